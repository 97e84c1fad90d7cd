/** Reports citations of sources whose TLP label lets fewer people read them than the draft lets read it. Knows labels and citations only. */
import { normalTlp } from '../sources/csl-values.ts';
import type { Source } from '../sources/source.ts';
import { declaration, declared } from './declared.ts';
import { rewording } from './fix.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

/** From everybody to the people in the room. */
const labels: readonly string[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

export const tlpExceedsDocument = defineRule({
  id: 'tlp-exceeds-document',
  group: 'sources',
  severity: 'error',
  language: 'any',
  summary: 'A cited source has a stricter TLP label than the draft that cites it.',
  *check(analysis) {
    const given = declared(analysis, 'tlp');
    const own = given === undefined ? 'CLEAR' : normalTlp(given);
    // What cannot be read is no label; another finding says so.
    if (own === undefined) return;
    const cited = analysis.registry.citations.flatMap(({ source }) => source ?? []);
    const strictest = cited.reduce((most, source) => Math.max(most, rank(source)), 0);
    for (const { citation, source } of analysis.registry.citations) {
      if (source === undefined || rank(source) <= labels.indexOf(own)) continue;
      yield {
        span: citation.keySpan,
        message: `“${citation.key}” is TLP:${labels[rank(source)] ?? ''}, and this draft is ${given === undefined ? 'unmarked, which anybody may read' : `TLP:${own}`}. Whoever shared it did not agree to that audience; raise the draft’s label, leave the source out, or ask for its label to be lowered.`,
        fixes: raise(analysis, labels[strictest] ?? 'RED'),
      };
    }
  },
});

function rank({ tlp }: Source): number {
  return labels.indexOf(normalTlp(tlp) ?? 'CLEAR');
}

/** The label that every cited source allows. */
function raise(analysis: Analysis, label: string): readonly Fix[] {
  const entry = declaration(analysis, 'tlp');
  return entry === undefined ? [] : [rewording(`Mark the draft TLP:${label}`, entry.value.span, label)];
}
