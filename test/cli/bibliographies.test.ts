/** Bibliographies in a run: those of the draft and those of the house, and what is said of a damaged one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content } from './memory-world.ts';

async function onrecord(given: string, files: Readonly<Record<string, Content>>): Promise<{ readonly code: number; readonly result: string; readonly notice: string }> {
  const world = memoryWorld(files);
  const code = await run(given.split(' '), world);
  return { code, ...world.printed };
}

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly related: readonly { readonly file: string; readonly line?: number }[];
}

const found = (result: string): readonly (readonly [file: string, finding: Found])[] => JSON.parse(result).files.flatMap(({ file, findings }: { file: string; findings: readonly Found[] }) => findings.map(finding => [file, finding]));
const item = (id: string, title = id): string => `{"id": "${id}", "type": "book", "title": "${title}", "author": "Ines Varga", "publisher": "Quay Press", "issued": "2020"}`;
const cites = (...keys: readonly string[]): string => `What next?${keys.map(key => ` [@${key}]`).join('')}\n`;

describe('bibliographies of the house', () => {
  it('define keys for every draft, from the folder of the configuration', async () => {
    const files = { '.onrecord.yaml': 'bibliographies: refs/*.json\n', 'refs/a.json': `[${item('tide')}]`, 'a.md': cites('tide'), 'deep/b.md': cites('tide', 'gone') };
    const { result, notice } = await onrecord('check . --format json', files);
    assert.deepEqual(found(result).map(([file, { rule }]) => [file, rule]), [['deep/b.md', 'undefined-source']]);
    assert.match(found(result)[0]?.[1].message ?? '', /“gone”/u);
    assert.equal(notice, '');
    assert.match((await onrecord('config a.md', files)).result, /\nbibliographies:\n {2}- "refs\/\*\.json" +# \.onrecord\.yaml:1\n/u);
  });

  it('give way to the draft, and to the files that it names', async () => {
    const files = {
      '.onrecord.yaml': 'bibliographies: all.json\n', 'all.json': `[${item('one', 'House')}, ${item('two', 'House')}, ${item('three', 'House')}]`, 'own.json': `[${item('two', 'Own file')}, ${item('one', 'Own file')}]`,
      'a.md': `---\nbibliography: own.json\nsources:\n  - {id: one, title: Own}\n---\n\n${cites('one', 'two', 'three')}`,
    };
    const { sources } = JSON.parse((await onrecord('analyse a.md --format ndjson', files)).result);
    assert.deepEqual(sources.map(({ id, title }: { id: string; title: string }) => [id, title]), [['one', 'Own'], ['two', 'Own file'], ['three', 'House']]);
  });

  it('are told of where they are named, once, and then no key is called undefined', async () => {
    const { code, result, notice } = await onrecord('check a.md b.md', { '.onrecord.yaml': 'profile: news\nbibliographies: [gone.bib, ../out.bib]\n', 'a.md': cites('x'), 'b.md': cites('y') });
    assert.deepEqual([code, /undefined-source/u.test(result)], [0, false]);
    assert.match(notice, /^onrecord: \.onrecord\.yaml:2:28: “\.\.\/out\.bib” lies outside the workspace[^\n]*\nonrecord: \.onrecord\.yaml:2:18: There is no file “gone\.bib”[^\n]*\n$/u);
  });

  it('belong in the configuration, not in a draft', async () => {
    const { result } = await onrecord('check a.md', { 'a.md': '---\nonrecord: {bibliographies: refs.bib, baseline: a.json}\n---\n\nWhat next?\n' });
    assert.match(result, /“bibliographies” belongs in \.onrecord\.yaml/u);
    assert.match(result, /“baseline” belongs in \.onrecord\.yaml/u);
  });
});

describe('a fault of a bibliography', () => {
  const damaged = `[\n  ${item('tide')},\n  {"title": "Nameless"}\n]\n`;
  const named = '---\nbibliography: refs.json\n---\n\nWhat next? [@tide]\n';

  it('is told once a run, and shown at its line in the bibliography', async () => {
    const files = { 'refs.json': damaged, 'a.md': named, 'b.md': named };
    const json = await onrecord('check . --format json', files);
    const told = found(json.result).filter(([, { rule }]) => rule === 'damaged-source');
    assert.deepEqual(told.map(([file, { related }]) => [file, related[0]?.file, related[0]?.line]), [['a.md', 'refs.json', 3]]);
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(readFileSync('schemas/check.schema.json', 'utf8')));
    assert.ok(validate(JSON.parse(json.result)), JSON.stringify(validate.errors));
    const { result } = await onrecord('check .', files);
    assert.match(result, /^refs\.json\n {2}3:\d+ {2}warning {6}In “refs\.json”: [^\n]+ {2}damaged-source\n/mu);
    assert.equal(result.match(/damaged-source/gu)?.length, 1);
  });

  it('is told once of a file of the house too, with the first draft', async () => {
    const { result } = await onrecord('check . --format json', { '.onrecord.yaml': 'bibliographies: refs.json', 'refs.json': damaged, 'a.md': cites('tide'), 'b.md': cites('tide') });
    assert.deepEqual(found(result).map(([file, { rule, related }]) => [file, rule, related[0]?.line]), [['a.md', 'damaged-source', 3]]);
  });

  it('tells those of two files of one name apart', async () => {
    const { result } = await onrecord('check . --format json', { 'x/refs.json': damaged, 'x/a.md': named, 'y/refs.json': damaged, 'y/a.md': named });
    assert.equal(found(result).filter(([, { rule }]) => rule === 'damaged-source').length, 2);
  });
});
