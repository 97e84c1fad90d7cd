/** Where the words that are said begin and end. Knows which words break off a reported clause. */
import type { Token, TokenRange } from '../../english/token.ts';
import { documentNouns, eventNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import { clauseFollows, phraseAfter } from './clauses.ts';
import { takenUp } from './relative.ts';
import { isComma, isDash, isFinite, isNominal, isStop, isTime } from './token-kinds.ts';
import { quotationFrom, quotationUpTo, stepRight, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

/** A clause on a participle ends where the main clause begins, one on `who` where the main verb does. */
export type Hanging = 'free' | 'participle' | 'relative';

const breaking = new Set(['but', 'although', 'though', 'while', 'whereas', 'according', 'yet']);
const echoing = new Set(['echo', 'refer', 'point', 'stress', 'emphasise', 'emphasize', 'allude', 'quote', 'hint', 'signal', 'vow', 'pledge', 'promise', 'recall', 'acknowledge', 'concede', 'admit', 'reply', 'respond', 'speak', 'prompt', 'draw', 'accord']);
const core = new Set(['say', 'add', 'note', 'tell', 'argue', 'claim', 'deny', 'write', 'explain', 'insist', 'announce', 'call', 'accuse', 'warn', 'suggest', 'state', 'cite', 'ask', 'urge', 'describe', 'promise', 'vow', 'decline', 'refuse', 'acknowledge', 'point', 'predict', 'praise', 'criticize', 'criticise']);

/** Verbs that, after a comma and a subject, end a sentence as its cue. */
const closing = new Set(['report', 'reveal', 'show', 'find', 'confirm', 'hear', 'testify', 'allege', 'admit', 'concede', 'conclude', 'estimate', 'recall', 'reply', 'declare', 'observe', 'maintain']);

/** The end of a reported clause that starts there; how depends on where it hangs. */
export function clauseEnd(scope: Scope, start: number, hangs: Hanging = 'free'): number {
  let depth = 0;
  let at = start;
  for (; at < scope.end; at = stepRight(scope, at)) {
    if (quotationFrom(scope, at) > 0) continue;
    const token = tokenAt(scope, at);
    if (token.lower === '(' || token.lower === '[') depth++;
    else if (token.lower === ')' || token.lower === ']') {
      if (depth === 0) break;
      depth--;
    }
    if (depth > 0) continue;
    if (token.lower === ';' || (isStop(token) && at >= scope.end - 2)) break;
    if (at === start) continue;
    if (isComma(token) && (breaksAfterComma(scope, at) || (hangs === 'participle' && startsMain(scope, at + 1)) || (hangs === 'relative' && isFinite(tokenAt(scope, at + 1))))) break;
    if (isDash(token) && breaksAfterDash(scope, at)) break;
    if (token.tag === 'CONJ' && startsElidedCue(scope, at + 1)) break;
    if (token.lower === 'according' && tokenAt(scope, at + 1).lower === 'to') break;
  }
  return trimEnd(scope, start, at);
}

function breaksAfterComma(scope: Scope, comma: number): boolean {
  const next = tokenAt(scope, comma + 1);
  if (next.lower === 'but' || next.lower === 'although' || next.lower === 'though' || next.lower === 'whereas' || next.lower === 'according') return true;
  if (breaking.has(next.lower) && clauseFollows(scope, comma + 2)) return true;
  if (isCourtAfter(scope, comma + 1)) return true;
  if (next.lower === 'which' && isDenied(scope, comma + 2)) return true;
  if (next.tag === 'VBG' && (core.has(next.lemma) || echoing.has(next.lemma))) return true;
  if ((next.tag === 'VBD' || next.tag === 'VBZ') && core.has(next.lemma)) return true;
  if (takenUp(scope, comma)) return true;
  if (next.tag === 'CONJ') return startsElidedCue(scope, comma + 2) || (clauseFollows(scope, comma + 2) && reportsIn(scope, comma + 2));
  return startsParenthetical(scope, comma + 1);
}

/** `, an inquest has heard`. */
function isCourtAfter(scope: Scope, start: number): boolean {
  const end = phraseAfter(scope, start);
  let at = end;
  while (isAux(scope, at)) at++;
  const { lower } = tokenAt(scope, at);
  return at > end && (lower === 'heard' || lower === 'told') && eventNouns.has(tokenAt(scope, end - 1).lower);
}

/** `, which he denies`. */
function isDenied(scope: Scope, start: number): boolean {
  const verb = tokenAt(scope, tokenAt(scope, start).tag === 'PRON' ? start + 1 : phraseAfter(scope, start));
  return isFinite(verb) && (verb.lemma === 'deny' || verb.lemma === 'dispute' || verb.lemma === 'reject');
}

function startsMain(scope: Scope, start: number): boolean {
  const { tag } = tokenAt(scope, start);
  return (tag === 'PRON' || tag === 'NAME' || tag === 'DET' || tag === 'POSS') && clauseFollows(scope, start);
}

/** `…, and the mayor said …`: the next clause has a speaker of its own. */
function reportsIn(scope: Scope, start: number): boolean {
  const pronoun = tokenAt(scope, start).tag === 'PRON';
  let at = pronoun ? start + 1 : phraseAfter(scope, start);
  while (tokenAt(scope, at).tag === 'ADV' || (isAux(scope, at))) at++;
  const verb = tokenAt(scope, at);
  return verb.tag.startsWith('V') && core.has(verb.lemma);
}

function isAux(scope: Scope, at: number): boolean {
  const token = tokenAt(scope, at);
  return token.tag === 'MODAL' || ((token.lemma === 'have' || token.lemma === 'be') && token.tag.startsWith('V'));
}

/** `, the mayor said`, with nothing after it but the end, a comma or an adjunct: that cue belongs to somebody else’s words. */
function startsParenthetical(scope: Scope, start: number): boolean {
  const pronoun = tokenAt(scope, start).tag === 'PRON';
  const verbAt = pronoun ? start + 1 : phraseAfter(scope, start);
  const verb = tokenAt(scope, verbAt);
  if (verbAt > start && eventNouns.has(tokenAt(scope, verbAt - 1).lower) && (verb.lower === 'heard' || (verb.lemma === 'be' && tokenAt(scope, verbAt + 1).lower === 'told'))) return true;
  if (verbAt === start || !isFinite(verb) || !(core.has(verb.lemma) || closing.has(verb.lemma))) return false;
  const after = tokenAt(scope, overAddressee(scope, verb.lemma, verbAt + 1));
  return after.tag === 'PUNCT' || after.text === '' || isTime(after);
}

/** Past whom it was told, and when or where: `told the Courier`, `reported on Friday`. */
function overAddressee(scope: Scope, lemma: string, start: number): number {
  const told = tokenAt(scope, start).tag === 'PRON' ? start + 1 : phraseAfter(scope, start);
  let at = lemma === 'tell' ? told : start;
  for (let count = 0; count < 2; count++) {
    const { lower } = tokenAt(scope, at);
    const end = lower === 'on' || lower === 'in' || lower === 'at' || lower === 'to' ? phraseAfter(scope, at + 1) : at;
    if (end <= at + 1) break;
    at = end;
  }
  return at;
}

function breaksAfterDash(scope: Scope, dash: number): boolean {
  const next = tokenAt(scope, dash + 1);
  if ((next.tag === 'VBD' || next.tag === 'VBZ') && core.has(next.lemma)) return true;
  return startsParenthetical(scope, dash + 1) || tokenAt(scope, dash + 1).lower === 'according';
}

/** After a conjunction: `said`, `then added`, with no subject between. */
function startsElidedCue(scope: Scope, start: number): boolean {
  let at = start;
  while (tokenAt(scope, at).tag === 'ADV' || isAux(scope, at)) at++;
  const verb = tokenAt(scope, at);
  return (verb.tag === 'VBD' || verb.tag === 'VBZ' || (verb.tag === 'VBN' && at > start)) && reportingVerbs.has(verb.lemma) && (core.has(verb.lemma) || tokenAt(scope, at + 1).lower === 'that' || pronouns.has(tokenAt(scope, at + 1).lower) && isFinite(tokenAt(scope, at + 2)));
}

const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'there']);

export function trimEnd(scope: Scope, start: number, end: number): number {
  let to = end;
  while (to > start) {
    const token = tokenAt(scope, to - 1);
    if ((token.tag === 'PUNCT' && token.lower !== ')' && token.lower !== ']' && token.lower !== '%' && token.lower !== '$') || token.tag === 'CONJ') to--;
    else break;
  }
  return to;
}

/** The clause before `end`, back to where its sentence or the part after a semicolon starts. */
export function clauseBefore(scope: Scope, end: number): TokenRange {
  let first = end;
  for (let at = end - 1; at >= scope.first; at = first - 1) {
    if (tokenAt(scope, at).lower === ';') break;
    const box = quotationUpTo(scope, at);
    first = box >= 0 ? box : at;
  }
  while (first < end && (tokenAt(scope, first).tag === 'PUNCT' || (tokenAt(scope, first).tag === 'CONJ'))) first++;
  return { first, end: trimEnd(scope, first, end) };
}

/** The end of an object that starts there: the phrase and what hangs on it, up to a comma or the next clause. */
export function objectEnd(scope: Scope, start: number): number {
  const stop = clauseEnd(scope, start);
  let at = start;
  for (; at < stop; at = stepRight(scope, at)) {
    const token = tokenAt(scope, at);
    if (at === start) continue;
    if (isComma(token) && !continuesList(scope, at, stop)) break;
    if (isDash(token)) break;
    if (token.tag === 'CONJ' && isFinite(tokenAt(scope, at + 1))) break;
    if (adverbial.has(token.lower) && token.tag !== 'NOUN') break;
  }
  return trimEnd(scope, start, at);
}

const adverbial = new Set(['because', 'while', 'after', 'before', 'since', 'when', 'during', 'although', 'though', 'unless', 'until', 'if', 'as', 'even', 'amid', 'despite']);

function continuesList(scope: Scope, comma: number, stop: number): boolean {
  for (let at = comma + 1; at < stop && at - comma < 14; at++) {
    const token = tokenAt(scope, at);
    if (isFinite(token) || token.tag === 'VBG' || token.tag === 'WH') return false;
    if (token.tag === 'CONJ') return at - comma > 1 || !clauseFollows(scope, at + 1);
    if (isComma(token)) return true;
  }
  return false;
}

/** The end of an object without what says when, where or through whom it was said: `the claim | through its lawyer`. */
export function beforeCircumstance(scope: Scope, start: number, end: number): number {
  for (let at = start + 1; at < end; at = stepRight(scope, at)) {
    const token = tokenAt(scope, at);
    if (token.tag !== 'ADP') continue;
    if (token.lower === 'through' || token.lower === 'via') return at;
    if (token.lower !== 'in' && token.lower !== 'on' && token.lower !== 'at' && token.lower !== 'during') continue;
    const next = tokenAt(scope, at + 1);
    const noun = next.tag === 'DET' || next.tag === 'POSS' ? headAfter(scope, at + 2, end) : next;
    if (isTime(next) || (next.tag === 'DET' && (documentNouns.has(noun.lemma) || eventNouns.has(noun.lemma)))) return at;
  }
  return end;
}

/** The last noun before what hangs on the phrase: `interview` in `an interview with the Courier`. */
function headAfter(scope: Scope, start: number, end: number): Token {
  let head = tokenAt(scope, start);
  for (let at = start; at < end && at - start < 8; at++) {
    const token = tokenAt(scope, at);
    if (!isNominal(token) && token.tag !== 'ADJ' && token.tag !== 'VBN' && token.tag !== 'VBG') break;
    if (isNominal(token) && !isTime(token)) head = token;
  }
  return head;
}
