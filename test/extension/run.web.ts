/** The suite's entry in an extension host that is a web worker, with mocha's own build for browsers. */
import 'mocha/mocha.js';
import { lineReporter, outcome } from './report.ts';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: lineReporter(Mocha.reporters.Base), timeout: 45_000, slow: 5000 });
  await import('./suites/all.ts');
  outcome(await new Promise((settle) => void mocha.run(settle)));
}
