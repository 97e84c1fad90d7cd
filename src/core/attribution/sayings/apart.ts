/** Papers and forums that a labeller took into what is said: `conceded in | its results that …`, `is said in a note of | Vela’s that …`. Knows tags; no verbs. */
import type { Token } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';

/** The labelling, with its content from `that` on where only a noun phrase that hangs on the cue’s preposition stands before it. */
export function withPaperApart(one: Labelling, tokens: readonly Token[]): Labelling {
  const [cue, second] = one.cue;
  const content = one.content.find(range => range.first === cue?.end);
  if (cue === undefined || second !== undefined || content === undefined || tokens[cue.end - 1]?.tag !== 'ADP') return one;
  let that = content.first;
  while (that < content.end && that - content.first < longestPhrase && phrase.test(tokens[that]?.tag ?? '')) that++;
  if (that === content.first || tokens[that]?.lower !== 'that' || that + 2 >= content.end) return one;
  let end = cue.first + 1;
  while (end < cue.end && tokens[end]?.tag !== 'ADP') end++;
  return { ...one, cue: [{ first: cue.first, end }], content: one.content.map(range => range === content ? { first: that, end: range.end } : range) };
}

const longestPhrase = 8;
const phrase = /^(?:DET|POSS|ADJ|NOUNS?|NAME|NUM|PART)$/;
