/** How rules read an analysis: the sentence at a place, the words at a span, what stands inside quotation marks. Knows no rule. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Token } from '../english/token.ts';
import { proseWithin, toSource } from '../prose/offsets.ts';
import { cover, overlaps, sliceSource, sourceSpan, type SourceSpan } from '../text/span.ts';
import type { Analysis, Word } from './rule.ts';

export type { Word } from './rule.ts';

/** The sentence that holds the offset; undefined between sentences. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  const { sentences } = analysis;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence !== undefined && offset < sentence.span.end ? sentence : undefined;
}

/** The next sentence of the same passage. */
export function nextInPassage(analysis: Analysis, sentence: Sentence): Sentence | undefined {
  const next = analysis.sentences[sentence.index + 1];
  return next !== undefined && next.passage.index === sentence.passage.index ? next : undefined;
}

export function wordsOf({ passage, tokens }: Sentence): readonly Word[] {
  return tokens.map(token => ({ token, span: toSource(passage.prose, token) }));
}

/** Those of the words that the span touches. */
export function wordsIn(words: readonly Word[], span: SourceSpan): readonly Word[] {
  return words.slice(firstAt(words, span.start), firstAt(words, span.end - 1) + 1).filter(word => overlaps(word.span, span));
}

/** Index of the first word that ends after the offset; their number where none does. */
export function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the words from `at` on are these, in lower case; `|` parts alternatives. */
export function phraseAt(words: readonly Word[], at: number, ...phrase: readonly string[]): boolean {
  return phrase.every((choices, index) => {
    const lower = words[at + index]?.token.lower ?? '';
    // Most answers are no, and most of those are seen without taking the choices apart.
    return choices === lower || (choices.includes(lower) && choices.split('|').includes(lower));
  });
}

/** Whether a noun, in the singular or plural, is in a list; a capital at the head of a sentence does not matter. */
export function isNoun(nouns: ReadonlySet<string>, { lemma, lower }: Token): boolean {
  return nouns.has(lemma) || nouns.has(lower) || (lower.endsWith('s') && (nouns.has(lower.slice(0, -1)) || nouns.has(`${lower.slice(0, -3)}y`)));
}

/** The writer's words for a message, in quotation marks, without markup and on one line; a long stretch is cut in the middle. */
export function quoteWords(analysis: Analysis, span: SourceSpan): string {
  const prose = sentenceAt(analysis, span.start)?.passage.prose;
  const within = prose === undefined ? undefined : proseWithin(prose, span);
  const text = prose === undefined || within === undefined || within.start === within.end ? sliceSource(analysis.source, span) : prose.text.slice(within.start, within.end);
  const line = (text.length <= 400 ? text : `${text.slice(0, 200)} … ${text.slice(-200)}`).replace(/\s+/gu, ' ').replace(/^[“"‘]|[”"’]$/gu, '').trim();
  return `“${line.length <= 64 ? line : `${line.slice(0, 40).trimEnd()} … ${line.slice(-16).trimStart()}`}”`;
}

/** A question about places: does one touch somebody's quoted words? Terms and titles in marks are the writer's own. */
export function quotedPlaces(analysis: Analysis): (span: SourceSpan) => boolean {
  const quoted = analysis.quotations.filter(quotation => quotation.within === undefined && !quotation.isTerm).map(quotation => quotation.span);
  return touching([...quoted, ...analysis.passages.filter(passage => passage.quoted).map(passage => passage.span)]);
}

/** A question about places: does one touch any of these spans? */
export function touching(spans: readonly SourceSpan[]): (span: SourceSpan) => boolean {
  const reach = furthestEnd(spans);
  return span => reach(span.end - 1) > span.start;
}

/** The furthest end among the spans that start at or before an offset; 0 where none does. */
function furthestEnd(spans: readonly SourceSpan[]): (offset: number) => number {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of inOrder) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return offset => {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? 0;
  };
}

/** Indexes of the sentences that carry a citation. */
export function citedSentences(analysis: Analysis): ReadonlySet<number> {
  return new Set(analysis.registry.citations.flatMap(({ sentence }) => sentence ?? []));
}

/** All the cue's words; undefined where it has none. */
export function cueSpan(attribution: Attribution): SourceSpan | undefined {
  return coverAll(attribution.cue);
}

export function coverAll(spans: readonly SourceSpan[]): SourceSpan | undefined {
  return spans.reduce<SourceSpan | undefined>((all, span) => (all === undefined ? span : cover(all, span)), undefined);
}

/** The attributions by the sentence in which their cue stands. */
export function attributionsBySentence(analysis: Analysis): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const attribution of analysis.attributions) {
    const beside = found.get(attribution.sentence);
    if (beside === undefined) found.set(attribution.sentence, [attribution]);
    else beside.push(attribution);
  }
  return found;
}

/** A question about attributions: does the draft itself report this one, rather than a speaker whom it reports? */
export function ownVoice(analysis: Analysis): (attribution: Attribution) => boolean {
  const reach = furthestEnd(analysis.attributions.filter(({ speaker }) => speaker.kind !== 'author').flatMap(({ content }) => content));
  return attribution => {
    const cue = cueSpan(attribution);
    return attribution.within === undefined && (cue === undefined || reach(cue.start) < cue.end);
  };
}

/** Where a citation of the sentence goes: before the full stop that ends it, or after one that stands inside closing quotation marks. */
export function citationPlace(analysis: Analysis, sentence: Sentence): SourceSpan {
  let at: number = sentence.span.end;
  while (at > sentence.span.start && '.!?…'.includes(analysis.source[at - 1] ?? ' ')) at--;
  return sourceSpan(at, at);
}

/** The first of some spans, given in order of place, that starts at or after an offset. */
export function firstFrom(spans: readonly SourceSpan[], offset: number): SourceSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}
