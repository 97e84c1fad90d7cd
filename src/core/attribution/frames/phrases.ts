/** The noun phrase that ends at a place, with what hangs on it. Knows English word order, and nothing of who speaks. */
import type { TokenRange } from '../../english/token.ts';
import { quotationUpTo, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { isFinite, isNominal, isTime } from './token-kinds.ts';

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
      // `one of them said`.
      if (tokenAt(scope, at - 1).lower === 'of' && (tokenAt(scope, at - 2).tag === 'NUM' || demonstrative.has(tokenAt(scope, at - 2).lower))) {
        first = at - 2;
        break;
      }
      if (tokenAt(scope, at - 1).tag !== 'CONJ' || !endsNominal(scope, at - 2)) break;
      continue;
    }
    if (token.tag === 'QUOTE') {
      first = at;
      continue;
    }
    if (isNominal(token)) {
      const next = tokenAt(scope, first);
      // `in 2021 Ines Vela said`: the year is no part of the name.
      if (sawHead && token.tag === 'NUM' && next.tag === 'NAME' && /^(?:1[5-9]|20)\d\d$/.test(token.text)) break;
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
  return (isNominal(token) && !isTime(token)) || token.tag === 'PRON' || ((token.tag === 'DET' || token.tag === 'ADJ') && demonstrative.has(token.lower));
}

export const demonstrative = new Set(['some', 'many', 'most', 'all', 'several', 'both', 'those', 'few', 'others', 'one', 'none', 'each']);

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

const attaching = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'by', 'to', 'behind', 'within', 'inside', 'against', 'near', 'close', 'about', 'between', 'who', 'under', 'into', 'across', 'outside', 'over']);
