/** Passages of an earlier version, at their place in this one. Knows which blocks are the same, and not how a passage is made. */
import type { Citation, MarkdownDocument, ReadPiece, TextBlock } from '../markdown/document.ts';
import { movedSpan } from '../markdown/read-piece.ts';
import type { Passage } from './passage.ts';

/** An earlier version of the draft. */
export interface EarlierProse {
  readonly markdown: MarkdownDocument;
  readonly passages: readonly Passage[];
}

/** For a block: its passage, `none` where it is known to have no words, undefined where it has to be read. */
export function keptPassages(document: MarkdownDocument, earlier: EarlierProse | undefined): (block: TextBlock) => Passage | 'none' | undefined {
  if (earlier === undefined || earlier.markdown.pieces.length === 0) return () => undefined;
  const pieces = new Map(earlier.markdown.pieces.map(piece => [piece.words, piece]));
  const before = new Map<TextBlock, TextBlock>();
  for (const piece of document.pieces) pair(pieces.get(piece.words), piece, before);
  // A passage has the very span of its block.
  const passages = new Map(earlier.passages.map(passage => [passage.span, passage]));
  return block => {
    const same = before.get(block);
    if (same === undefined) return undefined;
    const passage = passages.get(same.span);
    return passage === undefined ? 'none' : movedPassage(passage, same, block);
  };
}

function pair(old: ReadPiece | undefined, piece: ReadPiece, before: Map<TextBlock, TextBlock>): void {
  if (old === undefined || old.citedAgainst !== piece.citedAgainst) return;
  piece.blocks.forEach(({ block }, index) => {
    const same = old.blocks[index]?.block;
    if (same !== undefined) before.set(block, same);
  });
}

function movedPassage(passage: Passage, from: TextBlock, to: TextBlock): Passage {
  if (from === to) return passage;
  const shift = to.span.start - from.span.start;
  const citations = new Map<Citation, Citation>();
  from.citations.forEach((placed, index) => {
    const now = to.citations[index];
    if (now !== undefined) citations.set(placed.citation, now.citation);
  });
  return {
    ...passage, span: to.span, group: to.group,
    prose: shift === 0 ? passage.prose : {
      text: passage.prose.text,
      runs: passage.prose.runs.map(({ start, length, span, verbatim }) => ({ start, length, span: movedSpan(span, shift), verbatim })),
    },
    marks: passage.marks.map(mark => {
      const citation = mark.citation && citations.get(mark.citation);
      return { kind: mark.kind, span: movedSpan(mark.span, shift), at: mark.at, ...(citation && { citation }) };
    }),
  };
}
