/** The model’s file: what is written is read again, and what is damaged is refused with its reason. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HEAD, parseModel } from '../../../../src/core/attribution/learned/model-file.ts';
import { readModel } from '../../../../src/core/attribution/learned/read-model.ts';
import { cellsOf, markOf, pairOf, rowOf, weightTable } from '../../../../src/core/attribution/learned/weights.ts';
import { ruleLabeller } from '../../../../src/core/attribution/rule-labeller.ts';
import { writtenModel } from '../../../../scripts/training/write-model.ts';
import { inputOf, modelFor } from './small-model.ts';

const text = '“The yard is closed,” said Marta Oduya.';
const groups = { places: weightTable(Int32Array.of(5, 300, 70_000), new Int8Array(0), 0, 1), group: Uint16Array.of(0, 700, 3), parents: Uint8Array.of(1, 2) };
const model = modelFor(text, 1, groups);
const bytes = writtenModel(model);
const changed = (at: number, value: number): Uint8Array => bytes.map((byte, index) => (index === at ? value : byte));

describe('the file of the model', () => {
  it('gives back what was written', () => {
    assert.deepEqual(parseModel(bytes), model);
  });

  it('is the same bytes for the same model', () => {
    assert.deepEqual(writtenModel(modelFor(text, 1, groups)), bytes);
    assert.notDeepEqual(writtenModel(modelFor(text, 2, groups)), bytes);
  });

  it('reads the same from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 3);
    assert.deepEqual(parseModel(larger.subarray(3, 3 + bytes.length)), model);
  });

  const faults: readonly (readonly [string, Uint8Array | undefined, RegExp])[] = [
    ['missing', undefined, /is missing/],
    ['empty', new Uint8Array(), /is cut short/],
    ['of ten bytes', bytes.slice(0, 10), /is cut short/],
    ['another file', new TextEncoder().encode('not a model at all'), /is not a model of On Record/],
    ['of another version', changed(4, 9), /is of another version/],
    ['cut in half', bytes.slice(0, bytes.length >> 1), /is damaged/],
    ['longer by a byte', Uint8Array.of(...bytes, 0), /is damaged/],
    ['changed in one byte', changed(HEAD + 40, (bytes[HEAD + 40] ?? 0) ^ 1), /is damaged/],
  ];
  for (const [name, damaged, message] of faults) {
    it(`that is ${name} is one clear message`, () => {
      const reading = readModel(damaged);
      assert.equal(reading.kind, 'problem');
      assert.match(reading.kind === 'problem' ? reading.message : '', message);
      assert.match(reading.kind === 'problem' ? reading.message : '', /found by rule alone/);
    });
  }

  it('never throws, whatever its bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), random => {
      assert.equal(readModel(random).kind, 'problem');
    }));
  });

  it('gives a labeller that other hosts can tell from the rules', () => {
    const reading = readModel(bytes);
    assert.ok(reading.kind === 'model');
    assert.notEqual(reading.labeller.id, ruleLabeller.id);
    assert.deepEqual(reading.labeller.label(inputOf('')), []);
  });
});

describe('a table of weights', () => {
  it('finds the rows it holds and no others', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 2 ** 24 - 1 }), { maxLength: 400 }), fc.nat({ max: 2 ** 24 - 1 }), (numbers, other) => {
      const hashes = Int32Array.from(numbers.sort((a, b) => a - b));
      const { slots } = weightTable(hashes, new Int8Array(hashes.length), 1, 1);
      hashes.forEach((hash, row) => { assert.equal(rowOf(slots, hash), row); });
      const same = (hash: number): boolean => hash >>> 10 === other >>> 10;
      if (!hashes.some(same)) assert.equal(rowOf(slots, other), -1);
    }));
  });

  it('keeps of three rows for one pair of cells the two with the larger weights', () => {
    const hashes = Int32Array.of(7, 7 + 2 ** 16, 7 + 2 ** 17);
    const cells = cellsOf(weightTable(hashes, Int8Array.from([9, 2, -30].flatMap(weight => new Array<number>(7).fill(weight))), 7, 1));
    const kept = [1, 3].map(place => ((cells[pairOf(7) + place] ?? 0) >>> 24));
    assert.deepEqual(new Set(kept), new Set([markOf(7), markOf(7 + 2 ** 17)]));
  });
});
