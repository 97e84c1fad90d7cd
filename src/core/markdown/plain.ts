/** Plain prose: each line that is not empty is a paragraph, and nothing is syntax. */
import type { Paragraph } from 'mdast';
import { lineStarts } from '../text/lines.ts';
import { sourceSpan } from '../text/span.ts';
import type { Dialect, MarkdownDocument, TextBlock, TextRun } from './document.ts';

type Place = NonNullable<Paragraph['position']>['start'];

export function parsePlain(source: string, dialect: Dialect): MarkdownDocument {
  const starts = lineStarts(source);
  const blocks: TextBlock[] = [];
  const paragraphs: Paragraph[] = [];
  starts.forEach((lineStart, line) => {
    const from = line === 0 && source.charCodeAt(0) === 0xfeff ? 1 : lineStart;
    const words = source.slice(from, starts[line + 1] ?? source.length);
    const text = words.trim();
    if (text === '') return;
    const start = from + words.length - words.trimStart().length;
    const span = sourceSpan(start, start + text.length);
    const runs: TextRun[] = [{ value: 0, length: text.length, span, verbatim: true }];
    const point = (offset: number): Place => ({ line: line + 1, column: offset - lineStart + 1, offset });
    const position = { start: point(start), end: point(start + text.length) };
    paragraphs.push({ type: 'paragraph', position, children: [{ type: 'text', value: text, position, data: { runs } }] });
    blocks.push({
      kind: 'paragraph', span, inline: { text, shape: text, runs, elements: [] }, citations: [],
      headingDepth: 0, footnote: undefined, quoted: false, group: blocks.length,
    });
  });
  return {
    source, dialect, root: { type: 'root', children: paragraphs }, frontMatter: undefined, blocks, citations: [], footnotes: [], links: [], directives: [],
  };
}
