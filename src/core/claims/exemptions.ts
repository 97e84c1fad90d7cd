/** Sentences that need no source whatever they look like, each with the reason in plain words. Weighs no evidence. */
import type { Profile } from '../configuration.ts';
import type { Token } from '../english/token.ts';
import { abstractSubjects, eventVerbs } from './lexicon/evidence.ts';
import { phraseAt } from './phrases.ts';
import { type Exemption, describesWork, introduces, isMarketPrice, isProcedure, isPublicAct, isScene, lawNamed, laysDown, planOf } from './plain-facts.ts';
import type { SentenceReading } from './reading.ts';
import { isFinite, type Shape } from './sentence-shape.ts';
import { figuresIn } from './statistics.ts';
import { namesParty, subjectHead } from './subjects.ts';
import { find, has, tableOf } from './tables.ts';

const boilerplate = tableOf('boilerplate');
const notices = tableOf('notice');
const discourse = tableOf('discourse');

/** The first reason that holds, or undefined where the sentence has to be weighed. */
export function exemptionOf(reading: SentenceReading, shape: Shape, profile: Profile): Exemption | undefined {
  return byPlace(reading, shape) ?? byForm(reading, shape) ?? byOpening(reading, shape) ?? byContent(reading, shape, profile);
}

function byPlace(reading: SentenceReading, shape: Shape): Exemption | undefined {
  const { passage } = reading.sentence;
  if (passage.quoted) return { kind: 'quotation', why: 'Other people’s words, set apart; who said them is asked of the quotation.' };
  switch (passage.kind) {
    case 'title': case 'heading': return { kind: 'none', why: 'A heading is held to the text below it, not to a source of its own.' };
    case 'footnote': return { kind: 'none', why: 'A note is where a source goes; it needs none itself.' };
    case 'caption': return { kind: 'none', why: 'A caption; its credit names where the picture comes from.' };
    case 'table-cell': return shape.length < 8 ? { kind: 'none', why: 'A table cell; the table as a whole is what wants a source.' } : undefined;
    case 'list-item': return shape.verb < 0 ? { kind: 'none', why: 'An entry of a list, without a verb.' } : undefined;
    default: return undefined;
  }
}

function byForm(reading: SentenceReading, shape: Shape): Exemption | undefined {
  const { tokens } = reading;
  if (shape.length === 0) return { kind: 'none', why: 'There are no words here to check.' };
  if (shape.isQuestion && !reading.attributions.some(({ cueClass }) => cueClass === 'speech')) return { kind: 'question', why: 'A question asserts nothing.' };
  if (shape.allQuoted && reading.attributions.length === 0) return { kind: 'quotation', why: 'Quoted words; who said them is asked of the quotation.' };
  if (reading.attributions.length === 0 && isFragment(reading, shape)) return { kind: 'none', why: 'There is no verb here, so nothing is asserted.' };
  if (isCredit(reading, shape)) return { kind: 'none', why: 'It says where something comes from.' };
  if (isByline(reading, shape)) return { kind: 'none', why: 'A byline: it says who wrote the piece.' };
  if (isHeadline(reading, shape)) return { kind: 'none', why: 'It reads like a heading, which is held to the text below it.' };
  const objects = tokens.filter(token => token.tag === 'OBJECT').length;
  if (objects >= 2 && objects * 3 > shape.length) return { kind: 'none', why: 'Mostly code or addresses.' };
  const first = tokens[shape.first];
  const imperative = first?.tag === 'VB' || (first?.tag === 'VBP' && shape.verb === shape.first && first.lemma !== 'be');
  // `Patch the servers or take them off the net`, the first word taken for a name.
  const bidding = reading.sentence.passage.kind === 'list-item' && first?.tag === 'NAME' && reading.entity(shape.first + 1) === undefined && !shape.isPast
    && tokens.some(({ tag }, at) => (tag === 'CONJ') && tokens[at + 1]?.tag === 'VB');
  if ((imperative || bidding) && !reading.quoted(shape.first)) return { kind: 'instruction', why: 'An instruction asserts nothing.' };
  if (hasSecondPerson(reading)) return { kind: 'instruction', why: 'It speaks to the reader.' };
  return undefined;
}

/** `A script to interact with the index`, `Verifying any address that is passed on`: no finite verb of its own, nor a word that may be one misread. */
function isFragment({ tokens, quoted }: SentenceReading, shape: Shape): boolean {
  if (shape.verb >= 0) {
    return tokens[shape.first]?.tag === 'VBG' && shape.verb > shape.first && tokens[shape.verb - 1]?.tag === 'WH' && !tokens.some((token, at) => at !== shape.verb && isFinite(token) && !quoted(at));
  }
  if (figuresIn(tokens).length > 0) return false;
  return !(shape.length > 5 && tokens.some((token, at) => mayBeFinite(token, tokens[at - 1], tokens[at + 1]) || (token.tag === 'NUM' && /\d/u.test(token.text))));
}

function mayBeFinite({ tag }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (tag === 'VBN') return after?.lower !== 'by' && after?.lower !== 'from' && before?.tag !== 'CONJ';
  return tag === 'VB' && before?.tag !== 'TO' && before?.tag !== 'CONJ';
}

/** `Sourced from the census of 2019`, `Based on the register`: a line of credit. */
function isCredit({ tokens }: SentenceReading, shape: Shape): boolean {
  const first = tokens[shape.first];
  return (first?.tag === 'VBN' || first?.tag === 'VBD') && creditVerbs.has(first.lemma) && /^(?:from|on|by|using|with)$/u.test(tokens[shape.first + 1]?.lower ?? '')
    && (shape.verb < 0 || shape.verb === shape.first);
}

const creditVerbs: ReadonlySet<string> = new Set('source base take adapt compile draw derive collect gather calculate compute'.split(' '));

/** `By Ines Vela, harbour desk, 14 March 2025`: a line of its own without a verb. */
function isByline({ sentence, tokens }: SentenceReading, shape: Shape): boolean {
  return shape.verb < 0 && sentence.ordinal === 0 && sentence.tokens.length === sentence.passageTokens.length
    && tokens[shape.first]?.lower === 'by' && tokens[shape.first + 1]?.tag === 'NAME';
}

/** A line of its own in capitalised words: a heading that lost its markup. */
function isHeadline({ sentence, tokens }: SentenceReading, shape: Shape): boolean {
  if (sentence.passage.kind !== 'paragraph' || sentence.ordinal !== 0 || sentence.tokens.length !== sentence.passageTokens.length
    || shape.length < 5 || shape.length > 20) {
    return false;
  }
  const long = tokens.filter(token => /^\p{L}{4,}/u.test(token.text));
  return long.length > 3 && long.filter(token => /^\p{Lu}/u.test(token.text)).length >= long.length * 0.85;
}

function byOpening(reading: SentenceReading, shape: Shape): Exemption | undefined {
  const { tokens } = reading;
  const notice = phraseAt(notices, tokens, shape.first);
  if (notice > 0 && (notice > 1 || tokens[shape.first + notice]?.text === ':' || tokens[shape.first + notice]?.text === ',' || shape.length <= 3)) {
    return { kind: 'none', why: 'A correction, disclosure or note about the piece itself.' };
  }
  const furniture = phraseAt(boilerplate, tokens, shape.first);
  if (furniture > 0 && (furniture > 1 || tokens[shape.first + furniture]?.text === ':') && shape.length <= 24 && shape.first + furniture > shape.verb - 1) {
    return { kind: 'none', why: 'Page furniture, not part of the text.' };
  }
  const start = skipConnective(reading, shape.first);
  if (phraseAt(discourse, tokens, start) > 0 && !carriesFacts(reading, shape)) {
    return { kind: 'discourse', why: 'It leads the reader along and asserts nothing of its own.' };
  }
  return undefined;
}

function byContent(reading: SentenceReading, shape: Shape, profile: Profile): Exemption | undefined {
  const { tokens } = reading;
  const definition = find('definition', reading);
  if (definition > 0 && definition <= Math.max(8, shape.length / 2) && !reading.quoted(definition) && !namesParty(reading, shape.first + 1, definition)) {
    return { kind: 'definition', why: 'It says what a word means.' };
  }
  if (lawNamed(reading)) return { kind: 'state', why: 'It names the law it rests on, and anybody can look that up.' };
  if (laysDown(reading)) return { kind: 'state', why: 'It says what an agreement lays down, and that can be read in it.' };
  if (profile === 'news' && isProcedure(reading, shape)) return { kind: 'event', why: 'Done in open court, where anybody could see it.' };
  const asked = find('approach', reading);
  if (asked >= 0 && !reading.quoted(asked) && !reading.reported(asked)) return { kind: 'own-observation', why: 'The writer asked, and says what came back.' };
  const own = find('ownWork', reading);
  if (own >= 0 && !reading.quoted(own)) return { kind: 'own-observation', why: 'The writer’s own work: seen, asked or measured.' };
  if (firstPerson(reading, shape, profile)) {
    return { kind: profile === 'academic' ? 'own-observation' : 'opinion', why: 'The writer speaks of himself or herself, and stands behind it.' };
  }
  if (has('known', reading) && shape.length <= 12) return { kind: 'state', why: 'General knowledge.' };
  const mapped = find('geography', reading);
  if (mapped > 0 && tokens[mapped]?.tag.startsWith('VB') === true && shape.length <= 18 && !tokens.some(token => /[\d]/u.test(token.text))) {
    return { kind: 'state', why: 'Any map shows it.' };
  }
  if (tellsWish(reading, shape)) return { kind: 'plan', why: 'It tells what somebody wants, and says who.' };
  if (profile === 'wiki' && reading.sentence.index <= 2 && tokens[shape.head]?.lemma === 'be' && reading.entity(shape.first) !== undefined) return { kind: 'definition', why: 'The opening of an entry says who or what it is about.' };
  if (isMarketPrice(reading, shape)) return { kind: 'state', why: 'A market price, and anybody can look that up.' };
  if (isScene(reading, shape)) return { kind: 'own-observation', why: 'A scene that the writer describes.' };
  if (isPublicAct(reading, shape)) return { kind: 'event', why: 'It tells what somebody said or did in public, and says who.' };
  if (describesWork(reading, shape)) return { kind: 'state', why: 'It describes a work, and anybody can look that up.' };
  if (introduces(reading, shape)) return { kind: 'state', why: 'It says who somebody is.' };
  const plan = planOf(reading, shape);
  if (plan !== undefined) return plan;
  const head = tokens[subjectHead(reading, shape)];
  if (head !== undefined && abstractSubjects.has(head.lower) && !carriesFacts(reading, shape)) {
    return { kind: 'opinion', why: 'It argues about the matter and reports no fact.' };
  }
  return undefined;
}

/** `Three members of the committee want the contract stopped`: the verb of the sentence is the wish itself. */
function tellsWish(reading: SentenceReading, shape: Shape): boolean {
  return /^(?:want|wish|prefer|favour|favor)$/u.test(reading.tokens[shape.head]?.lemma ?? '') && reading.cueing(shape.head)
    && reading.attributions.some(({ cueClass, speaker }) => (cueClass === 'attitude' || cueClass === 'intention') && speaker.kind === 'named');
}

function firstPerson(reading: SentenceReading, shape: Shape, profile: Profile): boolean {
  const { tokens } = reading;
  // `We spend 40% of it on roads` speaks of the country; in a paper or an assessment `we` are the authors.
  const authors = profile === 'academic' || profile === 'intel' || !tokens.some(token => /\d%|[$€£]\d|\d,\d{3}/u.test(token.text)
    || token.lower === 'million' || token.lower === 'billion' || token.lower === 'percent');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || reading.quoted(at) || reading.reported(at)) continue;
    if (token.text === 'I' || token.lower === 'me' || token.lower === 'my' || token.lower === 'myself') return true;
    if (authors && (token.lower === 'we' || token.lower === 'our' || token.lower === 'us') && at <= Math.max(shape.verb, 2) && token.text !== 'US') return true;
  }
  return false;
}

function hasSecondPerson(reading: SentenceReading): boolean {
  return reading.tokens.some((token, at) => token.lower.startsWith('you') && /^(?:you|your|yours|yourself)$/u.test(token.lower) && !reading.quoted(at) && !reading.reported(at));
}

/** A year, a weighty number or the deed of a named party: then an opening phrase does not excuse the sentence. */
function carriesFacts(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  if (tokens.some(token => /\d{3,}|%|[$€£]\d/u.test(token.text))) return true;
  const head = tokens[shape.head];
  return head !== undefined && eventVerbs.has(head.lemma) && shape.isPast && namesParty(reading, 0, tokens.length);
}

function skipConnective(reading: SentenceReading, first: number): number {
  const word = reading.tokens[first]?.lower ?? '';
  if (!/^(?:but|and|so|yet|now|still|then|or)$/u.test(word)) return first;
  return reading.tokens[first + 1]?.text === ',' ? first + 2 : first + 1;
}
