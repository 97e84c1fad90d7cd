/** Plain prose: each line that is not empty is a paragraph, and nothing is syntax. */
import { lineStarts } from '../text/lines.ts';
import { sourceSpan } from '../text/span.ts';
import type { Dialect, MarkdownDocument, TextBlock, TextRun } from './document.ts';

export function parsePlain(source: string, dialect: Dialect): MarkdownDocument {
  const starts = lineStarts(source);
  const blocks: TextBlock[] = [];
  starts.forEach((lineStart, line) => {
    const from = line === 0 && source.charCodeAt(0) === 0xfeff ? 1 : lineStart;
    const words = source.slice(from, starts[line + 1] ?? source.length);
    const text = words.trim();
    if (text === '') return;
    const start = from + words.length - words.trimStart().length;
    const span = sourceSpan(start, start + text.length);
    const runs: TextRun[] = [{ value: 0, length: text.length, span, verbatim: true }];
    blocks.push({
      kind: 'paragraph', span, inline: { text, shape: text, runs, elements: [] }, citations: [],
      headingDepth: 0, footnote: undefined, quoted: false, group: blocks.length,
    });
  });
  return {
    source, dialect, frontMatter: undefined, blocks, citations: [], footnotes: [], links: [], definesElsewhere: false, directives: [], verbatim: [], pieces: [],
  };
}
