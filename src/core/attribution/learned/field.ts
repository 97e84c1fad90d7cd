/** The conditional random field over a passage (Lafferty, McCallum and Pereira 2001): the likeliest labels, and how likely each is. Knows scores, and no words. */
import { FEATURE_COUNT, writeFeatures } from './features.ts';
import type { PassageForms } from './forms.ts';
import { CONTENT, CUE, LABELS, OUTSIDE, SOURCE } from './labels.ts';
import { cellsOf, firstCell, markOf, nextCell } from './weights.ts';
import type { WeightTable } from './weights.ts';

/** Kinds of places between two tokens, each with transitions of its own. */
export const PLACES = 5;

export interface FieldModel {
  readonly table: WeightTable;
  /** The rows of `table`, laid out to be looked up fast. */
  readonly cells: Int32Array;
  /** `[place][last][next]`, in natural units; −∞ where `next` may not follow. */
  readonly transitions: Float64Array;
  /** The same as factors: 0 where `next` may not follow. */
  readonly factors: Float64Array;
  /** What is added to every label but `OUTSIDE`: the dial between finding more and being surer. */
  readonly bias: number;
}

/** Everything that follows from the weights. */
export function fieldModel(table: WeightTable, transitions: Float64Array, bias: number): FieldModel {
  return { table, cells: cellsOf(table), transitions, factors: transitions.map(Math.exp), bias };
}

export interface Decoded {
  readonly labels: Uint8Array;
  /** For each token, the likelihood of each label; all 0 where neither the field nor the rules find anything in the passage. */
  readonly marginals: Float64Array;
}

const K = LABELS;

export function decode(forms: PassageForms, model: FieldModel): Decoded {
  const { length } = forms;
  const scores = scoresOf(forms, model);
  const places = placesOf(forms);
  const labels = likeliest(scores, places, model.transitions, length);
  const isEmpty = labels.every(label => label === OUTSIDE) && forms.rule.every(label => label === OUTSIDE);
  return { labels, marginals: isEmpty ? new Float64Array(length * K) : marginalsOf(scores, places, model.factors, length) };
}

/** What stands before each token: 0 nothing special, 1 a sentence's end, 2 an opening mark, 3 a closing mark, 4 punctuation. */
export function placesOf(forms: PassageForms): Uint8Array {
  const places = new Uint8Array(forms.length);
  for (let at = 0; at < forms.length; at++) {
    places[at] = forms.first[at] === at ? 1 : forms.quote[at] === 1 ? 2 : at > 0 && forms.quote[at - 1] === 3 ? 3 : at > 0 && forms.tag[at - 1] === 25 ? 4 : 0;
  }
  return places;
}

/** Two weights are summed at once, in the halves of one number: sixty of at most 255 do not overflow sixteen bits. */
function scoresOf(forms: PassageForms, { table: { unit }, cells, bias }: FieldModel): Float64Array {
  const scores = new Float64Array(forms.length * K);
  const features = new Int32Array(FEATURE_COUNT);
  const fetched = new Int32Array(FEATURE_COUNT);
  const biases = Float64Array.from({ length: K }, (_, label) => biasOf(label, bias));
  for (let at = 0; at < forms.length; at++) {
    const count = writeFeatures(forms, at, features, 0);
    // All cells are fetched before any is looked at: memory answers many questions at once, but not one that hangs on the answer before.
    for (let index = 0; index < count; index++) fetched[index] = cells[firstCell(features[index] ?? 0) + 1] ?? 0;
    let known = 0, labels02 = 0, labels13 = 0, labels46 = 0, label5 = 0;
    for (let index = 0; index < count; index++) {
      const hash = features[index] ?? 0;
      const mark = markOf(hash);
      for (let cell = firstCell(hash), high = fetched[index] ?? 0; high !== 0; cell = nextCell(cell), high = cells[cell + 1] ?? 0) {
        if (high >>> 24 !== mark) continue;
        const low = cells[cell] ?? 0;
        known++;
        labels02 += low & LANES;
        labels13 += (low >>> 8) & LANES;
        labels46 += high & LANES;
        label5 += (high >>> 8) & 0xff;
        break;
      }
    }
    const sums = [labels02 & 0xffff, labels13 & 0xffff, labels02 >>> 16, labels13 >>> 16, labels46 & 0xffff, label5, labels46 >>> 16];
    for (let label = 0; label < K; label++) scores[at * K + label] = ((sums[label] ?? 0) - 128 * known) * unit + (biases[label] ?? 0);
  }
  return scores;
}

const LANES = 0x00ff00ff;

function biasOf(label: number, bias: number): number {
  return label === OUTSIDE ? 0 : label === SOURCE || label === CUE || label === CONTENT ? bias : bias / 3;
}

/** Viterbi. */
function likeliest(scores: Float64Array, places: Uint8Array, transitions: Float64Array, length: number): Uint8Array {
  const back = new Uint8Array(length * K);
  let before = new Float64Array(K);
  let now = new Float64Array(K);
  for (let label = 0; label < K; label++) before[label] = isFurther(label) ? -Infinity : scores[label] ?? 0;
  for (let at = 1; at < length; at++) {
    const base = (places[at] ?? 0) * K * K;
    for (let label = 0; label < K; label++) {
      let best = -Infinity;
      let from = 0;
      for (let last = 0; last < K; last++) {
        const score = (before[last] ?? 0) + (transitions[base + last * K + label] ?? 0);
        if (score > best) {
          best = score;
          from = last;
        }
      }
      now[label] = best + (scores[at * K + label] ?? 0);
      back[at * K + label] = from;
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < K; other++) if ((before[other] ?? 0) > (before[label] ?? 0)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * K + label] ?? 0;
  }
  return labels;
}

function isFurther(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** Forward and backward, each step scaled to sum to one. */
function marginalsOf(scores: Float64Array, places: Uint8Array, steps: Float64Array, length: number): Float64Array {
  const emitted = new Float64Array(length * K);
  for (let at = 0; at < length; at++) {
    let highest = -Infinity;
    for (let label = 0; label < K; label++) highest = Math.max(highest, scores[at * K + label] ?? 0);
    for (let label = 0; label < K; label++) emitted[at * K + label] = Math.exp((scores[at * K + label] ?? 0) - highest);
  }
  const forward = new Float64Array(length * K);
  const scales = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const base = (places[at] ?? 0) * K * K;
    let total = 0;
    for (let label = 0; label < K; label++) {
      let sum = at === 0 && !isFurther(label) ? 1 : 0;
      if (at > 0) for (let last = 0; last < K; last++) sum += (forward[(at - 1) * K + last] ?? 0) * (steps[base + last * K + label] ?? 0);
      sum *= emitted[at * K + label] ?? 0;
      forward[at * K + label] = sum;
      total += sum;
    }
    scales[at] = total || Number.MIN_VALUE;
    for (let label = 0; label < K; label++) forward[at * K + label] = (forward[at * K + label] ?? 0) / (scales[at] ?? 1);
  }
  let backward = new Float64Array(K).fill(1);
  let earlier = new Float64Array(K);
  for (let at = length - 1; at >= 0; at--) {
    for (let label = 0; label < K; label++) forward[at * K + label] = (forward[at * K + label] ?? 0) * (backward[label] ?? 0);
    const base = (places[at] ?? 0) * K * K;
    for (let last = 0; last < K; last++) {
      let sum = 0;
      for (let label = 0; label < K; label++) sum += (steps[base + last * K + label] ?? 0) * (emitted[at * K + label] ?? 0) * (backward[label] ?? 0);
      earlier[last] = sum / (scales[at] ?? 1);
    }
    [backward, earlier] = [earlier, backward];
  }
  return forward;
}
