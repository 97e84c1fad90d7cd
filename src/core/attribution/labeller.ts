/**
 * The labeller: the replaceable heart of the attribution stage. It sees one passage at a time, in tokens, and says which
 * words name a speaker, which are the cue and which the content. It does not resolve names, judge stance or join passages:
 * that is done once, after it, for every labeller alike.
 */
import type { PassageEnglish, TokenRange } from '../english/token.ts';
import type { CueClass } from './attribution.ts';

export interface Labeller {
  /** Named in `analyse` output and in bug reports: `rules`, later `learned-1`. */
  readonly id: string;
  readonly label: (passage: LabellerInput) => readonly Labelling[];
}

export interface LabellerInput {
  readonly english: PassageEnglish;
  readonly passageKind: string;
  /** Quotations of this passage as half-open token ranges, marks included, outermost first. */
  readonly quotations: readonly QuotationRange[];
}

export interface QuotationRange extends TokenRange {
  /** Index into the draft's quotations. */
  readonly quotation: number;
  /** An open quotation goes on from the passage before. */
  readonly continues: boolean;
}

/** One attribution as the words show it. Ranges are half-open over the passage's tokens and never cross its end. */
export interface Labelling {
  readonly speaker: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  /** Dictionary form of the cue's head word or phrase. */
  readonly cueLemma: string;
  readonly cueClass: CueClass;
  /** Empty where the cue ends its passage with a colon: the words are in the next one. */
  readonly content: readonly TokenRange[];
  /** Words that name the one addressed: `told the Lagoon Courier`, `said to the committee`. */
  readonly addressee: readonly TokenRange[];
  /** Passive or impersonal with no agent given: `is believed to`, `it is alleged that`, `reportedly`. */
  readonly agentless: boolean;
  readonly negated: boolean;
  /** 0–1. */
  readonly confidence: number;
}
