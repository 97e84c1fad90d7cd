/** The server as a process of its own: over IPC where the editor forks it, over standard input and output elsewhere. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

const isTold = process.argv.some(argument => /^--(?:node-ipc|stdio|socket=|pipe=)/u.test(argument));
startServer(isTold ? createConnection(ProposedFeatures.all) : createConnection(ProposedFeatures.all, process.stdin, process.stdout));
