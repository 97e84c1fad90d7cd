/** How the server gets at files that are not open: by itself where its host can read them, else through the client. Knows nothing of what is in them. */
import type { Connection } from 'vscode-languageserver';
import type { FileView } from '../core/configuration/house.ts';
import { isRecord } from '../core/text/reading.ts';
import type { FolderEntry } from '../service/registries/house-bibliographies.ts';
import type { FolderLister } from './bibliographies.ts';
import type { FileReader } from './houses.ts';
import type { ClientRequests } from './protocol.ts';

/** Reads a file by its address; undefined where this host has no way to it. */
export type OwnReader = (address: string) => Promise<FileView> | undefined;

/** `asks`: whether the client says that it answers. What nobody can read counts as absent, and nothing is said about it. */
export function createFileReader(connection: Connection, own: OwnReader, asks: () => boolean): FileReader {
  return async addresses => {
    const answers = addresses.map(address => own(address));
    const foreign = addresses.filter((_, index) => answers[index] === undefined);
    const found = foreign.length === 0 || !asks() ? [] : await ask(connection, foreign);
    const views = await Promise.all(answers);
    return addresses.map((address, index) => views[index] ?? found[foreign.indexOf(address)] ?? { kind: 'absent' });
  };
}

/** The entries of a folder by its address; undefined where this host has no way to it. */
export type OwnLister = (address: string) => Promise<readonly FolderEntry[] | undefined> | undefined;

export function createFolderLister(connection: Connection, own: OwnLister, asks: () => boolean): FolderLister {
  return async address => {
    const answer = own(address);
    if (answer !== undefined || !asks()) return answer;
    const params: ClientRequests['onRecord/folders']['params'] = { uris: [address] };
    const found: unknown = await connection.sendRequest('onRecord/folders', params).catch(() => undefined);
    const folders: unknown = isRecord(found) ? found['folders'] : undefined;
    const entries: unknown = Array.isArray(folders) ? folders[0] : undefined;
    return Array.isArray(entries) ? entries.flatMap(entryOf) : undefined;
  };
}

function entryOf(value: unknown): readonly FolderEntry[] {
  if (!isRecord(value)) return [];
  const { name, kind } = value;
  return typeof name === 'string' && (kind === 'file' || kind === 'folder' || kind === 'other') ? [{ name, kind }] : [];
}

async function ask(connection: Connection, uris: readonly string[]): Promise<readonly FileView[]> {
  const params: ClientRequests['onRecord/files']['params'] = { uris };
  const answer: unknown = await connection.sendRequest('onRecord/files', params).catch(() => undefined);
  const files: unknown = isRecord(answer) ? answer['files'] : undefined;
  return Array.isArray(files) ? files.map(viewOf) : [];
}

function viewOf(value: unknown): FileView {
  if (!isRecord(value)) return { kind: 'absent' };
  const { kind, text, reason } = value;
  if (kind === 'text' && typeof text === 'string') return { kind, text };
  return kind === 'unreadable' ? { kind, reason: typeof reason === 'string' ? reason : '' } : { kind: 'absent' };
}
