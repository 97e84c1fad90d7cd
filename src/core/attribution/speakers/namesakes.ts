/** Which of two who share a surname is meant where the draft gives it alone: the one whom a title fits, who was spoken of last; both, where nothing tells. */
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import { lastWord } from '../names/names.ts';
import { wordGender } from '../names/people.ts';
import type { Gender } from '../names/people.ts';
import { withoutStop } from '../names/titles.ts';
import type { Asked, Reach } from './reach.ts';
import { comesAfter } from './speaker-memory.ts';
import { entitySpeaker, inDoubt, isPersonal } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

export function namesake({ phrase, place, tokens, range, depth }: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { reading, memory } = reach;
  const own = phrase.entity === undefined ? undefined : reading.entities[phrase.entity];
  if (own === undefined || phrase.entity === undefined || depth > 1 || own.name.includes(' ')) return undefined;
  const surname = own.name.toLowerCase();
  const gender = titleGender(tokens, range);
  const namesakes = lately(surname, place, range.first, reading).filter(one => gender === undefined || (reading.people.genders[one.index] ?? gender) === gender);
  const fitting = namesakes.filter(one => gender !== undefined && reading.people.genders[one.index] === gender);
  const found = fitting.length > 0 ? fitting : namesakes;
  const [latest, other] = found;
  const speaker = entitySpeaker(latest?.index, phrase.role, reading);
  if (latest === undefined || speaker === undefined || other === undefined) return speaker;
  // One of them has spoken, and the other has not been brought on since: it is he.
  const spoke = memory.persons.findLast(one => found.some(each => reading.entities[each.index]?.id === one.speaker.entity));
  if (spoke !== undefined) return latest.place === place && comesAfter(latest, spoke) ? speaker : { ...spoke.speaker, role: phrase.role ?? spoke.speaker.role, hops: [] };
  const earlier = entitySpeaker(other.index, phrase.role, reading);
  return latest.place === other.place && earlier !== undefined ? inDoubt(earlier, speaker) : speaker;
}

interface Named {
  readonly index: number;
  readonly place: number;
  readonly at: number;
}

const mostPassages = 8;
const mostMentions = 60;

/** The persons of that surname by their full names, the latest first. */
function lately(surname: string, place: number, before: number, reading: EntityReading): readonly Named[] {
  const found: Named[] = [];
  for (let passage = place, steps = 0; passage >= Math.max(0, place - mostPassages); passage--) {
    const mentions = reading.byPassage[passage] ?? [];
    for (let at = passage === place ? lastBefore(mentions, before) : mentions.length - 1; at >= 0 && steps < mostMentions; at--, steps++) {
      const mention = mentions[at];
      const name = mention === undefined ? '' : reading.entities[mention.entity]?.name ?? '';
      if (mention === undefined || !name.includes(' ') || lastWord(name) !== surname || !isPersonal(mention.entity, reading) || found.some(one => one.index === mention.entity)) continue;
      found.push({ index: mention.entity, place: passage, at: mention.first });
    }
  }
  return found;
}

/** `Ms | Vela`. */
function titleGender(tokens: Asked['tokens'], { first, end }: Asked['range']): Gender | undefined {
  for (let at = first; at < end; at++) {
    const gender = wordGender(withoutStop(tokens[at]?.lower ?? ''));
    if (gender !== undefined) return gender;
  }
  return undefined;
}
