/** The way from a token to its sentence in the draft’s list. Knows order only. */
import type { Sentence } from '../english/sentence.ts';
import type { PassageEnglish } from '../english/token.ts';
import type { Passage } from '../prose/passage.ts';

/** Sentences stand in the order of their passages; within one they are found by search. */
export function sentenceIndexOf(sentences: readonly Sentence[], passages: readonly Passage[], english: readonly PassageEnglish[]): (place: number, token: number) => number {
  const firstOf = new Int32Array(passages.length + 1);
  passages.forEach((_, place) => { firstOf[place + 1] = (firstOf[place] ?? 0) + (english[place]?.sentences.length ?? 0); });
  return (place, token) => {
    let low = firstOf[place] ?? 0;
    let high = Math.max(low, (firstOf[place + 1] ?? 0) - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.range.end ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, Math.max(0, sentences.length - 1));
  };
}
