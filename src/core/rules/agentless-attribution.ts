/** Reports evidential passives and adverbs that leave out who said so: “is believed to”, “reportedly”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import { courtNouns } from '../claims/lexicon/parties.ts';
import type { Sentence } from '../english/sentence.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { crowdAdverbs, evidentialVerbs, hearsayAdverbs, viewVerbs } from './lexicon/evidential-words.ts';
import { cueSpan, firstAt, phraseAt, quoteWords, touching, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const agentlessAttribution = defineRule({
  id: 'agentless-attribution',
  group: 'attribution',
  severity: 'information',
  profiles: { wiki: 'warning', intel: 'warning' },
  summary: 'A passive or an adverb, such as “is believed to” or “reportedly”, reports a claim and leaves out whose it is.',
  yieldsTo: ['allegation-without-source'],
  *check(analysis, _options, { isQuoted, isOwnWords, cited, isOwnVoice, wordsOf }) {
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
    const isRead = touching(analysis.attributions.flatMap(({ cue }) => cue));
    for (const sentence of analysis.sentences) {
      if (cited.has(sentence.index) || !sentence.tokens.some(({ lemma }) => hearsayVerbs.has(lemma))) continue;
      const words = wordsOf(sentence);
      for (const at of words.keys()) {
        const span = hearsayAt(words, at);
        if (span === undefined || isRead(span) || !isOwnWords(span) || words[at]?.token.lower === 'alleged' && reportsCourt(sentence)) continue;
        yield {
          span,
          message: `${quoteWords(analysis, span)} does not say by whom. A reader cannot weigh a claim without its owner; name who says so, and where.`,
          fixes: fixesOf(analysis, words, span),
        };
      }
    }
  },
});

/** The last are read as adjectives as often as not, and then keep their form. */
const hearsayVerbs: ReadonlySet<string> = new Set([...evidentialVerbs, 'gather', 'learnt', 'learned', 'rumoured', 'rumored', 'alleged', 'understood', 'gathered']);

/** `It was gathered that`, `is learnt to have left`: a passive that the stage before read as no attribution, by its participle. */
function hearsayAt(words: readonly Word[], at: number): SourceSpan | undefined {
  const participle = words[at];
  if (participle === undefined || !hearsayVerbs.has(participle.token.lemma) || !['VBN', 'VBD', 'ADJ'].includes(participle.token.tag)) return undefined;
  let first = at - 1;
  while (words[first]?.token.tag === 'ADV') first--;
  const verb = words[first];
  if (verb === undefined || !['is', 'are', 'was', 'were'].includes(verb.token.lower)) return undefined;
  const isClause = phraseAt(words, at + 1, 'that') && phraseAt(words, first - 1, 'it');
  const isDeed = phraseAt(words, at + 1, 'to') && words[at + 2]?.token.tag === 'VB' && participle.token.lower !== 'gathered';
  return isClause || isDeed ? sourceSpan(verb.span.start, participle.span.end) : undefined;
}

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
  // `It is whispered in Sker that` names a place and no paper.
  if (['in', 'on', 'at'].includes(next?.lower ?? '') && before?.lower === 'it' && words.slice(after + 1, after + 8).some(({ token }) => token.lower === 'that')) return false;
  if (next?.lower === 'as' && wordsIn(words, span).some(({ token }) => crowdAdverbs.has(token.lower))) return false;
  return ['in', 'on', 'as', 'by', 'at'].includes(next?.lower ?? '');
}

function fixesOf(analysis: Analysis, words: readonly Word[], span: SourceSpan): readonly Fix[] {
  const cue = wordsIn(words, span);
  const participle = cue.findLast(({ token }) => hearsayVerbs.has(token.lemma) || viewVerbs.has(token.lemma));
  if (participle !== undefined) return [blanks('Say by whom', place(participle.span.end), ' by ${1:Name}')];
  const [adverb] = cue;
  if (adverb === undefined || cue.length > 1) return [];
  const comma = analysis.source[span.end] === ',' ? '' : ',';
  if (/^\p{Lu}/u.test(adverb.token.text)) return [blanks('Say according to whom', span, `According to \${1:Name}${comma}`)];
  if (analysis.source[span.start - 1] !== ' ') return [];
  return [blanks('Say according to whom', sourceSpan(span.start - 1, span.end), `, according to \${1:Name}${comma}`)];
}
