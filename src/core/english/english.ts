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
  const tokens: readonly Token[] = pieces.map((piece, index) => {
    const tag = tags[index] ?? 'OTHER';
    const { start, end } = proseSpan(piece.start, piece.end);
    return { text: piece.text, lower: piece.lower, lemma: lemmaOf(piece.lower, tag), start, end, tag };
  });
  return { tokens, sentences };
}
