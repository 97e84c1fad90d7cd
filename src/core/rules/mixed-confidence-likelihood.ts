/** Reports a level of confidence and a likelihood in one sentence. Knows words only. */
import { cover, sourceSpan, type SourceSpan } from '../text/span.ts';
import { confidenceIn, definesConfidence, type StatedConfidence } from './confidence.ts';
import { place, verbatim } from './fix.ts';
import { opensTerm, termAt } from './lexicon/likelihood.ts';
import { phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';
import type { Sentence } from '../english/sentence.ts';

export const mixedConfidenceLikelihood = defineRule({
  id: 'mixed-confidence-likelihood',
  group: 'certainty',
  severity: 'hint',
  profiles: { intel: 'warning' },
  summary: 'A level of confidence and a likelihood stand in one sentence.',
  *check(analysis, _options, { isOwnWords, wordsOf }) {
    for (const sentence of analysis.sentences) {
      const { kind } = sentence.passage;
      if ((kind !== 'paragraph' && kind !== 'list-item') || !sentence.tokens.some(({ lower }) => lower === 'confidence')) continue;
      const words = wordsOf(sentence);
      const confidence = confidenceIn(words);
      if (confidence === undefined || definesConfidence(words) || !isOwnWords(words[confidence.at]?.span ?? confidence.span)) continue;
      const likelihood = likelihoodIn(words, isOwnWords);
      if (likelihood === undefined) continue;
      const span = cover(confidence.span, likelihood);
      yield {
        span,
        message: `${quoteWords(analysis, confidence.span)} and ${quoteWords(analysis, likelihood)} stand in one sentence. One says how good the evidence is and the other how likely the event; together a reader takes them for one number, so give each a sentence of its own.`,
        fixes: fixesOf(analysis, sentence, words, confidence),
      };
    }
  },
});

/** The first likelihood that is a judgement: `the likely winner` names somebody, `more likely` compares. */
function likelihoodIn(words: readonly Word[], isOwn: (span: SourceSpan) => boolean): SourceSpan | undefined {
  const tokens = words.map(({ token }) => token);
  for (const [at, { token, span }] of words.entries()) {
    const found = opensTerm(token) ? termAt(tokens, at) : undefined;
    if (found === undefined || phraseAt(words, at - 1, 'more|less|as|how|most|least')) continue;
    const next = words[at + found.length]?.token;
    const before = words[at - 1]?.token;
    if (found.term.place === 'adjective' && (next?.tag === 'NOUN' || next?.tag === 'NOUNS') && (before?.tag === 'DET' || before?.tag === 'POSS' || before?.tag === 'ADJ')) continue;
    const whole = sourceSpan(span.start, words[at + found.length - 1]?.span.end ?? span.end);
    if (['possibly', 'perhaps', 'maybe'].includes(found.term.phrase) || !isOwn(whole)) continue;
    return whole;
  }
  return undefined;
}

/** `We have high confidence that X.` becomes `X. Our confidence in this judgement is high …`; `, with moderate confidence,` goes to a sentence of its own likewise. */
function fixesOf(analysis: Analysis, sentence: Sentence, words: readonly Word[], { level, at, form }: StatedConfidence): readonly Fix[] {
  if (form !== 'phrase') return [];
  const after = { span: place(sentence.span.end), text: ` Our confidence in this judgement is ${verbatim(level)}, because \${1:basis}.` };
  const gone = leadIn(analysis, words, at) ?? parenthesis(words, at);
  return gone === undefined ? [] : [{ title: 'Split into two sentences', safe: false, preferred: true, snippet: true, edits: [gone, after] }];
}

function leadIn({ source }: Analysis, words: readonly Word[], at: number): { readonly span: SourceSpan; readonly text: string } | undefined {
  const [first, next] = [words[0], words[at + 2]];
  if (at > 6 || first === undefined || next === undefined || !phraseAt(words, at + 1, 'that') || !phraseAt(words, 0, 'we|i|there|with')) return undefined;
  return { span: sourceSpan(first.span.start, next.span.start + 1), text: verbatim(source.slice(next.span.start, next.span.start + 1).toUpperCase()) };
}

function parenthesis(words: readonly Word[], at: number): { readonly span: SourceSpan; readonly text: string } | undefined {
  const comma = words[at - 3];
  const last = words[at + 1];
  if (comma === undefined || last === undefined || comma.token.lower !== ',' || !phraseAt(words, at - 2, 'with')) return undefined;
  return last.token.lower === ',' ? { span: sourceSpan(comma.span.start, last.span.end), text: '' } : undefined;
}
