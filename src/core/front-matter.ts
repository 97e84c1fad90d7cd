/** What a draft says about itself at its head: profile, language, aliases, own reporting, and its `onrecord:` overrides. Sources are read by their own stage. */
import type { Configuration } from './configuration.ts';
import { applySettings } from './configuration/apply-settings.ts';
import { entryOf, placeOf, plainValue } from './configuration/configuration-file.ts';
import type { DraftSaid } from './configuration/effective.ts';
import { readSettings } from './configuration/read-settings.ts';
import type { FrontMatter, Problem, YamlNode } from './markdown/document.ts';

export interface DraftSettings {
  readonly configuration: Configuration;
  /** The value of `lang:`, undefined where the draft gives none. */
  readonly language: string | undefined;
  readonly problems: readonly Problem[];
  /** What the draft says of the house's settings, the weakest first. */
  readonly said: readonly DraftSaid[];
}

/** The house's configuration with the draft's own on top. A bad value is one problem at its place, and the house's value stays. */
export function readFrontMatter(frontMatter: FrontMatter | undefined, house: Configuration): DraftSettings {
  const root = frontMatter?.root;
  if (root === undefined || root.kind !== 'map') return { configuration: house, language: undefined, problems: [], said: [] };
  const problems: Problem[] = [];
  const said: DraftSaid[] = [];
  const read = (value: unknown, at: YamlNode): void => {
    const result = readSettings(value);
    said.push({ settings: result.settings, root: at });
    for (const { path, message, isKey } of result.problems) problems.push({ id: 'front-matter', span: placeOf(at, path, isKey), message });
  };
  const own = root.entries.filter(entry => ['profile', 'aliases', 'reporting'].includes(entry.key));
  for (const entry of own) read({ [entry.key]: plainValue(entry.value) }, { kind: 'map', span: entry.value.span, entries: [entry] });
  const overrides = entryOf(root.entries, 'onrecord');
  if (overrides !== undefined) read(plainValue(overrides.value), overrides.value);
  const language = entryOf(root.entries, 'lang')?.value;
  return {
    configuration: said.reduce((base, { settings }) => applySettings(base, settings), house),
    language: language?.kind === 'scalar' && typeof language.value === 'string' ? language.value.toLowerCase().split(/[-_]/u)[0] : undefined,
    problems,
    said,
  };
}
