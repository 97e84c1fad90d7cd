/** What `onrecord fix` did or would do to a draft, as plain JSON in the shape that `schemas/fix.schema.json` publishes. */
import { lineStarts, positionAt } from '../core/text/lines.ts';
import { protectedNames } from '../service/protected-names.ts';
import type { FixedDraft, Reading } from '../service/safe-fixes.ts';
import type { FaultRecord } from './check-record.ts';

export type FixFileRecord = FixedRecord | FaultRecord;

export interface FixedRecord {
  readonly file: string;
  /** Whether the file holds the fixes now: false in a dry run, for standard input, and where there is nothing to fix. */
  readonly written: boolean;
  readonly fixes: readonly AppliedRecord[];
  /** All of them together, in places of the draft as it was. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Findings of the draft afterwards, and how many of them have fixes to choose from. */
  readonly left: { readonly findings: number; readonly withFixes: number };
}

export interface AppliedRecord {
  readonly rule: string;
  readonly title: string;
  /** Where the finding stood in the draft as it was; line and column count from 1. */
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

export interface FixSummary {
  readonly files: number;
  readonly changed: number;
  readonly fixes: number;
  readonly left: number;
  readonly dryRun: boolean;
}

export function fixedRecord(file: string, before: Reading, { applied, edits, after }: FixedDraft): FixedRecord {
  const starts = lineStarts(before.analysis.source);
  const { withhold } = protectedNames(before.analysis.registry.sources);
  return {
    file,
    written: false,
    fixes: applied.map(({ finding, fix, offset }) => {
      const { line, column } = positionAt(starts, offset);
      return { rule: finding.rule, title: withhold(fix.title), start: offset, line: line + 1, column: column + 1 };
    }),
    edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
    left: { findings: after.findings.length, withFixes: after.findings.filter(({ fixes }) => fixes.length > 0).length },
  };
}

/** `files` counts the drafts that were read and, where that was to be, written. */
export function summariseFixes(files: readonly FixFileRecord[], dryRun: boolean): FixSummary {
  const done = files.filter(file => 'fixes' in file);
  const sum = (count: (file: FixedRecord) => number): number => done.reduce((total, file) => total + count(file), 0);
  return { files: done.length, changed: done.filter(({ edits }) => edits.length > 0).length, fixes: sum(({ fixes }) => fixes.length), left: sum(({ left }) => left.findings), dryRun };
}
