/** The edit that adds a phrase to `commonKnowledge` in the text of a configuration file, remarks and layout left as they are. Knows no disk. */
import type { YamlEntry } from '../markdown/document.ts';
import type { Edit } from '../text/edit.ts';
import { sourceSpan } from '../text/span.ts';
import { entryOf, readConfigurationFile } from './configuration-file.ts';

/** Undefined where the file is written in a way that an edit could spoil: it cannot be read, stands in braces, or has one phrase without a list. */
export function addKnownPhrase(text: string, phrase: string): Edit | undefined {
  const { root, settings } = readConfigurationFile(text);
  const end = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const item = JSON.stringify(phrase);
  const added = placeFor(text, item, end);
  if (added === undefined || (root !== undefined && root.kind !== 'map' && !(root.kind === 'scalar' && root.value === null))) return undefined;
  // What cannot be read back was not written well.
  const after = readConfigurationFile(text.slice(0, added.span.start) + added.text + text.slice(added.span.end)).settings.commonKnowledge;
  return [...settings.commonKnowledge, phrase].every(known => after.includes(known)) ? added : undefined;
}

function placeFor(text: string, item: string, end: string): Edit | undefined {
  const { root } = readConfigurationFile(text);
  const entries = root?.kind === 'map' ? root.entries : [];
  if (root?.kind === 'map' && text[root.span.start] === '{') return undefined;
  const list = entryOf(entries, 'commonKnowledge');
  if (list === undefined) return insertion(text.length, `${text === '' || /[\r\n]$/u.test(text) ? '' : end}commonKnowledge:${end}  - ${item}${end}`);
  return inList(text, list, item, end);
}

function inList(text: string, { keySpan, value }: YamlEntry, item: string, end: string): Edit | undefined {
  if (value.kind === 'scalar' && value.value === null) return insertion(lineEndFrom(text, keySpan.end), `${end}  - ${item}`);
  if (value.kind !== 'list') return undefined;
  if (text[value.span.start] === '[') return insertion(text.lastIndexOf(']', value.span.end), value.items.length === 0 ? item : `, ${item}`);
  const last = value.items.at(-1);
  if (last === undefined) return undefined;
  const indent = value.span.start - (text.lastIndexOf('\n', value.span.start - 1) + 1);
  const from = /[\r\n]/u.test(text[last.span.end - 1] ?? '') ? last.span.end - 1 : last.span.end;
  return insertion(lineEndFrom(text, from), `${end}${' '.repeat(indent)}- ${item}`);
}

/** Before the line break, so that a remark behind the last item stays with it. */
function lineEndFrom(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/u);
  return found < 0 ? text.length : offset + found;
}

function insertion(at: number, text: string): Edit {
  return { span: sourceSpan(at, at), text };
}
