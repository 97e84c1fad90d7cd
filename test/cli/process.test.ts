/** The tool as a process: what only a real machine can show. Everything else is tested in memory. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { after, before, describe, it } from 'mocha';
import { bundles, definitions, model } from '../../scripts/bundles.mjs';

/** Its findings fill a pipe several times over. */
const long = 'See the note.[^lost]\n\n'.repeat(500);

describe('the process', function () {
  this.timeout(60_000);
  let folder = '';
  const onrecord = (line: string, input = '') => spawnSync(line.replace('onrecord', './tool/cli.js'), { cwd: folder, shell: '/bin/bash', encoding: 'utf8', input, maxBuffer: 2 ** 28 });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
    const { outfile: _, ...options } = bundles.find(each => each.name === 'cli')?.options ?? assert.fail();
    const make = (outfile: string, rulesOnly: boolean) =>
      build({ ...options, bundle: true, outfile: join(folder, outfile), define: definitions({ version: '9.9.9', rulesOnly }), logLevel: 'silent' });
    await Promise.all([make('tool/cli.js', true), make('modelled/cli.js', false)]);
    writeFileSync(join(folder, 'modelled/package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'tool/package.json'), '{"type":"module"}');
    chmodSync(join(folder, 'tool/cli.js'), 0o755);
    cpSync('src/core/rules/undefined-source.md', join(folder, 'tool/rules/undefined-source.md'));
    mkdirSync(join(folder, 'drafts/deep'), { recursive: true });
    writeFileSync(join(folder, 'drafts/deep/a.md'), 'What happened next?\n');
    symlinkSync('..', join(folder, 'drafts/deep/circle'));
    writeFileSync(join(folder, 'faulty.md'), 'See the note.[^lost]\n');
    writeFileSync(join(folder, 'long.md'), long);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('walks a folder that links back to itself, and ends with 0', () => {
    const { status, stdout, stderr } = onrecord('onrecord check drafts --format json');
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout).files, [{ file: 'drafts/deep/a.md', findings: [] }]);
  });

  it('ends with 1 for findings, and does not colour a pipe', () => {
    const { status, stdout } = onrecord('onrecord check faulty.md');
    assert.equal(status, 1);
    assert.match(stdout, /undefined-source\n/u);
    assert.doesNotMatch(stdout, /\u001B/u);
  });

  it('ends with 2 for what is not there, and names the fault on standard error alone', () => {
    const { status, stdout, stderr } = onrecord('onrecord analyse gone.md --format ndjson');
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).error.code, 'ENOENT');
    assert.match(stderr, /gone\.md/u);
  });

  it('reads standard input, prints all of a large result, and keeps quiet when the reader leaves', () => {
    const whole = onrecord('cat | onrecord check - --stdin-filename x.md --format json | cat', long);
    assert.ok(whole.stdout.length > 300_000, `${whole.stdout.length} characters`);
    assert.equal(JSON.parse(whole.stdout).summary.findings, 500);
    const short = onrecord('set -o pipefail; onrecord check long.md | head -n 1');
    assert.deepEqual([short.stdout, short.stderr], ['long.md\n', '']);
    assert.equal(short.status, 1, 'the findings are still findings');
  });

  it('misses the model beside it once a run, and only where one was promised', () => {
    const modelled = (line: string) => onrecord(line.replace('onrecord', 'node modelled/cli.js'));
    const [whole, short] = [onrecord('onrecord check faulty.md long.md'), modelled('onrecord check faulty.md long.md')];
    assert.equal(whole.stderr, '');
    assert.match(short.stderr, /^onrecord: The learned model is missing;[^\n]+\n$/u);
    assert.deepEqual([short.status, short.stdout], [1, whole.stdout]);
    mkdirSync(join(folder, 'modelled', dirname(model)), { recursive: true });
    writeFileSync(join(folder, 'modelled', model), 'not a model');
    assert.match(modelled('onrecord check faulty.md').stderr, /^onrecord: The learned model (?!is missing)[^\n]+\n$/u);
    assert.equal(modelled('onrecord check faulty.md --labeller rules').stderr, '');
    assert.deepEqual([modelled('onrecord --version').stderr, modelled('onrecord check --help').stderr], ['', '']);
  });

  it('explains a rule by the page beside it', () => {
    const { status, stdout } = onrecord('onrecord explain undefined-source');
    assert.equal(status, 0);
    assert.match(stdout, /^# /u);
  });
});
