/** The Markdown we read: CommonMark, GFM's tables, footnotes, strikethrough and task lists, and YAML front matter. Bare URLs are found later, on the flat text, where their places are exact. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Root } from 'mdast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { sourceRuns } from './source-runs.ts';
import { tame } from './tame.ts';

const bodySyntax = [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()];
const syntax = [...bodySyntax, frontmatter(['yaml'])];
const compilation = [
  gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(), frontmatterFromMarkdown(['yaml']),
];

/** The tree, its offsets those of the file: a byte order mark counts as one code unit. `body` reads a `---` at the head as a thematic break. */
export function parseTree(source: string, part: 'draft' | 'body' = 'draft'): Root {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const root = fromMarkdown(tame(source.slice(shift)), { extensions: part === 'draft' ? syntax : bodySyntax, mdastExtensions: [...compilation, sourceRuns(source, shift)] });
  if (shift > 0) shiftPositions(root, shift);
  return root;
}

function shiftPositions(root: Root, shift: number): void {
  const waiting: (Root | Root['children'][number])[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset === undefined) continue;
      point.offset += shift;
      if (point.line === 1) point.column += shift;
    }
    if ('children' in node) waiting.push(...node.children);
  }
}
