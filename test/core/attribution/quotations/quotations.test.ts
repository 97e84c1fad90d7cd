/** Pairing of quotation marks, over styles, nesting and paragraphs; and what is marked but said by nobody. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pairMarks } from '../../../../src/core/attribution/quotations/quotation-marks.ts';
import { read } from '../read.ts';

function pairs(text: string): readonly string[] {
  return pairMarks(text).map(pair => text.slice(pair.start, pair.end));
}

describe('quotation marks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He said “no” twice.', ['“no”']],
    ['He said "no" twice.', ['"no"']],
    ["He said 'no way' twice.", ["'no way'"]],
    ['He said ‘no way’ twice.', ['‘no way’']],
    ["''Never,'' he said.", ["''Never,''"]],
    ['``Never,\'\' he said.', ["``Never,''"]],
    ['« Jamais », dit-il.', ['« Jamais »']],
    ['‹Jamais›, dit-il.', ['‹Jamais›']],
    ['»Nie«, sagte er.', ['»Nie«']],
    ['„Nie“, sagte er.', ['„Nie“']],
    ['„Nie”, he said.', ['„Nie”']],
    ['”Aldrig”, sa han.', ['”Aldrig”']],
    ['“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”', '‘no’']],
    ['"He said \'no\' twice," she said.', ['"He said \'no\' twice,"', "'no'"]],
    ['‘He said “no” twice,’ she said.', ['‘He said “no” twice,’', '“no”']],
    ['The ’90s and rock ’n’ roll.', []],
    ["The '90s and rock 'n' roll.", []],
    ['The boys’ boats and the girls’ kites.', []],
    ["The boys' boats and the girls' kites.", []],
    ['‘The boys’ boats were lost,’ she said.', ['‘The boys’ boats were lost,’']],
    ['It doesn’t, she’s sure, and ’tis so.', []],
    ['The plank is 5\' 10" long and 3" wide.', []],
    ['The “1990s” and 6" pipe.', ['“1990s”']],
    ['(“No”)', ['“No”']],
    ['No—“no”—no.', ['“no”']],
    ['“No way', ['“No way']],
    ['', []],
    ['”', []],
    ['"', []],
  ];
  for (const [text, expected] of cases) it(text === '' ? 'nothing' : text, () => assert.deepEqual(pairs(text), expected));

  it('nests', () => assert.deepEqual(pairMarks('“a ‘b’ c”').map(pair => pair.within), [undefined, 0]));

  it('ends an unclosed quotation with the text, and says so', () => {
    const [pair] = pairMarks('He said “no way');
    assert.deepEqual([pair?.closed, pair?.end], [false, 15]);
  });

  it('is linear on marks that never close, and on deep nesting', () => {
    const deep = '“a '.repeat(10_000);
    const started = process.cpuUsage().user;
    assert.equal(pairMarks(deep).length, 10_000);
    assert.equal(pairMarks(deep + '” '.repeat(10_000)).length, 10_000);
    pairMarks("'a ".repeat(10_000));
    pairMarks('"'.repeat(20_000));
    assert.ok((process.cpuUsage().user - started) / 1000 < 2500);
  });
});

describe('quotations of a draft', () => {
  it('joins paragraphs that open and do not close', () => {
    const { quotations } = read('“One.\n\n“Two.\n\n“Three.”');
    assert.deepEqual(quotations.map(one => one.continues), [undefined, 0, 1]);
    assert.deepEqual(quotations.map(one => one.closed), [true, true, true]);
  });

  it('leaves an unclosed quotation open where the next paragraph does not continue it', () => {
    const { quotations } = read('He said “one of them was lost.\n\nTwo were found.');
    assert.deepEqual(quotations.map(one => one.closed), [false]);
  });

  it('takes block quotations, and the quotations in them', () => {
    const { quotations } = read('She wrote:\n\n> The gates, “all of them here”, are shut.\n>\n> They leak.\n');
    assert.deepEqual(quotations.map(one => one.mark), ['block', 'double', 'block']);
    assert.deepEqual(quotations.map(one => one.within), [undefined, 0, undefined]);
    assert.equal(quotations[2]?.continues, 0);
  });

  it('counts the words inside', () => {
    assert.deepEqual(read('He said “one ‘two three’ four”.').quotations.map(one => one.length), [4, 2]);
  });

  it('gives places in the file, over emphasis', () => {
    const source = 'He said “the *old* gates”.';
    const [one] = read(source).quotations;
    assert.equal(one && source.slice(one.span.start, one.span.end), '“the *old* gates”');
    assert.equal(one && source.slice(one.words.start, one.words.end), 'the *old* gates');
  });

  const terms: readonly (readonly [string, boolean])[] = [
    ['The word “sluice” comes from Latin.', true],
    ['The so-called “water tax” was dropped.', true],
    ['Her novel “The Quiet Lock” sold well.', true],
    ['Paul “Jack” Oram met them.', true],
    ['The firm is known as “the Hub”.', true],
    ['They met at the “hub”.', true],
    ['Ines Vela called it “shameful”.', false],
    ['“Never,” said Ines Vela.', false],
    ['Orvex was accused by Ines Vela of ‘possible theft’.', false],
    ['She said it was “late”.', false],
    ['The board confirmed it was “making inquiries”.', false],
    ['She would back the project “come hell or high water”.', false],
    ['“The gates are shut and will stay shut.”', false],
  ];
  for (const [text, expected] of terms) it(`${expected ? 'term' : 'said'}: ${text}`, () => assert.deepEqual(read(text).quotations.map(one => one.isTerm), [expected]));
});
