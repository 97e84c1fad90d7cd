/** The configuration of a run: read from this machine, folder by folder, and what is wrong with it said once. Knows no draft. */
import type { FileView, HouseProblem } from '../core/configuration/house.ts';
import { folderOf, pathWithin } from '../core/configuration/paths.ts';
import { readSettings } from '../core/configuration/read-settings.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import { createBaselineReader, houseAtOnce, type KnownFiles, type KnownHouse } from '../service/houses.ts';
import type { HouseArguments } from './arguments.ts';
import { decode } from './decode.ts';
import { asGiven, faultOf } from './read-drafts.ts';
import type { World } from './world.ts';

export interface Houses {
  /** The house of a draft, by its path as given; `-` without a name is a draft of this folder. */
  readonly of: (path: string) => KnownHouse;
  /** The path as people see it from where the run stands. */
  readonly name: (path: string) => string;
  /** Says once what is wrong with a configuration, with its place. */
  readonly say: (problems: readonly HouseProblem[]) => void;
}

/** `readsBaseline`: whether the run has to do with the known findings of the houses. @returns a message where the file that was named cannot be read: then there is no run. */
export function housesFor({ profile, config }: HouseArguments, world: World, readsBaseline: boolean): Houses | string {
  const root = world.absolute('.');
  const files: KnownFiles = new Map();
  const houses = new Map<string, KnownHouse>();
  const said = new Set<string>();
  const baselines = createBaselineReader();
  const run = profile === undefined ? undefined : readSettings({ profile }).settings;
  const name = (path: string): string => pathWithin(root, path);
  const named = typeof config === 'string' ? world.absolute(asGiven(config, world)) : undefined;
  if (named !== undefined) {
    const view = readView(named, world);
    files.set(named, view);
    if (view.kind === 'absent') return `There is no configuration file “${config}”.`;
    if (view.kind === 'unreadable') return `The configuration file “${config}” cannot be read: ${view.reason}`;
  }

  const say = (problems: readonly HouseProblem[]): void => {
    for (const problem of problems) {
      const view = files.get(problem.path);
      const { line, column } = positionAt(lineStarts(view?.kind === 'text' ? view.text : ''), problem.span.start);
      const message = `onrecord: ${name(problem.path)}:${line + 1}:${column + 1}: ${problem.message}\n`;
      if (!said.has(message)) world.printNotice(message);
      said.add(message);
    }
  };
  const find = (folder: string): KnownHouse => {
    const question = { folder, root, named, run, readsBaseline };
    const house = houseAtOnce(question, files, path => (config === false ? { kind: 'absent' } : readView(path, world)), baselines);
    say(house.problems);
    return house;
  };
  return {
    name, say,
    of: path => {
      const folder = path === '-' ? root : folderOf(world.absolute(path));
      const known = houses.get(folder) ?? find(folder);
      houses.set(folder, known);
      return known;
    },
  };
}

/** A text as an editor would show it: without a byte order mark. */
export function readView(path: string, world: World): FileView {
  if (world.kindOf(path) === 'absent') return { kind: 'absent' };
  try {
    const decoded = decode(world.readFile(path));
    return decoded.ok ? { kind: 'text', text: decoded.text.replace(/^\uFEFF/u, '') } : { kind: 'unreadable', reason: decoded.fault.message };
  } catch (fault) {
    return { kind: 'unreadable', reason: faultOf(fault).message };
  }
}
