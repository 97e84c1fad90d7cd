/** Reports speakers without a name for whom the draft gives no reason. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import { blanks, place } from './fix.ts';
import { assertiveVerbs } from './lexicon/assertive-verbs.ts';
import { bystanders, insiders, namelessWords, rankAndFile, ranks, reasonWords } from './lexicon/unnamed-people.ts';
import { perSentence } from './per-sentence.ts';
import { cueSpan, firstAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis } from './rule.ts';
import { unnamedSpeaker, type UnnamedSpeaker } from './unnamed-speaker.ts';

export const anonymityUnexplained = defineRule({
  id: 'anonymity-unexplained',
  group: 'attribution',
  severity: 'information',
  summary: 'Somebody speaks without a name, and the draft does not say why none is given.',
  yieldsTo: ['vague-anonymous-source', 'weasel-attribution', 'anonymous-attack'],
  *check(analysis, _options, { isQuoted, cited, isOwnVoice, wordsOf }) {
    const reasons = explanations(analysis);
    const isBeforeCourt = perSentence(({ tokens }) => tokens.some(({ lower }) => courts.has(lower)));
    const seen = new Set<string>();
    for (const attribution of analysis.attributions) {
      const sentence = analysis.sentences[attribution.sentence];
      const cue = cueSpan(attribution);
      if (sentence === undefined || cue === undefined || attribution.negated || !assertiveVerbs.has(attribution.cueLemma) || attribution.cueClass !== 'speech' || attribution.stance === 'no-comment' || attribution.cueLemma === 'decline' || attribution.cueLemma === 'tweet' || attribution.cueLemma === 'shout') continue;
      // Somebody else’s source, and a witness before a court, were given their anonymity elsewhere.
      if (attribution.via.some(({ kind }) => kind !== 'own') || isBeforeCourt(sentence) || cited.has(sentence.index) || isQuoted(cue) || !isOwnVoice(attribution)) continue;
      const words = wordsOf(sentence);
      const unnamed = unnamedSpeaker(attribution, words);
      if (unnamed === undefined || !(insiders.has(unnamed.noun) || (ordinals.has(unnamed.noun) && reasons.nouns.size > 0) || toldAsFormer(attribution, words, unnamed) || isRanked(words, unnamed) || isMemberOf(words, unnamed) || workedThere(words, unnamed)) || seen.has(unnamed.noun) || isExplained(reasons, sentence, unnamed.noun)) continue;
      seen.add(unnamed.noun);
      const comma = /^[\s*_]*[,.;:]/u.test(analysis.source.slice(unnamed.span.end, unnamed.span.end + 4)) ? '' : ',';
      yield {
        span: unnamed.span,
        message: `${quoteWords(analysis, unnamed.span)} has no name, and nothing says why. A reader who is asked to trust an unnamed voice wants the reason; say why the name is withheld, or give it.`,
        fixes: [blanks('Say why the name is withheld', place(unnamed.span.end), `, who asked not to be named because \${1:reason}${comma}`)],
      };
    }
  },
});

/** `a man who worked in the slip house`: by then somebody from inside. */
function workedThere(words: readonly Word[], { span, noun }: UnnamedSpeaker): boolean {
  const next = words.slice(firstAt(words, span.end), firstAt(words, span.end) + 4);
  return people.has(noun) && next[0]?.token.lower === 'who' && next.some(({ token }) => ['work', 'serve', 'employ', 'run', 'manage'].includes(token.lemma));
}

/** `A second`, `a third`: one more of those who were brought on without a name. */
const ordinals: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth']);

/** `a former purser told me`: whatever the trade, one who spoke to the writer of a job that they once held. */
function toldAsFormer({ via }: Attribution, words: readonly Word[], { span, noun }: UnnamedSpeaker): boolean {
  return via.some(({ kind }) => kind === 'own') && !bystanders.has(noun) && wordsIn(words, span).some(({ token }) => token.lower === 'former' || token.lower === 'retired');
}

/** `a senior officer`, `a former driver`. */
function isRanked(words: readonly Word[], { span, noun }: UnnamedSpeaker): boolean {
  return rankAndFile.has(noun) && wordsIn(words, span).some(({ token }) => ranks.has(token.lower));
}

/** `two crew members`; a member of a family or a club is asked in the street. */
function isMemberOf(words: readonly Word[], { span, noun }: UnnamedSpeaker): boolean {
  return noun === 'member' && wordsIn(words, span).some(({ token }) => ['crew', 'staff', 'board', 'cabinet', 'team'].includes(token.lower));
}

const people: ReadonlySet<string> = new Set(['man', 'woman', 'people']);

/** Where a judge decides who is named. */
const courts: ReadonlySet<string> = new Set(['court', 'courts', 'jury', 'tribunal', 'inquest', 'judge', 'magistrate', 'magistrates', 'parliament', 'committee']);

interface Reasons {
  readonly sentences: ReadonlySet<number>;
  readonly ofAnother: ReadonlySet<number>;
  /** Every noun of those sentences, in the singular: a reason that is given once holds for the same kind of person later. */
  readonly nouns: ReadonlySet<string>;
}

/** The sentences that say why somebody is not named, and which of them say it of `a second` or `another`. */
function explanations({ sentences }: Analysis): Reasons {
  const found = sentences.filter(({ tokens }) => tokens.some(({ lower }) => namelessWords.has(lower)) && tokens.some(({ lower }) => reasonWords.has(lower)));
  const ofAnother = found.filter(({ tokens }) => tokens[0]?.lower === 'another' || (tokens[0]?.lower === 'a' && ordinals.has(tokens[1]?.lower ?? '')));
  return { sentences: new Set(found.map(({ index }) => index)), ofAnother: new Set(ofAnother.map(({ index }) => index)), nouns: new Set(found.flatMap(({ tokens }) => tokens.map(({ lower }) => (lower.endsWith('s') ? lower.slice(0, -1) : lower)))) };
}

/** In the sentence or the two on either side; or once, for the same kind of person, anywhere. */
function isExplained(reasons: Reasons, { index }: Sentence, noun: string): boolean {
  // A reason given before for the others, or after for the next, is not this one’s.
  if (ordinals.has(noun)) return reasons.sentences.has(index) || (reasons.sentences.has(index + 1) && !reasons.ofAnother.has(index + 1));
  return reasons.nouns.has(noun) || [-2, -1, 0, 1, 2].some(step => reasons.sentences.has(index + step) && !(step > 0 && reasons.ofAnother.has(index + step)));
}
