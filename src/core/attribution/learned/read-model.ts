/** From the bytes of the model's file to a labeller, or to one sentence on what is wrong with them. Knows no disk and no network. */
import type { Labeller } from '../labeller.ts';
import { learnedLabeller } from './learned-labeller.ts';
import { parseModel } from './model-file.ts';
import type { FileFault } from './model-file.ts';

export type ModelReading =
  | { readonly kind: 'model'; readonly labeller: Labeller }
  /** For the writer: what is wrong with the file, and what On Record does instead. */
  | { readonly kind: 'problem'; readonly message: string };

/** Total: any bytes give a labeller or one problem. `undefined` stands for a file that could not be read. */
export function readModel(bytes: Uint8Array | undefined): ModelReading {
  const model = bytes === undefined ? 'missing' : parseModel(bytes);
  if (typeof model !== 'string') return { kind: 'model', labeller: learnedLabeller(model) };
  return { kind: 'problem', message: `The learned model ${faults[model]}; attributions are found by rule alone, which misses more of them. Install On Record again to get it back.` };
}

const faults: Readonly<Record<FileFault | 'missing', string>> = {
  missing: 'is missing',
  short: 'is cut short',
  foreign: 'is not a model of On Record',
  version: 'is of another version of On Record',
  damaged: 'is damaged: its checksum does not match',
};
