/** Patterns for files that are to be read, such as `refs/*.bib`, as git reads them. Walks no folder. */
import ignore from 'ignore';
import { joinPath, pathWithin } from './paths.ts';

export interface FilePattern {
  /** The folder from which on names have to fit; everything above it is written out. */
  readonly base: string;
  readonly fits: (path: string) => boolean;
  /** How many folders deep under the base a file may lie. */
  readonly depth: number;
}

/** Undefined for a path that means one file. `path` is from the root of the disk. */
export function filePattern(path: string): FilePattern | undefined {
  const parts = path.split('/');
  const wild = parts.findIndex(part => /[*?[]/u.test(part));
  if (wild < 0) return undefined;
  const base = joinPath('/', parts.slice(0, wild).join('/')) ?? '/';
  const rest = parts.slice(wild);
  const wanted = ignore({ ignorecase: false }).add(`/${rest.join('/')}`);
  return { base, fits: file => file !== base && wanted.ignores(pathWithin(base, file)), depth: rest.includes('**') ? DEEPEST : rest.length - 1 };
}

/** Deeper than any collection of references. */
const DEEPEST = 20;
