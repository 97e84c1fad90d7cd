/** Every field of some entries, as the draft or a file has them: what readers of a list need, and rules do not. Reads a text again rather than keep all of it. */
import type { YamlNode } from '../../core/markdown/document.ts';
import type { Source } from '../../core/sources/source.ts';
import { cover, type SourceSpan } from '../../core/text/span.ts';
import { wholeBibtex } from './bibtex.ts';
import { jsonTree } from './csl-json.ts';
import { listIn, yamlTree } from './csl-yaml.ts';
import type { BibtexLibrary } from './registry-entry.ts';
import { formatOf } from './registry-reader.ts';
import { wholeRis } from './ris.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a file wants the library to be read. */
export function wantsLibrary(path: string): boolean {
  const format = formatOf(path);
  return format === 'bibtex' || format === 'ris';
}

/** The fields of sources of one file by their ids; those that the text has no longer are not there. */
export function fieldsInFile(path: string, text: string, sources: readonly Source[], library: BibtexLibrary | undefined): ReadonlyMap<string, Fields> {
  switch (formatOf(path)) {
    case 'bibtex': return library === undefined ? new Map() : wholeBibtex(text, new Set(sources.map(({ id }) => id)), library);
    case 'ris': return new Map(sources.flatMap(({ id, definedAt }) => {
      const fields = definedAt.kind === 'registry' && library !== undefined ? wholeRis(text.slice(definedAt.place.start, definedAt.place.end), library) : undefined;
      return fields === undefined ? [] : [[id, fields] as const];
    }));
    case 'csl-json': return fieldsAt(jsonTree(text), sources);
    case 'csl-yaml': return fieldsAt(yamlTree(text), sources);
    case undefined: return new Map();
  }
}

/** The fields of sources of the draft's front matter. */
export function fieldsInFrontMatter(root: YamlNode | undefined, sources: readonly Source[]): ReadonlyMap<string, Fields> {
  const lists = root?.kind === 'map' ? root.entries.filter(({ key }) => /^(?:sources|references)$/iu.test(key)) : [];
  return new Map(lists.flatMap(({ value }) => [...fieldsAt(value, sources)]));
}

/** The items by the places of the sources that were read from them. */
function fieldsAt(root: YamlNode | undefined, sources: readonly Source[]): ReadonlyMap<string, Fields> {
  const list = root && listIn(root);
  const items = new Map<string, YamlNode>();
  if (list?.kind === 'list') for (const item of list.items) items.set(keyOf(item.span), item);
  if (list?.kind === 'map') for (const { keySpan, value } of list.entries) items.set(keyOf(cover(keySpan, value.span)), value);
  return new Map(sources.flatMap(({ id, definedAt }) => {
    const item = items.get(keyOf(definedAt.kind === 'registry' ? definedAt.place : definedAt.span));
    return item?.kind === 'map' ? [[id, plainMap(item.entries)] as const] : [];
  }));
}

function keyOf({ start, end }: SourceSpan): string {
  return `${start}-${end}`;
}

function plainMap(entries: readonly { readonly key: string; readonly value: YamlNode }[]): Fields {
  return Object.fromEntries(entries.map(({ key, value }) => [key, plainOf(value)]));
}

function plainOf(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar': return node.value;
    case 'list': return node.items.map(plainOf);
    case 'map': return plainMap(node.entries);
  }
}
