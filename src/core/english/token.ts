/** Sentences and tokens of one passage. Knows English words, and nothing about who speaks. */
import type { Offset } from '../text/span.ts';

/** Reduced Penn tags. `OBJECT` is the stand-in for code, URLs and the like; `PUNCT` any punctuation but quotation marks. */
export type Tag =
  | 'NOUN' | 'NOUNS' | 'NAME' | 'PRON' | 'POSS' | 'DET' | 'ADJ' | 'ADV' | 'NUM'
  | 'VB' | 'VBP' | 'VBZ' | 'VBD' | 'VBN' | 'VBG' | 'MODAL'
  | 'ADP' | 'TO' | 'CONJ' | 'WH' | 'NEG' | 'PART' | 'INTJ'
  | 'QUOTE' | 'PUNCT' | 'OBJECT' | 'OTHER';

export interface Token {
  /** As in the prose. Contractions are split: `did` `n’t`, `VSSE` `’s`. */
  readonly text: string;
  /** Lower case, curly apostrophes straight, accents kept. */
  readonly lower: string;
  /** Dictionary form for verbs and nouns (`says`, `said` → `say`), else `lower`. */
  readonly lemma: string;
  readonly start: Offset<'prose'>;
  readonly end: Offset<'prose'>;
  readonly tag: Tag;
}

/** The English of one passage: a pure function of its prose text, so that it can be kept while the words stay the same. */
export interface PassageEnglish {
  readonly tokens: readonly Token[];
  /** Half-open ranges of tokens; together they cover all tokens in order. */
  readonly sentences: readonly TokenRange[];
}

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
