/** Which place a path in a configuration file means, and which places it may not mean: whatever lies outside the workspace. Opens nothing. */
import { folderOf, isWithin, joinPath } from './paths.ts';

export type Target = { readonly kind: 'place'; readonly path: string } | { readonly kind: 'refused'; readonly message: string };

/** `from` is the file that says it; `limit` the folder that it may not leave. */
export function targetOf(text: string, from: string, limit: string): Target {
  const refused = (message: string): Target => ({ kind: 'refused', message });
  if (/^[a-z][a-z0-9+.-]+:/iu.test(text)) return refused(`“${text}” is an address, and On Record fetches nothing. Keep a copy of the file in the workspace and give its path.`);
  if (/^[/\\~]|^[a-z]:[\\/]/iu.test(text)) return refused(`“${text}” is a path of one machine, and others would not find it. Give it from the folder of this file, such as “../house.yaml”.`);
  const path = joinPath(folderOf(from), text);
  return path === undefined || !isWithin(limit, path)
    ? refused(`“${text}” lies outside the workspace, where a configuration may not reach. Put the file into the workspace, or open the folder that holds both.`)
    : { kind: 'place', path };
}

/** What a configuration names stays in the workspace; of a configuration outside it, in its own folder. */
export function limitOf(root: string | undefined, file: string): string {
  return root !== undefined && isWithin(root, file) ? root : folderOf(file);
}
