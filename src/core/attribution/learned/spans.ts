/** Runs of one role among a passage's labels, with how sure the field is of them. Knows labels, and no words. */
import type { TokenRange } from '../../english/token.ts';
import type { Decoded } from './field.ts';
import { CONTENT, CUE, LABELS, SOURCE } from './labels.ts';

export interface Span extends TokenRange {
  /** Mean likelihood of the role over its tokens. */
  readonly sure: number;
}

export interface Spans {
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
  readonly contents: readonly Span[];
}

export function spansOf({ labels, marginals }: Decoded): Spans {
  return { sources: runs(labels, marginals, SOURCE), cues: runs(labels, marginals, CUE), contents: runs(labels, marginals, CONTENT) };
}

function runs(labels: Uint8Array, marginals: Float64Array, role: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== role) continue;
    let end = at + 1;
    while (labels[end] === role + 1) end++;
    found.push({ first: at, end, sure: sureness(marginals, role, { first: at, end }) });
    at = end - 1;
  }
  return found;
}

/** Mean likelihood that these tokens have the role, as its first token or a further one. */
export function sureness(marginals: Float64Array, role: number, { first, end }: TokenRange): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += (marginals[at * LABELS + role] ?? 0) + (marginals[at * LABELS + role + 1] ?? 0);
  return end > first ? sum / (end - first) : 0;
}
