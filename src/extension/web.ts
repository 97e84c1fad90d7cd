/** Entry for VS Code in a browser: the server is a web worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import type { ClientRequests } from '../server/protocol.ts';
import { activateWith, type Api } from './extension.ts';
import type { ClientMaker } from './server.ts';

/** Put in by the build: the learned model's file; empty where it is left out, and then nobody asks for it. */
declare const ONRECORD_MODEL: string;

const makeClient = (context: ExtensionContext): ClientMaker => async (id, name, options) => {
  const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
  const worker = Uri.joinPath(context.extensionUri, 'dist', 'server-worker.js').toString(true);
  // A new worker for every start. The library does not know the workers of VS Code's own making, so it is given both ends.
  let running: Worker | undefined;
  const start = async (): Promise<MessageTransports> => {
    running?.terminate();
    running = new Worker(worker);
    return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
  };
  const client = new LanguageClient(id, name, start, options);
  client.onRequest('onRecord/model', () => readModel(context));
  return client;
};

/** Read through VS Code, which knows where an extension's files are and how to get at them; a worker could only fetch it. */
async function readModel(context: ExtensionContext): Promise<ClientRequests['onRecord/model']['result']> {
  try {
    return await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', ONRECORD_MODEL));
  } catch {
    return null;
  }
}

export function activate(context: ExtensionContext): Api {
  return activateWith(context, makeClient(context));
}
