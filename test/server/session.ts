/** Both ends of a conversation in one process: our server, and a client that keeps what it is told. */
import { PassThrough } from 'node:stream';
import assert from 'node:assert/strict';
import { StreamMessageReader, StreamMessageWriter, createConnection, createProtocolConnection, ProposedFeatures, type ClientCapabilities, type Diagnostic, type ProtocolConnection } from 'vscode-languageserver/node';
import type { Notifications } from '../../src/server/protocol.ts';
import type { ModelReader } from '../../src/server/labeller.ts';
import { isRecord } from '../../src/core/text/reading.ts';
import { startServer } from '../../src/server/server.ts';

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Session {
  readonly client: ProtocolConnection;
  readonly published: readonly Published[];
  readonly checked: readonly Notifications['onRecord/checked'][];
  readonly labellers: readonly Notifications['onRecord/labeller'][];
  readonly shown: readonly string[];
  readonly logged: readonly string[];
  /** What the editor's settings say; read by the server when it asks. */
  readonly settings: { value: unknown };
  readonly open: (uri: string, text: string, version?: number) => Promise<void>;
  readonly change: (uri: string, version: number, text: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** Waits until the client was told what the condition asks for. */
  readonly until: <T>(what: string, condition: () => T | undefined) => Promise<T>;
  readonly end: () => void;
}

export const everything: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] }, publishDiagnostics: { relatedInformation: true } },
};

export async function startSession({ capabilities = everything, delay = 5, options = {}, model = async () => 'left-out', files, folders = null }: { capabilities?: ClientCapabilities; delay?: number; options?: unknown; model?: ModelReader; files?: Map<string, string>; folders?: readonly string[] | null } = {}): Promise<Session> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, { delay, model });
  const initializationOptions = files === undefined ? options : { ...(isRecord(options) ? options : {}), readsFiles: true };
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: Published[] = [];
  const checked: Notifications['onRecord/checked'][] = [];
  const labellers: Notifications['onRecord/labeller'][] = [];
  const shown: string[] = [];
  const logged: string[] = [];
  const settings: { value: unknown } = { value: undefined };
  client.onNotification('textDocument/publishDiagnostics', (message: Published) => void published.push(message));
  client.onNotification('onRecord/checked', (message: Notifications['onRecord/checked']) => void checked.push(message));
  client.onNotification('onRecord/labeller', (message: Notifications['onRecord/labeller']) => void labellers.push(message));
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
  client.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    shown.push(message);
    return null;
  });
  client.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => settings.value ?? null));
  client.onRequest('onRecord/files', ({ uris }: { uris: readonly string[] }) => ({
    files: uris.map(uri => {
      const text = files?.get(uri);
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    }),
  }));
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities, initializationOptions, workspaceFolders: folders?.map(uri => ({ uri, name: uri })) ?? null });
  await client.sendNotification('initialized', {});
  return {
    client, published, checked, labellers, shown, logged, settings,
    open: (uri, text, version = 1) => client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    change: (uri, version, text) => client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    close: uri => client.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    until: async (what, condition) => {
      const limit = Date.now() + 5000;
      for (;;) {
        const found = condition();
        if (found !== undefined) return found;
        assert.ok(Date.now() < limit, `There was never ${what}. ${logged.join(' ')}`);
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    },
    end: () => {
      client.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}
