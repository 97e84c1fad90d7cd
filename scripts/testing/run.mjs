// Knows the order in which everything is checked: what is quick and telling first, the editor last.
import { runFastSuites } from './fast-suites.mjs';
import { runIntegration } from './integration.mjs';
import { npmRun, packExtension } from './package.mjs';
import { startTally, timed } from './tally.mjs';

export async function runTests({ fast, integration, host }) {
  const tally = startTally();
  if (fast) {
    tally.heading('Types and imports');
    await step(tally, 'typecheck', 'every file has its types', () => npmRun('typecheck'));
    await step(tally, 'check:imports', 'every import keeps to its layer', () => npmRun('check:imports'));
  }
  tally.heading('Build');
  const built = await step(tally, 'build', 'everything builds', () => npmRun('build'));
  if (fast) {
    tally.heading('Suites');
    const { value: groups, seconds } = await timed(runFastSuites);
    for (const [folder, results] of groups) tally.add(folder, results);
    tally.say(`(${seconds.toFixed(1)} s)`);
  }
  if (!integration) return tally;
  tally.heading('Inside VS Code');
  let extension;
  const packed = built && (await step(tally, 'package', 'the extension packs', () => (extension = packExtension())));
  if (!packed) tally.add('integration', [{ event: 'fail', title: 'the integration suite', message: 'There is no package to install.' }]);
  else await runIntegration(tally, extension, host);
  return tally;
}

/** One command counted as one test. Gives whether it passed. */
async function step(tally, group, title, action) {
  const { value: result, seconds } = await timed(async () => {
    try {
      await action();
      return { event: 'pass', title };
    } catch (error) {
      return { event: 'fail', title, message: error.message };
    }
  });
  tally.add(group, [result], seconds);
  return result.event === 'pass';
}
