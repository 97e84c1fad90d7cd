/** Where a new entry of the front matter's `sources:` goes, in the style of those that are there. Knows YAML's two styles, and no link. */
import type { MarkdownDocument, YamlEntry } from '../markdown/document.ts';
import type { Edit } from '../text/edit.ts';
import { sourceSpan } from '../text/span.ts';

/** A field of an entry. The value is YAML text; in a snippet it may hold places. */
export type EntryField = readonly [name: string, value: string];

/**
 * The edit that adds an entry to `sources:`, making the list or the whole front matter where there is none; its text is a snippet.
 * Undefined where the front matter cannot be read, so that nothing of it is lost.
 */
export function newEntryEdit(document: MarkdownDocument, id: string, fields: readonly EntryField[]): Edit | undefined {
  const { source, frontMatter: front } = document;
  // The first lines tell; a file of one endless line is not read to its end for each key.
  const end = /\r\n?|\n/u.exec(source.slice(0, 10_000))?.[0] ?? '\n';
  const fresh = `sources:${end}${blockItem(id, fields, '  ', end)}${end}`;
  if (front === undefined) {
    const gap = source.length === 0 ? '' : end;
    return insertion(source.startsWith('\uFEFF') ? 1 : 0, `---${end}${fresh}---${end}${gap}`);
  }
  if (front.problems.length > 0 || (front.root !== undefined && front.root.kind !== 'map')) return undefined;
  const entry = front.root?.kind === 'map' ? front.root.entries.find(({ key }) => key === 'sources') : undefined;
  if (entry === undefined) return insertion(closingFence(source, front.span.start, front.span.end), fresh);
  return extended(source, entry, id, fields, end);
}

/** One more item in the style of those that are there. */
function extended(source: string, { keySpan, value }: YamlEntry, id: string, fields: readonly EntryField[], end: string): Edit | undefined {
  if (value.kind === 'scalar') return value.value === null ? insertion(source.indexOf(':', keySpan.end) + 1, `${end}${blockItem(id, fields, '  ', end)}`) : undefined;
  const opener = source[value.span.start];
  if (opener === '[' || opener === '{') {
    const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.entries.length === 0;
    const inner = `{${(opener === '[' ? [['id', id] as const, ...fields] : fields).map(([name, text]) => `${name}: ${text}`).join(', ')}\\}`;
    return insertion(lastIndexOf(source, opener === '[' ? ']' : '}', value.span.end), `${isEmpty ? '' : ', '}${opener === '[' ? inner : `${id}: ${inner}`}`);
  }
  const last = value.kind === 'list' ? value.items.at(-1)?.span : value.entries.at(-1)?.value.span;
  const first = value.kind === 'list' ? value.items[0]?.span.start : value.entries[0]?.keySpan.start;
  if (last === undefined || first === undefined) return undefined;
  const indent = /^[ \t]*/u.exec(source.slice(lineStart(source, first), first))?.[0] ?? '';
  const at = last.start + source.slice(last.start, last.end).trimEnd().length;
  return insertion(at, `${end}${value.kind === 'list' ? blockItem(id, fields, indent, end) : mapItem(id, fields, indent, end)}`);
}

function blockItem(id: string, fields: readonly EntryField[], indent: string, end: string): string {
  return [`${indent}- id: ${id}`, ...fields.map(([name, text]) => `${indent}  ${name}: ${text}`)].join(end);
}

function mapItem(id: string, fields: readonly EntryField[], indent: string, end: string): string {
  return [`${indent}${id}:`, ...fields.map(([name, text]) => `${indent}  ${name}: ${text}`)].join(end);
}

function closingFence(source: string, start: number, end: number): number {
  return Math.max(start, lineStart(source, start + source.slice(start, end).trimEnd().length));
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

function lastIndexOf(source: string, mark: string, before: number): number {
  return source.lastIndexOf(mark, before - 1);
}

function insertion(at: number, text: string): Edit {
  return { span: sourceSpan(at, at), text };
}
