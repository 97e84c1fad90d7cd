/** The items of a CSL-YAML file, bare or under `references:`, as sources. */
import type { YamlNode } from '../../core/markdown/document.ts';
import { readYaml } from '../../core/markdown/yaml.ts';
import { readItems, type ItemFault } from '../../core/sources/csl-items.ts';
import type { ReadEntry } from './registry-entry.ts';

export function* readCslYaml(path: string, text: string): Iterable<ReadEntry> {
  const { root, problems } = readYaml(text, 0, text.length, 'This bibliography', MOST_NODES);
  for (const { span, message } of problems) yield { kind: 'fault', fault: { place: span, message } };
  if (root !== undefined) yield* entriesOf(root, path);
}

/** The file as a tree, as far as it can be read. */
export function yamlTree(text: string): YamlNode | undefined {
  return readYaml(text, 0, text.length, 'This bibliography', MOST_NODES).root;
}

/** A few dozen for each of twenty thousand works. */
const MOST_NODES = 1_000_000;

/** The items of a parsed file, whether they stand bare, under a key, or by their ids. */
export function* entriesOf(root: YamlNode, path: string): Iterable<ReadEntry> {
  const faults: ItemFault[] = [];
  for (const source of readItems(listIn(root), 'references', (place, idPlace) => ({ kind: 'registry', path, place, idPlace }), faults)) yield { kind: 'source', source };
  for (const { span, message } of faults) yield { kind: 'fault', fault: { place: span, message } };
}

/** The list of items, or the map of them by id. */
export function listIn(root: YamlNode): YamlNode {
  return root.kind === 'map' ? root.entries.find(({ key }) => key === 'references' || key === 'sources' || key === 'items')?.value ?? root : root;
}
