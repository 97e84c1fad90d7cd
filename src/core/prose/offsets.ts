/** The way between the two texts: the file and the words of one passage. Each crossing takes a time logarithmic in the number of runs. */
import { proseSpan, sourceSpan } from '../text/span.ts';
import type { ProseOffset, ProseSpan, SourceOffset, SourceSpan } from '../text/span.ts';
import type { Prose, ProseRun } from './passage.ts';

/** The smallest span of the file that holds these characters; for an empty span, the place where its next character begins. */
export function toSource(prose: Prose, span: ProseSpan): SourceSpan {
  const { runs } = prose;
  const first = runs[runHolding(runs, span.start)];
  const last = runs[runHolding(runs, Math.max(span.start, span.end - 1))];
  if (!first || !last) return sourceSpan(0, 0);
  if (span.end <= span.start) {
    const place = sourceOf(first, span.start, span.start >= first.start + first.length ? 'end' : 'start');
    return sourceSpan(place, place);
  }
  return sourceSpan(sourceOf(first, span.start, 'start'), sourceOf(last, span.end, 'end'));
}

/** The character that stands at `offset`, or, inside markup, the place between words where the markup stands; undefined outside the passage. */
export function toProse(prose: Prose, offset: SourceOffset): ProseOffset | undefined {
  const first = prose.runs[0];
  const last = prose.runs.at(-1);
  if (!first || !last || offset < first.span.start || offset > last.span.end) return undefined;
  return proseSpan(wordsBefore(prose.runs, offset, 'partly'), prose.text.length).start;
}

/** The words that lie wholly within a span of the file; empty, at the place between words, where none do. */
export function proseWithin(prose: Prose, span: SourceSpan): ProseSpan {
  const start = wordsBefore(prose.runs, span.start, 'wholly');
  return proseSpan(start, Math.max(start, wordsBefore(prose.runs, span.end, 'partly')));
}

/** How many characters of prose stand before `offset`; an indivisible run that `offset` cuts counts where it is to be counted `wholly`. */
function wordsBefore(runs: readonly ProseRun[], offset: number, cut: 'partly' | 'wholly'): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const before = runs[low - 1];
  if (!before) return 0;
  if (offset >= before.span.end) return before.start + before.length;
  if (before.verbatim) return before.start + offset - before.span.start;
  return cut === 'wholly' ? before.start + before.length : before.start;
}

function sourceOf(run: ProseRun, at: number, side: 'start' | 'end'): number {
  if (run.verbatim) return run.span.start + Math.min(at - run.start, run.length);
  return side === 'start' ? run.span.start : run.span.end;
}

/** Index of the run that holds the character at `at`, or of the last run. */
function runHolding(runs: readonly ProseRun[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
