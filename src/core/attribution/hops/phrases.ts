/** The noun phrases in which hops are named. Knows tags and a few nouns; no names. */
import type { Token } from '../../english/token.ts';
import { isTime } from '../frames/token-kinds.ts';
import { documentNouns, outletNouns } from '../lexicon/nouns.ts';

/** Where the noun phrase ends that starts there: at a time, a verb, another phrase. */
export function phraseEnd(tokens: readonly Token[], start: number, stop: number): number {
  let at = start;
  for (; at < stop; at++) {
    const tag = tokens[at]?.tag;
    if (at > start && (isTimeAt(tokens, at) || isTimeAt(tokens, at + 1) && (tag === 'ADJ' || tag === 'DET'))) break;
    if (tag === 'DET' || tag === 'POSS') { if (at > start) break; continue; }
    // `At Thursday’s council meeting Ines Vela said`.
    if (at > start && tag === 'NAME' && (gatherings.has(tokens[at - 1]?.lower ?? '') || documentNouns.has(tokens[at - 1]?.lower ?? '') && !outletNouns.has(tokens[at - 1]?.lower ?? ''))) break;
    if (at > start && (tag === 'VBN' || tag === 'VBG') && (tokens[at - 1]?.tag.startsWith('NOUN') ?? false) && !(tokens[at + 1]?.tag.startsWith('NOUN') ?? false)) break;
    // `in a widely cited review`.
    if (tag === 'ADV' && /^(?:VBN|ADJ)$/.test(tokens[at + 1]?.tag ?? '') && tokens[at + 2]?.tag.startsWith('N') === true) continue;
    if (tag !== 'NOUN' && tag !== 'NOUNS' && tag !== 'NAME' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PART' && tag !== 'PRON' && tag !== 'VBN' && tag !== 'VBG') break;
    // `In that interview | she said`.
    if (tag === 'PRON') return at === start ? at + 1 : at;
  }
  return at;
}

function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isTime(token) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && !(/^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''));
}

/** Gatherings where one speaks. */
export const gatherings = new Set(['conference', 'hearing', 'briefing', 'meeting', 'rally', 'summit', 'inquest', 'trial', 'debate', 'inquiry', 'event', 'forum', 'seminar', 'ceremony', 'court', 'parliament', 'tribunal', 'speech', 'call', 'webinar', 'committee', 'session', 'demonstration', 'vigil', 'lecture', 'appearance', 'testimony', 'workshop', 'festival', 'hustings', 'reception', 'convention', 'dinner', 'panel', 'symposium', 'colloquium', 'gathering', 'assembly', 'congress', 'convocation', 'retreat', 'plenary', 'commissioning', 'launch', 'funeral', 'wedding', 'wake']);
