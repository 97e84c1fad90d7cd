/** Reports hedges said twice, “accused of allegedly”, “alleged suspect”, and doubt cast on what the sentence itself states. Knows words and attributions only. */
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { isNoun, phraseAt, quoteWords, touching, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix, type Report } from './rule.ts';

export const redundantAlleged = defineRule({
  id: 'redundant-alleged',
  group: 'allegation-and-denial',
  severity: 'information',
  summary: 'A hedge is doubled, as in “accused of allegedly”, or “alleged” stands before what nobody disputes.',
  *check(analysis, _options, { isQuoted, wordsOf }) {
    const isAlleged = touching(analysis.attributions.filter(({ cueLemma, negated }) => !negated && alleging.has(cueLemma)).flatMap(({ content }) => content));
    for (const sentence of analysis.sentences) {
      if (!sentence.tokens.some(({ lower }) => lower === 'allegedly' || lower === 'alleged' || lower === 'suspected')) continue;
      const words = wordsOf(sentence);
      for (const at of words.keys()) {
        const report = doubled(analysis, words, at, isAlleged) ?? redundantLabel(analysis, words, at) ?? undisputed(analysis, words, at);
        if (report !== undefined && !isQuoted(report.span)) yield report;
      }
    }
  },
});

/** Verbs of a clause that already say that it is an allegation. */
const alleging: ReadonlySet<string> = new Set(['allege', 'claim', 'contend', 'state', 'assert', 'maintain', 'insist', 'argue', 'complain', 'charge']);
/** With `of` or `with` before the adverb. */
const accusing: ReadonlySet<string> = new Set(['accuse', 'accused', 'accusing', 'accuses', 'suspected', 'suspect', 'charged', 'charges', 'indicted', 'accusation', 'accusations', 'suspicion']);

/** `accused of allegedly taking`; `claims that she allegedly took`. */
function doubled(analysis: Analysis, words: readonly Word[], at: number, isAlleged: (span: SourceSpan) => boolean): Report | undefined {
  const word = words[at];
  if (word === undefined || word.token.lower !== 'allegedly') return undefined;
  const accuses = phraseAt(words, at - 1, 'of|with') ? words.slice(Math.max(0, at - 10), at - 1).findLast(({ token }) => accusing.has(token.lower)) : undefined;
  if (accuses === undefined && (!isAlleged(word.span) || isAnotherClause(words, at))) return undefined;
  const said = accuses === undefined ? 'The verb of saying' : `“${accuses.token.text}”`;
  return {
    span: word.span,
    message: `${quoteWords(analysis, word.span)} hedges what is hedged already. ${said} tells the reader that it is an allegation; twice sounds like doubt about the accuser, so take the adverb out.`,
    fixes: without(analysis, words, at, accuses !== undefined),
  };
}

/** `alleges that he was bribed, and his brother allegedly hid it`: what follows the comma may be somebody else’s allegation. */
function isAnotherClause(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 12), at).some(({ token }, index, near) => token.lower === ',' && near[index + 1]?.token.tag === 'CONJ');
}

/** People and statements that are no more than suspected or alleged by their very names. */
const hedgedNouns: ReadonlySet<string> = new Set(['suspect', 'allegation', 'accusation', 'accused', 'claim', 'charge']);

/** `an alleged suspect`. */
function redundantLabel(analysis: Analysis, words: readonly Word[], at: number): Report | undefined {
  const [word, noun] = [words[at], words[at + 1]];
  if (word === undefined || noun === undefined || !['alleged', 'suspected'].includes(word.token.lower) || !isNoun(hedgedNouns, noun.token)) return undefined;
  // `he alleged claims of fraud`, `police suspected charges`: a verb with its object.
  if (words[at - 1] !== undefined && ['NAME', 'PRON', 'NOUN', 'NOUNS'].includes(words[at - 1]?.token.tag ?? '')) return undefined;
  const span = sourceSpan(word.span.start, noun.span.end);
  return {
    span,
    message: `${quoteWords(analysis, span)} hedges what is hedged already. “${noun.token.text}” says by itself that nothing is shown yet; one hedge is clear, and two sound like doubt.`,
    fixes: without(analysis, words, at, true),
  };
}

const attending: ReadonlySet<string> = new Set(['attend', 'witness', 'chair', 'host', 'film', 'record', 'photograph', 'join', 'leave', 'organise', 'organize', 'watch']);
const events: ReadonlySet<string> = new Set(['meeting', 'dinner', 'lunch', 'party', 'conversation', 'interview', 'call', 'trip', 'visit', 'hearing', 'session', 'conference', 'raid', 'match', 'ceremony', 'march', 'rally']);

/** `He attended the alleged meeting`: the sentence says that he was there, so there was one. */
function undisputed(analysis: Analysis, words: readonly Word[], at: number): Report | undefined {
  const [word, noun] = [words[at], words[at + 1]];
  const before = words.slice(Math.max(0, at - 2), at);
  if (word === undefined || noun === undefined || word.token.lower !== 'alleged' || !isNoun(events, noun.token)) return undefined;
  if (before.length < 2 || !attending.has(before[0]?.token.lemma ?? '') || before[0]?.token.tag === 'VB' || !phraseAt(words, at - 1, 'the|this|that')) return undefined;
  return {
    span: word.span,
    message: `${quoteWords(analysis, word.span)} doubts an event that the sentence reports as fact. Put the hedge on what is disputed, and leave the rest plain.`,
    fixes: without(analysis, words, at, false),
  };
}

/** The hedge goes with the space after it, and `an` before it becomes `a` where the next word asks for that. */
function without(analysis: Analysis, words: readonly Word[], at: number, safe: boolean): readonly Fix[] {
  const [article, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.span.start - word.span.end !== 1) return [];
  const needsArticle = article !== undefined && /^an?$/u.test(article.token.lower);
  const capital = /^\p{Lu}/u.test(word.token.text) && !needsArticle;
  const edits = [{ span: sourceSpan(word.span.start, capital ? next.span.start + 1 : next.span.start), text: capital ? analysis.source.slice(next.span.start, next.span.start + 1).toUpperCase() : '' }];
  if (needsArticle) {
    const fitting = `${article.token.text.charAt(0)}${/^[aeiou]/iu.test(next.token.text) ? 'n' : ''}`;
    if (fitting !== article.token.text) edits.unshift({ span: article.span, text: fitting });
  }
  return [{ title: `Take “${word.token.text}” out`, safe, preferred: true, snippet: false, edits }];
}
