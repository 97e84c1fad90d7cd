// `npm test`: does its own set-up, runs everything that is checked by a machine and ends with one line that counts it.
//   --fast              only the checks and suites that need no editor
//   --only integration  only the suite inside VS Code
//   --host newest-web   only in this one of newest-node, newest-web, oldest-node and oldest-web
import { setUp } from './set-up.mjs';
import { exitOnSignals, PlainFailure, reportFailure } from './vscode-host/processes.mjs';

exitOnSignals();

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
  const wanted = { fast: true, integration: true, host: undefined };
  for (let index = 0; index < given.length; index++) {
    if (given[index] === '--fast') wanted.integration = false;
    else if (given[index] === '--only' && given[index + 1] === 'integration') wanted.fast = given[++index] !== 'integration';
    else if (given[index] === '--host' && /^(newest|oldest)-(node|web)$/u.test(given[index + 1] ?? '')) wanted.host = given[++index];
    else throw new PlainFailure(`npm test does not know “${given.slice(index).join(' ')}”; it knows --fast, --only integration and --host newest-node, newest-web, oldest-node or oldest-web.`);
  }
  return wanted;
}
