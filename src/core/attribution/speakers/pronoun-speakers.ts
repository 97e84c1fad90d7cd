/** Whom `she`, `it`, `they` mean: who spoke last, or what the clauses since are about. Knows gender and number; no descriptions. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import { bodyNouns, collectiveNouns, documentNouns } from '../lexicon/nouns.ts';
import { lastMention } from '../names/mentions.ts';
import { lastWord } from '../names/names.ts';
import type { EntityMention } from '../names/names.ts';
import type { EntityReading } from '../names/entities.ts';
import { isHuman, wordGender } from '../names/people.ts';
import type { Gender } from '../names/people.ts';
import { isOwnerMark } from './phrase-parts.ts';
import { isWithin } from './reach.ts';
import type { Asked, Reach } from './reach.ts';
import { comesAfter, genderOf, isPerson, pronounGender, sameSpeaker } from './speaker-memory.ts';
import type { Position, Spoke } from './speaker-memory.ts';
import { entitySpeaker, inDoubt } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';
import { topicsBefore } from './topics.ts';
import { metBefore } from './turns.ts';

export function pronounSpeaker(asked: Asked, reach: Reach): ResolvedSpeaker {
  const { phrase } = asked;
  const { head } = phrase;
  if (head === 'i' || head === 'we' || head === 'our' || head === 'my') return { name: reach.author ?? (head === 'we' ? reach.makers() : undefined) ?? phrase.text, kind: 'author', role: undefined, entity: undefined, hops: [], firstPerson: true };
  const plain: ResolvedSpeaker = { name: phrase.text, kind: phrase.nobody || (collectiveNouns.has(head) && head !== 'they') ? 'collective' : 'role', role: undefined, entity: undefined, hops: [], firstPerson: false };
  const gender = pronounGender(head);
  if (gender !== undefined) return again(metBefore(gender, asked, reach) ?? turnOf(gender, asked, reach) ?? ownVoice(gender, asked, reach) ?? lastPerson(gender, asked, reach) ?? unnamed(gender, asked, reach) ?? plain);
  if (head === 'it' || head === 'its') return readOut(asked) ?? ownThing(asked) ?? lastThing(asked, reach) ?? plain;
  if (head === 'they' || head === 'them' || head === 'their') return ownVoices(asked) ?? lastGroup(asked, reach) ?? plain;
  return plain;
}

/** The same person, without the paper of another saying. */
function again(speaker: ResolvedSpeaker): ResolvedSpeaker {
  return speaker.personal === true && speaker.hops.length > 0 ? { ...speaker, hops: [] } : speaker;
}

/** `Vela put it to her that …; she said`: whoever was asked answers, and what is put to him is about him. */
function turnOf(gender: Gender, { place, phrase, inside }: Asked, { reading, memory }: Reach): ResolvedSpeaker | undefined {
  const { turn } = memory;
  if (turn === undefined || turn.place !== place || phrase.kind !== 'pronoun' || (inside !== undefined && (inside.quoted || !sameSpeaker(inside.speaker, turn.by)))) return undefined;
  const known = genderOf(turn.to, reading);
  return known === undefined || known === gender ? turn.to : undefined;
}

/** `Vela said that he had left`: who reports in other words speaks of himself, unless the gender is another’s. */
function ownVoice(gender: Gender, { inside, phrase }: Asked, { reading }: Reach): ResolvedSpeaker | undefined {
  if (inside === undefined || inside.quoted || phrase.kind !== 'pronoun' || inside.speaker.personal !== true || passing.has(inside.labelling.cueLemma)) return undefined;
  const known = genderOf(inside.speaker, reading);
  return known === undefined || known === gender ? inside.speaker : undefined;
}

/** Whoever is quoted is another. */
const passing = new Set(['quote', 'cite']);

/** `Vela and Oram wrote that they expected none`. */
function ownVoices({ inside, phrase }: Asked): ResolvedSpeaker | undefined {
  const several = inside !== undefined && (inside.speaker.kind === 'collective' || inside.speaker.entity === undefined && inside.speaker.name.includes(' and '));
  return several && !inside.quoted && phrase.kind === 'pronoun' ? { ...inside.speaker, hops: [] } : undefined;
}

/** The last person who spoke, or whom a clause since is about, unless the draft shows that it cannot be. */
export function lastPerson(gender: Gender | undefined, asked: Asked, reach: Reach, age?: number): ResolvedSpeaker | undefined {
  const { memory, reading } = reach;
  const may = (known: Gender | undefined): boolean => known === undefined || gender === undefined || known === gender;
  const indexOf = (speaker: ResolvedSpeaker): number => speaker.entity === undefined ? -1 : reading.indexOf.get(speaker.entity) ?? -1;
  // A description calls back somebody with a name.
  const nameless = asked.phrase.kind === 'pronoun';
  const { inside } = asked;
  const itself = inside !== undefined && nameless && (inside.quoted || passing.has(inside.labelling.cueLemma)) ? inside.speaker : undefined;
  const open = (speaker: ResolvedSpeaker, known: Gender | undefined): boolean => may(known) && !(itself !== undefined && sameSpeaker(itself, speaker)) && (nameless || speaker.entity !== undefined) && !asked.barred.has(indexOf(speaker)) && (age === undefined || (reach.profiles().of(indexOf(speaker)).age ?? age) === age);
  const heard = memory.persons.filter(one => !isWithin(asked, one));
  const spoke = lastSpoken(heard.filter(one => open(one.speaker, one.gender)), heard.at(-1), gender);
  const topic = firstTopic(asked, reach, spoke, false, one => one.person && open(one.speaker, one.gender) && mayBePerson(one, asked));
  if (topic !== undefined && (spoke === undefined || (comesAfter(topic, spoke) && !sameSpeaker(topic.speaker, spoke.speaker)))) {
    if (spoke === undefined || (topic.gender !== undefined && spoke.gender === undefined)) return topic.speaker;
    // One of whom nothing shows that it is a person, or who is no more than a relation of the other, gives way to one that fits.
    if (topic.gender === undefined && gender !== undefined && spoke.gender === gender && (!topic.sure || pronounGender(reach.english[topic.place]?.tokens[topic.at]?.lower ?? '') === gender)) return spoke.speaker;
    if (topic.gender !== undefined || spoke.gender === undefined || topic.back <= 1) return inDoubt(topic.speaker, rivals(topic, spoke, asked) ? spoke.speaker : undefined);
  }
  const hero = protagonist(gender, asked, reach);
  if (hero !== undefined && spoke !== undefined && !sameSpeaker(hero, spoke.speaker) && !isRecent(spoke, breath, asked)) return hero;
  const mentioned = named(gender, asked, reach);
  const shown = mentioned !== undefined && gender !== undefined && reading.people.genders[mentioned.entity] === gender && asked.place - mentioned.passage <= 1;
  // One named since outdoes one of whom less is known, or who spoke long before without a name.
  const since = mentioned !== undefined && (spoke === undefined || comesAfter({ place: mentioned.passage, at: mentioned.first }, { place: spoke.place, at: spoke.end }));
  const stale = spoke !== undefined && spoke.speaker.entity === undefined && !isRecent(spoke, breath, asked);
  const beside = mentioned !== undefined && mentioned.passage === asked.place && reading.people.evident[mentioned.entity] === true;
  if (mentioned !== undefined && since && ((shown && spoke?.gender === undefined) || (stale && (shown || beside)))) return personal(mentioned, reach);
  return spoke?.speaker ?? (nameless ? hero : undefined);
}

/** Something beside capitals says that it is a person, or the sentence before is about it and it looks like one. */
function mayBePerson({ sure, gender, back, place }: ResolvedTopic, asked: Asked): boolean {
  return sure || gender !== undefined || (back <= 1 && place === asked.place);
}

/** The person whom the heading names, where it names one: a life told is about its owner. */
function protagonist(gender: Gender | undefined, asked: Asked, { reading, english }: Reach): ResolvedSpeaker | undefined {
  const heading = english[0]?.tokens ?? [];
  const [only, another] = reading.byPassage[0]?.filter(mention => reading.people.evident[mention.entity] === true || mention.first === 0 && mention.end === heading.length) ?? [];
  // `the last thrower at Vela’s`: a house, or what is his.
  if (only === undefined || another !== undefined || isOwnerMark(heading[only.end]) || gender === undefined || asked.barred.has(only.entity)) return undefined;
  const known = reading.people.genders[only.entity];
  // A heading that is a name is a life.
  const life = only.first === 0 && only.end === heading.length && reading.entities[only.entity]?.kind === 'person';
  return known === gender || (known === undefined && life) ? personalSpeaker(only.entity, reading) : undefined;
}

function isRecent(spoke: Position, within: number, { place, range }: Asked): boolean {
  return spoke.place === place ? range.first - spoke.at < within : place - spoke.place === 1 && range.first < within;
}

/** The one spoke right before a clause about the other, in the same breath as the pronoun. */
function rivals(topic: ResolvedTopic, spoke: Position, asked: Asked): boolean {
  return !(topic.sure && topic.back <= 1) && spoke.place === asked.place && topic.place === asked.place && topic.at - spoke.at < breath;
}

const breath = 30;

/** One known to be a woman answers to `she` before one of whom nothing is known, unless the latter spoke last. */
function lastSpoken(able: readonly Spoke[], latest: Spoke | undefined, gender: Gender | undefined): Spoke | undefined {
  const last = able.at(-1);
  if (last === undefined || last.gender !== undefined || last === latest || gender === undefined) return last;
  return able.findLast(one => one.gender === gender) ?? last;
}

/** One known to be of the gender before one of whom nothing is known. */
function named(gender: Gender | undefined, { place, range, barred }: Asked, { reading, english }: Reach): EntityMention | undefined {
  const { people } = reading;
  const last = (fits: (known: Gender | undefined) => boolean): EntityMention | undefined => lastMention(place, range.first, reading, (entity, index) =>
    (entity.kind === 'person' || entity.kind === 'unknown') && !entity.name.includes(' & ') && !barred.has(index) && !reading.offices.has(index) && fits(people.genders[index]), mention => people.evident[mention.entity] === true || !afterSmallWord(english[mention.passage]?.tokens[mention.first - 1]));
  const open = last(known => gender === undefined || known === undefined || known === gender);
  if (gender === undefined || open === undefined || people.evident[open.entity] === true) return open;
  return last(known => known === gender) ?? open;
}

/** `the Chamber`, `in Oliva`: no person, unless something says so. */
function afterSmallWord(before: Token | undefined): boolean {
  return before?.tag === 'DET' || before?.tag === 'ADP' && placing.has(before.lower);
}

const placing = new Set(['in', 'at', 'near', 'across', 'around', 'outside', 'into', 'off']);

function personal(mention: EntityMention, { reading }: Reach): ResolvedSpeaker | undefined {
  return personalSpeaker(mention.entity, reading);
}

function personalSpeaker(entity: number, reading: EntityReading): ResolvedSpeaker | undefined {
  const speaker = entitySpeaker(entity, undefined, reading);
  return speaker === undefined ? undefined : { ...speaker, personal: true };
}

/** Nobody has spoken: whoever was named, or introduced without a name. */
function unnamed(gender: Gender, asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const mentioned = named(gender, asked, reach);
  const evident = mentioned !== undefined && reach.reading.people.evident[mentioned.entity] === true;
  const role = evident ? undefined : introduced(reach.english, asked.place, asked.range.first, mentioned);
  if (role !== undefined) return { name: role, kind: 'role', role: undefined, entity: undefined, hops: [], firstPerson: false };
  return mentioned === undefined ? undefined : personal(mentioned, reach);
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

/** The last body or paper that spoke, or that a clause since is about. */
export function lastThing(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { memory, reading } = reach;
  const barred = ({ entity }: ResolvedSpeaker): boolean => entity !== undefined && asked.barred.has(reading.indexOf.get(entity) ?? -1);
  const spoke = latestOf(memory.document, memory.bodies.findLast(one => !barred(one.speaker) && !isWithin(asked, one)));
  const topic = firstTopic(asked, reach, spoke, false, one => one.thing && !barred(one.speaker));
  if (topic !== undefined && (spoke === undefined || (comesAfter(topic, spoke) && !sameSpeaker(topic.speaker, spoke.speaker)))) {
    return topic.speaker;
  }
  const paper = asked.phrase.owner === undefined ? openingPaper(asked, reach, spoke) : undefined;
  if (paper !== undefined) return paper;
  if (spoke !== undefined) return spoke.speaker;
  const mention = lastMention(asked.place, asked.range.first, reading, (entity, index) => entity.kind !== 'place' && !reach.finder().somewhere(index) && (entity.kind !== 'person' || reading.people.evident[index] !== true) && !reading.offices.has(index) && !asked.barred.has(index) && reach.profiles().initialled(entity.name.toLowerCase()).length === 0);
  return mention === undefined ? undefined : entitySpeaker(mention.entity, undefined, reading);
}

/** `The bureau’s annual report speaks of … “…,” it says`: the paper with which a sentence right before began. */
function openingPaper(asked: Asked, reach: Reach, since: Position | undefined): ResolvedSpeaker | undefined {
  const { place, range, depth } = asked;
  if (depth > 1) return undefined;
  const paper = reach.papers().opening.get(place)?.findLast(one => one.at < range.first && range.first - one.at < 60);
  if (paper === undefined || (since !== undefined && !comesAfter(paper, since))) return undefined;
  const hops = [{ name: paper.name, kind: 'document' as const }];
  const maker = paper.maker === undefined ? undefined : reach.also(place, paper.maker, depth + 1).speaker;
  if (maker !== undefined && maker.name !== '') return { ...maker, role: undefined, hops, personal: false };
  return { name: paper.name, kind: 'document', role: undefined, entity: undefined, hops: [], firstPerson: false };
}

/** `on a pencilled note. It reads:`: what reads is the paper just named. */
function readOut({ phrase, tokens, range }: Asked): ResolvedSpeaker | undefined {
  if (phrase.head !== 'it' || phrase.kind !== 'pronoun' || tokens[range.end]?.lemma !== 'read') return undefined;
  for (let at = range.first - 1; at > 0 && range.first - at < longestBeforePaper; at--) {
    if (!documentNouns.has(tokens[at]?.lower ?? '') || tokens[at]?.tag !== 'NOUN') continue;
    let first = at;
    while (first > 0 && at - first < 4 && /^(?:ADJ|NOUN|VBN|VBD|NAME)$/.test(tokens[first - 1]?.tag ?? '')) first--;
    if (!/^an?$/.test(tokens[first - 1]?.lower ?? '')) continue;
    return { name: tokens.slice(first, at + 1).map(token => token.text).join(' '), kind: 'document', role: undefined, entity: undefined, hops: [], firstPerson: false };
  }
  return undefined;
}

const longestBeforePaper = 30;

/** `The bureau argues that the boats, which it says are old, …`. */
function ownThing({ inside, phrase, tokens, range }: Asked): ResolvedSpeaker | undefined {
  const relative = phrase.kind === 'pronoun' && tokens[range.first - 1]?.tag === 'WH' && inside !== undefined && !inside.quoted;
  return relative && inside.speaker.personal !== true && inside.speaker.kind !== 'collective' && inside.speaker.name !== '' ? { ...inside.speaker, hops: [] } : undefined;
}

/** Several who spoke or whom a clause is about, else a body. */
function lastGroup(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { memory } = reach;
  const group = memory.group !== undefined && asked.place - memory.group.place <= 1 ? memory.group : undefined;
  const body = memory.bodies.at(-1);
  const person = memory.persons.at(-1);
  const spoke = group ?? (body !== undefined && person !== undefined && comesAfter(person, body) ? memory.group : latestOf(memory.group, body));
  const topic = firstTopic(asked, reach, spoke, true, one => !isWithin(asked, one) || maySpeak(one.speaker));
  if (topic !== undefined && (spoke === undefined || comesAfter(topic, spoke))) return topic.speaker;
  return spoke?.speaker;
}

/** `The answers did not change, they found`: what is spoken of in the same breath speaks only where it can. */
function maySpeak({ name, entity }: ResolvedSpeaker): boolean {
  const head = lastWord(name).toLowerCase();
  return entity !== undefined || name.includes(' and ') || collectiveNouns.has(head) || isHuman(head) || isHuman(head.replace(/s$/, ''));
}

function latestOf(one: Spoke | undefined, other: Spoke | undefined): Spoke | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return comesAfter(one, other) ? one : other;
}

interface ResolvedTopic extends Position {
  readonly speaker: ResolvedSpeaker;
  readonly gender: Gender | undefined;
  readonly person: boolean;
  readonly thing: boolean;
  readonly back: number;
  /** Something beside capitals says what it is. */
  readonly sure: boolean;
}

/** The nearest topic that fits: several, or one alone. Those from before `since` are of no use to who asks; pronouns among them carry on what went before, and open nothing. */
function firstTopic(asked: Asked, reach: Reach, since: Position | undefined, several: boolean, fits: (topic: ResolvedTopic) => boolean = () => true): ResolvedTopic | undefined {
  if (asked.depth > 0) return undefined;
  for (const topic of topicsBefore(reach.english, asked.place, asked.range.first, since)) {
    if (topic.place === asked.place && topic.end > asked.range.first) continue;
    const phrase = reach.phraseAt(topic.place, topic);
    if (phrase.kind === 'pronoun' || phrase.kind === 'relative' || several !== (phrase.kind === 'several' || phrase.plural || collectiveNouns.has(phrase.head))) continue;
    const { speaker } = reach.also(topic.place, topic, asked.depth + 1);
    if (speaker.name === '') continue;
    const person = isPerson(speaker, phrase) && !reach.memory.bodies.some(one => sameSpeaker(one.speaker, speaker));
    const resolved: ResolvedTopic = {
      place: topic.place, at: topic.first, back: topic.back, speaker, sure: speaker.entity === undefined || reach.reading.people.evident[reach.reading.indexOf.get(speaker.entity) ?? -1] === true, person: person && !several,
      gender: genderOf(speaker, reach.reading) ?? wordGender(lastWord(phrase.role ?? phrase.head)),
      thing: !person && !several && (speaker.entity !== undefined || bodyNouns.has(phrase.head) || documentNouns.has(phrase.head)),
    };
    if (fits(resolved)) return resolved;
  }
  return undefined;
}
