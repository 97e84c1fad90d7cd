/** Both labellers that ship, for promises that must hold whichever of them reads. */
import { readFileSync } from 'node:fs';
import type { Labeller } from '../../src/core/attribution/labeller.ts';
import { readModel } from '../../src/core/attribution/learned/read-model.ts';
import { ruleLabeller } from '../../src/core/attribution/rule-labeller.ts';
import { model } from '../../scripts/bundles.mjs';

/** The one that every host uses. */
export const learnedLabeller: Labeller = shipped();

export const labellers: readonly Labeller[] = [learnedLabeller, ruleLabeller];

function shipped(): Labeller {
  const reading = readModel(readFileSync(new URL(`../../${model}`, import.meta.url)));
  if (reading.kind === 'problem') throw new Error(reading.message);
  return reading.labeller;
}
