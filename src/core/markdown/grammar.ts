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
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { gather, type Gathered } from './blocks.ts';
import { definedElsewhere, definedIn, definesSame, nothingDefined } from './definitions.ts';
import type { Defined, PieceWords, ReadPiece } from './document.ts';
import { pieceStarts, usualPiece } from './pieces.ts';
import { moved } from './read-piece.ts';
import { sourceRuns } from './source-runs.ts';
import { tame } from './tame.ts';

const tableSyntax = [gfmTable()];
const bodySyntax = [gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()];
const headSyntax = [frontmatter(['yaml', 'toml'])];
const compilation = [
  gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml']),
];

declare module 'mdast' {
  /** Front matter between lines of `+++`, a node that mdast-util-frontmatter makes and declares no type for. */
  interface Toml extends Literal {
    type: 'toml';
  }
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
}

export type Part = 'draft' | 'body';

/**
 * The draft in pieces, without its citations. Offsets are those of the file: a byte order mark counts as one code unit. `body` reads a `---`
 * at the head as a thematic break. A piece that stood in an earlier version word for word, and sees the same labels, is not parsed again.
 */
export function readPieces(source: string, part: Part = 'draft', earlier: readonly ReadPiece[] = [], shortestPiece = usualPiece): readonly ReadPiece[] {
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const tamed = tame(source.slice(mark));
  const starts = pieceStarts(tamed, shortestPiece, part);
  const known = new Map(earlier.map(piece => [piece.words.text, piece]));
  const pieces = starts.map((start, index): WaitingPiece => {
    const text = source.slice(mark + start, mark + (starts[index + 1] ?? source.length));
    const words: PieceWords = { text, tamed: tamed.slice(start, starts[index + 1]), part };
    const kept = known.get(text);
    return { words, start: mark + start, kept: kept?.words.tamed === words.tamed && kept.words.part === part ? kept : undefined };
  });
  const defined = readDefinitions(source, pieces, earlier.find(piece => piece.seen !== undefined)?.seen);
  let groups = 0;
  return pieces.map((piece, index): ReadPiece => {
    const refers = piece.words.tamed.includes('[');
    const kept = piece.kept;
    const read = kept !== undefined && (!refers || kept.seen === defined.all)
      ? moved(kept, piece.start, groups)
      : freshPiece(piece, groups, refers ? defined.all : undefined, defined.read.get(index) ?? parsePiece(source, piece, refers ? defined.all : nothingDefined));
    groups += read.groups;
    return read;
  });
}

interface WaitingPiece {
  readonly words: PieceWords;
  readonly start: number;
  readonly kept: ReadPiece | undefined;
}

/**
 * All labels that the draft defines, and what had to be read to know them. Goes from the last piece to the first, since definitions mostly
 * stand at the end: a piece that saw only some of the labels has to be read again. `usual`: given back where it says the same.
 */
function readDefinitions(source: string, pieces: readonly WaitingPiece[], usual: Defined | undefined): { readonly all: Defined; readonly read: ReadonlyMap<number, Gathered> } {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  const met = new Map<number, { readonly gathered: Gathered; readonly labels: number }>();
  const add = (own: Defined): void => {
    for (const label of own.links) links.add(label);
    for (const label of own.footnotes) footnotes.add(label);
  };
  for (const { kept } of pieces) if (kept !== undefined) add(kept.own);
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece === undefined || piece.kept !== undefined || !piece.words.tamed.includes(']:')) continue;
    const gathered = parsePiece(source, piece, { links, footnotes });
    add(definedIn(gathered));
    met.set(index, { gathered, labels: links.size + footnotes.size });
  }
  const all: Defined = { links, footnotes };
  const read = new Map([...met].filter(([, { labels }]) => labels === links.size + footnotes.size).map(([index, { gathered }]) => [index, gathered]));
  return { all: usual !== undefined && definesSame(usual, all) ? usual : all, read };
}

function freshPiece({ words, start }: WaitingPiece, firstGroup: number, seen: Defined | undefined, gathered: Gathered): ReadPiece {
  const { links, footnotes, html, verbatim, frontMatter, groups } = gathered;
  const blocks = gathered.blocks.map(({ laid, ...block }) => ({ block: { ...block, group: block.group + firstGroup, inline: laid.inline, citations: [] }, references: laid.references }));
  return { words, start, seen, own: definedIn(gathered), firstGroup, groups, blocks, links, footnotes, html, verbatim, frontMatter, citedAgainst: undefined };
}

function parsePiece(source: string, { words, start }: WaitingPiece, elsewhere: Defined): Gathered {
  const root = parseTree(words.tamed, words.part, source, start, elsewhere);
  if (start > 0) shiftPositions(root, start);
  return gather(root.children);
}

/** The tree of a text that stands at `start` of the source; its own positions are counted from 0. Lines and columns are not kept. */
export function parseTree(text: string, part: Part = 'draft', source = text, start = 0, elsewhere = nothingDefined): Root {
  const extensions = [...(mayHoldTable(text) ? tableSyntax : []), ...bodySyntax, ...(part === 'draft' ? headSyntax : []), definedElsewhere(elsewhere)];
  return unified().use(remarkParse).data('micromarkExtensions', extensions).data('fromMarkdownExtensions', [...compilation, sourceRuns(source, start)]).parse(text);
}

/** The second row of every table has one of these. Without the question the grammar of tables would try each line of each paragraph. */
function mayHoldTable(text: string): boolean {
  return text.includes('|') || text.includes(':-') || text.includes('-:');
}

function shiftPositions(root: Root, shift: number): void {
  const waiting: (Root | RootContent)[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of [node.position?.start, node.position?.end]) if (point?.offset !== undefined) point.offset += shift;
    if ('children' in node) waiting.push(...node.children);
  }
}
