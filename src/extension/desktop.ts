/** Entry for VS Code on a desktop and on remote hosts: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode';
import { activateWith, type Api } from './extension.ts';
import type { ClientMaker } from './server.ts';

/** The client's library is loaded with the first client, after activation. */
const makeClient = (context: ExtensionContext): ClientMaker => async (id, name, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient(id, name, { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } }, options);
};

export function activate(context: ExtensionContext): Api {
  return activateWith(context, makeClient(context));
}
