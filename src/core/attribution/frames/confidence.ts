/** How often each frame is right, as counted on annotated news; one small table. */
import type { CueClass } from '../attribution.ts';

export type Frame =
  | 'quotation' | 'that-clause' | 'bare-clause' | 'wh-clause' | 'parenthetical' | 'according-to' | 'noun-object' | 'saying-object' | 'of-object' | 'as-object' | 'named-object'
  | 'for-object' | 'gerund' | 'infinitive' | 'about' | 'at' | 'passive-infinitive' | 'impersonal' | 'passive-by' | 'noun-clause' | 'adverb' | 'colon' | 'label' | 'dash' | 'no-comment';

const spoken: Readonly<Record<Frame, number>> = {
  quotation: 0.97, 'that-clause': 0.93, 'bare-clause': 0.92, 'wh-clause': 0.79, parenthetical: 0.93, 'according-to': 0.95, 'noun-object': 0.74, 'saying-object': 0.84, 'of-object': 0.91,
  'as-object': 0.88, 'named-object': 0.88, 'for-object': 0.85, gerund: 0.76, infinitive: 0.76, about: 0.65, at: 0.65, 'passive-infinitive': 0.72, impersonal: 0.76, 'passive-by': 0.74,
  'noun-clause': 0.7, adverb: 0.62, colon: 0.85, label: 0.6, dash: 0.85, 'no-comment': 0.88,
};

const others: Readonly<Record<Exclude<CueClass, 'speech' | 'document'>, number>> = { thought: 0.56, attitude: 0.58, intention: 0.45, evidential: 0.7 };

/** A cue without a speaker to be seen is the less sure; thought and attitude are never as sure as speech. */
export function confidenceOf(frame: Frame, cueClass: CueClass, hasSpeaker: boolean): number {
  const base = spoken[frame];
  const byClass = cueClass === 'speech' || cueClass === 'document' ? base : Math.min(base, others[cueClass]);
  return hasSpeaker || frame === 'adverb' || frame === 'impersonal' || frame === 'passive-infinitive' ? byClass : byClass - 0.3;
}
