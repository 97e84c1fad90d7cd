/** Papers that show something: `Logs kept by the port show 41 arrivals`. Knows which nouns are papers and which are records. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns } from '../lexicon/nouns.ts';
import { objectEnd } from './content.ts';
import type { Cue } from './cue.ts';
import { labelling } from './cue.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

/** `Logs kept by the port show 41 arrivals`: a paper and a number are a report, a shop and its boats are not. */
export function figuresShown(cue: Cue): Labelling | undefined {
  const { scope, subject, group, after } = cue;
  const object = tokenAt(scope, after);
  const sense = cue.senses[0];
  if (cue.lemma !== 'show' || group.passive || subject === undefined || sense === undefined || (object.tag !== 'NUM' && object.lower !== 'no' && !namesPaper(scope, subject, records)) || !namesPaper(scope, subject, documentNouns)) return undefined;
  if (object.text === '' || object.tag === 'PUNCT' || object.tag === 'TO' || object.tag === 'ADP' || object.tag === 'CONJ') return undefined;
  return labelling(cue, { frame: 'noun-object', sense: { ...sense, class: 'document' }, speaker: subject, content: [{ first: after, end: objectEnd(scope, after) }] });
}

/** Papers that can only show what is so, never a picture of it. */
const records = new Set(['statement', 'record', 'minutes', 'accounts', 'log', 'document', 'e-mail', 'email', 'invoice', 'letter', 'data', 'figures', 'filing', 'audit', 'memo', 'register', 'receipt', 'statistics']);

export function namesPaper(scope: Scope, subject: TokenRange, nouns: ReadonlySet<string>): boolean {
  for (let at = subject.first; at < subject.end; at++) {
    const { tag, lower, lemma } = tokenAt(scope, at);
    if (tag === 'ADP' || tag.startsWith('V')) break;
    if (nouns.has(lemma) || nouns.has(lower) || nouns.has(lower.replace(/s$/, ''))) return true;
  }
  return false;
}
