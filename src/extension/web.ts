/** Entry for VS Code in a browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { activateWith } from './extension.ts';
import type { ClientMaker } from './server.ts';

const makeClient = (context: ExtensionContext): ClientMaker => async (id, name, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const worker = Uri.joinPath(context.extensionUri, 'dist', 'server-worker.js').toString(true);
  return new LanguageClient(id, name, () => Promise.resolve(new Worker(worker)), options);
};

export function activate(context: ExtensionContext): void {
  activateWith(context, makeClient(context));
}
