/** The model in the form of its file (see `model-file.ts`): the same model, the same bytes. */
import { checksum, HEAD, LAYOUT, MAGIC } from '../../src/core/attribution/learned/model-file.ts';
import type { AttributionModel } from '../../src/core/attribution/learned/learned-labeller.ts';
import type { WeightTable } from '../../src/core/attribution/learned/weights.ts';

export function writtenModel({ groups, field, linker, judge, least }: AttributionModel): Uint8Array {
  const parts = [
    floats([field.bias, least]), floats(field.transitions), rising(groups.places.hashes), pairs(groups.group), groups.parents,
    ...[field.table, linker, judge].flatMap(tableParts),
  ];
  const bytes = new Uint8Array(HEAD + parts.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, LAYOUT, true);
  let at = HEAD;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  view.setUint32(8, checksum(bytes.subarray(HEAD)), true);
  return bytes;
}

function tableParts({ width, unit, hashes, weights }: WeightTable): readonly Uint8Array[] {
  const settings = new DataView(new ArrayBuffer(5));
  settings.setUint8(0, width);
  settings.setFloat32(1, unit, true);
  return [new Uint8Array(settings.buffer), rising(hashes), new Uint8Array(weights.buffer, weights.byteOffset, weights.length)];
}

function floats(values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (let index = 0; index < values.length; index++) view.setFloat32(4 * index, values[index] ?? 0, true);
  return new Uint8Array(view.buffer);
}

function pairs(values: Uint16Array): Uint8Array {
  return Uint8Array.from([...values].flatMap(value => [value & 0xff, value >> 8]));
}

function rising(numbers: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let step = number - last;
    last = number;
    while (step >= 0x80) {
      bytes.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}
