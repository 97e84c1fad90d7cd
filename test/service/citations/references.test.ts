import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openDesk, referenced, uriOf } from './desk.ts';

const bib = '@article{tide,\n  title = {Tide turns},\n  year = 2023\n}\n@incollection{pier,\n  title = {Pier},\n  crossref = {tide}\n}\n';

describe('references', () => {
  it('of a key are its entry, its marks, the hops that lead to it and what nocite lists', async () => {
    const desk = await openDesk({ 'a.md': '---\nsources:\n  - id: tide\n    title: Tide\n  - id: post\n    via: [tide, "wire"]\n  - id: wire\n    via: tide\nnocite: "@post, @tide"\n---\n\nIt grew [@ti‸de, p. 4]. It fell [see @post; -@tide] as @{tide} said.\n' });
    assert.deepEqual(referenced(desk), [
      'a.md:definition:tide', 'a.md:hop:tide', 'a.md:hop:tide', 'a.md:nocite:tide', 'a.md:citation:tide', 'a.md:citation:tide', 'a.md:citation:tide',
    ]);
    assert.equal(referenced(desk, false).length, 6);
  });

  it('of an entry in a bibliography are in every open draft that means it, and in the file', async () => {
    const files = {
      'a.md': '---\nbibliography: refs.bib\n---\n\nIt grew [@ti‸de].\n',
      'b.md': '---\nbibliography: refs.bib\n---\n\nIt fell [@tide] and [@pier].\n',
      'c.md': '---\nsources:\n  tide: https://other.example/tide\nbibliography: refs.bib\n---\n\nAnother [@tide].\n',
      'd.md': 'Nothing is known of [@tide].\n',
      'refs.bib': bib,
    };
    const wanted = ['refs.bib:definition:tide', 'a.md:citation:tide', 'b.md:citation:tide', 'refs.bib:hop:tide'];
    assert.deepEqual(referenced(await openDesk(files)), wanted);
    const fromFile = await openDesk({ ...files, 'a.md': files['a.md'].replace('‸', ''), 'refs.bib': bib.replace('@article{tide', '@article{‸tide') });
    assert.deepEqual(referenced(fromFile), wanted);
  });

  it('of a footnote’s label are exactly the label, whatever its case', async () => {
    assert.deepEqual(referenced(await openDesk({ 'a.md': 'It grew.[^No‸te] It fell.[^note]\n\n[^note]: The ledger.\n' })), ['a.md:definition:note', 'a.md:citation:Note', 'a.md:citation:note']);
  });

  it('of a link definition are links of every form, and images', async () => {
    const text = 'It [grew][led]. It [led] and [Led][]. ![Chart][led] ![led]\n\n[l‸ed]: https://port.example/ledger\n';
    assert.deepEqual(referenced(await openDesk({ 'a.md': text })), ['a.md:definition:led', 'a.md:citation:led', 'a.md:citation:led', 'a.md:citation:Led', 'a.md:citation:led', 'a.md:citation:led']);
  });

  it('of an address are the links to it', async () => {
    assert.deepEqual(referenced(await openDesk({ 'a.md': 'It [grew](https://port.ex‸ample/a). It [fell](https://port.example/a), [not](https://port.example/b).\n' })), ['a.md:citation:https://port.example/a', 'a.md:citation:https://port.example/a']);
  });

  it('of a key that nothing defines are its marks; elsewhere there are none', async () => {
    assert.deepEqual(referenced(await openDesk({ 'a.md': 'It grew [@no‸where2020]. It fell [@nowhere2020].\n' })), ['a.md:citation:nowhere2020', 'a.md:citation:nowhere2020']);
    assert.deepEqual(referenced(await openDesk({ 'a.md': 'It gr‸ew [@nowhere2020].\n' })), []);
  });

  it('as highlights stay in the draft, and tell the definition from the rest', async () => {
    const { service, spot } = await openDesk({ 'a.md': '---\nsources: [{id: tide}]\n---\n\nIt grew [@t‸ide].\n', 'b.md': '---\nsources: [{id: tide}]\n---\n\nIt grew [@tide].\n' });
    assert.ok(spot.kind === 'draft');
    assert.deepEqual(service.highlights(spot.uri, spot.offset).map(({ file, role }) => [file.kind === 'draft' ? file.uri : '', role]), [[uriOf('a.md'), 'definition'], [uriOf('a.md'), 'citation']]);
  });
});
