/** What was fixed, for people: the fixes under their draft, and in a dry run the lines before and after. */
import { applyEdits, type Edit } from '../core/text/edit.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import { sourceSpan } from '../core/text/span.ts';
import { paletteFor, type Palette } from './colour.ts';
import type { FixedRecord, FixSummary } from './fix-record.ts';

/** Empty for a draft with nothing to fix. */
export function fixesReport({ file, fixes, left }: FixedRecord, difference: string, colour: boolean): string {
  if (fixes.length === 0) return '';
  const paint = paletteFor(colour);
  const places = fixes.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(place => place.length));
  const lines = fixes.map(({ rule, title }, index) => `  ${(places[index] ?? '').padStart(width)}  ${title}  ${paint.faint(rule)}\n`);
  const rest = left.findings === 0 ? '' : `  ${paint.faint(`${plural(left.findings, 'finding')} left`)}\n`;
  return `${paint.strong(file)}\n${lines.join('')}${painted(difference, paint)}${rest}\n`;
}

export function fixSummaryReport({ files, changed, fixes, left, dryRun }: FixSummary, unread: number, colour: boolean): string {
  const paint = paletteFor(colour);
  const failed = unread === 0 ? '' : ` ${plural(unread, 'draft')} could not be fixed.`;
  const rest = left === 0 ? '' : ` ${plural(left, 'finding')} ${left === 1 ? 'needs' : 'need'} a writer; “onrecord check” shows ${left === 1 ? 'it' : 'them'}.`;
  if (files === 0) return '';
  if (fixes === 0) return `${paint.good(`Nothing to fix without asking in ${plural(files, 'draft')}.`)}${rest}${failed}\n`;
  return `${paint.strong(plural(fixes, 'fix', 'fixes'))} ${dryRun ? 'would change' : 'changed'} ${plural(changed, 'draft')}${dryRun ? '; nothing was written' : ''}.${rest}${failed}\n`;
}

/** The lines that edits change, as `diff -U0` writes them: edits in one line, or in lines that meet, are one change. */
export function difference(file: string, source: string, edits: readonly Edit[], withhold: (text: string) => string): string {
  const starts = lineStarts(source);
  let shift = 0;
  const changes = linesOf(source, starts, edits).map(({ start, end, inside }) => {
    const [old, now] = [linesIn(source.slice(start, end)), linesIn(applyEdits(source.slice(start, end), inside.map(({ span, text }) => ({ span: sourceSpan(span.start - start, span.end - start), text }))))];
    const line = positionAt(starts, start).line + 1;
    const at = (first: number, count: number): string => `${count === 0 ? first - 1 : first},${count}`;
    const head = `@@ -${at(line, old.length)} +${at(line + shift, now.length)} @@\n`;
    shift += now.length - old.length;
    return head + [...old.map(each => `-${withhold(each)}\n`), ...now.map(each => `+${withhold(each)}\n`)].join('');
  });
  return changes.length === 0 ? '' : `--- ${file}\n+++ ${file}\n${changes.join('')}`;
}

/** Whole lines around the edits, in order. */
function linesOf(source: string, starts: readonly number[], edits: readonly Edit[]): readonly { readonly start: number; readonly end: number; readonly inside: readonly Edit[] }[] {
  const changes: { start: number; end: number; inside: Edit[] }[] = [];
  for (const edit of edits) {
    const { span, text } = edit;
    const start = starts[positionAt(starts, span.start).line] ?? 0;
    const last = positionAt(starts, span.end);
    const isWhole = last.column === 0 && span.end > start && (span.start === start || /[\r\n]$/u.test(text));
    const end = isWhole ? span.end : starts[last.line + 1] ?? source.length;
    const before = changes.at(-1);
    if (before === undefined || start >= before.end) changes.push({ start, end, inside: [edit] });
    else {
      before.end = Math.max(before.end, end);
      before.inside.push(edit);
    }
  }
  return changes;
}

function linesIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function painted(text: string, paint: Palette): string {
  return text.split('\n').map(line => (line.startsWith('@@') || /^(?:---|\+\+\+) /u.test(line) ? paint.faint(line) : line.startsWith('-') ? paint.error(line) : line.startsWith('+') ? paint.good(line) : line)).join('\n');
}

function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}
