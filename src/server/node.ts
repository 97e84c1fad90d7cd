/** The server as a process of its own: over IPC where the editor forks it, over standard input and output elsewhere. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { FileView } from '../core/configuration/house.ts';
import type { FolderEntry } from '../service/registries/house-bibliographies.ts';
import type { OwnLister, OwnReader } from './files.ts';
import { startServer } from './server.ts';

/** Put in by the build: the learned model's file from beside the bundle; empty where it is left out. */
declare const ONRECORD_MODEL: string;

const isTold = process.argv.some(argument => /^--(?:node-ipc|stdio|socket=|pipe=)/u.test(argument));
const connection = isTold ? createConnection(ProposedFeatures.all) : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const openFile: OwnReader = address => (address.startsWith('file://') ? readView(address) : undefined);
const openFolder: OwnLister = address => (address.startsWith('file://') ? readFolder(address) : undefined);
startServer(connection, { openFile, openFolder, model: async () => (ONRECORD_MODEL === '' ? 'left-out' : readFile(join(__dirname, ONRECORD_MODEL))) });

async function readFolder(address: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    const entries = await readdir(fileURLToPath(address), { withFileTypes: true });
    return entries.map(entry => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }));
  } catch {
    return undefined;
  }
}

/** A folder of that name, and a file that may not be read, are there. */
async function readView(address: string): Promise<FileView> {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(fileURLToPath(address))) };
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', reason: typeof code === 'string' ? code : 'it is no text in UTF-8' };
  }
}
