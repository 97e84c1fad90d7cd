import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FixtureError, inOrder, readCarets, writeCarets, type Mark } from './carets.ts';

describe('the caret format', () => {
  it('takes the carets out and gives the spans they stand under', () => {
    const { document, marks } = readCarets('Experts say no.\n^^^^^^^ who a part\n        ^^^ what\nThe end.');
    assert.equal(document, 'Experts say no.\nThe end.');
    assert.deepEqual(marks, [{ start: 0, end: 7, label: 'who', note: 'a part' }, { start: 8, end: 11, label: 'what', note: '' }]);
  });

  it('carries a span over a line end', () => {
    const { document, marks } = readCarets('According to several senior\n             ^^^^^^^^^^^^^^… who\nofficials, it rained.\n…^^^^^^^^ who');
    assert.equal(document.slice(marks[0]?.start, marks[0]?.end), 'several senior\nofficials');
    assert.equal(marks.length, 1);
  });

  it('leaves a line alone that begins with an ellipsis of its own', () => {
    assert.equal(readCarets('He wrote:\n… and so on').document, 'He wrote:\n… and so on');
  });

  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['carets above every line', '^^^ who\nText', /f\.md:7:1: .*no line above/],
    ['carets longer than the line', 'Text\n  ^^^ who', /f\.md:8:5: .*reach column 5/],
    ['a span never closed', 'Some text\n     ^^^^… who\nmore', /f\.md:8:1: .*no later line closes/],
    ['a carried span that stops short of its line end', 'Some text\n^^^^… who\nmore\n…^^^ who', /f\.md:8:5: .*runs to the end/],
  ];
  for (const [name, text, message] of faults) {
    it(`names file, line and column of ${name}`, () => {
      assert.throws(() => readCarets(text, { file: 'f.md', line: 7 }), (fault: unknown) => fault instanceof FixtureError && message.test(fault.message));
    });
  }

  it('shows an empty mark, for a failure to be readable', () => {
    assert.equal(writeCarets('ab', [{ start: 1, end: 1, label: 'x', note: '' }]), 'ab\n ^ x (empty)');
  });

  it('reads back what it wrote, on any document', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '“', '”', '.', '\t', '>', '-', '#', '\u{1F58B}', 'é', '…'), maxLength: 12 });
    const document = fc.array(line, { minLength: 1, maxLength: 6 }).map(lines => lines.join('\n'));
    const place = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'a part', '“words” are'));
    fc.assert(fc.property(document, fc.array(place, { maxLength: 3 }), (text, places) => {
      // Labels differ, since two spans of one name that are open at once cannot be told apart.
      const marks = places.flatMap(([from, length, note], index): readonly Mark[] => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 20));
        const words = text.slice(start, end);
        return words === '' || /^\n|\n$/.test(words) ? [] : [{ start, end, label: `mark-${'abc'[index]}`, note }];
      });
      const read = readCarets(writeCarets(text, marks));
      assert.equal(read.document, text);
      assert.deepEqual(read.marks, inOrder(marks));
    }), { numRuns: 1000 });
  });
});
