/**
 * Which settings hold in a folder: the nearest `.onrecord.yaml`, what it extends, and what the host adds. The one resolver of editor and terminal.
 * It opens no file: it says which it needs, and the host asks again with them.
 */
import { defaultConfiguration, type Configuration } from '../configuration.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { applySettings } from './apply-settings.ts';
import { CONFIGURATION_FILE, readConfigurationFile, type ConfigurationFile } from './configuration-file.ts';
import { IGNORED_FILE, readIgnoredFile, type IgnoredFile } from './ignored-file.ts';
import { foldersUpTo, joinPath, pathWithin } from './paths.ts';
import type { Settings } from './read-settings.ts';
import { limitOf, targetOf } from './target.ts';

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
  /** False for a host that shows findings whether they are known or not. */
  readonly readsBaseline?: boolean;
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
  /** The file of known findings that the strongest file names; undefined where none names one that it may. */
  readonly baseline: NamedBaseline | undefined;
  /** Files of sources for every draft, the nearest first. */
  readonly bibliographies: readonly NamedBibliography[];
}

/** A bibliography, or a pattern for such, by its path from the root of the disk. */
export interface NamedBibliography {
  /** As it is written. */
  readonly name: string;
  readonly path: string;
  readonly by: HousePlace;
}

/** A baseline by its path, with the place that names it. */
export interface NamedBaseline {
  /** As it is written. */
  readonly name: string;
  readonly path: string;
  readonly by: HousePlace;
  /** Undefined where the host asked for none to be read. */
  readonly view: FileView | undefined;
}

export interface HousePlace {
  readonly path: string;
  readonly span: SourceSpan;
}

export interface IgnoredList {
  readonly path: string;
  readonly file: IgnoredFile;
}

/** One place that says something. */
export type Layer =
  | { readonly kind: 'editor' | 'run'; readonly settings: Settings }
  | { readonly kind: 'file'; readonly path: string; readonly file: ConfigurationFile; readonly settings: Settings };

export interface HouseProblem extends HousePlace {
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
  const limit = nearest === undefined ? undefined : limitOf(root, nearest);
  const reading = nearest === undefined || limit === undefined ? nothingRead : readWithExtends(nearest, limit, files);
  if (reading.needs.length > 0) return { kind: 'needs', paths: reading.needs };
  const { baseline, problem } = baselineOf(reading.layers, limit ?? '/', files, input.readsBaseline ?? true);
  if (baseline !== undefined && baseline.view === undefined && input.readsBaseline !== false) return { kind: 'needs', paths: [baseline.path] };
  const ignored = readIgnoredLists(lists, files);
  const bibliographies = bibliographiesOf(reading.layers, limit ?? '/');
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
      layers, looked: [...new Set([...candidates, ...reading.looked])], file: nearest, problems: inOrder([...reading.problems, ...(problem === undefined ? [] : [problem]), ...bibliographies.problems, ...ignored.problems]), ignoredLists: ignored.lists,
      baseline, bibliographies: bibliographies.named,
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

/** Of all files that name some, from the strongest on; each path once. */
function bibliographiesOf(layers: Reading['layers'], limit: string): { readonly named: readonly NamedBibliography[]; readonly problems: readonly HouseProblem[] } {
  const named = new Map<string, NamedBibliography>();
  const problems: HouseProblem[] = [];
  for (const { path: from, file } of [...layers].reverse()) {
    for (const { text, span } of file.bibliographies) {
      const by = { path: from, span };
      const target = targetOf(text, from, limit);
      if (target.kind === 'refused') problems.push({ ...by, message: target.message });
      else if (!named.has(target.path)) named.set(target.path, { name: text, path: target.path, by });
    }
  }
  return { named: [...named.values()], problems };
}

/** Of several files that name one, the strongest. */
function baselineOf(layers: Reading['layers'], limit: string, files: ReadonlyMap<string, FileView>, isRead: boolean): { readonly baseline: NamedBaseline | undefined; readonly problem?: HouseProblem } {
  const layer = layers.findLast(({ file }) => file.baseline !== undefined);
  const said = layer?.file.baseline;
  if (layer === undefined || said === undefined) return { baseline: undefined };
  const by = { path: layer.path, span: said.span };
  const target = targetOf(said.text, layer.path, limit);
  if (target.kind === 'refused') return { baseline: undefined, problem: { ...by, message: target.message } };
  return { baseline: { name: said.text, path: target.path, by, view: isRead ? files.get(target.path) : undefined } };
}

/** File by file, from the nearest on; in a file, by place. */
function inOrder(problems: readonly HouseProblem[]): readonly HouseProblem[] {
  const paths = [...new Set(problems.map(({ path }) => path))];
  return [...problems].sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.span.start - b.span.start);
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
