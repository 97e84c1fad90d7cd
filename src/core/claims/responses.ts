/** Who answers, declines to, or was asked. Knows nothing of sources as works. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Accusation, Party, Response } from './claim.ts';
import { belongingNouns } from './lexicon/answers.ts';
import { speakingRoles } from './lexicon/parties.ts';
import { firstNamed, namedParty, subjectBefore } from './parties.ts';
import { phraseAt } from './phrases.ts';
import type { SentenceReading } from './reading.ts';
import { type ListName, mayHave, tableOf } from './tables.ts';

const kinds: readonly { readonly kind: Response['kind']; readonly list: ListName }[] = [
  { kind: 'no-comment', list: 'noComment' },
  { kind: 'approached', list: 'approach' },
  { kind: 'denial', list: 'denial' },
];

/** In order of place. A body’s reply is a reply of the bodies it belongs to as well, where the draft says that it does. */
export function responsesIn(readings: readonly SentenceReading[], entities: readonly Entity[], accusations: readonly Accusation[]): readonly Response[] {
  const related = relationsIn(readings, entities);
  const firstAccused = new Map<string, number>();
  for (const { accused, sentence } of accusations) if (accused?.entity !== undefined
    && !firstAccused.has(accused.entity)) firstAccused.set(accused.entity, sentence);
  const all: Response[] = [];
  let accusedBefore = 0;
  let lastAccused: Party | undefined;
  for (const reading of readings) {
    while ((accusations[accusedBefore]?.sentence ?? Infinity) <= reading.sentence.index) {
      lastAccused = accusations[accusedBefore]?.accused ?? lastAccused;
      accusedBefore += 1;
    }
    for (const response of responsesOf(reading, firstAccused, related, lastAccused)) {
      all.push(response);
      for (const other of related.get(response.party?.entity ?? '') ?? []) all.push({ ...response, party: { name: other.name, entity: other.id, span: response.party?.span ?? response.span, named: true } });
    }
  }
  return all;
}

/** So many answering phrases of one sentence are looked at: each look may read the whole sentence. */
const MOST = 12;

function responsesOf(reading: SentenceReading, firstAccused: ReadonlyMap<string, number>, related: Relations, lastAccused: Party | undefined): readonly Response[] {
  const found: Response[] = [];
  const sentence = reading.sentence.index;
  const add = (kind: Response['kind'], at: number, end: number, party: Party | undefined): void => {
    if (!found.some(other => other.kind === kind && other.party?.entity === party?.entity)) found.push({ sentence, span: reading.span(at, end), party, kind });
  };
  let tried = 0;
  const likely = kinds.filter(({ list }) => mayHave(list, reading)).map(({ kind, list }) => ({ kind, table: tableOf(list) }));
  for (let at = 0; at < reading.tokens.length && likely.length > 0 && tried < MOST; at++) {
    for (const { kind, table } of likely) {
      const length = phraseAt(table, reading.tokens, at);
      if (length === 0) continue;
      tried += 1;
      if (reading.quoted(at)) {
        if (kind === 'denial') add('denial', at, at + length, speakerOver(reading, at, lastAccused));
        continue;
      }
      add(kind, at, at + length, partyOf(reading, at, firstAccused, lastAccused));
      break;
    }
  }
  if (found.length > 0) return found;
  for (const attribution of reading.attributions.slice(0, MOST)) {
    if (attribution.sentence !== sentence) continue;
    const party = partyOfSpeaker(reading, attribution, lastAccused);
    if (attribution.stance === 'denial' || attribution.stance === 'no-comment') addAt(reading, found, attribution, attribution.stance, party);
    else if (party?.entity !== undefined && isAnswer(reading, party.entity, firstAccused, related)) addAt(reading, found, attribution, 'comment', party);
  }
  return found;
}

function addAt(reading: SentenceReading, found: Response[], attribution: Attribution, kind: Response['kind'], party: Party | undefined): void {
  found.push({ sentence: reading.sentence.index, span: attribution.cue[0] ?? attribution.content[0] ?? reading.sentence.span, party, kind });
}

/** The accused, or a body of the accused, speaks after the accusation. */
function isAnswer(reading: SentenceReading, entity: string, firstAccused: ReadonlyMap<string, number>, related: Relations): boolean {
  const parties = [entity, ...(related.get(entity) ?? []).map(({ id }) => id)];
  return parties.some(party => (firstAccused.get(party) ?? Infinity) < reading.sentence.index);
}

function partyOf(reading: SentenceReading, at: number, accused: ReadonlyMap<string, number>, lastAccused: Party | undefined): Party | undefined {
  const speaker = reading.attributions.find(({ speaker: { kind: who }, stance }) => who !== 'none' && (stance === 'denial' || stance === 'no-comment'));
  const fromSpeaker = speaker === undefined ? undefined : partyOfSpeaker(reading, speaker, lastAccused);
  if (fromSpeaker?.entity !== undefined) return fromSpeaker;
  const subject = subjectBefore(reading, at);
  const known = accusedIn(reading, accused);
  if (known !== undefined && subject?.entity !== undefined && !accused.has(subject.entity) && subject.span.start === reading.span(0, 1).start
    && reading.tokens[0]?.lower === subject.name.toLowerCase()) {
    return known;
  }
  if (subject?.entity !== undefined) return subject;
  const role = roleParty(reading, 0, at, lastAccused);
  if (role !== undefined) return role;
  const named = known ?? firstNamed(reading, 0, at);
  if (named !== undefined) return named;
  // `The harbour board could not be reached`: a body of another kind, and no word for the accused.
  if (subject !== undefined && /^the \S+ (?:board|council|ministry|department|committee|police|office|regulator)$/iu.test(subject.name)) return subject;
  // `The company declined to comment`: with nobody else in the sentence, the accused is meant.
  if (lastAccused !== undefined) return { ...lastAccused, span: subject?.span ?? reading.span(at, at + 1) };
  return subject ?? fromSpeaker;
}

/** A party of this sentence that was accused before: the likeliest to be answering. */
function accusedIn(reading: SentenceReading, accused: ReadonlyMap<string, number>): Party | undefined {
  for (let at = 0; at < reading.tokens.length; at++) {
    const entity = reading.entity(at);
    if (entity !== undefined && accused.has(entity.id)) return namedParty(reading, at, entity);
  }
  return undefined;
}

function speakerOver(reading: SentenceReading, at: number, lastAccused: Party | undefined): Party | undefined {
  const place = reading.span(at, at + 1).start;
  const over = reading.attributions.find(({ content }) => content.some(span => span.start <= place && place < span.end));
  return over === undefined ? undefined : partyOfSpeaker(reading, over, lastAccused);
}

/** The entity that speaks: itself, or the body for which a role speaks. */
function partyOfSpeaker(reading: SentenceReading, { speaker }: Attribution, lastAccused: Party | undefined): Party | undefined {
  const span = speaker.spans[0] ?? reading.sentence.span;
  if (speaker.entity !== undefined) return { name: speaker.name, entity: speaker.entity, span, named: true };
  if (speaker.kind === 'none' || speaker.kind === 'author') return undefined;
  // `Sources close to the board` do not answer for it.
  if (speaker.kind === 'anonymous') return { name: speaker.name, entity: undefined, span, named: false };
  const first = reading.tokens.findIndex((_, at) => reading.speaking(at));
  if (first >= 0) {
    let end = first;
    while (end < reading.tokens.length && (reading.speaking(end) || reading.entity(end) !== undefined
      || /^(?:for|of|representing|'s|the)$/u.test(reading.tokens[end]?.lower ?? ''))) end += 1;
    // `the board said`, where a board was named before, is that board and nobody's spokesman.
    const party = roleParty(reading, first, end, speaker.role === undefined ? undefined : lastAccused) ?? firstNamed(reading, first, end);
    if (party !== undefined) return party;
  }
  return { name: speaker.name, entity: undefined, span, named: false };
}

/** `Orvex representatives`, `a lawyer for Orvex`, `its spokesman`. */
function roleParty(reading: SentenceReading, from: number, end: number, lastAccused: Party | undefined): Party | undefined {
  for (let at = from; at < end; at++) {
    const token = reading.tokens[at];
    if (token === undefined || !speakingRoles.has(token.lemma)) continue;
    const named = firstNamed(reading, Math.max(from, at - 4), Math.min(reading.tokens.length, at + 5));
    if (named !== undefined) return named;
    const owner = reading.tokens[at - 1]?.lower ?? '';
    if (/^(?:its|his|her|their|the)$/u.test(owner) && lastAccused !== undefined) return { ...lastAccused, span: reading.span(Math.max(0, at - 1), at + 1) };
  }
  return undefined;
}

type Relations = ReadonlyMap<string, readonly Entity[]>;

/** `X, Y’s logistics arm`, `X, a subsidiary of Y`, `Y’s subsidiary X`, `the Y hub, X,`: read both ways. */
function relationsIn(readings: readonly SentenceReading[], entities: readonly Entity[]): Relations {
  const related = new Map<string, Set<Entity>>();
  const relate = (a: Entity, b: Entity): void => {
    for (const [one, other] of [[a, b], [b, a]] as const) related.set(one.id, (related.get(one.id) ?? new Set()).add(other));
  };
  if (entities.length > 1) {
    for (const reading of readings) {
      reading.tokens.forEach((token, at) => {
        if (!belongingNouns.has(token.lemma)) return;
        const pair = pairAround(reading, at);
        if (pair !== undefined) relate(pair[0], pair[1]);
      });
    }
  }
  return new Map([...related].map(([id, others]) => [id, [...others]]));
}

/** The owner within five tokens of the belonging word, and the other name that stands in apposition to it. */
function pairAround(reading: SentenceReading, at: number): readonly [Entity, Entity] | undefined {
  const { tokens } = reading;
  const owner = ownerOf(reading, at);
  if (owner === undefined) return undefined;
  const before = tokens[owner.first - 1];
  const beforeThat = before !== undefined && /^(?:the|a|an|its|,)$/u.test(before.lower) && before.text !== ',' ? tokens[owner.first - 2] : before;
  const comma = before?.text === ',' ? owner.first - 1 : beforeThat?.text === ',' ? owner.first - 2 : -1;
  if (comma > 0) {
    const left = reading.entity(comma - 1);
    if (left !== undefined && left.id !== owner.entity.id) return [left, owner.entity];
  }
  const next = reading.entity(at + 1);
  if (next !== undefined && next.id !== owner.entity.id && owner.first < at) return [next, owner.entity];
  for (let on = at + 1; on < Math.min(tokens.length, at + 10); on++) {
    if (tokens[on]?.tag === 'VBD' || tokens[on]?.tag === 'VBZ' || tokens[on]?.tag === 'VBP') return undefined;
    const entity = reading.entity(on);
    if (tokens[on - 1]?.text === ',' && entity !== undefined && entity.id !== owner.entity.id && entity.kind !== 'place' && owner.first < at) {
      let end = on;
      while (reading.entity(end) === entity) end += 1;
      return tokens[end]?.text === ',' ? [entity, owner.entity] : undefined;
    }
  }
  return undefined;
}

function ownerOf(reading: SentenceReading, at: number): { readonly entity: Entity; readonly first: number } | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const entity = reading.entity(back);
    if (entity !== undefined && entity.kind !== 'place') {
      let first = back;
      while (first > 0 && reading.entity(first - 1) === entity) first -= 1;
      return { entity, first };
    }
    if (/^[,;:]$/u.test(reading.tokens[back]?.text ?? '')) break;
  }
  if (reading.tokens[at + 1]?.lower !== 'of') return undefined;
  for (let on = at + 2; on < at + 5; on++) {
    const entity = reading.entity(on);
    if (entity === undefined || entity.kind === 'place') continue;
    // `X, a subsidiary of Y`: the comma stands before the article.
    let first = at;
    while (first > 0 && reading.tokens[first - 1]?.text !== ',' && at - first < 4) first -= 1;
    return { entity, first };
  }
  return undefined;
}
