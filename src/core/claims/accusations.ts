/** Who is accused of what, by whom and how strongly. Knows nothing of sources as works, nor of replies. */
import type { Attribution } from '../attribution/attribution.ts';
import { overlaps } from '../text/span.ts';
import type { Accusation, AccusationLevel, Party } from './claim.ts';
import {
  firstAuxiliary, fits, hasHave, isBeforeNoun, isClusterName, isNegated, isWrong, ladderOf, mayAccuse, mentionsWrong, softened,
} from './deeds.ts';
import { circumstanceAt, mayBeCircumstance } from './circumstances.ts';
import { courtNouns } from './lexicon/parties.ts';
import { accusingNouns, accusingVerbs, wrongNouns } from './lexicon/wrongdoing.ts';
import { agentAfter, firstNamed, firstParty, partyAfter, subjectBefore, unreadSubject } from './parties.ts';
import type { SentenceReading } from './reading.ts';
import { find, has } from './tables.ts';

/** At most one accusation for each accused party and sentence, the strongest. In order of place. */
export function accusationsIn(readings: readonly SentenceReading[]): readonly Accusation[] {
  const all: Accusation[] = [];
  /** Index of the last sentence in which somebody is known to accuse, and of the last in which somebody speaks. */
  let lastAccuser = -Infinity;
  let lastSpeaker: SentenceReading | undefined;
  const accusedBefore = new Set<string>();
  for (const [index, reading] of readings.entries()) {
    const { sentence } = reading;
    if (sentence.passage.footnote !== undefined || has('clearing', reading) && !has('court', reading)) {
      if (reading.attributions.some(isHeard)) lastSpeaker = reading;
      continue;
    }
    const found = accusationsOf(reading, readings[index - 1]);
    const accusedAfter = sentence.index - lastAccuser <= 2;
    const spokenOf = (lastSpeaker !== undefined && sentence.passage === lastSpeaker.sentence.passage && sentence.index - lastSpeaker.sentence.index <= 2);
    // `Two other clerks are suspected` brings on somebody of whom whoever spoke before has not spoken.
    for (const accusation of strongest(found)) all.push(accusedAfter || accusedBefore.has(accusation.accused?.entity ?? '') || spokenOf && !isNewcomer(reading, accusation) ? { ...accusation, wantsAccuser: false } : accusation);
    for (const { accused } of found) if (accused?.entity !== undefined) accusedBefore.add(accused.entity);
    if (reading.attributions.some(isHeard)) lastSpeaker = reading;
    if (found.some(({ accuser }) => accuser !== undefined) || reading.attributions.some(isAccuser) || has('court', reading)) lastAccuser = sentence.index;
  }
  return all;
}

/** A number of people without a name, brought on as others. */
function isNewcomer({ tokens }: SentenceReading, { accused }: Accusation): boolean {
  return accused !== undefined && !accused.named && / other /u.test(`${accused.name} `) && tokens.some(({ lower }) => lower === 'other');
}

/** So many accusing words of one sentence are looked at: each look may read the whole sentence. */
const MOST = 24;

function accusationsOf(reading: SentenceReading, before: SentenceReading | undefined): readonly Accusation[] {
  const found: Accusation[] = [];
  let tried = 0;
  for (let at = 0; at < reading.tokens.length && tried < MOST; at++) {
    const token = reading.tokens[at];
    if (token === undefined || !(mayAccuse(token) || mayBeCircumstance(token))) continue;
    tried += 1;
    const accusation = byVerb(reading, at) ?? byWord(reading, at) ?? byDeed(reading, at, before) ?? byCircumstance(reading, at, before) ?? byNoun(reading, at);
    if (accusation !== undefined) found.push(accusation);
  }
  return found;
}

/** `X accused Y of`, `Y was charged with`, `police are investigating Y`. */
function byVerb(reading: SentenceReading, at: number): Accusation | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  const level = accusingVerbs.get(token?.lemma ?? '') ?? (token?.lower === 'suspected' || token?.lower === 'accused' ? 3 : undefined);
  const described = token?.tag === 'ADJ' && (token.lower === 'suspected' || token.lower === 'accused');
  if (token === undefined || level === undefined || !(token.tag.startsWith('VB') || described) || isNegated(reading, at)) return undefined;
  if (!fits(reading, at, described ? (token.lower === 'accused' ? 'accuse' : 'suspect') : token.lemma)) return undefined;
  const adjective = isBeforeNoun(reading, at) && (token.tag === 'VBN' || described);
  // `Otto Dahl, accused of bribery, left`: to accuse actively takes somebody before the `of`.
  const passive = adjective || (token.tag === 'VBN' && !hasHave(reading, at)) || (token.tag === 'VBD' && level === 3 && tokens[at + 1]?.lower === 'of');
  const accused = passive ? (adjective ? partyAfter(reading, at + 1, OBJECT_END) : subjectBefore(reading, firstAuxiliary(reading, at))) : objectOf(reading, at);
  const accuser = passive ? agentAfter(reading, at) : subjectBefore(reading, firstAuxiliary(reading, at)) ?? officialsBefore(reading, firstAuxiliary(reading, at));
  if (accused === undefined && level < 3) return undefined;
  if (level <= 2 && !mentionsWrong(reading) && accused?.named !== true) return undefined;
  const wants = passive && level === 3 && token.lemma !== 'blame' && wantsAccuser(reading, at, accuser, accused);
  return accusationAt(reading, at, at + 1, softened(reading, at, level), accused, accuser ?? speakerParty(reading, at), false, wants);
}

/** `Prosecutors are investigating`, `Police suspect`: a group of office-holders without a name or an article. */
function officialsBefore(reading: SentenceReading, verb: number): Party | undefined {
  const token = reading.tokens[verb - 1];
  if (token === undefined || !(token.tag === 'NOUN' || token.tag === 'NOUNS') || !(courtNouns.has(token.lower) || courtNouns.has(token.lemma))) return undefined;
  return token.lower === token.lemma && token.lower !== 'police' ? undefined : { name: token.text, entity: undefined, span: reading.span(verb - 1, verb), named: false };
}

/** `allegedly`, `the alleged fraud`. */
function byWord(reading: SentenceReading, at: number): Accusation | undefined {
  const word = reading.tokens[at]?.lower;
  if (word !== 'allegedly' && word !== 'alleged') return undefined;
  if (word === 'alleged' && (reading.tokens[at]?.tag === 'VBD' || reading.cueing(at))) return undefined;
  const accused = word === 'allegedly' ? subjectBefore(reading, at) ?? subjectBefore(reading, at + 2) : agentOf(reading, at);
  const accuser = agentAfter(reading, at);
  return accusationAt(reading, at, at + 1, 3, accused, accuser, false, wantsAccuser(reading, at, accuser, accused));
}

/** `Orvex bribed the inspectors`: outright in the draft’s own voice, or as somebody’s allegation. */
function byDeed(reading: SentenceReading, at: number, before: SentenceReading | undefined): Accusation | undefined {
  const token = reading.tokens[at];
  if (token === undefined || !token.tag.startsWith('VB') || !isWrong(reading, at) || isNegated(reading, at)) return undefined;
  return deedAt(reading, before, at, at + 1, false);
}

/** `knew of the fault and went on selling`, `was in the pay of the makers`: a deed that is wrong by what stands beside it. */
function byCircumstance(reading: SentenceReading, at: number, before: SentenceReading | undefined): Accusation | undefined {
  const found = circumstanceAt(reading, at);
  if (found === undefined || isNegated(reading, found.verb) || isNegated(reading, at)) return undefined;
  return deedAt(reading, before, found.verb, found.end, found.onlyReported);
}

/** What the subject of the verb at `at` does, or the one after `by`. */
function deedAt(reading: SentenceReading, before: SentenceReading | undefined, at: number, end: number, onlyReported: boolean): Accusation | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const passive = token.tag === 'VBN' && !hasHave(reading, at);
  const start = firstAuxiliary(reading, at);
  const finite = tokens[start]?.tag === 'VBD' || tokens[start]?.tag === 'VBZ' || tokens[start]?.tag === 'VBP';
  const accused = passive ? agentAfter(reading, at) : finite || tokens[start]?.tag === 'MODAL' ? subjectBefore(reading, start) ?? unreadSubject(reading, start, before) : undefined;
  if (accused === undefined) return undefined;
  const modal = tokens[start]?.tag === 'MODAL';
  const ownVoice = !onlyReported && !modal && (passive ? tokens[start]?.lemma === 'be' : finite) && isOutright(reading, at, accused);
  const level: AccusationLevel = ownVoice || has('finding', reading) ? 5 : softened(reading, at, modal ? 1 : 3);
  // Where nobody else is heard, `ordered` and `told` are the deed, and no report of it.
  return accusationAt(reading, start, end, level, accused, ownVoice ? undefined : speakerParty(reading, at), ownVoice, false);
}

/** `spying by Orvex`, `allegations against Orvex`, `the fraud case against two directors`. */
function byNoun(reading: SentenceReading, at: number): Accusation | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || (token.tag !== 'NOUN' && token.tag !== 'NOUNS')) return undefined;
  const next = tokens[at + 1]?.lower;
  const level = accusingNouns.get(token.lemma);
  if (level !== undefined && next === 'against') {
    const accused = partyAfter(reading, at + 2, OBJECT_END);
    const accuser = speakerParty(reading, at) ?? firstParty(reading, 0, at);
    return accused === undefined ? undefined : accusationAt(reading, at, at + 2, level, accused, accuser, false, level === 3 && token.lemma !== 'complaint' && wantsAccuser(reading, at, accuser, accused));
  }
  if (!wrongNouns.has(token.lower) && !wrongNouns.has(token.lemma)) return undefined;
  // `was sentenced for theft by Judge Hale`: the agent belongs to the verb of the court.
  if (tokens.slice(0, at).some(({ tag, lemma }) => tag === 'VBN' && ((accusingVerbs.get(lemma) ?? 0) >= 4 || /^(?:file|bring|lodge|launch|document|describe)$/u.test(lemma)))) return undefined;
  for (let on = at + 1; on < Math.min(tokens.length, at + 9); on++) {
    if (tokens[on]?.lower !== 'by') continue;
    const accused = firstNamed(reading, on + 1, Math.min(tokens.length, on + 12));
    if (accused === undefined) return undefined;
    return accusationAt(reading, at, at + 1, ladderOf(reading), accused, speakerParty(reading, at), false, false);
  }
  return undefined;
}

function accusationAt(
  reading: SentenceReading, first: number, end: number, level: AccusationLevel, accused: Party | undefined, accuser: Party | undefined, ownVoice: boolean, wantsAccuser: boolean,
): Accusation | undefined {
  const inside = innermost(reading, first);
  if (inside?.stance === 'denial') return undefined;
  const same = accused !== undefined && accuser !== undefined && accused.entity !== undefined && accused.entity === accuser.entity;
  return {
    sentence: reading.sentence.index, span: reading.span(first, end), accused, accuser: same ? undefined : accuser,
    attribution: inside?.index, level, ownVoice: ownVoice && !same, wantsAccuser,
  };
}

/** The draft’s own voice says it flatly of a party the reader can tell. */
function isOutright(reading: SentenceReading, at: number, accused: Party): boolean {
  const { tokens, sentence } = reading;
  if (reading.quoted(at) || reading.reported(at) || sentence.passage.quoted
    || reading.attributions.some(attribution => attribution.cueClass !== 'attitude' && attribution.cueClass !== 'intention' && !isDeedItself(reading, at, attribution, accused))) {
    return false;
  }
  if (has('finding', reading)) return false;
  // A judge who is accused is no court that accuses.
  const court = find('court', reading);
  if (court >= 0 && !overlaps(reading.span(court, Math.min(court + 2, tokens.length)), accused.span)) return false;
  if (/^(?:if|had|were|suppose|imagine|whether|unless)$/u.test(tokens.find(token => token.tag !== 'PUNCT' && token.tag !== 'QUOTE')?.lower ?? '')) return false;
  if (tokens.some(token => /^(?:allegedly|reportedly|apparently|supposedly|whether|if|would|perhaps|maybe)$/u.test(token.lower) || token.text === '?')) {
    return false;
  }
  if (insideThatClause(reading, at, accused) || isClusterName(accused.name)) return false;
  // A deed of long ago has left the courts and the living.
  if (tokens.some(token => /^1[0-8]\d\ds?$|^19[0-4]\ds?$/u.test(token.text))) return false;
  return accused.named || accused.name !== '';
}

/** `Orvex knew of the fault and`: what reads as the accused’s word or thought is what they are accused of. */
function isDeedItself(reading: SentenceReading, at: number, { cue, speaker }: Attribution, accused: Party): boolean {
  const place = reading.span(at, at + 1);
  return cue.some(span => overlaps(span, place)) && (speaker.entity === undefined || speaker.entity === accused.entity);
}

/** `the claim that Orvex bribed`, `nobody knew that Orvex bribed`: told, not asserted. */
function insideThatClause(reading: SentenceReading, at: number, accused: Party): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 16); back--) {
    const token = reading.tokens[back];
    if (token === undefined || /^[;:]$/u.test(token.text)) return false;
    if (token.lower === 'that' && reading.span(back, back + 1).start < accused.span.start) return true;
  }
  return false;
}

/** No accuser in the sentence, no attribution over it, no court behind it. */
function wantsAccuser(reading: SentenceReading, at: number, accuser: Party | undefined, accused: Party | undefined): boolean {
  const { tokens, sentence } = reading;
  if (accuser !== undefined || reading.quoted(at) || sentence.passage.quoted || sentence.passage.kind === 'heading' || sentence.passage.kind === 'title') {
    return false;
  }
  if (reading.attributions.some(knownSpeaker) || has('court', reading)) return false;
  if (tokens.some((token, place) => place !== at && token.lower === 'by' && reading.entity(place + 1) !== undefined)) return false;
  // The accused may themselves be police or customs officers.
  const isAccused = (place: number): boolean => accused !== undefined && overlaps(reading.span(place, place + 1), accused.span);
  return !tokens.some((token, place) => (courtNouns.has(token.lower) || courtNouns.has(token.lemma)) && !isAccused(place));
}

function knownSpeaker({ speaker, cueClass }: Attribution): boolean {
  return speaker.kind !== 'none' && cueClass !== 'intention';
}

/** Somebody with a name or a role is reported: `alleged` further on in the paragraph may go back to them. */
function isHeard(attribution: Attribution): boolean {
  return knownSpeaker(attribution) && (attribution.cueClass === 'speech' || attribution.cueClass === 'document') && attribution.stance !== 'denial';
}

function isAccuser(attribution: Attribution): boolean {
  return isHeard(attribution) && attribution.stance === 'allegation';
}

/** Who says it, where an attribution covers the word. */
function speakerParty(reading: SentenceReading, at: number): Party | undefined {
  const inside = innermost(reading, at) ?? reading.attributions.find(({ index }) => reading.cueing(at) && index >= 0);
  if (inside === undefined || inside.speaker.kind === 'none') return undefined;
  const span = inside.speaker.spans[0] ?? inside.cue[0] ?? reading.sentence.span;
  return { name: inside.speaker.name, entity: inside.speaker.entity, span, named: inside.speaker.kind === 'named' };
}

/** The attribution whose content covers the word, the most deeply nested where several do. */
function innermost(reading: SentenceReading, at: number): Attribution | undefined {
  if (!reading.reported(at)) return undefined;
  const place = reading.span(at, at + 1).start;
  return reading.attributions.findLast(({ content }) => content.some(span => span.start <= place && place < span.end));
}

function objectOf(reading: SentenceReading, at: number): Party | undefined {
  return partyAfter(reading, at + 1, OBJECT_END) ?? undefined;
}

const OBJECT_END: ReadonlySet<string> = new Set('of with over for after when who which that in at on as by'.split(' '));

/** `the alleged fraud by Orvex`, `Orvex’s alleged fraud`. */
function agentOf(reading: SentenceReading, at: number): Party | undefined {
  const by = agentAfter(reading, at + 1);
  if (by !== undefined) return by;
  return reading.tokens[at - 1]?.lower === "'s" || reading.tokens[at - 1]?.lower === "'" ? firstNamed(reading, Math.max(0, at - 3), at) : undefined;
}

/** For each accused party the strongest record of a sentence; records without one are kept where they want an accuser. */
function strongest(found: readonly Accusation[]): readonly Accusation[] {
  const kept = new Map<string, Accusation>();
  for (const accusation of found) {
    const key = accusation.accused?.entity ?? accusation.accused?.name ?? '';
    const other = kept.get(key);
    if (other === undefined) kept.set(key, accusation);
    else {
      const [high, low] = accusation.level > other.level ? [accusation, other] : [other, accusation];
      kept.set(key, { ...high, wantsAccuser: high.wantsAccuser || low.wantsAccuser, accuser: high.accuser ?? low.accuser });
    }
  }
  return [...kept.values()];
}
