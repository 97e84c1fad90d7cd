/** Whom `her client`, `my client` mean: the one for whom a lawyer was said to act. Knows lawyers and their possessives. */
import { lawyerNouns } from '../lexicon/nouns.ts';
import { lastWord } from '../names/names.ts';
import { pronounSpeaker } from './pronoun-speakers.ts';
import type { Asked, Reach } from './reach.ts';
import { entitySpeaker } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';
import { isOwnerMark } from './phrase-parts.ts';

const pleaders = new Set([...lawyerNouns, 'advocate', 'silk', 'defender', 'prosecutor']);
const acting = new Set(['for', 'representing', 'defending']);
const mostLookedAt = 12;

/** For whom a speaker acts who is introduced as somebody’s lawyer: `his lawyer, Ines Vela`, `Oram’s advocate`, `appearing for Oram, counsel Ines Vela`. */
export function principalOf(asked: Asked, speaker: ResolvedSpeaker, reach: Reach): ResolvedSpeaker | undefined {
  const { phrase, tokens, range, place } = asked;
  if (speaker.personal !== true || !pleaders.has(lastWord(phrase.role ?? ''))) return undefined;
  if (phrase.owner !== undefined) return known(pronounSpeaker({ ...asked, phrase: { ...phrase, kind: 'pronoun', head: phrase.owner } }, reach), speaker);
  const mentions = reach.reading.byPassage[place] ?? [];
  const mention = mentions.find(one => one.first >= range.first - mostLookedAt && one.end <= range.end + mostLookedAt && (isOwnerMark(tokens[one.end]) && one.first >= range.first || acts(tokens, one.first)));
  return known(entitySpeaker(mention?.entity, undefined, reach.reading), speaker);
}

function acts(tokens: Asked['tokens'], name: number): boolean {
  return acting.has(tokens[name - 1]?.lower ?? '') || tokens[name - 1]?.tag === 'NAME' && acting.has(tokens[name - 2]?.lower ?? '');
}

function known(principal: ResolvedSpeaker | undefined, lawyer: ResolvedSpeaker): ResolvedSpeaker | undefined {
  return principal?.entity === undefined || principal.entity === lawyer.entity ? undefined : { ...principal, role: undefined, hops: [] };
}

export function clientOf(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { phrase, inside } = asked;
  if (!/^clients?$/.test(phrase.head) || phrase.owner === undefined) return undefined;
  const own = phrase.owner === 'my' || phrase.owner === 'our';
  const lawyer = own ? inside?.speaker : pronounSpeaker({ ...asked, barred: nobodyBarred, phrase: { ...phrase, kind: 'pronoun', head: phrase.owner } }, reach);
  return reach.memory.clients.get(lawyer?.entity ?? '');
}

const nobodyBarred: ReadonlySet<number> = new Set();
