/** Direct speech: `“…,” X said`, `“…,” said X`, `X said: “…”`, and quotations broken by their cue. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { clauseEnd } from './content.ts';
import type { Cue } from './cue.ts';
import { labelling, senseWith } from './cue.ts';
import { subjectAfter } from './subjects.ts';
import { isComma, isDash, isStop } from './token-kinds.ts';
import { phraseAfter } from './clauses.ts';
import { quotationFrom, quotationUpTo, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

/** A quotation that ends right before the cue’s clause. */
export function quotationBefore(cue: Cue): Labelling | undefined {
  const { scope, group, subject } = cue;
  const sense = senseWith(cue, 'qcd');
  if (sense === undefined || group.passive) return undefined;
  const inverted = quotationEndingAt(scope, group.first);
  if (inverted !== undefined && group.form === 'finite') {
    const spoken = cue.lemma === 'tell' ? undefined : subjectAfter(scope, cue.after);
    const isStart = spoken !== undefined && spoken.first === cue.after;
    if (isStart) {
      const quoted = { first: opened(scope, inverted.first), end: inverted.end };
      const more = resumed(scope, spoken.end);
      return labelling(cue, { frame: 'quotation', sense, speaker: spoken, content: more === undefined ? [quoted] : [quoted, more], addressee: skipAdjuncts(scope, spoken.end).addressee });
    }
    // `“…” and said …`: the cue is not this quotation’s.
    return undefined;
  }
  if (subject === undefined || group.form !== 'finite') return undefined;
  const before = quotationEndingAt(scope, subject.first);
  if (before === undefined) return undefined;
  if (!before.utterance && !endsClause(scope, cue.after)) return undefined;
  const told = cue.senses.some(one => one.frames.includes('d')) ? addresseeAfter(scope, cue.after) : undefined;
  const after = skipAdjuncts(scope, told?.end ?? cue.after);
  // `“A thing” he said was lost`: what follows is the verb’s own business.
  const content: TokenRange[] = [{ first: opened(scope, before.first), end: before.end }];
  const more = resumed(scope, told?.end ?? cue.after);
  if (more !== undefined) content.push(more);
  return labelling(cue, { frame: 'quotation', sense, speaker: subject, content, addressee: told ?? after.addressee });
}

interface EndingQuotation extends TokenRange {
  /** It ends like something said: with a comma, a stop, or a comma after it. */
  readonly utterance: boolean;
}

/** The quotation that ends at `at`, a comma or dash between allowed. */
function quotationEndingAt(scope: Scope, at: number): EndingQuotation | undefined {
  const mark = tokenAt(scope, at - 1);
  const outside = isComma(mark) || isDash(mark) || mark.lower === '.';
  const last = outside ? at - 2 : at - 1;
  const first = quotationUpTo(scope, last);
  if (first < 0) return undefined;
  const inner = tokenAt(scope, last - 1);
  return { first, end: last + 1, utterance: outside || inner.tag === 'PUNCT' || inner.tag === 'QUOTE' || last - first > 6 };
}

/** Where the words before a quotation are part of what is said: `The plan “is a farce,” she said`. */
function opened(scope: Scope, quotation: number): number {
  const gap = quotation - scope.first;
  if (gap === 0 || gap > 40) return quotation;
  for (let at = quotation - 1; at >= scope.first; at--) {
    const token = tokenAt(scope, at);
    const verb = token.tag.startsWith('V') && (reportingVerbs.get(token.lemma)?.some(one => one.frames.includes('q')) === true);
    if (verb || quotationUpTo(scope, at) >= 0 || token.lower === ':' || token.lower === ';' || isDash(token)) return quotation;
  }
  return scope.first;
}

function endsClause(scope: Scope, at: number): boolean {
  const token = tokenAt(scope, at);
  return token.text === '' || token.tag === 'PUNCT';
}

/** `…,” she said, “and …”`: the quotation taken up again after the cue, in the same sentence. */
export function resumed(scope: Scope, start: number): TokenRange | undefined {
  let at = start;
  for (let count = 0; count < 40 && at < scope.end; count++) {
    const end = quotationFrom(scope, at);
    if (end > 0) {
      const before = tokenAt(scope, at - 1);
      return isComma(before) || before.lower === ':' || isDash(before) || isStop(before) ? { first: at, end } : undefined;
    }
    const token = tokenAt(scope, at);
    if (token.lower === ';' || (token.tag.startsWith('V') && count > 0 && token.tag !== 'VBG' && token.tag !== 'VBN')) return undefined;
    at++;
  }
  return undefined;
}

/** A quotation that starts after the cue, with nothing but adjuncts between. */
export function quotationAfter(cue: Cue): Labelling | undefined {
  const { scope, group, subject } = cue;
  const sense = senseWith(cue, 'qcd');
  if (sense === undefined || group.passive) return undefined;
  const told = cue.senses.some(one => one.frames.includes('d')) ? addresseeAfter(scope, cue.after) : undefined;
  const adjuncts = skipAdjuncts(scope, told?.end ?? cue.after);
  for (const from of [told?.end ?? cue.after, adjuncts.end]) {
    let at = from;
    const marked = isComma(tokenAt(scope, at)) || tokenAt(scope, at).lower === ':' || isDash(tokenAt(scope, at));
    if (marked) at++;
    const end = quotationFrom(scope, at);
    if (end === 0) {
      if (marked && at === scope.tokens.length && tokenAt(scope, at - 1).lower === ':' && subject !== undefined) return labelling(cue, { frame: 'quotation', sense, speaker: subject, content: [], addressee: told ?? adjuncts.addressee });
      continue;
    }
    if (!marked && end < scope.end - 1 && !isStop(tokenAt(scope, end)) && !isComma(tokenAt(scope, end))) {
      // `said “the plan” was lost`: the quotation begins a clause.
      return labelling(cue, { frame: 'bare-clause', sense, speaker: subject, content: [{ first: at, end: clauseEnd(scope, at) }], addressee: told ?? adjuncts.addressee });
    }
    const more = resumed(scope, end + 1);
    const adjacent = more !== undefined && more.first <= end + 2;
    return labelling(cue, { frame: 'quotation', sense, speaker: subject, content: adjacent ? [{ first: at, end: more.end }] : [{ first: at, end }], addressee: told ?? adjuncts.addressee });
  }
  return undefined;
}

/** `told Ines`, `told the committee on Monday`: whom the verb’s object names. */
export function addresseeAfter(scope: Scope, start: number): TokenRange | undefined {
  if (quotationFrom(scope, start) > 0) return undefined;
  const pronoun = tokenAt(scope, start);
  const end = pronoun.tag === 'PRON' ? start + 1 : phraseAfter(scope, start);
  return end > start ? { first: start, end } : undefined;
}
