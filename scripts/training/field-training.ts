/**
 * Trains the conditional random field: stochastic gradient on the likelihood with a step per weight (AdaGrad, Duchi, Hazan and Singer 2011),
 * features dropped at random, the last rounds averaged, then rounded to eight bits. Deterministic. Knows labels and hashes, no text.
 */
import { FEATURE_COUNT, writeFeatures } from '../../src/core/attribution/learned/features.ts';
import type { PassageForms } from '../../src/core/attribution/learned/forms.ts';
import { HASH_BITS } from '../../src/core/attribution/learned/hashing.ts';
import { fieldModel, PLACES, placesOf } from '../../src/core/attribution/learned/field.ts';
import type { FieldModel } from '../../src/core/attribution/learned/field.ts';
import { LABELS, mayFollow } from '../../src/core/attribution/learned/labels.ts';
import { weightTable } from '../../src/core/attribution/learned/weights.ts';
import { randomNumbers, shuffle } from './random.ts';

export interface FieldLesson {
  readonly forms: PassageForms;
  readonly labels: Uint8Array;
}

export interface FieldOptions {
  /** A feature seen less often is left out. */
  readonly fewest: number;
  readonly rounds: number;
  /** How many of the last rounds are averaged. */
  readonly averaged: number;
  /** How many times all of it is done, each time in another order; the results are averaged. */
  readonly times: number;
  readonly dropped: number;
  readonly step: number;
  readonly bias: number;
  /** What one unit of a rounded weight is worth. */
  readonly unit: number;
}

const K = LABELS;
const LEGAL = Uint8Array.from({ length: K * K }, (_, index) => (mayFollow(Math.floor(index / K), index % K) ? 1 : 0));

interface Sequence {
  readonly length: number;
  readonly rows: Int32Array;
  /** Where the rows of each token begin, and the end. */
  readonly starts: Int32Array;
  readonly places: Uint8Array;
  readonly labels: Uint8Array;
}

export function trainField(lessons: readonly FieldLesson[], options: FieldOptions): FieldModel {
  const index = indexOf(lessons, options.fewest);
  const sequences = lessons.filter(lesson => lesson.forms.length > 0).map(lesson => sequenceOf(lesson, index.rowByHash));
  const longest = sequences.reduce((most, { length }) => Math.max(most, length), 1);
  const weights = new Float64Array(index.count * K);
  const transitions = new Float64Array(PLACES * K * K);
  const share = 1 / (options.averaged * options.times);
  for (let time = 0; time < options.times; time++) {
    const learner = new Learner(index.count, longest, options);
    const random = randomNumbers(time + 1);
    for (let round = 0; round < options.rounds; round++) {
      for (const sequence of shuffle(sequences, random)) learner.learn(sequence, random);
      if (round < options.rounds - options.averaged) continue;
      add(weights, learner.weights, share);
      add(transitions, learner.transitions, share);
    }
  }
  return rounded(index.hashes, weights, transitions, options);
}

/** Features that are seen often enough, by rising hash. */
function indexOf(lessons: readonly FieldLesson[], fewest: number): { readonly hashes: Int32Array; readonly rowByHash: Int32Array; readonly count: number } {
  const counts = new Int32Array(2 ** HASH_BITS);
  const features = new Int32Array(FEATURE_COUNT);
  for (const { forms } of lessons) {
    for (let at = 0; at < forms.length; at++) {
      const end = writeFeatures(forms, at, features, 0);
      for (let place = 0; place < end; place++) counts[features[place] ?? 0] = (counts[features[place] ?? 0] ?? 0) + 1;
    }
  }
  const kept: number[] = [];
  const rowByHash = new Int32Array(counts.length).fill(-1);
  counts.forEach((count, hash) => {
    if (count >= fewest) rowByHash[hash] = kept.push(hash) - 1;
  });
  return { hashes: Int32Array.from(kept), rowByHash, count: kept.length };
}

function sequenceOf({ forms, labels }: FieldLesson, rowByHash: Int32Array): Sequence {
  const rows: number[] = [];
  const starts = new Int32Array(forms.length + 1);
  const features = new Int32Array(FEATURE_COUNT);
  for (let at = 0; at < forms.length; at++) {
    starts[at] = rows.length;
    const end = writeFeatures(forms, at, features, 0);
    for (let place = 0; place < end; place++) {
      const row = rowByHash[features[place] ?? 0] ?? -1;
      if (row >= 0) rows.push(row);
    }
  }
  starts[forms.length] = rows.length;
  return { length: forms.length, rows: Int32Array.from(rows), starts, places: placesOf(forms), labels };
}

/** What changes while it learns, in arrays that are used again for every sequence. */
class Learner {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(PLACES * K * K);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float64Array(PLACES * K * K);
  private readonly emitted: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scales: Float64Array;
  private readonly steps = new Float64Array(PLACES * K * K);
  private readonly options: FieldOptions;

  constructor(rows: number, longest: number, options: FieldOptions) {
    this.options = options;
    this.weights = new Float32Array(rows * K);
    this.squares = new Float32Array(rows * K);
    [this.emitted, this.forward, this.backward] = [new Float64Array(longest * K), new Float64Array(longest * K), new Float64Array(longest * K)];
    this.scales = new Float64Array(longest);
  }

  learn(sequence: Sequence, random: () => number): void {
    const kept = Uint8Array.from(sequence.rows, () => (random() < this.options.dropped ? 0 : 1));
    this.emit(sequence, kept);
    this.pass(sequence);
    this.improve(sequence, kept);
    this.improveTransitions(sequence);
  }

  private emit({ length, rows, starts }: Sequence, kept: Uint8Array): void {
    const { weights, emitted } = this;
    const scale = 1 / (1 - this.options.dropped);
    for (let at = 0; at < length; at++) {
      const base = at * K;
      emitted.fill(0, base, base + K);
      for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
        if (kept[place] === 0) continue;
        const row = (rows[place] ?? 0) * K;
        for (let label = 0; label < K; label++) emitted[base + label] = (emitted[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
      let highest = -Infinity;
      for (let label = 0; label < K; label++) highest = Math.max(highest, emitted[base + label] ?? 0);
      for (let label = 0; label < K; label++) emitted[base + label] = Math.exp(((emitted[base + label] ?? 0) - highest) * scale);
    }
    for (let step = 0; step < this.steps.length; step++) this.steps[step] = LEGAL[step % (K * K)] === 1 ? Math.exp(this.transitions[step] ?? 0) : 0;
  }

  private pass({ length, places }: Sequence): void {
    const { emitted, forward, backward, scales, steps } = this;
    for (let at = 0; at < length; at++) {
      const base = (places[at] ?? 0) * K * K;
      let total = 0;
      for (let label = 0; label < K; label++) {
        let sum = at === 0 && (label === 0 || label % 2 === 1) ? 1 : 0;
        if (at > 0) for (let last = 0; last < K; last++) sum += (forward[(at - 1) * K + last] ?? 0) * (steps[base + last * K + label] ?? 0);
        sum *= emitted[at * K + label] ?? 0;
        forward[at * K + label] = sum;
        total += sum;
      }
      scales[at] = total || Number.MIN_VALUE;
      for (let label = 0; label < K; label++) forward[at * K + label] = (forward[at * K + label] ?? 0) / (scales[at] ?? 1);
    }
    backward.fill(1, (length - 1) * K, length * K);
    for (let at = length - 2; at >= 0; at--) {
      const base = (places[at + 1] ?? 0) * K * K;
      for (let last = 0; last < K; last++) {
        let sum = 0;
        for (let label = 0; label < K; label++) sum += (steps[base + last * K + label] ?? 0) * (emitted[(at + 1) * K + label] ?? 0) * (backward[(at + 1) * K + label] ?? 0);
        backward[at * K + last] = sum / (scales[at + 1] ?? 1);
      }
    }
  }

  private improve({ length, rows, starts, labels }: Sequence, kept: Uint8Array): void {
    const { weights, squares, forward, backward } = this;
    const slope = new Float64Array(K);
    for (let at = 0; at < length; at++) {
      for (let label = 0; label < K; label++) slope[label] = (labels[at] === label ? 1 : 0) - (forward[at * K + label] ?? 0) * (backward[at * K + label] ?? 0);
      for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
        if (kept[place] === 0) continue;
        const row = (rows[place] ?? 0) * K;
        for (let label = 0; label < K; label++) {
          const by = slope[label] ?? 0;
          if (by < 1e-5 && by > -1e-5) continue;
          const square = (squares[row + label] ?? 0) + by * by;
          squares[row + label] = square;
          weights[row + label] = (weights[row + label] ?? 0) + (this.options.step * by) / Math.sqrt(square + 1);
        }
      }
    }
  }

  private improveTransitions({ length, places, labels }: Sequence): void {
    const { forward, backward, emitted, scales, steps, transitions, transitionSquares } = this;
    const slope = new Float64Array(PLACES * K * K);
    let previous = new Float64Array(K);
    // `forward` still holds the forward values alone.
    for (let label = 0; label < K; label++) previous[label] = forward[label] ?? 0;
    for (let at = 1; at < length; at++) {
      const base = (places[at] ?? 0) * K * K;
      for (let last = 0; last < K; last++) {
        const before = (previous[last] ?? 0) / (scales[at] ?? 1);
        if (before < 1e-9) continue;
        for (let label = 0; label < K; label++) {
          const step = base + last * K + label;
          slope[step] = (slope[step] ?? 0) - before * (steps[step] ?? 0) * (emitted[at * K + label] ?? 0) * (backward[at * K + label] ?? 0);
        }
      }
      const seen = base + (labels[at - 1] ?? 0) * K + (labels[at] ?? 0);
      slope[seen] = (slope[seen] ?? 0) + 1;
      previous = forward.slice(at * K, at * K + K);
    }
    slope.forEach((by, step) => {
      if (by === 0) return;
      const square = (transitionSquares[step] ?? 0) + by * by;
      transitionSquares[step] = square;
      transitions[step] = (transitions[step] ?? 0) + (this.options.step * by) / Math.sqrt(square + 1);
    });
  }
}

function add(sum: Float64Array, values: ArrayLike<number>, share: number): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) * share;
}

/** Rows that round to nothing are left out. */
function rounded(hashes: Int32Array, weights: Float64Array, transitions: Float64Array, { unit, bias }: FieldOptions): FieldModel {
  const kept: number[] = [];
  const small: number[] = [];
  hashes.forEach((hash, row) => {
    const units = Array.from(weights.subarray(row * K, row * K + K), value => Math.max(-127, Math.min(127, Math.round(value / unit))));
    if (units.every(value => value === 0)) return;
    kept.push(hash);
    small.push(...units);
  });
  const steps = Float64Array.from(transitions, (value, step) => (LEGAL[step % (K * K)] === 1 ? Math.fround(value) : -Infinity));
  return fieldModel(weightTable(Int32Array.from(kept), Int8Array.from(small), K, unit), steps, bias);
}
