/** Groups of words that are used alike, by the hash of the word: what is known of a rare word from commoner ones. Knows numbers only. */
import { rowOf } from './weights.ts';
import type { WeightTable } from './weights.ts';

export interface WordGroups {
  /** For finding a word's place; its rows hold no weights. */
  readonly places: WeightTable;
  /** For each place the group, from 0. */
  readonly group: Uint16Array;
  /** For each group the coarser one it belongs to. */
  readonly parents: Uint8Array;
}

/** The group of a word plus one; 0 where it has none. */
export function groupOf({ places, group }: WordGroups, hash: number): number {
  const place = rowOf(places.slots, hash);
  return place < 0 ? 0 : (group[place] ?? 0) + 1;
}

/** The coarser group of a group, both plus one; 0 for 0. */
export function parentOf({ parents }: WordGroups, group: number): number {
  return group === 0 ? 0 : (parents[group - 1] ?? 0) + 1;
}
