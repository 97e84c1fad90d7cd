/** The English of one passage: tokens with tags and dictionary forms, and sentences. A pure function of the words. */
import { proseSpan } from '../text/span.ts';
import { lemmaOf } from './lemma.ts';
import { sentenceRanges } from './sentence-boundaries.ts';
import { tagsOf } from './tagger.ts';
import type { PassageEnglish, Token } from './token.ts';
import { piecesOf } from './tokens.ts';

export function readEnglish(text: string): PassageEnglish {
  const pieces = piecesOf(text);
  const sentences = sentenceRanges(pieces);
  const tags = tagsOf(pieces, sentences);
  // Pushed, not mapped: the engine makes arrays of two kinds for `map`, one before and one after it compiles it, and would compile all that reads tokens twice.
  const tokens: Token[] = [];
  for (const [index, piece] of pieces.entries()) {
    const tag = tags[index] ?? 'OTHER';
    const { start, end } = proseSpan(piece.start, piece.end);
    tokens.push({ text: piece.text, lower: piece.lower, lemma: lemmaOf(piece.lower, tag), start, end, tag });
  }
  return { tokens, sentences };
}
