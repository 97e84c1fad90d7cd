/** Ranges of a text in UTF-16 code units, half-open, and the words that they hold. */

export type Range = readonly [start: number, end: number];

export function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function overlapAny(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some(one => b.some(other => overlap(one, other)));
}

/** Number of code units in both; ranges of one side do not overlap each other. */
export function shared(a: readonly Range[], b: Range): number {
  return a.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, b[1]) - Math.max(start, b[0])), 0);
}

/** The words and marks of a text in order: a run of letters and digits is one, any other visible character one of its own. */
export function wordsOf(text: string): readonly Range[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(found => [found.index, found.index + found[0].length]);
}

/** Indexes of the words that the ranges touch. */
export function wordsIn(words: readonly Range[], ranges: readonly Range[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const range of ranges) {
    for (let at = firstEndingAfter(words, range[0]); (words[at]?.[0] ?? Infinity) < range[1]; at++) touched.add(at);
  }
  return touched;
}

/** Index of the first range that ends after the offset; the number of ranges where none does. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
