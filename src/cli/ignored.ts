/** Which files of a folder git would not see. Knows `.gitignore`, and nothing of drafts. */
import ignore, { type Ignore } from 'ignore';
import { decode } from './decode.ts';
import type { World } from './world.ts';

/** The ignore files that count in a folder, the outermost first. */
export type IgnoreFiles = readonly IgnoreFile[];

interface IgnoreFile {
  /** The folder it stands in, from the root of the disk, with a `/` at the end. */
  readonly base: string;
  readonly patterns: Ignore;
}

/**
 * The ignore files of the folders above `folder`, up to the root of its repository; none outside a repository.
 * A folder that is ignored itself and named all the same is walked as if nobody had ignored it.
 */
export function ignoreFilesAbove(folder: string, world: World): IgnoreFiles {
  const here = world.absolute(folder);
  const above: string[] = [];
  let at = here;
  while (world.kindOf(`${withSlash(at)}.git`) === 'absent') {
    const parent = at.slice(0, Math.max(at.lastIndexOf('/'), at.startsWith('/') ? 1 : 0));
    if (parent === at || parent === '') return [];
    above.unshift(parent);
    at = parent;
  }
  const files = above.reduce<IgnoreFiles>((known, place) => withIgnoreFile(known, place, world), []);
  return isIgnored(files, here, true) ? [] : files;
}

/** The same with the folder's own ignore file, if it has one. */
export function withIgnoreFile(known: IgnoreFiles, folder: string, world: World): IgnoreFiles {
  const base = withSlash(world.absolute(folder));
  const path = `${base}.gitignore`;
  if (world.kindOf(path) !== 'file') return known;
  try {
    const decoded = decode(world.readFile(path));
    return decoded.ok ? [...known, { base, patterns: ignore({ ignorecase: false }).add(decoded.text) }] : known;
  } catch {
    return known; // An ignore file that cannot be read hides nothing.
  }
}

/** The innermost file that has an opinion decides. `path` is from the root of the disk. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  for (const { base, patterns } of [...files].reverse()) {
    if (!path.startsWith(base) || path === base) continue;
    const opinion = patterns.test(path.slice(base.length) + (isFolder ? '/' : ''));
    if (opinion.ignored || opinion.unignored) return opinion.ignored;
  }
  return false;
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
