/** Findings of files that are not open, in the Problems list. The server's own stand there for open ones, and never both. */
import { languages, Uri, workspace, type Disposable } from 'vscode';
import type { Server } from './server.ts';
import type { Requests } from '../server/protocol.ts';

type CheckedFile = Requests['onRecord/checkTexts']['result']['checked'][number];

export interface WorkspaceFindings extends Disposable {
  readonly clear: () => void;
  readonly show: (files: readonly CheckedFile[]) => Promise<void>;
}

export function createWorkspaceFindings(server: Server): WorkspaceFindings {
  const collection = languages.createDiagnosticCollection('on-record-workspace');
  /** Files of the last run, whose findings come back when their editor is closed. */
  const listed = new Set<string>();
  const open = new Set<string>();
  const show = async (files: readonly CheckedFile[]): Promise<void> => {
    for (const { uri, diagnostics } of files) {
      listed.add(uri);
      const converted = await server.diagnostics(diagnostics);
      if (!open.has(uri)) collection.set(Uri.parse(uri), converted);
    }
  };
  const showAgain = async (uri: string): Promise<void> => {
    const text = await readText(Uri.parse(uri));
    if (text === undefined) return;
    const { checked } = await server.ask('onRecord/checkTexts', { texts: [{ uri, text }] });
    await show(checked);
  };
  const subscriptions: Disposable[] = [
    collection,
    server.onChecked(({ uri, counts }) => {
      if (counts !== null) {
        open.add(uri);
        collection.delete(Uri.parse(uri));
      } else if (open.delete(uri) && listed.has(uri)) showAgain(uri).catch(() => undefined);
    }),
    server.onState(state => {
      if (state !== 'running') open.clear();
    }),
  ];
  /** Nobody watches a workspace that was never checked. A folder that is deleted is told of once, for all that was in it. */
  const watch = (): void => {
    if (subscriptions.length > 3) return;
    const deletions = workspace.createFileSystemWatcher('**/*', true, true, false);
    const changes = workspace.createFileSystemWatcher('**/*.{md,markdown}', true, false, true);
    const gone = (deleted: Uri): void => {
      const address = deleted.toString();
      for (const uri of listed) {
        if (uri !== address && !uri.startsWith(`${address}/`)) continue;
        listed.delete(uri);
        collection.delete(Uri.parse(uri));
      }
    };
    const changed = (file: Uri): void => {
      const uri = file.toString();
      if (listed.has(uri) && !open.has(uri)) showAgain(uri).catch(() => undefined);
    };
    subscriptions.push(deletions, changes, deletions.onDidDelete(gone), changes.onDidChange(changed));
  };
  return {
    clear: () => {
      watch();
      listed.clear();
      collection.clear();
    },
    show,
    dispose: () => subscriptions.forEach(subscription => void subscription.dispose()),
  };
}

/** The text as an editor would show it, without a byte order mark; undefined where the file cannot be read. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
