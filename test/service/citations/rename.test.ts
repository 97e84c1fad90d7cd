import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { openDesk, referenced, refusal, renamed, type OpenDesk } from './desk.ts';

const one = async (text: string): Promise<OpenDesk> => openDesk({ 'a.md': text });
const after = async (text: string, name: string): Promise<string | undefined> => renamed(await one(text), name)['a.md'];

describe('renaming a key', () => {
  it('changes the entry, every form of mark, hops and nocite, and nothing else', async () => {
    const text = '---\ntitle: The tide\nsources:\n  - id: tide   # the tide\n    title: tide\n  - id: post\n    via: [tide, "tide"]\nnocite: |\n  @post, @tide\n---\n\nThe tide grew [@ti‸de, p. 4; see @post]. As @tide says [p. 3], `@tide` is code. [-@{tide}]\n';
    assert.equal(await after(text, 'flood2024'),
      '---\ntitle: The tide\nsources:\n  - id: flood2024   # the tide\n    title: tide\n  - id: post\n    via: [flood2024, "flood2024"]\nnocite: |\n  @post, @flood2024\n---\n\nThe tide grew [@flood2024, p. 4; see @post]. As @flood2024 says [p. 3], `@tide` is code. [-@{flood2024}]\n');
  });

  it('works from a map of entries, from the entry itself, and with the “@” that habit adds', async () => {
    assert.equal(await after('---\nsources:\n  ti‸de:\n    title: Tide\n---\n\nIt grew [@tide].\n', '@ebb'), '---\nsources:\n  ebb:\n    title: Tide\n---\n\nIt grew [@ebb].\n');
  });

  it('quotes what YAML would read as a figure', async () => {
    assert.equal(await after('---\nsources:\n  - id: tide\n---\n\nIt grew [@ti‸de].\n', '2024.10'), '---\nsources:\n  - id: "2024.10"\n---\n\nIt grew [@2024.10].\n');
  });

  it('gives a second entry of the same key a name of its own, and leaves the citations with the first', async () => {
    assert.equal(await after('---\nsources:\n  - id: tide\n  - id: ti‸de\n---\n\nIt grew [@tide].\n', 'ebb'), '---\nsources:\n  - id: tide\n  - id: ebb\n---\n\nIt grew [@tide].\n');
  });

  it('changes all marks of a key that nothing defines', async () => {
    assert.equal(await after('It grew [@lost2‸020]. It fell [@lost2020].\n', 'found2020'), 'It grew [@found2020]. It fell [@found2020].\n');
  });

  it('keeps CRLF and what follows an emoji', async () => {
    assert.equal(await after('---\r\nsources:\r\n  - id: tide\r\n---\r\n\r\n👩‍🔬 It grew [@ti‸de].\r\n', 'ebb'), '---\r\nsources:\r\n  - id: ebb\r\n---\r\n\r\n👩‍🔬 It grew [@ebb].\r\n');
  });
});

describe('renaming across files', () => {
  const files = {
    'a.md': '---\nbibliography: refs.bib\n---\n\nIt grew [@ti‸de2020].\n',
    'b.md': '---\nbibliography: refs.bib\n---\n\nIt fell [@tide2020; @pier2019].\n',
    'c.md': '---\nbibliography: other.bib\n---\n\nElsewhere [@tide2020].\n',
    'refs.bib': '@book{tide2020,\n  title = {tide2020}\n}\n@incollection{pier2019,\n  crossref = {tide2020},\n  related = "x, tide2020",\n  note = {tide2020}\n}\n',
    'other.bib': '@book{tide2020, title = {Other}}\n',
  };

  it('changes the entry, what points at it, and the open drafts that mean it', async () => {
    const result = renamed(await openDesk(files), 'flood2020');
    assert.deepEqual(result, {
      ...files,
      'a.md': '---\nbibliography: refs.bib\n---\n\nIt grew [@flood2020].\n',
      'b.md': files['b.md'].replace('@tide2020', '@flood2020'),
      'refs.bib': '@book{flood2020,\n  title = {tide2020}\n}\n@incollection{pier2019,\n  crossref = {flood2020},\n  related = "x, flood2020",\n  note = {tide2020}\n}\n',
    });
  });

  it('begins in the file as well', async () => {
    const desk = await openDesk({ ...files, 'a.md': files['a.md'].replace('‸', ''), 'refs.bib': files['refs.bib'].replace('{tide2020,', '{ti‸de2020,') });
    assert.match(renamed(desk, 'flood2020')['a.md'] ?? '', /@flood2020\]/u);
  });

  for (const [name, before, wanted] of [
    ['refs.json', '[{"id": "tide2020", "citation-key": "tide2020", "title": "tide2020"}, {"id": "post", "via": ["tide2020"]}]', '[{"id": "flood2020", "citation-key": "flood2020", "title": "tide2020"}, {"id": "post", "via": ["flood2020"]}]'],
    ['refs.yaml', '- id: tide2020\n  title: tide2020\n- id: post\n  via:\n    - tide2020\n', '- id: flood2020\n  title: tide2020\n- id: post\n  via:\n    - flood2020\n'],
    ['refs.ris', 'TY  - BOOK\nID  - tide2020\nTI  - tide2020\nER  - \n', 'TY  - BOOK\nID  - flood2020\nTI  - tide2020\nER  - \n'],
  ] as const) {
    it(`writes ${name}`, async () => {
      const desk = await openDesk({ 'a.md': `---\nbibliography: ${name}\n---\n\nIt grew [@ti‸de2020].\n`, [name]: before });
      assert.deepEqual(renamed(desk, 'flood2020'), { 'a.md': `---\nbibliography: ${name}\n---\n\nIt grew [@flood2020].\n`, [name]: wanted });
    });
  }

  it('refuses a key that the file has, or cannot hold', async () => {
    assert.match(refusal(await openDesk(files), 'pier2019'), /“pier2019” is taken: refs\.bib/u);
    assert.match(refusal(await openDesk(files), 'tide#2'), /cannot be a key in a \.bib file, where “#”/u);
  });

  it('refuses a file that changed since it was read', async () => {
    const desk = await openDesk(files);
    const stale = { ...desk, texts: () => `% a line more\n${files['refs.bib']}` };
    assert.match(refusal(stale, 'flood2020'), /“refs\.bib” has changed since/u);
  });
});

describe('renaming labels', () => {
  it('changes footnotes with their definition', async () => {
    assert.equal(await after('It grew.[^‸a] It fell.[^a][^b]\n\n[^a]: The ledger.\n[^b]: The [^a] itself.\n', 'ledger'), 'It grew.[^ledger] It fell.[^ledger][^b]\n\n[^ledger]: The ledger.\n[^b]: The [^ledger] itself.\n');
  });

  it('changes labels of links and leaves the words', async () => {
    assert.equal(await after('It [grew][led], [led] and [Led][]. ![led]\n\n[l‸ed]: https://port.example/\n', 'the ledger'), 'It [grew][the ledger], [led][the ledger] and [Led][the ledger]. ![led][the ledger]\n\n[the ledger]: https://port.example/\n');
  });
});

describe('a renaming is refused', () => {
  const draft = '---\nsources:\n  - id: tide\n  - id: ebb\n---\n\nIt grew [@ti‸de] and [@lost2020].[^n]\n\n[^n]: Note.\n';
  for (const [name, reason] of [
    ['', /cannot go without a name/u], ['two words', /“two words” cannot be a key/u], ['-tide', /cannot be a key/u], ['tide.', /cannot be a key/u], ['a..b', /cannot be a key/u],
    ['fig:tide', /reference to a figure/u], ['doi:10.1', /read as an address/u], ['ebb', /“ebb” is taken: a\.md/u], ['lost2020', /is cited in a\.md already/u], ['x'.repeat(300), /more than 200/u],
  ] as const) it(`for “${name.slice(0, 20)}”`, async () => assert.match(refusal(await one(draft), name), reason));

  it('for labels that cannot be', async () => {
    assert.match(refusal(await one('A.[^‸a] [^b]\n\n[^a]: A.\n[^b]: B.\n'), 'two words'), /label of a footnote/u);
    assert.match(refusal(await one('A.[^‸a] [^b]\n\n[^a]: A.\n[^b]: B.\n'), 'B'), /is taken/u);
    assert.match(refusal(await one('A [b][‸c]\n\n[c]: https://a.example/\n'), '^d'), /label of a link/u);
  });

  it('for what has no name of its own, and where nothing stands', async () => {
    assert.match(refusal(await one('It [grew](https://port.ex‸ample/).\n'), 'port'), /goes by its address/u);
    assert.match(refusal(await one('It gr‸ew.\n'), 'port'), /Nothing here has a name/u);
  });

  it('while a bibliography that may define the key is not read', async () => {
    assert.match(refusal(await one('---\nbibliography: gone.bib\n---\n\nIt grew [@ti‸de2020].\n'), 'ebb2020'), /may define “tide2020” and is not read/u);
  });

  it('where the name would not be read as a source in running text', async () => {
    assert.match(refusal(await openDesk({ 'a.md': '---\nbibliography: r.bib\n---\n\nAs @ti‸de2020 says.\n', 'r.bib': '@book{tide2020, title={T}}' }), 'tide'), /would not be read as the same name/u);
  });
});

describe('a name', () => {
  it('is exactly the key, in quotation marks and out of them', async () => {
    for (const text of ['---\nsources:\n  - id: "ti‸de"\n---\n\nIt grew [@tide].\n', '---\nsources:\n  - id: tide\n---\n\nIt grew [see @{ti‸de}, p. 4].\n']) {
      const { service, spot, texts, files } = await one(text);
      const found = service.renamable(spot, texts);
      assert.ok(found !== undefined && found.kind !== 'refused');
      assert.equal(files.get('a.md')?.slice(found.span.start, found.span.end), 'tide');
      assert.equal(found.name, 'tide');
    }
  });
});

describe('renaming there and back', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:[:_.-][a-z0-9]{1,4})?$/u).map(word => `${word}2020`);
  const sentences = ['It grew [@A].', 'It fell [see @A, p. 4; @B].', 'As @A says [p. 3].', 'It [grew](https://a.example/).', '[-@A] `@A`', '“It grew [@{A}],” she said.', '> It grew [@A].', '- It grew [@B]\n- It fell [@A]'];
  const heads = [
    '---\nsources:\n  - id: A\n    title: "A"\n  - id: B\n    via: A\n---\n\n', '---\nsources: {A: {title: A}, B: {via: [A]}}\n---\n\n', '---\nreferences:\n- id: "A"\n- id: \'B\'\nnocite: "@A"\n---\n\n', '---\nbibliography: r.bib\n---\n\n', '',
  ];
  it('gives the same text, with as many references on the way', async () => {
    await fc.assert(fc.asyncProperty(
      fc.uniqueArray(name, { minLength: 3, maxLength: 3 }), fc.constantFrom(...heads), fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }),
      async ([a = '', b = '', c = ''], head, body) => {
        const text = `${head}It stands [@A].\n\n${body.join('\n\n')}\n`.replaceAll(/\bA\b(?!\.example)/gu, a).replaceAll(/\bB\b/gu, b);
        const bib = `@book{${a}, title = {A}}\n@book{${b}, crossref = {${a}}}\n`;
        const marked = (draft: string, offset: number): string => `${draft.slice(0, offset)}‸${draft.slice(offset)}`;
        const first = await openDesk({ 'a.md': marked(text, text.indexOf(`It stands [@${a}]`) + 'It stands [@'.length), 'r.bib': bib });
        const there = renamed(first, c);
        assert.ok(!(there['a.md'] ?? '').includes(`[@${a}]`));
        const second = await openDesk({ 'a.md': marked(there['a.md'] ?? '', (there['a.md'] ?? '').indexOf(`It stands [@${c}]`) + 'It stands [@'.length), 'r.bib': there['r.bib'] ?? '' });
        assert.equal(referenced(second).length, referenced(first).length);
        assert.deepEqual(renamed(second, a), { 'a.md': text, 'r.bib': bib });
      },
    ), { numRuns: 20 });
  });
});
