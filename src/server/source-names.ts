/** References, highlights and renaming in the protocol's words: which drafts and bibliographies are asked, and what of the answer goes into which file. */
import {
  DocumentHighlightKind, LSPErrorCodes, ResponseError, TextDocumentEdit, TextEdit, type Connection, type DocumentHighlight, type Location, type Position, type Range, type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../core/text/edit.ts';
import type { Reference } from '../service/citations/references.ts';
import type { Renaming } from '../service/citations/rename.ts';
import type { RegistryText, Spot } from '../service/citations/works.ts';
import type { Service } from '../service/service.ts';
import { addressOf, placeOfAddress } from './addresses.ts';
import { isBibliographyFile } from './bibliographies.ts';
import type { Guard } from './guard.ts';
import { placesOf, type Places } from './lsp.ts';

export interface SourceNamesInput {
  readonly connection: Connection;
  readonly service: Service;
  readonly guard: Guard;
  /** Every draft that is open, as it is now. */
  readonly allReady: () => Promise<ReadonlyMap<string, Places>>;
  /** A bibliography that is open in an editor, as it stands there. */
  readonly openFile: (uri: string) => Places | undefined;
  readonly registryText: RegistryText;
  readonly documentChanges: () => boolean;
}

type Refusal = ResponseError<undefined>;
interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export function answerSourceNames({ connection, service, guard, allReady, openFile, registryText, documentChanges }: SourceNamesInput): void {
  /** Where the question is asked, and the places of every file that the answer may speak of. */
  const spotOf = async ({ textDocument: { uri }, position }: Asked): Promise<{ readonly spot: Spot; readonly drafts: ReadonlyMap<string, Places> } | undefined> => {
    const drafts = await allReady();
    const own = drafts.get(uri);
    if (own !== undefined) return { spot: { kind: 'draft', uri, offset: own.offset(position) }, drafts };
    const place = placeOfAddress(uri);
    const file = isBibliographyFile(uri) ? openFile(uri) : undefined;
    // While what was typed last is not read yet, its places are not those that are known.
    if (place === undefined || file === undefined || registryText(place.base, place.path) !== file.text) return undefined;
    return { spot: { kind: 'registry', host: place.base, path: place.path, offset: file.offset(position) }, drafts };
  };
  const placesIn = (file: Reference['file'], drafts: ReadonlyMap<string, Places>): Places | undefined => {
    if (file.kind === 'draft') return drafts.get(file.uri);
    const text = registryText(file.host, file.path);
    const uri = addressOf({ base: file.host, path: file.path });
    return text === undefined ? undefined : openFile(uri) ?? placesOf(uri, 0, text);
  };

  connection.onReferences(guard('references', null, async (params): Promise<Location[] | null> => {
    const asked = await spotOf(params);
    if (asked === undefined) return null;
    const kept = new Map<string, Places | undefined>();
    return service.references(asked.spot, registryText, params.context.includeDeclaration).flatMap(({ file, span }) => {
      const key = file.kind === 'draft' ? file.uri : `${file.host}${file.path}`;
      const places = kept.get(key) ?? placesIn(file, asked.drafts);
      kept.set(key, places);
      return places === undefined ? [] : [{ uri: places.uri, range: places.range(span) }];
    });
  }));

  connection.onDocumentHighlight(guard('highlights', null, async (params): Promise<DocumentHighlight[] | null> => {
    const asked = await spotOf(params);
    const places = asked?.drafts.get(params.textDocument.uri);
    if (asked?.spot.kind !== 'draft' || places === undefined) return null;
    return service.highlights(asked.spot.uri, asked.spot.offset)
      .map(({ span, role }) => ({ range: places.range(span), kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
  }));

  connection.onPrepareRename(guard('prepare rename', null, async (params): Promise<{ range: Range; placeholder: string } | Refusal | null> => {
    const asked = await spotOf(params);
    const found = asked && service.renamable(asked.spot, registryText);
    if (asked === undefined || found === undefined) return null;
    if (found.kind === 'refused') return refusal(found.message);
    const places = asked.drafts.get(params.textDocument.uri) ?? openFile(params.textDocument.uri);
    return places === undefined ? null : { range: places.range(found.span), placeholder: found.name };
  }));

  connection.onRenameRequest(guard('rename', null, async (params): Promise<WorkspaceEdit | Refusal | null> => {
    const asked = await spotOf(params);
    if (asked === undefined) return null;
    const renaming = service.rename(asked.spot, params.newName, registryText);
    return renaming.kind === 'refused' ? refusal(renaming.message) : workspaceEdit(renaming, asked.drafts);
  }));

  const workspaceEdit = ({ drafts, registry }: Extract<Renaming, { kind: 'edits' }>, known: ReadonlyMap<string, Places>): WorkspaceEdit => {
    const files = drafts.flatMap(({ draft: { uri }, edits }) => {
      const places = known.get(uri);
      return places === undefined ? [] : [{ places, version: places.version, edits }];
    });
    if (registry !== undefined) {
      const uri = addressOf({ base: registry.host, path: registry.path });
      const open = openFile(uri);
      files.push({ places: open ?? placesOf(uri, 0, registry.text), version: open?.version ?? -1, edits: registry.edits });
    }
    const textEdits = (places: Places, edits: readonly Edit[]): TextEdit[] => edits.map(({ span, text }) => TextEdit.replace(places.range(span), text));
    if (!documentChanges()) return { changes: Object.fromEntries(files.map(({ places, edits }) => [places.uri, textEdits(places, edits)])) };
    return { documentChanges: files.map(({ places, version, edits }) => TextDocumentEdit.create({ uri: places.uri, version: version < 0 ? null : version }, textEdits(places, edits))) };
  };
}

/** Shown by the editor where the name was to be typed. */
function refusal(message: string): Refusal {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

