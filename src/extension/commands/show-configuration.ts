/** “Show Effective Configuration”: every value that holds for the draft in front, with the file behind it, read-only and beside it. */
import { EventEmitter, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { activeDraft, nameOf } from '../drafts.ts';
import { messages } from '../messages.ts';
import type { Server } from '../server.ts';

const scheme = 'on-record-configuration';

export interface ConfigurationReports extends Disposable {
  readonly show: () => Promise<void>;
}

export function createConfigurationReports(server: Server): ConfigurationReports {
  const changed = new EventEmitter<Uri>();
  /** The report of each draft that has one open. */
  const reports = new Map<string, Uri>();
  const subscriptions = [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (report, token) => {
        const draft = Uri.parse(report.query);
        const answer = await server.ask('onRecord/configuration', { uri: draft.toString(), name: nameOf({ uri: draft }) }, token);
        return answer?.yaml ?? messages.configurationGone();
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
      const report = Uri.from({ scheme, path: `${messages.configurationName(nameOf(draft))}.yaml`, query: draft.uri.toString() });
      reports.set(draft.uri.toString(), report);
      changed.fire(report);
      await window.showTextDocument(await workspace.openTextDocument(report), { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
    },
    dispose: () => subscriptions.forEach(subscription => void subscription.dispose()),
  };
}
