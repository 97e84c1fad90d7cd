/** A reporting verb found in its place, and the labelling a frame makes of it. Knows the lexicon and no particular frame. */
import type { TokenRange } from '../../english/token.ts';
import type { CueClass } from '../attribution.ts';
import type { Labelling } from '../labeller.ts';
import type { ReportingVerb, VerbClass } from '../lexicon/verbs.ts';
import { confidenceOf } from './confidence.ts';
import type { Frame } from './confidence.ts';
import type { Scope } from './scope.ts';
import type { VerbGroup } from './verb-group.ts';

export interface Cue {
  readonly scope: Scope;
  /** The verb itself. */
  readonly head: number;
  /** First token after the verb and its particle. */
  readonly after: number;
  readonly lemma: string;
  readonly senses: readonly ReportingVerb[];
  readonly group: VerbGroup;
  /** Who speaks, as the clause before the verb shows it. */
  readonly subject: TokenRange | undefined;
  /** `took` in `took to Facebook to say`. */
  readonly lead?: TokenRange;
}

/** The sense of the verb that has one of these frames. */
export function senseWith(cue: Cue, frames: string): ReportingVerb | undefined {
  return cue.senses.find(sense => [...frames].some(frame => sense.frames.includes(frame)));
}

const classes: Readonly<Record<VerbClass, CueClass>> = {
  say: 'speech', document: 'document', allege: 'speech', deny: 'speech', admit: 'speech', insist: 'speech', attack: 'speech', praise: 'speech', reveal: 'speech', confirm: 'speech',
  suggest: 'speech', find: 'speech', ask: 'speech', promise: 'speech', comment: 'speech', think: 'thought', fear: 'thought', predict: 'speech', attitude: 'attitude',
  intention: 'intention', seem: 'evidential',
};

export function cueClassOf(verbClass: VerbClass): CueClass {
  return classes[verbClass];
}

export interface Parts {
  readonly frame: Frame;
  readonly sense: ReportingVerb;
  readonly speaker?: TokenRange | undefined;
  readonly content: readonly TokenRange[];
  readonly addressee?: TokenRange | undefined;
  readonly agentless?: boolean;
  /** Where the cue is more than the verb group. */
  readonly cue?: readonly TokenRange[];
}

export function labelling(cue: Cue, parts: Parts): Labelling {
  const { sense } = parts;
  const cueClass = cueClassOf(sense.class);
  return {
    speaker: parts.speaker === undefined ? [] : [parts.speaker],
    cue: parts.cue ?? [...(cue.lead === undefined ? [] : [cue.lead]), { first: cue.group.first, end: cue.after }],
    cueLemma: sense.particle === undefined ? cue.lemma : `${cue.lemma} ${sense.particle}`,
    cueClass,
    content: parts.content.filter(range => range.first < range.end),
    addressee: parts.addressee === undefined ? [] : [parts.addressee],
    agentless: parts.agentless ?? false,
    negated: cue.group.negated,
    confidence: confidenceOf(parts.frame, cueClass, parts.speaker !== undefined),
  };
}
