/** The language server: finds the draft, delegates to the service, converts the answer. Every handler is guarded; none of them thinks. */
import {
  CodeActionTriggerKind, CompletionItemKind, DidChangeConfigurationNotification, MarkupKind, TextDocumentSyncKind, TextDocuments, type CancellationToken,
  type ClientCapabilities, type Connection, type InitializeParams, type InitializeResult, type MarkupContent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRecord } from '../core/text/reading.ts';
import { rules } from '../core/rules/index.ts';
import { toMarkdown, toPlainText, type Line } from '../service/card.ts';
import { createService } from '../service/service.ts';
import { createChecks, type Checks } from './checks.ts';
import { createGuard } from './guard.ts';
import { createLabeller, type ModelReader } from './labeller.ts';
import { isWanted, kindOf, placesOf, toCodeAction, toDiagnostic, type ClientAbilities, type Places } from './lsp.ts';
import { answerOwnRequests } from './own-requests.ts';
import { createSettings, type Settings } from './settings.ts';

export interface ServerOptions {
  /** Asked once, when the client is ready to answer. */
  readonly model: ModelReader;
  /** Milliseconds of quiet after a key before a draft is checked. */
  readonly delay?: number;
}

/** Serves one client until it leaves. */
export function startServer(connection: Connection, { model, delay = 250 }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const service = createService();
  const guard = createGuard(connection);
  const labellerOnce = createLabeller(connection, model);
  let client: ClientAbilities = { snippetEdits: false, documentChanges: false, relatedInformation: false, rulePages: undefined };
  let markdownCards = true;
  let canRegister = false;
  let settings: Settings = createSettings(undefined, undefined, () => undefined);
  const isRule = (id: string): boolean => rules.some(rule => rule.id === id);

  /** The places of a draft whose current version the service has read; undefined for one that is not open, or moved on meanwhile. */
  const ready = async (uri: string, token?: CancellationToken): Promise<Places | undefined> => {
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    const { version } = document;
    const [{ configuration }, labeller] = await Promise.all([settings.of(uri), labellerOnce()]);
    if (token?.isCancellationRequested === true || documents.get(uri)?.version !== version) return undefined;
    const text = document.getText();
    const dialect = document.languageId === 'plaintext' ? 'plain' : 'markdown';
    return service.update({ uri, version, text, dialect, configuration, labeller }) ? placesOf(uri, version, text) : undefined;
  };
  const written = (lines: readonly Line[]): MarkupContent =>
    markdownCards ? { kind: MarkupKind.Markdown, value: toMarkdown(lines) } : { kind: MarkupKind.PlainText, value: toPlainText(lines) };
  const checks: Checks = createChecks({
    connection, service, ready, delay, guard,
    run: async uri => (await settings.of(uri)).run,
    diagnostic: (finding, places) => toDiagnostic(finding, places, client, isRule),
  });

  connection.onInitialize(params => {
    const given: unknown = params.initializationOptions;
    client = abilitiesOf(params.capabilities, given);
    markdownCards = params.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true;
    canRegister = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    settings = settingsFor(connection, params, isRecord(given) ? given['settings'] : undefined);
    return capabilities;
  });
  connection.onInitialized(guard('initialized', undefined, async () => {
    void labellerOnce();
    if (canRegister) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'onRecord' });
  }));
  connection.onDidChangeConfiguration(guard('settings', undefined, async params => {
    settings.changed(params.settings);
    for (const document of documents.all()) checks.settingsChanged(document.uri);
  }));

  documents.onDidOpen(({ document }) => checks.opened(document.uri));
  documents.onDidChangeContent(({ document }) => checks.changed(document.uri));
  documents.onDidSave(({ document }) => checks.saved(document.uri));
  documents.onDidClose(({ document }) => {
    checks.closed(document.uri);
    settings.forget(document.uri);
    service.close(document.uri);
  });

  connection.onHover(guard('hover', null, async ({ textDocument, position }, token) => {
    const places = await ready(textDocument.uri, token);
    const card = places === undefined ? undefined : service.hover(places.uri, places.offset(position));
    return places === undefined || card === undefined ? null : { range: places.range(card.span), contents: written(card.lines) };
  }));
  connection.onCompletion(guard('completion', null, async ({ textDocument, position }, token) => {
    const places = await ready(textDocument.uri, token);
    const found = places === undefined ? undefined : service.completion(places.uri, places.offset(position));
    if (places === undefined || found === undefined) return null;
    const range = places.range(found.replaces);
    const items = found.items.map((item, index) => ({
      label: item.text, labelDetails: { description: item.description }, detail: item.detail, kind: CompletionItemKind.Reference, sortText: String(index).padStart(4, '0'), filterText: item.filter,
      textEdit: { range, newText: item.text }, data: { uri: places.uri, id: item.id },
    }));
    return { isIncomplete: found.isIncomplete, items };
  }));
  connection.onCompletionResolve(guard('completion card', item => item, async item => {
    const data: unknown = item.data;
    if (!isRecord(data) || typeof data['uri'] !== 'string' || typeof data['id'] !== 'string') return item;
    const lines = service.completionCard(data['uri'], data['id']);
    return lines.length === 0 ? item : { ...item, documentation: written(lines) };
  }));
  connection.onDefinition(guard('definition', null, async ({ textDocument, position }, token) => {
    const places = await ready(textDocument.uri, token);
    const found = places === undefined ? undefined : service.definition(places.uri, places.offset(position));
    return places === undefined || found === undefined ? null : { uri: places.uri, range: places.range(found.idSpan) };
  }));
  connection.onReferences(guard('references', null, async ({ textDocument, position, context }, token) => {
    const places = await ready(textDocument.uri, token);
    if (places === undefined) return null;
    return service.references(places.uri, places.offset(position), context.includeDeclaration).map(span => ({ uri: places.uri, range: places.range(span) }));
  }));
  connection.onCodeAction(guard('code action', null, async ({ textDocument, range, context }, token) => {
    const places = await ready(textDocument.uri, token);
    if (places === undefined) return null;
    const start = places.offset(range.start);
    const fixAll = service.fixAll(places.uri);
    const offer = context.triggerKind === CodeActionTriggerKind.Automatic ? 'fixes' : 'everything';
    const offered = [...service.actions(places.uri, start, Math.max(start, places.offset(range.end)), offer), ...(fixAll === undefined ? [] : [fixAll])];
    return offered
      .filter(action => isWanted(kindOf(action), context.only))
      .map(action => toCodeAction(action, places, client, context.diagnostics, finding => toDiagnostic(finding, places, client, isRule)));
  }));
  answerOwnRequests({
    connection, service, ready, guard, checks, settings: uri => settings.of(uri), labeller: labellerOnce, forget: uri => settings.forget(uri),
    diagnostic: (finding, places) => toDiagnostic(finding, places, client, isRule),
  });

  documents.listen(connection);
  connection.listen();
}

const capabilities: InitializeResult = {
  serverInfo: { name: 'On Record' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['@', '^'], resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.onRecord'] },
  },
};

function abilitiesOf({ workspace, textDocument }: ClientCapabilities, given: unknown): ClientAbilities {
  const pages = isRecord(given) ? given['rulePages'] : undefined;
  return {
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    rulePages: typeof pages === 'string' ? pages.replace(/\/$/u, '') : undefined,
  };
}

function settingsFor(connection: Connection, { capabilities: { workspace } }: InitializeParams, given: unknown): Settings {
  const pull = workspace?.configuration === true ? (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section: 'onRecord' }) : undefined;
  return createSettings(pull, given, message => void connection.window.showWarningMessage(message));
}
