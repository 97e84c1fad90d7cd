/** Reports attributions to authorities that nobody could ask: “experts say”, “many regard”, “studies show”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import type { SourceSpan } from '../text/span.ts';
import { blanks } from './fix.ts';
import { assertiveVerbs } from './lexicon/assertive-verbs.ts';
import { anybody, groups, pointers, quantifiers, sides, works } from './lexicon/unnamed-groups.ts';
import {
  citationPlace, coverAll, cueSpan, firstAt, isNoun, nextInPassage, phraseAt, quoteWords,
  wordsIn, type Word,
} from './reading.ts';
import { defineRule, wordsOption, type Analysis, type Fix } from './rule.ts';
import type { Sentence } from '../english/sentence.ts';

export const weaselAttribution = defineRule({
  id: 'weasel-attribution',
  group: 'attribution',
  severity: 'warning',
  summary: 'An unnamed group, such as experts, critics, many or studies, is all that stands behind a claim.',
  options: { words: { kind: 'words', summary: 'Nouns for a group or a work that this house finds as vague, in the singular: “pundit”, “briefing”.' } },
  *check(analysis, options, { isQuoted, cited, isOwnVoice, wordsOf, said }) {
    const added = new Set(wordsOption(options, 'words').map(word => word.toLowerCase()));
    for (const attribution of analysis.attributions) {
      const span = coverAll(attribution.speaker.spans);
      const sentence = analysis.sentences[attribution.sentence];
      if (span === undefined || sentence === undefined || !mayBeVague(attribution) || cited.has(sentence.index)) continue;
      const words = wordsOf(sentence);
      const beforeCue = words[firstAt(words, (cueSpan(attribution) ?? span).start) - 1];
      if (isQuoted(span) || !isOwnVoice(attribution) || beforeCue?.token.tag === 'TO') continue;
      if (!isVague(words, span, added) || (isSurvey(sentence) && wordsIn(words, span).length === 1) || isMadeGood(analysis, sentence, said, cited)) continue;
      yield {
        span,
        message: `${quoteWords(analysis, span)} names nobody a reader could ask. A claim is worth as much as the people or papers behind it; name one, with what makes them worth hearing, or cite the work.`,
        fixes: fixesOf(analysis, sentence, span),
      };
    }
  },
});

/** `told us` has a reporter who was there. */
function mayBeVague({ speaker, cueLemma, negated, via }: Attribution): boolean {
  if (via.some(hop => hop.kind === 'own')) return false;
  return ['collective', 'document', 'anonymous', 'role'].includes(speaker.kind) && (assertiveVerbs.has(cueLemma) || views.has(cueLemma)) && !negated;
}

/** `Experts doubt that`, `analysts expect`: a view passed on as an authority's. */
const views: ReadonlySet<string> = new Set(['agree', 'concur', 'disagree', 'doubt', 'expect', 'point to', 'opinion', 'in the words of', 'wonder', 'reject', 'dispute', 'question', 'accept', 'favour', 'favor', 'oppose']);

/** The head is a group, a work or a mere number of people, and nothing beside it says which ones. */
function isVague(words: readonly Word[], span: SourceSpan, added: ReadonlySet<string>): boolean {
  const speaker = wordsIn(words, span);
  const after = speaker.findIndex(({ token }) => token.tag === 'ADP' || token.tag === 'VBG' || token.tag === 'VBN' || token.tag === 'WH' || token.tag === 'PUNCT');
  const phrase = after < 0 ? speaker : speaker.slice(0, after);
  const [first, head] = [phrase[0]?.token, phrase.at(-1)?.token];
  if (first === undefined || head === undefined || pointers.has(first.lower)) return false;
  // `what many expect` reports no claim of theirs, and `not many say` the lack of one.
  if (['what', 'who', 'which', 'that', 'not', 'as'].includes(words[firstAt(words, span.start) - 1]?.token.lower ?? '')) return false;
  // The capital of a sentence's first word makes it no name.
  if (phrase.some(word => word.token.tag === 'OBJECT' || word.token.tag === 'NUM' || (word.token.tag === 'NAME' && word !== words[0]))) return false;
  if (quantifiers.has(first.lower) && (phrase.length === 1 || isNoun(anybody, head))) return after < 0 || phraseAt(speaker, after, 'in|across|within|around|inside');
  // `experts at the institute`, `studies by the ministry`: what follows places them; `critics of the plan` is still nobody.
  if (after >= 0) return isNoun(sides, head) && head.lower.endsWith('s') && phraseAt(speaker, after, 'of') && speaker.every(({ token }) => token.tag !== 'WH' && token.tag !== 'PUNCT');
  const isPlural = head.lower.endsWith('s');
  if (head.lower === 'work' && phrase.length === 1) return ages.has(words[firstAt(words, span.start) - 1]?.token.lower ?? '');
  if (head.lower === 'work') return phrase.slice(0, -1).every(({ token }) => ages.has(token.lower));
  return (isPlural && (isNoun(groups, head) || isNoun(works, head) || isNoun(added, head))) || uncounted.has(head.lower);
}

/** `Many said`, where the paragraph tells of a survey: those who were asked, and the paragraph says who. */
function isSurvey({ passageTokens }: Sentence): boolean {
  return passageTokens.some(({ lemma }) => surveyed.has(lemma));
}

const surveyed: ReadonlySet<string> = new Set(['survey', 'respondent', 'participant', 'interviewee', 'questionnaire', 'poll']);

const uncounted: ReadonlySet<string> = new Set(['research', 'literature', 'scholarship']);
/** `Earlier work`: somebody's, once. */
const ages: ReadonlySet<string> = new Set(['earlier', 'previous', 'prior', 'recent', 'past', 'other', 'much', 'some', 'later', 'existing']);

/** The next sentence names one of them, or cites: the first was its topic. */
function isMadeGood(analysis: Analysis, sentence: Sentence, said: ReadonlyMap<number, readonly Attribution[]>, cited: ReadonlySet<number>): boolean {
  const next = nextInPassage(analysis, sentence);
  if (next === undefined) return false;
  return cited.has(next.index) || (said.get(next.index) ?? []).some(({ speaker }) => speaker.kind === 'named' && speaker.spans.length > 0);
}

function fixesOf(analysis: Analysis, sentence: Sentence, span: SourceSpan): readonly Fix[] {
  const comma = /^[\s*_]*[,.;:]/u.test(analysis.source.slice(span.end, span.end + 4)) ? '' : ',';
  return [
    blanks('Name the speaker', span, `\${1:Name}, \${2:who they are}${comma}`),
    // One work behind `studies` would be a new fault.
    blanks('Cite a source', citationPlace(analysis, sentence), isPlural(analysis, span) ? ' [@${1:key}; @${2:another}]' : ' [@${1:key}]', false),
  ];
}

function isPlural({ source }: Analysis, span: SourceSpan): boolean {
  return /(?<!s)s[*_]*$/iu.test(source.slice(span.start, span.end));
}
