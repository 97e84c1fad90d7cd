/** Handlers that cannot fail: an exception becomes one line in the log and the empty answer. */
import type { CancellationToken, Connection } from 'vscode-languageserver';

export type Guard = <Params, Answer>(
  name: string,
  empty: Answer | ((params: Params) => Answer),
  handler: (params: Params, token?: CancellationToken) => Promise<Answer>,
) => (params: Params, token?: CancellationToken) => Promise<Answer>;

export function createGuard(connection: Connection): Guard {
  return (name, empty, handler) => async (params, token) => {
    try {
      return await handler(params, token);
    } catch (fault) {
      connection.console.error(`${name}: ${reasonOf(fault)}`);
      return isFunction(empty) ? empty(params) : empty;
    }
  };
}

/** Kind, words and first place of a fault, on one line. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault).replace(/\s+/gu, ' ');
  const place = /\bat .*/u.exec(fault.stack ?? '')?.[0] ?? '';
  return `${fault.name}: ${fault.message} ${place}`.replace(/\s+/gu, ' ').trim();
}

function isFunction<Params, Answer>(empty: Answer | ((params: Params) => Answer)): empty is (params: Params) => Answer {
  return typeof empty === 'function';
}
