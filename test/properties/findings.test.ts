/** Laws of the findings: line ends, the shape of quotation marks, emphasis and what stands after change nothing in the judgement. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../src/core/analyse.ts';
import { check } from '../../src/core/check.ts';

const folder = new URL('../scores/drafts/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md');
const drafts: readonly (readonly [string, string])[] = [
  ...names.map((name): readonly [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ['liege-hub.md', readFileSync(new URL('../../examples/liege-hub.md', import.meta.url), 'utf8')],
];

/** Rule and words of each finding, without markup, line ends and the shape of quotation marks. */
function judgement(source: string): readonly string[] {
  return check(analyse(source)).map(({ rule, span }) => `${rule}: ${plain(source.slice(span.start, span.end))}`);
}

function plain(words: string): string {
  return words.replace(/[*_]/gu, '').replace(/\s+/gu, ' ').replace(/[“”]/gu, '"').replace(/[‘’]/gu, '\'');
}

describe('the findings of a draft', () => {
  it('are there to be compared', () => assert.ok(drafts.length >= 11 && drafts.every(([, source]) => source.length > 500)));

  for (const [name, source] of drafts) {
    it(`are the same with CRLF: ${name}`, () => assert.deepEqual(judgement(source.replace(/\r?\n/gu, '\r\n')), judgement(source)));

    it(`are the same with straight quotation marks: ${name}`, () => {
      const straight = source.replace(/[“”]/gu, '"').replace(/(?<=\p{L})’(?=\p{L})/gu, '\'');
      assert.deepEqual(judgement(straight), judgement(source));
    });

    it(`are the same with a paragraph of code after it: ${name}`, () => {
      assert.deepEqual(judgement(`${source.trimEnd()}\n\n\`\`\`text\nExperts say “nothing” TODO [@nobody]\n\`\`\`\n`), judgement(source));
    });
  }

  it('are the same with a word in emphasis', () => {
    fc.assert(fc.property(fc.constantFrom(...drafts), fc.nat(), fc.constantFrom('*', '**'), ([, source], seed, mark) => {
      const words = plainWords(source);
      const word = words[seed % words.length];
      if (word === undefined) return;
      const emphatic = `${source.slice(0, word.start)}${mark}${source.slice(word.start, word.end)}${mark}${source.slice(word.end)}`;
      assert.deepEqual(judgement(emphatic), judgement(source));
    }), { numRuns: 40 });
  });
});

/** Whole words of paragraphs that stand in no quotation (where emphasis is an alteration), mark, link or code. */
function plainWords(source: string): readonly { readonly start: number; readonly end: number }[] {
  const analysis = analyse(source);
  const taken = [
    ...analysis.quotations.map(quotation => quotation.span),
    ...analysis.passages.flatMap(passage => passage.marks.map(mark => mark.span)),
    ...analysis.markdown.directives.map(directive => directive.span),
  ];
  return analysis.passages.filter(passage => passage.kind === 'paragraph').flatMap(({ span }) =>
    [...source.slice(span.start, span.end).matchAll(/(?<=[ \n])\p{Ll}{3,}(?=[ ,.\n])/gu)].map(match => ({ start: span.start + match.index, end: span.start + match.index + match[0].length })))
    .filter(word => !taken.some(other => other.start <= word.end && word.start <= other.end));
}
