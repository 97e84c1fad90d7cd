/** The server as a web worker, for editors that run in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { ClientRequests } from './protocol.ts';
import { startServer } from './server.ts';

/** Put in by the build: the learned model's file; empty where it is left out. */
declare const ONRECORD_MODEL: string;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// A worker does not know where it came from, and no host of ours fetches anything: the client reads the file.
startServer(connection, {
  model: async () => {
    if (ONRECORD_MODEL === '') return 'left-out';
    const bytes = await connection.sendRequest<ClientRequests['onRecord/model']['result']>('onRecord/model', {});
    return bytes instanceof Uint8Array ? bytes : 'missing';
  },
});
