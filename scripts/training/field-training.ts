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
  /** How often in each of these the weights as they stand are added to the average: what the last passages taught does not outweigh the rest. */
  readonly looks: number;
  /** How many times all of it is done, each time in another order; the results are averaged. */
  readonly times: number;
  readonly dropped: number;
  readonly step: number;
  readonly bias: number;
  /** What one unit of a rounded weight is worth. */
  readonly unit: number;
}

const K = LABELS;
/** A row of what is learned: seven weights and their squares, each in eight places. */
const ROW = 16;
const SQUARES = 8;
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
  let taken = 0;
  for (let time = 0; time < options.times; time++) {
    const learner = new Learner(index.count, longest, options);
    const random = randomNumbers(time + 1);
    for (let round = 0; round < options.rounds; round++) {
      const every = round < options.rounds - options.averaged ? Infinity : Math.ceil(sequences.length / options.looks);
      shuffle(sequences, random).forEach((sequence, order) => {
        learner.learn(sequence, random);
        if ((order + 1) % every !== 0) return;
        addRows(weights, learner.rows);
        add(transitions, learner.transitions);
        taken++;
      });
    }
  }
  return rounded(index.hashes, weights.map(sum => sum / taken), transitions.map(sum => sum / taken), options);
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
  for (let hash = 0; hash < counts.length; hash++) if ((counts[hash] ?? 0) >= fewest) rowByHash[hash] = kept.push(hash) - 1;
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
  /** For each row its weights, and from `SQUARES` on the sums of their squared slopes: side by side, since they are wanted together. */
  readonly rows: Float32Array;
  readonly transitions = new Float64Array(PLACES * K * K);
  private readonly transitionSquares = new Float64Array(PLACES * K * K);
  private readonly emitted: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scales: Float64Array;
  private readonly steps = new Float64Array(PLACES * K * K);
  private readonly options: FieldOptions;
  /** Where the rows stand that are not dropped this time, and for each token where its own end. */
  private readonly kept: Int32Array;
  private readonly ends: Int32Array;

  constructor(rows: number, longest: number, options: FieldOptions) {
    this.options = options;
    this.rows = new Float32Array(rows * ROW);
    [this.emitted, this.forward, this.backward] = [new Float64Array(longest * K), new Float64Array(longest * K), new Float64Array(longest * K)];
    this.scales = new Float64Array(longest);
    this.kept = new Int32Array(longest * FEATURE_COUNT);
    this.ends = new Int32Array(longest);
  }

  learn(sequence: Sequence, random: () => number): void {
    this.drop(sequence, random);
    this.emit(sequence);
    this.pass(sequence);
    this.improve(sequence);
    this.improveTransitions(sequence);
  }

  private drop({ length, rows, starts }: Sequence, random: () => number): void {
    const { kept, ends, options: { dropped } } = this;
    let count = 0;
    for (let at = 0; at < length; at++) {
      const end = starts[at + 1] ?? 0;
      for (let place = starts[at] ?? 0; place < end; place++) if (random() >= dropped) kept[count++] = (rows[place] ?? 0) * ROW;
      ends[at] = count;
    }
  }

  private emit({ length }: Sequence): void {
    const { rows, emitted, kept, ends } = this;
    const scale = 1 / (1 - this.options.dropped);
    let place = 0;
    for (let at = 0; at < length; at++) {
      const base = at * K;
      let e0 = 0, e1 = 0, e2 = 0, e3 = 0, e4 = 0, e5 = 0, e6 = 0;
      for (const end = ends[at] ?? 0; place < end; place++) {
        const row = kept[place] ?? 0;
        e0 += rows[row] ?? 0;
        e1 += rows[row + 1] ?? 0;
        e2 += rows[row + 2] ?? 0;
        e3 += rows[row + 3] ?? 0;
        e4 += rows[row + 4] ?? 0;
        e5 += rows[row + 5] ?? 0;
        e6 += rows[row + 6] ?? 0;
      }
      const highest = Math.max(e0, e1, e2, e3, e4, e5, e6);
      emitted[base] = Math.exp((e0 - highest) * scale);
      emitted[base + 1] = Math.exp((e1 - highest) * scale);
      emitted[base + 2] = Math.exp((e2 - highest) * scale);
      emitted[base + 3] = Math.exp((e3 - highest) * scale);
      emitted[base + 4] = Math.exp((e4 - highest) * scale);
      emitted[base + 5] = Math.exp((e5 - highest) * scale);
      emitted[base + 6] = Math.exp((e6 - highest) * scale);
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

  private improve({ length, labels }: Sequence): void {
    const { rows, forward, backward, kept, ends, options: { step } } = this;
    const slope = new Float64Array(K);
    let place = 0;
    for (let at = 0; at < length; at++) {
      const end = ends[at] ?? 0;
      let most = 0;
      for (let label = 0; label < K; label++) {
        const by = (labels[at] === label ? 1 : 0) - (forward[at * K + label] ?? 0) * (backward[at * K + label] ?? 0);
        slope[label] = by;
        most = Math.max(most, by, -by);
      }
      // All is as it should be: nothing to learn here.
      if (most < 1e-5) place = end;
      for (; place < end; place++) {
        const row = kept[place] ?? 0;
        for (let label = 0; label < K; label++) {
          const by = slope[label] ?? 0;
          if (by < 1e-5 && by > -1e-5) continue;
          const square = (rows[row + SQUARES + label] ?? 0) + by * by;
          rows[row + SQUARES + label] = square;
          rows[row + label] = (rows[row + label] ?? 0) + (step * by) / Math.sqrt(square + 1);
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

function add(sum: Float64Array, values: ArrayLike<number>): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0);
}

function addRows(sum: Float64Array, rows: Float32Array): void {
  for (let row = 0; row * K < sum.length; row++) for (let label = 0; label < K; label++) sum[row * K + label] = (sum[row * K + label] ?? 0) + (rows[row * ROW + label] ?? 0);
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
