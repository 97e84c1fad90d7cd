/** One configuration file as read: its settings, the files it names, what it ignores, and the place of every value. Knows no other file. */
import type { YamlEntry, YamlNode } from '../markdown/document.ts';
import { readYaml } from '../markdown/yaml.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { readSettings, type Settings } from './read-settings.ts';

export const CONFIGURATION_FILE = '.onrecord.yaml';

export interface ConfigurationFile {
  readonly text: string;
  readonly root: YamlNode | undefined;
  readonly settings: Settings;
  readonly extends: readonly PlacedText[];
  readonly ignore: readonly PlacedText[];
  readonly baseline: PlacedText | undefined;
  readonly bibliographies: readonly PlacedText[];
  readonly problems: readonly FileProblem[];
}

export interface PlacedText {
  readonly text: string;
  readonly span: SourceSpan;
}

/** Something in a configuration file that cannot be read as meant: what, where, and what to do. */
export interface FileProblem {
  readonly span: SourceSpan;
  readonly message: string;
}

/** No house writes more; what is more is not read, so that a file full of anything cannot hold up an editor. */
const longest = 1_000_000;

export function readConfigurationFile(text: string): ConfigurationFile {
  const problems: FileProblem[] = [];
  if (text.length > longest) {
    problems.push({ span: sourceSpan(0, 0), message: 'This file is longer than a million characters, so it is not read and the defaults are used. Move lists that are not settings elsewhere.' });
    return { text, root: undefined, settings: readSettings(undefined).settings, extends: [], ignore: [], baseline: undefined, bibliographies: [], problems };
  }
  const yaml = readYaml(text, text.startsWith('\uFEFF') ? 1 : 0, text.length, 'The configuration');
  problems.push(...yaml.problems);
  const { root } = yaml;
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null);
  const read = readSettings(isEmpty ? undefined : plainValue(root), 'file');
  for (const { path, message, isKey } of read.problems) problems.push({ span: root === undefined ? sourceSpan(0, 0) : placeOf(root, path, isKey), message });
  const list = (key: string, example: string): readonly PlacedText[] => {
    const value = root?.kind === 'map' ? entryOf(root.entries, key)?.value : undefined;
    return value === undefined ? [] : textsIn(value, wrong => problems.push({ span: wrong.span, message: `“${key}” is ${example}, or a list of such; this value is passed over.` }));
  };
  const one = (key: string, example: string): PlacedText | undefined => {
    const value = root?.kind === 'map' ? entryOf(root.entries, key)?.value : undefined;
    const wrong = (node: YamlNode): void => void problems.push({ span: node.span, message: `“${key}” is ${example}; this value is passed over.` });
    if (value?.kind === 'list') wrong(value);
    return value === undefined || value.kind === 'list' ? undefined : textsIn(value, wrong)[0];
  };
  return {
    text, root, settings: read.settings, problems,
    extends: list('extends', 'the path of another configuration file, such as “house.yaml”'),
    ignore: list('ignore', 'a pattern for drafts, such as “archive/**”'),
    baseline: one('baseline', 'the path of one file, such as “onrecord-baseline.json”'),
    bibliographies: list('bibliographies', 'the path of a bibliography or a pattern for such, such as “refs.bib” or “refs/*.bib”'),
  };
}

/** The value without its places. */
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar': return node.value;
    case 'list': return node.items.map(plainValue);
    case 'map': return Object.fromEntries(node.entries.map(entry => [entry.key, plainValue(entry.value)]));
  }
}

/** The place of the value that a path of keys leads to, or of its key: where the value is a map or a list, the key is what a reader looks for. */
export function placeOf(root: YamlNode, path: readonly string[], isKey = false): SourceSpan {
  let at = root;
  let place = root.kind === 'map' ? sourceSpan(root.span.start, root.entries[0]?.keySpan.end ?? root.span.start) : root.span;
  for (const key of path) {
    if (at.kind === 'map') {
      const entry = entryOf(at.entries, key);
      if (entry === undefined) return place;
      at = entry.value;
      place = at.kind === 'scalar' && at.value !== null && !isKey ? at.span : entry.keySpan;
    } else if (at.kind === 'list') {
      const item = at.items[Number(key)];
      if (item === undefined) return place;
      at = item;
      place = item.span;
    } else return place;
  }
  return place;
}

export function entryOf(entries: readonly YamlEntry[], key: string): YamlEntry | undefined {
  return entries.find(entry => entry.key === key);
}

function textsIn(value: YamlNode, complain: (wrong: YamlNode) => void): readonly PlacedText[] {
  if (value.kind === 'scalar' && value.value === null) return [];
  return (value.kind === 'list' ? value.items : [value]).flatMap(item => {
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '') return [{ text: item.value.trim(), span: item.span }];
    complain(item);
    return [];
  });
}
