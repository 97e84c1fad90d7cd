/** The suite's entry in an extension host on Node, as VS Code calls it on the desktop and on a server. */
import Mocha from 'mocha';
import { lineReporter, outcome } from './report.ts';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: lineReporter(Mocha.reporters.Base), timeout: 45_000, slow: 5000 });
  // Gives the suites their `describe` and `it`, as mocha does before it loads a file.
  mocha.suite.emit('pre-require', globalThis, 'suites', mocha);
  await import('./suites/all.ts');
  outcome(await new Promise((settle) => void mocha.run(settle)));
}
