/** Sentences of the whole draft, in order: the unit that claims, support and rules speak about. */
import type { Passage } from '../prose/passage.ts';
import type { SourceSpan } from '../text/span.ts';
import type { Token, TokenRange } from './token.ts';

export interface Sentence {
  /** Its place in the draft's list of sentences. */
  readonly index: number;
  readonly passage: Passage;
  /** Its place among the sentences of its passage. */
  readonly ordinal: number;
  /** From its first to its last character, closing quotation marks and brackets included. */
  readonly span: SourceSpan;
  /** All tokens of the passage … */
  readonly passageTokens: readonly Token[];
  /** … of which these are the sentence's. */
  readonly range: TokenRange;
  readonly tokens: readonly Token[];
}
