/** Reports claims in the draft's own voice with nothing behind them. The claims and sources stages have judged; this rule only speaks. */
import { backing } from './backing.ts';
import { defineRule } from './rule.ts';

export const unsourcedClaim = defineRule({
  id: 'unsourced-claim',
  group: 'claims',
  severity: 'warning',
  profiles: { opinion: 'hint' },
  summary: 'A checkable claim in the draft’s own voice has no attribution, citation or other support.',
  yieldsTo: [
    'unsourced-statistic', 'weasel-attribution', 'agentless-attribution', 'vague-anonymous-source', 'quote-without-speaker', 'allegation-as-fact',
    'allegation-without-source', 'citation-todo', 'undefined-source', 'unsourced-superlative', 'unsourced-forecast',
  ],
  *check(analysis) {
    for (const claim of analysis.claims) {
      const sentence = analysis.sentences[claim.sentence];
      if (!claim.needsSource || claim.figures.length > 0 || sentence === undefined || analysis.support[claim.sentence]?.kind !== 'none') continue;
      yield {
        span: sentence.span,
        message: `Nobody stands behind this sentence: no speaker, no citation, nothing carried over from the one before. ${reason(claim.why)} Say who says so, cite the source, or mark it as your own reporting or as common knowledge.`,
        fixes: backing(analysis, sentence),
      };
    }
  },
});

/** The stage's reason as a sentence. */
function reason(why: string): string {
  const text = why.trim();
  if (text === '') return 'A reader could ask how you know.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/u.test(text) ? '' : '.'}`;
}
