/** A report about the draft in front: read-only, beside it, and followed while both are open. What it says is asked of the server. */
import { EventEmitter, Uri, ViewColumn, window, workspace, type CancellationToken, type Disposable } from 'vscode';
import { activeDraft, nameOf } from '../drafts.ts';
import { messages } from '../messages.ts';
import type { Server } from '../server.ts';

/** One kind of report; its scheme is its own, since the editor finds the provider by it. */
export interface ReportKind {
  readonly scheme: string;
  readonly ending: 'md' | 'yaml';
  /** The title of the tab, from the draft’s name. */
  readonly title: (name: string) => string;
  /** What stands there once the draft is closed. */
  readonly gone: () => string;
  readonly text: (draft: Uri, name: string, token: CancellationToken) => Promise<string | undefined>;
}

export interface Report extends Disposable {
  readonly show: () => Promise<void>;
}

export function createReport(server: Server, { scheme, ending, title, gone, text }: ReportKind): Report {
  const changed = new EventEmitter<Uri>();
  /** The report of each draft that has one open. */
  const reports = new Map<string, Uri>();
  const subscriptions = [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (report, token) => {
        const draft = Uri.parse(report.query);
        return await text(draft, nameOf({ uri: draft }), token) ?? gone();
      },
    }),
    server.onChecked(({ uri, counts }) => {
      const report = reports.get(uri);
      if (report !== undefined && counts !== null) changed.fire(report);
    }),
    workspace.onDidCloseTextDocument(document => {
      if (document.uri.scheme === scheme) reports.delete(document.uri.query);
    }),
  ];
  return {
    show: async () => {
      const draft = activeDraft();
      if (draft === undefined) {
        void window.showInformationMessage(messages.noDraft());
        return;
      }
      const report = Uri.from({ scheme, path: `${title(nameOf(draft))}.${ending}`, query: draft.uri.toString() });
      reports.set(draft.uri.toString(), report);
      changed.fire(report);
      await window.showTextDocument(await workspace.openTextDocument(report), { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
    },
    dispose: () => subscriptions.forEach(subscription => void subscription.dispose()),
  };
}
