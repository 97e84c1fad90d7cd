/** Passives: `is believed to be`, `it is alleged that`, `was described by X as Y`, `was quoted as saying`. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { clauseBefore, clauseEnd, objectEnd } from './content.ts';
import type { Cue } from './cue.ts';
import { labelling, senseWith } from './cue.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { clauseFollows, phraseAfter } from './clauses.ts';
import { eventNouns } from '../lexicon/nouns.ts';
import { quotedAs } from './quoting.ts';
import { tokenAt } from './scope.ts';

export function passive(cue: Cue): Labelling | undefined {
  if (!cue.group.passive) return undefined;
  return quotedAs(cue) ?? impersonal(cue) ?? byAgent(cue) ?? toInfinitive(cue) ?? toldThat(cue) ?? agentlessObject(cue) ?? linkedTo(cue);
}

/** `It is alleged that the firm paid.` */
function impersonal(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  const sense = senseWith(cue, 'ec');
  if (sense === undefined || subject === undefined || subject.end - subject.first !== 1 || tokenAt(scope, subject.first).lower !== 'it') return undefined;
  const agent = tokenAt(scope, cue.after).lower === 'by' ? phraseAfter(scope, cue.after + 1) : cue.after;
  const at = agent > cue.after ? agent : skipAdjuncts(scope, cue.after).end;
  const inserted = agent === cue.after && cue.after === at && tokenAt(scope, subject.first - 1).lower === ',' && (tokenAt(scope, at).lower === ',' || tokenAt(scope, at).lower === '.');
  if (inserted) {
    // `The wells, it is claimed, leaked`.
    const before = clauseBefore(scope, subject.first - 1);
    const rest = { first: at + 1, end: clauseEnd(scope, at + 1) };
    return labelling(cue, { frame: 'impersonal', sense, content: [before, rest].filter(range => range.end > range.first), agentless: true });
  }
  if (tokenAt(scope, at).lower !== 'that') return undefined;
  const speaker = agent > cue.after ? { first: cue.after + 1, end: agent } : undefined;
  return labelling(cue, { frame: 'impersonal', sense, speaker, content: [{ first: at, end: clauseEnd(scope, at) }], agentless: speaker === undefined });
}

/** `was denounced by the mayor as a farce`: the agent speaks, of the subject. */
function byAgent(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  if (tokenAt(scope, cue.after).lower !== 'by') return undefined;
  const sense = senseWith(cue, 'naofklwsciqdg');
  if (sense === undefined || sense.class === 'intention') return undefined;
  const end = phraseAfter(scope, cue.after + 1);
  if (end === cue.after + 1) return undefined;
  // `The Courier had been told by an official that …`.
  if (cue.lemma === 'tell' || cue.lemma === 'inform' || cue.lemma === 'assure') {
    const opens = tokenAt(scope, end).lower === 'that' || clauseFollows(scope, end);
    return opens ? labelling(cue, { frame: 'that-clause', sense, speaker: { first: cue.after + 1, end }, content: [{ first: end, end: clauseEnd(scope, end) }], addressee: subject }) : undefined;
  }
  const rest = { first: end, end: clauseEnd(scope, end) };
  const linked = rest.end > rest.first && linking.has(tokenAt(scope, rest.first).lower);
  const content = [subject, linked ? rest : undefined].filter(range => range !== undefined);
  if (content.length === 0) return undefined;
  return labelling(cue, { frame: 'passive-by', sense, speaker: { first: cue.after + 1, end }, content });
}

const linking = new Set(['as', 'of', 'for', 'to']);

/** `is believed to have left`: nobody is named as believing it. */
function toInfinitive(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  if (tokenAt(scope, cue.after).tag !== 'TO') return undefined;
  const sense = senseWith(cue, 's');
  if (sense === undefined) return undefined;
  const rest: TokenRange = { first: cue.after, end: clauseEnd(scope, cue.after) };
  return labelling(cue, { frame: 'passive-infinitive', sense, content: subject === undefined ? [rest] : [subject, rest], agentless: true });
}

/** `The court was told that …`: who told is not said. */
function toldThat(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  const sense = senseWith(cue, 'd');
  const forum = subject !== undefined && eventNouns.has(tokenAt(scope, subject.end - 1).lemma);
  if (sense === undefined || (tokenAt(scope, cue.after).lower !== 'that' && !(forum && clauseFollows(scope, cue.after)))) return undefined;
  return labelling(cue, { frame: 'impersonal', sense, content: [{ first: cue.after, end: clauseEnd(scope, cue.after) }], addressee: subject, agentless: true });
}

/** `was accused of lying`, `is described as a farce`. */
function agentlessObject(cue: Cue): Labelling | undefined {
  const { scope, subject } = cue;
  // `Nobody has been accused of a crime`: nothing is alleged.
  if (subject !== undefined && (nobodies.has(tokenAt(scope, subject.first).lower) || nobodies.has(tokenAt(scope, scope.first).lower))) return undefined;
  const link = tokenAt(scope, cue.after).lower;
  const sense = link === 'of' ? senseWith(cue, 'o') : link === 'as' ? senseWith(cue, 'a') : link === 'for' ? senseWith(cue, 'f') : undefined;
  if (sense === undefined) return undefined;
  const rest: TokenRange = { first: cue.after, end: link === 'for' ? objectEnd(scope, cue.after) : clauseEnd(scope, cue.after) };
  return labelling(cue, { frame: 'passive-infinitive', sense, content: subject === undefined ? [rest] : [subject, rest], agentless: true });
}

const nobodies = new Set(['nobody', 'no', 'none', 'neither', 'no-one']);
/** What places and machines are linked to in fact. */
const hardware = new Set(['network', 'grid', 'system', 'internet', 'road', 'railway', 'line', 'coast', 'mainland', 'server', 'pipeline', 'cable', 'station', 'airport', 'motorway', 'city', 'town', 'sewer', 'each', 'one']);

/** `has been linked to the ministry`, `could be tied to`: agentless; `are linked to the mainland` is no saying. */
function linkedTo(cue: Cue): Labelling | undefined {
  const { scope, subject, group } = cue;
  if (tokenAt(scope, cue.after).lower !== 'to' || subject === undefined) return undefined;
  const sense = senseWith(cue, 'p');
  if (sense === undefined || sense.class !== 'allege') return undefined;
  const first = tokenAt(scope, group.first);
  const end = phraseAfter(scope, cue.after + 1);
  if ((first.lemma !== 'have' && first.tag !== 'MODAL') || end === cue.after + 1) return undefined;
  for (let at = cue.after + 1; at < end && tokenAt(scope, at).tag !== 'ADP'; at++) if (hardware.has(tokenAt(scope, at).lemma)) return undefined;
  return labelling(cue, { frame: 'passive-infinitive', sense, content: [subject, { first: cue.after, end: clauseEnd(scope, cue.after) }], agentless: true });
}
