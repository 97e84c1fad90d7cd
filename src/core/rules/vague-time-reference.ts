/** Reports times that move with the reader: “recently”, “currently”, “in recent years”. Knows words only. */
import type { Token } from '../english/token.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks } from './fix.ts';
import { vagueTimes } from './lexicon/vague-times.ts';
import { phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([...new Set(vagueTimes.map(([first]) => first ?? ''))].map(first => [
  first, vagueTimes.filter(phrase => phrase[0] === first).sort((a, b) => b.length - a.length),
]));

/** The word of each phrase that other sentences seldom hold. */
const telling: ReadonlySet<string> = new Set(['recently', 'currently', 'nowadays', 'lately', 'presently', 'days', 'late', 'date', 'present', 'moment', 'recent', 'future', 'few', 'soon', 'shortly']);

export const vagueTimeReference = defineRule({
  id: 'vague-time-reference',
  group: 'claims',
  severity: 'hint',
  profiles: { wiki: 'information' },
  summary: 'A time that moves with the reader, such as recently, currently or in recent years, stands where a date would last.',
  *check(analysis, _options, { isOwnWords, wordsOf }) {
    for (const sentence of analysis.sentences) {
      const { kind } = sentence.passage;
      if ((kind !== 'paragraph' && kind !== 'list-item' && kind !== 'footnote') || !sentence.tokens.some(({ lower }) => telling.has(lower)) || isDated(sentence.tokens)) continue;
      const words = wordsOf(sentence);
      for (const at of words.keys()) {
        const phrase = byFirst.get(words[at]?.token.lower ?? '')?.find(each => phraseAt(words, at, ...each));
        const [first, last] = [words[at], words[at + (phrase?.length ?? 1) - 1]];
        if (phrase === undefined || first === undefined || last === undefined || isPlaced(words, at, phrase)) continue;
        const span = sourceSpan(first.span.start, last.span.end);
        if (!isOwnWords(span)) continue;
        yield {
          span,
          message: `${quoteWords(analysis, span)} means another time on the day that the piece is read again. Give the date, or say “as of” which day it holds.`,
          fixes: fixesOf(analysis, words, at, span),
        };
      }
    }
  },
});

const months: ReadonlySet<string> = new Set(['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** The sentence gives the date as well. */
function isDated(tokens: readonly { readonly lower: string; readonly text: string }[]): boolean {
  return tokens.some(({ lower, text }) => /^(?:19|20)\d\d$/u.test(text) || (months.has(lower) && /^\p{Lu}/u.test(text)));
}

/** Something beside it fixes the time, or the word means something else. */
function isPlaced(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  const before = words[at - 1]?.token;
  const next = words[at + phrase.length]?.token;
  const [head] = phrase;
  switch (head) {
    // `more recently`, `as recently as`; `until recently` is looked at as one.
    case 'recently': case 'lately': return ['more', 'most', 'as', 'less', 'until', 'how'].includes(before?.lower ?? '');
    // `soon after the vote`, `as soon as`, `soon became`: told from inside the story.
    case 'soon': case 'shortly': return (before?.tag !== 'MODAL' && before?.lower !== 'be') || ['after', 'afterwards', 'before', 'thereafter'].includes(next?.lower ?? '');
    // `up to date`, `seems to date from`, `wants to date the ring`.
    case 'to': return before?.lower === 'up' || (next !== undefined && next.tag !== 'PUNCT') || (before?.tag.startsWith('V') ?? false);
    // `at the moment of impact`, `right at the moment they leave`.
    case 'at': return ['of', 'when', 'that', 'in'].includes(next?.lower ?? '') || before?.lower === 'all' || (at > 0 && before?.tag !== 'PUNCT' && next?.tag === 'PRON');
    // `the currently open gates`, `the device you are currently using`: whatever holds when it is read.
    case 'currently': case 'presently': return (isDescribing(next) && isNounTag(words[at + 2]?.token) && before?.lemma !== 'be') || words.slice(Math.max(0, at - 2), at).some(({ token }) => token.lower === 'you');
    default: return false;
  }
}

function isDescribing(token: Token | undefined): boolean {
  return token?.tag === 'ADJ' || token?.tag === 'VBN' || token?.tag === 'VBG';
}

function isNounTag(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'NOUNS';
}

/** A date in its place. At the head of the sentence “As of … ,”. */
function fixesOf(analysis: Analysis, words: readonly Word[], at: number, span: SourceSpan): readonly Fix[] {
  const lower = words[at]?.token.lower ?? '';
  const holdsNow = ['currently', 'presently', 'nowadays', 'these', 'at'].includes(lower);
  const isFirst = at === 0;
  const comma = isFirst && analysis.source[span.end] !== ',' ? ',' : '';
  const opening = holdsNow ? 'as of' : 'in';
  const text = `${isFirst ? opening.charAt(0).toUpperCase() + opening.slice(1) : opening} \${1:date}${comma}`;
  return [blanks(holdsNow ? 'Say as of when' : 'Give the date', span, text)];
}
