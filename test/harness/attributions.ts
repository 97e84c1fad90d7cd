/** `md attributions` fences: the speaker, cue, content and via of each attribution, as marks. */
import { analyse } from '../../src/core/analyse.ts';
import type { Attribution } from '../../src/core/attribution/attribution.ts';
import type { SourceSpan } from '../../src/core/text/span.ts';
import type { Stage } from './fixture.ts';
import type { FoundMark } from './fixture.ts';

/**
 * Notes are a part of: for a speaker `#0 Orvex named spokesman`, a cue `#0 say speech assertion`, content `#0 direct`, via `#0 De Kust outlet`.
 * The number is the attribution's place in the draft, so that a page can say which words belong together.
 */
export const attributionStage: Stage = {
  find: example => analyse(example.document, { dialect: example.dialect }).attributions.flatMap(marksOf),
  counts: () => true,
};

export function marksOf(attribution: Attribution): readonly FoundMark[] {
  const { index, speaker, cue, content, via } = attribution;
  const marks = (label: string, spans: readonly SourceSpan[], ...details: readonly (string | undefined)[]): readonly FoundMark[] =>
    spans.map(span => ({ start: span.start, end: span.end, label, detail: [`#${index}`, ...details].filter(detail => detail !== undefined && detail !== '').join(' ') }));
  return [
    ...marks('speaker', speaker.spans, speaker.name, speaker.kind, speaker.role),
    ...marks('cue', cue, attribution.cueLemma, attribution.cueClass, attribution.stance, attribution.negated ? 'negated' : ''),
    ...marks('content', content, attribution.form),
    ...via.flatMap(hop => marks('via', hop.spans, hop.name, hop.kind)),
  ];
}
