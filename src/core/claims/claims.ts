/** What each sentence asserts and whether it wants a source; who is accused of what; who answers. Looks at no source. */
import type { Attribution, Quotation } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Profile } from '../configuration.ts';
import type { Sentence } from '../english/sentence.ts';
import type { TokenRange } from '../english/token.ts';
import type { Directive } from '../markdown/document.ts';
import type { Passage } from '../prose/passage.ts';
import { accusationsIn } from './accusations.ts';
import type { Accusation, Claim, ClaimKind, Response } from './claim.ts';
import { type Standard, type Weight, weigh } from './checkable.ts';
import { exemptionOf } from './exemptions.ts';
import { type Judged, type JudgedDraft, keptClaims } from './kept-claims.ts';
import { kindOf } from './kinds.ts';
import { speaksForItself } from './own-name.ts';
import { type SentenceReading, readSentences } from './reading.ts';
import { responsesIn } from './responses.ts';
import { shapeOf } from './sentence-shape.ts';
import { figuresIn } from './statistics.ts';

export interface ClaimsInput {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly profile: Profile;
  readonly commonKnowledge: readonly string[];
  readonly ownReporting: boolean;
  readonly directives: readonly Directive[];
  /** Of an earlier version, to save judging the same sentences again. */
  readonly earlier?: JudgedDraft;
}

export interface Claims {
  /** One for each sentence, in order. */
  readonly claims: readonly Claim[];
  readonly accusations: readonly Accusation[];
  readonly responses: readonly Response[];
  /** The sentences as read, for the stage of sources to go on from. */
  readonly readings: readonly SentenceReading[];
  /** For the next version of the draft to go on from; nothing else looks at it. */
  readonly judged: JudgedDraft;
}

export function readClaims(input: ClaimsInput): Claims {
  const readings = readSentences(input);
  const accusations = accusationsIn(readings);
  const accusing = new Set(accusations.filter(({ ownVoice, wantsAccuser }) => ownVoice || wantsAccuser).map(({ sentence }) => sentence));
  const { profile, entities } = input;
  const standard = { profile, forItself: speaksForItself(readings) };
  const kept = keptClaims(input.earlier, { ...standard, entities });
  const sentences = readings.map(reading => {
    const accuses = accusing.has(reading.sentence.index);
    return kept(reading, accuses) ?? judge(reading, standard, accuses);
  });
  return {
    claims: sentences.map(({ claim }) => claim),
    accusations,
    responses: responsesIn(readings, entities, accusations),
    readings,
    judged: { ...standard, entities, sentences },
  };
}

function judge(reading: SentenceReading, standard: Standard, accuses: boolean): Judged {
  const { sentence, attributions, layer } = reading;
  const figures: TokenRange[] = [];
  const claim = claimOf(reading, standard, accuses, figures);
  return { words: sentence.passageTokens, kind: sentence.passage.kind, quoted: sentence.passage.quoted, layer, attributions, accuses, claim, figures };
}

/** Notes in `figures` those that the claim counts. */
function claimOf(reading: SentenceReading, standard: Standard, accuses: boolean, figures: TokenRange[]): Claim {
  const sentence = reading.sentence.index;
  const shape = shapeOf(reading);
  const exemption = exemptionOf(reading, shape, standard.profile);
  const spoken = isSpoken(reading);
  if (exemption !== undefined && !(spoken && overruled(exemption.kind, reading)) && !accuses) {
    return { sentence, kind: exemption.kind, needsSource: false, why: exemption.why, confidence: 0.1, figures: [] };
  }
  if (exemption?.kind === 'none') return { sentence, kind: 'none', needsSource: false, why: exemption.why, confidence: 0.1, figures: [] };
  for (const figure of figuresIn(reading.tokens)) if (!reading.quoted(figure.first)) figures.push(figure);
  const weight = weigh(reading, shape, figures.length, accuses, standard);
  const kind = kindOf(reading, shape, weight, figures.length, accuses);
  const needsSource = spoken || accuses || weight.margin > 0;
  return {
    sentence,
    kind: needsSource || !weight.hedged ? kind : 'opinion',
    needsSource,
    why: reasonFor(weight, needsSource, spoken),
    confidence: confidenceOf(weight.margin, spoken),
    figures: figures.map(({ first, end }) => reading.span(first, end)),
  };
}

/** What somebody says counts as said, however it reads; a bare `consider` or `as noted above` is nobody’s word. */
function overruled(kind: ClaimKind, reading: SentenceReading): boolean {
  if (kind === 'none' || kind === 'question') return false;
  return reading.attributions.some(({ speaker }) => speaker.kind !== 'none' && speaker.kind !== 'author');
}

/** Somebody other than the draft’s own author is reported to say it. */
function isSpoken(reading: SentenceReading): boolean {
  return reading.attributions.some(({ cueClass, speaker, negated }) => !negated && cueClass !== 'attitude' && cueClass !== 'intention'
    && speaker.kind !== 'author');
}

function reasonFor(weight: Weight, needsSource: boolean, spoken: boolean): string {
  const reasons = weight.reasons.slice(0, 3);
  if (spoken) return 'It reports what somebody says, so a reader will want to know who and where.';
  if (needsSource) return `It ${joined(reasons)}, so a reader could ask how you know.`;
  if (weight.hedged) return 'It guesses or suggests, and says so.';
  return reasons.length === 0 ? 'Nothing in it could be looked up.' : `It ${joined(reasons)}, which is too little to be sure that it wants a source.`;
}

function joined(reasons: readonly string[]): string {
  if (reasons.length === 0) return 'states a fact';
  if (reasons.length === 1) return reasons[0] ?? '';
  return `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1) ?? ''}`;
}

/** A smooth step: 0.5 at the threshold, near 0.9 two points above it. */
function confidenceOf(margin: number, spoken: boolean): number {
  if (spoken) return 0.9;
  return Math.round(100 / (1 + Math.exp(-1.1 * margin))) / 100;
}
