/** Who has spoken so far, and where: the few latest persons, bodies, groups and papers. Keeps; decides nothing. */
import type { EntityReading } from '../names/entities.ts';
import { callsBody } from '../lexicon/body-kinds.ts';
import { bodyNouns, outletNouns } from '../lexicon/nouns.ts';
import { personWords } from '../lexicon/persons.ts';
import { lastWord } from '../names/names.ts';
import { isHuman, wordGender } from '../names/people.ts';
import type { Gender } from '../names/people.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { ResolvedSpeaker } from './speaking.ts';

/** A place in the draft: passages in order, tokens in order. */
export interface Position {
  readonly place: number;
  readonly at: number;
}

export interface Spoke extends Position {
  readonly speaker: ResolvedSpeaker;
  /** Of a person. */
  readonly gender: Gender | undefined;
  /** Where what it said ends in that passage. */
  readonly end: number;
  /** The head of the words by which it was called. */
  readonly head: string;
}

/** The latest last. */
export interface SpeakerMemory {
  readonly persons: Spoke[];
  readonly bodies: Spoke[];
  /** Entities that have passed on what others say, as outlets do. */
  readonly channels: Set<number>;
  /** Two who were said to have met. */
  met: readonly [ResolvedSpeaker, ResolvedSpeaker] | undefined;
  /** Papers in which somebody is reported to have said something. */
  readonly papers: SaidPaper[];
  /** Whom each lawyer speaks for. */
  readonly clients: Map<string, ResolvedSpeaker>;
  /** Who was asked last, and by whom. */
  turn: Turn | undefined;
  group: Spoke | undefined;
  document: Spoke | undefined;
}

export interface Turn {
  readonly place: number;
  readonly by: ResolvedSpeaker;
  readonly to: ResolvedSpeaker;
}

export interface SaidPaper extends Position {
  readonly name: string;
  readonly speaker: ResolvedSpeaker;
}

export function emptyMemory(): SpeakerMemory {
  return { persons: [], bodies: [], channels: new Set(), papers: [], clients: new Map(), turn: undefined, met: undefined, group: undefined, document: undefined };
}

const mostKept = 8;

export function rememberPaper({ papers }: SpeakerMemory, paper: SaidPaper): void {
  papers.push(paper);
  if (papers.length > mostKept) papers.shift();
}

export function remember(memory: SpeakerMemory, speaker: ResolvedSpeaker, phrase: SpeakerPhrase, position: Position & { readonly end: number }, reading: EntityReading): void {
  if (speaker.kind === 'none' || speaker.kind === 'author' || (phrase.kind === 'pronoun' && speaker.name === phrase.text)) return;
  const plain = speaker.candidates === undefined ? speaker : withoutDoubt(speaker);
  const spoke: Spoke = { place: position.place, at: position.at, end: position.end, speaker: plain, gender: undefined, head: phrase.head };
  if (phrase.kind === 'document') memory.document = spoke;
  // `Vela et al.`: one by name, and several.
  if (phrase.text.includes('et al') && /\bet al\b/.test(phrase.text)) memory.group = spoke;
  if ((phrase.plural || phrase.kind === 'several' || phrase.head === 'they') && speaker.entity === undefined) memory.group = spoke;
  else if (isPerson(speaker, phrase)) keepPerson(memory.persons, spoke, phrase, reading);
  else if (speaker.entity !== undefined || bodyNouns.has(phrase.head) || outletNouns.has(phrase.head) || callsBody(phrase.head)) keep(memory.bodies, { ...spoke, speaker: { ...plain, hops: phrase.kind === 'document' ? plain.hops : [] } });
}

/** Whoever reports what another said is the one spoken of: `Oram denied Vela’s claims. She said …`. */
export function speakOver({ persons }: SpeakerMemory, speaker: ResolvedSpeaker): void {
  const last = persons.at(-1);
  const at = last === undefined || sameSpeaker(last.speaker, speaker) ? -1 : persons.findIndex(one => sameSpeaker(one.speaker, speaker));
  const over = at < 0 ? undefined : persons.splice(at, 1)[0];
  if (over !== undefined) persons.push(over);
}

function withoutDoubt({ candidates: _, ...plain }: ResolvedSpeaker): ResolvedSpeaker {
  return plain;
}

function keepPerson(persons: Spoke[], spoke: Spoke, phrase: SpeakerPhrase, reading: EntityReading): void {
  const known = persons.findIndex(one => sameSpeaker(one.speaker, spoke.speaker));
  const earlier = known < 0 ? undefined : persons.splice(known, 1)[0];
  keep(persons, { ...spoke, gender: genderOf(spoke.speaker, reading) ?? pronounGender(phrase.head) ?? wordGender(lastWord(phrase.role ?? phrase.head)) ?? earlier?.gender, head: phrase.kind === 'pronoun' ? earlier?.head ?? '' : spoke.head });
}

function keep(list: Spoke[], one: Spoke): void {
  list.push(one);
  if (list.length > mostKept) list.shift();
}

export function sameSpeaker(one: ResolvedSpeaker, other: ResolvedSpeaker): boolean {
  return one.entity === other.entity && (one.entity !== undefined || one.name === other.name);
}

export function comesAfter(one: Position, other: Position): boolean {
  return one.place > other.place || (one.place === other.place && one.at > other.at);
}

export function genderOf(speaker: ResolvedSpeaker, reading: EntityReading): Gender | undefined {
  const index = speaker.entity === undefined ? undefined : reading.indexOf.get(speaker.entity);
  return index === undefined ? undefined : reading.people.genders[index];
}

export function pronounGender(word: string): Gender | undefined {
  return masculine.has(word) ? 'he' : feminine.has(word) ? 'she' : undefined;
}

const masculine = new Set(['he', 'him', 'himself', 'his']);
const feminine = new Set(['she', 'her', 'hers', 'herself']);

export function isPerson(speaker: ResolvedSpeaker, phrase: SpeakerPhrase): boolean {
  if (phrase.kind === 'pronoun') return pronounGender(phrase.head) !== undefined || speaker.personal === true;
  // `a night guard`: brought on by a word that means a body elsewhere or an office.
  if (speaker.kind === 'role' && phrase.kind === 'description' && phrase.indefinite && personWords.has(phrase.head) && !callsBody(phrase.head) && !bodyNouns.has(phrase.head)) return true;
  return (speaker.kind === 'role' && isHuman(phrase.head)) || (speaker.kind === 'anonymous' && !phrase.plural) || (speaker.kind === 'named' && speaker.personal === true);
}
