/** Reports evidential passives and adverbs that leave out who said so: “is believed to”, “reportedly”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import { courtNouns } from '../claims/lexicon/parties.ts';
import type { Sentence } from '../english/sentence.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { crowdAdverbs, evidentialVerbs, hearsayAdverbs, viewVerbs } from './lexicon/evidential-words.ts';
import { cueSpan, firstAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const agentlessAttribution = defineRule({
  id: 'agentless-attribution',
  group: 'attribution',
  severity: 'information',
  profiles: { wiki: 'warning', intel: 'warning' },
  summary: 'A passive or an adverb, such as “is believed to” or “reportedly”, reports a claim and leaves out whose it is.',
  yieldsTo: ['allegation-without-source'],
  *check(analysis, _options, { isQuoted, cited, isOwnVoice, wordsOf }) {
    for (const attribution of analysis.attributions) {
      const span = cueSpan(attribution);
      if (span === undefined || !isAgentless(attribution) || cited.has(attribution.sentence) || isQuoted(span) || !isOwnVoice(attribution)) continue;
      const sentence = analysis.sentences[attribution.sentence];
      const words = sentence === undefined ? [] : wordsOf(sentence);
      if (sentence !== undefined && attribution.stance === 'allegation' && reportsCourt(sentence)) continue;
      if (!isEvidential(words, span, attribution.cueLemma) || isNoReport(words, span)) continue;
      yield {
        span,
        message: `${quoteWords(analysis, span)} does not say by whom. A reader cannot weigh a claim without its owner; name who says so, and where.`,
        fixes: fixesOf(analysis, words, span),
      };
    }
  },
});

/** In court the prosecution alleges, whoever writes `it was alleged`. */
function reportsCourt({ passageTokens }: Sentence): boolean {
  return passageTokens.some(({ lemma }) => lemma === 'trial' || lemma === 'hearing' || courtNouns.has(lemma));
}

function isAgentless({ speaker, via, negated }: Attribution): boolean {
  return speaker.kind === 'none' && via.length === 0 && !negated;
}

/** A passive of believing or saying, `was widely seen as`, or an adverb of hearsay; `saying` without a subject is neither. */
function isEvidential(words: readonly Word[], span: SourceSpan, cueLemma: string): boolean {
  const cue = wordsIn(words, span);
  if (cue.some(({ token }) => hearsayAdverbs.has(token.lower))) return true;
  if (!cue.some(({ token }) => token.lemma === 'be')) return false;
  // Participles are often read as adjectives, `is alleged`: the attribution knows the verb.
  if (evidentialVerbs.has(cueLemma)) return true;
  return viewVerbs.has(cueLemma) && cue.some(({ token }) => crowdAdverbs.has(token.lower));
}

/** `can be said`, `is reported in Table 2`, `was reported to the clerk`: possibility, a document, a report that somebody made. */
function isNoReport(words: readonly Word[], span: SourceSpan): boolean {
  const after = firstAt(words, span.end);
  const [next, afterNext] = [words[after]?.token, words[after + 1]?.token];
  const before = words[firstAt(words, span.start) - 1]?.token;
  if (before?.tag === 'MODAL' || wordsIn(words, span).some(({ token }) => token.tag === 'MODAL')) return true;
  if (next?.lower === 'to') return ['DET', 'POSS', 'NAME', 'PRON'].includes(afterNext?.tag ?? '');
  return ['in', 'on', 'as', 'by', 'at'].includes(next?.lower ?? '');
}

function fixesOf(analysis: Analysis, words: readonly Word[], span: SourceSpan): readonly Fix[] {
  const cue = wordsIn(words, span);
  const participle = cue.findLast(({ token }) => evidentialVerbs.has(token.lemma) || viewVerbs.has(token.lemma));
  if (participle !== undefined) return [blanks('Say by whom', place(participle.span.end), ' by ${1:Name}')];
  const [adverb] = cue;
  if (adverb === undefined || cue.length > 1) return [];
  const comma = analysis.source[span.end] === ',' ? '' : ',';
  if (/^\p{Lu}/u.test(adverb.token.text)) return [blanks('Say according to whom', span, `According to \${1:Name}${comma}`)];
  if (analysis.source[span.start - 1] !== ' ') return [];
  return [blanks('Say according to whom', sourceSpan(span.start - 1, span.end), `, according to \${1:Name}${comma}`)];
}
