/** Reports answers put in loaded, empty or blanket words: “refused to comment”, “could not be reached”, “denied any allegations”. Knows words and quotations only. */
import type { Sentence } from '../english/sentence.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, rewording } from './fix.ts';
import { accusationNouns, answers, channels, formalPlaces } from './lexicon/response-formulas.ts';
import { nextInPassage, phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule, type Analysis, type Report } from './rule.ts';
import { verbInForm } from './verb-form.ts';

const heads: ReadonlySet<string> = new Set(['refuse', 'reach', 'deny', 'reject', 'dismiss']);

export const responseForm = defineRule({
  id: 'response-form',
  group: 'allegation-and-denial',
  severity: 'information',
  summary: 'An answer is reported in loaded, empty or blanket words, such as “refused to comment” or “denied any allegations”.',
  *check(analysis, _options, { isQuoted, wordsOf }) {
    for (const sentence of analysis.sentences) {
      if (sentence.passage.kind === 'heading' || !sentence.tokens.some(token => heads.has(token.lemma))) continue;
      const words = wordsOf(sentence);
      const inCourt = isFormal(sentence) || isFormal(analysis.sentences[sentence.index - 1]);
      for (let at = 0; at < words.length; at++) {
        const report = (inCourt ? undefined : refused(analysis, words, at)) ?? unreached(analysis, sentence, words, at) ?? blanket(analysis, words, at);
        if (report !== undefined && !isQuoted(report.span)) yield report;
      }
    }
  },
});

/** Where somebody is asked under oath, or by those who may demand an answer. */
function isFormal(sentence: Sentence | undefined): boolean {
  return sentence?.tokens.some(token => formalPlaces.has(token.lower)) ?? false;
}

/** `refused to comment`, but not `refused to answer the court`, where a refusal is a fact. */
function refused(analysis: Analysis, words: readonly Word[], at: number): Report | undefined {
  const head = words[at];
  const last = words[at + 2];
  if (head === undefined || last === undefined || head.token.lemma !== 'refuse' || !phraseAt(words, at + 1, 'to') || words[at - 1]?.token.tag === 'MODAL') return undefined;
  const needed = answers.get(last.token.lower);
  if (needed === undefined || (needed.length > 0 && !needed.includes(words[at + 3]?.token.lower ?? ''))) return undefined;
  const span = sourceSpan(head.span.start, last.span.end);
  const plain = verbInForm('decline', head.token);
  return {
    span,
    message: `${quoteWords(analysis, span)} makes silence look like guilt. Nobody owes a comment; “${plain} to ${last.token.lower}” says the same and accuses nobody.`,
    fixes: [rewording(`Replace ${quoteWords(analysis, head.span)} by “${plain}”`, head.span, plain)],
  };
}

/** Words within which the attempts are told, if they are. */
const enough = 60;

/** `could not be reached`, with no word of how it was tried. */
function unreached(analysis: Analysis, sentence: Sentence, words: readonly Word[], at: number): Report | undefined {
  if (!phraseAt(words, at, 'could|can', 'not|n’t|n\'t')) return undefined;
  const adverbs = ['immediately', 'yesterday', 'last', 'night', 'be'];
  let end = at + 2;
  while (end < at + 5 && adverbs.includes(words[end]?.token.lower ?? '')) end++;
  const [first, last] = [words[at], words[end]];
  if (first === undefined || last === undefined || last.token.lower !== 'reached' || words[end - 1]?.token.lower !== 'be') return undefined;
  const next = nextInPassage(analysis, sentence);
  const told = [...words.slice(end, end + enough).map(({ token }) => token), ...(next === undefined ? [] : next.tokens.slice(0, enough))];
  // `An agreement could not be reached` is nobody's silence.
  if (told.some(({ lower }) => channels.has(lower)) || isThing(words, at)) return undefined;
  const span = sourceSpan(first.span.start, last.span.end);
  return {
    span,
    message: `${quoteWords(analysis, span)} does not say how you tried. A reader should see that the chance to answer was a fair one; give the channel and the date of each attempt.`,
    fixes: [blanks('Say how and when you tried', sourceSpan(last.span.end, last.span.end), ' by ${1|phone,e-mail,letter|} on ${2:date}')],
  };
}

function isThing(words: readonly Word[], at: number): boolean {
  const things = ['agreement', 'deal', 'verdict', 'consensus', 'compromise', 'conclusion', 'decision', 'settlement', 'target', 'site', 'quorum', 'summit', 'island', 'village'];
  return words.slice(Math.max(0, at - 4), at).some(({ token }) => things.includes(token.lemma));
}

/** `denied any allegations`, `rejects all accusations`: with nothing after it that says of what. */
function blanket(analysis: Analysis, words: readonly Word[], at: number): Report | undefined {
  const head = words[at];
  if (head === undefined || !['deny', 'reject', 'dismiss'].includes(head.token.lemma) || !head.token.tag.startsWith('V')) return undefined;
  const object = blanketObject(words, at + 1);
  if (object === undefined) return undefined;
  const span = sourceSpan(head.span.start, object.end);
  return {
    span,
    message: `${quoteWords(analysis, span)} does not say what is denied. A denial of everything answers nothing; name each thing that is denied, as far as the answer does.`,
    fixes: [blanks('Name what is denied', object, '${1:doing what}')],
  };
}

/** From the determiner to the noun; undefined where it is no blanket, or a `that`, `of` or `by` goes on to name the thing. */
function blanketObject(words: readonly Word[], from: number): SourceSpan | undefined {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]];
  if (first === undefined) return undefined;
  if (first.token.lower === 'everything') return isOpen(words, from + 1) ? first.span : undefined;
  if (!['any', 'all', 'every'].includes(first.token.lower) || second === undefined) return undefined;
  const hasArticle = ['the', 'such', 'these', 'those', 'of'].includes(second.token.lower);
  const noun = hasArticle ? third : second;
  if (noun === undefined || !accusationNouns.has(noun.token.lemma) || !isOpen(words, from + (hasArticle ? 3 : 2))) return undefined;
  return sourceSpan(first.span.start, noun.span.end);
}

function isOpen(words: readonly Word[], at: number): boolean {
  return !phraseAt(words, at, 'that|of|about|he|she|it|they|made|in|against|regarding|concerning|by|from');
}
