/** In whose words a speaker is named: the sayings of the passage so far, and which of them holds a place in its content. Knows ranges and quotation marks. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import type { ResolvedSpeaker } from './speaking.ts';

/** A saying whose speaker is known. */
export interface Heard {
  readonly labelling: Labelling;
  readonly speaker: ResolvedSpeaker;
  /** All of it is in the speaker’s own words, in which `I` is the speaker and `he` is not. */
  readonly quoted: boolean;
  /** The saying in whose content it stands itself. */
  readonly inside: Heard | undefined;
}

const mostLookedAt = 12;

/** The latest of the sayings whose content holds the range. */
export function enclosing(heard: readonly Heard[], range: TokenRange): Heard | undefined {
  for (let index = heard.length - 1; index >= 0 && heard.length - index <= mostLookedAt; index--) {
    const one = heard[index];
    if (one?.labelling.content.some(content => content.first <= range.first && range.end <= content.end) === true) return one;
  }
  return undefined;
}

/** A transcript’s answer, or a content of which every piece opens with a mark. */
export function isQuoted(tokens: readonly Token[], { content, cueLemma }: Labelling): boolean {
  return cueLemma === ':' || content.length > 0 && content.every(range => tokens[range.first]?.tag === 'QUOTE');
}
