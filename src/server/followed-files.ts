/** Asks the client to send what is typed in bibliographies that no fixed pattern names: a `.json` or `.yaml` is one when a draft or its house says so. Reads nothing. */
import {
  BulkRegistration, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, TextDocumentSyncKind, type Connection,
} from 'vscode-languageserver';

/** `canRegister`: whether the client takes such wishes; one that does not may send all its files by itself. */
export function createFollowedFiles(connection: Connection, canRegister: () => boolean): (path: string) => void {
  const followed = new Set<string>();
  return path => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!canRegister() || followed.has(name) || !/\.(?:json|ya?ml)$/iu.test(name)) return;
    followed.add(name);
    const documentSelector = [{ pattern: `**/${name.replace(/[[\]{}*?]/gu, '[$&]')}` }];
    const wishes = BulkRegistration.create();
    wishes.add(DidOpenTextDocumentNotification.type, { documentSelector });
    wishes.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
    wishes.add(DidCloseTextDocumentNotification.type, { documentSelector });
    connection.client.register(wishes).catch(() => followed.delete(name));
  };
}
