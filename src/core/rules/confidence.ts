/** Where a sentence states an analyst’s confidence, and at which level: “with moderate confidence”, “our confidence is high”. Knows words only. */
import { cover, type SourceSpan } from '../text/span.ts';
import { confidenceLevels } from './lexicon/likelihood.ts';
import type { Word } from './reading.ts';

export interface StatedConfidence {
  readonly span: SourceSpan;
  readonly level: string;
  /** Index of the word `confidence`. */
  readonly at: number;
  /** `with high confidence` beside a judgement, or the sentence's own matter. */
  readonly form: 'phrase' | 'predicate';
}

/** The first in the sentence. Trust in somebody, and the intervals of statistics, are not meant. */
export function confidenceIn(words: readonly Word[]): StatedConfidence | undefined {
  for (const [at, word] of words.entries()) {
    if (word.token.lower !== 'confidence' || isOtherSense(words, at)) continue;
    const before = words[at - 1];
    if (before !== undefined && confidenceLevels.has(before.token.lower)) return { span: cover(before.span, word.span), level: before.token.lower, at, form: 'phrase' };
    const after = words.slice(at + 1, at + 18);
    // `Confidence that he was paid is high`: the verb that a level follows is the one that counts.
    const level = after.find(({ token }, index) => confidenceLevels.has(token.lower) && after.slice(Math.max(0, index - 3), index).some(word => word.token.lemma === 'be' || word.token.lemma === 'remain' || word.token.lower === ':'));
    if (level !== undefined) return { span: cover(word.span, level.span), level: level.token.lower, at, form: 'predicate' };
  }
  return undefined;
}

const others: ReadonlySet<string> = new Set(['consumer', 'business', 'investor', 'public', 'market', 'voter', 'of', 'no', 'self', 'economic', '%']);
const measures: ReadonlySet<string> = new Set(['interval', 'intervals', 'limit', 'limits', 'band', 'bounds', 'trick', 'trickster', 'vote', 'score', 'scores', 'threshold', 'man', 'region']);

function isOtherSense(words: readonly Word[], at: number): boolean {
  return others.has(words[at - 1]?.token.lower ?? '') || others.has(words[at - 2]?.token.lower ?? '') || measures.has(words[at + 1]?.token.lower ?? '');
}

const defining: ReadonlySet<string> = new Set(['means', 'mean', 'denotes', 'refers', 'defined', 'indicates', 'stands', 'definition', 'scale', 'glossary']);

/** `High confidence means that …` explains the term. */
export function definesConfidence(words: readonly Word[]): boolean {
  return words.some(({ token }) => defining.has(token.lower));
}
