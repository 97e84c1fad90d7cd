/** The parts of a noun phrase that names a speaker: where its head ends, its last noun, its words. Knows tags; no meaning. */
import type { Token, TokenRange } from '../../english/token.ts';
import { bodyNouns, documentNouns } from '../lexicon/nouns.ts';
import { lettersAfter } from '../lexicon/persons.ts';

export function onlyTitles(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.tag !== 'NAME' && !(at === first && tokens[at]?.lower === 'the')) return false;
  return true;
}

/** The phrase without what stands between commas or brackets after it. */
export function headRange(tokens: readonly Token[], range: TokenRange): TokenRange {
  let end = range.first;
  for (; end < range.end; end++) {
    const token = tokens[end];
    // `Lt Gen (retd) B. S. Vela`: what stands in brackets within the name.
    if (token?.lower === '(' && tokens[end + 2]?.lower === ')' && tokens[end + 3]?.tag === 'NAME' && end + 3 < range.end) {
      end += 2;
      continue;
    }
    if (end > range.first && token !== undefined && (token.lower === ',' || token.lower === '(' || token.lower === '—' || token.lower === '–' || token.tag === 'WH')) break;
  }
  return { first: range.first, end: beforeLetters(tokens, range.first + 1, end) };
}

/** `Piers Hallam | KC`. */
export function beforeLetters(tokens: readonly Token[], first: number, end: number): number {
  let at = end;
  while (at > first && tokens[at - 1]?.tag === 'NAME' && tokens[at - 2]?.tag === 'NAME' && lettersAfter.has(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** Where the head noun phrase ends and what hangs on it begins: `a spokesman | for the port`. */
export function coreEnd(tokens: readonly Token[], range: TokenRange): number {
  for (let at = range.first + 1; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const inName = token.tag === 'ADP' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && bodyish(tokens[at - 1]);
    // `logs kept by the port`: a participle right after its noun.
    const reduced = at === range.first + 1 && token.tag === 'VBN' && tokens[at + 1]?.tag === 'ADP' && tokens[at - 1]?.tag.startsWith('N') === true;
    if (reduced || (token.tag === 'ADP' && !inName) || token.tag === 'TO' || token.tag === 'VBG' || ((token.tag === 'VBN' || token.tag === 'VBD') && at > range.first + 1)) return at;
  }
  return range.end;
}

function bodyish(token: Token | undefined): boolean {
  return token !== undefined && (bodyNouns.has(token.lower) || token.lower === 'university' || token.lower === 'ministry');
}

export function lastNoun(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) {
    const tag = tokens[at]?.tag;
    // `the council’s timetable`: what is owned is a noun, however it is tagged.
    if (isOwnerMark(tokens[at]) && at < end - 1) return end - 1;
    if (tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME') return at;
    // `the companies register`: a paper after its nouns, tagged as a verb.
    if (at === end - 1 && at > first + 1 && (tag === 'VB' || tag === 'VBP') && documentNouns.has(tokens[at]?.lower ?? '')) return at;
  }
  return end - 1;
}

/** `’s`, or the mark alone after a plural: `her officers’ paper`. */
export function isOwnerMark(token: Token | undefined): boolean {
  return token?.tag === 'PART' || token?.lower === "'" && token.tag !== 'QUOTE';
}

/** `an engineers’ | report`: the article is the paper’s. */
export function ofAKind(tokens: readonly Token[], article: number, mark: number): boolean {
  const owner = tokens[mark - 1];
  return /^an?$/.test(tokens[article]?.lower ?? '') && owner?.tag === 'NOUNS' && !/^['’]s/.test(tokens[mark]?.text ?? '');
}

export function documentWords(tokens: readonly Token[], first: number, end: number): string {
  let words = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PART' || token.tag === 'DET' || token.tag === 'POSS' || token.tag === 'QUOTE') continue;
    words += words === '' || isOwnerMark(token) ? token.text : ` ${token.text}`;
  }
  return words;
}

export function join(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    text += at > first && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text;
  }
  return text;
}
