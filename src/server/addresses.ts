/** Between the addresses of an editor and the paths of the core: one path from the root for each file, whatever holds it. Pure; reads nothing. */

/** A file by the host that holds it, `file://` or `vscode-vfs://github`, and its path there. */
export interface Place {
  readonly base: string;
  readonly path: string;
}

/** Undefined for what lies in no folder, such as a draft that was never saved. */
export function placeOfAddress(address: string): Place | undefined {
  const found = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/iu.exec(address);
  if (found === null) return undefined;
  try {
    const path = decodeURIComponent(found[2] ?? '/');
    return { base: found[1] ?? '', path: path.length > 1 ? path.replace(/\/+$/u, '') : path };
  } catch {
    return undefined;
  }
}

export function addressOf({ base, path }: Place): string {
  return base + path.split('/').map(encodeURIComponent).join('/');
}
