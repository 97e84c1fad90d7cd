/** The configuration of a run: found, named, ignored, broken, shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content } from './memory-world.ts';

async function onrecord(given: string, files: Readonly<Record<string, Content>>, input = ''): Promise<{ readonly code: number; readonly result: string; readonly notice: string }> {
  const world = memoryWorld(files, { input });
  const code = await run(given.split(' '), world);
  return { code, ...world.printed };
}

const faulty = 'See the note.[^lost]\n';
const off = 'rules:\n  undefined-source: off\n';

describe('a configuration file', () => {
  it('holds for the drafts of its folder and below, the nearest alone', async () => {
    const files = { '.onrecord.yaml': off, 'a.md': faulty, 'deep/b.md': faulty, 'own/.onrecord.yaml': 'profile: wiki', 'own/c.md': faulty };
    const { code, result, notice } = await onrecord('check . --format json', files);
    assert.deepEqual([code, notice], [1, '']);
    assert.deepEqual(JSON.parse(result).files.map((file: { file: string; findings: unknown[] }) => [file.file, file.findings.length]), [['a.md', 0], ['deep/b.md', 0], ['own/c.md', 1]]);
  });

  it('is not looked for above where the run stands', async () => {
    assert.equal((await onrecord('check a.md', { '/.onrecord.yaml': off, 'a.md': faulty })).code, 1);
  });

  it('gives way to the arguments, and they to the draft', async () => {
    const files = { '.onrecord.yaml': 'profile: wiki', 'a.md': 'Rain fell.\n', 'b.md': '---\nprofile: opinion\n---\n\nRain fell.\n' };
    const profiles = async (given: string): Promise<readonly string[]> => (await onrecord(`analyse a.md b.md --format ndjson ${given}`.trim(), files)).result.trimEnd().split('\n').map(line => JSON.parse(line).profile);
    assert.deepEqual(await profiles(''), ['wiki', 'opinion']);
    assert.deepEqual(await profiles('--profile intel'), ['intel', 'opinion']);
    assert.deepEqual(await profiles('--no-config'), ['news', 'opinion']);
  });

  it('holds for standard input by the name it is given', async () => {
    const files = { '.onrecord.yaml': 'profile: wiki', 'own/.onrecord.yaml': 'profile: intel' };
    const profile = async (given: string): Promise<string> => JSON.parse((await onrecord(`analyse - --format ndjson ${given}`.trim(), files, 'Rain fell.\n')).result).profile;
    assert.deepEqual([await profile(''), await profile('--stdin-filename own/x.md')], ['wiki', 'intel']);
  });

  it('that is broken is said once, with its place, and the usual settings hold', async () => {
    const { code, result, notice } = await onrecord('check a.md b/c.md', { '.onrecord.yaml': 'profile: news\nrules:\n  undefined-source: loud\n', 'a.md': faulty, 'b/c.md': faulty });
    assert.equal(code, 1);
    assert.match(result, /2 errors/u);
    assert.match(notice, /^onrecord: \.onrecord\.yaml:3:21: “undefined-source” is set to "loud"; write one of [^\n]+\n$/u);
  });

  it('may be named, and then has to be there', async () => {
    const files = { '.onrecord.yaml': 'profile: wiki', 'house/strict.yaml': off, 'shut.yaml': { fault: 'EACCES' }, 'a.md': faulty };
    assert.equal((await onrecord('check a.md --config house/strict.yaml', files)).code, 0);
    for (const path of ['gone.yaml', 'shut.yaml']) {
      const { code, result, notice } = await onrecord(`check a.md --config ${path}`, files);
      assert.deepEqual([code, result], [2, '']);
      assert.match(notice, new RegExp(`onrecord: .*“${path}”`, 'u'));
    }
    assert.equal((await onrecord('check a.md --config a.yaml --no-config', files)).code, 2);
  });

  it('leaves out what it ignores: on a walk silently, by name with a line', async () => {
    const files = { '.onrecord.yaml': 'ignore: [archive/]', 'a.md': 'What next?\n', 'archive/b.md': faulty };
    assert.deepEqual(await onrecord('check .', files), { code: 0, result: 'Nothing to ask about in 1 draft.\n', notice: '' });
    const named = await onrecord('check archive/b.md', files);
    assert.deepEqual([named.code, named.result], [0, '']);
    assert.match(named.notice, /archive\/b\.md is not checked: “archive\/” under “ignore” in \.onrecord\.yaml/u);
    assert.match((await onrecord('check archive', files)).notice, /Nothing was checked: every draft here is left out/u);
    assert.match((await onrecord('analyse archive/b.md', files)).result, /1 sentence/u);
  });
});

describe('onrecord config', () => {
  const files = { '.onrecord.yaml': 'profile: wiki\n', 'deep/a.md': '---\nonrecord:\n  profile: intel\n---\n\nText.\n' };

  it('shows what holds for a draft, and for a folder', async () => {
    const draft = await onrecord('config deep/a.md', files);
    assert.equal(draft.code, 0);
    assert.match(draft.result, /^# What holds for deep\/a\.md[^]*\nprofile: intel +# deep\/a\.md:3\n/u);
    assert.match((await onrecord('config', files)).result, /^# What holds for this folder[^]*\nprofile: wiki +# \.onrecord\.yaml:1\n/u);
  });

  it('gives an object in JSON', async () => {
    const record = JSON.parse((await onrecord('config deep --format json', files)).result);
    assert.deepEqual([record.for, record.files, record.looked], ['deep', ['.onrecord.yaml'], ['deep/.onrecord.yaml', '.onrecord.yaml']]);
    assert.deepEqual(record.values[0], { key: 'profile', value: 'wiki', from: { kind: 'file', file: '.onrecord.yaml', line: 1 } });
  });

  it('ends with 2 for what is not there and what it does not understand', async () => {
    assert.equal((await onrecord('config gone.md', files)).code, 2);
    assert.equal((await onrecord('config a b', files)).code, 2);
    assert.equal((await onrecord('config --fail-on error', files)).code, 2);
  });
});
