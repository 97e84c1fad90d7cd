/** The bibliographies that a house names for all its drafts: paths and patterns become files, and what cannot be read is told where it is named. Knows no disk. */
import { filePattern, type FilePattern } from '../../core/configuration/file-pattern.ts';
import type { FileView, HouseProblem, NamedBibliography } from '../../core/configuration/house.ts';
import { folderOf, wayTo } from '../../core/configuration/paths.ts';
import type { NamedRegistry } from '../../core/sources/source.ts';
import { formatOf, type ReadRegistry } from './registry-reader.ts';

/** What stands in a folder; links are `other`. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What a folder holds; undefined where it is none, or cannot be read. */
export type FolderReader = (path: string) => Promise<readonly FolderEntry[] | undefined>;

export interface HouseRegistries {
  readonly registries: readonly NamedRegistry[];
  readonly problems: readonly HouseProblem[];
}

/** What a shelf does for us: one reading of each file. */
export interface HouseFiles {
  readonly open: (path: string) => Promise<{ readonly view: FileView; readonly registry: ReadRegistry | undefined }>;
  readonly list: FolderReader;
}

/** In the order in which they are named; of a pattern sorted by path. A file that several name is read once, at its first place. */
export async function readHouseBibliographies(bibliographies: readonly NamedBibliography[], { open, list }: HouseFiles): Promise<HouseRegistries> {
  const registries: NamedRegistry[] = [];
  const problems: HouseProblem[] = [];
  const done = new Set<string>();
  for (const { name, path, by } of bibliographies) {
    const complain = (message: string): void => void problems.push({ ...by, message });
    const nameOf = (file: string): string => (file === path ? name : wayTo(folderOf(by.path), file));
    const lack = (file: string, message: string): void => {
      complain(message);
      registries.push({ name: nameOf(file), origin: 'house', file: undefined, reason: message });
    };
    const pattern = filePattern(path);
    const found = pattern === undefined ? [path] : await filesOf(pattern, list);
    if (found.length === 0) complain(`“${name}” fits no bibliography: no .bib, .json, .yaml or .ris file. The pattern counts from the folder of this file; correct it, or take it out.`);
    if (found.length > MOST_FILES) complain(`“${name}” fits more than ${MOST_FILES} files; those after the first ${MOST_FILES} are passed over. Put them into fewer files, or name those that are meant.`);
    for (const file of found.slice(0, MOST_FILES)) {
      if (done.has(file)) continue;
      done.add(file);
      if (formatOf(file) === undefined) {
        lack(file, `“${nameOf(file)}” is no bibliography that can be read: its name ends neither in .bib, .json, .yaml nor .ris. What is cited from it is unknown.`);
        continue;
      }
      const { view, registry } = await open(file);
      if (registry !== undefined) registries.push({ name: nameOf(file), origin: 'house', file: registry, reason: '' });
      else if (view.kind === 'absent') lack(file, `There is no file “${nameOf(file)}”, so what is cited from it is unknown. The path counts from the folder of this file; correct it, or take it out.`);
      else lack(file, `“${nameOf(file)}” cannot be read${view.kind === 'unreadable' ? ` (${view.reason})` : ', since it is too long'}, so what is cited from it is unknown. Make it a readable text file in UTF-8${view.kind === 'unreadable' ? '' : ' of fewer entries'}.`);
    }
  }
  return { registries, problems };
}

const MOST_FILES = 200;
/** A pattern over a whole disk must not keep anybody busy. */
const MOST_FOLDERS = 2000;

async function filesOf({ base, fits, depth }: FilePattern, list: FolderReader): Promise<readonly string[]> {
  const found: string[] = [];
  const pending = [{ folder: base, left: depth }];
  let seen = 0;
  for (let next = pending.pop(); next !== undefined && seen < MOST_FOLDERS; next = pending.pop()) {
    seen++;
    for (const { name, kind } of await list(next.folder) ?? []) {
      const path = `${next.folder === '/' ? '' : next.folder}/${name}`;
      if (kind === 'file' && formatOf(name) !== undefined && fits(path)) found.push(path);
      else if (kind === 'folder' && next.left > 0 && !name.startsWith('.') && name !== 'node_modules') pending.push({ folder: path, left: next.left - 1 });
    }
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
