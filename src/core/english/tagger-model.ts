/** The learned weights, unpacked from their written form. Knows numbers only. */
import type { Tag } from './token.ts';

/** The tags that are learned; those of marks follow from their form. The order is part of the written form. */
export const learnedTags: readonly Tag[] = [
  'NOUN', 'NOUNS', 'NAME', 'PRON', 'POSS', 'DET', 'ADJ', 'ADV', 'NUM', 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MODAL', 'ADP', 'TO', 'CONJ', 'WH', 'NEG', 'PART', 'INTJ', 'OTHER',
];

/** The written form, in printable characters without quotation marks and the backslash. */
export interface PackedModel {
  /**
   * Settled words and features by rising hash, three digits each: two for the step of the hash, and one for what it is: below
   * `learnedTags.length` the tag of a settled word, above it by how many weights the feature has, or `FILLER` where a step is too long for two.
   */
  readonly index: string;
  /** The tags that the features have weights for, in the same order. */
  readonly tags: string;
  /** Those weights. */
  readonly weights: string;
}

export interface TaggerModel {
  /** Open addressing by hash: for each slot the hash plus one, or 0; and beside it where the weights begin times 32 plus how many they are, or for a settled word `-1 - tag`. */
  readonly slots: Int32Array;
  /** As written: read only as they are needed, so that loading costs little. */
  readonly tags: string;
  readonly weights: string;
}

/** The digits of the index: 52 characters in a row. */
export const FIRST = 40;
export const BASE = 52;
export const FILLER = 51;
/** Weights go on behind the backslash, and are at most this, up or down. */
export const HIGHEST = 42;
const BACKSLASH = 92;
/** The character of no weight, which is never written. */
const ZERO = FIRST + HIGHEST;
const SLOTS = 1 << 15;
const SETTLED = learnedTags.length;

export function unpackModel({ index, tags, weights }: PackedModel): TaggerModel {
  return { slots: unpackSlots(index), tags, weights };
}

function unpackSlots(index: string): Int32Array {
  const slots = new Int32Array(2 * SLOTS);
  let hash = 0;
  let filled = 0;
  for (let at = 0; at < index.length; at += 3) {
    hash += (index.charCodeAt(at) - FIRST) * BASE + index.charCodeAt(at + 1) - FIRST;
    const kind = index.charCodeAt(at + 2) - FIRST;
    if (kind === FILLER) continue;
    let slot = (hash & (SLOTS - 1)) << 1;
    while (slots[slot] !== 0) slot = (slot + 2) & (2 * SLOTS - 1);
    slots[slot] = hash + 1;
    if (kind < SETTLED) slots[slot + 1] = -1 - kind;
    else {
      slots[slot + 1] = filled * 32 + kind - SETTLED;
      filled += kind - SETTLED;
    }
  }
  return slots;
}

/** Adds the weights of an entry of `slots` to the scores of their tags. */
export function addWeights({ tags, weights }: TaggerModel, entry: number, scores: Int32Array): void {
  const end = (entry >> 5) + (entry & 31);
  for (let at = entry >> 5; at < end; at++) {
    const tag = tags.charCodeAt(at) - FIRST;
    const unit = weights.charCodeAt(at);
    scores[tag] = (scores[tag] ?? 0) + (unit > BACKSLASH ? unit - ZERO - 1 : unit - ZERO);
  }
}

/** The character of a weight. */
export function writtenWeight(weight: number): string {
  const unit = weight + ZERO;
  return String.fromCharCode(unit < BACKSLASH ? unit : unit + 1);
}

/** What is known of a hash, as in `slots`; 0 where nothing is, negative for a settled word. */
export function entryOf(model: TaggerModel, hash: number): number {
  const { slots } = model;
  for (let slot = (hash & (SLOTS - 1)) << 1; ; slot = (slot + 2) & (2 * SLOTS - 1)) {
    const key = slots[slot];
    if (key === hash + 1) return slots[slot + 1] ?? 0;
    if (key === 0 || key === undefined) return 0;
  }
}
