// Knows how to bundle the integration suite for both extension hosts and what the terminal says of its drafts; runs no test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../set-up.mjs';
import { PlainFailure } from '../vscode-host/processes.mjs';

const suite = join(projectFolder, 'test/extension');
const folder = join(projectFolder, 'out/integration');

/** A folder that is an extension of its own, carrying nothing, with the suite beside it: `node.js` and `web.js` export `run()`. */
export async function bundleTests() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(runner, undefined, 2));
  writeFileSync(join(folder, 'nothing.js'), 'exports.activate = () => {};\n');
  const common = {
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    loader: { '.md': 'text' },
    define: { terminalFindings: JSON.stringify(findingsInTerminal()) },
  };
  await Promise.all([
    // Mocha is left in node_modules: it finds its own parts on the disk.
    build({ ...common, platform: 'node', external: ['vscode', 'mocha'], entryPoints: [join(suite, 'run.node.ts')], outfile: join(folder, 'node.js') }),
    build({
      ...common, platform: 'browser', external: ['vscode'], alias: { 'node:assert/strict': join(suite, 'assert.web.ts') },
      entryPoints: [join(suite, 'run.web.ts')], outfile: join(folder, 'web.js'),
    }),
  ]);
  return { folder, node: 'node.js', web: 'web.js' };
}

/** With a `main` it runs beside an installed extension in the Node host; with a `browser` it may be loaded in the web host. */
const runner = { name: 'test-runner', publisher: 'on-record', version: '0.0.0', engines: { vscode: '^1.100.0' }, main: './nothing.js', browser: './nothing.js' };

/** What the terminal tool finds in each draft of the suite: the editor must find the same. */
function findingsInTerminal() {
  const drafts = readdirSync(join(suite, 'drafts')).filter((name) => name.endsWith('.md')).sort();
  const cli = join(projectFolder, 'dist/cli.js');
  const ran = spawnSync(process.execPath, [cli, 'check', ...drafts, '--format', 'json'], { cwd: join(suite, 'drafts'), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (ran.status !== 0 && ran.status !== 1) throw new PlainFailure(`The terminal tool could not check the suite's drafts (exit ${ran.status}):\n${ran.stderr}`);
  return Object.fromEntries(JSON.parse(ran.stdout).files.map(({ file, findings }) => [file, findings]));
}
