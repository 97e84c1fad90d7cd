/** The Markdown we read: CommonMark, GFM's tables, footnotes, strikethrough and task lists, and YAML front matter. Bare URLs are found later, on the flat text, where their places are exact. */
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Root, RootContent } from 'mdast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { definedIn, definedElsewhere, type Defined } from './definitions.ts';
import { pieceStarts, usualPiece } from './pieces.ts';
import { sourceRuns } from './source-runs.ts';
import { tame } from './tame.ts';

const bodySyntax = [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()];
const syntax = [...bodySyntax, frontmatter(['yaml'])];
const compilation = [
  gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(), frontmatterFromMarkdown(['yaml']),
];

/** The tree, its offsets those of the file: a byte order mark counts as one code unit. Lines and columns are not kept. `body` reads a `---` at the head as a thematic break. */
export function parseTree(source: string, part: 'draft' | 'body' = 'draft', shortestPiece = usualPiece): Root {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const text = tame(source.slice(shift));
  const extensions = part === 'draft' ? syntax : bodySyntax;
  const starts = pieceStarts(text, shortestPiece, part);
  const pieces = starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), shift: shift + start }));
  return { type: 'root', children: joined(pieces, (piece, elsewhere) => parsePiece(source, piece, [...extensions, definedElsewhere(elsewhere)])) };
}

interface Piece {
  readonly text: string;
  /** Added to every offset. */
  readonly shift: number;
}

/**
 * Reads the pieces from the last to the first, since definitions mostly stand at the end; a piece that could use one from above is read again.
 */
function joined(pieces: readonly Piece[], parse: (piece: Piece, elsewhere: Defined) => readonly RootContent[]): RootContent[] {
  let below: Defined = { links: [], footnotes: [] };
  const read = pieces.toReversed().map(piece => {
    const children = parse(piece, below);
    const own = definedIn(children);
    const known = below;
    below = { links: [...own.links, ...below.links], footnotes: [...own.footnotes, ...below.footnotes] };
    return { piece, children, own, known };
  }).reverse();
  const above: { links: string[]; footnotes: string[] } = { links: [], footnotes: [] };
  return read.flatMap(({ piece, children, own, known }) => {
    const usesAbove = above.links.length + above.footnotes.length > 0 && piece.text.includes('[');
    const content = usesAbove ? parse(piece, { links: [...above.links, ...known.links], footnotes: [...above.footnotes, ...known.footnotes] }) : children;
    above.links.push(...own.links);
    above.footnotes.push(...own.footnotes);
    return content;
  });
}

function parsePiece(source: string, { text, shift }: Piece, extensions: Extension[]): readonly RootContent[] {
  const root = unified().use(remarkParse).data('micromarkExtensions', extensions).data('fromMarkdownExtensions', [...compilation, sourceRuns(source, shift)]).parse(text);
  if (shift > 0) shiftPositions(root, shift);
  return root.children;
}

function shiftPositions(root: Root, shift: number): void {
  const waiting: (Root | RootContent)[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of [node.position?.start, node.position?.end]) if (point?.offset !== undefined) point.offset += shift;
    if ('children' in node) waiting.push(...node.children);
  }
}
