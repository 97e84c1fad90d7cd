// Knows in which VS Codes and extension hosts the suite must run, and what becomes of it where one cannot be had.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectFolder } from '../set-up.mjs';
import { findOrInstallBrowser, howToGetABrowser } from '../vscode-host/browser.mjs';
import { runExtensionTests } from '../vscode-host/extension-tests.mjs';
import { installVSCode } from '../vscode-host/install.mjs';
import { assertOldestMatches, newest, oldest } from '../vscode-host/versions.mjs';
import { bundleTests } from './bundle.mjs';
import { runDesktopTests } from './desktop.mjs';
import { timed } from './tally.mjs';

const hosts = [
  { version: newest, kind: 'node' },
  { version: newest, kind: 'web' },
  { version: oldest, kind: 'node' },
  { version: oldest, kind: 'web' },
];

/** `only` names one host, such as `newest-web`. */
export async function runIntegration(tally, extension, only) {
  assertOldestMatches(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).engines.vscode);
  const bundle = await bundleTests();
  if (process.platform !== 'linux') return runOnDesktop(tally, extension, bundle);
  const browserPath = findOrInstallBrowser({ say: tally.say });
  for (const { version, kind } of hosts.filter((host) => only === undefined || only === `${host.version.name}-${host.kind}`)) {
    const group = `VS Code ${version.vscode} (${version.name}), ${kind === 'web' ? 'web worker' : 'Node'} host`;
    if (browserPath === undefined) {
      tally.add(group, [missing('the integration suite', howToGetABrowser)]);
      continue;
    }
    const { value: results, seconds } = await timed(() => runInHost({ tally, version, kind, extension, bundle, browserPath }));
    tally.add(group, results, seconds);
  }
}

async function runInHost({ tally, version, kind, extension, bundle, browserPath }) {
  let host;
  try {
    host = installVSCode(version, { say: tally.say });
  } catch (error) {
    return [missing('the integration suite', error.message)];
  }
  const workspace = mkdtempSync(join(tmpdir(), 'on-record-workspace-'));
  const pictures = join(projectFolder, 'out/pictures');
  mkdirSync(pictures, { recursive: true });
  try {
    const picture = join(pictures, `${version.name}-${kind}.png`);
    const outcome = await runExtensionTests({ host, kind, extension, bundle, workspace, browserPath, picture });
    if (outcome.picture !== undefined) tally.say(`Picture of the failure: ${relative(projectFolder, outcome.picture)}`);
    return outcome.results;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Off Linux the npm registry has no VS Code; the desktop one is downloaded instead, where it can be. */
async function runOnDesktop(tally, extension, bundle) {
  try {
    const { value: results, seconds } = await timed(() => runDesktopTests({ extension, bundle }));
    tally.add('VS Code for the desktop', results, seconds);
  } catch (error) {
    tally.add('VS Code for the desktop', [missing('the integration suite', error.message)]);
  }
}

/** A suite that cannot run is a gap the writer of a change may leave, but never a build server. */
function missing(title, message) {
  const onServer = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false';
  return { event: onServer ? 'fail' : 'skip', title, message };
}
