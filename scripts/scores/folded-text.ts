/** A draft's text as annotators quote it: one space for any white space, straight quotation marks, no emphasis marks; with the way back. */
import type { Range } from './ranges.ts';

export interface FoldedText {
  readonly text: string;
  /** The range of the draft that a range of the folded text came from. */
  readonly source: (range: Range) => Range;
  /** The folded offset of a draft's offset: that of the first kept character at or after it. */
  readonly folded: (offset: number) => number;
}

/** White space with the quotation marks of continued lines; a dash that stands for another; a run of dropped marks; any one character. */
const PIECE = /\s+(?:>\s*)*|[*_]+|[^\s*_]/gu;

const ALIKE: ReadonlyMap<string, string> = new Map([['’', "'"], ['‘', "'"], ['“', '"'], ['”', '"'], ['‑', '-']]);

export function foldText(source: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const found of source.matchAll(PIECE)) {
    const [piece] = found;
    if (/^[*_]/u.test(piece)) continue;
    const kept = /^\s/u.test(piece) ? ' ' : (ALIKE.get(piece) ?? piece);
    // A folded piece is as long as the code units it is kept as, so that offsets of the folded text are its own code units.
    for (let unit = 0; unit < kept.length; unit++) {
      starts.push(found.index);
      ends.push(found.index + piece.length);
    }
    text += kept;
  }
  return {
    text,
    source: ([start, end]) => [starts[start] ?? source.length, end > start ? (ends[end - 1] ?? source.length) : (starts[start] ?? source.length)],
    folded: offset => firstAtLeast(starts, offset),
  };
}

/** The folded form of an annotator's words, without the white space and the marks of emphasis at their edges. */
export function foldWords(words: string): string {
  return foldText(words).text.trim();
}

/** Where the folded words stand, whole words only. */
export function occurrences(text: string, words: string): readonly Range[] {
  const found: Range[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!splitsWord(text, at) && !splitsWord(text, end)) found.push([at, end]);
  }
  return found;
}

/** Whether letters or digits stand on both sides of the offset. */
function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function firstAtLeast(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
