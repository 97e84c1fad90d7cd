/**
 * The file of the model. Twelve bytes of head, then the parts in order; numbers are little-endian.
 *
 *   0  `ORAM`            4  version of the layout, 32 bits
 *   8  checksum of what follows, FNV-1a with 32 bits          12  parts: `[length in 32 bits][bytes]`
 *
 * A table of weights is three parts: width (8 bits) and unit (a 32-bit float); the rising hashes as steps of seven bits a byte, the
 * low ones first, the top bit saying that more follow; the weights in 8 bits, signed.
 */
import { fieldModel, PLACES } from './field.ts';
import { LABELS } from './labels.ts';
import type { AttributionModel } from './learned-labeller.ts';
import { MOST_ROWS, weightTable } from './weights.ts';
import type { WeightTable } from './weights.ts';

export const MAGIC = 0x4d41524f;
export const LAYOUT = 1;
export const HEAD = 12;

export type FileFault = 'short' | 'foreign' | 'version' | 'damaged';

export function parseModel(bytes: Uint8Array): AttributionModel | FileFault {
  if (bytes.length < HEAD) return 'short';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return 'foreign';
  if (view.getUint32(4, true) !== LAYOUT) return 'version';
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEAD))) return 'damaged';
  const parts = partsOf(bytes, view);
  return parts === undefined ? 'damaged' : modelOf(parts) ?? 'damaged';
}

/** FNV-1a. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

function partsOf(bytes: Uint8Array, view: DataView): readonly Uint8Array[] | undefined {
  const parts: Uint8Array[] = [];
  let at = HEAD;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return at === bytes.length ? parts : undefined;
}

function modelOf(parts: readonly Uint8Array[]): AttributionModel | undefined {
  const [settings, transitions, groupPlaces, groups, parents, ...tables] = parts;
  if (settings === undefined || transitions === undefined || groupPlaces === undefined || groups === undefined || parents === undefined) return undefined;
  const field = tableOf(tables.slice(0, 3));
  const linker = tableOf(tables.slice(3, 6));
  const judge = tableOf(tables.slice(6, 9));
  const [bias, least] = floats(settings);
  if (field?.width !== LABELS || field.hashes.length > MOST_ROWS || linker?.width !== 1 || judge?.width !== 1 || bias === undefined || least === undefined) return undefined;
  const steps = Float64Array.from(floats(transitions));
  const places = rising(groupPlaces);
  if (steps.length !== PLACES * LABELS * LABELS || groups.length !== 2 * places.length) return undefined;
  const group = Uint16Array.from({ length: places.length }, (_, index) => (groups[2 * index] ?? 0) + 256 * (groups[2 * index + 1] ?? 0));
  return { groups: { places: weightTable(places, new Int8Array(0), 0, 1), group, parents }, field: fieldModel(field, steps, bias), linker, judge, least };
}

function tableOf([settings, steps, weights]: readonly Uint8Array[]): WeightTable | undefined {
  if (settings?.length !== 5 || steps === undefined || weights === undefined) return undefined;
  const view = new DataView(settings.buffer, settings.byteOffset, 5);
  const width = view.getUint8(0);
  const hashes = rising(steps);
  if (hashes.length * width !== weights.length) return undefined;
  return weightTable(hashes, new Int8Array(weights.buffer, weights.byteOffset, weights.length), width, view.getFloat32(1, true));
}

function floats(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getFloat32(4 * index, true));
}

function rising(bytes: Uint8Array): Int32Array {
  const numbers: number[] = [];
  let sum = 0;
  let step = 0;
  let shift = 0;
  for (const byte of bytes) {
    step |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    sum += step;
    numbers.push(sum);
    step = 0;
    shift = 0;
  }
  return Int32Array.from(numbers);
}
