/** A baseline, named in a run or by the house: what there was is not shown, what is new is, and sentences may move. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content, type MemoryWorld } from './memory-world.ts';

const old = 'See the note.[^lost]\n';

async function onrecord(given: string, world: MemoryWorld): Promise<{ readonly code: number; readonly result: string; readonly notice: string }> {
  world.printed.result = world.printed.notice = '';
  const code = await run(given.split(' '), world);
  return { code, ...world.printed };
}

async function baselined(files: Readonly<Record<string, Content>>): Promise<MemoryWorld> {
  const world = memoryWorld(files);
  const { code, result, notice } = await onrecord('check . --write-baseline known.json', world);
  assert.deepEqual([code, result], [0, '']);
  assert.match(notice, /went into “known\.json”/u);
  return world;
}

const findings = (result: string): readonly string[] => JSON.parse(result).files.flatMap(({ file, findings: all }: { file: string; findings: { rule: string }[] }) => all.map(({ rule }) => `${file} ${rule}`));

describe('a baseline', () => {
  it('hides what it knows, wherever the sentence has moved, and shows what is new', async () => {
    const world = await baselined({ 'a.md': old, 'b.md': 'Rain fell.\n' });
    const clean = await onrecord('check . --baseline known.json', world);
    assert.deepEqual([clean.code, clean.notice], [0, '']);
    assert.match(clean.result, /^Nothing new to ask about in 2 drafts\. 1 finding of the baseline is not shown\.\n$/u);
    world.writeFile('a.md', 'Nothing here.\n');
    world.writeFile('b.md', `# Later\n\nRain fell. See *the*\nnote.[^lost]\n\nAsk again.[^gone]\n`);
    const { code, result } = await onrecord('check . --baseline known.json --format json', world);
    assert.equal(code, 1);
    assert.deepEqual(findings(result), ['b.md undefined-source']);
    assert.match(JSON.parse(result).files[1].findings[0].message, /gone/u);
    assert.deepEqual(JSON.parse(result).summary.baseline, { known: 1, stale: [] });
  });

  it('knows as many findings as there were, and no more', async () => {
    const world = await baselined({ 'a.md': old });
    world.writeFile('a.md', `${old}\n${old}`);
    assert.deepEqual(findings((await onrecord('check . --baseline known.json --format json', world)).result), ['a.md undefined-source']);
  });

  it('lists what nobody finds any more, in checked drafts and in those that are gone, when asked', async () => {
    const world = await baselined({ 'deep/a.md': old, 'b.md': 'Ask again.[^gone]\n', 'c.md': 'A third.[^third]\n' });
    world.writeFile('deep/a.md', 'Mended.\n');
    assert.equal((await onrecord('check deep --baseline known.json', world)).notice, '');
    const { code, notice } = await onrecord('check deep --baseline known.json --stale', world);
    assert.equal(code, 0);
    assert.match(notice, /^onrecord: 1 entry of “known\.json” is stale[^\n]*\n {2}deep\/a\.md {2}undefined-source {2}See the note\.\n$/u);
    assert.match((await onrecord('check b.md --baseline known.json --stale', world)).notice, /Nothing in “known\.json” is stale/u);
  });

  it('is one entry a line, in a form that the schema of a run allows for', async () => {
    const world = await baselined({ 'a.md': `${old}\n${old}`, 'b.md': old });
    const text = new TextDecoder().decode(world.readFile('known.json'));
    assert.deepEqual(JSON.parse(text).findings.map(({ file, count, words }: { file: string; count: number; words: string }) => [file, count, words]), [['a.md', 2, 'See the note.'], ['b.md', 1, 'See the note.']]);
    assert.equal(text.split('\n').filter(line => line.includes('"rule"')).length, 2);
    world.writeFile('a.md', '');
    const { result } = await onrecord('check . --baseline known.json --format json', world);
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(readFileSync('schemas/check.schema.json', 'utf8')));
    assert.ok(validate(JSON.parse(result)), JSON.stringify(validate.errors));
    assert.equal(JSON.parse(result).summary.baseline.stale[0].count, 2);
  });

  it('holds no protected name', async () => {
    const world = await baselined({ 'a.md': '---\nsources:\n  - {id: a, author: Xenia Quell, anonymous: true}\n---\n\nXenia Quell wrote the note.[^lost]\n' });
    assert.doesNotMatch(new TextDecoder().decode(world.readFile('known.json')), /xenia|quell/iu);
  });

  it('has to be there and to be one', async () => {
    const files = { 'a.md': old, 'broken.json': '{', 'other.json': '{"findings": []}', 'odd.json': '{"version": 1, "findings": [3]}', 'shut.json': { fault: 'EACCES' } };
    for (const [path, says] of [['gone.json', /no baseline “gone\.json”/u], ['broken.json', /not valid JSON/u], ['other.json', /version/u], ['odd.json', /lack a rule/u], ['shut.json', /permission/u]] as const) {
      const { code, result, notice } = await onrecord(`check a.md --baseline ${path}`, memoryWorld(files));
      assert.deepEqual([code, result], [2, ''], path);
      assert.match(notice, says);
    }
  });

  it('is not written where a draft cannot be read, or where it cannot be', async () => {
    const world = memoryWorld({ 'a.md': old });
    assert.equal((await onrecord('check a.md gone.md --write-baseline known.json', world)).code, 2);
    assert.equal(world.kindOf('known.json'), 'absent');
    const shut = memoryWorld({ 'a.md': old }, { writeFile: () => { throw Object.assign(new Error('no'), { code: 'EACCES' }); } });
    const { code, notice } = await onrecord('check a.md --write-baseline known.json', shut);
    assert.equal(code, 2);
    assert.match(notice, /cannot be written/u);
  });

  it('goes with check alone, and one way at a time', async () => {
    const world = memoryWorld({ 'a.md': old });
    for (const given of ['check a.md --baseline a --write-baseline b', 'check a.md --stale', 'analyse a.md --baseline a', 'suppressions a.md --fail-on error']) assert.equal((await onrecord(given, world)).code, 2, given);
  });
});

describe('a baseline of the house', () => {
  const house = { '.onrecord.yaml': 'profile: news\nbaseline: archive/known.json\n' };
  const written = async (files: Readonly<Record<string, Content>>): Promise<MemoryWorld> => {
    const world = memoryWorld({ ...house, ...files });
    const { code, result, notice } = await onrecord('check . --write-baseline', world);
    assert.deepEqual([code, result], [0, '']);
    assert.match(notice, /went into “archive\/known\.json”\. It is named in the configuration/u);
    return world;
  };

  it('is written and read where no file is named, by “fix” too', async () => {
    const world = await written({ 'a.md': `${old}\nHe did refuse to comment.\n`, 'b.md': 'Rain fell.\n' });
    const clean = await onrecord('check .', world);
    assert.deepEqual([clean.code, clean.notice], [0, '']);
    assert.match(clean.result, /^Nothing new to ask about in 2 drafts\. \d findings? of the baseline (?:is|are) not shown\.\n$/u);
    assert.equal((await onrecord('check . --no-baseline', world)).code, 1);
    assert.equal((await onrecord('check . --baseline archive/known.json', world)).code, 0);
    world.writeFile('a.md', `${old}\nAsk again.[^gone]\n`);
    const { result } = await onrecord('check a.md --format json', world);
    assert.deepEqual([findings(result), JSON.parse(result).summary.baseline.known], [['a.md undefined-source'], 1]);
    assert.match((await onrecord('check . --stale', world)).notice, /“archive\/known\.json”/u);
  });

  it('keeps known findings from being mended, unless that is asked for', async () => {
    const doubled = 'The firm was accused of allegedly hiding the ledger, the auditor said.\n';
    const world = await written({ 'a.md': doubled });
    assert.equal((await onrecord('fix a.md --dry-run', world)).code, 0);
    assert.equal((await onrecord('fix a.md --dry-run --no-baseline', world)).code, 1);
  });

  it('keeps what it knows of drafts that a run has not read, and drops those that are gone', async () => {
    const world = await written({ 'a.md': old, 'deep/b.md': 'Ask again.[^gone]\n' });
    world.writeFile('a.md', `${old}\nAnd again.[^third]\n`);
    assert.match((await onrecord('check a.md --write-baseline', world)).notice, /2 findings of 1 draft went into “archive\/known\.json”\. What it knows of other drafts stays/u);
    assert.equal((await onrecord('check .', world)).code, 0);
    const names = (at: MemoryWorld): readonly string[] => JSON.parse(new TextDecoder().decode(at.readFile('archive/known.json'))).findings.map(({ file }: { file: string }) => file);
    assert.deepEqual(names(world), ['../a.md', '../a.md', '../deep/b.md']);
    const without = memoryWorld({ ...house, 'a.md': old, 'archive/known.json': world.readFile('archive/known.json') });
    await onrecord('check a.md --write-baseline', without);
    assert.deepEqual(names(without), ['../a.md']);
  });

  it('that is missing or damaged hides nothing, and is told of once', async () => {
    for (const [content, says] of [[undefined, /There is no baseline “archive\/known\.json”, so no finding is hidden/u], ['{', /cannot be read, so no finding is hidden\. It is not valid JSON/u], [{ fault: 'EACCES' }, /cannot be read \([^)]*permission/u]] as const) {
      const world = memoryWorld({ ...house, 'a.md': old, 'b.md': old, ...(content === undefined ? {} : { 'archive/known.json': content }) });
      const { code, result, notice } = await onrecord('check .', world);
      assert.deepEqual([code, result.match(/undefined-source/gu)?.length, notice.split('\n').length], [1, 2, 2]);
      assert.match(notice, /^onrecord: \.onrecord\.yaml:2:11: /u);
      assert.match(notice, says);
      assert.equal((await onrecord('analyse a.md', world)).notice, '');
      assert.equal((await onrecord('check a.md --no-baseline', world)).notice, '');
      assert.equal((await onrecord('check . --write-baseline', world)).notice.includes('no finding is hidden'), false);
    }
  });

  it('is shown with the configuration', async () => {
    const world = await written({ 'a.md': old });
    const report = await onrecord('config a.md', world);
    assert.match(report.result, /# Not shown: 1 known finding in archive\/known\.json\.\n[^]*\nbaseline: "archive\/known\.json" +# \.onrecord\.yaml:2\n/u);
    const record = JSON.parse((await onrecord('config a.md --format json', world)).result);
    assert.deepEqual(record.baseline, { file: 'archive/known.json', findings: 1 });
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')));
    assert.ok(validate(record), JSON.stringify(validate.errors));
  });

  it('has to be named by somebody', async () => {
    const world = memoryWorld({ 'a.md': old });
    for (const [given, says] of [
      ['check a.md --write-baseline', /No baseline is named for “a\.md”/u], ['check a.md --stale', /none is named/u], ['check --write-baseline a.md', /“a\.md” is the file of the baseline here/u],
      ['check a.md --no-baseline --stale', /shows all there is/u], ['check a.md --stale --write-baseline', /write one of them/u], ['analyse a.md --no-baseline', /belongs to/u],
    ] as const) {
      const { code, notice } = await onrecord(given, world);
      assert.equal(code, 2, given);
      assert.match(notice, says);
    }
  });
});
