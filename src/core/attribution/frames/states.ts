/** Cues that are a copula with an adjective or a noun: `was adamant that`, `the ministry’s position is that`. Knows English word order. */
import type { TokenRange } from '../../english/token.ts';
import type { CueClass } from '../attribution.ts';
import type { Labelling } from '../labeller.ts';
import { holdingAdjectives, holdingNouns } from '../lexicon/states.ts';
import { clauseFollows } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import { clauseEnd } from './content.ts';
import { phraseBefore } from './phrases.ts';
import { tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { isFinite } from './token-kinds.ts';
import { verbGroup } from './verb-group.ts';

export function holding(scope: Scope, at: number): Labelling | undefined {
  return adjective(scope, at) ?? noun(scope, at);
}

const copulas = new Set(['be', 'remain', 'feel', 'sound', 'stay', 'become']);

/** `Vela was adamant that the gates were shut`, `she is not sure whether`. */
function adjective(scope: Scope, at: number): Labelling | undefined {
  const { lower } = tokenAt(scope, at);
  const cueClass = holdingAdjectives.get(lower);
  const opening = tokenAt(scope, at + 1).lower;
  if (cueClass === undefined || (opening !== 'that' && opening !== 'whether' && !(subjects.has(opening) && isFinite(tokenAt(scope, at + 2))))) return undefined;
  let verb = at - 1;
  while (tokenAt(scope, verb).tag === 'ADV' || tokenAt(scope, verb).tag === 'NEG') verb--;
  if (!copulas.has(tokenAt(scope, verb).lemma)) return undefined;
  const group = verbGroup(scope, verb);
  if (group.form !== 'finite') return undefined;
  const subject = subjectBefore(scope, group.first);
  const first = subject === undefined ? '' : tokenAt(scope, subject.first).lower;
  if (subject === undefined || first === 'it' || first === 'there' || first === 'this') return undefined;
  const negated = group.negated || tokenAt(scope, at - 1).tag === 'NEG' || tokenAt(scope, at - 1).lower === 'not';
  return held(scope, { speaker: subject, cue: { first: group.first, end: at + 1 }, lemma: lower, cueClass, from: at + 1, negated });
}

const subjects = new Set(['he', 'she', 'it', 'they', 'we', 'there']);

/** `the ministry’s position is that the wells are safe`, `their argument was that`. */
function noun(scope: Scope, at: number): Labelling | undefined {
  const { lemma, tag } = tokenAt(scope, at);
  const cueClass = tag === 'NOUN' ? holdingNouns.get(lemma) : undefined;
  const marked = tokenAt(scope, at + 1).lower === ':';
  if (cueClass === undefined || !(marked || tokenAt(scope, at + 1).lemma === 'be' && isFinite(tokenAt(scope, at + 1)) && tokenAt(scope, at + 2).lower === 'that')) return undefined;
  if (!clauseFollows(scope, marked ? at + 2 : at + 3)) return undefined;
  let owner = at - 1;
  while (owner > scope.first && (tokenAt(scope, owner).tag === 'ADJ' || tokenAt(scope, owner).tag === 'NOUN') && at - owner < 5) owner--;
  const mark = tokenAt(scope, owner);
  const speaker = mark.tag === 'POSS' ? { first: owner, end: owner + 1 } : mark.tag === 'PART' && /^['’]s?$/.test(mark.lower) ? phraseBefore(scope, owner) : undefined;
  return speaker === undefined ? undefined : held(scope, { speaker, cue: { first: at, end: marked ? at + 1 : at + 2 }, lemma, cueClass, from: at + 2, negated: false });
}

interface Held {
  readonly speaker: TokenRange;
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly from: number;
  readonly negated: boolean;
}

function held(scope: Scope, { speaker, cue, lemma, cueClass, from, negated }: Held): Labelling {
  return {
    speaker: [speaker], cue: [cue], cueLemma: lemma, cueClass, content: [{ first: from, end: clauseEnd(scope, from) }], addressee: [], agentless: false, negated,
    confidence: confidenceOf('noun-clause', cueClass, true),
  };
}
