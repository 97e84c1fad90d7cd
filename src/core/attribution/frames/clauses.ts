/** Noun phrases to the right, and the clauses that begin with them. Knows finite verbs; no reporting verbs. */
import { documentNouns } from '../lexicon/nouns.ts';
import type { Token } from '../../english/token.ts';
import { demonstrative } from './phrases.ts';
import { quotationFrom, stepRight, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { isComma, isFinite, isNominal, isStop, isTime, isVerb } from './token-kinds.ts';

/** The noun phrase that starts at `start`, with what hangs on it; its end, or `start` where none does. */
export function phraseAfter(scope: Scope, start: number): number {
  let at = start;
  let sawHead = false;
  for (; at < scope.end && at - start < 40; at++) {
    const token = tokenAt(scope, at);
    if (quotationFrom(scope, at) > 0) break;
    if (token.tag === 'PRON') {
      if (sawHead) break;
      if (tokenAt(scope, at + 1).lower === 'and' && isNominal(tokenAt(scope, at + 2))) continue;
      sawHead = true;
      at++;
      break;
    }
    if (isNominal(token)) {
      if (sawHead && isTime(token)) break;
      sawHead = true;
      continue;
    }
    if (token.tag === 'DET' || token.tag === 'POSS') {
      const before = tokenAt(scope, at - 1);
      if (sawHead && before.tag !== 'ADP' && before.tag !== 'TO' && before.tag !== 'CONJ' && before.tag !== 'DET' && before.tag !== 'PART' && at > start) break;
      sawHead ||= demonstrative.has(token.lower);
      continue;
    }
    if (token.tag === 'ADJ' || token.tag === 'PART' || token.tag === 'QUOTE') {
      if (token.tag === 'ADJ' && sawHead && knowing.has(token.lower)) {
        at += takesLink(tokenAt(scope, at + 1)) ? 1 : 0;
        continue;
      }
      if (token.tag === 'ADJ' && sawHead && isNominal(tokenAt(scope, at - 1)) && !isNominal(tokenAt(scope, at + 1))) break;
      continue;
    }
    if (token.tag === 'ADV' && token.lower !== 'as' && (tokenAt(scope, at + 1).tag === 'ADJ' || tokenAt(scope, at + 1).tag === 'NUM')) continue;
    if ((token.tag === 'VBG' || token.tag === 'VBN') && (isNominal(tokenAt(scope, at + 1)) || tokenAt(scope, at + 1).tag === 'ADJ') && (at === start || !isNominal(tokenAt(scope, at - 1)))) continue;
    if (token.tag === 'ADP' && sawHead && (token.lower === 'of' || (token.lower === 'by' && (documentNouns.has(tokenAt(scope, at - 1).lower) || documentNouns.has(tokenAt(scope, at - 1).lemma))) || token.lower === 'for' || token.lower === 'at' || token.lower === 'from' || token.lower === 'in' || token.lower === 'with') && startsPhrase(scope, at + 1)) continue;
    if (token.tag === 'CONJ' && sawHead && (token.lower === 'and' || token.lower === '&' || token.lower === 'or') && startsPhrase(scope, at + 1) && !clauseFollows(scope, at + 1)) continue;
    break;
  }
  while (at > start && (tokenAt(scope, at - 1).tag === 'ADP' || tokenAt(scope, at - 1).tag === 'CONJ' || tokenAt(scope, at - 1).tag === 'ADV')) at--;
  return sawHead ? at : start;
}

const knowing = new Set(['familiar', 'close', 'aware', 'privy', 'critical', 'responsible', 'knowledgeable']);

function takesLink(token: Token): boolean {
  return token.tag === 'ADP' || token.tag === 'TO';
}

function startsPhrase(scope: Scope, at: number): boolean {
  const token = tokenAt(scope, at);
  return (isNominal(token) && !isTime(token)) || token.tag === 'DET' || token.tag === 'POSS' || (token.tag === 'ADJ' && !isTime(token)) || token.tag === 'VBG';
}

/** Whether a clause with a subject of its own starts there: `the plan would fail`. */
export function clauseFollows(scope: Scope, start: number): boolean {
  const token = tokenAt(scope, start);
  let at: number;
  if (subjectPronouns.has(token.lower) && token.tag !== 'WH') at = start + 1;
  else at = phraseAfter(scope, start);
  if (at === start) return false;
  for (let hops = 0; hops < 3; hops++) {
    const next = tokenAt(scope, at);
    if (next.tag === 'ADV' || next.tag === 'NEG') { at++; continue; }
    if (next.lower === '(') {
      while (at < scope.end && tokenAt(scope, at).lower !== ')') at++;
      at++;
      continue;
    }
    if ((next.tag === 'ADP' || next.tag === 'TO') && !isVerb(tokenAt(scope, at + 1))) {
      const more = phraseAfter(scope, at + 1);
      if (more === at + 1) return false;
      at = more;
      continue;
    }
    break;
  }
  const verb = tokenAt(scope, at);
  return isFinite(verb) || (verb.tag === 'VBN' && tokenAt(scope, at - 1).tag !== 'DET') || verb.lower === '’s' || verb.lower === "'s" && verb.tag !== 'PART' || isComma(verb) && relativeThenVerb(scope, at + 1);
}

/** `the mayor, who resigned, would`: an insertion, then the verb. */
function relativeThenVerb(scope: Scope, start: number): boolean {
  const opening = tokenAt(scope, start);
  if (opening.tag !== 'WH' && opening.tag !== 'DET' && opening.tag !== 'NUM') return false;
  const end = clauseStop(scope, start);
  return isComma(tokenAt(scope, end)) && (isFinite(tokenAt(scope, end + 1)) || tokenAt(scope, end + 1).tag === 'ADV');
}

/** Whether any finite verb stands between there and the end of the clause. */
export function hasFiniteVerb(scope: Scope, start: number, end: number): boolean {
  for (let at = start; at < end; at = stepRight(scope, at)) if (isFinite(tokenAt(scope, at))) return true;
  return false;
}

/** The next comma, stop or quotation. */
export function clauseStop(scope: Scope, start: number): number {
  let at = start;
  while (at < scope.end && !isComma(tokenAt(scope, at)) && !isStop(tokenAt(scope, at)) && quotationFrom(scope, at) === 0) at++;
  return at;
}

const subjectPronouns = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'one', 'there', 'that', 'this', 'these', 'those', 'which', 'what']);
