/** Sentences for which the writer, or the house, has said that no source is wanted. Knows comments and lists, nothing of claims. */
import type { SentenceReading } from '../claims/reading.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Directive, WriterMark } from '../markdown/document.ts';
import type { Passage } from '../prose/passage.ts';
import { sentenceFinder } from './resolve.ts';

/** The mark that covers each sentence, by the sentence’s index; of two the later counts. */
export function writerMarks(directives: readonly Directive[], sentences: readonly Sentence[]): ReadonlyMap<number, WriterMark['kind']> {
  const marks = new Map<number, WriterMark['kind']>();
  const written = directives.filter(directive => directive.kind !== 'suppression');
  if (written.length === 0) return marks;
  const find = sentenceFinder(sentences);
  const inOrder = [...sentences].sort((a, b) => a.span.start - b.span.start);
  for (const mark of written) {
    const before = mark.covers === 'sentence-before' ? find(mark.span) : undefined;
    if (before !== undefined) marks.set(before, mark.kind);
    else for (const sentence of blockAfter(inOrder, mark.span.end)) marks.set(sentence.index, mark.kind);
  }
  return marks;
}

/** The sentences of the first block that begins at or after `offset`: a paragraph, or all of a list, table or block quotation. */
function blockAfter(sentences: readonly Sentence[], offset: number): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const block: Passage | undefined = sentences[low]?.passage;
  let end = low;
  while (end < sentences.length && sentences[end]?.passage.group === block?.group) end += 1;
  return sentences.slice(low, end);
}

/** A phrase of the house’s list stands in the sentence; `*` stands for any words between. Without regard to case. */
export function mentionsCommonKnowledge(reading: SentenceReading, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const first = reading.tokens[0];
  const last = reading.tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  const text = ` ${plain(reading.sentence.passage.prose.text.slice(first.start, last.end))} `;
  return phrases.some(phrase => {
    const parts = phrase.split('*').map(plain).filter(part => part !== '');
    let at = 0;
    for (const part of parts) {
      const found = text.indexOf(` ${part} `, at);
      if (found < 0) return false;
      at = found + part.length + 1;
    }
    return parts.length > 0;
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/[^\p{L}\p{N}'%-]+/gu, ' ').trim();
}
