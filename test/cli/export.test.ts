/** What leaves with a draft, in every format, and what does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content, type MemoryWorld } from './memory-world.ts';

const draft = `---
bibliography: [refs.bib, more.json]
sources:
  - id: audits
    type: webpage
    title: Ongoing audits
    author: Court of Audit of Norrby
    issued: 2025-03-01
    URL: https://audit.example/on_going?a=1
    accessed: 2025-03-30
    archive: https://web.archive.org/web/1/x
    excerpt: the words relied on
    grade: B2
  - {id: unused, type: book, title: Never cited}
---

Two audits are open [@audits]. The quay sank [@ledger2024, p. 3; @board]. Traffic fell.[^8] See [the port](https://port.example/stats) and [@lost].

[^8]: Norrby Port Authority, Traffic statistics, August 2024, <https://port.example/traffic>.
`;
const files: Readonly<Record<string, Content>> = {
  'a.md': draft,
  'refs.bib': '@string{aq = "Annals of Quays"}\n@article{ledger2024, author = {M{\\"u}ller, J{\\\'o}zef and {Harbour Board}}, title = {The {DNA} of Quays \\& Docks}, journaltitle = aq, date = {2024-03-31}, volume = {3}, pages = {1--9}, abstract = {Long}, file = {papers/x.pdf}}\n@misc{other, title = {Other}}\n',
  'more.json': '[{"id": "board", "type": "report", "title": "Дом книг", "author": [{"literal": "Harbour Board"}], "issued": {"date-parts": [[2020, 4]]}, "annote": "mine"}]',
};

interface Outcome {
  readonly code: number;
  readonly result: string;
  readonly notice: string;
  readonly world: MemoryWorld;
}

async function onrecord(given: string, drafts = files): Promise<Outcome> {
  const world = memoryWorld(drafts);
  const code = await run(given.split(' '), world);
  return { code, ...world.printed, world };
}

describe('onrecord export', () => {
  it('writes each work that is cited as CSL-JSON, with all its fields and none of the writer’s remarks', async () => {
    const { code, result, notice } = await onrecord('export a.md');
    const items: { readonly id: string }[] = JSON.parse(result);
    assert.deepEqual(items.map(({ id }) => id), ['audits', 'ledger2024', 'board', 'note-8', 'port-example-stats']);
    assert.deepEqual(items[0], {
      id: 'audits', type: 'webpage', author: [{ literal: 'Court of Audit of Norrby' }], title: 'Ongoing audits', archive: 'https://web.archive.org/web/1/x',
      URL: 'https://audit.example/on_going?a=1', issued: { 'date-parts': [[2025, 3, 1]] }, accessed: { 'date-parts': [[2025, 3, 30]] },
    });
    assert.deepEqual(items[1], {
      id: 'ledger2024', type: 'article-journal', author: [{ family: 'Müller', given: 'Józef' }, { literal: 'Harbour Board' }], title: 'The DNA of Quays & Docks',
      'container-title': 'Annals of Quays', volume: '3', page: '1-9', issued: { 'date-parts': [[2024, 3, 31]] },
    });
    assert.deepEqual(items[3], { id: 'note-8', type: 'webpage', title: 'Norrby Port Authority, Traffic statistics, August 2024', URL: 'https://port.example/traffic' });
    assert.doesNotMatch(result, /relied|B2|mine|papers/u);
    assert.equal(notice, 'onrecord: a.md: “lost” is cited and defined nowhere, so it is not in the export.\n');
    assert.equal(code, 0);
  });

  it('writes BibTeX and BibLaTeX, each with its own fields', async () => {
    const { result } = await onrecord('export a.md --format bibtex');
    assert.ok(result.includes('@article{ledger2024,\n  author = {Müller, Józef and {Harbour Board}},\n  title = {The {DNA} of {Quays} \\& {Docks}},\n  journal = {Annals of {Quays}},\n  volume = {3},\n  pages = {1--9},\n  year = {2024},\n  month = {March},\n}\n'), result);
    assert.ok(result.includes('url = {https://audit.example/on_going?a=1},'));
    const { result: modern } = await onrecord('export a.md --format biblatex');
    assert.ok(modern.includes('@online{audits,') && modern.includes('urldate = {2025-03-30},') && modern.includes('title = {Дом книг},'), modern);
  });

  it('writes a list for readers in order of name, and says what is not given', async () => {
    const { result } = await onrecord('export a.md -f markdown');
    assert.equal(result, [
      '- Court of Audit of Norrby, “Ongoing audits”, 2025-03-01. <https://audit.example/on_going?a=1>, read on 2025-03-30. Archived: <https://web.archive.org/web/1/x>.',
      '- Harbour Board, “Дом книг”, 2020-04.',
      '- Müller, Józef; Harbour Board, “The DNA of Quays & Docks”, *Annals of Quays*, vol. 3, 2024-03-31, pp. 1-9.',
      '- Norrby Port Authority, Traffic statistics, August 2024. <https://port.example/traffic>.',
      '- <https://port.example/stats>. Not given: title, author or publisher, date.', '',
    ].join('\n'));
  });

  it('writes everything that is defined with --all, and into a file with --output', async () => {
    const { result, notice, world } = await onrecord('export a.md --all --output out.json');
    assert.equal(result, '');
    const items: { readonly id: string }[] = JSON.parse(new TextDecoder().decode(world.readFile('out.json')));
    assert.deepEqual(items.map(({ id }) => id), ['audits', 'unused', 'ledger2024', 'board', 'other', 'note-8', 'port-example-stats']);
    assert.match(notice, /7 sources went into “out\.json”\.\n$/u);
  });

  it('carries nothing of a stricter label than the draft, says which and why, and writes no file', async () => {
    const strict = (head: string, source = 'tlp: RED'): Readonly<Record<string, Content>> => ({ 'a.md': `---\n${head}sources:\n  - {id: notes, title: Notes, ${source}}\n  - {id: log, title: Log}\n---\n\nIt was copied [@notes; @log].\n` });
    for (const [head, source, words] of [
      ['', 'tlp: RED', '“notes” is TLP:RED, and this draft is unmarked, which anybody may read.'],
      ['tlp: amber\n', 'tlp: AMBER+STRICT', '“notes” is TLP:AMBER+STRICT, and this draft is TLP:AMBER.'],
      ['tlp: PURPLE\n', 'tlp: GREEN', '“notes” is TLP:GREEN, and this draft is marked with no TLP label, which counts as unmarked.'],
      ['', 'tlp: AMBRE', 'The TLP label of “notes” cannot be read;'],
    ] as const) {
      for (const format of ['csl-json', 'bibtex', 'markdown']) {
        const { code, result, notice, world } = await onrecord(`export a.md -f ${format} -o out.txt`, strict(head, source));
        assert.deepEqual([code, result, world.kindOf('out.txt')], [1, '', 'absent'], notice);
        assert.ok(notice.includes(words) && notice.includes('Nothing was exported.'), notice);
      }
    }
    assert.equal((await onrecord('export a.md', strict('tlp: RED\n'))).code, 0);
    assert.equal((await onrecord('export a.md', { 'a.md': '---\nsources: [{id: notes, title: N, tlp: RED}, {id: log, title: L}]\n---\n\nSo [@log].\n' })).code, 0);
    assert.equal((await onrecord('export a.md --all', { 'a.md': '---\nsources: [{id: notes, title: N, tlp: RED}, {id: log, title: L}]\n---\n\nSo [@log].\n' })).code, 1);
  });

  it('writes nothing over what it is made from', async () => {
    for (const target of ['a.md', './refs.bib']) {
      const { code, world, notice } = await onrecord(`export a.md -o ${target}`);
      assert.equal(code, 2);
      assert.match(notice, /is what the export is made from/u);
      assert.equal(new TextDecoder().decode(world.readFile(target)), files[target.replace('./', '')]);
    }
  });

  it('says what it could not read, and what it wants', async () => {
    const { code, notice, result } = await onrecord('export a.md', { 'a.md': draft });
    assert.equal(code, 2);
    assert.match(notice, /There is no file “refs\.bib”/u);
    assert.ok(JSON.parse(result).length === 3);
    assert.match((await onrecord('export')).notice, /Name one draft/u);
    assert.match((await onrecord('export a.md b.md')).notice, /Name one draft/u);
    assert.match((await onrecord('export a.md -f ris')).notice, /write one of csl-json, bibtex, biblatex, markdown/u);
    assert.equal((await onrecord('export nowhere.md')).code, 2);
    assert.equal((await onrecord('check a.md --all')).code, 2);
    assert.equal((await onrecord('export empty.md', { 'empty.md': '' })).result, '[]\n');
  });
});
