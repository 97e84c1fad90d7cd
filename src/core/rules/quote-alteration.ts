/** Shows where quoted words were changed: insertions in brackets, omissions, added italics, an undeclared translation. Knows passages and quotations only. */
import type { Attribution, Quotation } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import { proseWithin } from '../prose/offsets.ts';
import type { Passage } from '../prose/passage.ts';
import { contains, sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { languages } from './lexicon/languages.ts';
import { cueSpan, firstAt, firstFrom, sentenceAt, wordsIn, type Word } from './reading.ts';
import { defineRule, type Report } from './rule.ts';

type Alteration = Pick<Report, 'message' | 'fixes'>;

export const quoteAlteration = defineRule({
  id: 'quote-alteration',
  group: 'quotation',
  severity: 'hint',
  summary: 'A quotation has an insertion, an omission, added italics or an undeclared translation, and deserves a second look.',
  *check(analysis, _options, { wordsOf, said }) {
    const cuesIn = cueReader(said);
    let paper: Paper | undefined;
    for (const quotation of analysis.quotations) {
      const passage = analysis.passages[quotation.passage];
      if (passage === undefined || quotation.isTerm || quotation.within !== undefined) continue;
      if (paper?.passage !== passage) paper = paperOf(passage);
      const sentence = sentenceAt(analysis, quotation.words.start);
      const alteration = inserted(quotation, passage) ?? emphasised(quotation, paper)
        ?? (sentence === undefined || paper.declaresTranslation ? undefined : translated(wordsOf(sentence), quotation, cuesIn(sentence)));
      if (alteration !== undefined) yield { span: quotation.span, ...alteration };
    }
  },
});

/** Gives the cues of a sentence in order of place; it keeps those of the last, since quotations come in order. */
function cueReader(said: ReadonlyMap<number, readonly Attribution[]>): (sentence: Sentence) => readonly SourceSpan[] {
  let last: { readonly sentence: Sentence; readonly cues: readonly SourceSpan[] } | undefined;
  return sentence => {
    if (last?.sentence !== sentence) last = { sentence, cues: (said.get(sentence.index) ?? []).flatMap(other => cueSpan(other) ?? []).sort((a, b) => a.start - b.start) };
    return last.cues;
  };
}

/** What a passage says about how it quotes. */
interface Paper {
  readonly passage: Passage;
  readonly emphasis: readonly SourceSpan[];
  readonly declaresEmphasis: boolean;
  readonly declaresTranslation: boolean;
}

function paperOf(passage: Passage): Paper {
  const { text } = passage.prose;
  return {
    passage,
    emphasis: passage.marks.filter(({ kind, at }) => (kind === 'emphasis' || kind === 'strong') && at.end - at.start > 2).map(mark => mark.span),
    declaresEmphasis: /(?:emphasis|italics|bold) (?:added|mine|ours|theirs|in (?:the )?original)|(?:my|our|their|original|author[’']s) (?:emphasis|italics)/iu.test(text),
    declaresTranslation: /translat|interpreter|subtitle/iu.test(text),
  };
}

/** Brackets other than `[sic]`, a note's number or a changed capital; and dots that stand where words were. */
function inserted(quotation: Quotation, { prose }: Passage): Alteration | undefined {
  const { start, end } = proseWithin(prose, quotation.words);
  const text = prose.text.slice(start, end).trim();
  for (const match of text.matchAll(/([\p{L}\])]?)\[([^[\]]{1,80})\]([\p{L}([]?)/gu)) {
    const [, before = '', inside = '', after = ''] = match;
    if (/^[ .…]*[.…][ .…]*$/u.test(inside)) return omission(`[${inside}]`);
    // `[words][label]` and `[words](address)` are links that nothing resolves; `[!NOTE]` heads a callout.
    if (/[\](]/u.test(before) || /[([]/u.test(after) || inside.startsWith('!')) continue;
    const changesCapital = inside.length <= 2 && `${before}${after}` !== '';
    if (/^ ?sic!? ?$/iu.test(inside) || !/\p{L}/u.test(inside) || changesCapital) continue;
    return { message: `“[${inside}]” is not the speaker’s. An insertion can change what was meant; compare it with what was said, or quote only the words that stand by themselves.` };
  }
  // Dots that cling to a word are a voice that trails off; with a space on either side they stand for words.
  const dots = / (…|\. ?\. ?\.) \p{L}/u.exec(text);
  return dots === null ? undefined : omission(dots[1] ?? '…');
}

function omission(dots: string): Alteration {
  return { message: `“${dots}” leaves out words. A cut can turn a meaning round; compare it with what was said, or quote the two parts separately.` };
}

/** Some of the words, not all of them, stand in italics or bold, and nobody says whose emphasis it is. */
function emphasised({ words, span, mark }: Quotation, paper: Paper): Alteration | undefined {
  if (mark === 'block') return undefined;
  const first = firstFrom(paper.emphasis, words.start);
  if (first === undefined || !contains(words, first) || paper.declaresEmphasis || (first.start === words.start && first.end === words.end)) return undefined;
  return {
    message: 'Some of these words are in italics or bold, and speech has neither. Emphasis changes what is stressed; take it out, or say whose it is.',
    fixes: [blanks('Say whose emphasis it is', place(span.end), ' (${1|emphasis added,emphasis in the original|})')],
  };
}

/** `she said in Dutch` beside English words, and no word of who translated them. */
function translated(words: readonly Word[], quotation: Quotation, cues: readonly SourceSpan[]): Alteration | undefined {
  // The language stands a few words from a cue beside the quotation, so only those words are looked at.
  const cue = firstFrom(cues, quotation.span.end) ?? cues.at(-1);
  if (cue === undefined) return undefined;
  const at = firstAt(words, cue.end);
  const named = words.slice(at, at + 8).find(({ token }, index) => languages.has(token.lower) && words[at + index - 1]?.token.lower === 'in');
  const inside = wordsIn(words, quotation.words);
  if (named === undefined || contains(quotation.span, named.span) || !inside.some(({ token }) => english.has(token.lower))) return undefined;
  return {
    message: `These words were said in ${named.token.text} and stand here in English. A translation is somebody’s reading; say whose it is, and keep the original words.`,
    fixes: [blanks('Declare the translation', sourceSpan(named.span.end, named.span.end), ' (${1|our translation,translated by the paper|})')],
  };
}

/** Small words that no other language spells so; words quoted in the original have none. */
const english: ReadonlySet<string> = new Set(['the', 'of', 'and', 'is', 'was', 'are', 'were', 'to', 'we', 'they', 'it', 'this', 'that', 'have', 'not', 'you', 'with']);
