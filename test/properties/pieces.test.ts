/** The law of the pieces: a draft that is parsed apart and joined holds the same blocks, definitions and comments as the whole. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPieces } from '../../src/core/markdown/grammar.ts';
import { pieceStarts } from '../../src/core/markdown/pieces.ts';
import type { ReadPiece } from '../../src/core/markdown/document.ts';
import { documents, runs } from './documents.ts';

describe('pieces', () => {
  it('hold what the whole holds', function () {
    this.timeout(0);
    let cuts = 0;
    fc.assert(fc.property(documents, ({ source }) => {
      cuts += pieceStarts(source, 1).length - 1;
      assert.deepEqual(held(source, 1), held(source, Infinity));
    }), { numRuns: runs });
    assert.ok(cuts > runs / 4, `only ${cuts} cuts in ${runs} drafts: the law was hardly tried`);
  });

  for (const [what, source] of Object.entries(awkward())) {
    it(`hold what the whole holds: ${what}`, () => {
      assert.deepEqual(held(source, 1), held(source, Infinity));
    });
  }
});

function awkward(): Readonly<Record<string, string>> {
  const fence = '```';
  return {
    'a heading in a fence': `Words.\n\n${fence}\n\n# no heading\n\nNo paragraph\n${fence}\n\nMore words.\n`,
    'a fence in a list that the list ends': `- item\n\n  ${fence}\n  code\n\nParagraph\n\n${fence}\n\nCode\n\n${fence}\n\nAfter\n`,
    'a fence that never closes': `Words.\n\n~~~\n\nCode\n\nCode\n`,
    'a comment over blank lines': 'Words.\n\n<!-- one\n\nTwo -->\n\nThree\n\nFour\n',
    'a script over blank lines': 'Words.\n\n<script>\n\nLet\n\n</script>\n\nThree\n',
    'a list item with paragraphs': '1. one\n\n   Two\n\n   Three\n\nFour\n\nFive\n',
    'a definition above its use': '[a]: https://example.org\n\nWords.\n\nSee [a] and [b].\n\nMore [a][a].\n\n[b]: https://example.org/b\n',
    'a footnote above its use': '[^1]: A note.\n\nWords.\n\nMore.[^1]\n\nWords.[^2]\n\n[^2]: Another\n\n    with two paragraphs\n\nEnd.\n',
    'front matter of another kind': '+++\ntitle = "x"\n\n[extra]\nlang = "en"\n+++\n\nWords.\n\nMore.\n',
    'front matter with a comment': '---\ntitle: x\n\n# comment\n\nlang: en\n---\n\nWords.\n\nMore.\n',
    'a quotation with lazy lines': '> one\ntwo\n\nThree\n\n> four\n\nFive\n',
    'a fence behind a list mark': `- ${fence}\n  code\n\nWords\n\n${fence}\n\nMore\n`,
    'line ends of all kinds': 'One\r\n\r\nTwo\r\rThree\n\nFour\r\n',
  };
}

type Held = Pick<ReadPiece, 'blocks' | 'links' | 'footnotes' | 'html' | 'frontMatter'>;

function held(source: string, shortestPiece: number): Held {
  // After a `---` at the head that opens no front matter, the parser takes lists of the same call for paragraphs; in pieces it does not.
  const part = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/u.test(source) ? 'draft' : 'body';
  const pieces = readPieces(source, part, [], shortestPiece);
  return pieces.reduce((all, { blocks, links, footnotes, html, frontMatter }) => ({
    blocks: [...all.blocks, ...blocks], links: [...all.links, ...links], footnotes: [...all.footnotes, ...footnotes], html: [...all.html, ...html],
    frontMatter: all.frontMatter ?? frontMatter,
  }), { blocks: [], links: [], footnotes: [], html: [], frontMatter: undefined } as Held);
}
