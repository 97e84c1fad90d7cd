/** Whether a piece is its writers’ own account, or speaks to its readers, as a guide or a house’s news of itself does. Weighs no sentence. */
import type { SentenceReading } from './reading.ts';

/** Too few sentences show no habit. */
const fewest = 8;

/**
 * True where a fifth of the sentences that are nobody else’s words say `we`, `our` or `us`, or a sixth say `you`: who writes so tells what the house
 * did itself or how something is done, and much of it has no source but the writer.
 */
export function speaksForItself(readings: readonly SentenceReading[]): boolean {
  let own = 0;
  let first = 0;
  let second = 0;
  for (const reading of readings) {
    const { passage } = reading.sentence;
    if (passage.quoted || (passage.kind !== 'paragraph' && passage.kind !== 'list-item') || reading.attributions.some(({ speaker }) => speaker.kind !== 'author')) continue;
    own += 1;
    if (says(reading, ours)) first += 1;
    else if (says(reading, yours)) second += 1;
  }
  return (first >= fewest && first * 5 >= own) || (second >= fewest && second * 6 >= own);
}

function says({ tokens, quoted }: SentenceReading, words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower, text }, at) => words.has(lower) && text !== 'US' && !quoted(at));
}

const ours: ReadonlySet<string> = new Set(['we', 'our', 'ours', 'us']);
const yours: ReadonlySet<string> = new Set(['you', 'your', 'yours']);
