/** Those who neither confirm nor deny, and those who plead guilty or not. Knows these two set phrases. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { confidenceOf } from './confidence.ts';
import { beforeCircumstance, clauseEnd } from './content.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { silenceLemma } from './silence.ts';
import { subjectBefore } from './subjects.ts';
import { isAuxiliary, verbGroup } from './verb-group.ts';

const withheld = new Set(['confirm', 'deny', 'admit', 'verify', 'acknowledge', 'dispute', 'accept', 'endorse', 'reject']);

/** `neither confirmed nor denied the figure`, `would neither confirm nor deny that …`. */
export function neitherNor(scope: Scope, at: number): Labelling | undefined {
  if (tokenAt(scope, at).lower !== 'neither') return undefined;
  const nor = tokenAt(scope, at + 2).lower === 'nor' ? at + 2 : tokenAt(scope, at + 3).lower === 'nor' ? at + 3 : -1;
  const out = tokenAt(scope, nor + 1).lower === 'rule' || tokenAt(scope, nor + 1).lower === 'ruled';
  if (nor < 0 || !isWithheld(scope, nor - 1) || !isWithheld(scope, nor + 1) && !out) return undefined;
  let first = at;
  while (isAuxiliary(tokenAt(scope, first - 1))) first--;
  return spoken(scope, subjectBefore(scope, first), { first, end: out ? nor + 3 : nor + 2 }, silenceLemma, true);
}

function isWithheld(scope: Scope, at: number): boolean {
  const { lower } = tokenAt(scope, at);
  return [lower, lower.replace(/d$/, ''), lower.replace(/ed$/, ''), lower.replace(/ie[sd]$/, 'y'), lower.replace(/s$/, '')].some(word => withheld.has(word));
}

/** `pleaded not guilty to nine counts`, `has pleaded guilty`. */
export function plea(scope: Scope, at: number): Labelling | undefined {
  const verb = tokenAt(scope, at);
  if (verb.lemma !== 'plead' && verb.lower !== 'pled') return undefined;
  const not = tokenAt(scope, at + 1).lower === 'not';
  const guilty = not ? at + 2 : at + 1;
  if (tokenAt(scope, guilty).lower !== 'guilty' && tokenAt(scope, guilty).lower !== 'innocent') return undefined;
  const group = verbGroup(scope, at);
  if (group.form === 'infinitive') return undefined;
  const denies = not || tokenAt(scope, guilty).lower === 'innocent';
  return spoken(scope, subjectBefore(scope, group.first), { first: group.first, end: guilty + 1 }, denies ? 'plead not guilty' : 'plead guilty', group.negated && !not);
}

function spoken(scope: Scope, speaker: TokenRange | undefined, cue: TokenRange, cueLemma: string, negated: boolean): Labelling | undefined {
  if (speaker === undefined) return undefined;
  const rest = { first: cue.end, end: beforeCircumstance(scope, cue.end, clauseEnd(scope, cue.end)) };
  return {
    speaker: [speaker], cue: [cue], cueLemma, cueClass: 'speech', content: [rest.end > rest.first ? rest : cue], addressee: [], agentless: false, negated,
    confidence: confidenceOf('saying-object', 'speech', true),
  };
}
