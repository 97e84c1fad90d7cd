/** The bibliographies that a house names: paths and patterns, their order, and what is said of those that cannot be read. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { NamedBibliography } from '../../../src/core/configuration/house.ts';
import { sourceSpan } from '../../../src/core/text/span.ts';
import type { FolderEntry } from '../../../src/service/registries/house-bibliographies.ts';
import { createShelf, type Shelf } from '../../../src/service/registries/shelf.ts';

const file = (id: string): string => `[{"id": "${id}", "title": "${id}"}]`;

function shelfOf(files: Readonly<Record<string, string>>): { readonly shelf: Shelf; readonly read: string[]; readonly listed: string[] } {
  const read: string[] = [];
  const listed: string[] = [];
  const shelf = createShelf({
    read: async path => {
      read.push(path);
      const text = files[path];
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    },
    list: async folder => {
      listed.push(folder);
      const names = new Map<string, FolderEntry['kind']>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...deeper] = path.slice(folder.length + 1).split('/');
        names.set(name, deeper.length > 0 ? 'folder' : 'file');
      }
      return names.size === 0 ? undefined : [...names].map(([name, kind]) => ({ name, kind })).reverse();
    },
  });
  return { shelf, read, listed };
}

const named = (...names: readonly string[]): readonly NamedBibliography[] =>
  names.map((name, index) => ({ name, path: `/desk/${name}`, by: { path: '/desk/.onrecord.yaml', span: sourceSpan(index, index + 1) } }));

describe('bibliographies of a house', () => {
  it('are read in the order in which they are named, of a pattern by name, each file once', async () => {
    const { shelf, read } = shelfOf({ '/desk/refs/b.json': file('b'), '/desk/refs/a.json': file('a'), '/desk/refs/deep/c.json': file('c'), '/desk/own.json': file('own'), '/desk/refs/notes.txt': '', '/desk/refs/.hidden/d.json': file('d') });
    const { registries, problems } = await shelf.takeHouse(named('refs/b.json', 'refs/*.json', 'own.json', 'refs/**/*.json'));
    assert.deepEqual([registries.map(({ name, origin }) => `${origin} ${name}`), problems], [['house refs/b.json', 'house refs/a.json', 'house own.json', 'house refs/deep/c.json'], []]);
    assert.equal(new Set(read).size, read.length);
  });

  it('are walked no deeper than the pattern goes', async () => {
    const { shelf, listed } = shelfOf({ '/desk/refs/a.json': file('a'), '/desk/refs/x/y/z.json': file('z') });
    await shelf.takeHouse(named('refs/*.json'));
    assert.deepEqual(listed, ['/desk/refs']);
  });

  it('say where they are named what cannot be read, and may define anything then', async () => {
    const { shelf } = shelfOf({ '/desk/notes.txt': '', '/desk/a.json': file('a') });
    const { registries, problems } = await shelf.takeHouse(named('gone.bib', 'notes.txt', 'refs/*.bib', 'a.json'));
    assert.deepEqual(problems.map(({ path, span, message }) => [path, span.start, /no file “gone\.bib”|“notes\.txt” is no bibliography|“refs\/\*\.bib” fits no/u.test(message)]), [0, 1, 2].map(place => ['/desk/.onrecord.yaml', place, true]));
    assert.deepEqual(registries.map(({ name, file: found }) => [name, found !== undefined]), [['gone.bib', false], ['notes.txt', false], ['a.json', true]]);
  });

  it('are looked for again when a file changes, and are the same objects meanwhile', async () => {
    const files: Record<string, string> = { '/desk/refs/a.json': file('a') };
    const { shelf, listed } = shelfOf(files);
    const list = named('refs/*.json');
    const first = await shelf.takeHouse(list);
    assert.equal(await shelf.takeHouse(list), first);
    files['/desk/refs/b.json'] = file('b');
    shelf.changed('/desk/refs/b.json');
    const second = await shelf.takeHouse(list);
    assert.deepEqual([second.registries.length, second.registries[0] === first.registries[0], listed.length], [2, true, 2]);
  });
});
