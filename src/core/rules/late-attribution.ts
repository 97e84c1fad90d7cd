/** Reports speakers who are named only after two quoted sentences, or after forty words. Knows attributions and quotations only. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Sentence } from '../english/sentence.ts';
import { sliceSource, type SourceSpan } from '../text/span.ts';
import { coverAll, cueSpan, firstFrom, quoteWords, sentenceAt, wordsIn, type Word } from './reading.ts';
import { defineRule, numberOption, type Analysis } from './rule.ts';

/** A reader carries about this many words before wanting to know whose they are. */
const patience = 40;

export const lateAttribution = defineRule({
  id: 'late-attribution',
  group: 'attribution',
  severity: 'hint',
  summary: 'The speaker is named only after two quoted sentences or more, or after forty words.',
  options: { patience: { kind: 'number', summary: 'How many words may stand before the speaker is named; 40 where this is not set.' } },
  *check(analysis, options, { isQuoted, wordsOf }) {
    const limit = numberOption(options, 'patience', patience);
    const entities = new Map(analysis.entities.map(entity => [entity.id, entity]));
    for (const attribution of analysis.attributions) {
      const cue = cueSpan(attribution);
      if (cue === undefined || attribution.within !== undefined || attribution.continues !== undefined || attribution.speaker.kind === 'author') continue;
      // A dash and a name sign a quotation that the reader sees whole.
      if (isQuoted(cue) || !/\p{L}/u.test(sliceSource(analysis.source, cue))) continue;
      const before = contentBefore(attribution, cue);
      if (before === undefined || isIntroduced(analysis, entities.get(attribution.speaker.entity ?? ''), attribution, before)) continue;
      const { sentences, words } = lengthOf(analysis, wordsOf, before);
      if (words <= limit && (sentences < 2 || attribution.form === 'indirect')) continue;
      const late = sentences >= 2 && attribution.form !== 'indirect' ? `after ${sentences} quoted sentences` : `after ${words} words`;
      yield {
        span: cue,
        message: `${quoteWords(analysis, cue)} comes ${late}. Until then nobody knows who is speaking; put the speaker after the first sentence, or before the words.`,
        related: [{ span: before, message: 'the words that wait for their speaker' }],
      };
    }
  },
});

/** The content that ends before the cue, if any stands there and none of it is a block quotation. */
function contentBefore({ content, speaker }: Attribution, cue: SourceSpan): SourceSpan | undefined {
  const before = content.filter(span => span.end <= cue.start);
  const named = coverAll(speaker.spans);
  const first = before[0];
  return first === undefined || (named !== undefined && named.end <= first.start) ? undefined : coverAll(before);
}

/** The speaker is known before the words begin: by name in the same paragraph, or well enough to be `he` after them. */
function isIntroduced(analysis: Analysis, entity: Entity | undefined, { speaker, sentence }: Attribution, before: SourceSpan): boolean {
  const passage = analysis.sentences[sentence]?.passage;
  if (passage === undefined || passage.quoted) return true;
  const pronouns = ['he', 'she', 'it', 'they', 'i', 'we'];
  if (speaker.spans.every(span => pronouns.includes(sliceSource(analysis.source, span).toLowerCase()))) return true;
  const first = firstFrom(entity?.mentions ?? [], passage.span.start);
  return first !== undefined && first.end <= before.start;
}

/** How many sentences the span touches with more than a closing mark, and how many words. */
function lengthOf(analysis: Analysis, read: (sentence: Sentence) => readonly Word[], span: SourceSpan): { readonly sentences: number; readonly words: number } {
  let sentences = 0;
  let words = 0;
  for (let sentence = sentenceAt(analysis, span.start); sentence !== undefined && sentence.span.start < span.end; sentence = analysis.sentences[sentence.index + 1]) {
    const inside = wordsIn(read(sentence), span).filter(({ token }) => /[\p{L}\p{N}]/u.test(token.text) && !/^['’]|^n['’]t$/u.test(token.text)).length;
    words += inside;
    if (inside > 1) sentences++;
  }
  return { sentences, words };
}
