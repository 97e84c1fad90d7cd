// `npm run test:desktop`: the integration suite in a desktop VS Code, downloaded by @vscode/test-electron, for those who can.
import { setUp } from './set-up.mjs';
import { reportFailure } from './vscode-host/processes.mjs';

try {
  setUp();
  // From here on the project's packages are there to be imported.
  const [{ bundleTests }, { runDesktopTests }, { buildAndPack }, { startTally, timed }] = await Promise.all(
    ['bundle', 'desktop', 'package', 'tally'].map((name) => import(`./testing/${name}.mjs`)),
  );
  const tally = startTally();
  const extension = buildAndPack();
  const bundle = await bundleTests();
  const { value: results, seconds } = await timed(() => runDesktopTests({ extension, bundle }));
  tally.add('VS Code for the desktop', results, seconds);
  console.log(`\n${tally.lastLine()}`);
  if (tally.failed()) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
}
