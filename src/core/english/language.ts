/** In which language a draft is written, as far as it matters here: English, or not. Knows frequent words and scripts. */
import type { Passage } from '../prose/passage.ts';
import { englishFunctionWords, foreignFunctionWords, sharedWords } from './lexicon/function-words.ts';

/** Under this many words a draft is too short to be called foreign. */
const FEWEST_WORDS = 25;
/** The least share of foreign function words among all words; running text has three times as many. */
const LEAST_FOREIGN = 0.08;
/** Where evidence is gathered no further. */
const ENOUGH_WORDS = 4000;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /^\p{Script=Latin}/u;
/** Scripts that put no spaces between words: a run of letters stands for many. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words that both have speak for neither. In one table, since thousands of words are looked up at a keystroke. */
const tongues: ReadonlyMap<string, 'english' | 'foreign' | 'shared'> = new Map([
  ...[...foreignFunctionWords].map(word => [word, 'foreign'] as const),
  ...[...englishFunctionWords].map(word => [word, 'english'] as const),
  ...[...sharedWords].map(word => [word, 'shared'] as const),
]);

/** The declared language's primary subtag; where none is declared, `en` or, on clear evidence, `und`. */
export function languageOf(passages: readonly Passage[], declared: string | undefined): string {
  const tag = /^\s*(\p{L}{2,8})(?:[-_]|\s*$)/u.exec(declared ?? '')?.[1];
  if (tag !== undefined) return tag.toLowerCase();
  let words = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  for (const passage of passages) {
    if (words + otherScript >= ENOUGH_WORDS) break;
    for (const word of passage.prose.text.slice(0, 20 * ENOUGH_WORDS).toLowerCase().match(WORD) ?? []) {
      if (word.charCodeAt(0) > 127 && !LATIN.test(word)) otherScript += UNSPACED.test(word) ? Math.ceil(word.length / 2) : 1;
      else {
        words += 1;
        const tongue = tongues.get(word);
        if (tongue === 'english') english += 1;
        else if (tongue === 'foreign') foreign += 1;
      }
    }
  }
  if (words + otherScript < FEWEST_WORDS) return 'en';
  if (otherScript > words) return 'und';
  return foreign > 2 * english && foreign > words * LEAST_FOREIGN ? 'und' : 'en';
}
