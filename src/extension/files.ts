/** Opens configuration files and bibliographies for the server, through VS Code, which reads every kind of workspace. Knows nothing of what they say. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { ClientRequests } from '../server/protocol.ts';

type Answer = ClientRequests['onRecord/files']['result'];

export async function readFiles({ uris }: ClientRequests['onRecord/files']['params']): Promise<Answer> {
  return { files: await Promise.all(uris.map(readFile)) };
}

async function readFile(uri: string): Promise<Answer['files'][number]> {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch (fault) {
    const isFound = fault instanceof TypeError || (fault instanceof FileSystemError && fault.code !== 'FileNotFound' && fault.code !== 'Unavailable');
    return isFound ? { kind: 'unreadable', reason: fault instanceof TypeError ? 'it is no text in UTF-8' : fault.code } : { kind: 'absent' };
  }
}
