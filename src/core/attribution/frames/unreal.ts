/** Sayings that did not happen: `The data would show`, `Somebody should have asked`. Knows modal verbs. */
import type { Labelling } from '../labeller.ts';
import type { Cue } from './cue.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

const unreal = new Set(['would', 'could', 'should', 'might', 'may', 'must', 'ought', 'can']);
const anybody = new Set(['you', 'somebody', 'someone', 'anybody', 'anyone', 'nobody', 'everybody', 'everyone']);

/** `The data would show a decline`, `Somebody should have asked`, `you can bet that`: nothing was said. */
export function isUnreal(cue: Cue, made: Labelling): boolean {
  const { scope, group, subject, head } = cue;
  if (group.negated || group.passive || tokenAt(scope, head - 1).lower === 'only' || made.content.some(range => quotationFrom(scope, range.first) > 0)) return false;
  const modal = unrealModal(scope, group.first, head);
  if (modal < 0 || cue.lemma === 'like' || cue.lemma === 'prefer') return false;
  const who = subject === undefined ? '' : tokenAt(scope, subject.first).lower;
  if (made.cueClass === 'speech' && !proving.has(cue.lemma)) return (anybody.has(who) && who !== 'nobody') || who === 'nobody' && tokenAt(scope, modal + 1).lower === 'have';
  return true;
}

function unrealModal(scope: Scope, first: number, head: number): number {
  for (let at = first; at < head; at++) if (tokenAt(scope, at).tag === 'MODAL' && unreal.has(tokenAt(scope, at).lower)) return at;
  return -1;
}

const proving = new Set(['show', 'prove', 'indicate', 'reveal', 'demonstrate', 'establish', 'confirm', 'discover', 'find', 'learn', 'determine', 'decide', 'quote']);
