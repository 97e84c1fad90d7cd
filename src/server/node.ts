/** The server as a process of its own: over IPC where the editor forks it, over standard input and output elsewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

/** Put in by the build: the learned model's file from beside the bundle; empty where it is left out. */
declare const ONRECORD_MODEL: string;

const isTold = process.argv.some(argument => /^--(?:node-ipc|stdio|socket=|pipe=)/u.test(argument));
const connection = isTold ? createConnection(ProposedFeatures.all) : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
startServer(connection, { model: async () => (ONRECORD_MODEL === '' ? 'left-out' : readFile(join(__dirname, ONRECORD_MODEL))) });
