/** Quotations inside what an outlet reports belong to the one the outlet’s sentence names: the body, via the outlet. Knows clauses and entities. */
import type { PassageEnglish } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import { subjectBefore } from '../frames/subjects.ts';
import type { HopKind } from '../attribution.ts';
import { lawyerNouns, outletNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import { isFinite } from '../frames/token-kinds.ts';
import { emptyBoxes } from '../frames/scope.ts';
import type { Scope } from '../frames/scope.ts';
import { verbGroup } from '../frames/verb-group.ts';
import type { Labelling, QuotationRange } from '../labeller.ts';
import { readSpeakerPhrase } from '../speakers/speaker-phrase.ts';
import type { Said } from '../said.ts';
import { laterFinder, speakerResolver } from '../speakers/speakers.ts';
import { stanceOf } from './stance.ts';
import { isAnswerLetter } from './transcript.ts';
import type { FoundHop } from '../hops/found-hop.ts';

export interface EmbeddedInput {
  readonly english: readonly PassageEnglish[];
  readonly ranges: readonly (readonly QuotationRange[])[];
  readonly names: EntityReading;
}

interface Inside extends EmbeddedInput {
  readonly finder: ReturnType<typeof laterFinder>;
}

/** `According to the Echo, the agency was working to “…”`: adds the agency’s words, nested in the Echo’s. */
export function quotedThroughOutlets(said: readonly Said[], input: EmbeddedInput): readonly Said[] {
  const inside: Inside = { ...input, finder: laterFinder(input.english, input.names) };
  const added: Said[] = [];
  const passedOn = new Map<number, Said[]>();
  const answered = interviewed(said, input.names);
  for (const one of answered) {
    if (one.speaker.entity === undefined || one.speaker.kind !== 'named' || !isChannel(one, input.names)) continue;
    const known = passedOn.get(one.place) ?? [];
    if (known.length >= mostInPassage) continue;
    passedOn.set(one.place, [...known, one]);
    const through: FoundHop = { name: one.speaker.name, kind: 'outlet', ranges: one.labelling.speaker };
    for (const range of one.content) {
      if (range.place !== one.place) continue;
      for (const quotation of within(input.ranges[range.place] ?? [], range)) {
        const inner = ownWords(one, quotation, range.first, through, inside);
        if (inner !== undefined) added.push(inner);
      }
    }
  }
  const relayed = new Map<Said, Said>();
  const all = [...answered, ...added].map(one => {
    const passed = withRelay(one, input.names);
    if (passed !== one) relayed.set(one, passed);
    return passed;
  });
  return all.map(one => one.continues === undefined ? one : { ...one, continues: relayed.get(one.continues) ?? one.continues });
}

/** Answers marked with a letter are those of the one person that the lines before them name. */
function interviewed(said: readonly Said[], names: EntityReading): readonly Said[] {
  const first = said.find(one => isAnswerLetter(one.speaker.name));
  if (first === undefined) return said;
  const lead = names.byPassage.slice(0, first.place).flat().map(mention => names.entities[mention.entity]).find(entity => entity?.kind === 'person' || entity?.kind === 'unknown');
  if (lead === undefined) return said;
  return said.map(one => isAnswerLetter(one.speaker.name) ? { ...one, speaker: { ...one.speaker, name: lead.name, kind: 'named' as const, entity: lead.id, personal: true } } : one);
}

/** More reports than this in one paragraph are not read for what they pass on. */
const mostInPassage = 24;

const channels = new Set(['according to', 'report', 'per', 'say', 'write', 'quote']);
const passing = new Set(['according to', 'report', 'per']);

/** A name that is of no known kind is an outlet where it only passes on. */
function isChannel({ speaker, labelling }: Said, names: EntityReading): boolean {
  if (!channels.has(labelling.cueLemma)) return false;
  const kind = names.entities[names.indexOf.get(speaker.entity ?? '') ?? -1]?.kind;
  return kind === 'outlet' || kind === 'unknown' && passing.has(labelling.cueLemma);
}

function within(ranges: readonly QuotationRange[], range: { readonly first: number; readonly end: number }): readonly QuotationRange[] {
  return ranges.filter(quotation => quotation.first > range.first && quotation.end <= range.end && quotation.end - quotation.first > 4);
}

/** The quotation as the words of its clause’s subject, where that is somebody named other than the outlet. */
function ownWords(outer: Said, quotation: QuotationRange, from: number, through: FoundHop, input: Inside): Said | undefined {
  const tokens = input.english[outer.place]?.tokens ?? [];
  const scope: Scope = { tokens, first: from, end: quotation.first, boxes: emptyBoxes(0), passageKind: 'paragraph' };
  for (let at = quotation.first - 1; at >= from && quotation.first - at < 30; at--) {
    const token = tokens[at];
    if (token === undefined || !isFinite(token)) continue;
    const subject = subjectBefore(scope, verbGroup(scope, at).first);
    if (subject === undefined) continue;
    const phrase = readSpeakerPhrase(tokens, subject, input.names.byPassage[outer.place] ?? []);
    if (phrase.kind !== 'name' && phrase.kind !== 'mouthpiece' && phrase.kind !== 'description') return undefined;
    const labelling: Labelling = {
      speaker: [subject], cue: [], cueLemma: '', cueClass: 'speech', content: [{ first: quotation.first, end: quotation.end }], addressee: [], agentless: false, negated: false, confidence: 0.6,
    };
    const speaker = speakerResolver(input.english, input.names, undefined, input.finder)(outer.place, labelling);
    if (speaker.entity === undefined || speaker.entity === outer.speaker.entity) return undefined;
    const content = [{ place: outer.place, first: quotation.first, end: quotation.end }];
    return { place: outer.place, labelling, speaker, via: [through], stance: stanceOf(tokens, labelling, false), content, confidence: 0.6, continues: undefined };
  }
  return undefined;
}

const relaying = new Set<VerbClass>(['say', 'document', 'allege', 'insist', 'reveal', 'confirm', 'admit', 'suggest', 'find', 'comment']);
const bare = new Set(['according to', 'per', 'in the words of', ':', '—']);
const asking = new Set(['ask', 'question', 'call', 'describe', 'blame', 'criticise', 'criticize', 'condemn', 'denounce', 'link', 'tie']);

/** `The Echo reported that the agency said …`: what stands in its words reached us through the Echo. */
function withRelay(one: Said, names: EntityReading): Said {
  const kind = relayKind(one, names);
  return kind === undefined ? one : { ...one, relay: { name: one.speaker.name, kind, ranges: one.labelling.speaker } };
}

function relayKind({ speaker, labelling }: Said, names: EntityReading): HopKind | undefined {
  const { cueLemma, negated } = labelling;
  if (negated || speaker.name === '' || speaker.firstPerson || speaker.kind === 'none' || speaker.kind === 'author' || speaker.kind === 'collective' || asking.has(cueLemma)) return undefined;
  if (!bare.has(cueLemma) && reportingVerbs.get(cueLemma.split(' ')[0] ?? '')?.some(sense => relaying.has(sense.class)) !== true) return undefined;
  if (speaker.kind === 'document') return 'document';
  const index = speaker.entity === undefined ? undefined : names.indexOf.get(speaker.entity);
  const kind = index === undefined ? undefined : names.entities[index]?.kind;
  const described = index === undefined ? undefined : names.descriptions[index];
  const press = described !== undefined && described.size > 0 && (described.has('news') || [...described].some(word => outletNouns.has(word)));
  const evident = index !== undefined && names.people.evident[index] === true;
  if (kind === 'outlet' || press && (kind !== 'person' || !evident) || (kind === 'unknown' && passing.has(cueLemma) && speaker.personal !== true)) return 'outlet';
  // What somebody tells of others is nested in it, and that says enough; a hop is who speaks for them, or passes them on as a work does.
  return handing.has(cueLemma) || lawyerNouns.has(speaker.role ?? '') ? 'person' : undefined;
}

const handing = new Set(['according to', 'per', 'write', 'relay', 'cite', 'quote']);
