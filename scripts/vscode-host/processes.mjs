// Knows how to run other programs and turn their failures into sentences; knows nothing of VS Code.
import { spawnSync } from 'node:child_process';

/** A failure whose message is written for the person at the terminal: shown without a stack. */
export class PlainFailure extends Error {}

/** Runs a program to its end and returns its standard output. Shows what it said only where it fails. */
export function runQuietly(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options, stdio: ['ignore', 'pipe', 'pipe'], ...shellFor(program) });
  if (result.error?.code === 'ENOENT') throw new PlainFailure(`“${program}” is needed and is not on the PATH.`);
  if (result.status !== 0) {
    const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
    throw new PlainFailure(`${program} ${args.join(' ')} failed (${result.error?.message ?? result.signal ?? `exit ${result.status}`}).\n${said}${networkAdvice(said)}`);
  }
  return result.stdout;
}

/** Runs a program with the terminal as its own and returns its exit code. */
export function runShown(program, args, options = {}) {
  const result = spawnSync(program, args, { stdio: 'inherit', ...options, ...shellFor(program) });
  if (result.error?.code === 'ENOENT') throw new PlainFailure(`“${program}” is needed and is not on the PATH.`);
  return result.status ?? 1;
}

/** Whether a program answers; nothing is shown. */
export function answers(program, args = ['--version']) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 30_000, ...shellFor(program) }).status === 0;
}

/** Lets a signal end this process in order, so that what must be cleared away at its exit is. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
}

/** Prints a failure the way a person wants to read it and sets the exit code. */
export function reportFailure(error) {
  console.error(error instanceof PlainFailure ? `\n${error.message}` : error);
  process.exitCode = 1;
}

// npm and code are batch files on Windows, which Node starts only through a shell.
function shellFor(program) {
  return process.platform === 'win32' && (program === 'npm' || program === 'code') ? { shell: true } : {};
}

function networkAdvice(said) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/u.test(said)
    ? '\nThe npm registry cannot be reached: check the network, or the proxy and registry in `npm config list`, and run this again.'
    : '';
}
