// Knows how to bundle the integration suite for both extension hosts and what the terminal says of its drafts; runs no test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
    define: { terminalFindings: JSON.stringify(findingsInTerminal()), terminalReading: JSON.stringify(readingInTerminal()) },
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
  const { files } = JSON.parse(terminal('check', ...drafts(), '--format', 'json').stdout);
  return Object.fromEntries(files.map(({ file, findings }) => [file, findings]));
}

/**
 * What the terminal tool, a plain Node, understands of each draft, and by which labeller: every host must say the same to the
 * last digit. Beside it what it understands by rule alone, so that a host that lacks the model cannot pass unnoticed.
 */
function readingInTerminal() {
  const paths = [...drafts(), '../../../examples/liege-hub.md'];
  const lines = (...options) => terminal('analyse', ...paths, '--format', 'ndjson', ...options).stdout.trimEnd().split('\n');
  const [read, byRule] = [lines(), lines('--labeller', 'rules')];
  const { stdout, stderr } = terminal('--version', '--verbose');
  return {
    labeller: /^labeller: (.+)$/mu.exec(stdout)?.[1],
    complaint: stderr,
    drafts: paths.map((path, index) => ({ name: basename(path), text: readFileSync(join(suite, 'drafts', path), 'utf8'), record: read[index], byRule: byRule[index] })),
  };
}

function drafts() {
  return readdirSync(join(suite, 'drafts')).filter((name) => name.endsWith('.md')).sort();
}

function terminal(...given) {
  const cli = join(projectFolder, 'dist/cli.js');
  const ran = spawnSync(process.execPath, [cli, ...given], { cwd: join(suite, 'drafts'), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (ran.status !== 0 && ran.status !== 1) throw new PlainFailure(`The terminal tool could not read the suite's drafts (exit ${ran.status}):\n${ran.stderr}`);
  return ran;
}
