/** Opens configuration files and bibliographies for the server, through VS Code, which reads every kind of workspace. Knows nothing of what they say. */
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { ClientRequests } from '../server/protocol.ts';

type Answer = ClientRequests['onRecord/files']['result'];

export async function readFiles({ uris }: ClientRequests['onRecord/files']['params']): Promise<Answer> {
  return { files: await Promise.all(uris.map(readFile)) };
}

/** Links are neither files nor folders here: they may lead out of the workspace. */
export async function readFolders({ uris }: ClientRequests['onRecord/folders']['params']): Promise<ClientRequests['onRecord/folders']['result']> {
  return { folders: await Promise.all(uris.map(readFolder)) };
}

async function readFolder(uri: string): Promise<ClientRequests['onRecord/folders']['result']['folders'][number]> {
  try {
    return (await workspace.fs.readDirectory(Uri.parse(uri))).map(([name, type]) => ({ name, kind: type === FileType.File ? 'file' : type === FileType.Directory ? 'folder' : 'other' }));
  } catch {
    return null;
  }
}

async function readFile(uri: string): Promise<Answer['files'][number]> {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch (fault) {
    const isFound = fault instanceof TypeError || (fault instanceof FileSystemError && fault.code !== 'FileNotFound' && fault.code !== 'Unavailable');
    return isFound ? { kind: 'unreadable', reason: fault instanceof TypeError ? 'it is no text in UTF-8' : fault.code } : { kind: 'absent' };
  }
}
