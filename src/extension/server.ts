/** Our language server as the rest of the extension sees it: it can be asked, it tells, it runs or does not. Knows the client, no command. */
import { EventEmitter, extensions, languages, workspace, type CancellationToken, type Diagnostic, type Disposable, type Event, type WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, State } from 'vscode-languageclient';
import type { InitializationOptions, Notifications, RequestName, Requests } from '../server/protocol.ts';
import { readFiles, readFolders } from './files.ts';
import { bibliographySelector, configurationSelector, draftSelector, nameOf } from './drafts.ts';
import { messages } from './messages.ts';
import { rulePageScheme } from './rule-pages.ts';

export type ClientMaker = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;
export type ServerState = 'starting' | 'running' | 'failed';
export type Checked = Notifications['onRecord/checked'];
export type LabellerNews = Notifications['onRecord/labeller'];
type ProtocolDiagnostics = Requests['onRecord/checkTexts']['result']['checked'][number]['diagnostics'];

export interface Server extends Disposable {
  /** Waits for the server to be up; rejects where it cannot be reached. */
  readonly ask: <Name extends RequestName>(name: Name, params: Requests[Name]['params'], token?: CancellationToken) => Promise<Requests[Name]['result']>;
  readonly diagnostics: (diagnostics: ProtocolDiagnostics) => Promise<Diagnostic[]>;
  readonly restart: () => Promise<void>;
  readonly state: () => ServerState;
  readonly onState: Event<ServerState>;
  readonly onChecked: Event<Checked>;
  /** Once a start of the server: who finds the attributions. */
  readonly onLabeller: Event<LabellerNews>;
}

/** Starts at once and waits for nothing, so that activation is over before the client's library is loaded. */
export function startServer(makeClient: ClientMaker): Server {
  const stateChanged = new EventEmitter<ServerState>();
  const checked = new EventEmitter<Checked>();
  const labeller = new EventEmitter<LabellerNews>();
  let state: ServerState = 'starting';
  let restarting = false;
  const become = (next: ServerState): void => {
    state = next;
    stateChanged.fire(next);
  };
  // A turn later: loading the client's library must not count as activation, nor hold up other extensions that wait for theirs.
  const client = turn().then(() => create(makeClient, { checked, labeller }, next => become(next === 'failed' && restarting ? 'starting' : next)));
  client.then(known => known.start()).catch(() => become('failed'));
  return {
    ask: async (name, params, token) => {
      const answer: Requests[typeof name]['result'] = await (await client).sendRequest(name, params, token);
      return answer;
    },
    diagnostics: async diagnostics => (await client).protocol2CodeConverter.asDiagnostics([...diagnostics]),
    restart: async () => {
      const known = await client;
      restarting = true;
      become('starting');
      try {
        if (known.isRunning()) await known.stop();
        await known.start();
      } finally {
        restarting = false;
        become(known.isRunning() ? 'running' : 'failed');
      }
    },
    state: () => state,
    onState: stateChanged.event,
    onChecked: checked.event,
    onLabeller: labeller.event,
    dispose: () => {
      stateChanged.dispose();
      checked.dispose();
      labeller.dispose();
      client.then(known => known.dispose()).catch(() => undefined);
    },
  };
}

function turn(): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve, 0));
}

interface News {
  readonly checked: EventEmitter<Checked>;
  readonly labeller: EventEmitter<LabellerNews>;
}

async function create(makeClient: ClientMaker, news: News, become: (state: ServerState) => void): Promise<BaseLanguageClient> {
  const initializationOptions: InitializationOptions = { readsFiles: true, otherYaml: extensions.getExtension('redhat.vscode-yaml') !== undefined, rulePages: `${rulePageScheme}:`, explainCommand: 'onRecord.explainRule' };
  const client = await makeClient('onRecord', 'On Record', {
    documentSelector: [...draftSelector.map(({ scheme, language }) => ({ scheme, language })), ...[...configurationSelector, ...bibliographySelector].map(({ scheme, pattern }) => ({ scheme, pattern }))],
    middleware: { provideRenameEdits: async (document, position, name, token, next) => onlySaved(await next(document, position, name, token)) },
    diagnosticCollectionName: 'on-record',
    initializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
  });
  client.onDidChangeState(({ newState }) => become(states[newState]));
  client.onRequest('onRecord/files', readFiles);
  client.onRequest('onRecord/folders', readFolders);
  client.onNotification('onRecord/checked', (message: Checked) => news.checked.fire(message));
  client.onNotification('onRecord/labeller', (message: LabellerNews) => news.labeller.fire(message));
  return client;
}

/** A bibliography of a kind that is not followed while it is typed was read from its file, and the edit would go astray in what is not saved. */
function onlySaved(edit: WorkspaceEdit | null | undefined): WorkspaceEdit | null | undefined {
  for (const [uri] of edit?.entries() ?? []) {
    const document = workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
    if (document?.isDirty === true && languages.match([...draftSelector, ...bibliographySelector], document) === 0) throw new Error(messages.unsaved(nameOf(document)));
  }
  return edit;
}

/** By the client library's own numbers; its enumeration would load all of it. */
const states: Readonly<Record<State, ServerState>> = { 1: 'failed', 2: 'running', 3: 'starting', 4: 'failed' };
