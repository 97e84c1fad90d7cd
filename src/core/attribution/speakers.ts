/** Says who each speaker is, over sentences: pronouns, descriptions, titles and metonyms followed back to the people and bodies named. */
import type { PassageEnglish, Token, TokenRange } from '../english/token.ts';
import type { Hop, Speaker, SpeakerKind } from './attribution.ts';
import type { EntityMention, EntityReading } from './entities.ts';
import { phraseBefore } from './frames/phrases.ts';
import { emptyBoxes } from './frames/scope.ts';
import { bodyNouns, collectiveNouns, documentNouns } from './lexicon/nouns.ts';
import type { Labelling } from './labeller.ts';
import { readSpeakerPhrase } from './speaker-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** A speaker without its spans, and the hops that its own words name. */
export interface ResolvedSpeaker extends Omit<Speaker, 'spans'> {
  readonly hops: readonly Omit<Hop, 'spans'>[];
  /** `I`, `we`: the author, or inside a quotation whoever speaks it. */
  readonly firstPerson: boolean;
  /** A person by name. */
  readonly personal?: boolean;
}

export const nobody: ResolvedSpeaker = { name: '', kind: 'none', role: undefined, entity: undefined, hops: [], firstPerson: false };

/** Resolves the speakers of one draft, called in order of place; what it remembers is who spoke before. */
export function speakerResolver(english: readonly PassageEnglish[], reading: EntityReading, author: string | undefined): (place: number, labelling: Labelling) => ResolvedSpeaker {
  const memory: Memory = { person: undefined, body: undefined, group: undefined, document: undefined, roles: new Map() };
  return (place, labelling) => {
    const range = labelling.speaker[0];
    if (labelling.agentless || range === undefined) return nobody;
    const tokens = english[place]?.tokens ?? [];
    const phrase = readSpeakerPhrase(tokens, range, reading.byPassage[place] ?? []);
    const resolved = resolve(tokens, place, range, phrase, reading, memory, author, 0);
    remember(memory, resolved, phrase);
    return resolved;
  };
}

interface Memory {
  person: ResolvedSpeaker | undefined;
  body: ResolvedSpeaker | undefined;
  group: ResolvedSpeaker | undefined;
  document: ResolvedSpeaker | undefined;
  readonly roles: Map<string, ResolvedSpeaker>;
}

function remember(memory: Memory, speaker: ResolvedSpeaker, phrase: SpeakerPhrase): void {
  if (speaker.kind === 'none' || speaker.kind === 'author') return;
  if (phrase.kind === 'document') memory.document = speaker;
  if (phrase.plural && speaker.entity === undefined) memory.group = speaker;
  else if (isPerson(speaker, phrase)) memory.person = speaker;
  else memory.body = speaker;
  if (phrase.role !== undefined) memory.roles.set(phrase.role, speaker);
}

function isPerson(speaker: ResolvedSpeaker, phrase: SpeakerPhrase): boolean {
  return phrase.kind === 'pronoun' ? phrase.head === 'he' || phrase.head === 'she' : (speaker.kind === 'role' && !bodyNouns.has(phrase.head)) || (speaker.kind === 'named' && speaker.personal === true);
}

function resolve(tokens: readonly Token[], place: number, range: TokenRange, phrase: SpeakerPhrase, reading: EntityReading, memory: Memory, author: string | undefined, depth: number): ResolvedSpeaker {
  switch (phrase.kind) {
    case 'relative': {
      const scope = { tokens, first: 0, end: range.first, boxes: noBoxes, passageKind: 'paragraph' };
      const comma = tokens[range.first - 1]?.lower === ',';
      const antecedent = depth > 1 ? undefined : phraseBefore(scope, comma ? range.first - 1 : range.first);
      return antecedent === undefined ? described(phrase, phrase.text) : resolve(tokens, place, antecedent, readSpeakerPhrase(tokens, antecedent, reading.byPassage[place] ?? []), reading, memory, author, depth + 1);
    }
    case 'pronoun': return pronoun(phrase, place, range, reading, memory, author);
    case 'name': return entitySpeaker(phrase, reading);
    case 'mouthpiece': {
      const hop = { name: phrase.text, kind: 'person' as const };
      return { ...entitySpeaker(phrase, reading), hops: phrase.lawyer ? [hop] : [] };
    }
    case 'document': return document(phrase, reading, memory);
    case 'description': return description(phrase, place, range, reading, memory);
  }
}

const noBoxes = emptyBoxes(0);

function entitySpeaker(phrase: SpeakerPhrase, reading: EntityReading): ResolvedSpeaker {
  const entity = phrase.entity === undefined ? undefined : reading.entities[phrase.entity];
  if (entity === undefined) return described(phrase, phrase.text);
  return { name: entity.name, kind: 'named', role: phrase.role, entity: entity.id, hops: [], firstPerson: false, personal: entity.kind === 'person' && phrase.kind === 'name' };
}

/** A paper of a known body speaks for it; one of nobody known speaks for itself. */
function document(phrase: SpeakerPhrase, reading: EntityReading, memory: Memory): ResolvedSpeaker {
  const title = phrase.document ?? phrase.text;
  if (phrase.entity !== undefined) return { ...entitySpeaker(phrase, reading), hops: [{ name: title, kind: 'document' }] };
  const earlier = memory.document;
  const paper = earlier?.hops.find(hop => hop.kind === 'document');
  if (earlier !== undefined && phrase.definite && phrase.words.length === 1) {
    const name = (paper?.name ?? earlier.name).toLowerCase();
    if (name === phrase.head || name.endsWith(` ${phrase.head}`) || generic.has(phrase.head)) return earlier;
  }
  return { name: title, kind: 'document', role: undefined, entity: undefined, hops: [], firstPerson: false };
}

const generic = new Set(['document', 'paper', 'text', 'report', 'study']);

function pronoun(phrase: SpeakerPhrase, place: number, range: TokenRange, reading: EntityReading, memory: Memory, author: string | undefined): ResolvedSpeaker {
  const { head } = phrase;
  if (head === 'i' || head === 'we') return { name: author ?? '', kind: 'author', role: undefined, entity: undefined, hops: [], firstPerson: true };
  const personal = head === 'he' || head === 'she';
  const mentioned = lastMention(place, range.first, reading, entity => personal ? entity.kind === 'person' || entity.kind === 'unknown' : head === 'it' ? entity.kind !== 'person' && entity.kind !== 'place' : false);
  const spoke = personal ? memory.person : head === 'they' ? memory.group ?? memory.body ?? memory.person : head === 'it' ? memory.document ?? memory.body : undefined;
  const nearest = mentioned === undefined ? undefined : reading.entities[mentioned.entity];
  const plain: ResolvedSpeaker = { name: phrase.text, kind: 'role', role: undefined, entity: undefined, hops: [], firstPerson: false };
  if (head !== 'he' && head !== 'she' && head !== 'they' && head !== 'it') return { ...plain, kind: collectiveNouns.has(head) ? 'collective' : 'role' };
  if (spoke === undefined) {
    if (nearest === undefined) return plain;
    return { name: nearest.name, kind: 'named', role: undefined, entity: nearest.id, hops: [], firstPerson: false, personal };
  }
  // Somebody else named between who spoke last and the pronoun is a second reading.
  if (nearest !== undefined && nearest.id !== spoke.entity && mentioned !== undefined && mentioned.passage === place) {
    return { ...spoke, role: spoke.role, candidates: [{ name: spoke.name, weight: 0.55 }, { name: nearest.name, weight: 0.45 }] };
  }
  return spoke;
}

/** The nearest mention before a place of an entity that fits; looks back a short way only. */
function lastMention(place: number, before: number, reading: EntityReading, fits: (entity: EntityReading['entities'][number]) => boolean): EntityMention | undefined {
  for (let passage = place; passage >= 0 && place - passage <= 3; passage--) {
    const mentions = reading.byPassage[passage] ?? [];
    for (let index = mentions.length - 1, steps = 0; index >= 0 && steps < 60; index--, steps++) {
      const mention = mentions[index];
      if (mention === undefined || (passage === place && mention.end > before)) continue;
      const entity = reading.entities[mention.entity];
      if (entity !== undefined && fits(entity)) return mention;
    }
  }
  return undefined;
}

/** A description finds the entity that the draft has described in these words; a bare `the agency` the last body it can mean. */
function description(phrase: SpeakerPhrase, place: number, range: TokenRange, reading: EntityReading, memory: Memory): ResolvedSpeaker {
  const known = phrase.plural && !phrase.definite ? undefined : describedEntity(phrase, reading);
  if (known !== undefined) return entitySpeaker({ ...phrase, entity: known }, reading);
  if (phrase.definite && phrase.words.length === 1 && bodyNouns.has(phrase.head)) {
    const meant = sameBody(phrase, place, range, reading, memory);
    if (meant !== undefined) return meant;
  }
  const sameRole = phrase.definite && phrase.role !== undefined && phrase.words.length <= 2 ? memory.roles.get(phrase.role) : undefined;
  if (sameRole !== undefined) return sameRole;
  return described(phrase, phrase.text);
}

/** `the board` after `the customs board said`, or after a body by name. */
function sameBody(phrase: SpeakerPhrase, place: number, range: TokenRange, reading: EntityReading, memory: Memory): ResolvedSpeaker | undefined {
  const spoke = memory.body;
  if (spoke !== undefined && spoke.name.toLowerCase().split(' ').includes(phrase.head)) return { ...spoke, role: undefined, hops: [] };
  const mention = lastMention(place, range.first, reading, entity => entity.kind === 'body' || entity.kind === 'outlet');
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  if (spoke?.entity === undefined) return mention === undefined ? undefined : entitySpeaker({ ...phrase, entity: mention.entity }, reading);
  const candidates = entity === undefined || entity.id === spoke.entity ? undefined : [{ name: spoke.name, weight: 0.55 }, { name: entity.name, weight: 0.45 }];
  return { ...spoke, role: undefined, hops: [], ...(candidates === undefined ? {} : { candidates }) };
}

/** The one entity that the draft has described in all these words; a single word finds the latest. */
function describedEntity(phrase: SpeakerPhrase, reading: EntityReading): number | undefined {
  const words = phrase.words.filter(word => word !== 'own');
  if (words.length === 0 || (words.length === 1 && !phrase.definite)) return undefined;
  const [first = '', ...rest] = words;
  const candidates = reading.described.get(first) ?? [];
  if (rest.length === 0) return candidates.length === 1 ? candidates[0] : undefined;
  let found: number | undefined;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (!rest.every(word => reading.descriptions[candidate]?.has(word) === true)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

const mostCandidates = 40;

function described(phrase: SpeakerPhrase, name: string): ResolvedSpeaker {
  return { name, kind: kindOf(phrase), role: phrase.role, entity: undefined, hops: [], firstPerson: false };
}

function kindOf(phrase: SpeakerPhrase): SpeakerKind {
  if (phrase.anonymous) return 'anonymous';
  if (phrase.plural || collectiveNouns.has(phrase.head)) return phrase.head === 'officials' && phrase.words.length === 1 ? 'anonymous' : 'collective';
  if (documentNouns.has(phrase.head)) return 'document';
  return 'role';
}
