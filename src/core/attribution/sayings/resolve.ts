/** Turns labellings into sayings: speaker, then via, then stance, in order of place, the same for every labeller. */
import type { PassageEnglish, TokenRange } from '../../english/token.ts';
import { askedBefore } from '../hops/askers.ts';
import { citedHop } from '../hops/cited-hops.ts';
import { withCarriedHops } from '../hops/carried-hops.ts';
import { withInterview } from '../hops/interviews.ts';
import { withKnownPapers } from '../hops/known-papers.ts';
import { withSameAgain } from '../hops/same-again.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Labelling } from '../labeller.ts';
import type { Said } from '../said.ts';
import { speakerResolver } from '../speakers/speakers.ts';
import type { ResolvedSpeaker } from '../speakers/speakers.ts';
import { withReportsAround } from './around.ts';
import { withCitedWorks } from './cited-works.ts';
import { citingsIn } from './citing.ts';
import type { Citing } from './citing.ts';
import { stanceOf } from './stance.ts';
import { withSubjects } from './subjects.ts';
import { paperOf } from '../hops/papers.ts';
import { hopsOf } from '../hops/via.ts';
import type { FoundHop } from '../hops/found-hop.ts';
import type { Passage } from '../../prose/passage.ts';
import type { CitedWorks } from '../works.ts';

/** What the draft says beside its sentences. */
export interface Surroundings {
  readonly author: string | undefined;
  readonly passages: readonly Passage[];
  readonly works: CitedWorks;
}

export function resolveAll(found: readonly (readonly Labelling[])[], english: readonly PassageEnglish[], names: EntityReading, { author, passages, works }: Surroundings): readonly Said[] {
  const resolve = speakerResolver(english, names, author);
  const given = found.map((list, place) => withReportsAround(withSubjects(list, english[place]), english[place], place, names));
  const citings = given.map((list, place) => citingsIn(list, english[place], place, labelling => clauseOf(english[place], labelling), names));
  const labellings = given.map((list, place) => withCitings(list, citings[place] ?? []));
  const citingOf = new Map(citings.flat().map(one => [one.labelling, one]));
  const speakerOf = new Map<Labelling, ResolvedSpeaker>();
  const speakers = labellings.map((list, place) => list.map(labelling => resolve(place, labelling)));
  const speaking = new Set<number>();
  speakers.forEach((list, place) => list.forEach((speaker, order) => {
    const labelling = labellings[place]?.[order];
    const index = speaker.entity === undefined ? undefined : names.indexOf.get(speaker.entity);
    if (index !== undefined && !channels.has(labelling?.cueLemma ?? '')) speaking.add(index);
    if (citingOf.size > 0 && labelling !== undefined) speakerOf.set(labelling, speaker);
  }));
  const said = labellings.flatMap((list, place) => list.map((labelling, order) => {
    const tokens = english[place]?.tokens ?? [];
    const speaker: ResolvedSpeaker = speakers[place]?.[order] ?? { name: '', kind: 'none', role: undefined, entity: undefined, hops: [], firstPerson: false };
    const own = speaker.hops.map((hop): FoundHop => ({ name: hop.name, kind: hop.kind, ranges: labelling.speaker }));
    const clause = clauseOf(english[place], labelling);
    const citing = citingOf.get(labelling);
    const cites = citing === undefined ? citedHop(tokens, place, labelling, clause, names) : undefined;
    const beside = hopsOf(tokens, place, labelling, clause, names, speaking).filter(hop => hop.name !== speaker.name);
    const paper = paperOf(tokens, labelling, speaker);
    const entity = speaker.entity === undefined ? undefined : names.indexOf.get(speaker.entity);
    const asked = beside.length > 0 || entity === undefined || speaker.personal !== true || labelling.cueClass !== 'speech' ? undefined : askedBefore(tokens, place, clause.first, entity, names);
    if (asked !== undefined) beside.push(asked);
    const classed = speaker.kind === 'document' && labelling.cueClass === 'speech' || isOnPaper(labelling, speaker, paper) ? { ...labelling, cueClass: 'document' as const } : labelling;
    const saying: Said = {
      place,
      labelling: classed,
      speaker,
      via: citing !== undefined ? [...own, reporterOf(citing, speakerOf)] : paper === undefined ? [...own, ...beside] : [...own, paper, ...beside.filter(hop => hop.name !== paper.name)],
      stance: stanceOf(tokens, isOnPaper(labelling, speaker, paper) ? classed : labelling, speaker.kind === 'author'),
      content: labelling.content.map(range => ({ place, first: range.first, end: range.end })),
      confidence: labelling.confidence,
      continues: undefined,
    };
    return cites === undefined ? saying : { ...saying, cites };
  }));
  return withInterview(withSameAgain(withCarriedHops(withKnownPapers(withCitedWorks(said, passages, english, works, names), english, names), english)), english, names);
}

/** `The council’s register lists nine`: a paper’s way of saying. */
function isOnPaper({ cueClass, cueLemma, agentless }: Labelling, speaker: ResolvedSpeaker, paper: FoundHop | undefined): boolean {
  return cueClass === 'attitude' && !agentless && listing.has(cueLemma) && (speaker.kind === 'document' || paper !== undefined || speaker.hops.some(hop => hop.kind === 'document'));
}

const listing = new Set(['list', 'define', 'put', 'record', 'show', 'state', 'find', 'name', 'give', 'describe', 'count', 'read', 'mention', 'specify', 'forbid', 'require', 'set']);

/** With the one cited in place of what cites him. */
function withCitings(list: readonly Labelling[], citings: readonly Citing[]): readonly Labelling[] {
  if (citings.length === 0) return list;
  const at = new Set(citings.map(one => one.labelling.cue[0]?.first));
  const others = list.filter(one => !one.cue.some(range => at.has(range.first)));
  return [...others, ...citings.map(one => one.labelling)].sort((a, b) => (a.cue[0]?.first ?? a.content[0]?.first ?? 0) - (b.cue[0]?.first ?? b.content[0]?.first ?? 0));
}

/** The one whose report cites. */
function reporterOf({ report }: Citing, speakerOf: ReadonlyMap<Labelling, ResolvedSpeaker>): FoundHop {
  const speaker = speakerOf.get(report);
  return { name: speaker?.name ?? '', kind: speaker?.personal === true ? 'person' : 'outlet', ranges: report.speaker };
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
