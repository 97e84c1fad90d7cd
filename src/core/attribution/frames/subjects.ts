/** The subject of a verb, before it or after it, with what stands between commas. Knows English word order, and no reporting verbs. */
import type { TokenRange } from '../../english/token.ts';
import { clauseFollows, clauseStop, phraseAfter } from './clauses.ts';
import { phraseBefore } from './phrases.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { isComma, isDash, isFinite, isNominal, isStop, isTime } from './token-kinds.ts';

/** The subject that ends before a verb group, appositions and relative clauses between commas included. */
export function subjectBefore(scope: Scope, verbStart: number): TokenRange | undefined {
  const end = beforeTimes(scope, verbStart);
  const last = tokenAt(scope, end - 1);
  if (last.tag === 'WH' && (last.lower === 'who' || last.lower === 'which' || last.lower === 'that')) return { first: end - 1, end };
  if (last.lower === 'that' && (isNominal(tokenAt(scope, end - 2)) || tokenAt(scope, end - 2).lower === ',')) return { first: end - 1, end };
  if (last.lower === 'surveyed' || last.lower === 'polled' || last.lower === 'interviewed') {
    const those = phraseBefore(scope, end - 1);
    if (those !== undefined) return { first: those.first, end };
  }
  if (isComma(last) || last.lower === ')' || isDash(last)) return beforeInsertion(scope, end);
  const phrase = phraseBefore(scope, end);
  return phrase === undefined ? undefined : beyondRelative(scope, phrase) ?? phrase;
}

/** Adverbs and times between subject and verb: `Ruiz earlier on Thursday said`. */
function beforeTimes(scope: Scope, verbStart: number): number {
  let end = verbStart;
  for (let count = 0; end > scope.first && count < 8; count++) {
    const token = tokenAt(scope, end - 1);
    const before = tokenAt(scope, end - 2);
    if (token.tag === 'ADV' || token.tag === 'NEG') end--;
    else if (isTime(token) && (before.tag === 'ADP' || before.tag === 'ADV' || before.lower === 'last' || before.lower === 'this' || before.lower === 'earlier' || before.lower === 'later' || before.lower === 'late' || before.lower === 'early')) end -= 2;
    else if (isTime(token) && isNominal(before) && token.tag === 'NAME') end--;
    else break;
  }
  return end;
}

/** `X, speaking at a rally in Oliva, warned`: the head before the comma that opens the insertion; a head that is itself an object lies inside a larger one. */
function beforeInsertion(scope: Scope, end: number): TokenRange | undefined {
  const last = tokenAt(scope, end - 1);
  let fallback: TokenRange | undefined;
  let opening = matchingOpening(scope, end - 1);
  for (let tries = 0; opening > scope.first && tries < 4; tries++) {
    let head = phraseBefore(scope, opening);
    // `Ines Vela, 58, of Oliva, denies`: an age is no head.
    if (head !== undefined && head.end - head.first === 1 && tokenAt(scope, head.first).tag === 'NUM' && isComma(tokenAt(scope, head.first - 1))) {
      opening = head.first - 1;
      head = phraseBefore(scope, opening);
    }
    // `one of the crew, a deckhand, Ines Vela, said`.
    const article = head === undefined ? '' : tokenAt(scope, head.first).lower;
    if (head !== undefined && (article === 'a' || article === 'an') && isComma(tokenAt(scope, head.first - 1)) && tokenAt(scope, opening + 1).tag === 'NAME') {
      const wider = phraseBefore(scope, head.first - 1);
      if (wider !== undefined && (wider.first === scope.first || isStop(tokenAt(scope, wider.first - 1)))) head = { first: wider.first, end: head.end };
    }
    if (head !== undefined) {
      const found = { first: head.first, end: last.lower === ')' ? end : isDash(last) ? head.end : end - 1 };
      const before = tokenAt(scope, head.first - 1);
      if (before.tag !== 'ADP' && before.tag !== 'TO' && !before.tag.startsWith('V')) return found;
      const relative = beyondRelative(scope, head);
      if (relative !== undefined) return { first: relative.first, end: found.end };
      fallback ??= found;
    }
    opening = isComma(last) ? nextComma(scope, opening) : -1;
  }
  return fallback;
}

function nextComma(scope: Scope, opening: number): number {
  for (let at = opening - 1; at > scope.first && opening - at < 30; at--) {
    const token = tokenAt(scope, at);
    if (isComma(token)) return isTime(tokenAt(scope, at - 1)) || !isNominal(tokenAt(scope, at - 1)) ? -1 : at;
    if (isStop(token) || token.tag === 'QUOTE') return -1;
  }
  return -1;
}

/** `others who want to ban it said`: a phrase that is the object of a relative or reduced clause stands for the whole. */
function beyondRelative(scope: Scope, phrase: TokenRange): TokenRange | undefined {
  const before = tokenAt(scope, phrase.first - 1);
  if (!before.tag.startsWith('V') && before.tag !== 'ADP' && before.tag !== 'TO') return undefined;
  for (let at = phrase.first - 1; at > scope.first && phrase.first - at < 16; at--) {
    const token = tokenAt(scope, at);
    if (token.tag === 'PUNCT' || token.tag === 'QUOTE') return undefined;
    const opens = token.lower === 'who' || (token.lower === 'that' && isFinite(tokenAt(scope, at + 1)));
    const reduced = (token.tag === 'VBG' || token.tag === 'VBN') && isNominal(tokenAt(scope, at - 1)) && !isTime(tokenAt(scope, at - 1));
    if (opens || reduced) {
      const head = phraseBefore(scope, at);
      return head === undefined ? undefined : { first: head.first, end: phrase.end };
    }
    if (isFinite(token) && !precededByWho(scope, at)) return undefined;
  }
  return undefined;
}

function precededByWho(scope: Scope, verb: number): boolean {
  for (let at = verb - 1; at > scope.first && verb - at < 8; at--) {
    const { lower, tag } = tokenAt(scope, at);
    if (lower === 'who' || lower === 'that') return true;
    if (tag === 'PUNCT') return false;
  }
  return false;
}

/** The comma, bracket or dash that opens the insertion which the mark at `close` ends; -1 where what stands between is no insertion. */
function matchingOpening(scope: Scope, close: number): number {
  const mark = tokenAt(scope, close);
  const wanted = mark.lower === ')' ? '(' : mark.lower;
  for (let at = close - 1; at > scope.first && close - at < 45; at--) {
    const token = tokenAt(scope, at);
    if (token.lower === wanted) {
      const next = tokenAt(scope, at + 1);
      if (wanted === '(' ) return at;
      const inserts = next.tag === 'DET' || next.tag === 'NUM' || next.tag === 'WH' || next.tag === 'POSS' || next.tag === 'ADP' || next.tag === 'ADJ' || next.tag === 'NOUN' || next.tag === 'NOUNS'
        || (next.tag === 'CONJ' && isDash(mark)) || next.tag === 'VBG' || next.tag === 'VBN' || (next.tag === 'VBD' && reduces(scope, at + 2)) || next.tag === 'NAME' || next.tag === 'ADV' || next.tag === 'PRON';
      if (!inserts || !isNominal(tokenAt(scope, at - 1)) && tokenAt(scope, at - 1).tag !== 'PRON' && tokenAt(scope, at - 1).lower !== ')') return -1;
      // `In Paris, on Monday, said` and lists such as `A, B and C, said`: the part before must be able to head the phrase.
      const before = tokenAt(scope, at - 1);
      return isTime(before) ? -1 : at;
    }
    if (isStop(token) && !(wanted === '(' && token.lower === ':') || token.tag === 'QUOTE') return -1;
  }
  return -1;
}

/** `dated 3 June`, `seen by Ines`: what follows a participle that looks like a past tense. */
function reduces(scope: Scope, at: number): boolean {
  const { tag } = tokenAt(scope, at);
  return tag === 'NUM' || tag === 'ADP' || tag === 'TO';
}

/** An inverted subject: the phrase, then what is said of it between commas up to the end of the clause. */
export function subjectAfter(scope: Scope, start: number): TokenRange | undefined {
  let end = phraseAfter(scope, start);
  if (end === start) return undefined;
  if (tokenAt(scope, end).lower === '(') {
    for (let at = end; at < scope.end && at - end < 12; at++) if (tokenAt(scope, at).lower === ')') { end = at + 1; break; }
  }
  const comma = tokenAt(scope, end);
  const next = tokenAt(scope, end + 1);
  if (isComma(comma) && !isTime(next)) {
    const relative = next.lower === 'who' || next.lower === 'whose' || next.lower === 'which';
    const apposed = relative ? clauseStop(scope, end + 1) : appositionEnd(scope, end + 1);
    if (apposed > end + 1) end = apposed;
  }
  return { first: start, end };
}

/** `, an adviser to the mayor`, `, 43`, `, director of the port`: nothing with a finite verb. */
function appositionEnd(scope: Scope, start: number): number {
  const first = tokenAt(scope, start);
  if (first.tag === 'NUM') return start + 1;
  const end = phraseAfter(scope, start);
  if (end === start || clauseFollows(scope, start)) return start;
  let to = end;
  while (to < scope.end && (tokenAt(scope, to).tag === 'TO' || tokenAt(scope, to).tag === 'ADP') && to - start < 30) {
    const more = phraseAfter(scope, to + 1);
    if (more === to + 1) break;
    to = more;
  }
  return to;
}
