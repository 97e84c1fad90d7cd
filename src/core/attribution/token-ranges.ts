/** Finds and joins ranges of tokens by their place in the prose. Knows no words. */
import type { Token, TokenRange } from '../english/token.ts';

/** The tokens that lie between two prose offsets, by binary search. */
export function tokenRange(tokens: readonly Token[], start: number, end: number): TokenRange {
  const first = firstEndingAfter(tokens, start);
  let last = firstEndingAfter(tokens, end);
  if (last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
  return { first, end: Math.max(first, last) };
}

/** Index of the first token that ends after the offset. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isEmptyRange(range: TokenRange): boolean {
  return range.first >= range.end;
}

export function within(range: TokenRange, at: number): boolean {
  return range.first <= at && at < range.end;
}

/** The first of the ranges that holds the token. */
export function rangeAround(ranges: readonly TokenRange[], at: number): TokenRange | undefined {
  for (const range of ranges) if (range.first <= at && at < range.end) return range;
  return undefined;
}

/** Whether `inner` lies wholly in `outer`. */
export function holds(outer: TokenRange, inner: TokenRange): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}
