/** The bibliographies of the open drafts: read in the background when a draft first names them, and again when a file changes. Knows no format. */
import { folderOf } from '../core/configuration/paths.ts';
import type { HouseProblem, NamedBibliography } from '../core/configuration/house.ts';
import type { NamedRegistry } from '../core/sources/source.ts';
import { createShelf, type Shelf } from '../service/registries/shelf.ts';
import type { FolderEntry } from '../service/registries/house-bibliographies.ts';
import { addressOf, placeOfAddress } from './addresses.ts';
import type { FileReader } from './houses.ts';
import { placesOf, type Places } from './lsp.ts';

export interface Bibliographies {
  /** What is known of those that the draft named last, and of its house's; the same object while nothing changes, so that analyses can be kept. */
  readonly of: (draft: string, house: readonly NamedBibliography[]) => readonly NamedRegistry[];
  /** Tells what the draft names now. Where that brings more than was known, `more` is called when it is read. */
  readonly want: (draft: string, root: string | undefined, names: readonly string[], house: readonly NamedBibliography[]) => void;
  /** All that a file which is not open names, when it is read. */
  readonly read: (draft: string, root: string | undefined, names: readonly string[], house: readonly NamedBibliography[]) => Promise<readonly NamedRegistry[]>;
  /** The places of a bibliography by its path, as it was last read; undefined for one that was not. */
  readonly places: (draft: string, path: string) => Places | undefined;
  /** The text of one by the host that holds it and its path, as it was last read. */
  readonly text: (host: string, path: string) => string | undefined;
  /** Reads these files again where they are bibliographies that a draft names. */
  readonly changed: (files: readonly string[]) => void;
  readonly forget: (draft: string) => void;
}

export interface BibliographiesInput {
  readonly read: FileReader;
  /** What a folder holds, by its address. */
  readonly list: FolderLister;
  /** The draft has more sources than it had. */
  readonly more: (draft: string) => void;
  /** Told what is wrong with the bibliographies that a house names, in the files that name them. */
  readonly amiss: (problems: ReadonlyMap<string, readonly HouseProblem[]>) => void;
  /** Told of each file that was read. */
  readonly follow: (path: string) => void;
  /** Told of a file that takes long; the share is 1 when it is read. */
  readonly progress: (path: string, share: number) => void;
}

export type FolderLister = (address: string) => Promise<readonly FolderEntry[] | undefined>;

interface Wanted {
  readonly root: string | undefined;
  readonly names: readonly string[];
  readonly house: readonly NamedBibliography[];
  readonly known: readonly NamedRegistry[];
}

const none: readonly NamedRegistry[] = [];

/** One that may be, by its name: no draft ends so, and what is none is read for nobody. */
export function isBibliographyFile(uri: string): boolean {
  return /\.(?:bib|bibtex|ris|json|ya?ml)$/iu.test(placeOfAddress(uri)?.path ?? '');
}

export function createBibliographies({ read, list, more, amiss, follow, progress }: BibliographiesInput): Bibliographies {
  /** By the host that holds the files. */
  const shelves = new Map<string, Shelf>();
  const drafts = new Map<string, Wanted>();

  const shelfOf = (base: string): Shelf => {
    const shelf = shelves.get(base) ?? createShelf({
      read: async path => (await read([addressOf({ base, path })]))[0] ?? { kind: 'absent' },
      list: path => list(addressOf({ base, path })),
      pause: (path, share) => {
        progress(path, share);
        return new Promise(resolve => void setTimeout(resolve, 0));
      },
    });
    shelves.set(base, shelf);
    return shelf;
  };
  const registriesOf: Bibliographies['read'] = async (draft, root, names, house) => {
    const place = placeOfAddress(draft);
    if (place === undefined) return none;
    const { base } = place;
    const shelf = shelfOf(base);
    const own = await shelf.take(names, { folder: folderOf(place.path), root });
    if (house.length === 0) return own;
    const { registries, problems } = await shelf.takeHouse(house);
    amiss(new Map([...new Set(house.map(({ by }) => by.path))].map(path => [addressOf({ base, path }), problems.filter(problem => problem.path === path)])));
    return [...own, ...registries];
  };
  const fetch = async (draft: string): Promise<void> => {
    const wanted = drafts.get(draft);
    if (wanted === undefined) return;
    const { root, names, house } = wanted;
    const known = await registriesOf(draft, root, names, house);
    // The draft may have been closed, or may name others by now.
    const now = drafts.get(draft);
    if (now === undefined || now.names !== names || now.house !== house || isSame(now.known, known)) return;
    drafts.set(draft, { ...now, known });
    for (const { file } of known) if (file !== undefined) follow(file.path);
    more(draft);
  };
  /** What a house names and nobody has read may define any key. */
  const pending = new WeakMap<readonly NamedBibliography[], readonly NamedRegistry[]>();
  const pendingOf = (house: readonly NamedBibliography[]): readonly NamedRegistry[] => {
    if (house.length === 0) return none;
    const known = pending.get(house) ?? house.map(({ name }): NamedRegistry => ({ name, origin: 'house', file: undefined, reason: '' }));
    pending.set(house, known);
    return known;
  };
  return {
    of: (draft, house) => {
      const wanted = drafts.get(draft);
      return wanted !== undefined && isSameHouse(wanted.house, house) ? wanted.known : pendingOf(house);
    },
    want: (draft, root, names, house) => {
      const before = drafts.get(draft);
      const isKnownHouse = isSameHouse(before?.house ?? [], house);
      if (isKnownHouse && (before?.names ?? []).join('\n') === names.join('\n')) return;
      const kept = (before?.known ?? none).filter(({ name, origin }) => (origin === undefined ? names.includes(name) : isKnownHouse));
      drafts.set(draft, { root, names, house, known: isKnownHouse ? kept : [...kept, ...pendingOf(house)] });
      void fetch(draft);
    },
    read: registriesOf,
    places: (draft, path) => {
      const base = placeOfAddress(draft)?.base ?? '';
      const text = shelves.get(base)?.text(path);
      return text === undefined ? undefined : placesOf(addressOf({ base, path }), 0, text);
    },
    text: (host, path) => shelves.get(host)?.text(path),
    changed: addresses => {
      const places = addresses.flatMap(address => placeOfAddress(address) ?? []);
      for (const { base, path } of places) shelves.get(base)?.changed(path);
      // A file that was missing may be there now.
      const bases = new Set(places.map(({ base }) => base));
      for (const [draft, { names, house }] of drafts) if (names.length + house.length > 0 && bases.has(placeOfAddress(draft)?.base ?? '')) void fetch(draft);
    },
    forget: draft => void drafts.delete(draft),
  };
}

/** Files of a house that are named in the same places. */
function isSameHouse(one: readonly NamedBibliography[], other: readonly NamedBibliography[]): boolean {
  return one === other || (one.length === other.length && one.every(({ path, by }, index) => path === other[index]?.path && by.path === other[index].by.path && by.span.start === other[index].by.span.start));
}

function isSame(one: readonly NamedRegistry[], other: readonly NamedRegistry[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
