/** Interviews set as a transcript: each answer reaches us through the interview itself. Knows turns and their labels, and no phrases. */
import type { PassageEnglish } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Said } from '../said.ts';
import { entitySpeaker } from '../speakers/speaking.ts';
import type { FoundHop } from './found-hop.ts';

/** The answers of an interview that is set as a transcript reach us through the interview itself. */
export function withInterview(said: readonly Said[], english: readonly PassageEnglish[], reading: EntityReading): readonly Said[] {
  const turns = said.filter(one => isTurn(one, english));
  if (turns.length < 2 || !isInterview(english, turns[0]?.place ?? 0)) return said;
  const asking = new Map<string, number>();
  for (const one of turns) asking.set(one.speaker.name, (asking.get(one.speaker.name) ?? 0) + (english[one.place]?.tokens.at(-1)?.lower === '?' ? 1 : -1));
  const initials = initialsOf(reading);
  const places = new Set(turns.map(one => one.place));
  return said.map(one => {
    if (!places.has(one.place)) return one;
    // `They told me`, in an answer: told to whoever answers.
    if (!isTurn(one, english)) return { ...one, via: one.via.filter(hop => hop.kind !== 'own' || !/^(?:me|us)$/.test(hop.name)) };
    const speaking = unabbreviated(one, initials, reading);
    return (asking.get(one.speaker.name) ?? 0) > 0 ? speaking : { ...speaking, via: [...one.via, ownInterview] };
  });
}

/** `SB` that labels a turn: whoever the draft has named with these initials. */
function initialsOf(reading: EntityReading): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  reading.entities.forEach(({ name, kind }, index) => {
    const parts = name.split(' ');
    const initials = parts.map(part => part.slice(0, 1)).join('');
    if (parts.length > 1 && (kind === 'person' || kind === 'unknown') && !found.has(initials)) found.set(initials, index);
  });
  return found;
}

function unabbreviated(one: Said, initials: ReadonlyMap<string, number>, reading: EntityReading): Said {
  const full = entitySpeaker(initials.get(one.speaker.name), undefined, reading);
  return full === undefined ? one : { ...one, speaker: { ...full, personal: true } };
}

const ownInterview: FoundHop = { name: 'interview', kind: 'own', ranges: [] };

/** From the label that opens a passage to its end. */
function isTurn({ labelling, place }: Said, english: readonly PassageEnglish[]): boolean {
  const [content] = labelling.content;
  return labelling.cueLemma === ':' && labelling.speaker[0]?.first === 0 && content !== undefined && content.end === english[place]?.tokens.length && (labelling.cue[0]?.first ?? 9) < 6;
}

/** Not the record of a court or of a committee. */
function isInterview(english: readonly PassageEnglish[], before: number): boolean {
  for (let place = Math.max(0, before - mostBefore); place < before; place++) {
    for (const { lower } of (english[place]?.tokens ?? []).slice(0, mostTokens)) if (forensic.has(lower)) return false;
  }
  return true;
}

const mostBefore = 12;
const mostTokens = 400;
const forensic = new Set(['hearing', 'deposition', 'transcript', 'cross-examination', 'testimony', 'inquest', 'trial']);
