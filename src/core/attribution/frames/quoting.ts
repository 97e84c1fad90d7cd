/** Speakers whom others quote: `was quoted by Y as saying`, `Y quoted X as saying`, `Y recalled X saying`. Knows the verbs for it. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { hasFiniteVerb, phraseAfter } from './clauses.ts';
import { clauseBefore, clauseEnd } from './content.ts';
import { labelling, senseWith } from './cue.ts';
import type { Cue } from './cue.ts';
import { phraseBefore } from './phrases.ts';
import { quotationFrom, quotationUpTo, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { isComma, isTime } from './token-kinds.ts';
import { verbGroup } from './verb-group.ts';

/** `X was quoted as saying that …`: here the subject speaks. */
export function quotedAs(cue: Cue): Labelling | undefined {
  const { scope } = cue;
  const link = tokenAt(scope, cue.after).lower;
  const as = link === 'by' || link === 'in' ? phraseAfter(scope, cue.after + 1) : cue.after;
  if (tokenAt(scope, as).lower !== 'as' || tokenAt(scope, as + 1).tag !== 'VBG') return undefined;
  if (cue.lemma !== 'quote' && cue.lemma !== 'cite' && cue.lemma !== 'report') return undefined;
  const sense = senseWith(cue, 'ans');
  if (sense === undefined) return undefined;
  const cueRanges = as === cue.after ? [{ first: cue.group.first, end: cue.after + 2 }] : [{ first: cue.group.first, end: cue.after }, { first: as, end: as + 2 }];
  const before = cue.subject === undefined || !saysNoMore(scope, as + 2) ? undefined : wordsBefore(scope, cue.subject.first);
  if (before !== undefined) return labelling(cue, { frame: 'quotation', sense, speaker: cue.subject, content: [before], cue: cueRanges });
  const start = skipAdjuncts(scope, as + 2).end;
  const comma = tokenAt(scope, start).lower === ',' || tokenAt(scope, start).lower === ':' ? start + 1 : start;
  const end = quotationFrom(scope, comma) || clauseEnd(scope, comma);
  return labelling(cue, { frame: 'that-clause', sense, speaker: cue.subject, content: [{ first: comma, end }], cue: cueRanges });
}

/** `“…,” the Courier quoted Ines Vela as saying`: the words stand before whoever quotes them. */
export function saidBefore(cue: Cue): Labelling | undefined {
  const { scope, head, subject } = cue;
  if (subject === undefined || tokenAt(scope, head - 1).lower !== 'as' || tokenAt(scope, head).tag !== 'VBG' || !saysNoMore(scope, cue.after)) return undefined;
  const quoter = subjectBefore(scope, verbGroup(scope, subject.first - 1).first);
  const sense = senseWith(cue, 'cq');
  const before = quoter === undefined || sense === undefined ? undefined : wordsBefore(scope, quoter.first);
  return before === undefined || sense === undefined ? undefined : labelling(cue, { frame: 'quotation', sense, speaker: subject, content: [before] });
}

/** Nothing that is said follows. */
function saysNoMore(scope: Scope, at: number): boolean {
  const next = tokenAt(scope, at);
  return next.text === '' || next.tag === 'PUNCT' && next.lower !== ':' && quotationFrom(scope, at + 1) === 0 || next.lower === 'by' || next.lower === 'in' || isTime(next);
}

/** The quotation, or before a comma the clause, that ends there. */
function wordsBefore(scope: Scope, end: number): TokenRange | undefined {
  const last = isComma(tokenAt(scope, end - 1)) ? end - 1 : end;
  const first = quotationUpTo(scope, last - 1);
  if (first >= 0) return { first, end: last };
  const before = last < end ? clauseBefore(scope, last) : undefined;
  return before !== undefined && hasFiniteVerb(scope, before.first, before.end) ? before : undefined;
}

/** `The Courier quoted Ines Vela as saying`, `recalled her saying`: she says it. */
export function quotedObject(scope: Scope, head: number): TokenRange | undefined {
  if (tokenAt(scope, head).tag !== 'VBG') return undefined;
  return tokenAt(scope, head - 1).lower === 'as' ? quotedBy(scope, head) : heardObject(scope, head);
}

function quotedBy(scope: Scope, head: number): TokenRange | undefined {
  for (let at = head - 2; at >= scope.first && head - at < 14; at--) {
    const { lemma, tag } = tokenAt(scope, at);
    if (tag === 'PUNCT' && tokenAt(scope, at).lower !== ',') return undefined;
    if (tag.startsWith('V') && (lemma === 'quote' || lemma === 'cite')) return at + 1 < head - 1 && tokenAt(scope, at - 1).lemma !== 'be' ? { first: at + 1, end: head - 1 } : undefined;
  }
  return undefined;
}

function heardObject(scope: Scope, head: number): TokenRange | undefined {
  const whom = objects.has(tokenAt(scope, head - 1).lower) ? { first: head - 1, end: head } : phraseBefore(scope, head);
  return whom !== undefined && hearing.has(tokenAt(scope, whom.first - 1).lemma) && tokenAt(scope, whom.first - 1).tag.startsWith('V') ? whom : undefined;
}

const objects = new Set(['him', 'her', 'them', 'me', 'us', 'it']);
const hearing = new Set(['recall', 'remember', 'hear', 'film', 'record', 'catch', 'overhear', 'depict']);
