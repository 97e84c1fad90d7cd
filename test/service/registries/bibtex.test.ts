/** BibTeX and BibLaTeX as people write and break them: what is read, what is left out, and what is said about it. */
import assert from 'node:assert/strict';
import * as library from '../../../src/service/registries/bibtex-library.ts';
import { cutBibtex } from '../../../src/service/registries/bibtex-chunks.ts';
import { readRegistry, type ReadRegistry } from '../../../src/service/registries/registry-reader.ts';

function read(text: string, previous?: ReadRegistry): ReadRegistry {
  const reading = readRegistry('/desk/refs.bib', text, 'bibtex', library, previous);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    assert.ok(step.value >= 0 && step.value <= 1);
  }
}

const ids = ({ sources }: ReadRegistry): readonly string[] => [...sources.keys()];

describe('a .bib file', () => {
  it('gives works with accents, names, dates and addresses', () => {
    const ledger = read('@article{ledger2024,\n  author = {M{\\"u}ller, J{\\\'o}zef and {Harbour Board}},\n  title = {{The} \\emph{Quay} Ledger},\n  journaltitle = {Annals of Quays},\n  date = {2024-03-31},\n  doi = {10.5555/quay.1}\n}\n').sources.get('ledger2024');
    assert.deepEqual(
      [ledger?.author, ledger?.title, ledger?.containerTitle, ledger?.issued, ledger?.url, ledger?.type],
      ['Müller, Józef; Harbour Board', 'The Quay Ledger', 'Annals of Quays', '2024-03-31', 'https://doi.org/10.5555/quay.1', 'article-journal'],
    );
  });

  it('puts abbreviations in, and takes over what a parent says', () => {
    const { sources, faults } = read('@string{aq = "Annals of Quays"}\n@article{one, title = {One}, journal = aq # {, second series}, year = 2019}\n@inproceedings{two, title = {Two}, crossref = {meeting}}\n@proceedings{meeting, title = {Proceedings of the Quay}, publisher = {Varn Press}, year = 2020}\n');
    assert.deepEqual(faults, []);
    assert.equal(sources.get('one')?.containerTitle, 'Annals of Quays, second series');
    assert.deepEqual([sources.get('two')?.containerTitle, sources.get('two')?.issued], ['Proceedings of the Quay', '2020']);
  });

  it('says exactly where each key stands', () => {
    const text = '% a note\n@book{ tide-table , title = {Tides}}\n@misc{b, title = "B"}';
    for (const [id, { definedAt }] of read(text).sources) {
      assert.ok(definedAt.kind === 'registry');
      assert.equal(text.slice(definedAt.idPlace.start, definedAt.idPlace.end), id);
      assert.match(text.slice(definedAt.place.start, definedAt.place.end), /^@\w+\{[^@]*\}$/u);
    }
  });

  it('reads our own fields', () => {
    const leak = read('@misc{leak, title = {Memo}, grade = {b-2}, tlp = {amber}, speaker = {Harbour Board}, excerpt = {the quay is unsafe}, anonymous = {true}, author = {Ilse Brandt}}').sources.get('leak');
    assert.deepEqual([leak?.grade, leak?.tlp, leak?.speaker, leak?.excerpt, leak?.anonymous], ['B2', 'AMBER', 'Harbour Board', 'the quay is unsafe', true]);
    assert.deepEqual(read('@misc{leak, anonymous = {true}, author = {Ilse Brandt}}').protected, ['leak']);
  });

  it('keeps what it read of entries whose words are the same', () => {
    const text = '@book{a, title = {A}}\n@book{b, title = {B}}\n';
    const before = read(text);
    const after = read(text.replace('{B}', '{Bee}'), before);
    assert.deepEqual([after.sources.get('a')?.title, after.sources.get('b')?.title], ['A', 'Bee']);
    assert.deepEqual(after, read(text.replace('{B}', '{Bee}')));
  });
});

describe('a damaged .bib file', () => {
  const entries = Array.from({ length: 50 }, (_, index) => `@book{b${index},\n  title = {{Book} ${index}},\n  year = 2020\n}\n`);

  for (const [what, broken, lost] of [
    ['a bracket too few', entries.map((entry, index) => (index === 25 ? entry.replace('{{Book}', '{{Book') : entry)), ['b25']],
    ['a bracket too many', entries.map((entry, index) => (index === 25 ? entry.replace('25},', '25}},') : entry)), []],
    ['an end that is missing', entries.map((entry, index) => (index === 49 ? entry.slice(0, -3) : entry)), ['b49']],
  ] as const) {
    it(`loses one entry at most to ${what}, and says where`, () => {
      const text = broken.join('');
      const found = read(text);
      assert.deepEqual(entries.flatMap((_, index) => (ids(found).includes(`b${index}`) ? [] : `b${index}`)), lost);
      assert.equal(found.faults.length, 1);
      const [fault] = found.faults;
      const near = text.indexOf(what === 'an end that is missing' ? 'b49' : 'b25');
      assert.ok(fault !== undefined && Math.abs(fault.place.start - near) < 60, JSON.stringify(fault));
      assert.match(fault.message, /“b(?:25|49)”/u);
    });
  }

  it('loses no entry to a value that cannot be read', () => {
    const found = read('@article{m, title = "{Shock \\\nCapturing}", year = 2002}');
    assert.deepEqual([ids(found), found.faults, found.sources.get('m')?.issued], [['m'], [], '2002']);
  });

  it('says of two with one key which is meant', () => {
    const found = read('@book{a, title = {First}}\n@book{a, title = {Second}}');
    assert.equal(found.sources.get('a')?.title, 'First');
    assert.match(found.faults[0]?.message ?? '', /“a” is defined twice/u);
  });
});

describe('a hostile .bib file', () => {
  it('ends, whatever names it has and however it goes round', () => {
    const { sources } = read('@book{__proto__, title = {P}}\n@book{constructor, crossref = {toString}}\n@book{a, crossref = {b}}\n@book{b, crossref = {c}}\n@book{c, crossref = {a}}\n@book{self, crossref = {self}, title = {S}}');
    assert.equal(sources.get('__proto__')?.title, 'P');
    assert.equal(sources.get('self')?.title, 'S');
    assert.ok(['a', 'b', 'c'].every(id => sources.has(id)));
  });

  it('is cut in time that grows with its length', () => {
    const cost = (text: string): number => {
      const start = performance.now();
      cutBibtex(text);
      return performance.now() - start;
    };
    for (const piece of ['@', '@a{', '{', '}', '@a{b,"', '\n@a{b,\n', '@ ', '\\', '@string{']) {
      cost(piece.repeat(20_000));
      const [short, long] = [cost(piece.repeat(40_000)), cost(piece.repeat(320_000))];
      assert.ok(long < 8 * 6 * short + 100, `${JSON.stringify(piece)}: ${short} ms, ${long} ms`);
    }
  });
});
