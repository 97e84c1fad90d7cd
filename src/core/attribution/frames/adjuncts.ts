/** Steps over what may stand between a cue and its content: adverbs, times, `in a statement`, `to reporters`. */
import type { TokenRange } from '../../english/token.ts';
import { isComma, isTime } from './token-kinds.ts';
import { phraseAfter } from './clauses.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

const prepositions = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'via', 'through', 'over', 'by', 'to', 'from', 'with', 'for', 'about', 'of', 'last', 'earlier', 'following', 'since', 'ahead', 'as', 'late', 'early', 'under', 'without', 'amid']);

export interface Adjuncts {
  /** First token after them. */
  readonly end: number;
  /** `to reporters`, `to the committee`. */
  readonly addressee: TokenRange | undefined;
}

export function skipAdjuncts(scope: Scope, start: number): Adjuncts {
  let at = start;
  let addressee: TokenRange | undefined;
  for (let count = 0; count < 6; count++) {
    const token = tokenAt(scope, at);
    if (quotationFrom(scope, at) > 0) break;
    if (token.tag === 'ADV' && token.lower !== 'so') { at++; continue; }
    if (isTime(token)) { at = overTime(scope, at); continue; }
    if ((token.tag === 'DET' || token.tag === 'ADJ') && isTime(tokenAt(scope, at + 1))) { at = overTime(scope, at + 1); continue; }
    if ((token.tag === 'ADP' || token.tag === 'TO' || token.tag === 'CONJ') && prepositions.has(token.lower)) {
      const end = isTime(tokenAt(scope, at + 1)) ? overTime(scope, at + 1) : phraseAfter(scope, at + 1);
      if (end === at + 1) break;
      if (token.lower === 'to' || token.lower === 'with') addressee ??= { first: at + 1, end };
      at = end;
      continue;
    }
    if (isComma(token)) {
      const close = insertedUntil(scope, at);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (token.lower === '(') {
      let close = at;
      while (close < scope.end && close - at < 20 && tokenAt(scope, close).lower !== ')') close++;
      if (tokenAt(scope, close).lower !== ')') break;
      at = close + 1;
      continue;
    }
    break;
  }
  return { end: at, addressee };
}

/** `said, however, that`: the comma that ends a short insertion without a verb, before `that` or a quotation. */
function insertedUntil(scope: Scope, comma: number): number {
  const opening = tokenAt(scope, comma + 1);
  // `, according to the ministry,`, `, citing a memo,`, `, published on Friday,`.
  const cited = opening.lower === 'according' || opening.tag === 'VBG' || opening.tag === 'VBN';
  // `, in a footnote that is often missed,`.
  let relative = false;
  for (let at = comma + 1; at < scope.end && at - comma < (cited ? 22 : relative ? 14 : 9); at++) {
    const token = tokenAt(scope, at);
    relative ||= token.tag === 'WH' && opening.tag === 'ADP' && at > comma + 2;
    if (!relative && !(cited && (token.tag === 'VBG' || token.tag === 'VBN')) && token.tag.startsWith('V') || quotationFrom(scope, at) > 0 || token.tag === 'MODAL') return -1;
    if (isComma(token)) return at > comma + 1 && (tokenAt(scope, at + 1).lower === 'that' || quotationFrom(scope, at + 1) > 0) ? at : -1;
  }
  return -1;
}

function overTime(scope: Scope, start: number): number {
  let at = start;
  while (isTime(tokenAt(scope, at)) || tokenAt(scope, at).tag === 'NUM' || (tokenAt(scope, at).lower === '.' && isTime(tokenAt(scope, at - 1)) && tokenAt(scope, at + 1).tag === 'NUM')) at++;
  if (isComma(tokenAt(scope, at)) && tokenAt(scope, at + 1).tag === 'NUM') at += 2;
  return Math.max(at, start + 1);
}
