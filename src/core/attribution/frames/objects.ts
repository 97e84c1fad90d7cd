/** Cues with an object in place of a clause: denied the claim, accused Ines of lying, called it a farce, declined to comment. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { deniedGoods, commentVerbs } from '../lexicon/stances.ts';
import { sayingNouns } from '../lexicon/nouns.ts';
import type { ReportingVerb } from '../lexicon/verbs.ts';
import { wrongdoingNouns } from '../lexicon/stances.ts';
import { beforeCircumstance, clauseEnd, objectEnd } from './content.ts';
import type { Frame } from './confidence.ts';
import type { Cue } from './cue.ts';
import { cueClassOf, labelling, senseWith } from './cue.ts';
import { isNominal } from './token-kinds.ts';
import { phraseAfter } from './clauses.ts';
import { namesPaper } from './papers.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

/** `to`-infinitives: `declined to comment`, `claims to be`, `wants to leave`. */
export function infinitive(cue: Cue): Labelling | undefined {
  const { scope } = cue;
  if (cue.group.passive || tokenAt(scope, cue.after).tag !== 'TO' || !verbAfterTo(scope, cue.after)) return undefined;
  const sense = senseWith(cue, 'v');
  if (sense === undefined) return undefined;
  const silent = (cue.lemma === 'decline' || cue.lemma === 'refuse') && commentVerbs.has(tokenAt(scope, cue.after + 1).lemma);
  return object(cue, silent ? 'no-comment' : 'infinitive', sense, [{ first: cue.after, end: clauseEnd(scope, cue.after) }]);
}

function verbAfterTo(scope: Scope, to: number): boolean {
  const next = tokenAt(scope, to + 1);
  return next.tag === 'VB' || next.tag === 'VBP' || next.tag === 'ADV' || next.tag === 'NEG';
}

/** `urged the board to resign`, `accused Ines of lying`, `blamed Ines for the delay`, `described it as a farce`. */
export function withSecondPart(cue: Cue): Labelling | undefined {
  const { scope } = cue;
  if (cue.group.passive) return undefined;
  const start = cue.after;
  const first = tokenAt(scope, start);
  const objectStops = overApposition(scope, first.tag === 'PRON' ? start + 1 : quotationFrom(scope, start) || bareObject(scope, start));
  const demonstrated = objectStops === start + 1 && (first.lower === 'this' || first.lower === 'that');
  if (objectStops <= start) return undefined;
  const link = tokenAt(scope, objectStops);
  const whole = { first: start, end: beforeCircumstance(scope, start, clauseEnd(scope, start, cue.group.form === 'participle' ? 'participle' : 'free')) };
  if (link.tag === 'TO' && verbAfterTo(scope, objectStops)) {
    const sense = senseWith(cue, 'i');
    if (sense !== undefined) return object(cue, 'infinitive', sense, [whole]);
  }
  const last = linkIn(scope, start, objectStops);
  const found = last ?? (link.tag === 'ADP' || link.tag === 'CONJ' || link.lower === 'as' ? link.lower : '');
  const of = found === 'of' ? senseWith(cue, 'o') : undefined;
  if (of !== undefined) return object(cue, 'of-object', of, [whole]);
  const forWhat = found === 'for' ? senseWith(cue, 'f') : undefined;
  if (forWhat !== undefined) return object(cue, 'for-object', forWhat, [{ first: start, end: objectEnd(scope, start) }]);
  const as = found === 'as' ? senseWith(cue, 'a') : undefined;
  if (as !== undefined) return object(cue, 'as-object', as, [whole]);
  // `warned the office about the wells`: whom, and what of.
  const about = link.lower === 'about' ? cue.senses.find(one => one.frames.includes('u') && one.frames.includes('d')) : undefined;
  if (about !== undefined) return { ...object(cue, 'about', about, [{ first: objectStops + 1, end: objectEnd(scope, objectStops + 1) }]), addressee: [{ first: start, end: objectStops }] };
  const named = senseWith(cue, 'l');
  if (named !== undefined) {
    const second = quotationFrom(scope, objectStops) > 0 || link.tag === 'DET' || link.tag === 'POSS' || link.tag === 'ADJ' || link.tag === 'NOUN' || (first.tag === 'PRON' || demonstrated) && isNominal(link);
    const inPhrase = scope.tokens.slice(start + 1, objectStops).some(token => token.tag === 'DET');
    // `termed the allegations baseless`: the last of the phrase says what they are.
    const calls = linkedNaming.has(cue.lemma) && tokenAt(scope, start).tag === 'DET' && objectStops - start > 2;
    if (second || inPhrase || calls) return object(cue, 'named-object', named, [whole]);
  }
  return undefined;
}

/** `accused the developer, Halden Homes, of lying`: past the name between commas where the verb’s own word follows it. */
function overApposition(scope: Scope, end: number): number {
  if (tokenAt(scope, end).lower !== ',') return end;
  for (let at = end + 1; at < scope.end && at - end < 12; at++) {
    const token = tokenAt(scope, at);
    if (token.lower === ',') return /^(?:of|for|as)$/.test(tokenAt(scope, at + 1).lower) ? at + 1 : end;
    if (!isNominal(token) && token.tag !== 'DET' && token.tag !== 'ADJ' && token.tag !== 'POSS' && token.tag !== 'PART' && token.lower !== 'of') return end;
  }
  return end;
}

const linkedNaming = new Set(['call', 'term', 'label', 'brand', 'dub', 'style', 'pronounce', 'declare', 'deem']);

/** The object alone: a noun phrase up to `of`, `for`, `as`. */
function bareObject(scope: Scope, start: number): number {
  const { lower } = tokenAt(scope, start);
  const { tag, lower: next } = tokenAt(scope, start + 1);
  // `dismissed this as`, `called that “a smear”`.
  const alone = (lower === 'this' || lower === 'that' || lower === 'these' || lower === 'those') && (next === 'as' || tag === 'DET' || tag === 'PUNCT' || quotationFrom(scope, start + 1) > 0);
  return alone ? start + 1 : phraseAfter(scope, start);
}

/** `of` or `for` that the noun phrase took along: the last of them is the verb’s. */
function linkIn(scope: Scope, start: number, end: number): string | undefined {
  for (let at = start + 1; at < end; at++) {
    const { lower } = tokenAt(scope, at);
    if (lower === 'of' || lower === 'for') return lower;
  }
  return undefined;
}

/** `denied the claim`, `issued a warning`: the object is itself a saying. */
export function sayingObject(cue: Cue): Labelling | undefined {
  const { scope } = cue;
  if (cue.group.passive) return undefined;
  const sense = senseWith(cue, 'k');
  if (sense === undefined) return undefined;
  const start = cue.after;
  if (quotationFrom(scope, start) > 0) return undefined;
  const end = bareObject(scope, start);
  if (end === start) return undefined;
  const head = headNoun(scope, start, end);
  const pronoun = tokenAt(scope, start).tag === 'PRON' || (end === start + 1 && (tokenAt(scope, start).lower === 'that' || tokenAt(scope, start).lower === 'this')) || (end === start + 1 && tokenAt(scope, start).tag === 'DET');
  if (cue.lemma === 'claim' && !claimable.has(head)) return undefined;
  const charged = charges.has(head) && sense.class !== 'say';
  const says = charged || claimable.has(head) && cue.lemma === 'claim' || sayingNouns.has(head) || wrongdoingNouns.has(head) || tokenAt(scope, end).tag === 'VBG' && sense.class === 'deny';
  const first = tokenAt(scope, start).lower;
  const any = sense.class === 'deny' && (first === 'any' || first === 'all');
  if (!says && !any && !(pronoun && (sense.class === 'deny' || sense.class === 'confirm' || sense.class === 'admit'))) return undefined;
  if (sense.class === 'deny' && deniedGoods.has(head)) return undefined;
  return object(cue, 'saying-object', sense, [{ first: start, end: beforeCircumstance(scope, start, clauseEnd(scope, start, cue.group.form === 'participle' ? 'participle' : 'free')) }]);
}

/** What one claims by saying so; anything else is taken or asked for. */
const claimable = new Set(['responsibility', 'credit', 'victory', 'innocence', 'ignorance', 'success', 'self-defence', 'self-defense']);
const charges = new Set(['count', 'charge', 'offence', 'offense', 'wrongdoing']);

/** Head of the first noun phrase: its last noun before `of` and the like. */
function headNoun(scope: Scope, start: number, end: number): string {
  let head = '';
  for (let at = start; at < end; at++) {
    const token = tokenAt(scope, at);
    if (token.lower === 'of' && partitives.has(tokenAt(scope, at - 1).lower)) continue;
    if (token.tag === 'ADP' || token.tag === 'CONJ') break;
    if (isNominal(token)) head = token.lemma;
  }
  return head;
}

const partitives = new Set(['part', 'parts', 'some', 'all', 'most', 'much', 'any', 'none', 'many', 'half', 'elements', 'aspects']);

/** Any object: `praised the plan`, `opposes the bill`. */
export function anyObject(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  if (cue.group.passive || subject === undefined) return undefined;
  const sense = senseWith(cue, 'n') ?? (finding.has(cue.lemma) && (isWork(scope, subject) || isFinding(cue, subject)) ? cue.senses[0] : undefined);
  if (sense === undefined) return undefined;
  const start = cue.after;
  const end = quotationFrom(scope, start) || phraseAfter(scope, start);
  if (end === start) return undefined;
  return object(cue, 'noun-object', sense, [{ first: start, end: beforeCircumstance(scope, start, objectEnd(scope, start)) }]);
}

/** `denied taking it`, `recalled seeing her`. */
export function gerund(cue: Cue): Labelling | undefined {
  const { scope } = cue;
  const sense = senseWith(cue, 'g');
  const start = tokenAt(scope, cue.after).tag === 'ADV' ? cue.after + 1 : cue.after;
  const next = tokenAt(scope, start);
  // After `denied` a word in -ing is an act, whatever else it may be.
  const act = next.tag === 'VBG' || (sense?.class === 'deny' && (next.tag === 'NOUN' || next.tag === 'ADJ') && next.lower.length > 5 && next.lower.endsWith('ing'));
  if (cue.group.passive || !act) return undefined;
  return sense === undefined ? undefined : object(cue, 'gerund', sense, [{ first: cue.after, end: beforeCircumstance(scope, cue.after, clauseEnd(scope, cue.after)) }]);
}

const finding = new Set(['find', 'report', 'document', 'observe', 'describe', 'show', 'identify', 'note', 'detect', 'estimate', 'demonstrate', 'discuss', 'review', 'propose', 'suggest', 'argue', 'reject']);

/** `Brandt and Osei (2021)`, `@osei2021`: a work that is cited by its authors. */
function isWork(scope: Scope, subject: TokenRange): boolean {
  const last = tokenAt(scope, subject.end - 1);
  const first = tokenAt(scope, subject.first);
  if (first.text.startsWith('@')) return true;
  return last.lower === ')' && /^(?:1[5-9]|20)\d\d\p{L}?$/u.test(tokenAt(scope, subject.end - 2).text);
}

/** `A 2018 review by Oram found no effect`, `Nine of the surveys report a fall`: what counts or weighs, and what came of it. */
function isFinding({ scope, lemma, after }: Cue, subject: TokenRange): boolean {
  const first = tokenAt(scope, after);
  return (lemma === 'find' || lemma === 'report' || lemma === 'identify' || lemma === 'note' || lemma === 'describe' || lemma === 'document')
    && (first.tag === 'DET' || first.tag === 'NUM' || first.tag === 'ADJ' || first.tag === 'NOUN' || first.tag === 'NOUNS') && namesPaper(scope, subject, studies);
}

const studies = new Set(['study', 'review', 'survey', 'trial', 'experiment', 'audit', 'report', 'paper', 'analysis', 'meta-analysis', 'inquiry', 'investigation', 'preprint', 'thesis', 'poll', 'census', 'inspection', 'evaluation', 'assessment']);

const aboutWords = new Set(['about', 'on', 'of', 'over', 'against', 'for']);
const atWords = new Set(['at', 'against', 'on', 'back', 'with', 'to']);
const properWords = new Set(['to', 'for', 'on', 'of', 'with', 'against', 'in', 'from', 'at']);

/** `talked about the plan`, `hit out at the plan`, `referred to the plan`. */
export function prepositional(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  if (cue.group.passive || subject === undefined) return undefined;
  const link = tokenAt(scope, cue.after);
  if (link.tag !== 'ADP' && link.tag !== 'TO' && link.tag !== 'PART') return undefined;
  if (verbAfterTo(scope, cue.after) && link.tag === 'TO') return undefined;
  const content = [{ first: cue.after + 1, end: objectEnd(scope, cue.after + 1) }];
  const about = aboutWords.has(link.lower) ? senseWith(cue, 'u') : undefined;
  const cueRange = [{ first: cue.group.first, end: cue.after + 1 }];
  if (about !== undefined) return { ...object(cue, 'about', about, content), cue: cueRange };
  const at = atWords.has(link.lower) ? senseWith(cue, 't') : undefined;
  if (at !== undefined) return { ...object(cue, 'at', at, content), cue: cueRange };
  // `accounts linked to the Front`: a participle, whatever its tag.
  const linked = (cue.lemma === 'link' || cue.lemma === 'tie' || cue.lemma === 'attribute' || cue.lemma === 'blame') && link.lower !== 'of';
  const proper = properWords.has(link.lower) && !linked ? senseWith(cue, 'p') : undefined;
  return proper === undefined ? undefined : { ...object(cue, 'at', proper, content), cue: cueRange };
}

function object(cue: Cue, frame: Frame, sense: ReportingVerb, content: readonly TokenRange[]): Labelling {
  return labelling(cue, { frame, sense, speaker: cue.subject, content, agentless: cueClassOf(sense.class) === 'evidential' });
}
