/** The bibliographies of the open drafts: read in the background when a draft first names them, and again when a file changes. Knows no format. */
import { folderOf } from '../core/configuration/paths.ts';
import type { NamedRegistry } from '../core/sources/source.ts';
import { createShelf, type Shelf } from '../service/registries/shelf.ts';
import { addressOf, placeOfAddress } from './addresses.ts';
import type { FileReader } from './houses.ts';
import { placesOf, type Places } from './lsp.ts';

export interface Bibliographies {
  /** What is known of those that the draft named last; the same object while nothing changes, so that analyses can be kept. */
  readonly of: (draft: string) => readonly NamedRegistry[];
  /** Tells what the draft names now. Where that brings more than was known, `more` is called when it is read. */
  readonly want: (draft: string, root: string | undefined, names: readonly string[]) => void;
  /** The places of a bibliography by its path, as it was last read; undefined for one that was not. */
  readonly places: (draft: string, path: string) => Places | undefined;
  /** Reads these files again where they are bibliographies that a draft names. */
  readonly changed: (files: readonly string[]) => void;
  readonly forget: (draft: string) => void;
}

export interface BibliographiesInput {
  readonly read: FileReader;
  /** The draft has more sources than it had. */
  readonly more: (draft: string) => void;
  /** Told of a file that takes long; the share is 1 when it is read. */
  readonly progress: (path: string, share: number) => void;
}

interface Wanted {
  readonly root: string | undefined;
  readonly names: readonly string[];
  readonly known: readonly NamedRegistry[];
}

const none: readonly NamedRegistry[] = [];

export function createBibliographies({ read, more, progress }: BibliographiesInput): Bibliographies {
  /** By the host that holds the files. */
  const shelves = new Map<string, Shelf>();
  const drafts = new Map<string, Wanted>();

  const shelfOf = (base: string): Shelf => {
    const shelf = shelves.get(base) ?? createShelf({
      read: async path => (await read([addressOf({ base, path })]))[0] ?? { kind: 'absent' },
      pause: (path, share) => {
        progress(path, share);
        return new Promise(resolve => void setTimeout(resolve, 0));
      },
    });
    shelves.set(base, shelf);
    return shelf;
  };
  const fetch = async (draft: string): Promise<void> => {
    const place = placeOfAddress(draft);
    const wanted = drafts.get(draft);
    if (place === undefined || wanted === undefined) return;
    const { root, names } = wanted;
    const known = await shelfOf(place.base).take(names, { folder: folderOf(place.path), root });
    // The draft may have been closed, or may name others by now.
    const now = drafts.get(draft);
    if (now === undefined || now.names !== names || isSame(now.known, known)) return;
    drafts.set(draft, { ...now, known });
    more(draft);
  };
  return {
    of: draft => drafts.get(draft)?.known ?? none,
    want: (draft, root, names) => {
      const before = drafts.get(draft);
      if ((before?.names ?? []).join('\n') === names.join('\n')) return;
      drafts.set(draft, { root, names, known: (before?.known ?? none).filter(({ name }) => names.includes(name)) });
      void fetch(draft);
    },
    places: (draft, path) => {
      const base = placeOfAddress(draft)?.base ?? '';
      const text = shelves.get(base)?.text(path);
      return text === undefined ? undefined : placesOf(addressOf({ base, path }), 0, text);
    },
    changed: addresses => {
      const places = addresses.flatMap(address => placeOfAddress(address) ?? []);
      for (const { base, path } of places) shelves.get(base)?.changed(path);
      // A file that was missing may be there now.
      const bases = new Set(places.map(({ base }) => base));
      for (const [draft, { names }] of drafts) if (names.length > 0 && bases.has(placeOfAddress(draft)?.base ?? '')) void fetch(draft);
    },
    forget: draft => void drafts.delete(draft),
  };
}

function isSame(one: readonly NamedRegistry[], other: readonly NamedRegistry[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
