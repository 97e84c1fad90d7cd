/** Finds the subject of a verb that has none of its own: `Ines denied it and said …`, `…, adding that …`. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { subjectBefore } from './subjects.ts';
import { isComma, isFinite } from './token-kinds.ts';
import { quotationUpTo, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { verbGroup } from './verb-group.ts';
import type { VerbGroup } from './verb-group.ts';

/** The subject of the nearest finite verb to the left that has one; a participle after a comma takes that of its main clause. */
export function elidedSubject(scope: Scope, group: VerbGroup, found: readonly Labelling[], base: number): TokenRange | undefined {
  const before = tokenAt(scope, group.first - 1);
  const joined = before.tag === 'CONJ' || isComma(before) || before.lower === 'then';
  if (group.form === 'finite' && !joined && quotationUpTo(scope, group.first - 1) < 0) return undefined;
  for (let at = found.length - 1; at >= base; at--) {
    const earlier = found[at];
    const speaker = earlier?.speaker[0];
    const cue = earlier?.cue[0];
    if (speaker === undefined || cue === undefined || cue.first >= group.first) continue;
    // Only where nothing with a subject of its own stands between the earlier cue’s content and this verb.
    if (earlier?.content.some(range => range.first <= group.first && group.first < range.end) === true) continue;
    return speaker;
  }
  for (let at = group.first - 1; at >= scope.first && group.first - at < 60; at--) {
    const token = tokenAt(scope, at);
    const box = quotationUpTo(scope, at);
    if (box >= 0) { at = box; continue; }
    if (!isFinite(token)) continue;
    const subject = subjectBefore(scope, verbGroup(scope, at).first);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
