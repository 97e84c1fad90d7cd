/** Entry for VS Code in a browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { activateWith } from './extension.ts';
import type { ClientMaker } from './server.ts';

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
  return new LanguageClient(id, name, start, options);
};

export function activate(context: ExtensionContext): void {
  activateWith(context, makeClient(context));
}
