/** A speaker as it is resolved, and the plain ways to make one: from an entity, from the words alone. Knows nothing of what went before. */
import type { Hop, Speaker } from '../attribution.ts';
import type { EntityReading } from '../names/entities.ts';
import { endsAsBodyName } from '../lexicon/body-kinds.ts';
import { kindOf } from './kinds.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** A speaker without its spans, and the hops that its own words name. */
export interface ResolvedSpeaker extends Omit<Speaker, 'spans'> {
  readonly hops: readonly Omit<Hop, 'spans'>[];
  /** `I`, `we`: the author, or inside a quotation whoever speaks it. */
  readonly firstPerson: boolean;
  /** A person by name. */
  readonly personal?: boolean;
}

export const nobody: ResolvedSpeaker = { name: '', kind: 'none', role: undefined, entity: undefined, hops: [], firstPerson: false };

export function entitySpeaker(index: number | undefined, role: string | undefined, reading: EntityReading): ResolvedSpeaker | undefined {
  const entity = index === undefined ? undefined : reading.entities[index];
  if (index === undefined || entity === undefined) return undefined;
  return { name: entity.name, kind: 'named', role, entity: entity.id, hops: [], firstPerson: false, personal: isPersonal(index, reading) };
}

export function isPersonal(index: number, reading: EntityReading): boolean {
  const entity = reading.entities[index];
  if (entity === undefined || entity.name.includes(' & ')) return false;
  if (reading.people.evident[index] === true) return entity.kind === 'person' || entity.kind === 'unknown';
  return entity.kind === 'person' && !endsAsBodyName(entity.name);
}

/** The words themselves, where nobody is found behind them. */
export function described(phrase: SpeakerPhrase, name = phrase.text): ResolvedSpeaker {
  return { name, kind: kindOf(phrase), role: phrase.role, entity: undefined, hops: [], firstPerson: false };
}

/** The likelier first; the same twice is no doubt. */
export function inDoubt(likelier: ResolvedSpeaker, other: ResolvedSpeaker | undefined): ResolvedSpeaker {
  if (other === undefined || other.name === likelier.name || other.name === '') return likelier;
  return { ...likelier, candidates: [{ name: likelier.name, weight: 0.55 }, { name: other.name, weight: 0.45 }] };
}
