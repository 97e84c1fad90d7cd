/** Reports headlines that promise what the body does not hold: quoted words, figures, or the names in an accusation. */
import type { Sentence } from '../english/sentence.ts';
import { headlineOf } from '../prose/headline.ts';
import type { Passage } from '../prose/passage.ts';
import { contains, overlaps } from '../text/span.ts';
import { numbersIn } from './lexicon/numbers.ts';
import { quoteWords, wordsIn, wordsOf, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';
import type { Quotation } from '../attribution/attribution.ts';

export const headlineUnsupported = defineRule({
  id: 'headline-unsupported',
  group: 'quotation',
  severity: 'warning',
  summary: 'Quoted words, a figure or an accused name in the headline does not occur in the body.',
  *check(analysis) {
    const headline = headlineOf(analysis.passages);
    if (headline === undefined) return;
    const isHead = (sentence: Sentence): boolean => sentence.passage.index === headline.index;
    const head = analysis.sentences.filter(isHead);
    // The front matter's title and the first heading are two forms of one line; neither vouches for the other.
    const body = analysis.sentences.filter(sentence => !isHead(sentence) && sentence.passage.kind !== 'title' && sentence.passage.headingDepth !== 1);
    if (head.length === 0 || body.length < 3) return;
    const quotations = analysis.quotations.filter(quotation => contains(headline.span, quotation.span) && quotation.mark !== 'block');
    const missing = quotations.filter(quotation => !isQuotedFrom(wordsOfQuotation(head, quotation), body));
    const faults = [
      ...missing.map(quotation => `the quoted words ${quoteWords(analysis, quotation.span)}`),
      ...missingNumbers(head, body).map(number => `the figure “${number}”`),
      ...missingNames(analysis, head, headline, body).map(name => `the name “${name}”`),
    ];
    const [first, ...others] = faults;
    if (first === undefined) return;
    yield {
      span: headline.span,
      message: `The headline promises ${[first, ...others].join(' and ')}; the text below does not hold ${others.length === 0 && missing.length === 0 ? 'it' : 'them'}. Readers take a headline for what the piece shows; quote words that stand in the body, or say it in your own.`,
      related: analysis.quotations.filter(quotation => quotation.passage !== headline.index && quotation.length >= 2 && missing.length > 0 && shareWord(analysis, missing, quotation))
        .slice(0, 2).map(quotation => ({ span: quotation.span, message: 'what the body quotes' })),
      fixes: missing.length === 0 ? [] : [dropMarks(missing)],
    };
  },
});

/** Words that carry meaning, in dictionary form; headlines drop the others. */
function weighty(words: readonly Word[]): readonly string[] {
  return words.filter(({ token }) => !['DET', 'PUNCT', 'QUOTE', 'CONJ', 'TO'].includes(token.tag)).map(({ token }) => token.lemma.toLowerCase());
}

function wordsOfQuotation(head: readonly Sentence[], quotation: Quotation): readonly string[] {
  return weighty(head.flatMap(sentence => wordsIn(wordsOf(sentence), quotation.words)));
}

/** The words occur in one sentence of the body in this order, with at most two others between neighbours. */
function isQuotedFrom(quoted: readonly string[], body: readonly Sentence[]): boolean {
  if (quoted.length === 0) return true;
  return body.some(sentence => {
    const words = weighty(wordsOf(sentence));
    return words.some((word, start) => {
      if (word !== quoted[0]) return false;
      let at = start;
      return quoted.slice(1).every(next => {
        const found = words.slice(at + 1, at + 4).indexOf(next);
        at += found + 1;
        return found >= 0;
      });
    });
  });
}

/** Headlines round large figures: one is there when the body holds it within a twentieth, a small one exactly. Years, and the number that opens a list piece, are none. */
function missingNumbers(head: readonly Sentence[], body: readonly Sentence[]): readonly string[] {
  const figures = head.flatMap(sentence => numbersIn(sentence.tokens).filter(({ at }) => at > 0 || tellsOfPeople(sentence))).filter(({ value }) => value >= 3 && !(value >= 1900 && value <= 2100));
  if (figures.length === 0) return [];
  const held = body.flatMap(sentence => numbersIn(sentence.tokens).map(({ value }) => value));
  return figures.filter(({ value }) => !held.some(other => Math.abs(other - value) <= (value < 20 ? 0 : value / 20))).map(({ text }) => text);
}

/** `40 arrested in raids`, `Three drown`, `Six dead`: no list of tips opens so. */
function tellsOfPeople({ tokens }: Sentence): boolean {
  const next = tokens[1];
  return next !== undefined && (next.tag.startsWith('VB') || ['dead', 'hurt', 'missing', 'held'].includes(next.lower));
}

function missingNames({ accusations, passages }: Analysis, head: readonly Sentence[], headline: Passage, body: readonly Sentence[]): readonly string[] {
  const parties = accusations.filter(accusation => head.some(sentence => sentence.index === accusation.sentence))
    .flatMap(({ accused, accuser }) => [accused, accuser]).filter(party => party !== undefined && party.named && overlaps(party.span, headline.span));
  const names = new Set(parties.flatMap(party => party?.name ?? []));
  if (names.size === 0) return [];
  const text = [...new Set(body.map(({ passage }) => passage.index))].map(index => passages[index]?.prose.text.toLowerCase() ?? '');
  return [...names].filter(name => {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 2);
    return words.length > 0 && !words.some(word => text.some(passage => passage.includes(word)));
  });
}

function shareWord({ source }: Analysis, missing: readonly Quotation[], quotation: Quotation): boolean {
  const words = (span: Quotation['words']): readonly string[] => source.slice(span.start, Math.min(span.end, span.start + 2000)).toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const other = new Set(words(quotation.words));
  return missing.some(({ words: span }) => words(span).some(word => other.has(word)));
}

function dropMarks(missing: readonly Quotation[]): Fix {
  const edits = missing.flatMap(({ span, words }) => [
    { span: { start: span.start, end: words.start }, text: '' },
    { span: { start: words.end, end: span.end }, text: '' },
  ]);
  return { title: 'Drop the quotation marks', safe: false, preferred: true, snippet: false, edits };
}
