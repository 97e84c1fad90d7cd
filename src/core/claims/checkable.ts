/** Weighs whether a sentence could be checked and would be missed without a source. Knows the words of one sentence, nothing of what stands behind it. */
import { startsUpper } from '../attribution/names/mended-tags.ts';
import type { Profile } from '../configuration.ts';
import type { Token } from '../english/token.ts';
import {
  absolutes, abstractSubjects, commonRanked, eventVerbs, judgingWords, oughtWords, superlatives, unlawfulWords,
} from './lexicon/evidence.ts';
import type { SentenceReading } from './reading.ts';
import type { Shape } from './sentence-shape.ts';
import { hasBody, namesParty, subjectHead } from './subjects.ts';
import { find, has } from './tables.ts';

export interface Weight {
  /** Above 0 where the evidence for is at least what the profile asks. */
  readonly margin: number;
  /** Short reasons, strongest first: “names a party”, “gives a date”. */
  readonly reasons: readonly string[];
  readonly superlative: boolean;
  readonly causal: boolean;
  readonly capability: boolean;
  readonly hedged: boolean;
}

/** How much evidence a house wants before it asks for a source. */
const wanted: Readonly<Record<Profile, number>> = { news: 3.25, wiki: 2.75, academic: 3.75, intel: 3.25, opinion: 4.5 };

/** What a sentence is held to. */
export interface Standard {
  readonly profile: Profile;
  /** The piece is its writers’ own account, or speaks to its readers. */
  readonly forItself: boolean;
}

function askedBy({ profile, forItself }: Standard, figures: number): number {
  // A column may judge as it likes; its figures are anybody’s.
  if (profile === 'opinion' && figures > 0) return wanted.news;
  return wanted[profile] + (forItself && (profile === 'news' || profile === 'wiki') ? 1.25 : 0);
}

export function weigh(reading: SentenceReading, shape: Shape, figures: number, accuses: boolean, standard: Standard): Weight {
  const { tokens } = reading;
  const evidence: { readonly points: number; readonly reason: string }[] = [];
  const count = (points: number, reason: string): void => void evidence.push({ points, reason });
  const names = countNames(reading);
  const parties = namesParty(reading, 0, tokens.length);
  const bodies = countBodies(reading);
  const head = tokens[shape.head];
  const event = head !== undefined && (shape.isPast ? eventVerbs.has(head.lemma) || isPerfectOrPassive(reading, shape) : head.tag === 'VBN'
    && eventVerbs.has(head.lemma) && !shape.isModal);
  const superlative = hasSuperlative(reading);
  const causal = has('cause', reading);
  const capability = has('capability', reading);
  const hedged = isHedged(reading, shape);
  if (figures > 0) count(3.5, 'gives a figure');
  if (accuses) count(3, 'says somebody did wrong');
  else if (!hedged && shape.isPast && tokens.some((token, at) => unlawfulWords.has(token.lower) && !reading.quoted(at))) count(3.5, 'says something was against the law');
  if (parties || names >= 2) count(2, 'names a party');
  else if (names === 1) count(1, 'names somebody or something');
  if (bodies > 0) count((subjectIsBody(reading, shape) ? 1.5 : 1) + (bodies > 1 ? 1 : 0), 'is about a body or an office');
  if (hasDate(tokens)) count(1.5, 'gives a date');
  if (event) count(1, 'reports something done');
  if (superlative) count(3, 'claims a first or a most');
  const compared = comparison(reading);
  if (compared > 0 && !superlative && figures === 0) count(compared, 'sets one thing above another');
  if (event && figures === 0 && countsSubjects(reading, shape)) count(1, 'says how many it befell');
  if (causal && !hedged) count(0.5, 'says what caused it');
  if (compared > 0 && tokens.some(({ lower }, at) => lower === 'because' && !reading.quoted(at))) count(1.5, 'says why');
  if (capability) count(1, 'says what somebody can do');
  if (tokens.some(token => absolutes.has(token.lower))) count(0.5, 'allows no exception');
  if (shape.length >= 16 && capability) count(0.5, 'is detailed');
  let points = evidence.reduce((sum, { points: each }) => sum + each, 0);
  if (hedged) points -= 2;
  if (judges(reading, shape)) points -= 1.5;
  if (tokens.some(token => oughtWords.has(token.lower) && token.tag !== 'NAME')) points -= 2;
  if (tokens[shape.first]?.lower === 'if' || tokens[shape.first]?.lower === 'unless') points -= 2;
  if (shape.length < 6) points -= 1;
  if (isAnaphoric(reading, shape)) points -= 1;
  if (isAbstract(reading, shape)) points -= 1;
  if (shape.isModal && !capability) points -= 0.5;
  if (isHabit(reading, shape) && figures === 0 && !capability && !superlative && !accuses) points -= 0.5;
  const reasons = [...evidence].sort((a, b) => b.points - a.points).map(({ reason }) => reason);
  return { margin: points - askedBy(standard, figures) + 0.01, reasons, superlative, causal, capability, hedged };
}

/** Proper names, each run of capitals once; the first word of the sentence counts only as part of a known name. */
function countNames(reading: SentenceReading): number {
  const { tokens } = reading;
  let names = 0;
  let inside = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const entity = reading.entity(at);
    const isName = token !== undefined && (entity !== undefined || (at > 0 && (token.tag === 'NAME'
      || (token.tag === 'ADJ' && startsUpper(token.text))))) && !dates.has(token.lower);
    if (isName && !inside && !reading.quoted(at)) names += 1;
    inside = isName;
  }
  return names;
}

const dates: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'i',
]);

function hasDate(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => (/^\d/u.test(token.text) && /^(?:1[0-9]|20)\d\ds?$/u.test(token.text)) || (dates.has(token.lower) && /^\p{Lu}\p{L}/u.test(token.text)
    && (at > 0 || token.lower !== 'may')));
}

/** Bodies and offices spoken of in so many words, each noun once. */
function countBodies(reading: SentenceReading): number {
  const nouns = new Set<string>();
  reading.tokens.forEach((token, at) => {
    if (hasBody(reading, at, at + 1)) nouns.add(token.lemma);
  });
  return nouns.size;
}

function subjectIsBody(reading: SentenceReading, shape: Shape): boolean {
  return shape.verb > 0 && hasBody(reading, 0, shape.verb);
}

function isPerfectOrPassive(reading: SentenceReading, shape: Shape): boolean {
  const head = reading.tokens[shape.head];
  return shape.head > shape.verb && (head?.tag === 'VBN' || head?.tag === 'VBG');
}

/** The words that `hasSuperlative` has an eye for; most are none of them. */
function mayRank(lower: string): boolean {
  return lower === 'no' || lower === 'most' || lower === 'least' || lower === 'first' || lower === 'only' || superlatives.has(lower) || lower.includes('-');
}

function hasSuperlative(reading: SentenceReading): boolean {
  const { tokens } = reading;
  return tokens.some((token, at) => {
    if (!mayRank(token.lower) || reading.quoted(at)) return false;
    if (token.lower === 'no' && tokens[at + 1]?.lower === 'other') return true;
    const before = tokens[at - 1];
    const owned = before?.lower === 'the' || before?.tag === 'POSS' || before?.lower === "'s" || before?.tag === 'NUM'
      || /^(?:second|third|fourth|fifth)$/u.test(before?.lower ?? '');
    const next = tokens[at + 1];
    if (next !== undefined && commonRanked.has(next.lemma)) return false;
    if (superlatives.has(token.lower)) return owned || /^\p{L}+-/u.test(token.lower);
    if (/^(?:second|third|fourth|fifth)-(?:largest|biggest|busiest|oldest)$/u.test(token.lower)) return true;
    if ((token.lower === 'most' || token.lower === 'least') && owned) {
      return (next?.tag === 'ADJ' || next?.tag === 'ADV' || next?.tag === 'VBN') && !judgingWords.has(next.lower);
    }
    if (token.lower === 'first' && before?.lower === 'the') return next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'NAME';
    return token.lower === 'only' && before?.lower === 'the' && next?.tag === 'NOUN';
  });
}

/** `kills more people than tobacco`, `gained value faster than`, `is worse in`: as points, the most for an amount. */
function comparison(reading: SentenceReading): number {
  const { tokens } = reading;
  const than = tokens.findIndex(({ lower }, at) => lower === 'than' && !reading.quoted(at));
  for (let at = 0; at < tokens.length; at++) {
    const { lower = '', tag = 'X' } = tokens[at] ?? {};
    if (reading.quoted(at) || tag === 'NAME') continue;
    const near = than > at && than - at <= 4;
    if (near && /^(?:more|fewer|less)$/u.test(lower) && /^NOUNS?$/u.test(tokens[at + 1]?.tag ?? '')) return 2.5;
    if (near && (tag === 'ADJ' || tag === 'ADV') && /(?:[^eo]er|worse|better)$/u.test(lower) && !/^(?:rather|other|later|earlier|sooner|over|under|ever|never)$/u.test(lower)) return 2;
    if (than < 0 && tokens[at - 1]?.lemma === 'be' && /^(?:worse|higher|lower|commoner|rarer)$/u.test(lower) && tokens[at + 1]?.tag === 'ADP') return 1.5;
  }
  return 0;
}

/** `Eight villages lost their wells`: somebody has counted. */
function countsSubjects({ tokens }: SentenceReading, shape: Shape): boolean {
  const [first, second, third] = tokens.slice(shape.first, shape.first + 3);
  return first?.tag === 'NUM' && first.lower !== 'one' && (second?.tag === 'NOUNS' || third?.tag === 'NOUNS') && shape.verb - shape.first <= 4;
}

/** The main clause guesses. A hedge inside a report or a quotation is somebody else’s. */
function isHedged(reading: SentenceReading, shape: Shape): boolean {
  const at = find('hedge', reading);
  if (at < 0 || reading.quoted(at) || reading.reported(at)) return false;
  const word = reading.tokens[at];
  if (word === undefined || (word.lower === 'may' && /^\p{Lu}/u.test(word.text) && at > 0)) return false;
  return at <= shape.head + 1;
}

/** `The result was absurd`: the predicate is a judgement. */
function judges(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  if (shape.verb < 0 || tokens[shape.head]?.lemma !== 'be') return false;
  for (let at = shape.head + 1; at < Math.min(tokens.length, shape.head + 5); at++) {
    const token = tokens[at];
    if (token !== undefined && judgingWords.has(token.lower)) return true;
    if (token?.tag === 'ADP' || token?.text === ',') return false;
  }
  return false;
}

/** The plain present of a verb that leaves no trace: `The team works with partners`. */
function isHabit(reading: SentenceReading, shape: Shape): boolean {
  const head = reading.tokens[shape.head];
  return !shape.isPast && !shape.isModal && head !== undefined && !eventVerbs.has(head.lemma);
}

/** `That matters.` `It is hard to see.` `There is something else.` */
function isAnaphoric(reading: SentenceReading, shape: Shape): boolean {
  const first = reading.tokens[shape.first];
  const verb = reading.tokens[shape.verb];
  if (first === undefined || verb === undefined) return false;
  return /^(?:this|that|these|those|it|there|such|what|nothing|something|everything)$/u.test(first.lower) && shape.verb - shape.first <= 2;
}

function isAbstract(reading: SentenceReading, shape: Shape): boolean {
  const head = reading.tokens[subjectHead(reading, shape)];
  return head !== undefined && abstractSubjects.has(head.lemma);
}
