/** Weights by hashed feature: rows of small numbers, found by open addressing. Knows numbers only. */

export interface WeightTable {
  /** Number of weights in a row. */
  readonly width: number;
  /** What one unit of a weight is worth. */
  readonly unit: number;
  /** The hash of each row, rising. */
  readonly hashes: Int32Array;
  /** Row by row. */
  readonly weights: Int8Array;
  /**
   * By the low bits of a hash, a power of two in length: in the upper bits the high bits of the hash, below them its row plus one; 0 where nothing is.
   * One look tells whether a feature is known; that another hash with the same high bits lies beside it is too rare to matter.
   */
  readonly slots: Int32Array;
}

/** Rows are counted in this many bits. */
const ROW_BITS = 18;
const ROWS = (1 << ROW_BITS) - 1;
/** Of a hash's 24 bits, the high ones that fit beside a row. */
const LOW_BITS = 10;

export function weightTable(hashes: Int32Array, weights: Int8Array, width: number, unit: number): WeightTable {
  let size = 16;
  while (size < 2 * hashes.length) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = ((hash >>> LOW_BITS) << ROW_BITS) | (row + 1);
  }
  return { width, unit, hashes, weights, slots };
}

/** The row of a feature, or -1. */
export function rowOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  const high = hash >>> LOW_BITS;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return -1;
    if (entry >>> ROW_BITS === high) return (entry & ROWS) - 1;
  }
}

/**
 * The same rows for the field, which asks for dozens of features at every token: no more than one line of memory and no branch for each. A cell is eight
 * bytes, read as two whole numbers: seven weights, each with 128 added, and on top a mark. The low bits of a hash name a pair of cells, and a row is in
 * one of the two; the mark is all the other bits, so that no feature is taken for another. An empty cell holds weights of nothing, so that it does not
 * matter whether its mark is met. Of three rows for one pair the one with the smallest weights is left out, which befalls three in a hundred.
 */
export function cellsOf({ hashes, weights }: WeightTable): Int32Array {
  const bytes = new Uint8Array(16 << PAIR_BITS).fill(128);
  const sizes = new Int32Array(2 << PAIR_BITS);
  for (let cell = 0; cell < sizes.length; cell++) bytes[8 * cell + 7] = 0;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let size = 1;
    for (let label = 0; label < 7; label++) size += Math.abs(weights[7 * row + label] ?? 0);
    const pair = 2 * (hash & ((1 << PAIR_BITS) - 1));
    const cell = (sizes[pair] ?? 0) <= (sizes[pair + 1] ?? 0) ? pair : pair + 1;
    if ((sizes[cell] ?? 0) >= size) continue;
    sizes[cell] = size;
    for (let label = 0; label < 7; label++) bytes[8 * cell + label] = (weights[7 * row + label] ?? 0) + 128;
    bytes[8 * cell + 7] = markOf(hash);
  }
  const view = new DataView(bytes.buffer);
  return Int32Array.from({ length: 4 << PAIR_BITS }, (_, place) => view.getInt32(4 * place, true));
}

const PAIR_BITS = 16;
/** With more rows too many would be left out. */
export const MOST_ROWS = 1 << PAIR_BITS;

/** Where the four numbers of a pair of cells begin. */
export function pairOf(hash: number): number {
  return (hash & ((1 << PAIR_BITS) - 1)) << 2;
}

export function markOf(hash: number): number {
  return (hash >>> PAIR_BITS) & 0xff;
}

/** The sum of the weights of features in a table of width one, in its units. */
export function sumOf(table: WeightTable, features: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) {
    const row = rowOf(table.slots, features[index] ?? 0);
    if (row >= 0) sum += table.weights[row] ?? 0;
  }
  return sum * table.unit;
}

/** From a sum of weights to a share of one. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
