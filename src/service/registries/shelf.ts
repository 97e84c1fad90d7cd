/** The bibliographies of a host: which file a name means, and what was read from it, kept until the file changes. Knows no disk; reading is the host's. */
import type { FileView, NamedBibliography } from '../../core/configuration/house.ts';
import { isWithin, joinPath } from '../../core/configuration/paths.ts';
import type { NamedRegistry } from '../../core/sources/source.ts';
import { readHouseBibliographies, type FolderReader, type HouseRegistries } from './house-bibliographies.ts';
import type { BibtexLibrary } from './registry-entry.ts';
import { formatOf, MOST_CHARACTERS, readRegistry, type ReadRegistry, type RegistryFormat } from './registry-reader.ts';

/** Where a draft stands; `root` is the project's folder, undefined for a draft of none. */
export interface DraftPlace {
  readonly folder: string;
  readonly root: string | undefined;
}

export interface ShelfInput {
  readonly read: (path: string) => Promise<FileView>;
  /** What a folder holds; where it is left out, no pattern fits anything. */
  readonly list?: FolderReader;
  /** The path as the host's answers name the file; as it is where left out. */
  readonly shown?: (path: string) => string;
  /** Lets the host do other work; told how far the reading of a file is, from 0 to 1 at its end. */
  readonly pause?: (path: string, share: number) => Promise<void>;
}

export interface Shelf {
  /** What the names mean for a draft, one answer for each, in their order. The same names have the same answers, as objects too, while no file changes. */
  readonly take: (names: readonly string[], draft: DraftPlace) => Promise<readonly NamedRegistry[]>;
  /** What the names of a house mean, in the same way; one house has one answer while no file changes. */
  readonly takeHouse: (bibliographies: readonly NamedBibliography[]) => Promise<HouseRegistries>;
  /** The text of a file that was read, for its lines. */
  readonly text: (path: string) => string | undefined;
  /** Reads the file again when it is next asked for. @returns whether anything rested on it. */
  readonly changed: (path: string) => boolean;
}

interface Kept {
  readonly view: FileView;
  readonly registry: ReadRegistry | undefined;
}

export function createShelf({ read, list = () => Promise.resolve(undefined), shown = path => path, pause = () => Promise.resolve() }: ShelfInput): Shelf {
  const files = new Map<string, Promise<Kept>>();
  const settled = new Map<string, Kept>();
  const answers = new Map<string, NamedRegistry>();
  /** By the list of a house. */
  let houses = new WeakMap<readonly NamedBibliography[], Promise<HouseRegistries>>();

  const open = async (path: string, format: RegistryFormat): Promise<Kept> => {
    const view = await read(path);
    const before = settled.get(path);
    if (view.kind !== 'text' || view.text.length > MOST_CHARACTERS) return { view, registry: undefined };
    if (before?.view.kind === 'text' && before.view.text === view.text) return before;
    const library: BibtexLibrary | undefined = format === 'bibtex' || format === 'ris' ? await import('./bibtex-library.ts') : undefined;
    const reading = readRegistry(shown(path), view.text, format, library, before?.registry);
    for (;;) {
      const step = reading.next();
      if (step.done === true) {
        await pause(path, 1);
        return { view, registry: step.value };
      }
      await pause(path, step.value);
    }
  };
  const fileAt = (path: string, format: RegistryFormat): Promise<Kept> => {
    const known = files.get(path) ?? open(path, format).then(kept => {
      settled.set(path, kept);
      return kept;
    });
    files.set(path, known);
    // What failed once is asked again.
    known.catch(() => files.delete(path));
    return known;
  };
  const answer = async (name: string, draft: DraftPlace): Promise<NamedRegistry> => {
    const format = formatOf(name);
    const refused = refusal(name, format);
    if (format === undefined || refused !== '') return { name, file: undefined, reason: refused };
    const paths = pathsOf(name, draft);
    if (paths.length === 0) return { name, file: undefined, reason: `“${name}” lies outside the project, so it is not read. Copy it beside the draft, or open the folder that holds both.` };
    for (const path of paths) {
      const { view, registry } = await fileAt(path, format);
      if (registry !== undefined) return { name, file: registry, reason: '' };
      if (view.kind === 'unreadable') return { name, file: undefined, reason: `“${name}” cannot be read: ${view.reason}` };
      if (view.kind === 'text') return { name, file: undefined, reason: `“${name}” is longer than ${MOST_CHARACTERS / 1_000_000} million characters, so it is not read. Keep the works that the draft cites in a file of their own.` };
    }
    return { name, file: undefined, reason: `There is no file “${name}” beside the draft${draft.root === undefined ? '' : ' or in the project’s folder'}, so what is cited from it is unknown. Correct the path, or put the file there.` };
  };
  const kept = (key: string, found: NamedRegistry): NamedRegistry => {
    const before = answers.get(key);
    if (before !== undefined && before.file === found.file && before.reason === found.reason) return before;
    answers.set(key, found);
    return found;
  };
  const houseAnswer = async (bibliographies: readonly NamedBibliography[]): Promise<HouseRegistries> => {
    const { registries, problems } = await readHouseBibliographies(bibliographies, { open: path => fileAt(path, formatOf(path) ?? 'bibtex'), list });
    return { registries: registries.map(each => kept(`house\n${each.name}\n${each.file?.path ?? each.reason}`, each)), problems };
  };
  return {
    take: (names, draft) => Promise.all(names.map(async name => kept(`${name}\n${draft.folder}\n${draft.root ?? ''}`, await answer(name, draft)))),
    takeHouse: bibliographies => {
      const known = houses.get(bibliographies) ?? houseAnswer(bibliographies);
      houses.set(bibliographies, known);
      known.catch(() => houses.delete(bibliographies));
      return known;
    },
    text: path => {
      const view = settled.get(path)?.view;
      return view?.kind === 'text' ? view.text : undefined;
    },
    changed: path => {
      // A file that is new may fit a pattern.
      houses = new WeakMap();
      return files.delete(path);
    },
  };
}

function refusal(name: string, format: RegistryFormat | undefined): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(name)) return `“${name}” is an address, and nothing is read from the network. Save the file beside the draft and name it here.`;
  return format === undefined ? `“${name}” is no bibliography that can be read: its name ends neither in .bib, .json, .yaml nor .ris. What is cited from it is unknown.` : '';
}

/** The files that a name may mean, the nearest first: seen from the draft, then from the project. None where it leads out of both. */
export function pathsOf(name: string, { folder, root }: DraftPlace): readonly string[] {
  const isAbsolute = /^(?:\/|[a-z]:[\\/])/iu.test(name);
  const paths = isAbsolute ? [joinPath('/', name)] : [joinPath(folder, name), root === undefined ? undefined : joinPath(root, name)];
  return [...new Set(paths.filter(path => path !== undefined && (isWithin(folder, path) || (root !== undefined && isWithin(root, path)))).map(String))];
}
