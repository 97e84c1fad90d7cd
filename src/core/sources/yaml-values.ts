/** Reads values out of a YAML tree, whatever its shape. Knows no field of any format. */
import type { YamlEntry, YamlNode } from '../markdown/document.ts';

/** The entries of a map by their keys without regard to case, hyphens and underscores; of two alike the first wins. */
export type Fields = ReadonlyMap<string, YamlEntry>;

export function fieldsOf(node: YamlNode | undefined): Fields {
  const fields = new Map<string, YamlEntry>();
  if (node?.kind !== 'map') return fields;
  for (const entry of node.entries) {
    const key = plainKey(entry.key);
    if (!fields.has(key)) fields.set(key, entry);
  }
  return fields;
}

/** The first of the named fields that is there and not null. */
export function field(fields: Fields, ...names: readonly string[]): YamlEntry | undefined {
  for (const name of names) {
    const entry = fields.get(plainKey(name));
    if (entry !== undefined && !isNothing(entry.value)) return entry;
  }
  return undefined;
}

/** A scalar as text on one line; undefined for lists, maps and nothing. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return String(node.value).replace(/\s+/gu, ' ').trim();
}

/** A scalar, or a list of scalars, as texts; undefined where anything in it is not a scalar. */
export function textsOf(node: YamlNode | undefined): readonly string[] | undefined {
  if (node === undefined || isNothing(node)) return [];
  if (node.kind === 'scalar') return [textOf(node) ?? ''];
  if (node.kind === 'map') return undefined;
  const texts = node.items.map(textOf);
  return texts.every(text => text !== undefined) ? texts : undefined;
}

/** True, false, or undefined where it is neither; `yes` and `no` count, quoted or not. */
export function truthOf(node: YamlNode): boolean | undefined {
  const text = textOf(node)?.toLowerCase();
  if (text === 'true' || text === 'yes') return true;
  return text === 'false' || text === 'no' ? false : undefined;
}

export function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/gu, '');
}
