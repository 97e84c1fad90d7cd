/** What counsel and interviewers put to somebody: `Vela put it to her that she knew`. Knows that one pattern. */
import type { Labelling } from '../labeller.ts';
import { phraseAfter } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import { clauseEnd } from './content.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { isComma } from './token-kinds.ts';
import { verbGroup } from './verb-group.ts';

export function putTo(scope: Scope, at: number): Labelling | undefined {
  const { lemma, tag } = tokenAt(scope, at);
  if (lemma !== 'put' || !tag.startsWith('V')) return undefined;
  const to = tokenAt(scope, at + 1).lower === 'it' ? at + 2 : at + 1;
  if (tokenAt(scope, to).lower !== 'to') return undefined;
  const whom = phraseAfter(scope, to + 1);
  const group = verbGroup(scope, at);
  if (whom === to + 1 || tokenAt(scope, whom).lower !== 'that' || group.passive || group.form !== 'finite') return undefined;
  const insert = isComma(tokenAt(scope, group.first - 1)) ? insertBefore(scope, group.first - 1) : group.first;
  const subject = subjectBefore(scope, insert);
  if (subject === undefined) return undefined;
  return {
    speaker: [{ first: subject.first, end: insert }], cue: [{ first: group.first, end: to + 1 }], cueLemma: 'put', cueClass: 'speech', content: [{ first: whom, end: clauseEnd(scope, whom) }],
    addressee: [{ first: to + 1, end: whom }], agentless: false, negated: group.negated, confidence: confidenceOf('that-clause', 'speech', true),
  };
}

/** `Vela, | for the port, | put`: where the words between commas begin. */
function insertBefore(scope: Scope, close: number): number {
  for (let at = close - 1; at > scope.first && close - at < 9; at--) if (isComma(tokenAt(scope, at))) return tokenAt(scope, at + 1).tag === 'ADP' ? at : close + 1;
  return close + 1;
}
