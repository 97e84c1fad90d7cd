/** A token before it has a tag and a dictionary form. Knows how it is written. */

/**
 * `abbreviation`: a word that carries its full stop. `clitic`: what a contraction leaves (`n’t`, `’s`). `stop`: what can end a
 * sentence. `open`, `close`: brackets. A `quote` knows its side.
 */
export type PieceKind =
  | 'word' | 'number' | 'abbreviation' | 'clitic' | 'open-quote' | 'close-quote' | 'stop' | 'ellipsis' | 'open' | 'close' | 'punctuation' | 'object' | 'symbol';

export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
}
