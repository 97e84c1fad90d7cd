/** The learned weights, unpacked from their written form. Knows numbers only. */
import type { Tag } from './token.ts';

/** The tags that are learned; those of marks follow from their form. The order is part of the written form. */
export const learnedTags: readonly Tag[] = [
  'NOUN', 'NOUNS', 'NAME', 'PRON', 'POSS', 'DET', 'ADJ', 'ADV', 'NUM', 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MODAL', 'ADP', 'TO', 'CONJ', 'WH', 'NEG', 'PART', 'INTJ', 'OTHER',
];

export interface TaggerModel {
  /** Open addressing by hash: for each slot the hash plus one, or 0; and beside it the row, negative for a settled word: `-1 - tag`. */
  readonly slots: Int32Array;
  /** Where the weights of each row begin; one more at the end. */
  readonly starts: Int32Array;
  /** The tags that have a weight, and the weights, row after row. */
  readonly tags: Uint8Array;
  readonly weights: Int8Array;
}

const SLOTS = 1 << 15;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The written form is base64 of: the number of settled words (varint), each as hash step (varint) and tag; the number of
 * features, each as hash step, a three-byte mask of the tags with a weight, and those weights.
 */
export function unpackModel(packed: string): TaggerModel {
  const bytes = fromBase64(packed);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  };
  const slots = new Int32Array(2 * SLOTS);
  const settled = varint();
  for (let index = 0, hash = 0; index < settled; index++) {
    hash += varint();
    const slot = freeSlot(slots, hash);
    slots[slot] = hash + 1;
    slots[slot + 1] = -1 - (bytes[at++] ?? 0);
  }
  const count = varint();
  const starts = new Int32Array(count + 2);
  const tags = new Uint8Array(bytes.length);
  const weights = new Int8Array(bytes.length);
  let filled = 0;
  for (let row = 1, hash = 0; row <= count; row++) {
    hash += varint();
    const slot = freeSlot(slots, hash);
    slots[slot] = hash + 1;
    slots[slot + 1] = row;
    starts[row] = filled;
    const mask = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    at += 3;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      tags[filled] = 31 - Math.clz32(rest & -rest);
      weights[filled++] = bytes[at++] ?? 0;
    }
  }
  starts[count + 1] = filled;
  return { slots, starts, tags, weights };
}

/** The row of a hash, 0 where it has none; negative for a settled word. */
export function rowOf(model: TaggerModel, hash: number): number {
  const { slots } = model;
  for (let slot = firstSlot(hash); ; slot = (slot + 2) & (2 * SLOTS - 1)) {
    const key = slots[slot];
    if (key === hash + 1) return slots[slot + 1] ?? 0;
    if (key === 0 || key === undefined) return 0;
  }
}

/** The table is never full: training keeps the features under three quarters of it. */
function freeSlot(slots: Int32Array, hash: number): number {
  let slot = firstSlot(hash);
  while (slots[slot] !== 0) slot = (slot + 2) & (2 * SLOTS - 1);
  return slot;
}

function firstSlot(hash: number): number {
  return (hash & (SLOTS - 1)) << 1;
}

function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) values[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0, to = 0; at + 1 < text.length; at += 4, to += 3) {
    const group = ((values[text.charCodeAt(at)] ?? 0) << 18) | ((values[text.charCodeAt(at + 1)] ?? 0) << 12) | ((values[text.charCodeAt(at + 2)] ?? 0) << 6) | (values[text.charCodeAt(at + 3)] ?? 0);
    bytes[to] = group >>> 16;
    bytes[to + 1] = (group >>> 8) & 255;
    bytes[to + 2] = group & 255;
  }
  return bytes;
}
