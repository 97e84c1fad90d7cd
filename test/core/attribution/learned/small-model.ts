/** Models made of random weights, and passages to read with them, for the tests of the learned labeller’s parts. */
import { FEATURE_COUNT, writeFeatures } from '../../../../src/core/attribution/learned/features.ts';
import { passageForms } from '../../../../src/core/attribution/learned/forms.ts';
import type { PassageForms } from '../../../../src/core/attribution/learned/forms.ts';
import { fieldModel, PLACES } from '../../../../src/core/attribution/learned/field.ts';
import { LABELS, mayFollow } from '../../../../src/core/attribution/learned/labels.ts';
import type { AttributionModel } from '../../../../src/core/attribution/learned/learned-labeller.ts';
import { weightTable } from '../../../../src/core/attribution/learned/weights.ts';
import type { WordGroups } from '../../../../src/core/attribution/learned/word-groups.ts';
import type { LabellerInput } from '../../../../src/core/attribution/labeller.ts';
import { ruleLabeller } from '../../../../src/core/attribution/rule-labeller.ts';
import { readEnglish } from '../../../../src/core/english/english.ts';
import { randomNumbers } from '../../../../scripts/training/random.ts';

export const noGroups: WordGroups = { places: weightTable(new Int32Array(0), new Int8Array(0), 0, 1), group: new Uint16Array(0), parents: new Uint8Array(0) };

export function inputOf(text: string): LabellerInput {
  return { english: readEnglish(text), passageKind: 'paragraph', quotations: [] };
}

export function formsOf(text: string, groups: WordGroups = noGroups): PassageForms {
  const input = inputOf(text);
  return passageForms(input, ruleLabeller.label(input), groups);
}

/** Every feature of the text has weights, so that nothing is decided by absence. */
export function modelFor(text: string, seed: number, groups: WordGroups = noGroups): AttributionModel {
  const random = randomNumbers(seed);
  const forms = formsOf(text, groups);
  const hashes = new Set<number>();
  const features = new Int32Array(FEATURE_COUNT);
  for (let at = 0; at < forms.length; at++) for (const hash of features.subarray(0, writeFeatures(forms, at, features, 0))) hashes.add(hash);
  const sorted = Int32Array.from([...hashes].sort((a, b) => a - b));
  const small = (count: number): Int8Array => Int8Array.from({ length: count }, () => Math.floor(random() * 41) - 20);
  const transitions = Float64Array.from({ length: PLACES * LABELS * LABELS }, (_, step) => {
    const pair = step % (LABELS * LABELS);
    return mayFollow(Math.floor(pair / LABELS), pair % LABELS) ? Math.fround(random() * 2 - 1) : -Infinity;
  });
  return {
    groups,
    field: fieldModel(weightTable(sorted, small(LABELS * sorted.length), LABELS, Math.fround(0.03)), transitions, Math.fround(0.2)),
    linker: weightTable(sorted.slice(0, 9), small(9), 1, Math.fround(0.04)),
    judge: weightTable(sorted.slice(3, 5), small(2), 1, Math.fround(0.05)),
    least: Math.fround(0.13),
  };
}
