/** Our own annotated drafts on disk: the sets, and the files of one. The only place that knows their names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface AnnotatedDraft {
  /** File name without ending. */
  readonly name: string;
  readonly text: string;
  /** The texts of `NAME.gold.json` (findings by unit) and `NAME.record.json` (attributions); undefined where there is none. */
  readonly units: string | undefined;
  readonly record: string | undefined;
}

const SETS = ['drafts', 'opened', 'held-out'] as const;
const home = fileURLToPath(new URL('../../test/scores', import.meta.url));

/** Folders of the sets that are there, in the order in which they are reported. */
export function draftSets(): readonly string[] {
  return SETS.map(name => join(home, name)).filter(folder => existsSync(folder));
}

export function setName(folder: string): string {
  return basename(resolve(folder));
}

/** Nobody reads the misses of such a set one by one, or it would no longer tell how the product does on drafts that nobody tuned it on. */
export function isHeldOut(folder: string): boolean {
  return resolve(folder).includes('held-out');
}

/** Every draft of a folder, annotated or not: what is missing is for the reader to say. */
export function readDrafts(folder: string): readonly AnnotatedDraft[] {
  const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md').sort().map(file => {
    const name = file.slice(0, -'.md'.length);
    return { name, text: readFileSync(join(folder, file), 'utf8'), units: read(join(folder, `${name}.gold.json`)), record: read(join(folder, `${name}.record.json`)) };
  });
}
