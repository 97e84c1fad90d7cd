/** Paths as every host writes them for the core: from the root of a disk, with `/` between folders. Knows no disk. */

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** The place that a path means, seen from a folder; undefined where it climbs over the root of the disk. */
export function joinPath(folder: string, path: string): string | undefined {
  const parts = folder.split('/').filter(part => part !== '');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${folder.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

/** Whether the path lies in the folder, at any depth, or is the folder. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path as seen from the folder, where it lies in it; else as it is. */
export function pathWithin(folder: string, path: string): string {
  return path !== folder && isWithin(folder, path) ? path.slice(folder.endsWith('/') ? folder.length : folder.length + 1) : path;
}

/** The way from a folder to a path, through `..` where it lies elsewhere. */
export function wayTo(folder: string, path: string): string {
  const from = folder.split('/').filter(part => part !== '');
  const to = path.split('/').filter(part => part !== '');
  const apart = from.findIndex((part, index) => part !== to[index]);
  const shared = apart < 0 ? from.length : apart;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The folder and those above it up to the root, the nearest first; the folder alone where it does not lie in the root. */
export function foldersUpTo(root: string | undefined, folder: string): readonly string[] {
  if (root === undefined || !isWithin(root, folder)) return [folder];
  const folders = [folder];
  for (let at = folder; at !== root && folders.length < deepest; at = folders.at(-1) ?? root) folders.push(folderOf(at));
  return folders;
}

/** Deeper than any archive; a path without end must not keep anybody busy. */
const deepest = 100;
