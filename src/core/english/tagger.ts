/** Gives every piece of a passage its tag. Knows word forms and the words around; knows no meaning. */
import { startsWithCapital } from './characters.ts';
import { isIrregularPast } from './lemma.ts';
import { closedClass } from './lexicon/closed-class.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { Piece } from './piece.ts';
import type { Tag, TokenRange } from './token.ts';

export function tagsOf(pieces: readonly Piece[], sentences: readonly TokenRange[]): readonly Tag[] {
  const tags: Tag[] = [];
  for (const range of sentences) {
    for (let at = range.first; at < range.end; at++) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      tags.push(markTag(piece) ?? wordTag(piece, pieces[at + 1], tags[at - 1], pieces[at - 1], at === range.first));
    }
  }
  return tags;
}

/** The tag of a piece that its form alone decides. */
function markTag(piece: Piece): Tag | undefined {
  switch (piece.kind) {
    case 'open-quote': case 'close-quote': return 'QUOTE';
    case 'stop': case 'ellipsis': case 'open': case 'close': case 'punctuation': return 'PUNCT';
    case 'object': return 'OBJECT';
    case 'symbol': return 'OTHER';
    case 'number': return 'NUM';
    default: return undefined;
  }
}

function wordTag(piece: Piece, next: Piece | undefined, before: Tag | undefined, previous: Piece | undefined, first: boolean): Tag {
  const { lower } = piece;
  if (piece.kind === 'clitic') return cliticTag(lower, previous, next);
  const closed = closedClass.get(lower);
  const capital = startsWithCapital(piece.text);
  if (lower === 'that') return before === 'VBD' || before === 'VBZ' || before === 'VBP' ? 'ADP' : 'DET';
  if (lower === 'her' || lower === 'his') return next?.kind === 'word' && closedClass.get(next.lower) === undefined ? 'POSS' : 'PRON';
  if (closed !== undefined && !(capital && !first && piece.text.length > 3 && closed === 'NUM')) return closed;
  if (capital && (!first || (next !== undefined && next.kind === 'word' && startsWithCapital(next.text)))) return 'NAME';
  if (before === 'TO' || before === 'MODAL') return lower.endsWith('ly') ? 'ADV' : 'VB';
  if (lower.endsWith('ing') && lower.length > 4) return before === 'DET' || before === 'ADJ' ? 'NOUN' : 'VBG';
  if ((lower.endsWith('ed') && lower.length > 3) || isIrregularPast(lower)) return pastTag(lower, before, previous);
  if (lower.endsWith('ly')) return 'ADV';
  const nominal = before === 'DET' || before === 'POSS' || before === 'ADJ' || before === 'ADP' || before === 'NUM';
  if (speechVerbs.has(lower) && !nominal) return lower.endsWith('s') ? 'VBZ' : 'VBP';
  if (ADJECTIVE.test(lower)) return 'ADJ';
  if (before === 'PRON' || (before === 'NAME' && lower.endsWith('s'))) return lower.endsWith('s') && !lower.endsWith('ss') ? 'VBZ' : 'VBP';
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3) return 'NOUNS';
  return capital && first && next?.kind === 'clitic' ? 'NAME' : 'NOUN';
}

const ADJECTIVE = /(?:ous|ful|ive|ible|able|ical|less|ish|ial|ional|ic|ary|ern|ese|ant|est)$/u;

function cliticTag(lower: string, previous: Piece | undefined, next: Piece | undefined): Tag {
  if (lower !== "'s") return closedClass.get(lower) ?? 'PART';
  if (previous !== undefined && SUBJECTS.has(previous.lower)) return 'VBZ';
  return next !== undefined && (closedClass.has(next.lower) || next.lower.endsWith('ing')) && next.kind === 'word' ? 'VBZ' : 'PART';
}

const SUBJECTS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'that', 'there', 'who', 'what', 'where', 'here', 'how', 'this', 'let']);
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', 'has', 'have', 'had', 'having', "'s", "'re", "'ve", 'get', 'got', 'gets']);

function pastTag(lower: string, before: Tag | undefined, previous: Piece | undefined): Tag {
  if (previous !== undefined && AUXILIARIES.has(previous.lower)) return 'VBN';
  if (before === 'NEG' || before === 'ADV') return lower === 'said' ? 'VBD' : 'VBN';
  if (before === 'DET' || before === 'POSS') return 'VBN';
  return 'VBD';
}
