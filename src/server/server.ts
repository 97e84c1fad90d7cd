/** The language server: finds the draft, delegates to the service, converts the answer. Every handler is guarded; none of them thinks. */
import {
  CodeActionTriggerKind, Command, CompletionItemKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, MarkupKind, TextDocumentSyncKind, TextDocuments, type CancellationToken,
  type ClientCapabilities, type Connection, type Diagnostic, type InitializeParams, type InitializeResult, type MarkupContent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import { isRecord } from '../core/text/reading.ts';
import { rules } from '../core/rules/index.ts';
import { toMarkdown, toPlainText, type Line } from '../service/card.ts';
import { createService } from '../service/service.ts';
import { placeOfAddress } from './addresses.ts';
import { createBibliographies, isBibliographyFile } from './bibliographies.ts';
import { createChecks, type Checks } from './checks.ts';
import { createConfigurationAssistance } from './configuration-assistance.ts';
import { createConfigurationChecks, isConfigurationFile } from './configuration-checks.ts';
import { createFileReader, createFolderLister, type OwnLister, type OwnReader } from './files.ts';
import { createFollowedFiles } from './followed-files.ts';
import { createGuard } from './guard.ts';
import { houseEdit } from './house-edits.ts';
import { createLabeller, type ModelReader } from './labeller.ts';
import { isWanted, kindOf, kinds, placesOf, toCodeAction, toDiagnostic, type ClientAbilities, type Places } from './lsp.ts';
import { answerOwnRequests } from './own-requests.ts';
import { createHouses, type Houses } from './houses.ts';
import { createProgress } from './progress.ts';
import { createSettings, type Settings } from './settings.ts';
import { answerSourceLinks } from './source-links.ts';
import { answerSourceNames } from './source-names.ts';

export interface ServerOptions {
  /** Asked once, when the client is ready to answer. */
  readonly model: ModelReader;
  /** Files that this host can open without asking the client. */
  readonly openFile?: OwnReader;
  readonly openFolder?: OwnLister;
  /** Milliseconds of quiet after a key before a draft is checked. */
  readonly delay?: number;
}

/** Serves one client until it leaves. */
export function startServer(connection: Connection, { model, openFile = () => undefined, openFolder = () => undefined, delay = 250 }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const service = createService();
  const guard = createGuard(connection);
  const labellerOnce = createLabeller(connection, model);
  let client: ClientAbilities = { snippetEdits: false, documentChanges: false, createsFiles: false, relatedInformation: false, rulePages: undefined, explainCommand: undefined };
  let markdownCards = true;
  let canRegister = { settings: false, files: false, folders: false, documents: false };
  let readsFiles = false;
  let assistsYaml = true;
  let showsProgress = false;
  // What stands in an editor counts as the file does, saved or not: an ignored finding is gone at once.
  const read = createFileReader(connection, address => {
    const document = openAt(documents.all().filter(({ uri }) => !isDraft(uri)), address);
    return document === undefined ? openFile(address) : Promise.resolve({ kind: 'text', text: document.getText() });
  }, () => readsFiles);
  const configurations = createConfigurationChecks({ connection, houses: () => houses, changed: uri => filesChanged([uri]), delay, guard });
  const progress = createProgress(connection, () => showsProgress);
  const bibliographies = createBibliographies({
    read: addresses => read(addresses), list: createFolderLister(connection, openFolder, () => readsFiles), more: uri => checks.settingsChanged(uri), progress: (path, share) => progress.tell(path, share),
    amiss: problems => configurations.amiss(problems), follow: createFollowedFiles(connection, () => canRegister.documents),
  });
  let settings: Settings = createSettings(undefined, undefined, () => undefined);
  let houses: Houses = createHouses({ settings, read, found: configurations.found });
  const isRule = (id: string): boolean => rules.some(rule => rule.id === id);

  const diagnosticOf = (finding: Finding, places: Places): Diagnostic => toDiagnostic(finding, places, client, isRule, path => bibliographies.places(places.uri, path));

  /** The places of a draft whose current version the service has read; undefined for one that is not open, or moved on meanwhile. */
  const ready = async (uri: string, token?: CancellationToken): Promise<Places | undefined> => {
    const document = documents.get(uri);
    if (document === undefined || !isDraft(uri)) return undefined;
    const { version } = document;
    const [{ house: { configuration, known: baseline, bibliographies: ofHouse }, isIgnored, root }, labeller] = await Promise.all([houses.of(uri), labellerOnce()]);
    if (token?.isCancellationRequested === true || documents.get(uri)?.version !== version) return undefined;
    const text = document.getText();
    const dialect = document.languageId === 'plaintext' ? 'plain' : 'markdown';
    if (!service.update({ uri, version, text, dialect, configuration, labeller, baseline, isIgnored, registries: bibliographies.of(uri, ofHouse) })) return undefined;
    // What the draft names is in its front matter, which is read with the draft; the answer waits for no file.
    bibliographies.want(uri, root, service.draft(uri)?.analysis().registry.bibliographies.map(({ name }) => name) ?? [], ofHouse);
    return placesOf(uri, version, text);
  };
  const forget = (uri: string): void => {
    settings.forget(uri);
    houses.forget(uri);
    bibliographies.forget(uri);
  };
  const written = (lines: readonly Line[]): MarkupContent =>
    markdownCards ? { kind: MarkupKind.Markdown, value: toMarkdown(lines) } : { kind: MarkupKind.PlainText, value: toPlainText(lines) };
  const assistance = createConfigurationAssistance({ text: uri => documents.get(uri)?.getText(), isWanted: () => assistsYaml, written });
  const checks: Checks = createChecks({
    connection, service, ready, delay, guard,
    run: async uri => (await houses.of(uri)).run,
    diagnostic: diagnosticOf,
  });

  connection.onInitialize(params => {
    const given: unknown = params.initializationOptions;
    client = abilitiesOf(params.capabilities, given);
    markdownCards = params.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true;
    const { workspace } = params.capabilities;
    canRegister = {
      settings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      files: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folders: workspace?.workspaceFolders === true,
      documents: params.capabilities.textDocument?.synchronization?.dynamicRegistration === true,
    };
    readsFiles = isRecord(given) && given['readsFiles'] === true;
    showsProgress = params.capabilities.window?.workDoneProgress === true;
    assistsYaml = !(isRecord(given) && given['otherYaml'] === true);
    settings = settingsFor(connection, params, isRecord(given) ? given['settings'] : undefined);
    houses = createHouses({ settings, read, found: configurations.found });
    houses.setRoots(rootsOf(params));
    return capabilities;
  });
  connection.onInitialized(guard('initialized', undefined, async () => {
    void labellerOnce();
    if (canRegister.folders) connection.workspace.onDidChangeWorkspaceFolders(() => void foldersChanged(undefined));
    if (canRegister.settings) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'onRecord' });
    // A house may extend a file of any name, and so may a draft's bibliography be called.
    if (canRegister.files) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{yaml,yml,bib,bibtex,json,ris}' }] });
  }));
  const againForAll = (): void => {
    configurations.reset();
    for (const document of documents.all()) if (isDraft(document.uri)) checks.settingsChanged(document.uri);
  };
  const typed = new Map<string, ReturnType<typeof setTimeout>>();
  const registriesTyped = (uri: string): void => {
    clearTimeout(typed.get(uri));
    typed.set(uri, setTimeout(() => {
      typed.delete(uri);
      bibliographies.changed([uri]);
    }, delay));
  };
  const foldersChanged = guard('folders', undefined, async (_: undefined) => {
    houses.setRoots(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
    againForAll();
  });
  const filesChanged = (uris: readonly string[]): void => {
    if (houses.changed(uris)) againForAll();
    bibliographies.changed(uris);
  };
  connection.onDidChangeWatchedFiles(guard('files', undefined, async ({ changes }) => filesChanged(changes.map(({ uri }) => uri))));
  connection.onDidChangeConfiguration(guard('settings', undefined, async params => {
    settings.changed(params.settings);
    houses.settingsChanged();
    againForAll();
  }));

  documents.onDidOpen(({ document: { uri } }) => {
    if (isDraft(uri)) checks.opened(uri);
  });
  documents.onDidChangeContent(({ document }) => {
    if (isConfigurationFile(document.uri)) configurations.typed(document.uri, document.version, document.getText());
    else if (isBibliographyFile(document.uri)) registriesTyped(document.uri);
    else checks.changed(document.uri);
  });
  documents.onDidSave(({ document: { uri } }) => (isDraft(uri) ? checks.saved(uri) : undefined));
  documents.onDidClose(({ document: { uri } }) => {
    if (isConfigurationFile(uri)) return configurations.closed(uri);
    // What was typed and not saved is gone.
    if (isBibliographyFile(uri)) return bibliographies.changed([uri]);
    checks.closed(uri);
    forget(uri);
    service.close(uri);
  });

  connection.onHover(guard('hover', null, async ({ textDocument, position }, token) => {
    if (isConfigurationFile(textDocument.uri)) return assistance.hover(textDocument.uri, position);
    const places = await ready(textDocument.uri, token);
    const card = places === undefined ? undefined : service.hover(places.uri, places.offset(position));
    return places === undefined || card === undefined ? null : { range: places.range(card.span), contents: written(card.lines) };
  }));
  connection.onCompletion(guard('completion', null, async ({ textDocument, position }, token) => {
    if (isConfigurationFile(textDocument.uri)) return assistance.completion(textDocument.uri, position);
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
    const where = found?.path === undefined ? places : bibliographies.places(textDocument.uri, found.path);
    return where === undefined || found === undefined ? null : { uri: where.uri, range: where.range(found.idSpan) };
  }));
  answerSourceLinks({ connection, service, guard, ready, read, rootOf: async uri => (await houses.of(uri)).root });
  answerSourceNames({
    connection, service, guard, registryText: bibliographies.text, documentChanges: () => client.documentChanges,
    allReady: async () => {
      const drafts = documents.all().map(({ uri }) => uri).filter(isDraft);
      const places = await Promise.all(drafts.map(uri => ready(uri)));
      return new Map(places.flatMap(each => (each === undefined ? [] : [[each.uri, each] as const])));
    },
    openFile: uri => {
      const document = openAt(documents.all(), uri);
      return document && placesOf(document.uri, document.version, document.getText());
    },
  });
  connection.onCodeAction(guard('code action', null, async ({ textDocument, range, context }, token) => {
    const places = await ready(textDocument.uri, token);
    if (places === undefined) return null;
    const start = places.offset(range.start);
    const fixAll = isWanted(kinds['fix-all'], context.only) ? service.fixAll(places.uri) : undefined;
    const offer = context.triggerKind === CodeActionTriggerKind.Automatic ? 'fixes' : 'everything';
    const offered = [...service.actions(places.uri, start, Math.max(start, places.offset(range.end)), offer), ...(fixAll === undefined ? [] : [fixAll])];
    const inHouse = client.createsFiles ? houseEdit(places.uri, await houses.of(places.uri)) : () => undefined;
    return offered.filter(action => isWanted(kindOf(action), context.only)).flatMap(action => {
      const shown = toCodeAction(action, places, client, context.diagnostics, finding => diagnosticOf(finding, places));
      const { edit: _, ...bare } = shown;
      if (action.page !== undefined) return client.explainCommand === undefined ? [] : [{ ...bare, command: Command.create(action.title, client.explainCommand, action.page) }];
      if (action.house === undefined) return [shown];
      const edit = inHouse(action.house);
      return edit === undefined ? [] : [{ ...shown, edit }];
    });
  }));
  answerOwnRequests({
    connection, service, ready, guard, checks, house: uri => houses.of(uri), labeller: labellerOnce, forget, registries: bibliographies.read,
    diagnostic: diagnosticOf,
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
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: true },
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.onRecord'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

function abilitiesOf({ workspace, textDocument }: ClientCapabilities, given: unknown): ClientAbilities {
  const pages = isRecord(given) ? given['rulePages'] : undefined;
  const explain = isRecord(given) ? given['explainCommand'] : undefined;
  return {
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    rulePages: typeof pages === 'string' ? pages.replace(/\/$/u, '') : undefined,
    explainCommand: typeof explain === 'string' && explain !== '' ? explain : undefined,
  };
}

/** A client without folders has one root, or none. */
function rootsOf({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders'> & { readonly rootUri?: string | null }): readonly string[] {
  if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

/** Not a file of the house, nor of sources: one that is written for readers. */
function isDraft(uri: string): boolean {
  return !isConfigurationFile(uri) && !isBibliographyFile(uri);
}

/** An editor may write the same address in other letters. */
function openAt(open: readonly TextDocument[], address: string): TextDocument | undefined {
  const wanted = placeOfAddress(address);
  return wanted === undefined ? undefined : open.find(({ uri }) => {
    const place = placeOfAddress(uri);
    return place?.base === wanted.base && place.path === wanted.path;
  });
}

function settingsFor(connection: Connection, { capabilities: { workspace } }: InitializeParams, given: unknown): Settings {
  const pull = workspace?.configuration === true ? (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section: 'onRecord' }) : undefined;
  return createSettings(pull, given, message => void connection.window.showWarningMessage(message));
}
