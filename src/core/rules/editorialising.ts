/** Reports adverbs, labels and praise by which the writer judges in the voice of a report. Knows words only. */
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { rewording } from './fix.ts';
import { idioms, labels, mannerWords, openingJudgements, pointingAdverbs, puffery, sentenceAdverbs } from './lexicon/judging-words.ts';
import { firstAt, phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

const judging: readonly string[] = [...openingJudgements, ...sentenceAdverbs, ...labels, ...puffery];
const heads: ReadonlySet<string> = new Set([...judging, ...idioms.map(([first]) => first ?? ''), 'of']);
/** Of the idioms, the word that other sentences seldom hold. */
const telling: ReadonlySet<string> = new Set([...judging, 'course', 'asleep', 'needless', 'saying', 'paper']);

export const editorialising = defineRule({
  id: 'editorialising',
  group: 'language',
  severity: 'hint',
  profiles: { wiki: 'information', opinion: 'off' },
  summary: 'An adverb, a label or praise, such as clearly, notorious or world-class, judges in the writer’s own voice.',
  *check(analysis, _options, { isOwnWords, wordsOf }) {
    for (const sentence of analysis.sentences) {
      if (sentence.passage.kind === 'heading' || sentence.passage.kind === 'title' || !sentence.tokens.some(({ lower }) => telling.has(lower))) continue;
      const words = wordsOf(sentence);
      if (isPersonal(words)) continue;
      for (const at of words.keys()) {
        const judgement = judgementAt(words, at);
        if (judgement === undefined || !isOwnWords(judgement.span)) continue;
        yield {
          span: judgement.span,
          message: `${quoteWords(analysis, judgement.span)} ${judgement.effect}. Readers came for what happened and can judge it themselves; ${judgement.advice}.`,
          fixes: judgement.removable ? without(analysis, words, judgement.span) : [],
        };
      }
    }
  },
});

interface Judgement {
  readonly span: SourceSpan;
  readonly effect: string;
  readonly advice: string;
  readonly removable: boolean;
}

/** `I`, `we think`: a sentence that owns up to being somebody’s view. */
function isPersonal(words: readonly Word[]): boolean {
  return words.some(({ token }) => token.lower === 'i' || token.lower === 'my' || token.lower === 'you' || token.lower === 'your');
}

function judgementAt(words: readonly Word[], at: number): Judgement | undefined {
  const word = words[at];
  if (word === undefined || !heads.has(word.token.lower)) return undefined;
  const { lower, text } = word.token;
  const idiom = idioms.find(phrase => phraseAt(words, at, ...phrase));
  if (idiom !== undefined) return { span: sourceSpan(word.span.start, words[at + idiom.length - 1]?.span.end ?? word.span.end), effect: 'is a verdict', advice: 'say what was done or left undone', removable: false };
  if (lower === 'of') return phraseAt(words, at + 1, 'course') && isAside(words, at, at + 1) ? told(sourceSpan(word.span.start, words[at + 1]?.span.end ?? word.span.end)) : undefined;
  if (openingJudgements.has(lower) && at === 0 && phraseAt(words, 1, ',')) return told(word.span);
  if (openingJudgements.has(lower) && !pointingAdverbs.has(lower) && phraseAt(words, at - 1, ',') && phraseAt(words, at + 1, ',')) return told(word.span);
  if (sentenceAdverbs.has(lower) && splitsVerb(words, at)) return told(word.span);
  // In the middle of a sentence a capital makes it a part of a name.
  if (at > 0 && /^\p{Lu}/u.test(text)) return undefined;
  if (!standsBeforeNoun(words, at)) return undefined;
  if (labels.has(lower)) return { span: word.span, effect: 'is a label, and the draft hides who gave it', advice: 'give the fact behind it, or say whose word it is', removable: true };
  return puffery.has(lower) ? { span: word.span, effect: 'is praise', advice: 'give the fact that earned it, with its source, or leave it out', removable: true } : undefined;
}

function told(span: SourceSpan): Judgement {
  return { span, effect: 'tells the reader what to think', advice: 'take it out, and let the fact speak', removable: true };
}

/** `, of course,` or at the head of the sentence. `In the course of` has another word before it. */
function isAside(words: readonly Word[], first: number, last: number): boolean {
  return (first === 0 || phraseAt(words, first - 1, ',')) && phraseAt(words, last + 1, ',');
}

/** `has clearly become`, `is obviously wrong`; `is clearly marked` and `speaks clearly` say how. */
function splitsVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.token;
  const after = words[at + 1]?.token;
  if (before === undefined || after === undefined || mannerWords.has(after.lower) || mannerWords.has(after.lemma)) return false;
  return ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would'].includes(before.lower) && ['VBN', 'ADJ', 'DET', 'VB', 'VBG', 'NEG'].includes(after.tag);
}

/** Before a noun, perhaps with another adjective between; `became controversial` reports a dispute. */
function standsBeforeNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.token;
  if (next === undefined) return false;
  if (['NOUN', 'NOUNS'].includes(next.tag) || (next.tag === 'NUM' && ['a', 'an'].includes(words[at - 1]?.token.lower ?? ''))) return true;
  return ['ADJ', 'NAME', 'NUM'].includes(next.tag) && ['NOUN', 'NOUNS', 'NAME'].includes(words[at + 2]?.token.tag ?? '');
}

/** The words go, with a comma and a space of theirs; what begins the sentence then has the capital, and `a` the form that fits. */
function without(analysis: Analysis, words: readonly Word[], span: SourceSpan): readonly Fix[] {
  const first = firstAt(words, span.start);
  const last = firstAt(words, span.end - 1);
  const comma = phraseAt(words, last + 1, ',');
  const [before, next] = [words[first - 1], words[last + (comma ? 2 : 1)]];
  if (next === undefined || next.token.tag === 'QUOTE' || next.token.tag === 'OBJECT' || next.token.tag === 'PUNCT' || /[*_[\]`]/u.test(analysis.source.slice(span.start, next.span.start))) return [];
  const title = `Take ${quoteWords(analysis, span)} out`;
  if (before === undefined) {
    const head = analysis.source.slice(next.span.start, next.span.start + 1);
    return [rewording(title, sourceSpan(span.start, next.span.start + 1), head.toUpperCase())];
  }
  // `…, of course, …`: one comma would be left without its fellow.
  if (comma && before.token.lower === ',') return [rewording(title, sourceSpan(before.span.start, next.span.start), ' ')];
  if (comma) return [];
  if (!/^an?$/u.test(before.token.lower)) return [rewording(title, sourceSpan(span.start, next.span.start), '')];
  const article = `${before.token.text.charAt(0)}${/^[aeiou]/iu.test(next.token.text) ? 'n' : ''}`;
  return [rewording(title, sourceSpan(before.span.start, next.span.start), `${article} `)];
}
