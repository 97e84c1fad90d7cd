/** Those who were asked and said nothing: could not be reached, gave no answer, calls that went unanswered. Knows English word order; judges nothing. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { phraseAfter } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import { clauseEnd } from './content.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { isFinite, isTime } from './token-kinds.ts';
import { verbGroup } from './verb-group.ts';

/** The dictionary form under which all of these are recorded. */
export const silenceLemma = 'not respond';

export function silence(scope: Scope, at: number): Labelling | undefined {
  const { lower } = tokenAt(scope, at);
  if (lower === 'reached' || lower === 'contacted') return unreached(scope, at);
  if (lower === 'drawn') return undrawn(scope, at);
  if (lower === 'silent' || lower === 'mum') return keptSilent(scope, at);
  if (lower === 'available' || lower === 'unavailable') return unavailable(scope, at);
  if (lower === 'commented' || lower === 'responded' || lower === 'replied' || lower === 'respond' || lower === 'reply' || lower === 'comment' || lower === 'answer' || lower === 'return') return unanswering(scope, at);
  if (lower === 'no') return noComment(scope, at);
  if (lower === 'attempts' || lower === 'efforts') return failedAttempts(scope, at);
  return callWords.has(lower) ? deadLine(scope, at) : undefined;
}

/** `could not be reached`, `was not immediately reachable for comment`. */
function unreached(scope: Scope, at: number): Labelling | undefined {
  const group = verbGroup(scope, at);
  if (!group.negated || !group.passive) return undefined;
  const next = tokenAt(scope, at + 1).lower;
  // `The summit could not be reached by road`, `No agreement could be reached`.
  if (next === 'by' || next === 'on' && tokenAt(scope, at + 2).lower === 'foot') return undefined;
  const subject = subjectBefore(scope, group.first);
  if (subject === undefined || things.has(tokenAt(scope, lastOf(scope, subject)).lemma)) return undefined;
  return silent(scope, subject, { first: group.first, end: at + 1 });
}

/** `would not be drawn on it`. */
function undrawn(scope: Scope, at: number): Labelling | undefined {
  const group = verbGroup(scope, at);
  const next = tokenAt(scope, at + 1).lower;
  if (!group.negated || !group.passive || next === 'by' || next === 'from' || next === 'up') return undefined;
  const subject = subjectBefore(scope, group.first);
  return subject === undefined ? undefined : silent(scope, subject, { first: group.first, end: at + 1 });
}

const keeping = new Set(['remain', 'stay', 'keep']);

/** `has remained silent`, `stayed silent on it`. */
function keptSilent(scope: Scope, at: number): Labelling | undefined {
  const verb = tokenAt(scope, at - 1);
  if (!keeping.has(verb.lemma) || !verb.tag.startsWith('V')) return undefined;
  const group = verbGroup(scope, at - 1);
  const subject = group.form === 'finite' ? subjectBefore(scope, group.first) : undefined;
  return subject === undefined || things.has(tokenAt(scope, lastOf(scope, subject)).lemma) ? undefined : silent(scope, subject, { first: group.first, end: at + 1 });
}

const things = new Set(['agreement', 'deal', 'verdict', 'conclusion', 'decision', 'settlement', 'compromise', 'consensus', 'target', 'goal', 'limit', 'summit', 'peak', 'village', 'island', 'site', 'area', 'quorum', 'accord', 'point', 'stage', 'level', 'milestone', 'end', 'top', 'bottom', 'valve', 'destination', 'it', 'that', 'shore', 'coast', 'town']);

/** `was not available for comment`. */
function unavailable(scope: Scope, at: number): Labelling | undefined {
  if (tokenAt(scope, at + 1).lower !== 'for' || tokenAt(scope, at + 2).lower !== 'comment') return undefined;
  let first = at;
  let negated = tokenAt(scope, at).lower === 'unavailable';
  for (; first > scope.first && at - first < 6; first--) {
    const { tag, lower } = tokenAt(scope, first - 1);
    if (tag === 'NEG' || lower === 'not') negated = true;
    else if (tag !== 'ADV' && tag !== 'MODAL' && tokenAt(scope, first - 1).lemma !== 'be') break;
  }
  const subject = negated ? subjectBefore(scope, first) : undefined;
  return subject === undefined ? undefined : silent(scope, subject, { first, end: at + 3 });
}

/** `did not reply`, `has yet to respond`, `would not comment`; with an object the verb has frames of its own. */
function unanswering(scope: Scope, at: number): Labelling | undefined {
  const verb = tokenAt(scope, at);
  if (!verb.tag.startsWith('V') && verb.tag !== 'NOUN') return undefined;
  const object = tokenAt(scope, at + 1);
  if (verb.lower === 'return' || verb.lower === 'answer') {
    const end = phraseAfter(scope, at + 1);
    let about = false;
    for (let each = at + 1; each < end; each++) about ||= callWords.has(tokenAt(scope, each).lower);
    if (!about) return undefined;
  } else if (object.tag === 'NOUN' || object.tag === 'NOUNS' || object.tag === 'NAME' || object.tag === 'DET') return undefined;
  const group = verbGroup(scope, at);
  const yet = tokenAt(scope, at - 1).tag === 'TO' && tokenAt(scope, at - 2).lower === 'yet' && (tokenAt(scope, at - 3).lemma === 'have' || tokenAt(scope, at - 3).lemma === 'be');
  if (!yet && (!group.negated || group.form !== 'finite')) return undefined;
  const first = yet ? at - 3 : group.first;
  const subject = subjectBefore(scope, first);
  return subject === undefined ? undefined : silent(scope, subject, { first, end: at + 1 });
}

/** `made no comment`, `gave no reply`. */
function noComment(scope: Scope, at: number): Labelling | undefined {
  const noun = tokenAt(scope, at + 1).lower === 'further' || tokenAt(scope, at + 1).lower === 'immediate' ? at + 2 : at + 1;
  if (!answers.has(tokenAt(scope, noun).lower)) return undefined;
  const verb = tokenAt(scope, at - 1);
  if (!giving.has(verb.lemma) || !isFinite(verb) && verb.tag !== 'VBN') return undefined;
  const group = verbGroup(scope, at - 1);
  const subject = subjectBefore(scope, group.first);
  return subject === undefined ? undefined : silent(scope, subject, { first: group.first, end: noun + 1 });
}

const answers = new Set(['comment', 'reply', 'answer', 'response']);
const giving = new Set(['make', 'have', 'give', 'offer', 'send', 'issue']);
const callWords = new Set(['calls', 'call', 'message', 'messages', 'email', 'emails', 'e-mail', 'e-mails', 'questions', 'request', 'requests', 'letters', 'enquiries', 'inquiries']);
const unanswered = new Set(['unanswered', 'unreturned', 'unacknowledged']);
const answering = new Set(['answered', 'returned', 'acknowledged']);

/** `Calls to the chairman rang out`, `Messages left for Ines went unanswered`, `E-mails to Orvex were not answered`. */
function deadLine(scope: Scope, at: number): Labelling | undefined {
  let to = at + 1;
  while (to - at < 8 && tokenAt(scope, to).tag !== 'TO' && tokenAt(scope, to).lower !== 'to' && tokenAt(scope, to).lower !== 'with' && (tokenAt(scope, to).lower !== 'for' || tokenAt(scope, to + 1).lower === 'comment')) {
    const { tag, lower } = tokenAt(scope, to);
    if (tag === 'PUNCT' || tag === 'QUOTE' || tag === 'MODAL' || tag === 'VBZ' || lower === 'was' || lower === 'were' || tag === 'OTHER') return undefined;
    to++;
  }
  if (to - at >= 8) return undefined;
  const reach = phraseAfter(scope, to + 1);
  if (reach === to + 1) return undefined;
  for (let each = to + 1; each < scope.end && each - to < 24; each++) {
    if (quotationFrom(scope, each) > 0 || tokenAt(scope, each).lower === ';') return undefined;
    const end = deadEnd(scope, each);
    if (end === 0) continue;
    let stop = Math.min(reach, each);
    for (let inside = to + 1; inside < stop; inside++) if (isTime(tokenAt(scope, inside)) && inside > to + 1) stop = inside;
    while (stop > to + 2 && tokenAt(scope, stop - 1).tag === 'ADP') stop--;
    return { ...silent(scope, { first: to + 1, end: stop }, { first: each, end }), content: [{ first: at, end: to }] };
  }
  return undefined;
}

/** `Attempts to reach Ines by phone were unsuccessful`. */
function failedAttempts(scope: Scope, at: number): Labelling | undefined {
  const verb = tokenAt(scope, at + 2).lower;
  if (tokenAt(scope, at + 1).lower !== 'to' || (verb !== 'reach' && verb !== 'contact')) return undefined;
  const whole = phraseAfter(scope, at + 3);
  for (let each = whole; each > at + 3 && each < scope.end && each - whole < 10; each++) {
    const { lower } = tokenAt(scope, each);
    if (lower === 'unsuccessful' || lower === 'failed') {
      const first = tokenAt(scope, each - 1).lemma === 'be' ? each - 1 : each;
      return { ...silent(scope, { first: at + 3, end: whole }, { first, end: each + 1 }), content: [{ first: at, end: at + 3 }] };
    }
    if (lower === ',' || lower === ';') return undefined;
  }
  return undefined;
}

/** Where the words for an unanswered call end, or 0. */
function deadEnd(scope: Scope, at: number): number {
  const { lower } = tokenAt(scope, at);
  const next = tokenAt(scope, at + 1).lower;
  if (lower === 'rang' && (next === 'out' || next === 'unanswered')) return at + 2;
  if ((lower === 'went' || lower === 'remained') && unanswered.has(next)) return at + 2;
  if ((lower === 'was' || lower === 'were' || lower === 'been') && next === 'not') {
    const verb = tokenAt(scope, at + 2).tag === 'ADV' ? at + 3 : at + 2;
    return answering.has(tokenAt(scope, verb).lower) ? verb + 1 : 0;
  }
  if ((lower === 'got' || lower === 'received' || lower === 'drew') && next === 'no' && answers.has(tokenAt(scope, at + 2).lower)) return at + 3;
  return 0;
}

function lastOf(scope: Scope, range: TokenRange): number {
  let last = range.first;
  for (let at = range.first; at < range.end && tokenAt(scope, at).lower !== ','; at++) last = at;
  return last;
}

function silent(scope: Scope, speaker: TokenRange, cue: TokenRange): Labelling {
  const rest = { first: cue.end, end: clauseEnd(scope, cue.end) };
  return {
    speaker: [speaker],
    cue: [cue],
    cueLemma: silenceLemma,
    cueClass: 'speech',
    content: [rest.end > rest.first ? rest : cue],
    addressee: [],
    agentless: false,
    negated: true,
    confidence: confidenceOf('no-comment', 'speech', true),
  };
}
