/** Whom a headline or the first paragraphs mean that do not name him yet: `Quay firm denies`, `A cargo company has denied`. Knows what names are called; looks ahead a few passages only. */
import { callsBody } from '../lexicon/body-kinds.ts';
import { bodyNouns, mouthpieceNouns, outletNouns } from '../lexicon/nouns.ts';
import { isHuman } from '../names/people.ts';
import type { Asked, Reach } from './reach.ts';
import { entitySpeaker, isPersonal } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

const lastPlace = 3;
const ahead = 4;
const mostMentions = 40;

export function foretold({ phrase, place, range, depth }: Asked, reach: Reach): ResolvedSpeaker | undefined {
  if (place > lastPlace || phrase.plural || phrase.anonymous || phrase.nobody || depth > 1) return undefined;
  if (bodyNouns.has(phrase.head) || callsBody(phrase.head)) return bodyAhead(phrase.head, place, range.end, reach);
  return isHuman(phrase.head) && !mouthpieceNouns.has(phrase.head) ? personAhead(phrase.head, phrase.role, place, reach) : undefined;
}

/** The body named soon after the place that is most plainly of the kind; of several, the first. */
function bodyAhead(noun: string, place: number, after: number, { reading, finder }: Reach): ResolvedSpeaker | undefined {
  let steps = 0;
  let found: number | undefined;
  let best = 1;
  for (let passage = place; passage <= place + ahead; passage++) {
    for (const mention of reading.byPassage[passage] ?? []) {
      if (passage === place && mention.first < after) continue;
      if (++steps > mostMentions) break;
      const strength = finder().strength(mention.entity, noun);
      if (strength < (outletNouns.has(noun) ? 3 : 2) || strength <= best) continue;
      best = strength;
      found = mention.entity;
    }
  }
  const speaker = entitySpeaker(found, undefined, reading);
  return speaker === undefined ? undefined : { ...speaker, personal: false };
}

/** The only one whom the draft calls so, if it names him soon. */
function personAhead(noun: string, role: string | undefined, place: number, { reading, profiles }: Reach): ResolvedSpeaker | undefined {
  const [only, another] = profiles().called(noun).filter(entity => isPersonal(entity, reading));
  if (only === undefined || another !== undefined) return undefined;
  const named = profiles().of(only).place;
  return named < place || named > place + ahead ? undefined : entitySpeaker(only, role, reading);
}
