/** The labeller by rule: frames first, class second. A verb outside its frames is no cue. */
import type { Token, TokenRange } from '../english/token.ts';
import { anyObject, gerund, infinitive, prepositional, sayingObject, withSecondPart } from './frames/objects.ts';
import { bareClause, parenthetical, thatClause, whClause } from './frames/clausal.ts';
import { objectEnd } from './frames/content.ts';
import { labelling } from './frames/cue.ts';
import type { Cue } from './frames/cue.ts';
import { elidedSubject } from './frames/elision.ts';
import { according, allegedNoun, colon, dash, hearsayAdverb, nounClause } from './frames/introducers.ts';
import { demonstrative } from './frames/phrases.ts';
import { passive } from './frames/passive.ts';
import { silence } from './frames/silence.ts';
import { subjectBefore } from './frames/subjects.ts';
import { isComma, isStop, isVerb } from './frames/token-kinds.ts';
import { quotationAfter, quotationBefore } from './frames/quotative.ts';
import { emptyBoxes, enterBoxes, quotationFrom, tokenAt, unitsOf } from './frames/scope.ts';
import type { Boxes, Scope } from './frames/scope.ts';
import { verbGroup } from './frames/verb-group.ts';
import type { Labeller, LabellerInput, Labelling, QuotationRange } from './labeller.ts';
import { collectiveNouns, documentNouns } from './lexicon/nouns.ts';
import { reportingVerbs } from './lexicon/verbs.ts';
import type { ReportingVerb } from './lexicon/verbs.ts';

export const ruleLabeller: Labeller = { id: 'rules', label };

const noBoxes = emptyBoxes(0);
/** Quotations within quotations are read this deep; further ones are only words. */
const deepest = 3;
/** A sentence longer than this is read in pieces, so that time stays linear on text without stops. */
const longest = 400;

function label(input: LabellerInput): readonly Labelling[] {
  const found: Labelling[] = [];
  readRange({ first: 0, end: input.english.tokens.length }, input, input.quotations, [], 0, found);
  return found.sort((a, b) => place(a) - place(b));
}

function place(one: Labelling): number {
  return one.cue[0]?.first ?? 0;
}

/** Reads one stretch with its quotations closed, then what stands inside each of them. */
function readRange(range: TokenRange, input: LabellerInput, quotations: readonly QuotationRange[], shelf: Boxes[], depth: number, found: Labelling[]): void {
  // Stretches of one depth never overlap, so they share their boxes.
  const boxes = quotations.length === 0 ? noBoxes : shelf[depth] ??= emptyBoxes(input.english.tokens.length);
  const outermost = enterBoxes(boxes, range, quotations);
  for (const unit of unitsOf(range, input.english.sentences, outermost)) {
    for (let first = unit.first; first < unit.end;) {
      const end = pieceEnd(first, unit.end, boxes.endOf);
      readUnit({ tokens: input.english.tokens, first, end, boxes, passageKind: input.passageKind }, found);
      first = end;
    }
  }
  if (depth >= deepest) return;
  let next = 0;
  for (const outer of outermost) {
    while (next < quotations.length && (quotations[next]?.first ?? 0) <= outer.first) next++;
    const from = next;
    while (next < quotations.length && (quotations[next]?.first ?? outer.end) < outer.end) next++;
    const closes = input.english.tokens[outer.end - 1]?.tag === 'QUOTE';
    const opens = input.english.tokens[outer.first]?.tag === 'QUOTE';
    readRange({ first: outer.first + (opens ? 1 : 0), end: outer.end - (closes ? 1 : 0) }, input, quotations.slice(from, next), shelf, depth + 1, found);
  }
}

function pieceEnd(first: number, end: number, endOf: Int32Array): number {
  let at = first;
  for (let steps = 0; at < end && steps < longest; steps++) at = Math.max(at + 1, endOf[at] ?? 0);
  return Math.min(at, end);
}

function readUnit(scope: Scope, found: Labelling[]): void {
  const base = found.length;
  for (let at = scope.first; at < scope.end; at = Math.max(at + 1, quotationFrom(scope, at))) {
    if (quotationFrom(scope, at) > 0) continue;
    const token = tokenAt(scope, at);
    const lemma = isVerb(token) ? token.lemma : misreadVerb(scope, at);
    const made = lemma !== undefined && answering.has(token.lower) ? fromVerb(scope, at, lemma, found, base) ?? silence(scope, at) : silence(scope, at) ?? (lemma !== undefined ? fromVerb(scope, at, lemma, found, base) : fromWord(scope, at));
    if (made !== undefined) found.push(made);
  }
}

/** These have frames of their own, `did not respond to the letter`; silence is what is left. */
const answering = new Set(['respond', 'reply', 'comment', 'answer', 'return']);

/** `the agency fears that …`, `it is alleged that …`: a noun or adjective to the tagger, but by its neighbours the clause’s verb. */
function misreadVerb(scope: Scope, at: number): string | undefined {
  const token = tokenAt(scope, at);
  if (token.tag !== 'NOUNS' && token.tag !== 'NOUN' && token.tag !== 'ADJ') return undefined;
  const next = tokenAt(scope, at + 1);
  if (shows(scope, at)) return 'show';
  if (token.lower === 'regard' && (tokenAt(scope, at - 1).tag === 'NOUNS' || demonstrative.has(tokenAt(scope, at - 1).lower)) && (next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'PRON')) return 'regard';
  if (token.lower === 'say' && demonstrative.has(tokenAt(scope, at - 1).lower) && (next.tag === 'PRON' || next.tag === 'DET' || next.tag === 'POSS')) return 'say';
  if (plainVerbs.has(token.lower)) return plainVerbs.get(token.lower);
  const clause = next.lower === 'that' || quotationFrom(scope, at + 1) > 0;
  const infinitive = next.tag === 'TO' && tokenAt(scope, at + 2).tag === 'VB';
  if (!clause && !infinitive) return undefined;
  const lemma = verbLemma(token);
  const before = tokenAt(scope, at - 1);
  const raised = before.lemma === 'be' && token.tag === 'ADJ' ? 's' : 'v';
  if (lemma === undefined || (infinitive && reportingVerbs.get(lemma)?.some(verb => verb.frames.includes(raised)) !== true)) return undefined;
  if (before.lemma === 'be' && token.tag === 'ADJ') return lemma;
  if (before.tag !== 'NAME' && (before.tag !== 'NOUN' || infinitive) && before.lower !== ')' && before.tag !== 'NOUNS') return undefined;
  // A plural subject takes the bare form: `studies show that`.
  if (token.tag !== 'ADJ' && token.lower.endsWith('s') === (before.tag === 'NOUNS' || (before.tag === 'NAME' && isCommonPlural(before)))) return undefined;
  const subject = subjectBefore(scope, at);
  return subject !== undefined && (subject.first === scope.first || isComma(tokenAt(scope, subject.first - 1))) ? lemma : undefined;
}

/** Forms that are a verb whatever the tagger saw. */
const plainVerbs: ReadonlyMap<string, string> = new Map([['denies', 'deny'], ['says', 'say'], ['accuses', 'accuse'], ['alleges', 'allege'], ['admits', 'admit'], ['insists', 'insist'], ['condemns', 'condemn'], ['tells', 'tell']]);

/** `Logs supplied by the operator show 41 failures`, `its accounts show`: papers in the plural and the bare verb. */
function shows(scope: Scope, at: number): boolean {
  if (tokenAt(scope, at).lower !== 'show') return false;
  const next = tokenAt(scope, at + 1);
  if (next.text !== '' && next.tag !== 'NUM' && !next.tag.startsWith('NOUN') && next.tag !== 'DET' && next.tag !== 'PUNCT' && next.tag !== 'POSS' && next.lower !== 'that' && next.tag !== 'WH') return false;
  const subject = subjectBefore(scope, at);
  if (subject === undefined) return false;
  return namesPaper(scope, subject, documentNouns);
}

function isCommonPlural(token: Token): boolean {
  return collectiveNouns.has(token.lower);
}

function verbLemma(token: Token): string | undefined {
  const { lower, lemma } = token;
  return [lemma, lower.replace(/s$/, ''), lower.replace(/d$/, ''), lower.replace(/ed$/, '')].find(word => reportingVerbs.has(word));
}

function fromWord(scope: Scope, at: number): Labelling | undefined {
  return according(scope, at) ?? colon(scope, at) ?? dash(scope, at) ?? hearsayAdverb(scope, at) ?? allegedNoun(scope, at) ?? nounClause(scope, at);
}

/** Each frame in turn, the surest first. */
const frames: readonly ((cue: Cue) => Labelling | undefined)[] = [
  passive, thatClause, quotationBefore, quotationAfter, withSecondPart, whClause, sayingObject, gerund, infinitive, bareClause, parenthetical, prepositional, anyObject,
];

function fromVerb(scope: Scope, head: number, lemma: string, found: readonly Labelling[], base: number): Labelling | undefined {
  const verb = tokenAt(scope, head);
  if (verb.lower === 'according') return according(scope, head);
  const entries = reportingVerbs.get(lemma);
  if (entries === undefined) return undefined;
  const cue = cueAt(scope, head, lemma, entries, found, base);
  if (cue === undefined) return undefined;
  for (const frame of frames) {
    const made = frame(cue);
    if (made !== undefined) return made;
  }
  return figuresShown(cue);
}

/** `Logs kept by the port show 41 arrivals`: a paper and a number are a report, a shop and its boats are not. */
function figuresShown(cue: Cue): Labelling | undefined {
  const { scope, subject, group, after } = cue;
  const object = tokenAt(scope, after);
  const sense = cue.senses[0];
  if (cue.lemma !== 'show' || group.passive || subject === undefined || sense === undefined || (object.tag !== 'NUM' && object.lower !== 'no' && !namesPaper(scope, subject, records)) || !namesPaper(scope, subject, documentNouns)) return undefined;
  if (object.text === '' || object.tag === 'PUNCT' || object.tag === 'TO' || object.tag === 'ADP' || object.tag === 'CONJ') return undefined;
  return labelling(cue, { frame: 'noun-object', sense: { ...sense, class: 'document' }, speaker: subject, content: [{ first: after, end: objectEnd(scope, after) }] });
}

/** Papers that can only show what is so, never a picture of it. */
const records = new Set(['statement', 'record', 'minutes', 'accounts', 'log', 'document', 'e-mail', 'email', 'invoice', 'letter', 'data', 'figures', 'filing', 'audit', 'memo', 'register', 'receipt', 'statistics']);

function namesPaper(scope: Scope, subject: TokenRange, nouns: ReadonlySet<string>): boolean {
  for (let at = subject.first; at < subject.end; at++) {
    const { tag, lower, lemma } = tokenAt(scope, at);
    if (tag === 'ADP' || tag.startsWith('V')) break;
    if (nouns.has(lemma) || nouns.has(lower) || nouns.has(lower.replace(/s$/, ''))) return true;
  }
  return false;
}

function cueAt(scope: Scope, head: number, lemma: string, entries: readonly ReportingVerb[], found: readonly Labelling[], base: number): Cue | undefined {
  const following = [tokenAt(scope, head + 1).lower, tokenAt(scope, head + 2).lower];
  const particled = entries.filter(entry => entry.particle !== undefined && matches(entry.particle, following));
  const particle = particled[0]?.particle;
  const senses = particled.length > 0 ? particled : entries.filter(entry => entry.particle === undefined);
  if (senses.length === 0) return undefined;
  const group = verbGroup(scope, head);
  if (group.form === 'infinitive') return undefined;
  const subject = (group.form === 'finite' ? subjectBefore(scope, group.first) ?? subjectOutside(scope, group.first) : undefined) ?? elidedSubject(scope, group, found, base);
  return { scope, head, after: head + 1 + (particle === undefined ? 0 : particle.split(' ').length), lemma, senses, group, subject };
}

/** `The memo “asked that the lots be sold”`: the quotation opens with the verb, and its subject stands before the mark. */
function subjectOutside(scope: Scope, first: number): TokenRange | undefined {
  if (first !== scope.first || scope.tokens[first - 1]?.tag !== 'QUOTE') return undefined;
  let from = first - 1;
  while (from > 0 && first - from < 60 && !isStop(scope.tokens[from - 1] ?? tokenAt(scope, -1))) from--;
  return subjectBefore({ ...scope, first: from, end: first - 1, boxes: noBoxes }, first - 1);
}

function matches(particle: string, following: readonly string[]): boolean {
  return particle.includes(' ') ? particle === following.join(' ') : particle === following[0];
}
