/** The server as a web worker, for editors that run in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
