/** Which labeller a host reads with, and what there is to say about that. Knows what the model's file held, and not where it is. */
import type { Labeller } from '../core/attribution/labeller.ts';
import { readModel } from '../core/attribution/learned/read-model.ts';
import { ruleLabeller } from '../core/attribution/rule-labeller.ts';

/** What a host has of the learned model: its bytes, or nothing where there should be some (`missing`), or nothing by design (`left-out`). */
export type ModelFile = Uint8Array | 'missing' | 'left-out';

export interface ChosenLabeller {
  readonly labeller: Labeller;
  /** One sentence for the writer, where the labeller is not the one that this build promises. */
  readonly problem: string | undefined;
}

/** The learned one where its file is sound, else the one by rule. A build that never had a model has nothing to complain of. */
export function chooseLabeller(file: ModelFile): ChosenLabeller {
  if (file === 'left-out') return { labeller: ruleLabeller, problem: undefined };
  const reading = readModel(file === 'missing' ? undefined : file);
  return reading.kind === 'model' ? { labeller: reading.labeller, problem: undefined } : { labeller: ruleLabeller, problem: reading.message };
}
