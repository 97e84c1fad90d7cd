/** Reports quotations of a clause or more that nobody in the draft is shown to have said. Knows attributions and quotations only. */
import type { Quotation } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import { contains, type SourceSpan } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { citedSentences, phraseAt, quoteWords, sentenceAt, wordReader, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

/** Fewer words are a fragment or a term. */
const clause = 4;

export const quoteWithoutSpeaker = defineRule({
  id: 'quote-without-speaker',
  group: 'quotation',
  severity: 'warning',
  summary: 'A quotation has no speaker in its sentence, beside it, or before it.',
  *check(analysis) {
    const spoken = spokenQuotations(analysis);
    const cited = citedSentences(analysis);
    const read = wordReader();
    for (const quotation of analysis.quotations) {
      if (!isCandidate(analysis, quotation) || spoken.has(quotation.index)) continue;
      const sentence = sentenceAt(analysis, quotation.words.start);
      if (sentence === undefined || cited.has(sentence.index)) continue;
      const words = read(sentence);
      const inside = wordsIn(words, quotation.words);
      if (!isClause(inside, words) || isTitle(inside) || isSigned(analysis, sentence, quotation)) continue;
      yield {
        span: quotation.span,
        message: `${quoteWords(analysis, quotation.span)} has no speaker in reach. Words in quotation marks are somebody’s, and a reader wants to know whose; name the speaker beside them, or put the thought in your own words.`,
        fixes: fixesOf(words, quotation),
      };
    }
  },
});

/** A quotation in running text, not a term, a block, a heading, a table or a note; the first of those that run on over paragraphs. */
function isCandidate(analysis: Analysis, { mark, isTerm, within, continues, closed, length, passage }: Quotation): boolean {
  const kind = analysis.passages[passage]?.kind;
  return !isTerm && mark !== 'block' && within === undefined && continues === undefined && closed && length >= clause && (kind === 'paragraph' || kind === 'list-item') && analysis.passages[passage]?.quoted !== true;
}

/** The quotations that some attribution's content touches, and those that carry one on. */
function spokenQuotations(analysis: Analysis): ReadonlySet<number> {
  const contents = analysis.attributions.flatMap(({ content, cue }) => [...content, ...cue]).sort((a, b) => a.start - b.start);
  const spoken = new Set<number>();
  let at = 0;
  const open: SourceSpan[] = [];
  for (const { index, span, within, continues } of analysis.quotations) {
    for (; at < contents.length && (contents[at]?.start ?? 0) < span.end; at++) {
      const content = contents[at];
      if (content !== undefined) open.push(content);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start && open.length > 1) open.pop();
    const touched = open.some(content => content.start < span.end && content.end > span.start);
    if (touched || (within !== undefined && spoken.has(within)) || (continues !== undefined && spoken.has(continues))) spoken.add(index);
  }
  return spoken;
}

/** With a verb of its own, or a whole sentence by itself. */
function isClause(inside: readonly Word[], words: readonly Word[]): boolean {
  const speaking = words.filter(({ token }) => /[\p{L}\p{N}]/u.test(token.text)).length;
  const own = inside.filter(({ token }) => /[\p{L}\p{N}]/u.test(token.text)).length;
  return own === speaking || inside.some(({ token }) => ['VBZ', 'VBP', 'VBD', 'MODAL'].includes(token.tag));
}

/** `“The Harbour at Night”`: capitals throughout. */
function isTitle(inside: readonly Word[]): boolean {
  const weighty = inside.filter(({ token }) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  return weighty.length > 0 && weighty.every(({ token }) => /^\p{Lu}/u.test(token.text));
}

/** An epigraph: a dash and a name follow it, in its paragraph or in the next; or a colon before it hands over to the words. */
function isSigned(analysis: Analysis, sentence: Sentence, quotation: Quotation): boolean {
  const { passage } = sentence;
  const after = analysis.source.slice(quotation.span.end, quotation.span.end + 12);
  if (/^[\s*_\\]*(?:[—–]|--?\s)\s*[*_]*\p{Lu}/u.test(after)) return true;
  const next = analysis.passages[passage.index + 1];
  return next !== undefined && passage.span.end <= quotation.span.end + 2 && /^[\s*_]*(?:[—–]|--)\s*\p{L}/u.test(next.prose.text);
}

/** Before a quotation that opens its sentence, `Name said:`; after one inside it, `, Name said`. Quoted words stay as they are. */
function fixesOf(words: readonly Word[], quotation: Quotation): readonly Fix[] {
  const outside = words.filter(({ span }) => !contains(quotation.span, span));
  const opens = outside.every(({ span }) => span.start >= quotation.span.end);
  if (opens) return [blanks('Name the speaker', place(quotation.span.start), '${1:Name}, ${2:role}, said: ')];
  const after = outside.findIndex(({ span }) => span.start >= quotation.span.end);
  const comma = after < 0 || phraseAt(outside, after, '.|,|;|:|!|?') ? '' : ',';
  return [blanks('Name the speaker', place(quotation.span.end), `, \${1:Name}, \${2:role}, said${comma}`)];
}
