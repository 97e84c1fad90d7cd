/** The verb group around a verb: its auxiliaries, negation, voice and form. Knows no reporting verbs. */
import type { Token } from '../../english/token.ts';
import { isFinite } from './token-kinds.ts';
import { quotationUpTo, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** `finite` has tense; `infinitive` follows `to` with no verb before it; `participle` is an -ing or -ed without auxiliary. */
  readonly form: 'finite' | 'infinitive' | 'participle';
}

const auxiliaries = new Set(['be', 'have', 'do', 'get']);
const negations = new Set(['never', 'neither', 'nor', 'hardly', 'not', "n't", 'no', 'cannot']);
/** Verbs that pass their subject on to an infinitive: `went on to say`, `declined to say`. */
const raising = new Set(['go', 'refuse', 'decline', 'continue', 'begin', 'start', 'appear', 'seem', 'want', 'try', 'seek', 'have', 'be', 'use', 'attempt', 'fail', 'proceed', 'like', 'plan', 'expect', 'need', 'love', 'get', 'come', 'hesitate', 'happen', 'tend', 'manage', 'intend', 'vow', 'promise', 'threaten', 'choose', 'agree', 'rise', 'rush', 'hasten', 'prepare', 'hope', 'dare']);
const negative = new Set(['refuse', 'decline', 'fail', 'hesitate']);

export function isAuxiliary(token: Token): boolean {
  return (token.tag.startsWith('V') && auxiliaries.has(token.lemma)) || token.tag === 'MODAL';
}

/** The group whose head verb stands at `head`. */
export function verbGroup(scope: Scope, head: number): VerbGroup {
  const verb = tokenAt(scope, head);
  let first = head;
  let negated = false;
  let passive = false;
  let tensed = isFinite(verb);
  let to = false;
  for (let at = head - 1; at >= scope.first && head - at < 12; at--) {
    const token = tokenAt(scope, at);
    if (quotationUpTo(scope, at) >= 0) break;
    if (isAuxiliary(token)) {
      negated ||= token.lower === 'cannot';
      if (!to && token.tag !== 'MODAL' && (token.lemma === 'be' || token.lemma === 'get') && verb.tag !== 'VBG' && first <= head && onlyAdverbs(scope, at + 1, head)) passive = true;
      tensed ||= isFinite(token);
      first = at;
    } else if (token.tag === 'NEG' || negations.has(token.lower)) {
      negated = true;
      first = at;
    } else if (token.tag === 'ADV' && !isComma(tokenAt(scope, at - 1)) && at > scope.first) first = at;
    else if (token.lower === 'first' && (tokenAt(scope, at - 1).tag === 'NAME' || isAuxiliary(tokenAt(scope, at - 1)))) first = at;
    else if (token.lower === 'since' && isAuxiliary(tokenAt(scope, at - 1))) first = at;
    else if (token.tag === 'DET' && (token.lower === 'all' || token.lower === 'both' || token.lower === 'each') && isAuxiliary(tokenAt(scope, at - 1))) first = at;
    else if (token.tag === 'TO' && !to && (tokenAt(scope, first).tag === 'VB' || tokenAt(scope, first).tag === 'ADV')) {
      const yet = yetBefore(scope, at);
      if (yet >= 0) return { first: yet, end: head + 1, passive, negated: true, form: 'finite' };
      const governor = governorBefore(scope, at);
      if (governor < 0) {
        return { first: at, end: head + 1, passive, negated, form: 'infinitive' };
      }
      to = true;
      if (negative.has(tokenAt(scope, governor).lemma)) negated = true;
      tensed ||= isFinite(tokenAt(scope, governor));
      first = governor;
      at = governor;
    } else break;
  }
  const short = stoppedShort(scope, first);
  if (short >= 0 && verb.tag === 'VBG') return { first: short, end: head + 1, passive: false, negated: true, form: 'finite' };
  while (first < head && tokenAt(scope, first).tag === 'ADV' && !/ly$|^(?:also|still|then|now|often|even|just|once|already|always|never|later|further|first|since)$/.test(tokenAt(scope, first).lower)) first++;
  const form = tensed || (verb.tag === 'VBN' && !passive) ? 'finite' : verb.tag === 'VBG' || verb.tag === 'VBN' ? 'participle' : 'finite';
  return { first, end: head + 1, passive: passive && (verb.tag === 'VBN' || verb.tag === 'VBD' || verb.tag === 'ADJ'), negated, form };
}

function onlyAdverbs(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { tag } = tokenAt(scope, at);
    if (tag !== 'ADV' && tag !== 'NEG' && !(isAuxiliary(tokenAt(scope, at)))) return false;
    if (isAuxiliary(tokenAt(scope, at)) && tokenAt(scope, at).tag === 'VBG') continue;
  }
  return true;
}

/** `has yet` before `to say`: where it begins, or -1. */
function yetBefore(scope: Scope, to: number): number {
  if (tokenAt(scope, to - 1).lower !== 'yet') return -1;
  const { lemma } = tokenAt(scope, to - 2);
  return lemma === 'have' || lemma === 'be' ? to - 2 : -1;
}

/** `stopped short of` before `saying`: where it begins, or -1. */
function stoppedShort(scope: Scope, verb: number): number {
  if (tokenAt(scope, verb - 1).lower !== 'of' || tokenAt(scope, verb - 2).lower !== 'short') return -1;
  const { lemma, lower } = tokenAt(scope, verb - 3);
  if (lemma !== 'stop' && lemma !== 'fall' && lower !== 'stopped' && lower !== 'fell') return -1;
  let first = verb - 3;
  while (isAuxiliary(tokenAt(scope, first - 1)) || tokenAt(scope, first - 1).tag === 'ADV') first--;
  return first;
}

/** `went on` before `to say`; -1 where the infinitive hangs on something else. */
function governorBefore(scope: Scope, to: number): number {
  for (let at = to - 1; at >= scope.first && to - at < 3; at--) {
    const token = tokenAt(scope, at);
    if (token.tag.startsWith('V')) return raising.has(token.lemma) ? at : -1;
    if (token.tag !== 'ADV' && token.tag !== 'NEG' && token.lower !== 'on') return -1;
  }
  return -1;
}

function isComma(token: Token): boolean {
  return token.lower === ',';
}
