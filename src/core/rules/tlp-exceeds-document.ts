/** Reports citations of sources whose TLP label lets fewer people read them than the draft lets read it. Knows labels and citations only. */
import { isStricter, labelOf, markingOf, type Marking } from '../sources/tlp.ts';
import { rewording } from './fix.ts';
import { defineRule, type Fix } from './rule.ts';

export const tlpExceedsDocument = defineRule({
  id: 'tlp-exceeds-document',
  group: 'sources',
  severity: 'error',
  language: 'any',
  summary: 'A cited source has a stricter TLP label than the draft that cites it.',
  *check(analysis) {
    const marking = markingOf(analysis.markdown);
    const { label: own, entry } = marking;
    // What cannot be read is no label; another finding says so.
    if (own === undefined) return;
    const cited = analysis.registry.citations.flatMap(({ source }) => source ?? []);
    const strictest = cited.map(labelOf).reduce((most, label) => (isStricter(label, most) ? label : most), 'CLEAR');
    for (const { citation, source } of analysis.registry.citations) {
      if (source === undefined || !isStricter(labelOf(source), own)) continue;
      yield {
        span: citation.keySpan,
        message: `“${citation.key}” is TLP:${labelOf(source)}, and this draft is ${entry === undefined ? 'unmarked, which anybody may read' : `TLP:${own}`}. Whoever shared it did not agree to that audience; raise the draft’s label, leave the source out, or ask for its label to be lowered.`,
        fixes: raise(marking, strictest),
      };
    }
  },
});

/** The label that every cited source allows. */
function raise({ entry }: Marking, label: string): readonly Fix[] {
  return entry === undefined ? [] : [rewording(`Mark the draft TLP:${label}`, entry.value.span, label)];
}
