/** Says that a long file is being read, where the client can show it. Short ones are read before anybody could look. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

export interface Progress {
  /** How far the reading of a file is, from 0 to 1; it ends at 1. */
  readonly tell: (path: string, share: number) => void;
}

/** `shows`: whether the client can show it. `patience`: milliseconds before anything is said. */
export function createProgress(connection: Connection, shows: () => boolean, patience = 700): Progress {
  const begun = new Map<string, { readonly since: number; reporter: Promise<WorkDoneProgressServerReporter> | undefined }>();
  return {
    tell: (path, share) => {
      const reading = begun.get(path) ?? { since: Date.now(), reporter: undefined };
      begun.set(path, reading);
      if (share >= 1) {
        begun.delete(path);
        void reading.reporter?.then(reporter => reporter.done());
        return;
      }
      if (!shows() || Date.now() - reading.since < patience) return;
      const name = path.slice(path.lastIndexOf('/') + 1);
      reading.reporter ??= connection.window.createWorkDoneProgress().then(reporter => {
        reporter.begin(`Reading ${name}`, 0);
        return reporter;
      });
      void reading.reporter.then(reporter => reporter.report(Math.round(share * 100)));
    },
  };
}
