/** Where an action's words go in the files of the house: the list of ignored findings or the configuration, made anew where there is none. Writes nothing: it makes the edit. */
import { CreateFile, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { addKnownPhrase } from '../core/configuration/add-known-phrase.ts';
import { CONFIGURATION_FILE } from '../core/configuration/configuration-file.ts';
import { IGNORED_FILE, IGNORED_HEAD } from '../core/configuration/ignored-file.ts';
import { folderOf, joinPath } from '../core/configuration/paths.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import { lineEnd, type HouseChange } from '../service/actions/action.ts';
import { addressOf, placeOfAddress } from './addresses.ts';
import type { DraftHouse } from './houses.ts';

/** Undefined for a draft that lies in no folder, and for a file that an edit could spoil. */
export type HouseEdit = (change: HouseChange) => WorkspaceEdit | undefined;

export function houseEdit(draft: string, { house, root }: Pick<DraftHouse, 'house' | 'root'>): HouseEdit {
  const place = placeOfAddress(draft);
  if (place === undefined) return () => undefined;
  const address = (path: string): string => addressOf({ base: place.base, path });
  const folder = house.file === undefined ? root ?? folderOf(place.path) : folderOf(house.file);
  const anew = (name: string, text: string): WorkspaceEdit | undefined => {
    const path = joinPath(folder, name);
    if (path === undefined) return undefined;
    const { documentChanges = [] } = insertion(address(path), '', 0, text);
    return { documentChanges: [CreateFile.create(address(path), { ignoreIfExists: true }), ...documentChanges] };
  };
  return ({ kind, text }) => {
    if (kind === 'ignored-finding') {
      const nearest = house.ignoredLists[0];
      return nearest === undefined ? anew(IGNORED_FILE, `${IGNORED_HEAD}${text}`) : atEnd(address(nearest.path), nearest.file.text, text);
    }
    const layer = house.layers.find(each => each.kind === 'file' && each.path === house.file);
    const known = layer?.kind === 'file' ? layer.file.text : house.file === undefined ? '' : undefined;
    const edit = known === undefined ? undefined : addKnownPhrase(known, text);
    if (known === undefined || edit === undefined) return undefined;
    return house.file === undefined ? anew(CONFIGURATION_FILE, edit.text) : insertion(address(house.file), known, edit.span.start, edit.text);
  };
}

/** On a line of its own, in the line ends of the file. */
function atEnd(uri: string, text: string, entry: string): WorkspaceEdit {
  const lines = `${text === '' || /[\r\n]$/u.test(text) ? '' : '\n'}${entry}`.replaceAll('\n', lineEnd(text));
  return insertion(uri, text, text.length, lines);
}

function insertion(uri: string, text: string, at: number, added: string): WorkspaceEdit {
  const { line, column } = positionAt(lineStarts(text), at);
  return { documentChanges: [TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert({ line, character: column }, added)])] };
}
