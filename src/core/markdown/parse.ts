/** Reads a draft: its blocks with exact offsets, and everything in it that is not prose but matters to sourcing. Knows no English. */
import { citationsIn } from './citations.ts';
import type { Definitions } from './citations.ts';
import { directivesIn } from './directives.ts';
import type { Dialect, FootnoteDefinition, FrontMatter, MarkdownDocument, ReadPiece, TextBlock } from './document.ts';
import { definedKeys, readFrontMatter, unclosedFrontMatter } from './front-matter.ts';
import { readPieces } from './grammar.ts';
import { parsePlain } from './plain.ts';

/**
 * Never throws. What the Markdown parser cannot bear (nesting without end) is read as plain paragraphs.
 *
 * `previous`, an earlier version, saves work where the words are the same; the result does not depend on it.
 */
export function parseMarkdown(source: string, dialect: Dialect, previous?: MarkdownDocument): MarkdownDocument {
  if (dialect === 'plain') return parsePlain(source, dialect);
  try {
    const draft = read(source, 'draft', previous);
    const isFrontMatter = draft.frontMatter?.root === undefined || draft.frontMatter.root.kind === 'map' || draft.frontMatter.problems.length > 0;
    return documentOf(source, isFrontMatter ? draft : read(source, 'body', previous));
  } catch {
    return parsePlain(source, dialect);
  }
}

interface Reading {
  readonly pieces: readonly ReadPiece[];
  readonly frontMatter: FrontMatter | undefined;
}

function read(source: string, part: 'draft' | 'body', previous: MarkdownDocument | undefined): Reading {
  const pieces = readPieces(source, part, previous?.pieces);
  const span = pieces[0]?.frontMatter;
  if (span === undefined) return { pieces, frontMatter: unclosedFrontMatter(source) };
  const known = previous?.frontMatter;
  const isKnown = known?.span.start === span.start && previous?.pieces[0]?.frontMatter?.end === known.span.end
    && previous.source.slice(known.span.start, known.span.end) === source.slice(span.start, span.end);
  return { pieces, frontMatter: isKnown ? known : readFrontMatter(source, span) };
}

function documentOf(source: string, { pieces, frontMatter }: Reading): MarkdownDocument {
  const definitions = definitionsOf(pieces, frontMatter);
  const cited = pieces.map(piece => withCitations(source, piece, definitions));
  const blocks = cited.flatMap(piece => piece.blocks.map(({ block }) => block));
  return {
    source, dialect: 'markdown', frontMatter, blocks,
    links: cited.flatMap(piece => piece.links.map(({ label, url, title, span, labelSpan }) => ({ label, url, title, span, labelSpan }))),
    citations: blocks.flatMap(block => block.citations.map(placed => placed.citation)),
    definesElsewhere: source.includes('{% include'),
    footnotes: footnotesOf(cited, blocks),
    directives: directivesIn(source, cited.flatMap(piece => piece.html)),
    verbatim: cited.flatMap(piece => piece.verbatim),
    pieces: cited,
  };
}

function withCitations(source: string, piece: ReadPiece, definitions: Definitions): ReadPiece {
  if (piece.citedAgainst === definitions.fingerprint) return piece;
  const blocks = piece.blocks.map(({ block, references }) => ({ block: { ...block, citations: citationsIn(source, { inline: block.inline, references }, definitions) }, references }));
  return { ...piece, blocks, citedAgainst: definitions.fingerprint };
}

function definitionsOf(pieces: readonly ReadPiece[], frontMatter: FrontMatter | undefined): Definitions {
  const links = new Map<string, { url: string; title: string }>();
  const keys = new Set(definedKeys(frontMatter));
  for (const piece of pieces) {
    for (const { identifier, url, title } of piece.links) if (!links.has(identifier)) links.set(identifier, { url, title });
    for (const note of piece.footnotes) keys.add(note.label);
  }
  return { keys, links, fingerprint: JSON.stringify([[...keys].sort(), [...links].sort(byLabel)]) };
}

function byLabel([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function footnotesOf(pieces: readonly ReadPiece[], blocks: readonly TextBlock[]): readonly FootnoteDefinition[] {
  const urls = new Map<string, string>();
  for (const block of blocks) {
    if (block.footnote === undefined || urls.has(block.footnote)) continue;
    for (const { citation } of block.citations) {
      if (citation.kind === 'footnote' || citation.kind === 'citekey' || citation.url === undefined) continue;
      urls.set(block.footnote, citation.url);
      break;
    }
  }
  return pieces.flatMap(piece => piece.footnotes.map(({ label, span, labelSpan }) => ({ label, span, labelSpan, url: urls.get(label) })));
}
