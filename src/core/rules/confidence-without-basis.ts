/** Reports a statement of confidence that says nothing of what it rests on. Knows words and citations only. */
import type { Sentence } from '../english/sentence.ts';
import { confidenceIn, definesConfidence, type StatedConfidence } from './confidence.ts';
import { blanks } from './fix.ts';
import { citationPlace, quoteWords, type Word } from './reading.ts';
import { defineRule, type Analysis } from './rule.ts';

export const confidenceWithoutBasis = defineRule({
  id: 'confidence-without-basis',
  group: 'certainty',
  severity: 'hint',
  profiles: { intel: 'information' },
  summary: 'A statement of confidence gives no reason, in its sentence or the next.',
  *check(analysis, _options, { cited, isOwnWords, wordsOf }) {
    for (const sentence of analysis.sentences) {
      const { kind } = sentence.passage;
      if ((kind !== 'paragraph' && kind !== 'list-item') || !sentence.tokens.some(({ lower }) => lower === 'confidence')) continue;
      const words = wordsOf(sentence);
      const confidence = confidenceIn(words);
      if (confidence === undefined || !isJudgement(words, confidence) || definesConfidence(words) || !isOwnWords(words[confidence.at]?.span ?? confidence.span)) continue;
      if (cited.has(sentence.index) || givesReason(sentence, confidence.at) || followsWithReason(analysis, sentence)) continue;
      yield {
        span: confidence.span,
        message: `${quoteWords(analysis, confidence.span)} rests on nothing that the reader can see. Confidence is worth what stands behind it; say which sources agree, how they know, or what is missing.`,
        fixes: [blanks('Give the basis', citationPlace(analysis, sentence), ', because ${1:basis}')],
      };
    }
  },
});

/** The draft's own: `we`, `our`, an assessment, or a line that is nothing else. The confidence that a public has in somebody is a fact about the public. */
function isJudgement(words: readonly Word[], { at, form }: StatedConfidence): boolean {
  if (words.some(({ token }) => ours.has(token.lower))) return true;
  const before = words.slice(0, at).filter(({ token }) => token.tag !== 'DET' && token.tag !== 'PUNCT');
  if (form === 'predicate') return before.length <= 1;
  return words.some(({ token }) => token.lower === 'judgement' || token.lower === 'judgment' || token.lower === 'assessed' || token.lower === 'assessment') || before.every(({ token }) => token.lower !== 'have' && !token.tag.startsWith('V') && token.tag !== 'NAME') && before.length <= 2 && words.length <= 5;
}

const ours: ReadonlySet<string> = new Set(['we', 'our', 'i', 'my']);

const reasons: ReadonlySet<string> = new Set([
  'because', 'since', 'given', 'based', 'due', 'owing', 'which', 'as', 'for', 'rests', 'rest', 'resting', 'reflects', 'reflecting', 'stems', 'comes', 'reasons', 'reason', 'considering', 'thanks', 'from', 'until', 'although', 'though', 'pending', 'absent', 'without',
]);
const evidence: ReadonlySet<string> = new Set([
  'source', 'sources', 'sourcing', 'evidence', 'corroborated', 'corroboration', 'independent', 'reporting', 'logs', 'samples', 'access', 'gap', 'gaps', 'unconfirmed', 'confirmed', 'record', 'records', 'report', 'reports', 'imagery', 'intercepts', 'analysis', 'data', 'graded', 'informant', 'collection', 'seen',
]);

/** After the statement a reason, a colon, or the kind of thing that confidence rests on. */
function givesReason(sentence: Sentence, at: number): boolean {
  const tokens = sentence.tokens;
  return tokens.some(({ lower }, index) => (index > at && (reasons.has(lower) || evidence.has(lower))) || (reasons.has(lower) && index === 0 && lower !== 'for') || (lower === ':' && index > at + 2));
}

/** The next sentence speaks of evidence, or a list or table follows. */
function followsWithReason({ sentences, passages }: Analysis, sentence: Sentence): boolean {
  const next = sentences[sentence.index + 1];
  if (next === undefined) return false;
  const isNear = next.passage.index === sentence.passage.index || next.passage.group === sentence.passage.group;
  if (isNear && next.tokens.some(({ lower }) => evidence.has(lower) || lower === 'because' || lower === 'rests' || lower === 'basis' || lower === 'based')) return true;
  const after = passages[sentence.passage.index + 1];
  const endsPassage = next.passage.index !== sentence.passage.index;
  return endsPassage && after !== undefined && after.group !== sentence.passage.group && (after.kind === 'list-item' || after.kind === 'table-cell');
}
