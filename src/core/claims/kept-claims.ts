/** What was judged of each sentence, kept for the next version of the draft. Knows which readings are the same; judges nothing. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Profile } from '../configuration.ts';
import type { Token, TokenRange } from '../english/token.ts';
import type { PassageKind } from '../prose/passage.ts';
import type { Claim } from './claim.ts';
import { type Layer, type SentenceReading, markings } from './reading.ts';

/** Everything that a claim is judged by, and the claim. */
export interface Judged {
  readonly words: readonly Token[];
  readonly kind: PassageKind;
  readonly quoted: boolean;
  readonly layer: Layer | undefined;
  readonly attributions: readonly Attribution[];
  readonly accuses: boolean;
  readonly claim: Claim;
  /** Its figures in tokens of the sentence. */
  readonly figures: readonly TokenRange[];
}

export interface JudgedDraft {
  readonly profile: Profile;
  readonly forItself: boolean;
  readonly entities: readonly Entity[];
  readonly sentences: readonly Judged[];
}

/** The claim of a sentence that was read the same before; undefined where it has to be judged. */
export type KeptClaims = (reading: SentenceReading, accuses: boolean) => Judged | undefined;

export function keptClaims(earlier: JudgedDraft | undefined, { profile, forItself, entities }: Omit<JudgedDraft, 'sentences'>): KeptClaims {
  if (earlier === undefined || earlier.profile !== profile || earlier.forItself !== forItself) return () => undefined;
  const known = new Map<readonly Token[], Judged[]>();
  for (const judged of earlier.sentences) {
    const list = known.get(judged.words);
    if (list === undefined) known.set(judged.words, [judged]);
    else list.push(judged);
  }
  // The sentences of one passage come one after another.
  let latest: { readonly now: Layer | undefined; readonly before: Layer | undefined; readonly same: boolean } | undefined;
  return (reading, accuses) => {
    const { sentence, attributions, layer } = reading;
    const before = known.get(sentence.passageTokens)?.[sentence.ordinal];
    if (before === undefined || before.accuses !== accuses || before.kind !== sentence.passage.kind || before.quoted !== sentence.passage.quoted) return undefined;
    if (latest === undefined || latest.now !== layer || latest.before !== before.layer) latest = { now: layer, before: before.layer, same: sameLayer(before.layer, earlier.entities, layer, entities) };
    if (!latest.same || !sameReports(before.attributions, attributions)) return undefined;
    const { words, kind, quoted, figures } = before;
    return { words, kind, quoted, layer, attributions, accuses, claim: moved(before, reading), figures };
  };
}

function moved({ claim, figures }: Judged, { sentence, span }: SentenceReading): Claim {
  return claim.sentence === sentence.index && figures.length === 0 ? claim : { ...claim, sentence: sentence.index, figures: figures.map(({ first, end }) => span(first, end)) };
}

/** Where they stand in the file does not matter, nor which entity a name means, but for its kind. */
function sameLayer(before: Layer | undefined, entitiesBefore: readonly Entity[], now: Layer | undefined, entities: readonly Entity[]): boolean {
  if (before === undefined || now === undefined) return before === now;
  if (!markings.every(marking => sameNumbers(before[marking], now[marking]))) return false;
  const { entities: numbers } = now;
  if (numbers === undefined || before.entities === undefined) return numbers === before.entities;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const other = before.entities[at] ?? 0;
    if ((number === 0) !== (other === 0) || (number > 0 && entities[number - 1]?.kind !== entitiesBefore[other - 1]?.kind)) return false;
  }
  return true;
}

function sameNumbers(before: Int32Array | undefined, now: Int32Array | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  for (let at = 0; at < now.length; at++) if (now[at] !== before[at]) return false;
  return true;
}

function sameReports(before: readonly Attribution[], now: readonly Attribution[]): boolean {
  return before.length === now.length && before.every((one, index) => {
    const other = now[index];
    return other !== undefined && one.cueClass === other.cueClass && one.form === other.form && one.stance === other.stance && one.negated === other.negated && one.speaker.kind === other.speaker.kind;
  });
}
