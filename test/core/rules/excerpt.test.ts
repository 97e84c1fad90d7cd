/** A quotation beside the excerpt of its source: what is the same, what nearly, and what the excerpt cannot judge. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareWithExcerpt as compare, readExcerpt, type Comparison } from '../../../src/core/rules/excerpt.ts';

const log = 'Both berths were closed to ferries at noon, and the keeper – a “good man” – left the harbour with 11 keys.';

function compareWithExcerpt(quoted: string, text: string): Comparison {
  return compare(quoted, readExcerpt(text) ?? assert.fail());
}

describe('a quotation beside an excerpt', () => {
  const found: readonly string[] = [
    'both berths were closed', 'closed to ferries at noon, and the keeper', "a 'good man'", 'the keeper - a "good man" - left the harbor', 'with eleven keys', 'Eleven keys',
    'the keeper … left the harbour', '[The two] berths were closed', 'berth[s] were closed to ferries', 'closed to ferries at noon. . . . with 11 keys', 'closed to\u00A0ferries',
  ];
  for (const words of found) it(`finds “${words}”`, () => assert.deepEqual(compareWithExcerpt(words, log), { kind: 'found' }));

  it('shows what the excerpt has where a word is changed', () => {
    assert.deepEqual(compareWithExcerpt('both berths were opened to ferries at noon', log), { kind: 'near', words: 'Both berths were closed to ferries at noon' });
    assert.deepEqual(compareWithExcerpt('three berths were closed to ferries', 'all berths were closed to ferries'), { kind: 'near', words: 'all berths were closed to ferries' });
  });

  it('shows a word that was left out without a sign', () => {
    assert.equal(compareWithExcerpt('the committee did find that the mayor knew', 'The committee did not find that the mayor knew.').kind, 'near');
  });

  it('looks at each part of a quotation with dots', () => {
    assert.deepEqual(compareWithExcerpt('both berths were closed … the keeper left a harbour with 11 locks', log).kind, 'near');
  });

  const others: readonly string[] = ['a man of few words', 'closed', 'were opened', 'the keeper of the northern light', 'it was raining and nobody came to the quay at noon'];
  for (const words of others) it(`does not judge “${words.slice(0, 40)}”`, () => assert.notEqual(compareWithExcerpt(words, log).kind, 'near'));

  it('does not judge what goes on beyond the excerpt', () => {
    assert.equal(compareWithExcerpt(`Fog came in. ${log} Nobody said why.`, log).kind, 'other');
  });

  it('finds every stretch of the excerpt', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(words, fc.nat(30), fc.nat(30), (all, one, other) => {
      const [from, to] = [Math.min(one, other, all.length - 1), Math.max(one, other) + 1];
      assert.equal(compareWithExcerpt(all.slice(from, to).join(' '), all.join(' ')).kind, 'found');
    }));
  });

  it('answers whatever it is given', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
      assert.match(compareWithExcerpt(one, other).kind, /^(?:found|near|other)$/u);
    }));
  });
});
