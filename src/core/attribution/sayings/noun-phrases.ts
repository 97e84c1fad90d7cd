/** Noun phrases as the subjects of sentences: where one begins and ends. Knows tags and times; no verbs of saying. */
import type { Token, TokenRange } from '../../english/token.ts';
import { isFinite, isTime } from '../frames/token-kinds.ts';

/** The noun phrase that opens a sentence, past marks, small words and an adverbial with its comma. */
export function openingPhrase(tokens: readonly Token[], { first, end }: TokenRange, before: number): TokenRange | undefined {
  let at = first;
  if (tokens[at]?.lower === '(' && tokens[at + 2]?.lower === ')') at += 3;
  if (/^(?:but|and|yet|so)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.tag === 'ADP') {
    const comma = commaAfter(tokens, at, before);
    if (comma > at) at = comma + 1;
  } else if (tokens[at]?.tag === 'ADV' && tokens[at + 1]?.lower === ',') at += 2;
  const close = nounPhraseEnd(tokens, at, Math.min(end, before));
  return close > at ? { first: at, end: close } : undefined;
}

/** The comma that ends an adverbial without a verb. */
function commaAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    if (tokens[at]?.lower === ',') return at;
    if (isFiniteAt(tokens, at) || tokens[at]?.tag === 'QUOTE') return -1;
  }
  return -1;
}

const mostWords = 24;

/** Where a noun phrase with its prepositions ends; its start where none begins there. */
export function nounPhraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  let named = false;
  // A citation that stands for its authors.
  if (tokens[first]?.tag === 'OBJECT') return first + 1;
  while (at < limit && at - first < mostWords) {
    const { tag = 'OTHER', lower = '' } = tokens[at] ?? {};
    if (tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME') named ||= !isTimeAt(tokens, at);
    else if (ordinals.has(lower)) named = true;
    else if (tag === 'ADP' || tag === 'CONJ' && lower === 'and') {
      if (!named || !opensPhrase(tokens[at + 1])) break;
    } else if (tag === 'ADV') {
      // `the far end`.
      if (tokens[at - 1]?.tag !== 'DET' || at === first || !opensPhrase(tokens[at + 1])) break;
    } else if (tag !== 'DET' && tag !== 'POSS' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PART') break;
    at++;
  }
  return named ? at : first;
}

const ordinals = new Set(['second', 'third', 'fourth', 'fifth', 'another', 'others', 'one', 'several', 'many', 'some', 'both']);

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|POSS|ADJ|NOUNS?|NAME|NUM)$/.test(token.tag);
}

export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isFinite(token);
}

function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isTime(token);
}
