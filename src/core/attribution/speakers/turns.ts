/** Two persons of whom either may be meant, and which of them the turn falls to: `when Vela met Oram, he`, `Vela put it to her; she`. Knows meeting and asking; remembers nobody. */
import type { Token, TokenRange } from '../../english/token.ts';
import { phraseBefore } from '../frames/phrases.ts';
import { emptyBoxes } from '../frames/scope.ts';
import { isFinite } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import type { EntityReading } from '../names/entities.ts';
import type { EntityMention } from '../names/names.ts';
import type { Gender } from '../names/people.ts';
import type { Asked, Reach } from './reach.ts';
import { genderOf, pronounGender, sameSpeaker } from './speaker-memory.ts';
import { entitySpeaker, inDoubt, isPersonal } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';
import { sentenceBefore } from './topics.ts';

const opening = new Set(['when', 'after', 'before', 'as', 'while', 'once']);
const meeting = new Set(['meet', 'see', 'encounter', 'visit', 'ring', 'phone', 'telephone', 'run', 'bump', 'speak', 'talk', 'greet', 'interview', 'join', 'call']);
/** After these the turn is the other’s. */
const asking = new Set(['ask', 'question', 'press', 'quiz', 'challenge', 'put']);
const mostLookedBack = 25;

export function isAsking(lemma: string): boolean {
  return asking.has(lemma);
}

/** `When Vela met Oram in April, he told …`: both, where nothing shows which; the one who was asked; or the one whom the pronoun fits. */
export function metBefore(gender: Gender, asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { tokens, range, place, depth } = asked;
  if (depth > 0 || asked.inside?.quoted === true) return undefined;
  const sentence = reach.english[place]?.sentences[sentenceBefore(reach.english[place] ?? noEnglish, range.first + 1)];
  const from = Math.max(sentence?.first ?? 0, range.first - mostLookedBack);
  let start = -1;
  let comma = -1;
  for (let at = range.first - 1; at >= from && start < 0; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === ',') comma = at;
    else if (opening.has(lower) && comma > at) start = at;
    else if (/^[;:.]$/.test(lower) || tokens[at]?.tag === 'QUOTE') return undefined;
  }
  if (start < 0) return undefined;
  let verb = start + 2;
  while (verb < comma && !isFiniteAt(tokens, verb)) verb++;
  const lemma = tokens[verb]?.lemma ?? '';
  if (verb >= comma || !(meeting.has(lemma) || asking.has(lemma)) || (lemma === 'run' || lemma === 'bump') && tokens[verb + 1]?.lower !== 'into') return undefined;
  const subject = phraseBefore({ tokens, first: start + 1, end: comma, boxes: noBoxes, passageKind: 'paragraph' }, verb);
  const object = (reach.reading.byPassage[place] ?? []).find(mention => mention.first > verb && mention.first <= verb + 4 && mention.end <= comma);
  if (subject === undefined || object === undefined || pronounGender(tokens[subject.first]?.lower ?? '') !== undefined && subject.end - subject.first === 1) return undefined;
  const one = reach.also(place, subject, depth + 1).speaker;
  const other = personOf(object.entity, reach.reading);
  if (other === undefined || !mayMeet(one, reach.reading) || sameSpeaker(one, other)) return undefined;
  const fits = [one, other].filter(speaker => (genderOf(speaker, reach.reading) ?? gender) === gender);
  if (fits.length < 2 || asking.has(lemma)) return asking.has(lemma) && fits.includes(other) ? other : fits[0];
  reach.memory.met = [one, other];
  return lemma === 'interview' ? inDoubt(other, one) : inDoubt(one, other);
}

/** Who meets is a person, if nothing says otherwise. */
function personOf(entity: number, reading: EntityReading): ResolvedSpeaker | undefined {
  const speaker = reading.entities[entity]?.kind === 'unknown' || isPersonal(entity, reading) ? entitySpeaker(entity, undefined, reading) : undefined;
  return speaker === undefined ? undefined : { ...speaker, personal: true };
}

function mayMeet(speaker: ResolvedSpeaker, reading: EntityReading): boolean {
  return speaker.kind === 'role' || speaker.personal === true || personOf(reading.indexOf.get(speaker.entity ?? '') ?? -1, reading) !== undefined;
}

/** Whom a question is put to: `put it to | her`, `asked | Ines Vela`. */
export function addresseeOf(tokens: readonly Token[], { cue, addressee }: Labelling, mentions: readonly EntityMention[]): TokenRange | undefined {
  const end = cue.at(-1)?.end;
  if (addressee[0] !== undefined || end === undefined) return addressee[0];
  for (let at = Math.max(0, end - 2); at < end + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.lower === 'that' || token.lower === 'whether' || token.lower === 'if') break;
    if ((token.tag === 'PRON' || token.tag === 'POSS') && pronounGender(token.lower) !== undefined && at >= end - 1) return { first: at, end: at + 1 };
    const mention = at >= end ? mentions.find(one => one.first === at) : undefined;
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** `Each says`, `each man says`: the two who spoke last, the earlier first. */
export function eachOfTwo({ place, range, tokens }: Asked, { memory }: Reach): ResolvedSpeaker | undefined {
  if (tokens[range.first]?.lower !== 'each' || range.end - range.first > 2) return undefined;
  if (memory.met !== undefined) return pair(memory.met[0], memory.met[1]);
  const [one, other] = memory.persons.slice(-2);
  if (one === undefined || other === undefined || place - other.place > 1 || place - one.place > 3) return undefined;
  return pair(one.speaker, other.speaker);
}

function pair(one: ResolvedSpeaker, other: ResolvedSpeaker): ResolvedSpeaker {
  return { name: `${one.name} and ${other.name}`, kind: 'named', role: undefined, entity: undefined, hops: [], firstPerson: false };
}

const noEnglish = { tokens: [], sentences: [] };
const noBoxes = emptyBoxes(0);

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isFinite(token);
}
