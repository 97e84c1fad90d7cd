/** When a draft is checked and what is published of it: at once on opening, after a moment's quiet while typing, as the settings say. */
import type { Connection, Diagnostic, Range } from 'vscode-languageserver';
import type { Finding } from '../core/finding.ts';
import { countBySeverity } from '../service/diagnostics.ts';
import { findingsIn } from '../service/selection.ts';
import type { Service } from '../service/service.ts';
import type { Guard } from './guard.ts';
import type { Places } from './lsp.ts';
import type { Counts, Notifications, RunMode } from './protocol.ts';

export interface Checks {
  readonly opened: (uri: string) => void;
  readonly changed: (uri: string) => void;
  readonly saved: (uri: string) => void;
  readonly settingsChanged: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Checks an open draft now, whatever the settings say, and reads it from nothing. */
  readonly afresh: (uri: string) => Promise<Checked | undefined>;
  /** The same, and only what lies in the ranges is published. */
  readonly selection: (uri: string, ranges: readonly Range[]) => Promise<Checked | undefined>;
}

export interface Checked {
  readonly counts: Counts;
  /** Findings that the baseline knows. */
  readonly known: number;
}

export interface ChecksInput {
  readonly connection: Connection;
  readonly service: Service;
  readonly ready: (uri: string) => Promise<Places | undefined>;
  readonly run: (uri: string) => Promise<RunMode>;
  readonly diagnostic: (finding: Finding, places: Places) => Diagnostic;
  readonly delay: number;
  readonly guard: Guard;
}

export function createChecks({ connection, service, ready, run, diagnostic, delay, guard }: ChecksInput): Checks {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Drafts whose first change event is the opening itself. */
  const fresh = new Set<string>();

  const cancel = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const say = (message: Notifications['onRecord/checked']): void => void connection.sendNotification('onRecord/checked', message);
  const publish = async (uri: string, ranges?: readonly Range[]): Promise<Checked | undefined> => {
    const places = await ready(uri);
    const draft = places === undefined ? undefined : service.draft(uri);
    if (places === undefined || draft === undefined) return undefined;
    const parts = ranges?.map(range => ({ start: places.offset(range.start), end: places.offset(range.end) }));
    const findings = parts === undefined ? draft.findings() : findingsIn(draft.findings(), parts);
    const counts = countBySeverity(findings);
    // How many of the known ones lie in a selection, nobody has counted.
    const known = parts === undefined ? draft.known() : 0;
    void connection.sendDiagnostics({ uri, version: places.version, diagnostics: findings.map(finding => diagnostic(finding, places)) });
    say({ uri, version: places.version, counts, ...(parts === undefined ? {} : { isPart: true }), ...(known === 0 ? {} : { known }) });
    return { counts, known };
  };
  const runs = (...modes: readonly RunMode[]) => guard('check', undefined, async (uri: string): Promise<void> => {
    if (modes.includes(await run(uri))) await publish(uri);
  });
  const onOpening = runs('onType', 'onSave');
  const onTyping = runs('onType');

  const afresh = async (uri: string, ranges?: readonly Range[]): Promise<Checked | undefined> => {
    cancel(uri);
    const places = await ready(uri);
    if (places === undefined) return undefined;
    service.recheck(uri);
    return publish(uri, ranges);
  };

  return {
    opened: uri => {
      fresh.add(uri);
      void onOpening(uri);
    },
    changed: uri => {
      if (fresh.delete(uri)) return;
      cancel(uri);
      waiting.set(uri, setTimeout(() => {
        waiting.delete(uri);
        void onTyping(uri);
      }, delay));
    },
    saved: uri => {
      cancel(uri);
      void onOpening(uri);
    },
    settingsChanged: uri => {
      cancel(uri);
      void onOpening(uri);
    },
    closed: uri => {
      cancel(uri);
      fresh.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      say({ uri, version: 0, counts: null });
    },
    // Once more where the writer typed meanwhile: an open draft always has an answer.
    afresh: async uri => (await afresh(uri)) ?? afresh(uri),
    // Ranges of a text that has moved on mean nothing any more.
    selection: (uri, ranges) => afresh(uri, ranges),
  };
}
