/** Safe fixes together: none meets another, none touches quoted words, and the edits of all rounds are one list. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { analyse } from '../../src/core/analyse.ts';
import { check } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/finding.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { sourceSpan } from '../../src/core/text/span.ts';
import { editsOf, firstPlaces, unchanged, withEdits } from '../../src/service/combined-edits.ts';
import { fixSafely, safeFixes, type Reading } from '../../src/service/safe-fixes.ts';

const finding = (start: number, end: number, safe: boolean, text: string): Finding => ({
  rule: 'x', severity: 'hint', span: sourceSpan(start, end), message: '', related: [],
  fixes: [{ title: '', safe, preferred: true, snippet: false, edits: [{ span: sourceSpan(start, end), text }] }],
});
const reading = (source: string, findings?: readonly Finding[]): Reading => {
  const analysis = analyse(source);
  return { analysis, findings: findings ?? check(analysis) };
};
const chosen = (source: string, findings: readonly Finding[]): readonly string[] => safeFixes(reading(source, findings)).flatMap(({ fix }) => fix.edits.map(({ text }) => text));
const words = 'It rained in the harbour. “It rained,” Dahl said. See `rain()` there.\n';

describe('safe fixes', () => {
  it('are those marked safe, and of two that meet the first in the text', () => {
    assert.deepEqual(chosen(words, [finding(0, 2, true, 'a'), finding(1, 3, true, 'b'), finding(5, 6, false, 'c'), finding(8, 9, true, 'd'), finding(9, 10, true, 'e')]), ['a', 'd']);
    assert.deepEqual(chosen(words, []), []);
  });

  it('never touch quoted words and code, though a rule says that they may', () => {
    const at = (text: string): Finding => finding(words.indexOf(text), words.indexOf(text) + text.length, true, text);
    assert.deepEqual(chosen(words, [at('rained,'), at('rain()'), at('harbour')]), ['harbour']);
  });

  it('come to an end where a rule is never content', () => {
    let rounds = 0;
    const restless = (source: string): Reading => reading(source, [finding(0, 1, true, rounds++ % 2 === 0 ? 'I' : 'i')]);
    assert.ok(fixSafely(restless(words), restless).applied.length <= 20);
  });

  it('give edits of the draft as it was, over several rounds', () => {
    const source = 'Prosecutors accused him of allegedly taking cash. <!-- onrecord-disable-line redundant-alleged, loaded-verb -->\n\nTwo drivers were charged with allegedly selling fuel.\n';
    const read = (text: string): Reading => reading(text);
    const { text, edits, after, applied } = fixSafely(reading(source), read);
    assert.equal(applyEdits(source, edits), text);
    assert.equal(text, 'Prosecutors accused him of allegedly taking cash. <!-- onrecord-disable-line redundant-alleged -->\n\nTwo drivers were charged with selling fuel.\n');
    assert.deepEqual(safeFixes(after), []);
    assert.deepEqual(applied.map(({ offset }) => source.slice(offset, offset + 4)), ['<!--', 'alle']);
  });
});

describe('combined edits', () => {
  /** A list of edits of a text, none meeting another. */
  const editsIn = (text: string, cuts: readonly number[], put: readonly string[]) => {
    const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b);
    return put.flatMap((word, index) => {
      const [start, end] = [places[2 * index], places[2 * index + 1]];
      return start === undefined || end === undefined ? [] : [{ span: sourceSpan(start, end), text: word }];
    });
  };

  it('do at once what the rounds did one after another', () => {
    const round = fc.tuple(fc.array(fc.nat(200), { maxLength: 8 }), fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }));
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.array(round, { maxLength: 4 }), (source, given) => {
      let [text, pieces] = [source, unchanged(source)];
      for (const [cuts, put] of given) {
        const edits = editsIn(text, cuts, put);
        pieces = withEdits(pieces, edits);
        text = applyEdits(text, edits);
      }
      assert.equal(applyEdits(source, editsOf(pieces, source)), text);
    }));
  });

  it('know where a place was at first', () => {
    const placeOf = firstPlaces(withEdits(unchanged('abcdef'), [{ span: sourceSpan(1, 3), text: 'WXYZ' }]));
    assert.deepEqual([0, 1, 4, 5, 6].map(placeOf), [0, 1, 1, 3, 4]);
  });
});

describe('a comment that is not needed', () => {
  const fixed = (source: string): string => fixSafely(reading(source), text => reading(text)).text;
  const comment = '<!-- onrecord-disable-line loaded-verb -->';

  it('goes with its line where it parts nothing', () => {
    assert.equal(fixed(`One.\n\n${comment}\nTwo.\n`), 'One.\n\nTwo.\n');
    assert.equal(fixed(`One.\n\n${comment}\n\nTwo.\n`), 'One.\n\nTwo.\n');
    assert.equal(fixed(`${comment}\r\n\r\nTwo.\r\n`), 'Two.\r\n');
    assert.equal(fixed(`One.\n${comment}\n\nTwo.\n`), 'One.\n\nTwo.\n');
    assert.equal(fixed(`One.\n\n${comment}`), 'One.\n\n');
  });

  it('leaves a blank line where it parts two paragraphs', () => {
    assert.equal(fixed(`One.\n${comment}\nTwo.\n`), 'One.\n\nTwo.\n');
  });

  it('goes with the space before it, and leaves a hard break', () => {
    assert.equal(fixed(`One. ${comment}\nTwo.\n`), 'One.\nTwo.\n');
    assert.equal(fixed(`One. ${comment}  \nTwo.\n`), 'One.  \nTwo.\n');
    assert.equal(fixed(`One. ${comment} Two.\n`), 'One. Two.\n');
    assert.equal(fixed(`| a ${comment} | b |\n|---|---|\n| c | d |\n`), '| a | b |\n|---|---|\n| c | d |\n');
  });

  it('leaves a byte order mark', () => {
    assert.equal(fixed(`\uFEFF${comment}\n\nTwo.\n`), '\uFEFFTwo.\n');
  });
});
