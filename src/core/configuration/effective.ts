/** Every value in force for a draft, with the place behind it. Decides nothing: the layers have been laid on one another already. */
import { profiles, type Configuration } from '../configuration.ts';
import type { YamlNode } from '../markdown/document.ts';
import { entryOf, placeOf } from './configuration-file.ts';
import type { House } from './house.ts';
import type { Settings } from './read-settings.ts';
import { settable } from './settable.ts';

/** Who says so, and where in which text. */
export type Origin =
  | { readonly kind: 'default' | 'editor' | 'run' }
  | { readonly kind: 'file'; readonly path: string; readonly text: string; readonly offset: number }
  | { readonly kind: 'draft'; readonly text: string; readonly offset: number };

export interface EffectiveValue {
  /** `profile`, `rules.loaded-verb`, `rules.loaded-verb.allow`, `aliases.Port Authority`. A list has one value for each item. */
  readonly key: string;
  readonly value: string;
  readonly origin: Origin;
}

/** What the head of a draft says, with the map that it stands in. */
export interface DraftSaid {
  readonly settings: Settings;
  readonly root: YamlNode;
}

interface Speaker {
  readonly settings: Settings;
  readonly origin: (path: readonly string[], item?: string) => Origin;
}

/** The head of a draft as its layers. */
export interface DraftHead {
  readonly text: string;
  readonly said: readonly DraftSaid[];
}

/** In the order of the schema, rules that nobody has set among them. */
export function effectiveValues(house: Pick<House, 'layers'>, draft: DraftHead | undefined, configuration: Configuration): readonly EffectiveValue[] {
  const speakers = [...house.layers.map(speakerOf), ...draftSpeakers(draft)];
  const last = (path: readonly string[], says: (settings: Settings) => boolean): Origin => speakers.findLast(({ settings }) => says(settings))?.origin(path) ?? { kind: 'default' };
  const items = (key: string, path: readonly string[], words: readonly string[], of: (settings: Settings) => readonly string[]): EffectiveValue[] =>
    words.map(word => ({ key, value: word, origin: speakers.find(({ settings }) => of(settings).includes(word))?.origin(path, word) ?? { kind: 'default' } }));
  const profile = last(['profile'], settings => settings.profile !== undefined);
  // An editor always answers with its default; nobody has said it.
  const isUnsaid = profile.kind === 'editor' && configuration.profile === profiles[0];
  return [
    { key: 'profile', value: configuration.profile, origin: isUnsaid ? { kind: 'default' } : profile },
    { key: 'reporting', value: configuration.ownReporting ? 'own' : 'none', origin: last(['reporting'], settings => settings.reporting !== undefined) },
    ...settable.flatMap(({ id, options, usual }) => [
      { key: `rules.${id}`, value: configuration.rules[id] ?? usual(configuration.profile), origin: severityOrigin(speakers, id) },
      ...Object.keys(options).flatMap(name => {
        const value = configuration.options[id]?.[name];
        const path = ['rules', id, name];
        if (value === undefined) return [];
        if (typeof value === 'number') return [{ key: path.join('.'), value: String(value), origin: last(path, settings => settings.rules.get(id)?.options[name] !== undefined) }];
        return items(path.join('.'), path, value, settings => wordsOf(settings.rules.get(id)?.options[name]));
      }),
    ]),
    ...items('commonKnowledge', ['commonKnowledge'], configuration.commonKnowledge, settings => settings.commonKnowledge),
    ...Object.entries(configuration.aliases).flatMap(([name, forms]) => items(`aliases.${name}`, ['aliases', name], forms, settings => settings.aliases.get(name) ?? [])),
    ...listed(house.layers, 'ignore'),
    ...listed([...house.layers].reverse(), 'bibliographies'),
    ...baselineValue(house.layers),
  ];
}

function listed(layers: House['layers'], key: 'ignore' | 'bibliographies'): readonly EffectiveValue[] {
  return layers.flatMap(layer => (layer.kind !== 'file' ? [] : layer.file[key].map(({ text, span }) => ({ key, value: text, origin: { kind: 'file', path: layer.path, text: layer.file.text, offset: span.start } as const }))));
}

/** Of several, the one that counts, as it is written. */
function baselineValue(layers: House['layers']): readonly EffectiveValue[] {
  const layer = layers.findLast(each => each.kind === 'file' && each.file.baseline !== undefined);
  const said = layer?.kind === 'file' ? layer.file.baseline : undefined;
  return layer?.kind !== 'file' || said === undefined ? [] : [{ key: 'baseline', value: said.text, origin: { kind: 'file', path: layer.path, text: layer.file.text, offset: said.span.start } }];
}

function severityOrigin(speakers: readonly Speaker[], id: string): Origin {
  const speaker = speakers.findLast(({ settings }) => settings.rules.get(id)?.severity !== undefined);
  return speaker?.origin(['rules', id, 'severity']) ?? { kind: 'default' };
}

function speakerOf(layer: House['layers'][number]): Speaker {
  if (layer.kind !== 'file') return { settings: layer.settings, origin: () => ({ kind: layer.kind }) };
  const { path, file: { text, root } } = layer;
  return { settings: layer.settings, origin: (at, item) => ({ kind: 'file', path, text, offset: root === undefined ? 0 : offsetOf(root, at, item) }) };
}

function draftSpeakers(draft: DraftHead | undefined): readonly Speaker[] {
  if (draft === undefined) return [];
  return draft.said.map(({ settings, root }) => ({ settings, origin: (path, item) => ({ kind: 'draft', text: draft.text, offset: offsetOf(root, path, item) }) }));
}

/** Of a list, the item itself, which may stand far below its key. */
function offsetOf(root: YamlNode, path: readonly string[], item: string | undefined): number {
  const list = item === undefined ? undefined : valueAt(root, path);
  const found = list?.kind === 'list' ? list.items.find(each => each.kind === 'scalar' && String(each.value).trim() === item) : undefined;
  return (found?.span ?? placeOf(root, path)).start;
}

function valueAt(root: YamlNode, path: readonly string[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((at, key) => (at?.kind === 'map' ? entryOf(at.entries, key)?.value : undefined), root);
}

function wordsOf(value: readonly string[] | number | undefined): readonly string[] {
  return value === undefined || typeof value === 'number' ? [] : value;
}
