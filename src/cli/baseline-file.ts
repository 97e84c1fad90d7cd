/** The file of a baseline: read before a run, or written after it. Knows the disk, and not how findings are compared. */
import { folderOf, pathWithin } from '../core/configuration/paths.ts';
import { compareWith, readBaseline, writeBaseline, type BaselineEntry, type Comparison } from '../service/baseline.ts';
import { decode } from './decode.ts';
import { asGiven, faultOf } from './read-drafts.ts';
import type { World } from './world.ts';

export interface BaselineFile {
  readonly path: string;
  readonly comparison: Comparison;
}

/** @returns a message where the file cannot be used: then there is no run. */
export function openBaseline(given: string, world: World): BaselineFile | string {
  const path = asGiven(given, world);
  if (world.kindOf(path) === 'absent') return `There is no baseline “${given}”. Make it with “onrecord check PATH… --write-baseline ${given}”.`;
  try {
    const decoded = decode(world.readFile(path));
    if (!decoded.ok) return `The baseline “${given}” cannot be read: ${decoded.fault.message}`;
    const entries = readBaseline(decoded.text);
    return typeof entries === 'string' ? `The baseline “${given}” cannot be read: ${entries}` : { path, comparison: compareWith(entries) };
  } catch (fault) {
    return `The baseline “${given}” cannot be read: ${faultOf(fault).message}`;
  }
}

/** @returns a message where the file cannot be written. */
export function saveBaseline(given: string, entries: readonly BaselineEntry[], world: World): string | undefined {
  try {
    world.writeFile(asGiven(given, world), writeBaseline(entries));
    return undefined;
  } catch (fault) {
    return `The baseline “${given}” cannot be written: ${faultOf(fault).message}`;
  }
}

/** A draft as a baseline names it: from the folder of the baseline, so that both may move together. */
export function nameInBaseline(given: string, file: string, world: World): string {
  return pathWithin(folderOf(world.absolute(asGiven(given, world))), world.absolute(file));
}
