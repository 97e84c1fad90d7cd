/** Sayings that a verb leads up to: `took to Facebook to say`, `used an interview with the Courier to accuse`. Knows such verbs, and the nouns for where one speaks. */
import type { TokenRange } from '../../english/token.ts';
import { documentNouns, eventNouns, outletNouns, platformNames } from '../lexicon/nouns.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroup } from './verb-group.ts';
import type { VerbGroup } from './verb-group.ts';

export interface Purpose {
  readonly group: VerbGroup;
  readonly subject: TokenRange | undefined;
  /** The words of the leading verb. */
  readonly lead: TokenRange;
}

/** The verb that leads to the infinitive whose `to` stands at `to`, with its subject. */
export function purposeOf(scope: Scope, to: number, head: number): Purpose | undefined {
  let placed = false;
  for (let at = to - 1; at >= scope.first && to - at < longest; at--) {
    const token = tokenAt(scope, at);
    if (token.tag === 'PUNCT' || token.tag === 'QUOTE' || token.tag === 'MODAL') return undefined;
    if (token.tag.startsWith('V') && leading.has(token.lemma)) {
      const opens = tokenAt(scope, at + 1).lower === 'to';
      if (!placed || token.lemma === 'take' && !opens) return undefined;
      const lead = verbGroup(scope, at);
      if (lead.form !== 'finite' || lead.passive) return undefined;
      return { group: { first: to, end: head + 1, passive: false, negated: lead.negated, form: 'finite' }, subject: subjectBefore(scope, lead.first), lead: { first: lead.first, end: at + 1 } };
    }
    placed ||= documentNouns.has(token.lower) || eventNouns.has(token.lower) || outletNouns.has(token.lower) || platformNames.has(token.lower) || /^(?:me|us|page|account|channel|speech|address|remarks|media|airwaves|stage|podium|floor)$/.test(token.lower);
  }
  return undefined;
}

const longest = 14;
const leading = new Set(['e-mail', 'email', 'ring', 'phone', 'telephone', 'text', 'message', 'contact', 'take', 'use', 'turn', 'go', 'hold', 'call', 'give', 'issue', 'write', 'release', 'record', 'host', 'appear', 'post']);
