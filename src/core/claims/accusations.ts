/** Who is accused of what, by whom and how strongly. Knows nothing of sources as works, nor of replies. */
import type { Entity } from '../attribution/names.ts';
import type { Accusation } from './claim.ts';
import type { SentenceReading } from './reading.ts';

export function accusationsIn(_readings: readonly SentenceReading[], _entities: readonly Entity[]): readonly Accusation[] {
  return [];
}
