/** Shows where quoted words were changed: insertions in brackets, omissions, added italics, an undeclared translation. Knows passages and quotations only. */
import type { Attribution, Quotation } from '../attribution/attribution.ts';
import { proseWithin } from '../prose/offsets.ts';
import type { Mark, Passage } from '../prose/passage.ts';
import { contains, type SourceSpan } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { languages } from './lexicon/languages.ts';
import { sentenceAt, wordReader, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

interface Alteration {
  readonly message: string;
  readonly fixes: readonly Fix[];
}

export const quoteAlteration = defineRule({
  id: 'quote-alteration',
  group: 'quotation',
  severity: 'hint',
  summary: 'A quotation has an insertion, an omission, added italics or an undeclared translation, and deserves a second look.',
  *check(analysis) {
    for (const quotation of analysis.quotations) {
      const passage = analysis.passages[quotation.passage];
      if (passage === undefined || quotation.isTerm || quotation.within !== undefined) continue;
      const alteration = inserted(quotation, passage) ?? emphasised(quotation, passage) ?? translated(analysis, quotation);
      if (alteration !== undefined) yield { span: quotation.span, ...alteration };
    }
  },
});

/** Brackets other than `[sic]`, a note's number or a changed capital; and dots that stand where words were. */
function inserted(quotation: Quotation, passage: Passage): Alteration | undefined {
  const { start, end } = proseWithin(passage.prose, quotation.words);
  const text = passage.prose.text.slice(start, end);
  for (const match of text.matchAll(/(\p{L}?)\[([^[\]]{1,80})\](\p{L}?)/gu)) {
    const [, before = '', inside = '', after = ''] = match;
    if (/^\s*(?:\.\s?\.\s?\.|…)\s*$/u.test(inside)) return omission(`[${inside}]`);
    if (/^\s*sic!?\s*$/iu.test(inside) || !/\p{L}/u.test(inside) || (inside.length <= 2 && `${before}${after}` !== '')) continue;
    return { message: `“[${inside}]” is not the speaker’s. An insertion can change what was meant; compare it with what was said, or quote only the words that stand by themselves.`, fixes: [] };
  }
  const dots = /\s(…|\.\s?\.\s?\.\.?)\s+\p{L}/u.exec(text.trim());
  return dots === null ? undefined : omission(dots[1] ?? '…');
}

function omission(dots: string): Alteration {
  return { message: `“${dots}” leaves out words. A cut can turn a meaning round; compare it with what was said, or quote the two parts separately.`, fixes: [] };
}

/** Some of the words, not all of them, stand in italics or bold, and nobody says whose emphasis it is. */
function emphasised(quotation: Quotation, passage: Passage): Alteration | undefined {
  const { words } = quotation;
  const added = marksFrom(passage.marks, words.start, words.end).some(mark => (mark.kind === 'emphasis' || mark.kind === 'strong') && contains(words, mark.span)
    && (mark.span.start > words.start || mark.span.end < words.end));
  if (!added || /(?:emphasis|italics|bold) (?:added|mine|ours|theirs|in (?:the )?original)|(?:my|our|their|original|author[’']s) (?:emphasis|italics)/iu.test(passage.prose.text)) return undefined;
  return {
    message: 'Some of these words are in italics or bold, and speech has neither. Emphasis changes the stress; take it out, or say whose it is.',
    fixes: [blanks('Say whose emphasis it is', place(quotation.span.end), ' (${1|emphasis added,emphasis in the original|})')],
  };
}

/** The marks, given in order of place, that start within a stretch of the file. */
function marksFrom(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  const found: Mark[] = [];
  const spans = marks.map(mark => mark.span);
  for (let at = spans.findIndex(span => span.start >= start); at >= 0 && (marks[at]?.span.start ?? end) < end; at++) {
    const mark = marks[at];
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

/** `she said in Dutch` around English words, and no word of who translated them. */
function translated(analysis: Analysis, quotation: Quotation, passage: Passage, words: readonly Word[], cues: ReadonlyMap<number, readonly Attribution[]>): Alteration | undefined {
}

/** `in Dutch` belongs to the saying where no more than a few words part it from the cue. */
function isByCue(analysis: Analysis, sentence: number, span: SourceSpan | undefined): boolean {
  return span !== undefined && analysis.attributions.some((attribution: Attribution) => attribution.sentence === sentence
    && attribution.cue.some(cue => cue.end <= span.start && span.start - cue.end <= 40));
}
