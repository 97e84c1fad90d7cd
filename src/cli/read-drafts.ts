/** From the paths of a run to drafts in memory, one after another. Knows files and encodings, and nothing of what is in a draft. */
import type { DraftArguments } from './arguments.ts';
import type { Dialect } from '../core/markdown/document.ts';
import { decode } from './decode.ts';
import type { ReadFault, World } from './world.ts';

export type Draft = ReadableDraft | UnreadableDraft;

export interface ReadableDraft {
  readonly ok: true;
  /** As given, with `/` separators. */
  readonly file: string;
  readonly text: string;
  readonly dialect: Dialect;
}

export interface UnreadableDraft {
  readonly ok: false;
  readonly file: string;
  readonly fault: ReadFault;
}

/** Reads one path; `-` is standard input. */
export async function readDraft(path: string, options: DraftArguments, world: World): Promise<Draft> {
  const file = path === '-' ? options.standardInputName ?? '-' : path;
  try {
    const decoded = decode(path === '-' ? await world.readStandardInput() : world.readFile(path));
    return decoded.ok ? { ok: true, file, text: decoded.text, dialect: dialectOf(file) } : { ok: false, file, fault: decoded.fault };
  } catch (fault) {
    return { ok: false, file, fault: faultOf(fault) };
  }
}

/** With `/` separators, as every output has them. */
export function asGiven(path: string, world: World): string {
  return world.backslashes ? path.replaceAll('\\', '/') : path;
}

/** A fault of the file system as one that a writer can read. */
export function faultOf(fault: unknown): ReadFault {
  const code = fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : 'unreadable';
  return { code, message: explanations.get(code) ?? (fault instanceof Error ? fault.message : String(fault)) };
}

function dialectOf(file: string): Dialect {
  return file.toLowerCase().endsWith('.txt') ? 'plain' : 'markdown';
}

const explanations: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file.'],
  ['EACCES', 'The file may not be read: permission is denied.'],
  ['EPERM', 'The file may not be read: permission is denied.'],
  ['EISDIR', 'This is a folder, not a file.'],
  ['ENOTDIR', 'A part of this path is a file, not a folder.'],
  ['ELOOP', 'The path leads in a circle of links.'],
  ['ENAMETOOLONG', 'The name is too long for this disk.'],
]);
