import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { toProse, toSource } from '../../../src/core/prose/offsets.ts';
import type { Prose } from '../../../src/core/prose/passage.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { proseSpan, sourceSpan } from '../../../src/core/text/span.ts';

function proseOf(source: string): Prose {
  const [passage] = passagesOf(parseMarkdown(source, 'markdown'));
  assert.ok(passage);
  return passage.prose;
}

/** What stands in the file for these words of the prose. */
function written(source: string, words: string): string {
  const prose = proseOf(source);
  const at = prose.text.indexOf(words);
  const span = toSource(prose, proseSpan(at, at + words.length));
  return source.slice(span.start, span.end);
}

describe('from prose to the file', () => {
  it('takes in the markup inside, and none at the ends', () => {
    assert.equal(written('It **fell** by *a lot*.', 'fell by a'), 'fell** by *a');
    assert.equal(written('[the report](x) said.', 'report said'), 'report](x) said');
  });

  it('takes in a citation between the words, and none after them', () => {
    assert.equal(written('He said [@a]. Then', 'said.'), 'said [@a].');
    assert.equal(written('He said [@a]. Then', 'said'), 'said');
  });

  it('takes what cannot be divided whole', () => {
    assert.equal(written('A&amp;B \\*c', '&'), '&amp;');
    assert.equal(written('A&amp;B \\*c', '*c'), '\\*c');
    assert.equal(written('at https://a.example now', '\uFFFC'), 'https://a.example');
  });

  it('spans the line starts of a quotation', () => {
    assert.equal(written('> one two\r\n> three', 'two three'), 'two\r\n> three');
  });

  it('gives an empty span the place of its next character, or the end', () => {
    const prose = proseOf('*ab* c');
    assert.deepEqual([0, 2, 4].map(at => toSource(prose, proseSpan(at, at)).start), [1, 4, 6]);
  });
});

describe('from the file to prose', () => {
  it('is the inverse on words, and the place between words inside markup', () => {
    const source = 'He *said* [@a]. &amp; then';
    const prose = proseOf(source);
    const at = (offset: number): number | undefined => toProse(prose, sourceSpan(offset, offset).start);
    assert.equal(prose.text, 'He said. & then');
    assert.deepEqual([0, 3, 4, 6].map(at), [0, 3, 3, 5]);
    assert.equal(at(source.indexOf('@a')), 7);
    assert.equal(at(source.indexOf('amp')), 9);
    assert.equal(at(source.length), prose.text.length);
  });

  it('is undefined outside the passage', () => {
    const prose = proseOf('# Head');
    assert.equal(toProse(prose, sourceSpan(0, 0).start), undefined);
    assert.equal(toProse(prose, sourceSpan(7, 7).start), undefined);
  });
});
