/** The field’s two passes, against all ways of labelling a short passage counted one by one. */
import assert from 'node:assert/strict';
import { FEATURE_COUNT, writeFeatures } from '../../../../src/core/attribution/learned/features.ts';
import type { PassageForms } from '../../../../src/core/attribution/learned/forms.ts';
import { decode, placesOf } from '../../../../src/core/attribution/learned/field.ts';
import type { FieldModel } from '../../../../src/core/attribution/learned/field.ts';
import { LABELS, mayFollow } from '../../../../src/core/attribution/learned/labels.ts';
import { rowOf } from '../../../../src/core/attribution/learned/weights.ts';
import { formsOf, modelFor } from './small-model.ts';

const text = '“No,” Ada said.';

/** Scores by the definition: each feature's weights, the bias, the transitions. */
function scoreOf(labels: readonly number[], forms: PassageForms, { table, transitions, bias }: FieldModel): number {
  const features = new Int32Array(FEATURE_COUNT);
  const places = placesOf(forms);
  return labels.reduce((sum, label, at) => {
    const last = labels[at - 1];
    if (last === undefined ? label !== 0 && label % 2 === 0 : !mayFollow(last, label)) return -Infinity;
    const own = [...features.subarray(0, writeFeatures(forms, at, features, 0))].reduce((more, hash) => {
      const row = rowOf(table.slots, hash);
      return row < 0 ? more : more + (table.weights[row * LABELS + label] ?? 0) * table.unit;
    }, label === 0 ? 0 : label % 2 === 1 ? bias : bias / 3);
    return sum + own + (last === undefined ? 0 : transitions[((places[at] ?? 0) * LABELS + last) * LABELS + label] ?? 0);
  }, 0);
}

function allLabellings(length: number): readonly (readonly number[])[] {
  return length === 0 ? [[]] : allLabellings(length - 1).flatMap(start => Array.from({ length: LABELS }, (_, label) => [...start, label]));
}

describe('the field', () => {
  const short = formsOf('Ada said no.');
  const labellings = allLabellings(short.length);

  for (const seed of [1, 2, 3]) {
    const model = modelFor('Ada said no.', seed).field;
    const scores = labellings.map(labels => scoreOf(labels, short, model));

    it(`finds the best of all labellings (weights ${seed})`, () => {
      const best = labellings[scores.indexOf(Math.max(...scores))];
      assert.deepEqual([...decode(short, model).labels], best);
    });

    it(`says how likely each label is (weights ${seed})`, () => {
      const { marginals } = decode(short, model);
      const weights = scores.map(Math.exp);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      for (let at = 0; at < short.length; at++) {
        for (let label = 0; label < LABELS; label++) {
          const share = labellings.reduce((sum, labels, index) => sum + (labels[at] === label ? weights[index] ?? 0 : 0), 0) / total;
          assert.ok(Math.abs(share - (marginals[at * LABELS + label] ?? 0)) < 1e-9, `token ${at}, label ${label}: ${share} and ${marginals[at * LABELS + label]}`);
        }
      }
    });
  }

  it('has likelihoods that sum to one at every token, however strong the weights', () => {
    const forms = formsOf(text);
    const strong = modelFor(text, 4).field;
    const { marginals } = decode(forms, { ...strong, table: { ...strong.table, unit: 3 } });
    for (let at = 0; at < forms.length; at++) {
      const sum = marginals.subarray(at * LABELS, (at + 1) * LABELS).reduce((more, share) => more + share, 0);
      assert.ok(Math.abs(sum - 1) < 1e-6, `token ${at}: ${sum}`);
    }
  });
});
