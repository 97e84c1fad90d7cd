/** The fixes that need nobody's judgement: which of them may be applied together, and a draft after all of them. Shared by editor and terminal. */
import type { Finding } from '../core/finding.ts';
import type { Analysis, Fix } from '../core/rules/rule.ts';
import { applyEdits, type Edit } from '../core/text/edit.ts';
import type { SourceSpan } from '../core/text/span.ts';
import { lineEnd } from './actions/action.ts';
import { editsOf, firstPlaces, unchanged, withEdits } from './combined-edits.ts';

export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** One version of a draft, read. */
export interface Reading {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

export interface FixedDraft {
  readonly text: string;
  /** All that was done, in places of the draft as it was. */
  readonly edits: readonly Edit[];
  /** In order of application; `offset` is the place of the finding in the draft as it was. */
  readonly applied: readonly (SafeFix & { readonly offset: number })[];
  /** The draft as it is now, with what is left to the writer. */
  readonly after: Reading;
}

/** A fix may bring another to light, as when the last finding under a comment goes; more turns than this would be a circle. */
const rounds = 10;

/** Applies what is safe and reads again until nothing safe is left. `read` may go on from the analysis before. */
export function fixSafely(before: Reading, read: (text: string, previous: Analysis) => Reading): FixedDraft {
  const { source } = before.analysis;
  const applied: FixedDraft['applied'][number][] = [];
  let [after, pieces] = [before, unchanged(source)];
  for (let round = 0; round < rounds; round++) {
    const chosen = safeFixes(after);
    if (chosen.length === 0) break;
    const placeOf = firstPlaces(pieces);
    applied.push(...chosen.map(each => ({ ...each, offset: placeOf(each.finding.span.start) })));
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    pieces = withEdits(pieces, edits);
    after = read(applyEdits(after.analysis.source, edits), after.analysis);
  }
  return { text: after.analysis.source, edits: editsOf(pieces, source), applied, after };
}

/** One for each finding that has one; of two that meet, the first in the text. Quoted words, code and addresses are nobody's to mend, whatever a rule says. */
export function safeFixes({ analysis, findings }: Reading): readonly SafeFix[] {
  const isKept = within(keptWords(analysis));
  const candidates = findings.flatMap(finding => {
    const fix = finding.fixes.find(each => each.safe && !each.snippet && each.edits.length > 0);
    if (fix === undefined || fix.edits.some(({ span }) => isKept(span))) return [];
    const spans = fix.edits.map(({ span }) => span);
    return [{ finding, fix, start: spans.reduce((least, { start }) => Math.min(least, start), Infinity), end: spans.reduce((most, { end }) => Math.max(most, end), 0) }];
  }).sort((a, b) => a.start - b.start);
  let taken = -1;
  return candidates.flatMap(({ finding, fix, start, end }): readonly SafeFix[] => {
    if (start <= taken) return [];
    taken = end;
    return [{ finding, fix: { ...fix, edits: inLineEndsOf(analysis.source, fix.edits) } }];
  });
}

/** Words between quotation marks, code and addresses: no fix may change them. */
export function keptWords({ quotations, passages }: Analysis): readonly SourceSpan[] {
  return [
    ...quotations.filter(({ mark }) => mark !== 'block').map(({ words }) => words),
    ...passages.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'code' || kind === 'url').map(({ span }) => span)),
  ];
}

/** A rule writes `\n`; the file keeps its own line ends. */
export function inLineEndsOf(source: string, edits: readonly Edit[]): readonly Edit[] {
  const end = lineEnd(source);
  return edits.map(({ span, text }) => ({ span, text: text.replace(/\r\n|\n/gu, end) }));
}

/** Whether a span lies in any of these in part; spans that meet are joined, so that one look in their order tells. */
function within(spans: readonly SourceSpan[]): (span: SourceSpan) => boolean {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return ({ start, end }) => {
    let [low, high] = [0, joined.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = joined[low];
    return next !== undefined && next.start < end;
  };
}
