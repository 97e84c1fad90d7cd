/** One hop between a speaker and us, in tokens: what the steps of this stage hand to each other. */
import type { TokenRange } from '../../english/token.ts';
import type { HopKind } from '../attribution.ts';

export interface FoundHop {
  readonly name: string;
  readonly kind: HopKind;
  readonly ranges: readonly TokenRange[];
  /** A person who handed the paper on, and so stands farther from the speaker than it. */
  readonly passesOn?: boolean;
}
