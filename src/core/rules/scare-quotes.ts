/** Reports one or two words in quotation marks that nobody is shown to have said: doubt without a doubter. Knows quotations, words and attributions only. */
import type { Quotation } from '../attribution/attribution.ts';
import { overlaps, sourceSpan } from '../text/span.ts';
import { doubtfulWords, namedThings } from './lexicon/doubtful-words.ts';
import { firstAt, quoteWords, sentenceAt, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const scareQuotes = defineRule({
  id: 'scare-quotes',
  group: 'quotation',
  severity: 'information',
  summary: 'One or two words stand in quotation marks, and nobody in the sentence has said them.',
  *check(analysis, _options, { cited, wordsOf, said }) {
    const used = timesMarked(analysis);
    // Few words in marks come so far that anybody asks what else was said.
    let spoken: ReadonlySet<string> | undefined;
    const isSpoken = (word: string): boolean => (spoken ??= wordsSaid(analysis)).has(word);
    for (const quotation of analysis.quotations) {
      const { kind, quoted } = analysis.passages[quotation.passage] ?? { kind: 'heading', quoted: true };
      if (quotation.mark === 'block' || !quotation.closed || quotation.length > 2 || quotation.within !== undefined || quoted || (kind !== 'paragraph' && kind !== 'list-item')) continue;
      const sentence = sentenceAt(analysis, quotation.words.start);
      if (sentence === undefined || cited.has(sentence.index)) continue;
      // `The “partner” never replied` has a speaker, who is not the one that the marks doubt with.
      if ((said.get(sentence.index) ?? []).some(({ speaker }) => !speaker.spans.some(span => overlaps(span, quotation.span)))) continue;
      const words = wordsOf(sentence);
      const inside = wordsIn(words, quotation.words);
      if ((used.get(plain(inside)) ?? 0) > 1 || !isDoubt(words, inside, quotation) || inside.some(({ token }) => doubtfulWords.has(token.lower) && isSpoken(token.lower))) continue;
      yield {
        span: quotation.span,
        message: `${quoteWords(analysis, quotation.span)} is in quotation marks, and nobody here says it. The marks tell the reader not to believe the word and not why; say whose word it is, or what is wrong with it, or drop the marks.`,
        fixes: [dropMarks(quotation)],
      };
    }
  },
});

/** Every quoted stretch of one or two words by how often it is marked: what is marked twice is a term. */
function timesMarked(analysis: Analysis): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { words, length } of analysis.quotations) {
    if (length > 2) continue;
    const text = analysis.source.slice(words.start, words.end).toLowerCase();
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

function plain(inside: readonly Word[]): string {
  return inside.map(({ token }) => token.lower).join(' ');
}

const naming: ReadonlySet<string> = new Set(['call', 'name', 'term', 'dub', 'label', 'know', 'describe', 'refer', 'mean', 'means', 'define', 'title', 'entitle', 'nickname', 'style', 'brand', 'word', 'words', 'phrase', 'so-called', 'say', 'marked', 'translate', 'spell', 'read', 'write', 'codename', 'deem', 'hail']);

/** A word of praise, rank or kindness, in small letters, after `the`, `its` or an adjective, in a sentence that gives nothing its name. */
function isDoubt(words: readonly Word[], inside: readonly Word[], { span }: Quotation): boolean {
  if (inside.length === 0 || !inside.every(({ token }) => /^\p{Ll}[\p{Ll}’'-]*$/u.test(token.text)) || !inside.some(({ token }) => doubtfulWords.has(token.lower))) return false;
  const before = words[firstAt(words, span.start) - 1]?.token;
  const after = words[firstAt(words, span.end)]?.token;
  if (before === undefined || !['DET', 'POSS', 'ADJ', 'PART', 'NUM'].includes(before.tag) || (after !== undefined && namedThings.has(after.lower))) return false;
  return !words.some(({ token }) => naming.has(token.lemma) || naming.has(token.lower));
}

/** Every word of the longer quotations: what somebody is shown to have said. */
function wordsSaid(analysis: Analysis): ReadonlySet<string> {
  const longer = analysis.quotations.filter(({ length, within }) => length > 2 && within === undefined);
  return new Set(longer.flatMap(({ words }) => analysis.source.slice(words.start, words.end).toLowerCase().match(/[\p{L}’'-]+/gu) ?? []));
}

function dropMarks({ span, words }: Quotation): Fix {
  const edits = [{ span: sourceSpan(span.start, words.start), text: '' }, { span: sourceSpan(words.end, span.end), text: '' }];
  return { title: 'Drop the quotation marks', safe: false, preferred: true, snippet: false, edits };
}
