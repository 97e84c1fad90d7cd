/** Reports quotation marks that open and never close, or close what was never opened. Knows quotations and characters only. */
import type { Quotation } from '../attribution/attribution.ts';
import { toSource } from '../prose/offsets.ts';
import { proseSpan, sliceSource, sourceSpan, type SourceSpan } from '../text/span.ts';
import { place, rewording } from './fix.ts';
import { sentenceAt } from './reading.ts';
import { defineRule, type Analysis, type Fix, type Report } from './rule.ts';
import type { Passage } from '../prose/passage.ts';

export const unbalancedQuotes = defineRule({
  id: 'unbalanced-quotes',
  group: 'quotation',
  severity: 'warning',
  summary: 'A quotation mark opens and is never closed, or closes what was never opened.',
  *check(analysis) {
    const byPassage = new Map<number, Quotation[]>();
    for (const quotation of analysis.quotations) {
      const beside = byPassage.get(quotation.passage);
      if (beside === undefined) byPassage.set(quotation.passage, [quotation]);
      else beside.push(quotation);
    }
    let isOpen = false;
    for (const passage of analysis.passages) {
      if (passage.quoted || passage.kind === 'table-cell') continue;
      // Curly marks beside straight ones pair as the writer meant and not as they are drawn: a matter of type, not of whose words they are.
      if (passage.prose.text.includes('"') && /[“”]/u.test(passage.prose.text)) continue;
      const quotations = byPassage.get(passage.index) ?? [];
      const open = quotations.find(({ closed, mark, within }) => !closed && mark !== 'block' && mark !== 'single' && within === undefined);
      if (open !== undefined) yield unclosed(analysis, passage, open);
      // The mark that closes a quotation begun in the paragraph before is the other half of one fault.
      else if (!isOpen) yield* strayClosers(analysis, passage, quotations);
      isOpen = open !== undefined;
    }
  },
});

function unclosed(analysis: Analysis, passage: Passage, quotation: Quotation): Report {
  const sentence = sentenceAt(analysis, quotation.words.start) ?? sentenceAt(analysis, quotation.span.start);
  const end = Math.min(quotation.span.end, sentence?.span.end ?? quotation.span.end);
  const mark = sourceSpan(quotation.span.start, quotation.words.start);
  return {
    span: sourceSpan(quotation.span.start, Math.max(end, quotation.words.start)),
    message: `The mark “${sliceSource(analysis.source, mark)}” opens a quotation that nothing closes. Readers cannot tell where the speaker’s words end and yours begin; close it after the last word that was said.`,
    fixes: closing(analysis, passage, quotation, end),
  };
}

const closers: ReadonlyMap<string, string> = new Map([['“', '”'], ['"', '"'], ['„', '“'], ['«', '»'], ['”', '”'], ['\'\'', '\'\''], ['``', '\'\'']]);

/** Only where the quotation fills the rest of its passage, in one sentence that no `she said` follows, can nothing but its end be the place. */
function closing({ source }: Analysis, passage: Passage, quotation: Quotation, end: number): readonly Fix[] {
  const closer = closers.get(sliceSource(source, sourceSpan(quotation.span.start, quotation.words.start)));
  const said = sliceSource(source, quotation.words);
  if (closer === undefined || end < passage.span.end || quotation.words.end < passage.span.end || said.includes(',')) return [];
  return [rewording('Close the quotation here', place(quotation.words.end), closer)];
}

/** Double marks after a word or a stop, before a space or a stop, that belong to no quotation. */
function* strayClosers({ source }: Analysis, passage: Passage, quotations: readonly Quotation[]): Iterable<Report> {
  const { text } = passage.prose;
  if (!/["”»]/u.test(text)) return;
  const paired = pairedPlaces(quotations);
  const places = [...text.matchAll(/["”»]/gu)].map(({ index }) => index);
  // A dozen marks that pair with nothing are a matter of notation.
  const stray = places.filter(at => isCloser(text, at)).map(at => ({ at, span: toSource(passage.prose, proseSpan(at, at + 1)) })).filter(({ span }) => !paired(span));
  if (stray.length !== 1) return;
  for (const { at, span } of stray) {
    const from = Math.max(text.lastIndexOf(' ', at) + 1, at - 40);
    yield {
      span: toSource(passage.prose, proseSpan(from, at + 1)),
      message: `The mark “${sliceSource(source, span)}” closes a quotation that nothing opens. Readers cannot tell where the speaker’s words began; open it before the first word that was said, or take the mark out.`,
      fixes: [rewording('Take the mark out', span, '', false)],
    };
  }
}

/** Inches follow a digit, and a mark before a letter opens. */
function isCloser(text: string, at: number): boolean {
  return /[\p{L},.!?…]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

function pairedPlaces(quotations: readonly Quotation[]): (span: SourceSpan) => boolean {
  const edges = new Set(quotations.flatMap(({ span, words }) => [span.start, words.start - 1, words.end, span.end - 1]));
  return span => edges.has(span.start);
}
