/** What a frame sees: a run of tokens in which quotations are closed boxes to step over. Knows no words. */
import type { Token, TokenRange } from '../../english/token.ts';
import { proseSpan } from '../../text/span.ts';
import type { QuotationRange } from '../labeller.ts';

export interface Scope {
  readonly tokens: readonly Token[];
  /** The sentence, or the part of it inside one quotation; sentences that share a quotation are one. */
  readonly first: number;
  readonly end: number;
  readonly boxes: Boxes;
  readonly passageKind: string;
}

/** The quotations at one depth: for a token that opens one, where it ends; for the last token of one, where it starts. */
export interface Boxes {
  readonly endOf: Int32Array;
  readonly startOf: Int32Array;
}

const beyond = proseSpan(0, 0);
const nothing: Token = { text: '', lower: '', lemma: '', start: beyond.start, end: beyond.end, tag: 'OTHER' };

/** The token there, or one that matches nothing where the scope has ended. */
export function tokenAt(scope: Scope, at: number): Token {
  return at >= scope.first && at < scope.end ? (scope.tokens[at] ?? nothing) : nothing;
}

/** End of the quotation that opens there, or 0. */
export function quotationFrom(scope: Scope, at: number): number {
  return at >= scope.first && at < scope.end ? (scope.boxes.endOf[at] ?? 0) : 0;
}

/** Start of the quotation whose last token stands there, or -1. */
export function quotationUpTo(scope: Scope, at: number): number {
  return at >= scope.first && at < scope.end ? (scope.boxes.startOf[at] ?? -1) : -1;
}

/** The next place to the right, over a whole quotation where one opens. */
export function stepRight(scope: Scope, at: number): number {
  return Math.max(at + 1, quotationFrom(scope, at));
}

/** The next place to the left, over a whole quotation where one ends. */
export function stepLeft(scope: Scope, at: number): number {
  const start = quotationUpTo(scope, at);
  return start >= 0 ? start - 1 : at - 1;
}

export function emptyBoxes(length: number): Boxes {
  return { endOf: new Int32Array(length), startOf: new Int32Array(length).fill(-1) };
}

/** Enters the quotations that stand in `range` and in no other one there; these are returned in order. */
export function enterBoxes(boxes: Boxes, range: TokenRange, quotations: readonly QuotationRange[]): readonly QuotationRange[] {
  const outermost: QuotationRange[] = [];
  let reached = range.first;
  for (const quotation of quotations) {
    if (quotation.first < reached || quotation.end > range.end || quotation.end <= quotation.first) continue;
    outermost.push(quotation);
    boxes.endOf[quotation.first] = quotation.end;
    boxes.startOf[quotation.end - 1] = quotation.first;
    reached = quotation.end;
  }
  return outermost;
}

/** The sentences of a range, joined where a quotation runs over the boundary. */
export function unitsOf(range: TokenRange, sentences: readonly TokenRange[], outermost: readonly QuotationRange[]): readonly TokenRange[] {
  const units: TokenRange[] = [];
  let next = 0;
  let from = -1;
  for (let place = firstReaching(sentences, range.first); place < sentences.length; place++) {
    const sentence = sentences[place];
    if (sentence === undefined || sentence.first >= range.end) break;
    const first = Math.max(sentence.first, range.first);
    const end = Math.min(sentence.end, range.end);
    if (first >= end) continue;
    if (from < 0) from = first;
    while (next < outermost.length && (outermost[next]?.end ?? 0) <= end) next++;
    const spanning = outermost[next];
    if (spanning !== undefined && spanning.first < end && end < range.end) continue;
    units.push({ first: from, end });
    from = -1;
  }
  if (from >= 0) units.push({ first: from, end: range.end });
  return units;
}

/** Index of the first sentence that ends after the place. */
function firstReaching(sentences: readonly TokenRange[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
