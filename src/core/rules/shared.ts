/** Answers once what many rules ask of a draft. Knows no rule, and which answers there are only by name. */
import type { Sentence } from '../english/sentence.ts';
import { markedWords, ownWords } from './own-words.ts';
import { attributionsBySentence, citedSentences, ownVoice, quotedPlaces, wordsOf } from './reading.ts';
import type { Analysis, Shared, Word } from './rule.ts';

/** Holds what it has worked out; to be let go of with the last rule. */
export function sharedAnswers(analysis: Analysis): Shared {
  const isQuoted = once(() => quotedPlaces(analysis));
  const isMarked = once(() => markedWords(analysis));
  const isOwnWords = once(() => ownWords(analysis, isMarked()));
  const isOwnVoice = once(() => ownVoice(analysis));
  const cited = once(() => citedSentences(analysis));
  const said = once(() => attributionsBySentence(analysis));
  return {
    wordsOf: wordKeeper(),
    get isQuoted() { return isQuoted(); },
    get isMarked() { return isMarked(); },
    get isOwnWords() { return isOwnWords(); },
    get isOwnVoice() { return isOwnVoice(); },
    get cited() { return cited(); },
    get said() { return said(); },
  };
}

function wordKeeper(): Shared['wordsOf'] {
  const kept = new Map<Sentence, readonly Word[]>();
  return sentence => {
    const known = kept.get(sentence);
    if (known !== undefined) return known;
    const words = wordsOf(sentence);
    kept.set(sentence, words);
    return words;
  };
}

function once<T>(ask: () => T): () => T {
  let answer: { readonly is: T } | undefined;
  return () => (answer ??= { is: ask() }).is;
}
