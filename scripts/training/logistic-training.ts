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
  const counts = new Int32Array(2 ** HASH_BITS);
  for (const { features } of instances) for (const hash of features) counts[hash] = (counts[hash] ?? 0) + 1;
  const weights = new Float64Array(2 ** HASH_BITS);
  const squares = new Float64Array(2 ** HASH_BITS);
  const sums = new Float64Array(2 ** HASH_BITS);
  const random = randomNumbers(7);
  for (let round = 0; round < rounds; round++) {
    for (const { features, right } of shuffle(instances, random)) {
      let sum = 0;
      for (const hash of features) if ((counts[hash] ?? 0) >= fewest) sum += weights[hash] ?? 0;
      const slope = (right ? 1 : 0) - logistic(sum);
      for (const hash of features) {
        if ((counts[hash] ?? 0) < fewest) continue;
        const by = slope - shrink * (weights[hash] ?? 0);
        squares[hash] = (squares[hash] ?? 0) + by * by;
        weights[hash] = (weights[hash] ?? 0) + (step * by) / Math.sqrt((squares[hash] ?? 0) + 1);
      }
    }
    if (round >= rounds / 2) weights.forEach((weight, hash) => { if (weight !== 0) sums[hash] = (sums[hash] ?? 0) + weight; });
  }
  const share = 1 / (rounds - Math.ceil(rounds / 2));
  const kept: number[] = [];
  const small: number[] = [];
  sums.forEach((sum, hash) => {
    const rounded = Math.max(-127, Math.min(127, Math.round((sum * share) / unit)));
    if (rounded === 0) return;
    kept.push(hash);
    small.push(rounded);
  });
  return weightTable(Int32Array.from(kept), Int8Array.from(small), 1, unit);
}
