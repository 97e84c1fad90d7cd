/** Whether an attribution's speaker is somebody without a name, brought on as one: “a former manager”, “two crew members”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { coverAll, wordsIn, type Word } from './reading.ts';

export interface UnnamedSpeaker {
  /** Up to the clause that describes them. */
  readonly span: SourceSpan;
  /** Their noun in the singular: `manager`. */
  readonly noun: string;
}

const bringingOn: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'some', 'several', 'two', 'three', 'four', 'five', 'six', 'multiple', 'both', 'somebody', 'someone']);
const numbers: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'both']);
const mouthpieces: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'representative', 'lawyer', 'solicitor', 'barrister', 'attorney', 'prosecutor', 'judge', 'court', 'statement', 'report', 'study']);

export function unnamedSpeaker({ speaker }: Attribution, words: readonly Word[]): UnnamedSpeaker | undefined {
  const whole = coverAll(speaker.spans);
  if (whole === undefined || (speaker.kind !== 'anonymous' && speaker.kind !== 'role' && speaker.kind !== 'collective')) return undefined;
  const phrase = wordsIn(words, whole).slice(0, 24);
  const end = phrase.findIndex(({ token }, index) => index > 0 && (token.tag === 'PUNCT' || token.tag === 'WH' || token.tag === 'ADP' || token.tag === 'VBG' || token.tag === 'VBN' && phrase[index - 1]?.token.tag.startsWith('NOUN') || token.lower === 'that' || token.lower === 'familiar' || token.lower === 'close'));
  const nouns = end < 0 ? phrase : phrase.slice(0, end);
  const [first, head] = [nouns[0], nouns.at(-1)];
  if (first === undefined || head === undefined || !bringingOn.has(first.token.lower)) return undefined;
  // Two crew members are people whom one could name; `some experts` are nobody.
  if (speaker.kind === 'collective' && first.token.tag !== 'NUM' && !numbers.has(first.token.lower)) return undefined;
  if (nouns.some(({ token }) => token.tag === 'NAME' || mouthpieces.has(token.lower))) return undefined;
  const { lower } = head.token;
  return { span: sourceSpan(first.span.start, head.span.end), noun: lower === 'people' ? 'person' : lower.endsWith('s') ? lower.slice(0, -1) : lower };
}
