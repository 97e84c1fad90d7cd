/** Noun phrases, subjects and clause ends over tagged tokens. Knows English word order, and nothing of who speaks. */
import type { Token, TokenRange } from '../../english/token.ts';
import { documentNouns, timeWords, titleWords } from '../lexicon/nouns.ts';
import { quotationFrom, quotationUpTo, stepRight, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

const nominal = new Set(['NOUN', 'NOUNS', 'NAME', 'NUM', 'OBJECT']);
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MODAL']);
const subjectPronouns = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'one', 'there', 'that', 'this', 'these', 'those', 'which', 'what']);
const attaching = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'by', 'to', 'behind', 'within', 'inside', 'against', 'near', 'close', 'about', 'between', 'who', 'under', 'into', 'across', 'outside', 'over']);

export function isVerb(token: Token): boolean {
  return token.tag.startsWith('V') || token.tag === 'MODAL';
}

export function isFinite(token: Token): boolean {
  return finite.has(token.tag);
}

export function isNominal(token: Token): boolean {
  return nominal.has(token.tag);
}

export function isTime(token: Token): boolean {
  return timeWords.has(token.lower);
}

export function isComma(token: Token): boolean {
  return token.lower === ',';
}

export function isDash(token: Token): boolean {
  return token.lower === '—' || token.lower === '–' || token.lower === '--' || token.lower === '―' || token.lower === '-';
}

/** Marks after which nothing belongs to what went before. */
export function isStop(token: Token): boolean {
  return token.tag === 'PUNCT' && (token.lower === '.' || token.lower === ';' || token.lower === ':' || token.lower === '!' || token.lower === '?' || token.lower === '…' || token.lower === '...');
}

/** One noun phrase that ends before `end`, with what hangs on it; undefined where none does. */
export function phraseBefore(scope: Scope, end: number): TokenRange | undefined {
  let at = end - 1;
  let first = end;
  let sawHead = false;
  for (; at >= scope.first && end - at < 40; at--) {
    const token = tokenAt(scope, at);
    if (quotationUpTo(scope, at) >= 0 && token.tag === 'QUOTE') break;
    if (token.tag === 'PRON' && token.lower.endsWith('self') && !sawHead) {
      first = at;
      continue;
    }
    if (token.tag === 'PRON') {
      if (sawHead && tokenAt(scope, at + 1).tag !== 'CONJ') break;
      first = at;
      sawHead = true;
      if (tokenAt(scope, at - 1).tag !== 'CONJ' || !endsNominal(scope, at - 2)) break;
      continue;
    }
    if (token.tag === 'QUOTE') {
      first = at;
      continue;
    }
    if (isNominal(token)) {
      const next = tokenAt(scope, first);
      if (sawHead && (next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'PRON')) break;
      first = at;
      sawHead = true;
      continue;
    }
    if (token.tag === 'DET' || token.tag === 'POSS' || token.tag === 'ADJ' || token.tag === 'PART') {
      if (token.tag === 'DET' && !sawHead && at !== end - 1) break;
      const next = tokenAt(scope, first);
      if (sawHead && token.tag === 'DET' && (next.tag === 'DET' || next.tag === 'POSS') && token.lower !== 'all' && token.lower !== 'both') break;
      if (token.tag !== 'PART') sawHead ||= at === end - 1 && (token.tag === 'ADJ' || demonstrative.has(token.lower));
      first = at;
      continue;
    }
    if (token.tag === 'CONJ' && sawHead && (token.lower === 'and' || token.lower === 'or' || token.lower === '&') && endsNominal(scope, at - 1)) {
      if (joinsClauses(scope, at, end)) break;
      first = at;
      continue;
    }
    if ((token.tag === 'ADP' || token.tag === 'TO') && sawHead && attaching.has(token.lower) && (endsNominal(scope, at - 1) || (tokenAt(scope, at - 1).tag === 'ADJ' && endsNominal(scope, at - 2))) && first <= at + 1) {
      first = at;
      continue;
    }
    if ((token.tag === 'VBN' || token.tag === 'VBD' || token.tag === 'VBG') && sawHead && first === at + 1 && isReducedClause(scope, at)) {
      first = at;
      continue;
    }
    if (token.tag === 'ADV' && sawHead && tokenAt(scope, at + 1).tag === 'ADJ') {
      first = at;
      continue;
    }
    break;
  }
  return trim(scope, first, end, sawHead);
}

/** `the study released Monday`, `papers obtained by the court`: a participle between a noun and what hangs on it. */
function isReducedClause(scope: Scope, at: number): boolean {
  const before = tokenAt(scope, at - 1);
  const after = tokenAt(scope, at + 1);
  if (tokenAt(scope, at).tag === 'VBG' && (before.tag === 'DET' || before.tag === 'POSS' || before.tag === 'ADJ' || before.tag === 'ADP')) return isNominal(after);
  if (before.lower === 'those') return true;
  if (isNominal(before) && !isTime(before)) return isTime(after) || (after.tag === 'ADP' && after.lower !== 'to') || tokenAt(scope, at).tag === 'VBG';
  return (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'POSS') && isNominal(after);
}

function endsNominal(scope: Scope, at: number): boolean {
  const token = tokenAt(scope, at);
  return (isNominal(token) && !isTime(token)) || token.tag === 'PRON' || (token.tag === 'DET' && demonstrative.has(token.lower));
}

const demonstrative = new Set(['some', 'many', 'most', 'all', 'several', 'both', 'those', 'few', 'others', 'one', 'none', 'each']);

/** `X won and Y said`: the words before the conjunction are a clause of their own when a finite verb stands there. */
function joinsClauses(scope: Scope, conjunction: number, end: number): boolean {
  for (let at = conjunction - 1; at >= scope.first && end - at < 40; at--) {
    const token = tokenAt(scope, at);
    if (token.tag === 'PUNCT' || token.tag === 'QUOTE') return false;
    if (isFinite(token)) {
      for (let between = at + 1; between < conjunction; between++) if (tokenAt(scope, between).lower === 'who') return false;
      return true;
    }
  }
  return false;
}

/** Takes away times and prepositions at the edges: `Tuesday Ines`, `Ines on Tuesday`. */
function trim(scope: Scope, from: number, to: number, sawHead: boolean): TokenRange | undefined {
  let first = from;
  let end = to;
  for (;;) {
    const token = tokenAt(scope, first);
    if (first < end && (token.tag === 'CONJ' || token.tag === 'ADP' || token.tag === 'PART' || token.tag === 'TO' || (isTime(token) && first + 1 < end && !isTime(tokenAt(scope, end - 1))))) first++;
    else break;
  }
  for (;;) {
    const token = tokenAt(scope, end - 1);
    if (end > first && (token.tag === 'ADP' || token.tag === 'CONJ' || token.tag === 'TO')) end--;
    else if (end > first + 1 && (isTime(token) || (token.tag === 'NUM' && isTime(tokenAt(scope, end - 2))))) end--;
    else break;
  }
  const open = tokenAt(scope, first);
  if (open.tag === 'QUOTE' && end - first > 1 && !tokenRangeHasQuoteAfter(scope, first, end)) first++;
  return sawHead && first < end && !isTime(tokenAt(scope, end - 1)) ? { first, end } : undefined;
}

function tokenRangeHasQuoteAfter(scope: Scope, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (tokenAt(scope, at).tag === 'QUOTE') return true;
  return false;
}

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
    const head = phraseBefore(scope, opening);
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
        || (next.tag === 'CONJ' && isDash(mark)) || next.tag === 'VBG' || next.tag === 'VBN' || next.tag === 'NAME' || next.tag === 'ADV' || next.tag === 'PRON';
      if (!inserts || !isNominal(tokenAt(scope, at - 1)) && tokenAt(scope, at - 1).tag !== 'PRON' && tokenAt(scope, at - 1).lower !== ')') return -1;
      // `In Paris, on Monday, said` and lists such as `A, B and C, said`: the part before must be able to head the phrase.
      const before = tokenAt(scope, at - 1);
      return isTime(before) ? -1 : at;
    }
    if (isStop(token) || token.tag === 'QUOTE') return -1;
  }
  return -1;
}

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
      if (sawHead && before.tag !== 'ADP' && before.tag !== 'CONJ' && before.tag !== 'DET' && before.tag !== 'PART' && at > start) break;
      sawHead ||= demonstrative.has(token.lower);
      continue;
    }
    if (token.tag === 'ADJ' || token.tag === 'PART' || token.tag === 'QUOTE') {
      if (token.tag === 'ADJ' && sawHead && isNominal(tokenAt(scope, at - 1)) && !isNominal(tokenAt(scope, at + 1))) break;
      continue;
    }
    if (token.tag === 'ADV' && (tokenAt(scope, at + 1).tag === 'ADJ' || tokenAt(scope, at + 1).tag === 'NUM')) continue;
    if ((token.tag === 'VBG' || token.tag === 'VBN') && (isNominal(tokenAt(scope, at + 1)) || tokenAt(scope, at + 1).tag === 'ADJ') && (at === start || !isNominal(tokenAt(scope, at - 1)))) continue;
    if (token.tag === 'ADP' && sawHead && (token.lower === 'of' || (token.lower === 'by' && (documentNouns.has(tokenAt(scope, at - 1).lower) || documentNouns.has(tokenAt(scope, at - 1).lemma))) || token.lower === 'for' || token.lower === 'at' || token.lower === 'from' || token.lower === 'in' || token.lower === 'with') && startsPhrase(scope, at + 1)) continue;
    if (token.tag === 'CONJ' && sawHead && (token.lower === 'and' || token.lower === '&' || token.lower === 'or') && startsPhrase(scope, at + 1) && !clauseFollows(scope, at + 1)) continue;
    break;
  }
  while (at > start && (tokenAt(scope, at - 1).tag === 'ADP' || tokenAt(scope, at - 1).tag === 'CONJ' || tokenAt(scope, at - 1).tag === 'ADV')) at--;
  return sawHead ? at : start;
}

function startsPhrase(scope: Scope, at: number): boolean {
  const token = tokenAt(scope, at);
  return (isNominal(token) && !isTime(token)) || token.tag === 'DET' || token.tag === 'POSS' || (token.tag === 'ADJ' && !isTime(token)) || token.tag === 'VBG';
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

/** The next comma, stop or quotation. */
function clauseStop(scope: Scope, start: number): number {
  let at = start;
  while (at < scope.end && !isComma(tokenAt(scope, at)) && !isStop(tokenAt(scope, at)) && quotationFrom(scope, at) === 0) at++;
  return at;
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

export function isTitle(token: Token): boolean {
  return titleWords.has(token.lower.replace(/\.$/, ''));
}
