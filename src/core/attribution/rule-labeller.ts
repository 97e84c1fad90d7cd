/** The labeller by rule: frames first, class second. A verb outside its frames is no cue. */
import type { TokenRange } from '../english/token.ts';
import { anyObject, gerund, infinitive, prepositional, sayingObject, withSecondPart } from './frames/objects.ts';
import { skipAdjuncts } from './frames/adjuncts.ts';
import { changeShown, putAt } from './frames/amounts.ts';
import { bareClause, parenthetical, thatClause, whClause } from './frames/clausal.ts';
import { cueClassOf, labelling } from './frames/cue.ts';
import type { Cue } from './frames/cue.ts';
import { elidedSubject } from './frames/elision.ts';
import { according, inView, allegedNoun, colon, dash, hearsayAdverb, nounClause } from './frames/introducers.ts';
import { misreadVerb } from './frames/misread.ts';
import { neitherNor, plea } from './frames/neither.ts';
import { figuresShown } from './frames/papers.ts';
import { passive } from './frames/passive.ts';
import { purposeOf } from './frames/purpose.ts';
import { putTo } from './frames/put-to.ts';
import { quotedObject, saidBefore } from './frames/quoting.ts';
import { relativeObject, whatCalled } from './frames/relative.ts';
import { silence } from './frames/silence.ts';
import { subjectAfter, subjectBefore } from './frames/subjects.ts';
import { phraseAfter } from './frames/clauses.ts';
import { isComma, isStop, isVerb } from './frames/token-kinds.ts';
import { holding } from './frames/states.ts';
import { quotationAfter, quotationBefore } from './frames/quotative.ts';
import { emptyBoxes, enterBoxes, quotationFrom, tokenAt, unitsOf } from './frames/scope.ts';
import type { Boxes, Scope } from './frames/scope.ts';
import { isUnreal } from './frames/unreal.ts';
import { verbGroup } from './frames/verb-group.ts';
import { withVerbTags } from './frames/verb-tags.ts';
import type { Labeller, LabellerInput, Labelling, QuotationRange } from './labeller.ts';
import { commentVerbs } from './lexicon/stances.ts';
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
  const english = { ...input.english, tokens: withVerbTags(input.english.tokens) };
  readRange({ first: 0, end: english.tokens.length }, { ...input, english }, input.quotations, [], 0, found);
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
    const phrase = neitherNor(scope, at) ?? plea(scope, at) ?? putAt(scope, at) ?? putTo(scope, at);
    if (phrase !== undefined) {
      found.push(phrase);
      at = Math.max(at, (phrase.cue[0]?.end ?? at + 1) - 1);
      continue;
    }
    const made = lemma !== undefined && answering.has(token.lower) ? fromVerb(scope, at, lemma, found, base) ?? silence(scope, at) : silence(scope, at) ?? (lemma !== undefined ? fromVerb(scope, at, lemma, found, base) : fromWord(scope, at));
    if (made !== undefined && !(made.cueLemma === ':' && isTold(made, found, base))) keep(made, found, base, scope);
  }
}

/** `she told the Courier: “…”`: the words after the colon have their cue already. */
function isTold(made: Labelling, found: readonly Labelling[], base: number): boolean {
  const first = made.content[0]?.first ?? -1;
  const last = found.length > base ? found.at(-1) : undefined;
  return last?.content.some(range => range.first <= first && first < range.end) === true;
}

/** `declined to say` is one cue: what is declined stays the content, and a saying that is refused takes the refusal into its cue. */
function keep(made: Labelling, found: Labelling[], base: number, scope: Scope): void {
  const last = found.length > base ? found.at(-1) : undefined;
  const head = (made.cue[0]?.end ?? 0) - 1;
  if (last?.cue.some(range => range.first <= head && head < range.end) === true && last.cue.length > 1) return;
  const refusal = last?.cue[0];
  const cue = made.cue[0];
  if (refusal === undefined || cue === undefined || last === undefined || !refusals.has(last.cueLemma) || cue.first > refusal.first || cue.end < refusal.end) {
    found.push(made);
    return;
  }
  const verb = tokenAt(scope, cue.end - 1);
  if (!commentVerbs.has(made.cueLemma) && !commentVerbs.has(verb.lemma)) found[found.length - 1] = made;
}

const refusals = new Set(['decline', 'refuse']);

/** These have frames of their own, `did not respond to the letter`; silence is what is left. */
const answering = new Set(['respond', 'reply', 'comment', 'answer', 'return']);

function fromWord(scope: Scope, at: number): Labelling | undefined {
  return according(scope, at) ?? inView(scope, at) ?? holding(scope, at) ?? colon(scope, at) ?? dash(scope, at) ?? hearsayAdverb(scope, at) ?? allegedNoun(scope, at) ?? nounClause(scope, at);
}

/** Each frame in turn, the surest first. */
const frames: readonly ((cue: Cue) => Labelling | undefined)[] = [
  passive, saidBefore, relativeObject, whatCalled, thatClause, quotationBefore, quotationAfter, withSecondPart, whClause, sayingObject, gerund, infinitive, bareClause, parenthetical, prepositional, anyObject,
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
    if (made !== undefined) return isUnreal(cue, made) ? undefined : spokenFor(cue, cataphoric(cue, made));
  }
  return figuresShown(cue) ?? changeShown(cue) ?? listAhead(cue);
}

/** `The auditor found:` before a list: the words are in the next passages. */
function listAhead({ scope, subject, group, after, senses, ...rest }: Cue): Labelling | undefined {
  const sense = senses[0];
  const at = skipAdjuncts(scope, after).end;
  if (subject === undefined || sense === undefined || group.passive || tokenAt(scope, at).lower !== ':' || at + 1 !== scope.tokens.length) return undefined;
  return labelling({ scope, subject, group, after, senses, ...rest }, { frame: 'colon', sense, speaker: subject, content: [] });
}

/** `Failing to declare it is an offence`: a gerund that opens its sentence is nobody’s saying. */
function spokenFor({ scope, group }: Cue, made: Labelling): Labelling | undefined {
  return made.speaker.length === 0 && !made.agentless && group.first === scope.first && tokenAt(scope, group.first).tag === 'VBG' ? undefined : made;
}

/** `Refuting the charges, his counsel said`: the subject of the main clause, which comes after. */
function cataphoric(cue: Cue, made: Labelling): Labelling {
  const { scope, group } = cue;
  const last = made.content.at(-1);
  if (made.speaker.length > 0 || made.agentless || last === undefined || tokenAt(scope, cue.head).tag !== 'VBG' || group.first - scope.first > 1 || !isComma(tokenAt(scope, last.end))) return made;
  const speaker = subjectAfter(scope, last.end + 1);
  return speaker === undefined ? made : { ...made, speaker: [{ first: speaker.first, end: phraseAfter(scope, speaker.first) }], confidence: Math.min(0.85, made.confidence + 0.3) };
}

function cueAt(scope: Scope, head: number, lemma: string, entries: readonly ReportingVerb[], found: readonly Labelling[], base: number): Cue | undefined {
  const following = [tokenAt(scope, head + 1).lower, tokenAt(scope, head + 2).lower];
  const particled = entries.filter(entry => entry.particle !== undefined && matches(entry.particle, following));
  const particle = particled[0]?.particle;
  const senses = particled.length > 0 ? particled : entries.filter(entry => entry.particle === undefined);
  if (senses.length === 0) return undefined;
  const group = verbGroup(scope, head);
  if (group.form === 'infinitive') {
    const purpose = purposeOf(scope, group.first, head);
    return purpose === undefined || senses[0] === undefined || cueClassOf(senses[0].class) !== 'speech' ? undefined : { scope, head, after: head + 1 + (particle === undefined ? 0 : particle.split(' ').length), lemma, senses, ...purpose };
  }
  const subject = quotedObject(scope, head) ?? (group.form === 'finite' ? subjectBefore(scope, group.first) ?? subjectOutside(scope, group.first) : undefined) ?? elidedSubject(scope, group, found, base);
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
