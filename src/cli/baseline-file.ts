/** The files of baselines: read for a run, or written after it. Knows the disk, and not how findings are compared. */
import { folderOf, joinPath, wayTo } from '../core/configuration/paths.ts';
import { compareWith, readBaseline, writeBaseline, type BaselineEntry, type Comparison } from '../service/baseline.ts';
import { readView, type Houses } from './houses.ts';
import { asGiven, faultOf } from './read-drafts.ts';
import type { World } from './world.ts';

export interface BaselineFile {
  /** From the root of the disk. */
  readonly path: string;
  readonly comparison: Comparison;
}

/** What each draft of a run is compared with: the file that was named, or the one that the draft's house names. */
export interface Baselines {
  readonly of: (draft: string) => BaselineFile | undefined;
  readonly used: () => readonly BaselineFile[];
}

/** @returns a message where the file that was named cannot be used: then there is no run. One that a house names is said to be wrong with the house. */
export function openBaselines(given: string | undefined, houses: Houses, world: World): Baselines | string {
  const named = given === undefined ? undefined : openBaseline(given, world);
  if (typeof named === 'string') return named;
  const files = new Map<string, BaselineFile>();
  return {
    of: draft => {
      const { baseline, known } = named === undefined ? houses.of(draft) : { baseline: undefined, known: undefined };
      if (baseline === undefined || known === undefined) return named;
      const file = files.get(baseline.path) ?? { path: baseline.path, comparison: compareWith(known) };
      files.set(baseline.path, file);
      return file;
    },
    used: () => (named === undefined ? [...files.values()] : [named]),
  };
}

function openBaseline(given: string, world: World): BaselineFile | string {
  const path = world.absolute(asGiven(given, world));
  const view = readView(path, world);
  if (view.kind === 'absent') return `There is no baseline “${given}”. Make it with “onrecord check PATH… --write-baseline ${given}”.`;
  const baseline = view.kind === 'text' ? readBaseline(view.text) : view.reason;
  return typeof baseline === 'string' ? `The baseline “${given}” cannot be read: ${baseline}` : { path, comparison: compareWith(baseline) };
}

/** What the file says of drafts that this run has not read and that are still there: their findings are known as before. A file that cannot be read says nothing. */
export function keptEntries(path: string, isChecked: (name: string) => boolean, world: World): readonly BaselineEntry[] {
  const view = readView(path, world);
  const baseline = view.kind === 'text' ? readBaseline(view.text) : '';
  return typeof baseline === 'string' ? [] : baseline.entries.filter(({ file }) => !isChecked(file) && !isGone(path, file, world));
}

/** Sorted by draft, so that a review shows what changed. @returns a message where the file cannot be written. */
export function saveBaseline(path: string, entries: readonly BaselineEntry[], { name }: Houses, world: World): string | undefined {
  const sorted = [...entries].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  try {
    world.writeFile(path, writeBaseline(sorted));
    return undefined;
  } catch (fault) {
    return `The baseline “${name(path)}” cannot be written: ${faultOf(fault).message}`;
  }
}

/** A draft as a baseline names it: from the folder of the baseline, so that both may move together. */
export function nameInBaseline(path: string, draft: string, world: World): string {
  return wayTo(folderOf(path), world.absolute(draft));
}

export function isGone(path: string, name: string, world: World): boolean {
  return world.kindOf(name.startsWith('/') ? name : joinPath(folderOf(path), name) ?? name) === 'absent';
}
