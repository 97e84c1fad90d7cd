/** The house of each draft in an editor: the editor's settings under the configuration files of its folders. Keeps what it read until a file changes. */
import type { FileView, HouseProblem } from '../core/configuration/house.ts';
import { folderOf, isWithin, pathWithin } from '../core/configuration/paths.ts';
import { createBaselineReader, houseInTime, type KnownFiles, type KnownHouse } from '../service/houses.ts';
import { addressOf, placeOfAddress, type Place } from './addresses.ts';
import type { RunMode } from './protocol.ts';
import type { Settings } from './settings.ts';

/** Reads files by their addresses, one answer for each. */
export type FileReader = (addresses: readonly string[]) => Promise<readonly FileView[]>;

export interface DraftHouse {
  readonly run: RunMode;
  readonly house: KnownHouse;
  /** The draft is left alone: it is read, and nothing is reported. */
  readonly isIgnored: boolean;
  /** From the root of the host's disk; empty for a draft that lies nowhere. */
  readonly path: string;
  /** Of the workspace folder that holds the draft. */
  readonly root: string | undefined;
  /** Paths as people of this workspace see them. */
  readonly name: (path: string) => string;
}

export interface Houses {
  /** The same object while nothing has changed, so that analyses can be kept too. */
  readonly of: (draft: string) => Promise<DraftHouse>;
  /** The house as a configuration file stands in its editor, before it is saved. */
  readonly whileTyped: (file: string, text: string) => Promise<KnownHouse | undefined>;
  readonly setRoots: (addresses: readonly string[]) => void;
  readonly forget: (draft: string) => void;
  /** Drops what rests on these files. @returns whether any house rested on one. */
  readonly changed: (files: readonly string[]) => boolean;
  /** Drops every house; files are kept. */
  readonly settingsChanged: () => void;
}

export interface HousesInput {
  readonly settings: Settings;
  readonly read: FileReader;
  /** Told of each house that was made, and of the address of its files. */
  readonly found: (house: KnownHouse, addressOfPath: (path: string) => string, text: (path: string) => string) => void;
}

export function createHouses({ settings, read, found }: HousesInput): Houses {
  /** By the host that holds them. */
  const files = new Map<string, KnownFiles>();
  const houses = new Map<string, Promise<DraftHouse>>();
  const baselines = createBaselineReader();
  let roots: readonly Place[] = [];

  const filesOf = (base: string): KnownFiles => {
    const known = files.get(base) ?? new Map<string, FileView>();
    files.set(base, known);
    return known;
  };
  const rootOf = ({ base, path }: Place): string | undefined =>
    roots.filter(root => root.base === base && isWithin(root.path, path)).map(root => root.path).sort((a, b) => b.length - a.length)[0];
  const reader = (base: string) => async (paths: readonly string[]): Promise<ReadonlyMap<string, FileView>> => {
    const views = await read(paths.map(path => addressOf({ base, path })));
    return new Map(paths.map((path, index) => [path, views[index] ?? { kind: 'absent' }]));
  };
  const textIn = (known: KnownFiles) => (path: string): string => {
    const view = known.get(path);
    return view?.kind === 'text' ? view.text : '';
  };
  const find = async (draft: string): Promise<DraftHouse> => {
    const { run, settings: editor } = await settings.of(draft);
    const place = placeOfAddress(draft);
    const base = place?.base ?? '';
    const known = filesOf(base);
    const question = { folder: place === undefined ? undefined : folderOf(place.path), root: place === undefined ? undefined : rootOf(place), editor };
    const house = await houseInTime(question, known, reader(base), baselines);
    found(house, path => addressOf({ base, path }), textIn(known));
    const path = place?.path ?? '';
    const { root } = question;
    return { run, house, path, root, isIgnored: house.ignoredBy(path) !== undefined, name: each => (root === undefined ? each : pathWithin(root, each)) };
  };
  return {
    of: draft => {
      const kept = houses.get(draft) ?? find(draft);
      houses.set(draft, kept);
      // What failed once is asked again.
      kept.catch(() => houses.delete(draft));
      return kept;
    },
    whileTyped: async (file, text) => {
      const place = placeOfAddress(file);
      if (place === undefined) return undefined;
      const known: KnownFiles = new Map([...filesOf(place.base), [place.path, { kind: 'text', text }]]);
      return houseInTime({ folder: folderOf(place.path), root: rootOf(place), named: place.path }, known, reader(place.base), baselines);
    },
    setRoots: addresses => {
      roots = addresses.flatMap(address => placeOfAddress(address) ?? []);
      houses.clear();
    },
    forget: draft => void houses.delete(draft),
    changed: addresses => {
      let isKnown = false;
      for (const address of addresses) {
        const place = placeOfAddress(address);
        if (place !== undefined && filesOf(place.base).delete(place.path)) isKnown = true;
      }
      if (isKnown) houses.clear();
      return isKnown;
    },
    settingsChanged: () => houses.clear(),
  };
}

/** Problems by the address of the file that they stand in; every file of the house is there, those without any too. */
export function problemsByFile(house: KnownHouse, addressOfPath: (path: string) => string): ReadonlyMap<string, readonly HouseProblem[]> {
  const files = [...house.layers.flatMap(layer => (layer.kind === 'file' ? [layer.path] : [])), ...house.ignoredLists.map(({ path }) => path)];
  const paths = [...new Set([...files, ...house.problems.map(({ path }) => path)])];
  return new Map(paths.map(path => [addressOfPath(path), house.problems.filter(problem => problem.path === path)]));
}
