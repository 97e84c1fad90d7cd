/** Which drafts the paths of a run mean: files as named, folders walked, patterns expanded. Reads no draft. */
import ignore from 'ignore';
import { ignoreFilesAbove, isIgnored, withIgnoreFile, type IgnoreFiles } from './ignored.ts';
import { asGiven, faultOf } from './read-drafts.ts';
import type { ReadFault, World } from './world.ts';

export type Found =
  | { readonly kind: 'draft'; readonly path: string; /** By the writer, and not met on a walk. */ readonly named?: true }
  | { readonly kind: 'unreadable'; readonly path: string; readonly fault: ReadFault }
  /** A path that leads to nothing: the run goes on, and ends with 2. */
  | { readonly kind: 'nothing'; readonly message: string };

/** In the order given, a folder's drafts sorted by path; each place once. */
export function findDrafts(paths: readonly string[], world: World): readonly Found[] {
  const seen = new Set<string>();
  return paths.flatMap(path => findOne(asGiven(path, world), world)).filter(found => {
    if (found.kind === 'nothing') return true;
    const place = found.path === '-' ? '-' : world.absolute(found.path);
    return !seen.has(place) && seen.add(place);
  });
}

function findOne(path: string, world: World): readonly Found[] {
  if (path === '-') return [{ kind: 'draft', path, named: true }];
  const kind = world.kindOf(path);
  if (kind === 'file') return [{ kind: 'draft', path, named: true }];
  if (kind === 'folder') {
    const found = walk(path, world).filter(each => each.kind !== 'draft' || isMarkdown(each.path));
    return found.length > 0 ? found : [{ kind: 'nothing', message: `“${path}” holds no drafts: no .md or .markdown file that is not ignored.` }];
  }
  if (!hasWildcard(path)) return [{ kind: 'unreadable', path, fault: { code: 'ENOENT', message: 'There is no such file or folder.' } }];
  const found = expand(path, world);
  return found.length > 0 ? found : [{ kind: 'nothing', message: `The pattern “${path}” matches no draft.` }];
}

/** All files under a folder, without dot folders, `node_modules`, ignored files and links; sorted by path, code unit by code unit. */
function walk(folder: string, world: World): readonly Found[] {
  const base = folder.replace(/\/+$/u, '') || '/';
  const prefix = prefixOf(base);
  const found: (Found & { readonly path: string })[] = [];
  const pending: { readonly path: string; readonly ignoring: IgnoreFiles }[] = [{ path: base, ignoring: ignoreFilesAbove(base, world) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const ignoring = withIgnoreFile(next.ignoring, next.path, world);
    try {
      for (const { name, kind } of world.list(next.path)) {
        const path = next.path === base ? prefix + name : `${next.path}/${name}`;
        if (kind === 'other' || isIgnored(ignoring, world.absolute(path), kind === 'folder')) continue;
        if (kind === 'file') found.push({ kind: 'draft', path });
        else if (!name.startsWith('.') && name !== 'node_modules') pending.push({ path, ignoring });
      }
    } catch (fault) {
      found.push({ kind: 'unreadable', path: next.path, fault: faultOf(fault) });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A shell may leave a pattern to us: quoted, or on Windows. `*`, `**`, `?` and `[…]` mean what they mean in `.gitignore`. */
function expand(pattern: string, world: World): readonly Found[] {
  const parts = pattern.split('/');
  const wild = parts.findIndex(hasWildcard);
  const base = parts.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
  if (world.kindOf(base) !== 'folder') return [];
  const wanted = ignore({ ignorecase: false }).add(`/${parts.slice(wild).join('/')}`);
  return walk(base, world).filter(found => found.kind === 'draft' && isDraft(found.path) && wanted.ignores(found.path.slice(prefixOf(base).length)));
}

/** What stands before the names of a folder's files: `docs/`, and nothing where the folder is this one. */
function prefixOf(folder: string): string {
  return folder === '.' ? '' : folder === '/' ? '/' : `${folder}/`;
}

function hasWildcard(path: string): boolean {
  return /[*?[]/u.test(path);
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

function isDraft(path: string): boolean {
  return isMarkdown(path) || /\.txt$/iu.test(path);
}
