/** The quotations of a draft: paired in each passage, joined over paragraphs, and told apart from terms and titles. Knows no speakers. */
import type { PassageEnglish } from '../../english/token.ts';
import type { Passage } from '../../prose/passage.ts';
import { toSource } from '../../prose/offsets.ts';
import { proseSpan } from '../../text/span.ts';
import type { Quotation } from '../attribution.ts';
import type { QuotationRange } from '../labeller.ts';
import { pairMarks } from './quotation-marks.ts';
import type { MarkPair } from './quotation-marks.ts';
import { tokenRange } from '../token-ranges.ts';
import { isTerm } from './terms.ts';

export interface QuotationReading {
  readonly quotations: readonly Quotation[];
  /** For each passage, what its labeller sees: every quotation that somebody says, terms left out. */
  readonly ranges: readonly (readonly QuotationRange[])[];
}

/** All quotations in order of place. */
export function readQuotations(passages: readonly Passage[], english: readonly PassageEnglish[]): QuotationReading {
  const quotations: Quotation[] = [];
  const ranges: QuotationRange[][] = [];
  let unfinished: Unfinished | undefined;
  let block: Block | undefined;
  passages.forEach((passage, place) => {
    const { text } = passage.prose;
    const tokens = english[place]?.tokens ?? [];
    const mine: QuotationRange[] = [];
    ranges.push(mine);
    let around: number | undefined;
    if (passage.quoted && text.length > 0) {
      around = quotations.length;
      const continues = block?.group === passage.group ? block.index : undefined;
      const whole: MarkPair = { style: 'double', start: 0, end: text.length, wordsStart: 0, wordsEnd: text.length, within: undefined, closed: true };
      quotations.push(placed(whole, passage, { index: around, length: tokens.length, mark: 'block', within: undefined, continues, isTerm: false }));
      mine.push({ first: 0, end: tokens.length, quotation: around, continues: continues !== undefined });
      block = { group: passage.group, index: around };
    } else block = undefined;
    const pairs = pairMarks(text);
    const starts = pairs.length === 0 ? [] : wordStarts(text);
    const base = quotations.length;
    const opening = pairs[0];
    const joins = unfinished !== undefined && opening !== undefined && opening.start === leading(text) && opening.style === unfinished.style;
    let next: Unfinished | undefined;
    pairs.forEach((pair, order) => {
      const range = tokenRange(tokens, pair.start, pair.end);
      const inside = tokenRange(tokens, pair.wordsStart, pair.wordsEnd);
      const words = countWords(text, starts, pair);
      const term = pair.closed && isTerm(tokens, range, inside, words);
      const continues = joins && order === 0 ? unfinished?.index : undefined;
      const within = pair.within === undefined ? around : base + pair.within;
      quotations.push(placed(pair, passage, { index: base + order, length: words, mark: pair.style, within, continues, isTerm: term }));
      if (!term && pair.wordsEnd > pair.wordsStart) mine.push({ first: range.first, end: range.end, quotation: base + order, continues: continues !== undefined });
      if (!pair.closed && pair.within === undefined) next ??= { index: base + order, style: pair.style };
    });
    if (joins && unfinished !== undefined) closeEarlier(quotations, unfinished.index);
    unfinished = text.trim() === '' ? unfinished : next;
  });
  return { quotations, ranges };
}

interface Unfinished {
  readonly index: number;
  readonly style: MarkPair['style'];
}

interface Block {
  readonly group: number;
  readonly index: number;
}

function placed(pair: MarkPair, passage: Passage, { index, length, mark, within, continues, isTerm: term }: Omit<Quotation, 'span' | 'words' | 'closed' | 'passage'>): Quotation {
  return {
    index,
    span: toSource(passage.prose, proseSpan(pair.start, pair.end)),
    words: toSource(passage.prose, proseSpan(pair.wordsStart, pair.wordsEnd)),
    closed: pair.closed,
    passage: passage.index,
    length,
    mark,
    within,
    continues,
    isTerm: term,
  };
}

/** A paragraph that a later one continues needs no closing mark of its own. */
function closeEarlier(quotations: Quotation[], index: number): void {
  const earlier = quotations[index];
  if (earlier !== undefined) quotations[index] = { ...earlier, closed: true };
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

/** Where each word begins, so that counting those between two marks costs little however deep they nest. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isBlank = blank(text.charCodeAt(at));
    if (!isBlank && !inWord) starts.push(at);
    inWord = !isBlank;
  }
  return starts;
}

function countWords(text: string, starts: readonly number[], pair: MarkPair): number {
  const opensInWord = pair.wordsEnd > pair.wordsStart && !blank(text.charCodeAt(pair.wordsStart)) && !blank(text.charCodeAt(pair.wordsStart - 1));
  return countBefore(starts, pair.wordsEnd) - countBefore(starts, pair.wordsStart) + (opensInWord ? 1 : 0);
}

/** How many of the places, which are in order, come before the offset. */
function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x0a;
}
