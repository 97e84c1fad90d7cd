/** How often each frame is right, as counted on annotated news; one small table. */
import type { CueClass } from '../attribution.ts';

export type Frame =
  | 'quotation' | 'that-clause' | 'bare-clause' | 'wh-clause' | 'parenthetical' | 'according-to' | 'noun-object' | 'saying-object' | 'of-object' | 'as-object' | 'named-object'
  | 'for-object' | 'gerund' | 'infinitive' | 'about' | 'at' | 'passive-infinitive' | 'impersonal' | 'passive-by' | 'noun-clause' | 'adverb' | 'colon' | 'dash' | 'no-comment';

const spoken: Readonly<Record<Frame, number>> = {
  quotation: 0.96, 'that-clause': 0.93, 'bare-clause': 0.92, 'wh-clause': 0.75, parenthetical: 0.93, 'according-to': 0.95, 'noun-object': 0.5, 'saying-object': 0.72, 'of-object': 0.85,
  'as-object': 0.66, 'named-object': 0.66, 'for-object': 0.62, gerund: 0.6, infinitive: 0.6, about: 0.55, at: 0.55, 'passive-infinitive': 0.72, impersonal: 0.75, 'passive-by': 0.7,
  'noun-clause': 0.6, adverb: 0.7, colon: 0.75, dash: 0.7, 'no-comment': 0.85,
};

const others: Readonly<Record<Exclude<CueClass, 'speech' | 'document'>, number>> = { thought: 0.8, attitude: 0.62, intention: 0.55, evidential: 0.6 };

/** A cue without a speaker to be seen is the less sure; thought and attitude are never as sure as speech. */
export function confidenceOf(frame: Frame, cueClass: CueClass, hasSpeaker: boolean): number {
  const base = spoken[frame];
  const byClass = cueClass === 'speech' || cueClass === 'document' ? base : Math.min(base, others[cueClass]);
  return hasSpeaker || frame === 'adverb' || frame === 'impersonal' || frame === 'passive-infinitive' ? byClass : byClass - 0.2;
}
