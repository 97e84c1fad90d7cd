/** Who says what, by which words, through whom: the record that everything after this stage rests on. Knows nothing of sources as works. */
import type { SourceSpan } from '../text/span.ts';

export type Stance =
  | 'assertion' | 'allegation' | 'denial' | 'admission' | 'confirmation' | 'partial-confirmation'
  | 'prediction' | 'assessment' | 'opinion' | 'no-comment';

export type CueClass = 'speech' | 'document' | 'thought' | 'attitude' | 'intention' | 'evidential';

export type Form = 'direct' | 'indirect' | 'mixed';

export type SpeakerKind = 'named' | 'role' | 'collective' | 'anonymous' | 'document' | 'author' | 'none';

export interface Speaker {
  /** The resolved name; the words themselves where nothing resolves; empty for kind `none`. */
  readonly name: string;
  /** The words that name the speaker in this sentence; empty where the speaker is elided or carried over. */
  readonly spans: readonly SourceSpan[];
  readonly kind: SpeakerKind;
  /** `representatives`, `spokesman`; undefined where none is given. */
  readonly role: string | undefined;
  /** The entity's id in `names`, undefined where the speaker is no named entity. */
  readonly entity: string | undefined;
  /** Present where two readings are nearly as likely; the likelier first, and its name is `name`. */
  readonly candidates?: readonly { readonly name: string; readonly weight: number }[];
}

export type HopKind = 'outlet' | 'document' | 'event' | 'person' | 'own';

/** One hop between the speaker and this draft. */
export interface Hop {
  readonly name: string;
  readonly kind: HopKind;
  readonly spans: readonly SourceSpan[];
}

export interface Attribution {
  /** Its place in the draft's list. */
  readonly index: number;
  /** The sentence in which its cue stands (or, for a carried-over quotation, in which its content begins). */
  readonly sentence: number;
  readonly speaker: Speaker;
  /** Empty for a quotation whose cue stands elsewhere and is carried over. */
  readonly cue: readonly SourceSpan[];
  /** Dictionary form of the cue's head: `say`, `deny`, `according to`; empty where there is no cue. */
  readonly cueLemma: string;
  readonly cueClass: CueClass;
  readonly content: readonly SourceSpan[];
  readonly form: Form;
  readonly stance: Stance;
  /** `did not say`, `never claimed`: the cue is negated, and nothing is asserted. */
  readonly negated: boolean;
  /** From the hop nearest the speaker to the one nearest us. */
  readonly via: readonly Hop[];
  /** 0–1. */
  readonly confidence: number;
  /** Rules about sourcing rely on it. */
  readonly actionable: boolean;
  /** Index of the attribution it is nested in; parents come first. */
  readonly within: number | undefined;
  /** Index of the attribution whose cue this quotation carries on. */
  readonly continues: number | undefined;
}

export interface Quotation {
  readonly index: number;
  /** With its marks. */
  readonly span: SourceSpan;
  /** Without them. */
  readonly words: SourceSpan;
  readonly mark: 'double' | 'single' | 'guillemets' | 'block';
  /** Index of the quotation it is nested in. */
  readonly within: number | undefined;
  /** For one that runs over several paragraphs: index of the quotation in the paragraph before. */
  readonly continues: number | undefined;
  /** False where no closing mark was found and no paragraph continues it. */
  readonly closed: boolean;
  readonly passage: number;
  /** Number of words inside. */
  readonly length: number;
  /** Words used as words, titles, terms, nicknames: marked, and said by nobody. */
  readonly isTerm: boolean;
}
