/** Who answers an accusation, and how. Knows nothing of sources as works. */
import type { Entity } from '../attribution/names.ts';
import type { Accusation, Response } from './claim.ts';
import type { SentenceReading } from './reading.ts';

export function responsesIn(_readings: readonly SentenceReading[], _entities: readonly Entity[], _accusations: readonly Accusation[]): readonly Response[] {
  return [];
}
