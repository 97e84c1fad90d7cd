/** Reports quotations that differ from the excerpt kept of the source they cite. An excerpt proves only what it holds: where it holds something else altogether, the rule is silent. */
import type { Quotation } from '../attribution/attribution.ts';
import { proseWithin } from '../prose/offsets.ts';
import { placeInDraft } from '../sources/definitions.ts';
import type { ResolvedCitation, Source } from '../sources/source.ts';
import { sourceSpan } from '../text/span.ts';
import { compareWithExcerpt, readExcerpt, standsIn, type Excerpt } from './excerpt.ts';
import { quoteWords, sentenceAt } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const quoteMismatch = defineRule({
  id: 'quote-mismatch',
  group: 'quotation',
  severity: 'error',
  language: 'any',
  summary: 'Quoted words differ from the excerpt that is kept of their source.',
  *check(analysis) {
    const excerpts = new Map(analysis.registry.sources.filter(({ excerpt }) => excerpt !== '').map(source => [source.id, readExcerpt(source.excerpt)]));
    if (excerpts.size === 0) return;
    const marks = bySentence(analysis);
    for (const quotation of analysis.quotations) {
      const prose = analysis.passages[quotation.passage]?.prose;
      if (prose === undefined || quotation.isTerm || quotation.mark === 'block' || quotation.within !== undefined || !quotation.closed || quotation.length < 3) continue;
      const sentence = sentenceAt(analysis, quotation.span.end - 1);
      const beside = sentence === undefined ? [] : marks.get(sentence.index) ?? [];
      // Nobody could tell which of so many is meant.
      if (beside.length > 40) continue;
      const behind = citedFor(quotation, beside);
      const sources = behind.flatMap(({ source }) => source ?? []);
      // Words may come from any of the works in one bracket, so all must be known.
      if (sources.length === 0 || sources.length < behind.length || sources.some(({ id }) => excerpts.get(id) === undefined)) continue;
      const { start, end } = proseWithin(prose, quotation.words);
      const words = prose.text.slice(start, end);
      const near = nearest(words, sources, excerpts);
      const standsInAnother = (): boolean => [...excerpts.values()].slice(0, 50).some(excerpt => excerpt !== undefined && standsIn(words, excerpt));
      if (near === undefined || standsInAnother()) continue;
      const kept = placeInDraft(near.source);
      yield {
        span: quotation.span,
        message: message(analysis, quotation, near.source, near.words),
        related: kept === undefined ? [] : [{ span: kept.idSpan, message: 'The excerpt is kept here.' }],
        fixes: [asParaphrase(quotation)],
      };
    }
  },
});

function bySentence({ registry }: Analysis): ReadonlyMap<number, readonly ResolvedCitation[]> {
  const found = new Map<number, ResolvedCitation[]>();
  for (const resolved of registry.citations) {
    if (resolved.sentence === undefined) continue;
    const beside = found.get(resolved.sentence);
    if (beside === undefined) found.set(resolved.sentence, [resolved]);
    else beside.push(resolved);
  }
  return found;
}

/** The first mark after the quotation with those of its bracket; where none follows, the last before it. */
function citedFor({ span }: Quotation, marks: readonly ResolvedCitation[]): readonly ResolvedCitation[] {
  const mark = (marks.find(({ citation }) => citation.span.start >= span.end) ?? marks.findLast(({ citation }) => citation.span.end <= span.start))?.citation;
  if (mark === undefined) return [];
  if (mark.kind !== 'citekey') return marks.filter(({ citation }) => citation === mark);
  return marks.filter(({ citation }) => citation.kind === 'citekey' && citation.group.start === mark.group.start);
}

/** The source whose excerpt has nearly these words. */
function nearest(words: string, sources: readonly Source[], excerpts: ReadonlyMap<string, Excerpt | undefined>): { readonly source: Source; readonly words: string } | undefined {
  for (const source of sources) {
    const excerpt = excerpts.get(source.id);
    const comparison = excerpt === undefined ? undefined : compareWithExcerpt(words, excerpt);
    if (comparison?.kind === 'near') return { source, words: comparison.words };
  }
  return undefined;
}

function message(analysis: Analysis, quotation: Quotation, source: Source, words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  // Whatever is kept of somebody protected stays where it is.
  const there = source.anonymous ? 'differs from the excerpt kept of it' : `stands in the excerpt of “${source.id}” as “${line.length <= 120 ? line : `${line.slice(0, 80).trimEnd()} … ${line.slice(-30).trimStart()}`}”`;
  return `${quoteWords(analysis, quotation.words)} ${there}. Quotation marks promise the exact words; quote them as they are, or take the marks off.`;
}

/** Only the marks go; the words stay as they are. */
function asParaphrase({ span, words }: Quotation): Fix {
  return {
    title: 'Take the quotation marks off', safe: false, preferred: true, snippet: false,
    edits: [{ span: sourceSpan(span.start, words.start), text: '' }, { span: sourceSpan(words.end, span.end), text: '' }],
  };
}
