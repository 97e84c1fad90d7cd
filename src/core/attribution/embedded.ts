/** Quotations inside what an outlet reports belong to the one the outlet’s sentence names: the body, via the outlet. Knows clauses and entities. */
import type { PassageEnglish } from '../english/token.ts';
import type { EntityReading } from './entities.ts';
import { subjectBefore } from './frames/subjects.ts';
import type { EntityKind } from './names.ts';
import { isFinite } from './frames/token-kinds.ts';
import { emptyBoxes } from './frames/scope.ts';
import type { Scope } from './frames/scope.ts';
import { verbGroup } from './frames/verb-group.ts';
import type { Labelling, QuotationRange } from './labeller.ts';
import { readSpeakerPhrase } from './speaker-phrase.ts';
import type { Said } from './said.ts';
import { laterFinder, speakerResolver } from './speakers.ts';
import { stanceOf } from './stance.ts';
import type { FoundHop } from './via.ts';

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
  const outlets = new Map(input.names.entities.filter(entity => entity.kind === 'outlet' || entity.kind === 'unknown').map(entity => [entity.id, entity.kind]));
  const inside: Inside = { ...input, finder: laterFinder(input.english, input.names) };
  const added: Said[] = [];
  const passedOn = new Map<number, Said[]>();
  for (const one of said) {
    if (one.speaker.entity === undefined || one.speaker.kind !== 'named' || !isChannel(one, outlets)) continue;
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
  return [...said, ...added].map(one => passOn(one, passedOn.get(one.place) ?? []));
}

/** More reports than this in one paragraph are not read for what they pass on. */
const mostInPassage = 24;

const channels = new Set(['according to', 'report', 'per', 'say', 'write', 'quote']);
const passing = new Set(['according to', 'report', 'per']);

/** A name that is of no known kind is an outlet where it only passes on. */
function isChannel(one: Said, outlets: ReadonlyMap<string, EntityKind>): boolean {
  const kind = outlets.get(one.speaker.entity ?? '');
  return kind !== undefined && (kind === 'outlet' ? channels : passing).has(one.labelling.cueLemma);
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

/** `The Echo reported that the agency said …`: what stands in an outlet’s words reached us through the outlet. */
function passOn(one: Said, reports: readonly Said[]): Said {
  const cue = one.labelling.cue[0];
  if (cue === undefined) return one;
  const outer = reports.find(other => other !== one && other.speaker.entity !== one.speaker.entity
    && other.content.some(range => range.place === one.place && range.first <= cue.first && cue.end <= range.end));
  if (outer === undefined || one.via.some(hop => hop.name === outer.speaker.name)) return one;
  return { ...one, via: [...one.via, { name: outer.speaker.name, kind: 'outlet', ranges: outer.labelling.speaker }] };
}
