/** Figures that somebody or some paper gives: `puts the cost at 3 million`, `the survey shows a fall`. Knows numbers and nouns of change. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns } from '../lexicon/nouns.ts';
import { phraseAfter } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import { clauseEnd, objectEnd } from './content.ts';
import type { Cue } from './cue.ts';
import { labelling } from './cue.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { isNominal } from './token-kinds.ts';
import { verbGroup } from './verb-group.ts';

/** `The study puts the loss at 12 per cent`, `was put at 40 by the board`. */
export function putAt(scope: Scope, at: number): Labelling | undefined {
  const { lemma, tag } = tokenAt(scope, at);
  if (lemma !== 'put' || !tag.startsWith('V')) return undefined;
  const group = verbGroup(scope, at);
  if (group.form !== 'finite') return undefined;
  const subject = subjectBefore(scope, group.first);
  const object = group.passive ? at + 1 : objectStop(scope, at + 1);
  if (subject === undefined || object < 0 || tokenAt(scope, object).lower !== 'at' || !isAmount(scope, object + 1)) return undefined;
  const end = clauseEnd(scope, at + 1);
  if (!group.passive) return figure(scope, subject, { first: group.first, end: at + 1 }, [{ first: at + 1, end }]);
  for (let by = object + 1; by < end; by++) {
    if (tokenAt(scope, by).lower !== 'by') continue;
    return figure(scope, { first: by + 1, end: phraseAfter(scope, by + 1) }, { first: group.first, end: at + 1 }, [subject, { first: object, end: by }]);
  }
  return undefined;
}

/** The end of the object before its `at`, or -1; the phrase may have taken the `at` along. */
function objectStop(scope: Scope, start: number): number {
  for (let at = start + 1; at < scope.end && at - start < 12; at++) {
    const { lower, tag } = tokenAt(scope, at);
    if (lower === 'at') return at;
    if (tag === 'PUNCT' || tag.startsWith('V') || tag === 'MODAL') return -1;
  }
  return -1;
}

function isAmount(scope: Scope, at: number): boolean {
  for (let each = at; each < at + 4; each++) {
    const { tag, text } = tokenAt(scope, each);
    if (tag === 'NUM' || /^\p{Sc}?\d/u.test(text)) return true;
  }
  return false;
}

function figure(scope: Scope, speaker: TokenRange, cue: TokenRange, content: readonly TokenRange[]): Labelling | undefined {
  if (speaker.end <= speaker.first || tokenAt(scope, speaker.first).tag === 'PUNCT') return undefined;
  return { speaker: [speaker], cue: [cue], cueLemma: 'put', cueClass: 'speech', content, addressee: [], agentless: false, negated: false, confidence: confidenceOf('noun-object', 'speech', true) };
}

const showing = new Set(['show', 'suggest', 'indicate', 'reveal', 'record', 'find']);
const counting = new Set(['survey', 'study', 'poll', 'census', 'analysis', 'figure', 'figures', 'statistics', 'statistic', 'data', 'audit', 'report', 'review', 'research', 'results', 'result', 'count', 'tally', 'estimate', 'record', 'records', 'index']);
const changes = new Set(['fall', 'rise', 'increase', 'drop', 'decline', 'decrease', 'growth', 'loss', 'gain', 'shift', 'gap', 'surge', 'slump', 'trend', 'difference', 'majority', 'correlation', 'pattern', 'shortfall', 'deficit', 'surplus', 'improvement', 'deterioration', 'change', 'reduction', 'jump']);

/** `The survey shows a sharp fall`: a paper that counts, and a change. */
export function changeShown(cue: Cue): Labelling | undefined {
  const { scope, subject, group, after, lemma } = cue;
  const sense = cue.senses[0];
  if (sense === undefined || subject === undefined || group.passive || !showing.has(lemma)) return undefined;
  let counts = false;
  for (let at = subject.first; at < subject.end && tokenAt(scope, at).tag !== 'ADP'; at++) counts ||= counting.has(tokenAt(scope, at).lemma) || counting.has(tokenAt(scope, at).lower) && documentNouns.has(tokenAt(scope, at).lower);
  if (!counts) return undefined;
  let head = '';
  for (let at = after; at < scope.end && at - after < 6; at++) {
    const token = tokenAt(scope, at);
    if (token.tag !== 'DET' && token.tag !== 'ADJ' && token.tag !== 'NUM' && !isNominal(token) && token.tag !== 'VBG') break;
    if (isNominal(token)) head = token.lemma;
  }
  if (!changes.has(head)) return undefined;
  return labelling(cue, { frame: 'noun-object', sense: { ...sense, class: 'document' }, speaker: subject, content: [{ first: after, end: objectEnd(scope, after) }] });
}
