import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultConfiguration } from '../../src/core/configuration.ts';
import { emptySource } from '../../src/core/sources/definitions.ts';
import type { Registry, RegistryFile, Source } from '../../src/core/sources/source.ts';
import { sourceSpan } from '../../src/core/text/span.ts';
import { complete, type TypedKey } from '../../src/service/completion.ts';
import { createService } from '../../src/service/service.ts';
import { createSourceIndexes } from '../../src/service/source-index.ts';
import { head, open, uri } from './cursor.ts';

function completed(marked: string): { readonly ids: readonly string[]; readonly replaced: string } | undefined {
  const draft = open(marked);
  const found = draft.service.completion(uri, draft.offset);
  return found === undefined ? undefined : { ids: found.items.map(item => item.text), replaced: draft.words(found.replaces) };
}

describe('completion', () => {
  it('offers every source after “@” and “[@”', () => {
    assert.deepEqual(completed(`${head}The port grew [@‸`), { ids: ['ledger2024', 'tide'], replaced: '' });
    assert.deepEqual(completed(`${head}As @‸ says`), { ids: ['ledger2024', 'tide'], replaced: '' });
  });

  it('narrows to the typed part and replaces exactly it', () => {
    assert.deepEqual(completed(`${head}The port grew [@ti‸].`), { ids: ['tide'], replaced: 'ti' });
    assert.deepEqual(completed(`${head}The port grew [@ti‸de, p. 4].`), { ids: ['tide'], replaced: 'tide' });
    assert.deepEqual(completed(`${head}[@tide; @LED‸]`)?.ids, ['ledger2024']);
  });

  it('finds a source by its author and title too, after those whose id begins so', () => {
    assert.deepEqual(completed(`${head}The port grew [@vel‸].`)?.ids, ['ledger2024', 'tide']);
    assert.deepEqual(completed(`${head}The port grew [@turns‸].`)?.ids, ['tide']);
    assert.deepEqual(completed(`${head}The port grew [@zzz‸].`)?.ids, []);
  });

  it('puts the sources that are cited already first', () => {
    assert.deepEqual(completed(`${head}It grew [@tide]. It shrank [@‸`)?.ids, ['tide', 'ledger2024']);
  });

  it('offers the labels of footnotes after “[^”', () => {
    assert.deepEqual(completed('It grew.[^n‸]\n\n[^note]: The ledger.\n[^other]: The tide.\n'), { ids: ['note'], replaced: 'n' });
  });

  it('stays away from addresses, code, and front matter', () => {
    assert.equal(completed(`${head}Write to desk@‸`), undefined);
    assert.equal(completed(`${head}\`npm i @‸\``), undefined);
    assert.equal(completed(`${head}\`\`\`\n@‸\n\`\`\`\n`), undefined);
    assert.equal(completed(head.replace('Tide turns', '"Tide @‸"')), undefined);
    assert.equal(completed(`${head}No mark here‸`), undefined);
  });

  it('shows author and date, and never the name of a protected source', () => {
    const draft = open('---\nsources:\n  - id: insider\n    author: Marlow, Jen\n    title: Talk with Jen Marlow\n    anonymous: true\n    descriptor: a dock worker\n---\n\nIt sank [@‸].\n');
    const [item] = draft.service.completion(uri, draft.offset)?.items ?? [];
    assert.deepEqual([item?.description, item?.detail], ['a dock worker', 'a dock worker']);
    const [ledger] = open(`${head}It sank [@‸`).service.completion(uri, `${head}It sank [@`.length)?.items ?? [];
    assert.deepEqual([ledger?.description, ledger?.detail], ['Port of Vellen, 2024-03-31', 'Port of Vellen, “Annual ledger”, Harbour Papers, 2024-03-31']);
    assert.ok(!JSON.stringify(draft.service.completionCard(uri, 'insider')).includes('Marlow'));
  });

  it('answers in a registry of 20,000 within ten milliseconds, and says that there are more', () => {
    const sources = Array.from({ length: 20_000 }, (_, index): Source => ({
      ...emptySource(`source${index}`, { kind: 'front-matter', span: sourceSpan(0, 0), idSpan: sourceSpan(0, 0) }), title: `Report ${index}`, author: `Desk ${index % 50}`, issued: '2020',
    }));
    const registry: Registry = { sources, bibliographies: [], files: [], citations: [], problems: [], external: false, nocite: [] };
    const indexes = createSourceIndexes();
    const times = ['', 's', 'so', 'source1', 'source19', 'desk', 'nowhere'].map(typed => {
      const key: TypedKey = { kind: 'citekey', span: sourceSpan(0, typed.length), typed };
      return Math.min(...[1, 2, 3, 4, 5, 6, 7, 8].map(() => {
        const start = performance.now();
        const found = complete(registry, key, indexes(registry));
        const time = performance.now() - start;
        assert.equal(found.items.length, typed === 'nowhere' ? 0 : 100);
        assert.equal(found.isIncomplete, typed !== 'nowhere');
        return time;
      }));
    });
    assert.ok(Math.max(...times) < 10, `${times.map(time => time.toFixed(1)).join(', ')} ms`);
  });

  it('does not read a long front matter again while only the prose changes, and does where it changes', () => {
    const long = head.replace('sources:', `${`# ${'x'.repeat(98)}\n`.repeat(201)}sources:`);
    const draft = open(`${long}It grew.`);
    const before = draft.service.draft(uri)?.analysis();
    const update = (version: number, text: string): readonly string[] => {
      draft.service.update({ uri, version, text, dialect: 'markdown', configuration: defaultConfiguration });
      return draft.service.completion(uri, text.length)?.items.map(item => item.id) ?? [];
    };
    assert.deepEqual(update(2, `${long}It grew [@`), ['ledger2024', 'tide']);
    assert.equal(draft.service.draft(uri)?.latest(), before);
    assert.deepEqual(update(3, `${long.replace('id: tide', 'id: time')}It grew [@`), ['ledger2024', 'time']);
  });
});

describe('completion from a bibliography', () => {
  const file = (path: string, ...ids: readonly string[]): RegistryFile => ({
    path, protected: [], faults: [],
    sources: new Map(ids.map(id => [id, { ...emptySource(id, { kind: 'registry', path, place: sourceSpan(0, 1), idPlace: sourceSpan(0, 1) }), title: `${id} in ${path}` }])),
  });
  const found = (text: string, files: readonly RegistryFile[]): readonly string[] => {
    const service = createService();
    const registries = files.map(each => ({ name: each.path, file: each, reason: '' }));
    service.update({ uri: 'a', version: 1, text, dialect: 'markdown', configuration: defaultConfiguration, registries });
    return service.completion('a', text.lastIndexOf('@') + 1)?.items.map(({ id, detail }) => `${id}: ${detail}`) ?? [];
  };

  it('lists what the draft cites first, then the rest, and of two with one key the nearer', () => {
    const text = '---\nbibliography: [a.bib, b.bib]\nsources:\n  - id: own\n    title: Own\n  - id: tide\n    title: Tide here\n---\n\nIt sank [@late]. See [@].\n';
    assert.deepEqual(found(text, [file('a.bib', 'tide', 'early', 'late'), file('b.bib', 'late', 'other')]).map(each => each.split(':')[0]), ['late', 'own', 'tide', 'early', 'other']);
  });

  it('has a card for a work that is not cited yet', () => {
    const service = createService();
    const text = '---\nbibliography: a.bib\n---\n\nSee [@].\n';
    service.update({ uri: 'a', version: 1, text, dialect: 'markdown', configuration: defaultConfiguration, registries: [{ name: 'a.bib', file: file('a.bib', 'tide'), reason: '' }] });
    assert.ok(JSON.stringify(service.completionCard('a', 'tide')).includes('tide in a.bib'));
  });
});
