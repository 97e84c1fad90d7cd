/** What each sentence asserts, and whether it needs somebody to stand behind it. Knows no registry. */
import type { SourceSpan } from '../text/span.ts';

export type ClaimKind =
  | 'event' | 'state' | 'statistic' | 'quotation' | 'allegation' | 'denial' | 'forecast' | 'comparison' | 'causal'
  | 'definition' | 'opinion' | 'plan' | 'own-observation' | 'discourse' | 'question' | 'instruction' | 'none';

export interface Claim {
  /** Index of the sentence; there is one record for each sentence. */
  readonly sentence: number;
  /** `none` where the sentence asserts nothing checkable. */
  readonly kind: ClaimKind;
  /** In this profile, if nothing supports it. */
  readonly needsSource: boolean;
  /** One line for the hover: why the product thinks so. */
  readonly why: string;
  /** 0–1: how sure it is that this needs a source. */
  readonly confidence: number;
  /** Figures that want a source: `1.2 million parcels`, `34%`. */
  readonly figures: readonly SourceSpan[];
}

/** How strong the words are, weakest first: possible or monitored; investigated; suspected or accused; charged or sued; found or asserted outright. */
export type AccusationLevel = 1 | 2 | 3 | 4 | 5;

/** Somebody is said to have done wrong. */
export interface Accusation {
  readonly sentence: number;
  /** The words that accuse: `accused`, `is spying on`. */
  readonly span: SourceSpan;
  readonly accused: Party | undefined;
  readonly accuser: Party | undefined;
  /** Index of the attribution it stands in; undefined in the draft's own voice. */
  readonly attribution: number | undefined;
  readonly level: AccusationLevel;
  /** The draft's own voice asserts it outright: `Orvex bribed the inspectors.` */
  readonly ownVoice: boolean;
  /** Words such as `alleged`, `accused`, `suspected` that want an accuser. */
  readonly wantsAccuser: boolean;
}

export interface Party {
  readonly name: string;
  readonly entity: string | undefined;
  readonly span: SourceSpan;
  readonly named: boolean;
}

/** A denial, comment or no-comment, and whose. */
export interface Response {
  readonly sentence: number;
  readonly span: SourceSpan;
  readonly party: Party | undefined;
  readonly kind: 'denial' | 'comment' | 'no-comment' | 'approached';
}
