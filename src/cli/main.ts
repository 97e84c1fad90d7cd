/** The terminal's entry: this machine as a `World`. The only file of the folder that touches the process. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';
import type { World } from './world.ts';

/** Put in by the build. */
declare const ONRECORD_VERSION: string | undefined;
/** The learned model's file from beside the bundle; empty where the build leaves it out. */
declare const ONRECORD_MODEL: string | undefined;

const backslashes = sep === '\\';

const world: World = {
  readFile: path => readFileSync(path),
  readStandardInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  writeFile: (path, text) => writeFileSync(path, text),
  kindOf: path => {
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? 'absent' : found.isDirectory() ? 'folder' : 'file';
    } catch {
      return 'file'; // It is there, and reading it will say what is wrong.
    }
  },
  list: folder => readdirSync(folder, { withFileTypes: true }).map(entry => ({
    name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
  })),
  absolute: path => (backslashes ? resolve(path).replaceAll('\\', '/') : resolve(path)),
  backslashes,
  printResult: text => void process.stdout.write(text),
  printNotice: text => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  version: typeof ONRECORD_VERSION === 'string' ? ONRECORD_VERSION : 'development',
  rulePage: rule => {
    // Beside the bundle, or beside the rules where the sources run by themselves.
    for (const folder of ['./rules/', '../core/rules/']) {
      try {
        return readFileSync(fileURLToPath(new URL(`${folder}${rule}.md`, import.meta.url)), 'utf8');
      } catch {
        continue;
      }
    }
    return undefined;
  },
  model: () => {
    const isBuilt = typeof ONRECORD_MODEL === 'string';
    const file = isBuilt ? ONRECORD_MODEL : 'models/attribution-1.bin';
    if (file === '') return 'left-out';
    for (const folder of isBuilt ? ['./'] : ['./', '../../']) {
      try {
        return readFileSync(new URL(`${folder}${file}`, import.meta.url));
      } catch {
        continue;
      }
    }
    return 'missing';
  },
};

// A reader that has seen enough, such as `head`, closes the pipe: no fault of anybody's, and the exit code stays true.
process.stdout.on('error', fault => {
  if (!('code' in fault && fault.code === 'EPIPE')) throw fault;
});

// Never `process.exit` after printing: what is still in the pipe would be lost.
try {
  process.exitCode = await run(process.argv.slice(2), world);
} catch (fault) {
  process.exitCode = 2;
  world.printNotice(`onrecord: stopped by a fault of ours; report it. ${fault instanceof Error ? fault.stack : String(fault)}\n`);
}
