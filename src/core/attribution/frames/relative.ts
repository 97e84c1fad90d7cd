/** A saying taken up by a relative clause: `a charge she rejects`, `an allegation that the firm denies`, `…, which he disputes`. Knows nouns of saying. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { sayingNouns } from '../lexicon/nouns.ts';
import type { ReportingVerb } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { labelling } from './cue.ts';
import { phraseAfter } from './clauses.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { isComma, isStop } from './token-kinds.ts';

const answering = new Set(['deny', 'admit', 'confirm']);

/** Who denies, admits or confirms the saying that stands before them. */
export function relativeObject(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  if (subject === undefined || group.passive || group.form !== 'finite' || !endsThere(scope, cue.after)) return undefined;
  const sense = cue.senses.find(one => answers(one));
  if (sense === undefined) return undefined;
  for (let from = subject.first; from < subject.end; from++) {
    const content = savedBefore(scope, from);
    if (content === undefined || !opensSubject(scope, from)) continue;
    return labelling(cue, { frame: 'saying-object', sense, speaker: { first: from, end: subject.end }, content: [content] });
  }
  return undefined;
}

/** `what she called “a farce”`, `what he described as silence`: the words that follow are hers. */
export function whatCalled(cue: Cue): Labelling | undefined {
  const { scope, subject, group, lemma, after } = cue;
  if (subject === undefined || group.passive || group.form !== 'finite' || tokenAt(scope, subject.first - 1).lower !== 'what' || !calling.has(lemma)) return undefined;
  const from = tokenAt(scope, after).lower === 'as' ? after + 1 : after;
  const opening = tokenAt(scope, from);
  if (quotationFrom(scope, from) === 0 && opening.tag !== 'DET' && opening.tag !== 'POSS' && opening.tag !== 'ADJ' && !opening.tag.startsWith('N')) return undefined;
  const end = quotationFrom(scope, from) || quotationFrom(scope, from + 1) || phraseAfter(scope, from);
  const inner = quotationFrom(scope, end);
  const sense = cue.senses[0];
  return sense === undefined || end === from ? undefined : labelling(cue, { frame: 'as-object', sense, speaker: subject, content: [{ first: from, end: inner || end }] });
}

const calling = new Set(['call', 'describe', 'term', 'label', 'brand', 'dub', 'characterise', 'characterize', 'denounce', 'deem', 'regard', 'see']);

function answers(sense: ReportingVerb): boolean {
  return answering.has(sense.class) && /[knc]/.test(sense.frames);
}

function endsThere(scope: Scope, at: number): boolean {
  const { text, tag } = tokenAt(scope, at);
  return text === '' || tag === 'PUNCT' || tag === 'ADV' || tag === 'ADP' || tag === 'CONJ';
}

function opensSubject(scope: Scope, at: number): boolean {
  const { tag } = tokenAt(scope, at);
  return tag === 'NAME' || tag === 'PRON' || tag === 'DET' || tag === 'POSS' || tag === 'NOUNS' || tag === 'NOUN';
}

/** The phrase on a noun of saying that ends before `at`, or the `which` that stands for what was said. */
function savedBefore(scope: Scope, at: number): TokenRange | undefined {
  const link = tokenAt(scope, at - 1);
  const relative = link.lower === 'that' || link.lower === 'which';
  if (link.lower === 'which' && isComma(tokenAt(scope, at - 2))) return { first: at - 1, end: at };
  const end = relative ? at - 1 : at;
  return headsSaying(scope, end) ? { first: phraseStart(scope, end), end } : undefined;
}

/** Whether a phrase with an article on a noun of saying ends there: `a charge`, `an old claim`. */
export function headsSaying(scope: Scope, end: number): boolean {
  const noun = tokenAt(scope, end - 1);
  if (!(noun.tag === 'NOUN' || noun.tag === 'NOUNS') || !sayingNouns.has(noun.lemma)) return false;
  const first = phraseStart(scope, end);
  return first < end - 1 || noun.tag === 'NOUNS' && isComma(tokenAt(scope, first - 1));
}

function phraseStart(scope: Scope, end: number): number {
  let first = end - 1;
  while (first > scope.first && end - first < 6 && (tokenAt(scope, first - 1).tag === 'ADJ' || tokenAt(scope, first - 1).tag === 'NOUN')) first--;
  const { lower } = tokenAt(scope, first - 1);
  return lower === 'a' || lower === 'an' || lower === 'the' || lower === 'any' || lower === 'all' ? first - 1 : first;
}

/** `, a charge she rejects`: what was said ends at the comma before it. */
export function takenUp(scope: Scope, comma: number): boolean {
  let end = comma + 1;
  while (end < scope.end && end - comma < 6) {
    const { tag, lower } = tokenAt(scope, end);
    if (tag !== 'NOUN' && tag !== 'NOUNS' && tag !== 'ADJ' && !(end === comma + 1 && (lower === 'a' || lower === 'an'))) break;
    end++;
  }
  if (end < comma + 2 || !headsSaying(scope, end)) return false;
  const next = tokenAt(scope, end);
  return !isStop(next) && (next.lower === 'that' || next.lower === 'which' || next.tag === 'NAME' || next.tag === 'PRON' || next.tag === 'DET' || next.tag === 'POSS');
}
