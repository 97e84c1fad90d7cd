// `npm test`: does its own set-up, runs everything that is checked by a machine and ends with one line that counts it.
//   --fast              only the checks and suites that need no editor
//   --only integration  only the suite inside VS Code
import { setUp } from './set-up.mjs';
import { PlainFailure, reportFailure } from './vscode-host/processes.mjs';

try {
  const wanted = readArguments(process.argv.slice(2));
  setUp();
  // From here on the project's packages are there to be imported.
  const { runTests } = await import('./testing/run.mjs');
  const tally = await runTests(wanted);
  console.log(`\n${tally.lastLine()}`);
  if (tally.failed()) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
  console.log('\n0 passed, 1 failed');
}

function readArguments(given) {
  const [first, second, ...rest] = given;
  if (first === undefined) return { fast: true, integration: true };
  if (first === '--fast' && second === undefined) return { fast: true, integration: false };
  if (first === '--only' && second === 'integration' && rest.length === 0) return { fast: false, integration: true };
  throw new PlainFailure(`npm test does not know “${given.join(' ')}”; it knows --fast and --only integration.`);
}
