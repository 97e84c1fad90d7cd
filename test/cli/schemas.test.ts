/** What the command line prints is what the published schemas say, and the schemas are strict enough to notice when it is not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content } from './memory-world.ts';

const validator = (name: string): ValidateFunction => new Ajv({ strict: true, strictTypes: false, strictTuples: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
const analyse = validator('analyse');
const check = validator('check');
const fix = validator('fix');

const draft = `---
title: Ferry company denies losing parcels
sources:
  - id: ledger
    type: article-newspaper
    title: Parcels go missing on the northern line
    author: Ines Varga
    container-title: The Northern Ledger
---

# Ferry company denies losing parcels

The ferry company Brightwater lost 1,400 parcels in March, according to the Northern Ledger [@ledger, p. 3]. "We have lost nothing," its spokeswoman, Ada Lindqvist, told the Northern Ledger.
Experts say the figure is too low.[^gone]

- The regulator said that Brightwater had admitted the loss. See [the notice](https://example.org/notice).

| Port | Parcels |
|---|---|
| Vesterhavn | 900 |
`;
const files: Readonly<Record<string, Content>> = { 'a.md': draft, 'plain.txt': draft, 'empty.md': '', 'photo.md': Uint8Array.from([0, 1, 2]) };
const paths = [...Object.keys(files), 'gone.md'];

async function output(command: 'analyse' | 'check', format: 'json' | 'ndjson'): Promise<string> {
  const world = memoryWorld(files);
  await run([command, ...paths, '--format', format], world);
  return world.printed.result;
}

function assertValid(validate: ValidateFunction, value: unknown): void {
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), undefined, 1));
}

describe('published schemas', () => {
  it('describe every line and the whole of what analyse prints', async () => {
    assertValid(analyse, JSON.parse(await output('analyse', 'json')));
    const lines = (await output('analyse', 'ndjson')).trimEnd().split('\n');
    assert.equal(lines.length, paths.length);
    for (const line of lines) assertValid(analyse, JSON.parse(line));
    assert.ok(JSON.parse(lines[0] ?? '').attributions.length > 0, 'the draft must have something to describe');
  });

  it('describe every line and the whole of what check prints', async () => {
    const whole = JSON.parse(await output('check', 'json'));
    assertValid(check, whole);
    assert.ok(whole.summary.findings > 0, 'the draft must have something to describe');
    for (const line of (await output('check', 'ndjson')).trimEnd().split('\n')) assertValid(check, JSON.parse(line));
  });

  it('describe what fix prints', async () => {
    const world = memoryWorld({ ...files, 'doubled.md': 'Prosecutors accused him of allegedly taking cash.\n' });
    await run(['fix', ...paths, 'doubled.md', '--format', 'json'], world);
    const whole = JSON.parse(world.printed.result);
    assertValid(fix, whole);
    assert.ok(whole.summary.fixes > 0, 'there must be something to describe');
    assert.ok(!fix({ ...whole, files: [{ file: 'a.md' }] }));
    assert.ok(!fix({ ...whole, files: [{ ...whole.files.at(-1), edits: [{ start: 1, end: 2 }] }] }));
  });

  it('describe the lists: accusations, suppressions, and what holds', async () => {
    const house = {
      'a.md': `<!-- onrecord-disable-file loaded-verb, factive-verb -- agreed -->\n\nThe regulator accused Brightwater of hiding losses, the Ledger reported. Brightwater denied it.\n\nJonas Reed bribed two inspectors.\n`,
      '.onrecord.yaml': 'profile: wiki\nrules:\n  loaded-verb: {severity: warning, allow: [insist]}\nnonsense: 1\n', '.onrecord.ignored.yaml': '- rule: loaded-verb\n  sentence: The mayor slammed it.\n',
    };
    for (const [name, given, field] of [['accusations', 'a.md', 'accusations'], ['suppressions', 'a.md', 'suppressions'], ['config', 'a.md', 'values']] as const) {
      const world = memoryWorld(house);
      await run([name, given, '--format', 'json'], world);
      const whole = JSON.parse(world.printed.result);
      const validate = validator(name);
      assertValid(validate, whole);
      assert.ok(whole[field].length > 0, `${name} must have something to describe`);
      assert.ok(!validate({ ...whole, extra: 1 }) && !validate({ ...whole, [field]: [{}] }), name);
    }
  });

  it('describe what export prints', async () => {
    const validate = validator('export');
    const world = memoryWorld({ 'a.md': `---\nsources:\n  - {id: tides, type: book, title: Tides, author: "Holm, Asta", issued: 1998/1999, accessed: spring, volume: 3}\n  - {id: night, anonymous: true, author: A B, descriptor: a driver}\n---\n\nIt has two peaks [@tides; @night].[^1]\n\n[^1]: <https://a.example/b>\n` });
    await run(['export', 'a.md'], world);
    const items = JSON.parse(world.printed.result);
    assertValid(validate, items);
    assert.equal(items.length, 3);
    assert.ok(!validate([{ ...items[0], author: 'Holm' }]));
    assert.ok(!validate([{ id: 'a' }]) && !validate([{ ...items[0], issued: { raw: '1998' } }]) && !validate({ items }));
  });

  it('turn away what the contract does not know', async () => {
    const run = JSON.parse(await output('check', 'json'));
    assert.ok(!check({ ...run, extra: 1 }));
    assert.ok(!check({ ...run, files: [{ file: 'a.md' }] }));
    assert.ok(!check({ ...run, files: [{ file: 'a.md', findings: [{ ...run.files[0].findings[0], severity: 'fatal' }] }] }));
    const line = JSON.parse((await output('analyse', 'ndjson')).split('\n')[0] ?? '');
    assert.ok(!analyse({ ...line, attributions: [{ ...line.attributions[0], within: 'first' }] }));
    assert.ok(!analyse({ ...line, sentences: [{ ...line.sentences[0], start: -1 }] }));
  });

  it('describe every field', () => {
    const silent: string[] = [];
    for (const name of ['accusations', 'analyse', 'check', 'config', 'export', 'fix', 'suppressions']) {
      const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
      assert.ok(schema.description.length > 0);
      for (const [id, { properties = {} }] of Object.entries<{ properties?: Record<string, object> }>(schema.definitions)) {
        for (const [field, value] of Object.entries(properties)) if (JSON.stringify(value) === '{}') silent.push(`${id}.${field}`);
      }
    }
    assert.deepEqual(silent, []);
  });
});
