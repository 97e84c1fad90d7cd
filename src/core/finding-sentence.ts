/** The words by which a finding is known again wherever they move: its rule and its sentence, without markup. Knows no list of findings. */
import type { Sentence } from './english/sentence.ts';
import type { Finding } from './finding.ts';
import { proseWithin } from './prose/offsets.ts';
import type { Analysis } from './rules/rule.ts';

/** The sentence as a reader sees it; outside sentences, such as in front matter, the line of the file. */
export function sentenceOf(analysis: Analysis, { span }: Pick<Finding, 'span'>): string {
  const sentence = sentenceBefore(analysis, span.start);
  if (sentence === undefined) return sameWords(lineAt(analysis.source, span.start));
  const { prose } = sentence.passage;
  const within = proseWithin(prose, sentence.span);
  return sameWords(prose.text.slice(within.start, within.end));
}

/** Two texts are the same words where only spaces, line breaks and the shape of quotation marks differ. */
export function sameWords(text: string): string {
  return text.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, '\'').replace(/[\s\u00A0\uFFFC]+/gu, ' ').trim();
}

/** The last sentence that begins before the place, in the same passage: a mark after the full stop belongs to it. */
function sentenceBefore({ sentences }: Analysis, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = sentences[low - 1];
  return before !== undefined && offset < before.passage.span.end ? before : undefined;
}

function lineAt(source: string, offset: number): string {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const rest = source.slice(start, start + longest);
  const end = rest.search(/[\r\n]/u);
  return end < 0 ? rest : rest.slice(0, end);
}

/** A line without end is known by its beginning. */
const longest = 2000;
