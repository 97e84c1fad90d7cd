/** The file of the learned model: what its bytes must be, and the labeller that they give. Knows no disk and no network. */
import type { Labeller } from '../labeller.ts';

export type ModelReading =
  | { readonly kind: 'model'; readonly labeller: Labeller }
  /** One sentence for the writer: what is wrong with the file and what On Record does instead. */
  | { readonly kind: 'problem'; readonly message: string };

/** Total: any bytes give a labeller or one problem. `undefined` stands for a file that could not be read. */
export function readModel(bytes: Uint8Array | undefined): ModelReading {
  if (bytes === undefined) return problem('is missing');
  return problem('is not one that this version can read');
}

function problem(what: string): ModelReading {
  return { kind: 'problem', message: `The learned model ${what}; attributions are found by rule alone, which misses more of them. Install On Record again to get it back.` };
}
