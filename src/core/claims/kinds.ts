/** Names what kind of claim a sentence makes, once it is known to make one. Knows nothing of sources. */
import type { Attribution } from '../attribution/attribution.ts';
import type { ClaimKind } from './claim.ts';
import type { Weight } from './checkable.ts';
import type { SentenceReading } from './reading.ts';
import type { Shape } from './sentence-shape.ts';

export function kindOf(reading: SentenceReading, shape: Shape, weight: Weight, figures: number, accuses: boolean): ClaimKind {
  const stance = reportedStance(reading.attributions);
  if (stance !== undefined) return stance;
  if (shape.allQuoted) return 'quotation';
  if (accuses) return 'allegation';
  if (isForecast(reading, shape)) return 'forecast';
  if (figures > 0) return 'statistic';
  if (weight.superlative || reading.tokens.some((token, at) => token.lower === 'than' && at > 0)) return 'comparison';
  if (weight.causal) return 'causal';
  return shape.isPast ? 'event' : 'state';
}

/** What the outermost report in the sentence makes of it; undefined where it merely says. */
function reportedStance(attributions: readonly Attribution[]): ClaimKind | undefined {
  const said = attributions.filter(({ cueClass, negated }) => cueClass !== 'attitude' && cueClass !== 'intention' && !negated);
  const stances = said.map(({ stance }) => stance);
  if (stances.includes('allegation')) return 'allegation';
  if (stances.includes('denial') || stances.includes('no-comment')) return 'denial';
  if (said.some(({ form }) => form === 'direct' || form === 'mixed')) return 'quotation';
  if (stances.includes('prediction')) return 'forecast';
  return undefined;
}

/** `will`, `is set to`, `is expected to`, `is due to`, in the main clause. */
export function isForecast(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  const verb = tokens[shape.verb];
  if (verb === undefined) return false;
  if (verb.lemma === 'be' && /^head(?:ing|ed)$/u.test(tokens[shape.verb + 1]?.lower ?? '') && tokens[shape.verb + 2]?.lower === 'for') return true;
  if ((verb.lower === 'will' || verb.lower === "'ll" || verb.lower === 'wo') && verb.tag === 'MODAL') return true;
  if (verb.lemma !== 'be' && verb.lemma !== 'look') return false;
  for (let at = shape.verb + 1; at < Math.min(tokens.length - 1, shape.verb + 6); at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower;
    if (/^(?:set|expected|due|likely|unlikely|bound|poised|certain|forecast|projected|predicted|going|scheduled|slated)$/u.test(word)) {
      return next === 'to' || (/^(?:expected|due|likely|forecast|projected|predicted|scheduled)$/u.test(word) && verb.lower !== 'was' && verb.lower !== 'were');
    }
  }
  return false;
}
