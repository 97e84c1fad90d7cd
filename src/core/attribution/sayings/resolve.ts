/** Turns labellings into sayings: speaker, then via, then stance, in order of place, the same for every labeller. */
import type { PassageEnglish, TokenRange } from '../../english/token.ts';
import { citedHop } from '../hops/cited-hops.ts';
import { withCarriedHops, withInterview, withKnownPapers } from '../hops/carried-hops.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Labelling } from '../labeller.ts';
import type { Said } from '../said.ts';
import { speakerResolver } from '../speakers/speakers.ts';
import type { ResolvedSpeaker } from '../speakers/speakers.ts';
import { stanceOf } from './stance.ts';
import { hopsOf } from '../hops/via.ts';
import type { FoundHop } from '../hops/found-hop.ts';

export function resolveAll(labellings: readonly (readonly Labelling[])[], english: readonly PassageEnglish[], names: EntityReading, author: string | undefined): readonly Said[] {
  const resolve = speakerResolver(english, names, author);
  const speakers = labellings.map((list, place) => list.map(labelling => resolve(place, labelling)));
  const speaking = new Set<number>();
  speakers.forEach((list, place) => list.forEach((speaker, order) => {
    const index = speaker.entity === undefined ? undefined : names.indexOf.get(speaker.entity);
    if (index !== undefined && !channels.has(labellings[place]?.[order]?.cueLemma ?? '')) speaking.add(index);
  }));
  const said = labellings.flatMap((list, place) => list.map((labelling, order) => {
    const tokens = english[place]?.tokens ?? [];
    const speaker: ResolvedSpeaker = speakers[place]?.[order] ?? { name: '', kind: 'none', role: undefined, entity: undefined, hops: [], firstPerson: false };
    const own = speaker.hops.map((hop): FoundHop => ({ name: hop.name, kind: hop.kind, ranges: labelling.speaker }));
    const clause = clauseOf(english[place], labelling);
    const cites = citedHop(tokens, place, labelling, clause, names);
    const beside = hopsOf(tokens, place, labelling, clause, names, speaking).filter(hop => hop.name !== speaker.name);
    return {
      place,
      labelling: speaker.kind === 'document' && labelling.cueClass === 'speech' ? { ...labelling, cueClass: 'document' as const } : labelling,
      speaker,
      via: [...own, ...beside],
      stance: stanceOf(tokens, labelling, speaker.kind === 'author'),
      content: labelling.content.map(range => ({ place, first: range.first, end: range.end })),
      confidence: labelling.confidence,
      continues: undefined,
      ...(cites === undefined ? {} : { cites }),
    };
  }));
  return withInterview(withCarriedHops(withKnownPapers(said), english), english, names);
}

/** Cues by which an outlet passes on what others say. */
const channels = new Set(['report', 'gather', 'learn', 'according to', 'per', 'quote', 'cite', 'publish', 'broadcast']);

/** The sentences that the cue, or without one the content, stands in. */
function clauseOf(english: PassageEnglish | undefined, labelling: Labelling): TokenRange {
  const first = labelling.cue[0]?.first ?? labelling.content[0]?.first ?? 0;
  const sentences = english?.sentences ?? [];
  let low = 0;
  let high = Math.max(0, sentences.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { first: 0, end: 0 };
}
