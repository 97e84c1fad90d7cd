/** Writes a draft anew, where that can spoil nothing: a file in UTF-8 that is still as it was read. Knows the disk, and not what was changed. */
import { faultOf } from './read-drafts.ts';
import type { ReadFault, World } from './world.ts';

/** @returns why nothing was written. */
export function replaceFile(path: string, before: string, after: string, world: World): ReadFault | undefined {
  let bytes: Uint8Array;
  try {
    bytes = world.readFile(path);
  } catch (fault) {
    return faultOf(fault);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return notUtf8;
  if (!isSame(bytes, new TextEncoder().encode(before))) return changed;
  try {
    world.writeFile(path, after);
    return undefined;
  } catch (fault) {
    const { code, message } = faultOf(fault);
    return { code, message: explanations.get(code) ?? message };
  }
}

const notUtf8: ReadFault = { code: 'not-utf-8', message: 'The file is UTF-16, and On Record writes UTF-8 alone. Nothing was changed; save it as UTF-8 first.' };
const changed: ReadFault = { code: 'changed-meanwhile', message: 'The file changed while it was being read, so it was left as it is. Run “onrecord fix” again.' };

const explanations: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'The file may not be written: permission is denied. Nothing was changed.'],
  ['EPERM', 'The file may not be written: permission is denied. Nothing was changed.'],
  ['EROFS', 'The disk may only be read. Nothing was changed.'],
  ['ENOSPC', 'The disk is full. See whether the file is whole.'],
]);

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
