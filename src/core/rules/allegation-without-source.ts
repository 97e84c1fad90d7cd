/** Reports accusation words with no accuser in reach. Who accuses whom, the claims stage has found. */
import { citationPlace, quoteWords, sentenceAt } from './reading.ts';
import { blanks, place } from './fix.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';
import type { Accusation } from '../claims/claim.ts';

export const allegationWithoutSource = defineRule({
  id: 'allegation-without-source',
  group: 'allegation-and-denial',
  severity: 'warning',
  summary: 'Alleged, accused or suspected, and no accuser in the sentence or before it.',
  yieldsTo: ['allegation-as-fact'],
  *check(analysis, _options, { cited }) {
    const said = new Set<number>();
    for (const accusation of analysis.accusations) {
      if (!accusation.wantsAccuser || accusation.ownVoice || accusation.accuser !== undefined || cited.has(accusation.sentence) || said.has(accusation.sentence)) continue;
      const supported = analysis.support[accusation.sentence]?.kind;
      if (supported === 'own-reporting' || supported === 'common-knowledge') continue;
      said.add(accusation.sentence);
      yield {
        span: accusation.span,
        message: `${quoteWords(analysis, accusation.span)} leaves open who accuses. Without an accuser the draft makes the accusation its own; name who says so, and where.`,
        fixes: fixesOf(analysis, accusation),
      };
    }
  },
});

function fixesOf(analysis: Analysis, { span }: Accusation): readonly Fix[] {
  const sentence = sentenceAt(analysis, span.start);
  if (sentence === undefined) return [];
  return [
    blanks('Attribute to the accuser…', citationPlace(analysis, sentence), ', according to ${1:the accuser}'),
    blanks('Cite where it is alleged…', place(citationPlace(analysis, sentence).start), ' [@${1:source}]', false),
  ];
}
