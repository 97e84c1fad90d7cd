// Knows how to run the suites that need no editor and to read their results from mocha's own report.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectFolder } from '../set-up.mjs';

const report = join(projectFolder, 'out/fast-suites.json');
// The integration suite runs inside an editor.
const elsewhere = new Set(['extension']);

/** Results by folder of `test/`. Everything runs in one process: starting one costs more than most suites. */
export function runFastSuites() {
  const files = readdirSync(join(projectFolder, 'test'), { recursive: true })
    .filter((path) => path.endsWith('.test.ts') && !elsewhere.has(path.split(sep)[0]))
    .map((path) => join('test', path))
    .sort();
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  rmSync(report, { force: true });
  const mocha = join(projectFolder, 'node_modules/mocha/bin/mocha.js');
  const ran = spawnSync(process.execPath, [mocha, '--forbid-only', '--reporter=json', `--reporter-option=output=${report}`, ...files], {
    cwd: projectFolder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024,
  });
  const broken = () => new Map([['mocha', [{ event: 'fail', title: 'the suites run', message: `mocha ended with ${ran.signal ?? ran.status}\n${lastLines(`${ran.stdout}${ran.stderr}`)}` }]]]);
  if (!existsSync(report)) return broken();
  const { passes, failures, pending } = JSON.parse(readFileSync(report, 'utf8'));
  const groups = new Map();
  const add = (event, test, message) => {
    const [, ...path] = relative(projectFolder, test.file ?? '').split(sep);
    const group = path.length > 1 ? path[0] : 'project';
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push({ event, title: test.fullTitle, message });
  };
  for (const test of passes) add('pass', test);
  for (const test of failures) add('fail', test, test.err.stack ?? test.err.message);
  for (const test of pending) add('skip', test);
  // Something thrown outside every test, or no test at all.
  if (groups.size === 0 || (ran.status !== 0 && failures.length === 0)) return broken();
  return new Map([...groups].sort(([first], [second]) => (first < second ? -1 : 1)));
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-40).join('\n');
}
