/** One item in the status bar, about the draft in front: how many findings, or that there are none. Hidden for everything else. */
import { StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import type { Counts } from '../server/protocol.ts';
import { activeDraft } from './drafts.ts';
import { countWords, messages, total } from './messages.ts';
import type { Server } from './server.ts';

export interface Status extends Disposable {
  /** Shows that something is under way until it is done. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createStatus(server: Server): Status {
  const item = window.createStatusBarItem('onRecord.status', StatusBarAlignment.Right, 100);
  item.name = 'On Record';
  const known = new Map<string, Known>();
  let busy = 0;
  /** What is amiss for as long as this server runs, said after everything else. */
  let amiss = '';
  const show = (): void => {
    const draft = activeDraft();
    if (draft === undefined) return item.hide();
    const counts = known.get(draft.uri.toString());
    fill(item, server.state() === 'running' && busy > 0 ? 'busy' : server.state(), counts, server.state() === 'running' ? amiss : '');
    item.show();
  };
  const subscriptions = [
    item,
    window.onDidChangeActiveTextEditor(show),
    server.onState(state => {
      if (state !== 'running') known.clear();
      show();
    }),
    server.onLabeller(({ problem }) => {
      amiss = problem === null ? '' : `\n\n${problem}`;
      show();
    }),
    server.onChecked(({ uri, counts, isPart = false, known: hidden = 0 }) => {
      if (counts === null) known.delete(uri);
      else known.set(uri, { counts, isPart, hidden });
      show();
    }),
  ];
  show();
  return {
    during: async work => {
      busy++;
      show();
      try {
        return await work();
      } finally {
        busy--;
        show();
      }
    },
    dispose: () => subscriptions.forEach(subscription => void subscription.dispose()),
  };
}

interface Known {
  readonly counts: Counts;
  /** They are of a selection alone. */
  readonly isPart: boolean;
  /** Findings that the baseline knows. */
  readonly hidden: number;
}

function fill(item: StatusBarItem, state: 'starting' | 'running' | 'failed' | 'busy', known: Known | undefined, amiss: string): void {
  const set = (text: string, words: string, command: string | undefined): void => {
    const tooltip = `${words}${(known?.hidden ?? 0) === 0 ? '' : ` ${messages.hidden(known?.hidden ?? 0)}`}${amiss}`;
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.accessibilityInformation = { label: tooltip };
  };
  if (state === 'failed') set('$(warning) On Record', messages.statusFailed(), 'onRecord.restartServer');
  else if (state === 'starting') set('$(loading~spin) On Record', messages.statusStarting(), undefined);
  else if (state === 'busy') set('$(loading~spin) On Record', messages.statusBusy(), undefined);
  else if (known === undefined) set('$(quote) On Record', messages.statusUnchecked(), 'onRecord.checkDraft');
  else if (known.isPart) set(`$(quote) ${total(known.counts)}`, messages.statusFoundInSelection(countWords(known.counts)), 'onRecord.checkDraft');
  else if (total(known.counts) === 0) set('$(check) On Record', messages.statusClean(), 'onRecord.checkDraft');
  else set(`$(quote) ${total(known.counts)}`, messages.statusFound(countWords(known.counts)), 'onRecord.showProblems');
}
