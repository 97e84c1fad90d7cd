/** Which file a name means, what is said of one that cannot be read, and what is read again when. */
import assert from 'node:assert/strict';
import type { FileView } from '../../../src/core/configuration/house.ts';
import { createShelf, type Shelf } from '../../../src/service/registries/shelf.ts';

const here = { folder: '/desk/port', root: '/desk' };

function shelfOf(files: Readonly<Record<string, string | FileView>>): { readonly shelf: Shelf; readonly reads: string[] } {
  const reads: string[] = [];
  const shelf = createShelf({
    read: async path => {
      reads.push(path);
      const file = files[path];
      return file === undefined ? { kind: 'absent' } : typeof file === 'string' ? { kind: 'text', text: file } : file;
    },
  });
  return { shelf, reads };
}

describe('a shelf of bibliographies', () => {
  it('looks beside the draft first, then in the project', async () => {
    const { shelf } = shelfOf({ '/desk/port/a.bib': '@misc{near, title = {N}}', '/desk/a.bib': '@misc{far, title = {F}}', '/desk/b.bib': '@misc{b, title = {B}}' });
    const [a, b] = await shelf.take(['a.bib', 'b.bib'], here);
    assert.deepEqual([a?.file?.path, b?.file?.path], ['/desk/port/a.bib', '/desk/b.bib']);
    assert.deepEqual([...(a?.file?.sources.keys() ?? [])], ['near']);
  });

  it('reads each file once until it changes, and gives the same answer meanwhile', async () => {
    const files: Record<string, string> = { '/desk/port/a.bib': '@misc{a, title = {A}}' };
    const { shelf, reads } = shelfOf(files);
    const [first] = await shelf.take(['a.bib'], here);
    const [second] = await shelf.take(['a.bib'], here);
    assert.equal(first, second);
    assert.deepEqual(reads, ['/desk/port/a.bib']);
    files['/desk/port/a.bib'] = '@misc{b, title = {B}}';
    assert.equal(shelf.changed('/desk/port/a.bib'), true);
    assert.equal(shelf.changed('/desk/port/other.bib'), false);
    const [third] = await shelf.take(['a.bib'], here);
    assert.deepEqual([...(third?.file?.sources.keys() ?? [])], ['b']);
  });

  it('refuses what leads out, and says why', async () => {
    const { shelf, reads } = shelfOf({ '/etc/passwd.bib': '@misc{x}' });
    for (const name of ['../../etc/passwd.bib', '/etc/passwd.bib', '../../../../../../etc/passwd.bib']) {
      const [found] = await shelf.take([name], here);
      assert.equal(found?.file, undefined);
      assert.match(found?.reason ?? '', /outside the project/u);
    }
    assert.deepEqual(reads, []);
    assert.match((await shelf.take(['https://desk.example/a.bib'], here))[0]?.reason ?? '', /nothing is read from the network/u);
    assert.match((await shelf.take(['notes.docx'], here))[0]?.reason ?? '', /ends neither in/u);
    assert.match((await shelf.take(['gone.bib'], here))[0]?.reason ?? '', /There is no file “gone.bib”/u);
  });

  it('says why a file cannot be read', async () => {
    const { shelf } = shelfOf({ '/desk/port/a.bib': { kind: 'unreadable', reason: 'it is not UTF-8.' } });
    assert.match((await shelf.take(['a.bib'], here))[0]?.reason ?? '', /“a.bib” cannot be read: it is not UTF-8\./u);
  });

  it('reads CSL-JSON, CSL-YAML and RIS', async () => {
    const { shelf } = shelfOf({
      '/desk/port/a.json': '[{"id": "j", "type": "book", "title": "J", "author": [{"family": "Roe", "given": "Ann"}], "issued": {"date-parts": [[2020, 2]]}}, {"title": "no id"}]',
      '/desk/port/a.yaml': 'references:\n- id: y\n  title: Y\n  issued: 2021\n',
      '/desk/port/a.ris': 'TY  - BOOK\nID  - r\nTI  - R\nAU  - Roe, Ann\nPY  - 2022\nER  - \n\nTY  - BOOK\nTI  - no key\nER  - \n',
    });
    const [json, yaml, ris] = await shelf.take(['a.json', 'a.yaml', 'a.ris'], here);
    assert.deepEqual([json, yaml, ris].map(each => [...(each?.file?.sources.values() ?? [])].map(({ id, title, issued }) => [id, title, issued].join(' '))), [['j J 2020-02'], ['y Y 2021'], ['r R 2022']]);
    assert.deepEqual([json, yaml, ris].map(each => each?.file?.faults.length), [1, 0, 1]);
    assert.equal(json?.file?.sources.get('j')?.author, 'Roe, Ann');
  });

  it('reads what is whole of a JSON file that is cut off', async () => {
    const { shelf } = shelfOf({ '/desk/port/a.json': '[{"id": "a", "title": "A"}, {"id": "b", "title": "B' });
    const [found] = await shelf.take(['a.json'], here);
    assert.ok(found?.file?.sources.has('a'));
    assert.match(found?.file?.faults[0]?.message ?? '', /damaged here/u);
  });

  it('ends on aliases of aliases, and on ten million characters in a value', async () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'.split('').map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\nreferences: *j\n`;
    const { shelf } = shelfOf({ '/desk/port/a.yaml': bomb, '/desk/port/long.bib': `@misc{long, title = {${'x'.repeat(10_000_000)}}}\n@misc{next, title = {N}}` });
    const [, long] = await shelf.take(['a.yaml', 'long.bib'], here);
    assert.ok(long?.file?.sources.has('next'));
  }).timeout(20_000);
});
