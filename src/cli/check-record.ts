/** Findings as plain JSON, in the shape that `schemas/check.schema.json` publishes: the only place in the folder where offsets become lines. */
import type { Finding } from '../core/check.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import { protectedNames } from '../service/protected-names.ts';
import type { ReadFault } from './world.ts';

export type FileRecord = CheckedRecord | FaultRecord;

export interface CheckedRecord {
  readonly file: string;
  readonly findings: readonly FindingRecord[];
}

export interface FaultRecord {
  readonly file: string;
  readonly error: ReadFault;
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly start: number;
  readonly end: number;
  /** 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The line, where its text was read: 1-based as above. */
  readonly related: readonly { readonly file: string; readonly start: number; readonly end: number; readonly line?: number; readonly column?: number; readonly message: string }[];
  readonly fixes: readonly FixRecord[];
}

export interface FixRecord {
  readonly title: string;
  readonly kind: 'quickfix';
  readonly safe: boolean;
  readonly snippet: boolean;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<string, number>>;
  readonly byRule: Readonly<Record<string, number>>;
  /** Where the run compared with a baseline: how many findings it knew, which are not among `findings`, and what it knows and nothing was found of. */
  readonly baseline?: { readonly known: number; readonly stale: readonly StaleRecord[] };
}

export interface StaleRecord {
  readonly rule: string;
  readonly file: string;
  readonly words: string;
  readonly count: number;
}

/** `text`: of a file beside the draft, by the path that findings give. */
export function checkedRecord(file: string, analysis: Analysis, findings: readonly Finding[], text: (path: string) => string | undefined = () => undefined): CheckedRecord {
  const starts = lineStarts(analysis.source);
  const elsewhere = new Map<string, readonly number[] | undefined>();
  const startsOf = (path: string): readonly number[] | undefined => {
    if (!elsewhere.has(path)) {
      const read = text(path);
      elsewhere.set(path, read === undefined ? undefined : lineStarts(read));
    }
    return elsewhere.get(path);
  };
  const { withhold, harmless } = protectedNames(analysis.registry.sources);
  return {
    file,
    findings: findings.map(({ rule, severity, span, message, related, fixes }) => {
      const { line, column } = positionAt(starts, span.start);
      return {
        rule, severity, start: span.start, end: span.end, line: line + 1, column: column + 1, message: withhold(message),
        related: related.map(other => ({ file: other.path ?? file, start: other.span.start, end: other.span.end, ...lineIn(other.path === undefined ? starts : startsOf(other.path), other.span.start), message: withhold(other.message) })),
        fixes: harmless(fixes).map(({ title, safe, snippet, edits }) => ({
          title, kind: 'quickfix', safe, snippet, edits: edits.map(edit => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
        })),
      };
    }),
  };
}

function lineIn(starts: readonly number[] | undefined, offset: number): { readonly line?: number; readonly column?: number } {
  if (starts === undefined) return {};
  const { line, column } = positionAt(starts, offset);
  return { line: line + 1, column: column + 1 };
}

/** `files` counts the drafts that were read. */
export function summarise(files: readonly FileRecord[]): Summary {
  const checked = files.filter(file => 'findings' in file);
  const findings = checked.flatMap(file => file.findings);
  return { files: checked.length, findings: findings.length, bySeverity: count(findings.map(each => each.severity)), byRule: count(findings.map(each => each.rule)) };
}

function count(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}
