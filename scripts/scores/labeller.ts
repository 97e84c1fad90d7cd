/** The labeller that the figures are of: that of the hosts, from the model's file in the repository, or the one by rule where `--rules` asks for it. */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Labeller } from '../../src/core/attribution/labeller.ts';
import { chooseLabeller } from '../../src/service/choose-labeller.ts';

const model = fileURLToPath(new URL('../../models/attribution-1.bin', import.meta.url));

export interface ScoredLabeller {
  readonly labeller: Labeller;
  /** Said beside the figures, so that no figure is taken for that of another labeller. */
  readonly note: string;
}

export function scoredLabeller(byRule: boolean = process.argv.includes('--rules')): ScoredLabeller {
  const file = process.env['ONRECORD_MODEL'] ?? model;
  const { labeller, problem } = chooseLabeller(byRule ? 'left-out' : existsSync(file) ? readFileSync(file) : 'missing');
  return { labeller, note: problem === undefined ? `labeller: ${labeller.id}` : `labeller: ${labeller.id} (${problem})` };
}
