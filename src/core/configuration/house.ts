/**
 * Which settings hold in a folder: the nearest `.onrecord.yaml`, what it extends, and what the host adds. The one resolver of editor and terminal.
 * It opens no file: it says which it needs, and the host asks again with them.
 */
import { defaultConfiguration, type Configuration } from '../configuration.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { applySettings } from './apply-settings.ts';
import { CONFIGURATION_FILE, readConfigurationFile, type ConfigurationFile } from './configuration-file.ts';
import { IGNORED_FILE, readIgnoredFile, type IgnoredFile } from './ignored-file.ts';
import { folderOf, foldersUpTo, isWithin, joinPath, pathWithin } from './paths.ts';
import type { Settings } from './read-settings.ts';

/** What a host found at a path. */
export type FileView = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'unreadable'; readonly reason: string };

export interface HouseInput {
  /** The folder of the drafts; undefined for one that lies nowhere yet. */
  readonly folder: string | undefined;
  /** Where the walk upwards ends, and what `extends` may not leave: the workspace folder, or where the terminal stands. */
  readonly root: string | undefined;
  /** A file that was named: it is read in place of the nearest. */
  readonly named?: string | undefined;
  /** What the editor's settings say; any file goes before it. */
  readonly editor?: Settings | undefined;
  /** What the arguments of a run say; it goes before any file. */
  readonly run?: Settings | undefined;
  /** What is known of files so far, by path. */
  readonly files: ReadonlyMap<string, FileView>;
}

export type HouseAnswer =
  | { readonly kind: 'needs'; readonly paths: readonly string[] }
  | { readonly kind: 'house'; readonly house: House };

export interface House {
  readonly configuration: Configuration;
  /** From the weakest to the strongest. */
  readonly layers: readonly Layer[];
  /** Every file that had a say or would have had one: when one of them changes, the answer may. */
  readonly looked: readonly string[];
  /** The file that was found or named, which `extends` led on from. */
  readonly file: string | undefined;
  readonly problems: readonly HouseProblem[];
  /** The lists of ignored findings from the folder upwards, the nearest first: all of them count. */
  readonly ignoredLists: readonly IgnoredList[];
}

export interface IgnoredList {
  readonly path: string;
  readonly file: IgnoredFile;
}

/** One place that says something. */
export type Layer =
  | { readonly kind: 'editor' | 'run'; readonly settings: Settings }
  | { readonly kind: 'file'; readonly path: string; readonly file: ConfigurationFile; readonly settings: Settings };

export interface HouseProblem {
  readonly path: string;
  readonly span: SourceSpan;
  readonly message: string;
}

/** A house file may extend another; nobody's needs more of them. */
const mostFiles = 32;

export function houseFor(input: HouseInput): HouseAnswer {
  const { folder, root, named, files } = input;
  const candidates = named === undefined ? pathsUpwards(folder, root, CONFIGURATION_FILE) : [named];
  const lists = pathsUpwards(folder, root, IGNORED_FILE);
  const unknown = [...candidates, ...lists].filter(path => !files.has(path));
  if (unknown.length > 0) return { kind: 'needs', paths: unknown };
  const nearest = candidates.find(path => files.get(path)?.kind !== 'absent');
  const reading = nearest === undefined ? nothingRead : readWithExtends(nearest, limitOf(root, nearest), files);
  if (reading.needs.length > 0) return { kind: 'needs', paths: reading.needs };
  const ignored = readIgnoredLists(lists, files);
  const layers: readonly Layer[] = [
    ...(input.editor === undefined ? [] : [{ kind: 'editor', settings: input.editor } as const]),
    ...reading.layers,
    ...(input.run === undefined ? [] : [{ kind: 'run', settings: input.run } as const]),
  ];
  return {
    kind: 'house',
    house: {
      configuration: {
        ...layers.reduce((base, layer) => applySettings(base, layer.settings), defaultConfiguration),
        ignored: ignored.lists.flatMap(({ file }) => file.entries),
      },
      layers, looked: [...new Set([...candidates, ...reading.looked])], file: nearest, problems: inOrder([...reading.problems, ...ignored.problems]), ignoredLists: ignored.lists,
    },
  };
}

function pathsUpwards(folder: string | undefined, root: string | undefined, name: string): readonly string[] {
  return folder === undefined ? [] : foldersUpTo(root, folder).flatMap(each => joinPath(each, name) ?? []);
}

function readIgnoredLists(paths: readonly string[], files: ReadonlyMap<string, FileView>): { readonly lists: readonly IgnoredList[]; readonly problems: readonly HouseProblem[] } {
  const lists: IgnoredList[] = [];
  const problems: HouseProblem[] = [];
  for (const path of paths) {
    const view = files.get(path);
    if (view?.kind === 'unreadable') problems.push({ path, span: startOfFile, message: `The list of ignored findings cannot be read (${view.reason}), so nothing of it counts. Make it a readable text file in UTF-8.` });
    if (view?.kind !== 'text') continue;
    const file = readIgnoredFile(view.text);
    lists.push({ path, file });
    for (const problem of file.problems) problems.push({ path, ...problem });
  }
  return { lists, problems };
}

/** File by file, from the nearest on; in a file, by place. */
function inOrder(problems: readonly HouseProblem[]): readonly HouseProblem[] {
  const paths = [...new Set(problems.map(({ path }) => path))];
  return [...problems].sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.span.start - b.span.start);
}

/** `extends` stays in the workspace; of a file outside it, in its own folder. */
function limitOf(root: string | undefined, file: string): string {
  return root !== undefined && isWithin(root, file) ? root : folderOf(file);
}

interface Reading {
  readonly layers: Extract<Layer, { kind: 'file' }>[];
  readonly problems: HouseProblem[];
  readonly looked: string[];
  readonly needs: string[];
}

const nothingRead: Reading = { layers: [], problems: [], looked: [], needs: [] };

/** What a file extends comes before it, in the order in which it names them: the later, the stronger. A file that several extend is read once, at its first place. */
function readWithExtends(first: string, limit: string, files: ReadonlyMap<string, FileView>): Reading {
  const reading: Reading = { layers: [], problems: [], looked: [], needs: [] };
  const done = new Set<string>();
  const name = (path: string): string => pathWithin(limit, path);

  const visit = (path: string, chain: readonly string[], from: { readonly path: string; readonly span: SourceSpan } | undefined): void => {
    const complain = (message: string): void => void (from !== undefined && reading.problems.push({ ...from, message }));
    if (chain.includes(path)) return complain(`“${name(path)}” extends itself, by way of ${[...chain.slice(chain.indexOf(path)), path].map(name).join(' → ')}. This line is passed over; take one of them out.`);
    if (done.has(path) || reading.needs.includes(path)) return;
    if (done.size + reading.needs.length >= mostFiles) return complain(`More than ${mostFiles} files extend one another here; “${name(path)}” is passed over. Put some of them into one.`);
    const view = files.get(path);
    if (view === undefined) return void reading.needs.push(path);
    done.add(path);
    reading.looked.push(path);
    if (view.kind === 'absent') return complain(`There is no file “${name(path)}”, so nothing is taken over from it. The path counts from the folder of this file; correct it, or take it out.`);
    if (view.kind === 'unreadable') {
      const message = `“${name(path)}” cannot be read (${view.reason}), so its settings do not count. Make it a readable text file in UTF-8.`;
      return void reading.problems.push(from === undefined ? { path, span: startOfFile, message } : { ...from, message });
    }
    const file = readConfigurationFile(view.text);
    for (const problem of file.problems) reading.problems.push({ path, ...problem });
    for (const { text, span } of file.extends) {
      const here = { path, span };
      const target = targetOf(text, path, limit);
      if (target.kind === 'place') visit(target.path, [...chain, path], here);
      else reading.problems.push({ ...here, message: target.message });
    }
    reading.layers.push({ kind: 'file', path, file, settings: file.settings });
  };

  visit(first, [], undefined);
  return reading;
}

const startOfFile: SourceSpan = sourceSpan(0, 0);

type Target = { readonly kind: 'place'; readonly path: string } | { readonly kind: 'refused'; readonly message: string };

function targetOf(text: string, from: string, limit: string): Target {
  const refused = (message: string): Target => ({ kind: 'refused', message });
  if (/^[a-z][a-z0-9+.-]+:/iu.test(text)) return refused(`“${text}” is an address, and On Record fetches nothing. Keep a copy of the file in the workspace and give its path.`);
  if (/^[/\\~]|^[a-z]:[\\/]/iu.test(text)) return refused(`“${text}” is a path of one machine, and others would not find it. Give it from the folder of this file, such as “../house.yaml”.`);
  const path = joinPath(folderOf(from), text);
  return path === undefined || !isWithin(limit, path)
    ? refused(`“${text}” lies outside the workspace, where a configuration may not reach. Put the file into the workspace, or open the folder that holds both.`)
    : { kind: 'place', path };
}
