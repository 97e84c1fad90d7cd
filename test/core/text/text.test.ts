/** Spans, lines and edits. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { lineStarts, positionAt } from '../../../src/core/text/lines.ts';
import { contains, cover, overlaps, sourceSpan } from '../../../src/core/text/span.ts';

describe('spans', () => {
  it('that only touch do not overlap', () => assert.equal(overlaps(sourceSpan(0, 3), sourceSpan(3, 5)), false));
  it('contain themselves', () => assert.equal(contains(sourceSpan(2, 4), sourceSpan(2, 4)), true));
  it('cover both', () => assert.deepEqual(cover(sourceSpan(4, 6), sourceSpan(1, 5)), sourceSpan(1, 6)));
});

describe('lines', () => {
  it('end after LF, CRLF and a lone CR', () => assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]));
  it('give the position of every offset back', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀') }), text => {
      const starts = lineStarts(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = positionAt(starts, offset);
        assert.equal((starts[line] ?? NaN) + column, offset);
        assert.ok(offset < (starts[line + 1] ?? Infinity));
      }
    }));
  });
});

describe('edits', () => {
  it('apply in order of place, whatever their order in the list', () => {
    assert.equal(applyEdits('one two three', [{ span: sourceSpan(8, 13), text: '3' }, { span: sourceSpan(0, 3), text: '1' }]), '1 two 3');
  });
  it('of two insertions at one place keep the order of the list', () => {
    assert.equal(applyEdits('ab', [{ span: sourceSpan(1, 1), text: 'x' }, { span: sourceSpan(1, 1), text: 'y' }]), 'axyb');
  });
});
