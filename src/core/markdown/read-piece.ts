/** One piece of a draft as it was read, and the same piece at another place. Knows no syntax. */
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { Gathered, Labelled } from './blocks.ts';
import type { Defined } from './definitions.ts';
import type { Citation, FootnoteDefinition, LinkDefinition, PlacedCitation, TextBlock } from './document.ts';
import type { LaidReference } from './inline-text.ts';

/** A block with the marks from which its citations were read. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly references: readonly LaidReference[];
}

/** What a piece was read from. The object stays the same wherever the piece moves, so that later stages can tell. */
export interface PieceWords {
  readonly text: string;
  /** As the parser was given it. */
  readonly tamed: string;
  /** Whether a `---` at its head could open front matter. */
  readonly part: 'draft' | 'body';
}

export interface ReadPiece {
  readonly words: PieceWords;
  readonly start: number;
  /** Which labels of the draft its references were read against; undefined where it holds none. */
  readonly seen: Defined | undefined;
  readonly own: Defined;
  /** The number of its first group, and how many it has. */
  readonly firstGroup: number;
  readonly groups: number;
  readonly blocks: readonly ReadBlock[];
  readonly links: readonly Labelled<LinkDefinition>[];
  readonly footnotes: readonly Labelled<Omit<FootnoteDefinition, 'url'>>[];
  readonly html: Gathered['html'];
  readonly verbatim: readonly SourceSpan[];
  readonly frontMatter: SourceSpan | undefined;
  /** The fingerprint of the definitions against which its citations were read. */
  readonly citedAgainst: string | undefined;
}

/** The piece as it reads at another place of the file; what does not change keeps its identity. */
export function moved(piece: ReadPiece, start: number, firstGroup: number): ReadPiece {
  const shift = start - piece.start;
  const groupShift = firstGroup - piece.firstGroup;
  if (shift === 0 && groupShift === 0) return piece;
  const place = (span: SourceSpan): SourceSpan => movedSpan(span, shift);
  if (shift === 0) return { ...piece, firstGroup, blocks: piece.blocks.map(({ block, references }) => ({ block: { ...block, group: block.group + groupShift }, references })) };
  return {
    ...piece, start, firstGroup,
    blocks: piece.blocks.map(({ block, references }) => ({
      block: movedBlock(block, shift, groupShift),
      references: references.length === 0 ? references : references.map(reference => movedReference(reference, shift)),
    })),
    links: piece.links.map(link => ({ ...link, span: place(link.span), labelSpan: place(link.labelSpan) })),
    footnotes: piece.footnotes.map(note => ({ ...note, span: place(note.span), labelSpan: place(note.labelSpan) })),
    html: piece.html.map(({ span, block }) => ({ span: place(span), block })),
    verbatim: piece.verbatim.map(place),
    frontMatter: piece.frontMatter && place(piece.frontMatter),
  };
}

function movedBlock(block: TextBlock, shift: number, groupShift: number): TextBlock {
  const { text, shape, runs, elements } = block.inline;
  return {
    kind: block.kind,
    span: movedSpan(block.span, shift),
    inline: {
      text, shape,
      runs: runs.map(({ value, length, span, verbatim }) => ({ value, length, span: movedSpan(span, shift), verbatim })),
      elements: elements.length === 0 ? elements : elements.map(({ kind, span, from, to }) => ({ kind, span: movedSpan(span, shift), from, to })),
    },
    citations: block.citations.length === 0 ? block.citations : block.citations.map(placed => movedCitation(placed, shift)),
    headingDepth: block.headingDepth, footnote: block.footnote, quoted: block.quoted, group: block.group + groupShift,
  };
}

function movedReference(reference: LaidReference, shift: number): LaidReference {
  const { span, keySpan, textSpan } = reference;
  return { ...reference, span: movedSpan(span, shift), keySpan: keySpan && movedSpan(keySpan, shift), textSpan: textSpan && movedSpan(textSpan, shift) };
}

function movedCitation(placed: PlacedCitation, shift: number): PlacedCitation {
  return { ...placed, citation: citationAt(placed.citation, shift) };
}

function citationAt(citation: Citation, shift: number): Citation {
  const span = movedSpan(citation.span, shift);
  const keySpan = movedSpan(citation.keySpan, shift);
  if (citation.kind === 'footnote') return { ...citation, span, keySpan };
  if (citation.kind === 'citekey') return { ...citation, span, keySpan, group: movedSpan(citation.group, shift) };
  return { ...citation, span, keySpan, textSpan: movedSpan(citation.textSpan, shift) };
}

export function movedSpan({ start, end }: SourceSpan, shift: number): SourceSpan {
  return sourceSpan(start + shift, end + shift);
}
