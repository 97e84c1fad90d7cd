/** Reported clauses: with and without `that`, wh-clauses, and cues put in between commas. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { eventNouns } from '../lexicon/nouns.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { clauseBefore, clauseEnd } from './content.ts';
import type { Hanging } from './content.ts';
import type { Cue } from './cue.ts';
import { labelling, senseWith } from './cue.ts';
import { clauseFollows, hasFiniteVerb, phraseAfter } from './clauses.ts';
import { subjectAfter } from './subjects.ts';
import { isComma, isDash, isFinite, isStop, isVerb } from './token-kinds.ts';
import { addresseeAfter } from './quotative.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

/** Verbs whose main use is reporting: after them any clause is taken as what is said. */
const reportsAnything = new Set(['say', 'think', 'believe', 'claim', 'argue', 'insist', 'suggest', 'hope', 'admit', 'concede', 'acknowledge', 'warn', 'fear', 'allege', 'contend', 'predict', 'add', 'announce', 'explain', 'tweet', 'reply', 'boast', 'conclude', 'worry', 'deny', 'complain', 'vow', 'reckon', 'guess', 'joke', 'assert', 'maintain', 'declare', 'testify', 'note', 'tell', 'estimate']);
const openers = new Set(['if', 'when', 'although', 'though', 'because', 'while', 'once', 'after', 'before', 'unless', 'despite', 'even', 'until']);
const prepositions = new Set(['in', 'as', 'under', 'on', 'at', 'by', 'since', 'during', 'for', 'from', 'of', 'to', 'over', 'about', 'through']);
const whWords = new Set(['whether', 'how', 'why', 'what', 'who', 'which', 'where', 'when', 'if', 'whom', 'whose']);

export function thatClause(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  if (group.passive) return undefined;
  const likely = weighed(cue);
  if (likely !== undefined) return likely;
  const told = addressed(cue);
  const adjuncts = skipAdjuncts(scope, told?.end ?? cue.after);
  const forum = cue.lemma === 'hear' && subject !== undefined && isForum(scope, subject);
  for (const at of told === undefined ? [cue.after, adjuncts.end] : [told.end, adjuncts.end]) {
    const from = isComma(tokenAt(scope, at)) && tokenAt(scope, at + 1).lower === 'that' ? at + 1 : at;
    if (!startsThat(scope, from, at === adjuncts.end && at !== cue.after)) continue;
    const sense = senseWith(cue, told === undefined ? 'cb' : 'd');
    if (sense === undefined) continue;
    const end = clauseEnd(scope, from, hangingOf(cue));
    if (end <= from + 1) continue;
    // `The inquest heard that`: those who said it there are not named.
    if (forum && tokenAt(scope, cue.after).lower === 'from' && adjuncts.end > cue.after + 1) {
      return labelling(cue, { frame: 'that-clause', sense, speaker: { first: cue.after + 1, end: phraseAfter(scope, cue.after + 1) }, content: [{ first: from, end }], addressee: subject });
    }
    if (forum) return { ...labelling(cue, { frame: 'that-clause', sense, content: [{ first: from, end }], addressee: subject, agentless: true }), confidence: 0.85 };
    // `It has emerged that`: nobody says it.
    const nobody = sense.class === 'seem' && subject !== undefined && tokenAt(scope, subject.first).lower === 'it';
    return labelling(cue, { frame: nobody ? 'impersonal' : 'that-clause', sense, speaker: nobody ? undefined : subject, content: [{ first: from, end }], addressee: told ?? adjuncts.addressee, agentless: nobody });
  }
  return undefined;
}

/** `judged it likely that the group paid`, `thought it odd that`. */
function weighed(cue: Cue): Labelling | undefined {
  const { scope, subject, after } = cue;
  if (subject === undefined || tokenAt(scope, after).lower !== 'it') return undefined;
  const adjective = tokenAt(scope, after + 1).tag === 'ADV' ? after + 2 : after + 1;
  const sense = tokenAt(scope, adjective).tag === 'ADJ' && tokenAt(scope, adjective + 1).lower === 'that' ? senseWith(cue, 'cls') : undefined;
  return sense === undefined ? undefined : labelling(cue, { frame: 'that-clause', sense, speaker: subject, content: [{ first: after, end: clauseEnd(scope, after) }] });
}

function isForum(scope: Scope, subject: TokenRange): boolean {
  const last = tokenAt(scope, subject.end - 1);
  return eventNouns.has(last.lemma) || eventNouns.has(last.lower);
}

/** `that` as a conjunction: not `said that.`, not `told that story`. A verb right after it is a clause that lost its subject. */
function startsThat(scope: Scope, at: number, afterAdjunct: boolean): boolean {
  if (tokenAt(scope, at).lower !== 'that') return false;
  const next = tokenAt(scope, at + 1);
  if (next.text === '' || isStop(next)) return false;
  if (quotationFrom(scope, at + 1) > 0) return true;
  // `in the paper that won`: after an adjunct a verb makes it a relative clause.
  return !(afterAdjunct && (isFinite(next) || next.tag === 'VBN'));
}

function addressed(cue: Cue): ReturnType<typeof addresseeAfter> {
  return cue.senses.some(one => one.frames.includes('d')) && tokenAt(cue.scope, cue.after).lower !== 'that' ? addresseeAfter(cue.scope, cue.after) : undefined;
}

export function bareClause(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  if (group.passive) return undefined;
  const told = cue.senses.some(one => one.frames.includes('d')) && !cue.senses.some(one => one.frames.includes('c')) ? addressed(cue) : undefined;
  const sense = senseWith(cue, told === undefined ? 'c' : 'd') ?? (pronounClause(cue) ? senseWith(cue, 'b') : undefined);
  if (sense === undefined) return undefined;
  const start = told?.end ?? cue.after;
  const adjuncts = skipAdjuncts(scope, start);
  const generous = reportsAnything.has(cue.lemma);
  if (generous && isComma(tokenAt(scope, adjuncts.end)) && adjuncts.end > start && prepositions.has(tokenAt(scope, start).lower) && clauseFollows(scope, adjuncts.end + 1)) {
    return labelling(cue, { frame: 'bare-clause', sense, speaker: subject, content: [{ first: start, end: clauseEnd(scope, adjuncts.end + 1, hangingOf(cue)) }], addressee: told });
  }
  for (const at of start === adjuncts.end ? [start] : [start, adjuncts.end]) {
    const token = tokenAt(scope, at);
    if (token.text === '' || token.tag === 'PUNCT' || token.tag === 'CONJ' && !openers.has(token.lower) || token.tag === 'TO' || token.lower === 'that') continue;
    // `said no`, `says yes`.
    if (cue.lemma === 'say' && at === start && answers.has(token.lower) && (tokenAt(scope, at + 1).text === '' || tokenAt(scope, at + 1).tag === 'PUNCT' || tokenAt(scope, at + 1).tag === 'CONJ')) {
      return labelling(cue, { frame: 'bare-clause', sense, speaker: subject, content: [{ first: at, end: at + 1 }] });
    }
    const end = clauseEnd(scope, at, hangingOf(cue));
    const own = clauseFollows(scope, at);
    if (own || (generous && end - at > (at === start && isFinite(token) && cue.lemma === 'say' ? 1 : 2) && (openers.has(token.lower) ? at === start && saysMuch(cue, at + 1, end) : saysMuch(cue, at, end) && token.tag !== 'WH' && !prepositions.has(token.lower)))) {
      if (!own && whWords.has(token.lower) && !openers.has(token.lower)) continue;
      return labelling(cue, { frame: 'bare-clause', sense, speaker: subject, content: [{ first: at, end }], addressee: told ?? (at === adjuncts.end ? adjuncts.addressee : undefined) });
    }
  }
  return undefined;
}

const answers = new Set(['no', 'yes', 'so', 'nothing', 'otherwise']);

/** `maintained it should proceed`: a pronoun that can only be a subject, and its verb. */
function pronounClause({ scope, after }: Cue): boolean {
  return subjects.has(tokenAt(scope, after).lower) && isFinite(tokenAt(scope, after + 1));
}

const subjects = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there']);

function hangingOf(cue: Cue): Hanging {
  const { scope, subject, group } = cue;
  if (group.form === 'participle') return 'participle';
  const first = subject === undefined ? '' : tokenAt(scope, subject.first).lower;
  return (first === 'who' || first === 'which') && isComma(tokenAt(scope, (subject?.first ?? 0) - 1)) ? 'relative' : 'free';
}

/** A finite verb of the clause itself, or a quotation that may hold it; after `say` any verb at all. */
function saysMuch(cue: Cue, first: number, end: number): boolean {
  const { scope } = cue;
  if (cue.lemma === 'say') {
    for (let at = first; at < end; at++) if (isVerb(tokenAt(scope, at))) return true;
    return quoted(scope, first, end);
  }
  for (let at = first; at < end; at++) {
    const token = tokenAt(scope, at);
    if (quotationFrom(scope, at) > 0 || isFinite(token)) return true;
    if (at > first && (openers.has(token.lower) || token.lower === 'as' || token.lower === 'that' || token.tag === 'WH')) return false;
  }
  return false;
}

/** `asked whether`, `explained how`, `knew what`. */
export function whClause(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  if (group.passive) return undefined;
  const told = addressed(cue);
  const sense = senseWith(cue, 'w');
  if (sense === undefined) return undefined;
  for (const at of told === undefined ? [cue.after] : [cue.after, told.end]) {
    if (!whWords.has(tokenAt(scope, at).lower)) continue;
    const end = clauseEnd(scope, at);
    if (end <= at + 1) continue;
    return labelling(cue, { frame: 'wh-clause', sense, speaker: subject, content: [{ first: at, end }], addressee: at === cue.after ? undefined : told });
  }
  return undefined;
}

/** `The bridge, Ines said, was closed` and `The bridge was closed, Ines said.` */
export function parenthetical(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  const heard = heardAt(cue);
  if (heard !== undefined) return heard;
  const sense = senseWith(cue, 'cqd');
  if (sense === undefined || group.form !== 'finite' || group.passive) return undefined;
  const inverted = invertedParenthetical(cue);
  if (inverted !== undefined) return inverted;
  const told = cue.senses.some(one => one.frames.includes('d')) ? addressed(cue) : undefined;
  const isAs = subject !== undefined && tokenAt(scope, subject.first - 1).lower === 'as';
  const open = subject === undefined ? group.first - 1 : isAs ? subject.first - 2 : subject.first - 1;
  const mark = tokenAt(scope, open);
  // `The road, said Ines, was closed`.
  const atStart = isAs && (open < scope.first || mark.tag === 'CONJ');
  if (!isComma(mark) && !isDash(mark) && !atStart) return undefined;
  const adjuncts = skipAdjuncts(scope, told?.end ?? cue.after);
  const after = tokenAt(scope, adjuncts.end);
  const closes = after.text === '' || isComma(after) || isDash(after) || isStop(after);
  if (subject === undefined || !closes) return undefined;
  const before = clauseBefore(scope, open);
  const content = atStart ? [] : [before];
  const resumes = isComma(after) || isDash(after);
  if (resumes) {
    const end = clauseEnd(scope, adjuncts.end + 1);
    const rest = { first: adjuncts.end + 1, end };
    const adds = tokenAt(scope, rest.first).tag === 'VBG' || tokenAt(scope, rest.first).tag === 'CONJ';
    if (!adds && rest.end > rest.first) content.push(rest);
  }
  if (content.length === 0 || content.every(range => range.end - range.first < 2)) return undefined;
  if (!atStart && before.end - before.first < 2 && content.length === 1) return undefined;
  if (!content.some(range => range.end - range.first > 1 && (hasFiniteVerb(scope, range.first, range.end) || quoted(scope, range.first, range.end)))
    && !(content.length > 1 && hasFiniteVerb(scope, content[1]?.first ?? 0, content[1]?.end ?? 0))) return undefined;
  return labelling(cue, { frame: 'parenthetical', sense, speaker: subject, content, addressee: told ?? adjuncts.addressee });
}

/** `He took the money, a jury heard`, `He took it, the court was told`: who said it there is not said. */
function heardAt(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  const told = group.passive && cue.lemma === 'tell';
  if (subject === undefined || (!told && cue.lemma !== 'hear')) return undefined;
  if (!isForum(scope, subject) || !isComma(tokenAt(scope, subject.first - 1))) return undefined;
  const sense = senseWith(cue, told ? 'd' : 'b');
  const after = tokenAt(scope, skipAdjuncts(scope, cue.after).end);
  const before = clauseBefore(scope, subject.first - 1);
  if (sense === undefined || (after.text !== '' && !isStop(after) && !isComma(after)) || !hasFiniteVerb(scope, before.first, before.end)) return undefined;
  return { ...labelling(cue, { frame: 'parenthetical', sense, content: [before], addressee: subject, agentless: true }), confidence: 0.85 };
}

/** `The bridge was closed, said the mayor.` */
function invertedParenthetical(cue: Cue): Labelling | undefined {
  const { scope, group } = cue;
  const sense = senseWith(cue, 'q');
  if (sense === undefined || sense.class === 'deny' || sense.class === 'attack' || group.first !== cue.head || !isComma(tokenAt(scope, group.first - 1)) || cue.lemma === 'tell') return undefined;
  const speaker = subjectAfter(scope, cue.after);
  if (speaker === undefined) return undefined;
  const after = tokenAt(scope, speaker.end);
  if (after.text !== '' && !isStop(after) && !isComma(after) && after.tag !== 'ADP' && after.tag !== 'WH') return undefined;
  const before = clauseBefore(scope, group.first - 1);
  return hasFiniteVerb(scope, before.first, before.end) ? labelling(cue, { frame: 'parenthetical', sense, speaker, content: [before] }) : undefined;
}

function quoted(scope: Scope, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (quotationFrom(scope, at) > 0) return true;
  return false;
}
