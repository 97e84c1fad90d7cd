/** Laws of the english stage on any text, hostile text included. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEnglish } from '../../src/core/english/english.ts';

const fragment = fc.oneof(
  fc.constantFrom(...'“”"\'’‘«»….?!,;:—-()[]', ' ', ' ', ' ', '\u00A0', '\uFFFC', '. . .', "''", 'U.S.', 'Mr.', 'e.g.', 'said', 'She', 'didn’t', 'VSS’s', '3.5%', '$4', 'a.m.', '👩‍👧', 'e\u0301', '\u0301', '\ud83d', '\udc00', '漢字'),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.lorem({ maxCount: 3 }),
);
const prose = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

describe('english, on any text', () => {
  it('cuts tokens that slice back, in order, and leaves only space between them', () => {
    fc.assert(fc.property(prose, (text) => {
      let at = 0;
      for (const token of readEnglish(text).tokens) {
        assert.equal(text.slice(token.start, token.end), token.text);
        assert.ok(token.end > token.start);
        assert.match(text.slice(at, token.start), /^\s*$/u);
        at = token.end;
      }
      assert.match(text.slice(at), /^\s*$/u);
    }), { numRuns: 400 });
  });

  it('lets the sentences cover all tokens in order', () => {
    fc.assert(fc.property(prose, (text) => {
      const { tokens, sentences } = readEnglish(text);
      let next = 0;
      for (const { first, end } of sentences) {
        assert.equal(first, next);
        assert.ok(end > first);
        next = end;
      }
      assert.equal(next, tokens.length);
    }), { numRuns: 300 });
  });

  it('cuts no surrogate pair and no mark from its base', () => {
    fc.assert(fc.property(prose, (text) => {
      const { tokens } = readEnglish(text);
      for (const { start } of tokens) {
        if (start === 0) continue;
        assert.ok(!(/[\ud800-\udbff]/u.test(text.charAt(start - 1)) && /[\udc00-\udfff]/u.test(text.charAt(start))), `pair cut at ${start}`);
        if (/^\p{M}/u.test(text.slice(start))) assert.match(text.slice(start - 1, start), /\s/u, `mark cut from its base at ${start}`);
      }
    }), { numRuns: 300 });
  });

  it('reads straight apostrophes as it reads curly ones', () => {
    const word = fc.constantFrom("didn't", "Moreau's", "the voters' choice", "it's", 'said', 'Okafor', 'that', "they'd", 'left.', "We've");
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const shape = (value: string): readonly string[] => readEnglish(value).tokens.map((token) => `${token.lower}/${token.lemma}/${token.tag}`);
      assert.deepEqual(shape(text.replaceAll("'", '’')), shape(text));
    }), { numRuns: 200 });
  });

  it('has one clock for all: time grows with the text, not with its square', () => {
    const hostile = (count: number): readonly string[] => [
      'word '.repeat(50_000), '"'.repeat(100_000), "' ".repeat(count), "s' 'a ".repeat(count), '“'.repeat(count), '. '.repeat(count), '('.repeat(count) + 'a?) ', 'a'.repeat(count), "x'".repeat(count),
      'a.'.repeat(count), '?" He '.repeat(count), "s' ".repeat(count), '\u0301'.repeat(count), '-'.repeat(count), 'e.g. '.repeat(count), '. . '.repeat(count), '1,'.repeat(count), '…"'.repeat(count),
    ];
    hostile(10_000).forEach((text) => {
      const before = performance.now();
      readEnglish(text);
      const took = performance.now() - before;
      assert.ok(took < 2500, `${JSON.stringify(text.slice(0, 12))} and so on took ${took.toFixed(0)} ms`);
    });
  }).timeout(60_000);
});
