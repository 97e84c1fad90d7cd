/** A piece of a draft that was read once, at another place. Knows no syntax. */
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { Citation, LaidReference, PlacedCitation, ReadPiece, TextBlock } from './document.ts';

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
