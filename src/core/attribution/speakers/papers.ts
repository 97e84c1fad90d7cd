/** Where the draft first speaks of its papers, and whose they are: `a letter signed by 61 residents`, `the service’s annual report`. Knows papers and what ties them to people; resolves nobody. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { documentNouns, timeWords } from '../lexicon/nouns.ts';
import { isOwnerMark, ofAKind } from './phrase-parts.ts';
import type { Position } from './speaker-memory.ts';

export interface Paper extends Position {
  /** The words of the paper itself: `annual report`. */
  readonly name: string;
  /** Whose it is; absent for `a leaked memo`. */
  readonly maker: TokenRange | undefined;
}

export interface Papers {
  /** By their last word, in order of place. */
  readonly called: ReadonlyMap<string, readonly Paper[]>;
  /** Those of each passage with which a sentence begins. */
  readonly opening: ReadonlyMap<number, readonly Paper[]>;
}

export function papersOf(english: readonly PassageEnglish[]): Papers {
  const found = new Map<string, Paper[]>();
  const opening = new Map<number, Paper[]>();
  english.forEach(({ tokens, sentences }, place) => {
    let sentence = 0;
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || (token.tag !== 'NOUN' && token.tag !== 'NOUNS') || !documentNouns.has(token.lower)) continue;
      const paper = paperAt(tokens, at, place);
      if (paper === undefined) continue;
      while ((sentences[sentence]?.end ?? at + 1) <= at) sentence++;
      if (at - (sentences[sentence]?.first ?? at) <= 5 && !tokens.slice(sentences[sentence]?.first, at).some(token => token.tag === 'ADP' || token.tag.startsWith('V'))) note(opening, place, paper);
      note(found, token.lower, paper);
    }
  });
  return { called: found, opening };
}

function note<Key>(among: Map<Key, Paper[]>, key: Key, paper: Paper): void {
  const list = among.get(key);
  if (list === undefined) among.set(key, [paper]);
  else list.push(paper);
}

const describing = new Set(['NOUN', 'ADJ', 'NUM', 'VBN', 'NAME']);

/** Only where an owner, a maker or an indefinite article introduces it. */
function paperAt(tokens: readonly Token[], at: number, place: number): Paper | undefined {
  const after = tokens[at + 1]?.tag;
  if (after === 'NOUN' || after === 'NOUNS' || after === 'PART') return undefined;
  let first = at;
  while (first > 0 && at - first < 4 && describing.has(tokens[first - 1]?.tag ?? '') && !timeWords.has(tokens[first - 1]?.lower ?? '')) first--;
  const name = tokens.slice(first, at + 1).map(token => token.text).join(' ');
  const owner = isOwnerMark(tokens[first - 1]) ? ownerBefore(tokens, first - 1) : undefined;
  const article = tokens[first - 1]?.lower;
  const isOne = article === 'a' || article === 'an';
  const maker = owner ?? makerAfter(tokens, at + 1) ?? (isOne && making.has(tokens[first - 2]?.lower ?? '') ? ownerBefore(tokens, tokens[first - 3]?.tag === 'VBZ' ? first - 3 : first - 2) : undefined);
  return maker === undefined && !isOne ? undefined : { place, at, name, maker };
}

function ownerBefore(tokens: readonly Token[], mark: number): TokenRange | undefined {
  let first = mark;
  while (first > 0 && mark - first < 6 && (describing.has(tokens[first - 1]?.tag ?? '') || tokens[first - 1]?.tag === 'NOUNS')) first--;
  const article = tokens[first - 1]?.tag;
  // `an engineers’ report` is of that kind, and no engineers’ own.
  if (ofAKind(tokens, first - 1, mark)) return undefined;
  if (article === 'DET' || article === 'POSS') first--;
  return first < mark ? { first, end: mark } : undefined;
}

/** `signed by`, `from`, `of 4 March from`. */
function makerAfter(tokens: readonly Token[], from: number): TokenRange | undefined {
  let at = from;
  if (tokens[at]?.lower === 'of' && (tokens[at + 1]?.tag === 'NUM' || timeWords.has(tokens[at + 1]?.lower ?? ''))) for (at++; at - from < 5 && (tokens[at]?.tag === 'NUM' || timeWords.has(tokens[at]?.lower ?? '')); at++);
  if (giving.has(tokens[at]?.lower ?? '')) at++;
  const link = tokens[at]?.lower;
  if (link === 'to' || link === 'of') return ownedPaper(tokens, at + 1);
  if (link !== 'by' && link !== 'from') return undefined;
  let end = at + 1;
  while (end - at < 10 && following.has(tokens[end]?.tag ?? '')) end++;
  return end > at + 1 && tokens[at + 1]?.tag !== 'PRON' && tokens[at + 1]?.tag !== 'VBG' ? { first: at + 1, end } : undefined;
}

/** `the annex to | the Mission’s | last report`. */
function ownedPaper(tokens: readonly Token[], from: number): TokenRange | undefined {
  let end = from;
  while (end - from < 6 && following.has(tokens[end]?.tag ?? '') && !isOwnerMark(tokens[end])) end++;
  if (end === from || !isOwnerMark(tokens[end]) || tokens[from]?.tag === 'POSS') return undefined;
  for (let at = end + 1; at < end + 5; at++) if (documentNouns.has(tokens[at]?.lower ?? '')) return { first: from, end };
  return undefined;
}

const following = new Set(['DET', 'POSS', 'NOUN', 'NOUNS', 'NAME', 'ADJ', 'NUM', 'PART']);
const giving = new Set(['signed', 'written', 'prepared', 'issued', 'compiled', 'drafted', 'commissioned', 'released', 'filed', 'submitted', 'sent', 'made', 'carried']);
/** `published by` an outlet makes it nobody’s; who published it himself has made it. */
const making = new Set([...giving, 'wrote', 'published', 'drew']);

/** The last of the papers before a place that has all the words; for a headline, which stands before all of them, the first that somebody made. */
export function paperBefore(papers: readonly Paper[], words: readonly string[], { place, at }: Position): Paper | undefined {
  let low = 0;
  let high = papers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = papers[middle];
    if (one !== undefined && (one.place < place || (one.place === place && one.at < at))) low = middle + 1;
    else high = middle;
  }
  const called = (paper: Paper): boolean => words.every(word => paper.name.toLowerCase().includes(word));
  for (let index = low - 1, steps = 0; index >= 0 && steps < mostLookedAt; index--, steps++) {
    const paper = papers[index];
    if (paper !== undefined && called(paper)) return paper;
  }
  return place === 0 ? papers.slice(low, low + mostLookedAt).find(paper => paper.maker !== undefined && called(paper)) : undefined;
}

const mostLookedAt = 20;
const mostAfterCue = 25;

/** `said | in a press note`: the paper in which something is said, beside the content. */
export function paperOfSaying(tokens: readonly Token[], cueEnd: number, sentenceEnd: number, content: readonly TokenRange[]): { readonly name: string; readonly at: number } | undefined {
  for (let at = cueEnd; at < sentenceEnd && at - cueEnd < mostAfterCue; at++) {
    const inside = content.find(range => range.first <= at && at < range.end);
    if (inside !== undefined) {
      at = inside.end - 1;
      continue;
    }
    const link = tokens[at]?.lower;
    if (link !== 'in' && link !== 'through' && link !== 'via') continue;
    const article = tokens[at + 1]?.tag;
    if (article !== 'DET' && article !== 'POSS') continue;
    let end = at + 2;
    while (end < sentenceEnd && end - at < 7 && (describing.has(tokens[end]?.tag ?? '') || tokens[end]?.tag === 'NOUNS')) end++;
    if (end > at + 2 && documentNouns.has(tokens[end - 1]?.lower ?? '')) return { name: tokens.slice(at + 2, end).map(token => token.text).join(' '), at: end - 1 };
  }
  return undefined;
}
