/** Reports figures with no source in reach. Which figures want one, and what is in reach, the stages before have judged. */
import { cover } from '../text/span.ts';
import { backing } from './backing.ts';
import { quoteWords } from './reading.ts';
import { defineRule } from './rule.ts';

export const unsourcedStatistic = defineRule({
  id: 'unsourced-statistic',
  group: 'claims',
  severity: 'warning',
  summary: 'A figure, percentage, sum, count or rate has no source in reach.',
  yieldsTo: ['citation-todo', 'undefined-source', 'allegation-as-fact'],
  *check(analysis) {
    for (const claim of analysis.claims) {
      const sentence = analysis.sentences[claim.sentence];
      const [first, ...others] = claim.figures;
      if (!claim.needsSource || first === undefined || sentence === undefined || analysis.support[claim.sentence]?.kind !== 'none') continue;
      const figures = others.length === 0 ? quoteWords(analysis, first) : `${quoteWords(analysis, first)} and ${others.length === 1 ? 'another figure' : `${others.length} other figures`}`;
      yield {
        span: sentence.span,
        message: `${figures} ${others.length === 0 ? 'has' : 'have'} no source. A figure is only as good as whoever counted, what, and when; cite the series or report with its year, or say who gives it.`,
        related: claim.figures.length > 1 ? [{ span: claim.figures.reduce(cover, first), message: 'the figures' }] : [],
        fixes: backing(analysis, sentence),
      };
    }
  },
});
