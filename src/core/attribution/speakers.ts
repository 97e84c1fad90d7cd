/** Says who each speaker is, over sentences: pronouns, descriptions, titles and metonyms followed back to the people and bodies named. */
import type { PassageEnglish, Token, TokenRange } from '../english/token.ts';
import { estimateLemma } from './estimates.ts';
import type { Hop, Speaker, SpeakerKind } from './attribution.ts';
import type { EntityReading } from './entities.ts';
import type { EntityMention } from './names.ts';
import { bodyFinder } from './bodies.ts';
import type { BodyFinder } from './bodies.ts';
import { lastMention } from './mentions.ts';
import type { Gender } from './people.ts';
import { phraseBefore } from './frames/phrases.ts';
import { emptyBoxes } from './frames/scope.ts';
import { bodyNouns, collectiveNouns, documentNouns, firmNouns, genderedWords, kinNouns, roleNouns } from './lexicon/nouns.ts';
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
export function speakerResolver(english: readonly PassageEnglish[], reading: EntityReading, author: string | undefined, finder = laterFinder(english, reading)): (place: number, labelling: Labelling) => ResolvedSpeaker {
  const memory: Memory = { persons: [], bodies: [], group: undefined, document: undefined, roles: new Map(), finder, english };
  return (place, labelling) => {
    const range = labelling.speaker[0];
    if (labelling.cueLemma === estimateLemma) return { ...nobody, name: author ?? '', kind: 'author' };
    if (labelling.agentless || range === undefined) return nobody;
    const tokens = english[place]?.tokens ?? [];
    const phrase = readSpeakerPhrase(tokens, range, reading.byPassage[place] ?? []);
    const resolved = resolve(tokens, place, range, phrase, reading, memory, author, 0);
    remember(memory, resolved, phrase, reading);
    return resolved;
  };
}

/** Looks through the draft for bodies only once somebody asks; share it where many resolvers read one draft. */
export function laterFinder(english: readonly PassageEnglish[], reading: EntityReading): () => BodyFinder {
  let made: BodyFinder | undefined;
  return () => made ??= bodyFinder(english, reading);
}

interface Memory {
  /** Those who spoke, the latest last; few are kept. */
  readonly persons: Spoke[];
  readonly bodies: ResolvedSpeaker[];
  group: ResolvedSpeaker | undefined;
  document: ResolvedSpeaker | undefined;
  readonly roles: Map<string, ResolvedSpeaker>;
  readonly finder: () => BodyFinder;
  readonly english: readonly PassageEnglish[];
}

interface Spoke {
  readonly speaker: ResolvedSpeaker;
  readonly gender: Gender | undefined;
}

const mostKept = 8;

function remember(memory: Memory, speaker: ResolvedSpeaker, phrase: SpeakerPhrase, reading: EntityReading): void {
  if (speaker.kind === 'none' || speaker.kind === 'author') return;
  if (phrase.kind === 'document') memory.document = speaker;
  if (phrase.plural && speaker.entity === undefined) memory.group = speaker;
  else if (isPerson(speaker, phrase)) keepPerson(memory.persons, speaker, phrase, reading);
  else if (speaker.entity !== undefined || bodyNouns.has(phrase.head)) {
    memory.bodies.push({ ...speaker, hops: phrase.kind === 'document' ? speaker.hops : [] });
    if (memory.bodies.length > mostKept) memory.bodies.shift();
  }
  if (phrase.role !== undefined) memory.roles.set(phrase.role, speaker);
}

function keepPerson(persons: Spoke[], speaker: ResolvedSpeaker, phrase: SpeakerPhrase, reading: EntityReading): void {
  const known = persons.findIndex(one => one.speaker.entity === speaker.entity && one.speaker.name === speaker.name);
  const earlier = known < 0 ? undefined : persons.splice(known, 1)[0];
  const head = phrase.head === 'he' || phrase.head === 'him' ? 'he' : phrase.head === 'she' || phrase.head === 'her' ? 'she' : undefined;
  const gender = genderOf(speaker.entity, reading) ?? head ?? genderedWords.get(phrase.role ?? phrase.head) ?? earlier?.gender;
  const { candidates: _, ...plain } = speaker;
  persons.push({ speaker: plain, gender });
  if (persons.length > mostKept) persons.shift();
}

function genderOf(entity: string | undefined, reading: EntityReading): Gender | undefined {
  const index = entity === undefined ? undefined : reading.indexOf.get(entity);
  return index === undefined ? undefined : reading.people.genders[index];
}

function isPerson(speaker: ResolvedSpeaker, phrase: SpeakerPhrase): boolean {
  if (phrase.kind === 'pronoun') return phrase.head !== 'it' && phrase.head !== 'they';
  return (speaker.kind === 'role' && isHuman(phrase.head)) || (speaker.kind === 'anonymous' && !phrase.plural) || (speaker.kind === 'named' && speaker.personal === true);
}

/** `mayor`, `deckhand`, `fisherman`; not `computer`, `notice`. */
function isHuman(head: string): boolean {
  return roleNouns.has(head) || kinNouns.has(head) || /(?:man|woman|person|hand|keeper|ist|ian|maker|worker)$/.test(head);
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
      const hop = { name: phrase.through === undefined ? phrase.text : reading.entities[phrase.through]?.name ?? phrase.text, kind: 'person' as const };
      return { ...entitySpeaker(phrase, reading), hops: phrase.lawyer ? [hop] : [] };
    }
    case 'document': {
      // `This article asks`: the author’s own.
      if (phrase.definite && ours.has(phrase.head) && tokens[range.first]?.lower === 'this') return { ...nobody, name: author ?? phrase.text, kind: 'author' };
      if (phrase.makers === undefined || depth > 1) return document(phrase, reading, memory);
      const makers = resolve(tokens, place, phrase.makers, readSpeakerPhrase(tokens, phrase.makers, []), reading, memory, author, depth + 1);
      return makers.name === '' ? document(phrase, reading, memory) : { ...makers, hops: [{ name: phrase.document ?? phrase.text, kind: 'document' }] };
    }
    case 'description': return description(phrase, place, range, reading, memory);
  }
}

const ours = new Set(['article', 'essay', 'paper', 'thesis', 'chapter', 'note', 'assessment', 'dissertation', 'blog', 'post', 'column']);
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
  const seenBy = phrase.through === undefined ? undefined : reading.entities[phrase.through];
  const hops = seenBy === undefined || seenBy.kind === 'person' ? [] : [{ name: seenBy.name, kind: 'outlet' as const }];
  return { name: title, kind: 'document', role: undefined, entity: undefined, hops, firstPerson: false };
}

const generic = new Set(['document', 'paper', 'text', 'report', 'study']);

const masculine = new Set(['he', 'him', 'himself']);
const feminine = new Set(['she', 'her', 'hers', 'herself']);

function pronoun(phrase: SpeakerPhrase, place: number, range: TokenRange, reading: EntityReading, memory: Memory, author: string | undefined): ResolvedSpeaker {
  const { head } = phrase;
  if (head === 'i' || head === 'we') return { name: author ?? phrase.text, kind: 'author', role: undefined, entity: undefined, hops: [], firstPerson: true };
  const plain: ResolvedSpeaker = { name: phrase.text, kind: 'role', role: undefined, entity: undefined, hops: [], firstPerson: false };
  const gender: Gender | undefined = masculine.has(head) ? 'he' : feminine.has(head) ? 'she' : undefined;
  if (gender !== undefined) return whoever(gender, plain, place, range, reading, memory);
  if (head !== 'they' && head !== 'them' && head !== 'it') return { ...plain, kind: collectiveNouns.has(head) ? 'collective' : 'role' };
  const mentioned = head === 'it' ? lastMention(place, range.first, reading, entity => entity.kind !== 'person' && entity.kind !== 'place') : undefined;
  const spoke = head === 'it' ? memory.document ?? memory.bodies.at(-1) : memory.group ?? memory.bodies.at(-1) ?? memory.persons.at(-1)?.speaker;
  return between(spoke, mentioned, plain, place, reading, false);
}

/** The last person who spoke, or one named since, unless the draft shows that it cannot be. */
function whoever(gender: Gender, plain: ResolvedSpeaker, place: number, range: TokenRange, reading: EntityReading, memory: Memory): ResolvedSpeaker {
  const { people } = reading;
  const may = (known: Gender | undefined): boolean => known === undefined || known === gender;
  const mentioned = lastMention(place, range.first, reading, (entity, index) => (entity.kind === 'person' || entity.kind === 'unknown') && may(people.genders[index]));
  const evident = mentioned !== undefined && people.evident[mentioned.entity] === true;
  const sure = memory.persons.findLast(one => one.gender === gender);
  const open = memory.persons.findLast(one => may(one.gender));
  // One known to be a woman answers to `she` before one of whom nothing is known, unless the latter spoke last.
  const spoke = open !== undefined && open.gender === undefined && sure !== undefined && open !== memory.persons.at(-1) ? sure : open;
  const shown = mentioned !== undefined && people.genders[mentioned.entity] === gender && place - mentioned.passage <= 1;
  if (shown && mentioned !== undefined && (spoke === undefined || spoke.gender === undefined)) return nearestOnly(mentioned, plain, reading, true);
  if (spoke !== undefined) return between(spoke.speaker, evident || mentioned?.passage === place ? mentioned : undefined, plain, place, reading, true);
  const role = evident ? undefined : introduced(memory.english, place, range.first, mentioned);
  if (role !== undefined) return { ...plain, name: role, role: undefined };
  return between(undefined, mentioned, plain, place, reading, true);
}

/** `a former bookkeeper`: somebody introduced without a name, later than any name. */
function introduced(english: readonly PassageEnglish[], place: number, before: number, after: EntityMention | undefined): string | undefined {
  for (let passage = place; passage >= Math.max(0, place - 1); passage--) {
    const tokens = english[passage]?.tokens ?? [];
    const from = passage === place ? before - 1 : tokens.length - 1;
    for (let at = from, steps = 0; at > 0 && steps < 120; at--, steps++) {
      if (after !== undefined && after.passage === passage && at < after.end) return undefined;
      const token = tokens[at];
      if (token === undefined || token.tag !== 'NOUN' || !isHuman(token.lower) || tokens[at + 1]?.tag === 'NOUN' || tokens[at + 1]?.tag === 'NAME') continue;
      let first = at;
      while (first > 0 && at - first < 4 && (tokens[first - 1]?.tag === 'ADJ' || tokens[first - 1]?.tag === 'NOUN')) first--;
      const article = tokens[first - 1]?.lower;
      if (article === 'a' || article === 'an' || article === 'one') return tokens.slice(first, at + 1).map(word => word.text).join(' ');
    }
    if (after !== undefined && after.passage >= passage) return undefined;
  }
  return undefined;
}

function nearestOnly(mention: EntityMention, plain: ResolvedSpeaker, reading: EntityReading, personal: boolean): ResolvedSpeaker {
  const entity = reading.entities[mention.entity];
  return entity === undefined ? plain : { name: entity.name, kind: 'named', role: undefined, entity: entity.id, hops: [], firstPerson: false, personal };
}

/** Somebody else named between who spoke last and the pronoun is a second reading. */
function between(spoke: ResolvedSpeaker | undefined, mentioned: EntityMention | undefined, plain: ResolvedSpeaker, place: number, reading: EntityReading, personal: boolean): ResolvedSpeaker {
  const nearest = mentioned === undefined ? undefined : reading.entities[mentioned.entity];
  if (spoke === undefined) return mentioned === undefined ? plain : nearestOnly(mentioned, plain, reading, personal);
  if (nearest !== undefined && nearest.id !== spoke.entity && mentioned !== undefined && mentioned.passage === place) {
    return { ...spoke, role: spoke.role, candidates: [{ name: spoke.name, weight: 0.55 }, { name: nearest.name, weight: 0.45 }] };
  }
  return spoke;
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

/** `the board` after `the customs board`; `the company` after any body that can be one, first of all one that spoke. */
function sameBody(phrase: SpeakerPhrase, place: number, range: TokenRange, reading: EntityReading, memory: Memory): ResolvedSpeaker | undefined {
  const noun = phrase.head;
  const entityAt = (index: number): ResolvedSpeaker => entitySpeaker({ ...phrase, entity: index }, reading);
  const spoke = memory.bodies.findLast(one => one.name.toLowerCase().split(' ').includes(noun));
  const able = memory.bodies.findLast(one => {
    const index = one.entity === undefined ? undefined : reading.indexOf.get(one.entity);
    return index !== undefined && memory.finder().fits(index, noun);
  });
  // `A cargo company` that opens a story is whoever it names later.
  const sameAs = spoke?.entity === undefined && firmNouns.has(noun) ? able : undefined;
  if (spoke !== undefined && sameAs === undefined) return { ...spoke, role: undefined, hops: [] };
  const named = memory.finder().named(noun, place, range.first);
  if (named !== undefined) return entityAt(named);
  const phrased = memory.finder().phrased(noun, place, range.first);
  const last = memory.finder().fitting(noun, place, range.first);
  const nearest = last === undefined ? undefined : entityAt(last);
  if (able !== undefined) {
    const candidates = nearest === undefined || nearest.entity === able.entity ? undefined : [{ name: able.name, weight: 0.55 }, { name: nearest.name, weight: 0.45 }];
    return { ...able, role: undefined, hops: [], ...(candidates === undefined ? {} : { candidates }) };
  }
  return nearest ?? (phrased === undefined ? undefined : described(phrase, phrased));
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
