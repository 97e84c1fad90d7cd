/** Reports wrongdoing that the draft asserts of somebody in its own voice. What counts as wrongdoing and whose voice it is, the claims stage has judged. */
import { blanks, place } from './fix.ts';
import { citationPlace } from './reading.ts';
import { defineRule, type Analysis } from './rule.ts';
import type { Party } from '../claims/claim.ts';

export const allegationAsFact = defineRule({
  id: 'allegation-as-fact',
  group: 'allegation-and-denial',
  severity: 'error',
  profiles: { opinion: 'warning' },
  summary: 'Wrongdoing by somebody is asserted in the draft’s own voice, with no accuser and no finding cited.',
  yieldsTo: ['undefined-source'],
  *check(analysis) {
    const said = new Set<number>();
    for (const { ownVoice, accused, sentence: index } of analysis.accusations) {
      const sentence = analysis.sentences[index];
      // A headline is short for its body; headline rules compare the two.
      const isHeading = sentence?.passage.kind === 'heading' || sentence?.passage.kind === 'title';
      if (!ownVoice || accused === undefined || sentence === undefined || isHeading || said.has(index)) continue;
      if (!isBare(analysis, index, accused)) continue;
      said.add(index);
      const at = citationPlace(analysis, sentence);
      yield {
        span: sentence.span,
        message: `This sentence says in the draft’s own voice that “${accused.name}” did wrong. Whoever publishes it must be able to prove it; name who accuses, cite the finding, or say only what is established.`,
        fixes: [
          blanks('Attribute to the accuser…', at, ', according to ${1:the accuser}'),
          blanks('Cite the finding…', place(at.start), ' [@${1:judgment}]', false),
        ],
      };
    }
  },
});

/** Nothing behind it that would do for an accusation. */
function isBare(analysis: Analysis, index: number, { entity }: Party): boolean {
  const support = analysis.support[index];
  switch (support?.kind) {
    case undefined: case 'none': case 'lead': case 'not-needed': return true;
    // What the accused knew or thought is the draft’s own telling.
    case 'attribution': return entity !== undefined && support.attributions.every(each => analysis.attributions[each]?.speaker.entity === entity && analysis.attributions[each]?.cueClass === 'thought');
    // `Its deputy ordered it`, after words of the body’s own: nobody accuses there.
    case 'carry-over': return support.citations.length === 0 && analysis.sentences[index]?.tokens[0]?.tag === 'POSS';
    default: return false;
  }
}
