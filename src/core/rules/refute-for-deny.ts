/** Reports `refute` and its kin where the draft shows a denial and no disproof. Knows words and citations only. */
import { rewording } from './fix.ts';
import { claimNouns, evidenceWords } from './lexicon/claim-nouns.ts';
import { isNoun, phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule, type Fix } from './rule.ts';
import { formsOf, verbInForm } from './verb-form.ts';

const verbs = formsOf(['refute', 'rebut', 'disprove', 'debunk', 'dispel']);

export const refuteForDeny = defineRule({
  id: 'refute-for-deny',
  group: 'allegation-and-denial',
  severity: 'warning',
  summary: 'A verb of disproof, such as refute, rebut or debunk, stands where the draft shows only a denial.',
  *check(analysis, _options, { isQuoted, cited, wordsOf }) {
    for (const sentence of analysis.sentences) {
      if (!sentence.tokens.some(({ lower }) => verbs.has(lower)) || cited.has(sentence.index) || sentence.tokens.some(({ lower }) => evidenceWords.has(lower))) continue;
      const words = wordsOf(sentence);
      for (const [at, { token, span }] of words.entries()) {
        if (!verbs.has(token.lower) || !isAchieved(words, at) || !hasClaim(words, at) || isQuoted(span)) continue;
        yield {
          span,
          message: `${quoteWords(analysis, span)} tells the reader that it was shown to be false, and the draft shows only that somebody said so. Write “${verbInForm('deny', token)}”, or give the proof and cite it.`,
          fixes: fixesOf(words, at),
        };
      }
    }
  },
});

/** A finished act in a finite clause: `sought to refute` and `could not refute` say that it was tried. */
function isAchieved(words: readonly Word[], at: number): boolean {
  const head = words[at]?.token;
  if (head === undefined || (verbs.get(head.lower) === head.lower && head.tag !== 'VBP' && head.tag !== 'VBD')) return false;
  return !words.slice(Math.max(0, at - 3), at).some(({ token }) => token.tag === 'TO' || token.tag === 'MODAL' || token.tag === 'NEG' || token.lower === 'never');
}

/** `refuted the claim`, `refuted that`, `the claim was refuted by`: what is said to be disproved is something that somebody said. */
function hasClaim(words: readonly Word[], at: number): boolean {
  if (phraseAt(words, at + 1, 'that')) return true;
  for (let next = at + 1; next < at + 9; next++) {
    const word = words[next];
    if (word === undefined) return false;
    if (isNoun(claimNouns, word.token) && word.token.tag !== 'VBZ') return true;
    if (!within.has(word.token.tag) && !phraseAt(words, next, '’s|\'s')) break;
  }
  const isPassive = phraseAt(words, at - 1, 'was|were|been|is|are|being') && phraseAt(words, at + 1, 'by');
  return isPassive && words.slice(Math.max(0, at - 8), at).some(({ token }) => isNoun(claimNouns, token));
}

/** What may stand between the verb and the noun. */
const within: ReadonlySet<string> = new Set(['DET', 'POSS', 'ADJ', 'ADV', 'NUM', 'NAME', 'NOUN', 'NOUNS', 'PART', 'VBN', 'VBG']);

/** `denied any claims` would be a denial of everything, which is no better. */
function fixesOf(words: readonly Word[], at: number): readonly Fix[] {
  const head = words[at];
  if (head === undefined || phraseAt(words, at + 1, 'any|all|every|everything')) return [];
  const plain = verbInForm('deny', head.token);
  return [rewording(`Replace “${head.token.text}” by “${plain}”`, head.span, plain)];
}
