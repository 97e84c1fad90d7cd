/** Edits upon edits: what several rounds do to a text, as one list of edits of the text that was there first. Knows texts, and no finding. */
import type { Edit } from '../core/text/edit.ts';
import { sourceSpan } from '../core/text/span.ts';

/** A text that was changed, as stretches of the first text and what was put between them. */
export type Pieces = readonly Piece[];

type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

export function unchanged(source: string): Pieces {
  return [{ kind: 'kept', start: 0, end: source.length }];
}

/** The pieces after edits of the text as it is now, which do not overlap. */
export function withEdits(pieces: Pieces, edits: readonly Edit[]): Pieces {
  const inOrder = edits.map((edit, index) => ({ edit, index })).sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  const rest = walk(pieces);
  return [...inOrder.flatMap(({ edit: { span, text } }) => {
    const before = rest.upTo(span.start);
    rest.upTo(span.end);
    return [...before, { kind: 'new', text } as const];
  }), ...rest.upTo(Infinity)].filter(piece => (piece.kind === 'new' ? piece.text !== '' : piece.end > piece.start));
}

/** What was done, in places of the first text: its stretches that are gone, and the words in their stead. */
export function editsOf(pieces: Pieces, source: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  const close = (end: number): void => {
    if (end > at || text !== '') edits.push({ span: sourceSpan(at, end), text });
    text = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') text += piece.text;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(source.length);
  return edits;
}

/** Where in the first text an offset of the text as it is now stands; for new words, where they were put. */
export function firstPlaces(pieces: Pieces): (offset: number) => number {
  const places: { readonly from: number; readonly first: number; readonly isKept: boolean }[] = [];
  let [from, first] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind === 'kept') first = piece.start;
    places.push({ from, first, isKept: piece.kind === 'kept' });
    from += piece.kind === 'new' ? piece.text.length : piece.end - piece.start;
    if (piece.kind === 'kept') first = piece.end;
  }
  return offset => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place === undefined ? 0 : place.isKept ? place.first + offset - place.from : place.first;
  };
}

/** Hands out pieces from the front, cut where the reader asks. */
function walk(pieces: Pieces): { readonly upTo: (offset: number) => Piece[] } {
  let [next, inside, at] = [0, 0, 0];
  return {
    upTo: offset => {
      const taken: Piece[] = [];
      while (at < offset) {
        const piece = pieces[next];
        if (piece === undefined) break;
        const length = piece.kind === 'new' ? piece.text.length : piece.end - piece.start;
        const part = Math.min(length - inside, offset - at);
        taken.push(piece.kind === 'new' ? { kind: 'new', text: piece.text.slice(inside, inside + part) } : { kind: 'kept', start: piece.start + inside, end: piece.start + inside + part });
        at += part;
        inside += part;
        if (inside === length) [next, inside] = [next + 1, 0];
      }
      return taken;
    },
  };
}
