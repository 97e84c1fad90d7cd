/** Trains yes-or-no judgements over hashed features: logistic regression with a step per weight, rounded to eight bits. Deterministic. */
import { HASH_BITS } from '../../src/core/attribution/learned/hashing.ts';
import { logistic, weightTable } from '../../src/core/attribution/learned/weights.ts';
import type { WeightTable } from '../../src/core/attribution/learned/weights.ts';
import { randomNumbers, shuffle } from './random.ts';

export interface Instance {
  readonly features: Int32Array;
  readonly right: boolean;
}

export interface LogisticOptions {
  readonly fewest: number;
  readonly rounds: number;
  readonly step: number;
  /** How strongly weights are drawn to nothing. */
  readonly shrink: number;
  readonly unit: number;
}

export function trainLogistic(instances: readonly Instance[], { fewest, rounds, step, shrink, unit }: LogisticOptions): WeightTable {
  const { hashes, rows } = compact(instances, fewest);
  const weights = new Float64Array(hashes.length);
  const squares = new Float64Array(hashes.length);
  const sums = new Float64Array(hashes.length);
  const random = randomNumbers(7);
  const order = rows.map((known, index) => ({ known, right: instances[index]?.right === true }));
  for (let round = 0; round < rounds; round++) {
    for (const { known, right } of shuffle(order, random)) {
      let sum = 0;
      for (const row of known) sum += weights[row] ?? 0;
      const slope = (right ? 1 : 0) - logistic(sum);
      for (const row of known) {
        const by = slope - shrink * (weights[row] ?? 0);
        squares[row] = (squares[row] ?? 0) + by * by;
        weights[row] = (weights[row] ?? 0) + (step * by) / Math.sqrt((squares[row] ?? 0) + 1);
      }
    }
    if (round >= rounds / 2) weights.forEach((weight, row) => { sums[row] = (sums[row] ?? 0) + weight; });
  }
  const share = 1 / (rounds - Math.ceil(rounds / 2));
  const kept: number[] = [];
  const small: number[] = [];
  sums.forEach((sum, row) => {
    const rounded = Math.max(-127, Math.min(127, Math.round((sum * share) / unit)));
    if (rounded === 0) return;
    kept.push(hashes[row] ?? 0);
    small.push(rounded);
  });
  return weightTable(Int32Array.from(kept), Int8Array.from(small), 1, unit);
}

/** The features seen often enough, by rising hash, and for each instance their rows in the order of its features. */
function compact(instances: readonly Instance[], fewest: number): { readonly hashes: readonly number[]; readonly rows: readonly Int32Array[] } {
  const counts = new Int32Array(2 ** HASH_BITS);
  for (const { features } of instances) for (const hash of features) counts[hash] = (counts[hash] ?? 0) + 1;
  const hashes: number[] = [];
  const rowByHash = new Int32Array(2 ** HASH_BITS).fill(-1);
  for (let hash = 0; hash < counts.length; hash++) if ((counts[hash] ?? 0) >= Math.max(1, fewest)) rowByHash[hash] = hashes.push(hash) - 1;
  return { hashes, rows: instances.map(({ features }) => features.map(hash => rowByHash[hash] ?? -1).filter(row => row >= 0)) };
}
