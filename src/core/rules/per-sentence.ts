/** Asks something of a sentence once, though many findings stand in it; what was asked last is kept, since rules go in order of place. */
import type { Sentence } from '../english/sentence.ts';

export function perSentence<T>(ask: (sentence: Sentence) => T): (sentence: Sentence) => T {
  let last: { readonly sentence: Sentence; readonly answer: T } | undefined;
  return sentence => {
    if (last?.sentence !== sentence) last = { sentence, answer: ask(sentence) };
    return last.answer;
  };
}
