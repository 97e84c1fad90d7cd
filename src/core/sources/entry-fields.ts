/** Where more fields of a source's entry go, in the entry's own style. Knows YAML's two styles, and no field. */
import type { Edit } from '../text/edit.ts';
import { sourceSpan } from '../text/span.ts';
import type { EntryField } from './new-entry.ts';
import type { Source } from './source.ts';

/** The edit that adds fields to an entry of the front matter; undefined for an entry that is a mere address, or whose style is another. */
export function entryFieldsEdit(text: string, { definedAt }: Source, fields: readonly EntryField[]): Edit | undefined {
  if (definedAt.kind !== 'front-matter' || fields.length === 0) return undefined;
  const { idSpan, span } = definedAt;
  const start = lineStart(text, idSpan.start);
  const before = text.slice(start, idSpan.start);
  const entry = text.slice(span.start, span.end).trimEnd();
  if (entry.startsWith('{') || /^["']?\s*:\s*\{/u.test(text.slice(idSpan.end, idSpan.end + 100))) return inBraces(span.start + entry.length, entry, fields);
  const end = lineEnd(text, idSpan.end);
  // A key that has its value on the same line is an address, and takes no fields.
  const isKey = !/\b(?:id|key|citation-key)\s*:\s*["']?$/iu.test(before);
  if (isKey && !/^["']?\s*:\s*(?:#.*)?$/u.test(text.slice(idSpan.end, end))) return undefined;
  // In a list the entry's fields stand under its first; in a mapping, two deeper than its key.
  const indent = ' '.repeat(/^\s*-\s*/u.exec(before)?.[0].length ?? (/^\s*/u.exec(before)?.[0].length ?? 0) + (isKey ? 2 : 0));
  const newLine = text[start - 2] === '\r' ? '\r\n' : '\n';
  return { span: sourceSpan(end, end), text: fields.map(([name, value]) => `${newLine}${indent}${name}: ${value}`).join('') };
}

function inBraces(end: number, entry: string, fields: readonly EntryField[]): Edit | undefined {
  if (!entry.endsWith('}')) return undefined;
  const comma = /\{\s*\}$/u.test(entry) ? '' : ', ';
  return { span: sourceSpan(end - 1, end - 1), text: `${comma}${fields.map(([name, value]) => `${name}: ${value}`).join(', ')}` };
}

/** Looked for no further than a line is long, so that many entries cost no more than one after the other. */
function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - 2_000);
  const before = text.slice(from, offset);
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/u.exec(text.slice(offset, offset + 10_000));
  return rest === null ? text.length : offset + rest.index;
}
