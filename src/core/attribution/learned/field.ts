/** The conditional random field over a passage (Lafferty, McCallum and Pereira 2001): the likeliest labels, and how likely each is. Knows scores, and no words. */
import { FEATURE_COUNT, writeFeatures } from './features.ts';
import type { PassageForms } from './forms.ts';
import { CONTENT, CUE, LABELS, OUTSIDE, SOURCE } from './labels.ts';
import { cellsOf, markOf, pairOf } from './weights.ts';
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
  const further = bias / 3;
  for (let at = 0; at < forms.length; at++) {
    const count = writeFeatures(forms, at, features, 0);
    let known = 0, labels02 = 0, labels13 = 0, labels46 = 0, label5 = 0;
    for (let index = 0; index < count; index++) {
      const hash = features[index] ?? 0;
      const mark = markOf(hash);
      const pair = pairOf(hash);
      const one = cells[pair + 1] ?? 0;
      const other = cells[pair + 3] ?? 0;
      // All bits where the mark is the same, else none: what it is cannot be foretold, and a branch that is foretold wrongly costs more than the sums.
      const isOne = (((one >>> 24) ^ mark) - 1) >> 31;
      const isOther = (((other >>> 24) ^ mark) - 1) >> 31 & ~isOne;
      const low = ((cells[pair] ?? 0) & isOne) | ((cells[pair + 2] ?? 0) & isOther);
      const high = (one & isOne) | (other & isOther);
      known -= isOne + isOther;
      labels02 += low & LANES;
      labels13 += (low >>> 8) & LANES;
      labels46 += high & LANES;
      label5 += (high >>> 8) & 0xff;
    }
    const nothing = 128 * known;
    const base = at * K;
    scores[base] = ((labels02 & 0xffff) - nothing) * unit;
    scores[base + 1] = ((labels13 & 0xffff) - nothing) * unit + bias;
    scores[base + 2] = ((labels02 >>> 16) - nothing) * unit + further;
    scores[base + 3] = ((labels13 >>> 16) - nothing) * unit + bias;
    scores[base + 4] = ((labels46 & 0xffff) - nothing) * unit + further;
    scores[base + 5] = (label5 - nothing) * unit + bias;
    scores[base + 6] = ((labels46 >>> 16) - nothing) * unit + further;
  }
  return scores;
}

const LANES = 0x00ff00ff;

/** Viterbi. Only its own role comes before a further token, so that two labels are looked at there, and all of them for the others. */
function likeliest(scores: Float64Array, places: Uint8Array, transitions: Float64Array, length: number): Uint8Array {
  const back = new Uint8Array(length * K);
  let before = new Float64Array(K);
  let now = new Float64Array(K);
  for (let label = 0; label < K; label++) before[label] = isFurther(label) ? -Infinity : scores[label] ?? 0;
  for (let at = 1; at < length; at++) {
    const base = (places[at] ?? 0) * K * K;
    for (let label = 0; label < K; label++) {
      const from = isFurther(label) ? label - 1 : 0;
      const to = isFurther(label) ? label : K - 1;
      let best = -Infinity;
      let likely = from;
      for (let last = from; last <= to; last++) {
        const score = (before[last] ?? 0) + (transitions[base + last * K + label] ?? 0);
        if (score > best) {
          best = score;
          likely = last;
        }
      }
      now[label] = best + (scores[at * K + label] ?? 0);
      back[at * K + label] = likely;
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
  for (let base = 0; base < length * K; base += K) {
    let highest = -Infinity;
    for (let label = 0; label < K; label++) highest = Math.max(highest, scores[base + label] ?? 0);
    for (let label = 0; label < K; label++) emitted[base + label] = Math.exp((scores[base + label] ?? 0) - highest);
  }
  const forward = new Float64Array(length * K);
  const scales = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const place = (places[at] ?? 0) * K * K;
    const base = at * K;
    let total = 0;
    for (let label = 0; label < K; label++) {
      let sum = 0;
      if (at === 0) sum = isFurther(label) ? 0 : 1;
      else {
        const to = isFurther(label) ? label : K - 1;
        for (let last = isFurther(label) ? label - 1 : 0; last <= to; last++) sum += (forward[base - K + last] ?? 0) * (steps[place + last * K + label] ?? 0);
      }
      sum *= emitted[base + label] ?? 0;
      forward[base + label] = sum;
      total += sum;
    }
    const scale = total || Number.MIN_VALUE;
    scales[at] = scale;
    for (let label = 0; label < K; label++) forward[base + label] = (forward[base + label] ?? 0) / scale;
  }
  const backward = new Float64Array(K).fill(1);
  const later = new Float64Array(K);
  for (let at = length - 1; at >= 0; at--) {
    const place = (places[at] ?? 0) * K * K;
    const scale = scales[at] ?? 1;
    for (let label = 0; label < K; label++) {
      const known = backward[label] ?? 0;
      forward[at * K + label] = (forward[at * K + label] ?? 0) * known;
      later[label] = ((emitted[at * K + label] ?? 0) * known) / scale;
    }
    const starting = [later[0] ?? 0, later[SOURCE] ?? 0, later[CUE] ?? 0, later[CONTENT] ?? 0] as const;
    for (let last = 0; last < K; last++) {
      const step = place + last * K;
      let sum = (steps[step] ?? 0) * starting[0] + (steps[step + SOURCE] ?? 0) * starting[1] + (steps[step + CUE] ?? 0) * starting[2] + (steps[step + CONTENT] ?? 0) * starting[3];
      if (last !== OUTSIDE) {
        const further = last + (last & 1);
        sum += (steps[step + further] ?? 0) * (later[further] ?? 0);
      }
      backward[last] = sum;
    }
  }
  return forward;
}
