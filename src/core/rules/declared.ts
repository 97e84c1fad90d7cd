/** What a draft declares of itself at its head in one word, as far as rules ask for it: its yardstick, its marking. Knows no rule. */
import type { YamlEntry } from '../markdown/document.ts';
import type { Analysis } from './rule.ts';

/** The value of a key at the head of the draft, as it is written; undefined where it has none, or a list or a map. */
export function declared(analysis: Analysis, key: string): string | undefined {
  const value = declaration(analysis, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : undefined;
}

/** The entry itself, with its place. */
export function declaration({ markdown }: Analysis, key: string): YamlEntry | undefined {
  const root = markdown.frontMatter?.root;
  return root?.kind === 'map' ? root.entries.find(entry => entry.key === key) : undefined;
}
