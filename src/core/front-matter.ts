/** What a draft says about itself at its head: profile, language, aliases, own reporting, and its `onrecord:` overrides. Sources are read by their own stage. */
import { readConfiguration, type Configuration } from './configuration.ts';
import type { FrontMatter, Problem, YamlEntry, YamlNode } from './markdown/document.ts';

export interface DraftSettings {
  readonly configuration: Configuration;
  /** The value of `lang:`, undefined where the draft gives none. */
  readonly language: string | undefined;
  readonly problems: readonly Problem[];
}

/** The house's configuration with the draft's own on top. A bad value is one problem at its place, and the house's value stays. */
export function readFrontMatter(frontMatter: FrontMatter | undefined, house: Configuration): DraftSettings {
  const root = frontMatter?.root;
  if (root === undefined || root.kind !== 'map') return { configuration: house, language: undefined, problems: [] };
  const problems: Problem[] = [];
  let configuration = house;
  const read = (settings: unknown, at: YamlNode): void => {
    const result = readConfiguration(settings, configuration);
    configuration = result.configuration;
    for (const { path, message } of result.problems) problems.push({ id: 'front-matter', span: placeOf(at, path).span, message });
  };
  const own = root.entries.filter(entry => ['profile', 'aliases', 'reporting'].includes(entry.key));
  for (const entry of own) read({ [entry.key]: plainValue(entry.value) }, { kind: 'map', span: entry.value.span, entries: [entry] });
  const overrides = entryOf(root.entries, 'onrecord');
  if (overrides !== undefined) read(plainValue(overrides.value), overrides.value);
  const language = entryOf(root.entries, 'lang')?.value;
  return {
    configuration,
    language: language?.kind === 'scalar' && typeof language.value === 'string' ? language.value.toLowerCase().split(/[-_]/u)[0] : undefined,
    problems,
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

function entryOf(entries: readonly YamlEntry[], key: string): YamlEntry | undefined {
  return entries.find(entry => entry.key === key);
}

/** The node that a path of keys leads to, or the last one on the way that exists. */
function placeOf(node: YamlNode, path: readonly string[]): YamlNode {
  let at = node;
  for (const key of path) {
    const next = at.kind === 'map' ? entryOf(at.entries, key) : undefined;
    if (next === undefined) return at;
    at = next.value;
  }
  return at;
}
