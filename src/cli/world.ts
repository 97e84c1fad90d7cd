/** What the command line asks of the machine it runs on. The rest of the folder knows disks, streams and time only through this. */
import type { ModelFile } from '../service/choose-labeller.ts';

export interface World {
  /** The file's bytes. Throws what Node throws: an error with a `code`. Paths have `/` separators. */
  readonly readFile: (path: string) => Uint8Array;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Writes a text, over what is there. Throws as `readFile` does. */
  readonly writeFile: (path: string, text: string) => void;
  /** What stands at a path the writer named; links are followed. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'absent';
  /** The entries of a folder, in any order; links are not followed. Throws as `readFile` does. */
  readonly list: (folder: string) => readonly Entry[];
  /** The path from the root of the disk, with `/` separators: equal for equal places. */
  readonly absolute: (path: string) => string;
  /** Whether `\` parts folders here. */
  readonly backslashes: boolean;
  readonly printResult: (text: string) => void;
  readonly printNotice: (text: string) => void;
  /** Standard output is a terminal that wants colour. */
  readonly colour: boolean;
  readonly version: string;
  /** The page of a rule, as Markdown; undefined where there is none. */
  readonly rulePage: (rule: string) => string | undefined;
  /** The learned model of this build, read on every call. */
  readonly model: () => ModelFile;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** 0: nothing to complain of; 1: findings at or above the threshold; 2: something could not be run or read. */
export type ExitCode = 0 | 1 | 2;

/** Why a draft could not be read. */
export interface ReadFault {
  readonly code: string;
  readonly message: string;
}
