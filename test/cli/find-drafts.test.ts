/** Paths become drafts: in order, once each, without what nobody wants checked. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDrafts } from '../../src/cli/find-drafts.ts';
import { faultOf, memoryWorld, type Content } from './memory-world.ts';

function find(paths: readonly string[], files: Readonly<Record<string, Content>>): readonly string[] {
  return findDrafts(paths, memoryWorld(files)).map(found => (found.kind === 'draft' ? found.path : found.kind === 'unreadable' ? `${found.path}: ${found.fault.code}` : `nothing: ${found.message}`));
}

describe('finding drafts', () => {
  it('walks a folder sorted by path, for Markdown alone', () => {
    const files = { 'docs/b.md': '', 'docs/a/z.md': '', 'docs/a.md': '', 'docs/C.MARKDOWN': '', 'docs/notes.txt': '', 'docs/page.mdx': '', 'docs/readme': '' };
    assert.deepEqual(find(['docs'], files), ['docs/C.MARKDOWN', 'docs/a.md', 'docs/a/z.md', 'docs/b.md']);
  });

  it('gives paths as given', () => {
    const files = { 'docs/a.md': '', '/elsewhere/b.md': '' };
    assert.deepEqual(find(['./docs/'], files), ['./docs/a.md']);
    assert.deepEqual(find(['.'], files), ['docs/a.md']);
    assert.deepEqual(find(['../elsewhere'], files), ['../elsewhere/b.md']);
    assert.deepEqual(find(['/elsewhere'], files), ['/elsewhere/b.md']);
    assert.deepEqual(find(['docs/a.md'], files), ['docs/a.md']);
  });

  it('keeps the order given and each place once', () => {
    const files = { 'a.md': '', 'docs/b.md': '', 'docs/c.md': '' };
    assert.deepEqual(find(['docs/c.md', 'a.md', 'docs', './a.md'], files), ['docs/c.md', 'a.md', 'docs/b.md']);
  });

  it('passes over dot folders, node_modules and links, but not dot files', () => {
    const files = { 'a.md': '', '.obsidian/x.md': '', 'deep/node_modules/p/readme.md': '', 'link.md': { link: 'a.md' }, '.draft.md': '' };
    assert.deepEqual(find(['.'], files), ['.draft.md', 'a.md']);
  });

  it('follows a link that is named', () => {
    assert.deepEqual(find(['link.md'], { 'a.md': '', 'link.md': { link: 'a.md' } }), ['link.md']);
  });

  it('leaves out what .gitignore files leave out, the inner one having the last word', () => {
    const files = {
      '.git/HEAD': '', '.gitignore': '/build/\n*.tmp.md\nold.md\n',
      'a.md': '', 'a.tmp.md': '', 'build/b.md': '', 'docs/build/b.md': '', 'docs/old.md': '', 'docs/keep/old.md': '', 'docs/keep/.gitignore': '!old.md\n',
    };
    const expected = ['a.md', 'docs/build/b.md', 'docs/keep/old.md'];
    assert.deepEqual(find(['.'], files), expected);
    assert.deepEqual(find(['docs'], files), expected.slice(1), 'the repository’s file counts below it too');
  });

  it('reads no ignore file above the repository, and none above a folder outside one', () => {
    const files = { '/desk/.gitignore': '*', 'inner/.git/HEAD': '', 'inner/a.md': '', 'plain/a.md': '' };
    assert.deepEqual(find(['inner'], files), ['inner/a.md']);
    assert.deepEqual(find(['plain'], files), ['plain/a.md']);
  });

  it('checks an ignored file or folder that is named all the same', () => {
    const files = { '.git/HEAD': '', '.gitignore': 'build/\n', 'build/b.md': '' };
    assert.deepEqual(find(['build/b.md'], files), ['build/b.md']);
    assert.deepEqual(find(['build'], files), ['build/b.md']);
  });

  it('expands a pattern that the shell left alone', () => {
    const files = { 'a.md': '', 'docs/b.md': '', 'docs/deep/c.md': '', 'docs/d.txt': '', 'docs/e.png': '', 'docs/.hidden/f.md': '' };
    assert.deepEqual(find(['*.md'], files), ['a.md']);
    assert.deepEqual(find(['docs/*'], files), ['docs/b.md', 'docs/d.txt', 'docs/deep/c.md']);
    assert.deepEqual(find(['**/*.md'], files), ['a.md', 'docs/b.md', 'docs/deep/c.md']);
    assert.deepEqual(find(['./docs/**/?.md'], files), ['./docs/b.md', './docs/deep/c.md']);
  });

  it('says what leads to nothing', () => {
    const files = { 'a.md': '', 'empty/notes.txt': '' };
    assert.deepEqual(find(['b.md'], files), ['b.md: ENOENT']);
    assert.match(find(['drafts/*.md'], files)[0] ?? '', /^nothing: .*“drafts\/\*\.md” matches no draft/u);
    assert.match(find(['*.markdown'], files)[0] ?? '', /^nothing: /u);
    assert.match(find(['empty'], files)[0] ?? '', /^nothing: “empty” holds no drafts/u);
  });

  it('takes a file whose name looks like a pattern for what it is', () => {
    assert.deepEqual(find(['what[1].md'], { 'what[1].md': '' }), ['what[1].md']);
  });

  it('reports a folder that cannot be read, and reads the others', () => {
    const open = memoryWorld({ 'docs/a.md': '', 'docs/shut/b.md': '' });
    const world = memoryWorld({ 'docs/a.md': '', 'docs/shut/b.md': '' }, {
      list: folder => {
        if (folder === 'docs/shut') throw faultOf('EACCES');
        return open.list(folder);
      },
    });
    assert.deepEqual(findDrafts(['docs'], world).map(found => ('path' in found ? `${found.path}: ${found.kind}` : found.kind)), ['docs/a.md: draft', 'docs/shut: unreadable']);
  });

  it('gives / where the machine writes \\', () => {
    const world = memoryWorld({ 'docs/a.md': '' }, { backslashes: true });
    assert.deepEqual(findDrafts(['docs\\a.md'], world), [{ kind: 'draft', path: 'docs/a.md', named: true }]);
  });
});
