/** “Show What This Draft Knows”: a report beside the draft, read-only, that follows it while both are open. */
import { EventEmitter, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { activeDraft, nameOf } from '../drafts.ts';
import { messages } from '../messages.ts';
import type { Server } from '../server.ts';

const scheme = 'on-record';

export interface Knowledge extends Disposable {
  readonly show: () => Promise<void>;
}

export function createKnowledge(server: Server): Knowledge {
  const changed = new EventEmitter<Uri>();
  /** The report of each draft that has one open. */
  const reports = new Map<string, Uri>();
  const subscriptions = [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (report, token) => {
        const draft = report.query;
        const name = Uri.parse(draft).path.split('/').at(-1) ?? '';
        const answer = await server.ask('onRecord/knowledge', { uri: draft, name }, token);
        return answer?.markdown ?? messages.knowledgeGone();
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
      const report = Uri.from({ scheme, path: `${messages.knowledgeName(nameOf(draft))}.md`, query: draft.uri.toString() });
      reports.set(draft.uri.toString(), report);
      changed.fire(report);
      await window.showTextDocument(await workspace.openTextDocument(report), { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
    },
    dispose: () => subscriptions.forEach(subscription => void subscription.dispose()),
  };
}
