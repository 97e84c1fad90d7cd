/** Reports attributed quotations with no citation in reach. Knows attributions, quotations and what supports a sentence. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import { writerMarks } from '../sources/writer-marks.ts';
import { declared } from './declared.ts';
import { blanks, place, rewording } from './fix.ts';
import { citationPlace, quoteWords, sentenceAt } from './reading.ts';
import { defineRule, type Analysis } from './rule.ts';

export const quoteWithoutCitation = defineRule({
  id: 'quote-without-citation',
  group: 'quotation',
  severity: 'hint',
  // What is quoted in the news was mostly said to the writer; a desk that wants even its papers linked switches it on.
  profiles: { news: 'off', wiki: 'warning', academic: 'warning', intel: 'warning', opinion: 'off' },
  summary: 'Quoted words have a speaker, and no link, key or note shows where they stand.',
  yieldsTo: ['missing-via', 'quote-without-speaker', 'citation-todo', 'undefined-source'],
  *check(analysis, _options, { said }) {
    if (declared(analysis, 'reporting') === 'own') return;
    const marks = writerMarks(analysis.markdown.directives, analysis.sentences);
    const settled = new Set<string>();
    for (const quotation of analysis.quotations) {
      const passage = analysis.passages[quotation.passage];
      if (passage === undefined || passage.quoted || (passage.kind !== 'paragraph' && passage.kind !== 'list-item')) continue;
      if (quotation.isTerm || quotation.mark === 'block' || quotation.within !== undefined || quotation.continues !== undefined || !quotation.closed || quotation.length < 2) continue;
      const first = sentenceAt(analysis, quotation.words.start);
      const last = sentenceAt(analysis, quotation.span.end - 1) ?? first;
      if (first === undefined || last === undefined) continue;
      const attribution = [...(said.get(first.index) ?? []), ...(said.get(last.index) ?? [])].find(each => each.content.some(({ start, end }) => start < quotation.span.end && quotation.span.start < end));
      if (attribution === undefined || !wantsCitation(analysis, attribution)) continue;
      // A speaker’s quotations in one paragraph come from one place: one citation, or one finding, does for all.
      const key = [quotation.passage, attribution.speaker.entity ?? attribution.speaker.name, ...attribution.via.map(({ name }) => name)].join(' ');
      if (settled.has(key)) continue;
      settled.add(key);
      if ([first, last].some(sentence => isBacked(analysis, sentence.index) || marks.has(sentence.index) || namesYear(sentence)) || goesOn(analysis, first)) continue;
      yield {
        span: quotation.span,
        message: `${quoteWords(analysis, quotation.span)} has a speaker and no place where a reader could find it. Exact words can be checked, so show where; cite the page, or say that they were said to you.`,
        fixes: [blanks('Cite a source…', citationPlace(analysis, last), ' [@${1:source}]'), rewording('Mark as own reporting', place(last.span.end), ' <!-- onrecord-own-reporting -->', false)],
      };
    }
  },
});

/** In news and opinion what somebody says was mostly said to the writer, or in a court: there only words from a paper are asked for, since those from another outlet want the outlet named first. */
function wantsCitation({ profile }: Analysis, { speaker, via }: Attribution): boolean {
  if (speaker.kind === 'none' || speaker.kind === 'author' || speaker.kind === 'anonymous' || via.some(({ kind }) => kind === 'own')) return false;
  if (profile !== 'news' && profile !== 'opinion') return true;
  return speaker.kind === 'document' || via.some(({ kind, name }) => kind === 'document' && !sentToUs.test(name));
}

/** `He said that …`, `it says`, after a sentence that cites: the same paper goes on. */
function goesOn({ sentences, support }: Analysis, { index, passage, tokens }: Sentence): boolean {
  const before = sentences[index - 1];
  if (before === undefined || before.passage.index !== passage.index || (support[before.index]?.citations.length ?? 0) === 0) return false;
  return pronouns.has(tokens[0]?.lower ?? '') || tokens.slice(-4).some(({ lower }) => pronouns.has(lower));
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

/** `(Brandt and Lund, 2020, p. 9)`, `(2020, p. 10)`: a citation in words. */
function namesYear({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    if (text !== '(') return false;
    const end = tokens.findIndex((token, place) => place > at && (token.text === ')' || token.text === '('));
    return end > at && end - at < 16 && tokens.slice(at + 1, end).some((token, place) => /^(?:1[5-9]|20)\d\d[a-z]?$/u.test(token.text) && (place === 0 || tokens[at + 1]?.tag === 'NAME'));
  });
}

/** What a newsroom is sent, or reads as it is posted, has no page to cite. */
const sentToUs = /\b(?:statement|e-?mail|tweet|post|message|twitter|facebook|interview|release|text|feed|briefing|comment)\b/iu;

function isBacked({ support }: Analysis, sentence: number): boolean {
  const behind = support[sentence];
  return behind === undefined || behind.citations.length > 0 || behind.kind === 'own-reporting' || behind.kind === 'common-knowledge';
}
