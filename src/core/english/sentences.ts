/** The sentences of the whole draft, with their places in the file. Knows passages and tokens; knows no meaning. */
import { toSource } from '../prose/offsets.ts';
import type { Passage } from '../prose/passage.ts';
import { proseSpan, type SourceSpan, sourceSpan } from '../text/span.ts';
import type { Sentence } from './sentence.ts';
import type { PassageEnglish, Token, TokenRange } from './token.ts';

/** In the order of the passages; `english[i]` is the English of `passages[i]`. */
export function sentencesOf(passages: readonly Passage[], english: readonly PassageEnglish[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  passages.forEach((passage, place) => {
    const read = english[place];
    if (read === undefined) return;
    read.sentences.forEach((range, ordinal) => {
      sentences.push({
        index: sentences.length,
        passage,
        ordinal,
        span: tokensSpan(passage, read.tokens, range),
        passageTokens: read.tokens,
        range,
        tokens: read.tokens.slice(range.first, range.end),
      });
    });
  });
  return sentences;
}

/** Where the tokens of `range` stand in the file, from the first one's start to the last one's end; an empty range is an empty span. */
export function tokensSpan(passage: Passage, tokens: readonly Token[], range: TokenRange): SourceSpan {
  const first = tokens[range.first];
  const last = tokens[range.end - 1];
  if (first === undefined || last === undefined) return sourceSpan(passage.span.start, passage.span.start);
  if (range.end > range.first) return toSource(passage.prose, proseSpan(first.start, last.end));
  return toSource(passage.prose, proseSpan(first.start, first.start));
}
