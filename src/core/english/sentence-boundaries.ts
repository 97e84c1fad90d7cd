/** Where sentences end among the pieces of a passage. Knows how quotations are introduced; knows no tags. */
import { abbreviationEnds } from './abbreviations.ts';
import { startsWithCapital, startsWithSmall } from './characters.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { Piece } from './piece.ts';
import type { TokenRange } from './token.ts';

/** Half-open ranges that cover all pieces in order; closing marks belong to the sentence that they close. */
export function sentenceRanges(pieces: readonly Piece[]): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    at += 1;
    if (piece === undefined || !canEnd(piece)) continue;
    const after = closed(pieces, at);
    if (after >= pieces.length) break;
    if (endsSentence(pieces, first, at - 1, after)) {
      ranges.push({ first, end: after });
      first = after;
    }
    at = after;
  }
  if (first < pieces.length) ranges.push({ first, end: pieces.length });
  return ranges;
}

function canEnd(piece: Piece): boolean {
  return piece.kind === 'stop' || piece.kind === 'ellipsis' || piece.kind === 'abbreviation';
}

/** The first piece after the closing marks, and after an ellipsis that follows the stop and does not lean on the next word. */
function closed(pieces: readonly Piece[], from: number): number {
  let at = from;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
    const omission = piece.kind === 'ellipsis' && piece.end !== pieces[at + 1]?.start;
    if (piece.kind !== 'close-quote' && piece.kind !== 'close' && !omission) break;
    at += 1;
  }
  return at;
}

/** Whether the sentence that began at `first` ends with the stop at `stop` and the closing marks up to `after`. */
function endsSentence(pieces: readonly Piece[], first: number, stop: number, after: number): boolean {
  const mark = pieces[stop];
  const next = pieces[after];
  if (mark === undefined || next === undefined) return true;
  const word = opening(pieces, after);
  if (word === undefined || startsSmall(word)) return false;
  if (next.kind === 'punctuation') return isDash(next) && after === stop + 1 && mark.kind === 'stop';
  if (next.kind === 'stop' || next.kind === 'close' || next.kind === 'close-quote' || next.kind === 'clitic') return false;
  if (isListNumber(pieces, first, stop)) return false;
  if (mark.kind === 'abbreviation') return after === stop + 1 && (next.kind === 'open-quote' ? !isTitled(mark) : abbreviationEnds(mark, next));
  if (mark.kind === 'ellipsis') return ellipsisEnds(pieces, first, stop, after);
  if (mark.text !== '.' && inBrackets(pieces, first, stop, after)) return false;
  return after === stop + 1 || mark.text === '.' || !isSpeechTail(pieces, after);
}

/** The word that the next sentence would open with: past opening marks. */
function opening(pieces: readonly Piece[], from: number): Piece | undefined {
  let at = from;
  for (let piece = pieces[at]; piece?.kind === 'open-quote' || piece?.kind === 'open' || (piece !== undefined && isDash(piece)); piece = pieces[at]) at += 1;
  return pieces[at];
}

/** `iPhone` and the like open sentences; other small letters do not. */
function startsSmall(piece: Piece): boolean {
  if (piece.kind !== 'word' && piece.kind !== 'abbreviation') return false;
  return startsWithSmall(piece.text) && !startsWithCapital(piece.text.slice(1));
}

function isDash(piece: Piece): boolean {
  return piece.kind === 'punctuation' && /^[-–—−]/u.test(piece.text);
}

/** `3. Americans are angry.`: a short number or a letter that opens the sentence. */
function isListNumber(pieces: readonly Piece[], first: number, stop: number): boolean {
  const piece = pieces[first];
  if (piece === undefined) return false;
  if (stop === first) return piece.kind === 'abbreviation' && piece.text.length === 2;
  return stop === first + 1 && pieces[stop]?.text === '.' && (/^\d{1,2}$/u.test(piece.text) || /^[ivx]{1,4}$/u.test(piece.text));
}

function isTitled(mark: Piece): boolean {
  return mark.text.length === 2 || !startsWithCapital(mark.text) || !mark.text.slice(0, -1).includes('.');
}

function ellipsisEnds(pieces: readonly Piece[], first: number, stop: number, after: number): boolean {
  const next = pieces[after];
  const before = pieces[stop - 1];
  if (stop === first || next === undefined || before === undefined || stop - 1 < first) return false;
  if (before.kind === 'open-quote' || before.kind === 'open') return false;
  const full = before.kind === 'stop' || (pieces[stop]?.text ?? '').replace(/[^.]/gu, '').length > 3;
  if (next.kind === 'open-quote' || next.kind === 'open') return full || after > stop + 1;
  if (next.kind !== 'word' && next.kind !== 'abbreviation') return full;
  if (!full && next.text === 'I' && after === stop + 1) return false;
  return after === stop + 1 || !isSpeechTail(pieces, after);
}

/** Whether the stop stands inside brackets that the sentence opened: `a friend (who knew?) was there`. */
function inBrackets(pieces: readonly Piece[], first: number, stop: number, after: number): boolean {
  if (pieces[stop + 1]?.kind !== 'close' || after < stop + 2) return false;
  for (let at = stop; at > first && at > stop - 40; at--) if (pieces[at]?.kind === 'open') return true;
  return false;
}

/** Words that a speaker's name and office are made of, and no verb: `The party’s chairman`, `Mr. Okafor`. */
const SPEAKER_LIMIT = 9;

/** Whether the words after a closing quotation mark name who said it: `“Why?” Okafor asked.`; not `“Why?” He answered: “…”`. */
function isSpeechTail(pieces: readonly Piece[], after: number): boolean {
  for (let at = after; at < after + SPEAKER_LIMIT; at++) {
    const piece = pieces[at];
    if (piece === undefined) return false;
    if (at > after && speechVerbs.has(piece.lower)) return tailGoesOn(pieces, at + 1);
    if (piece.kind !== 'word' && piece.kind !== 'abbreviation' && piece.kind !== 'clitic' && piece.lower !== ',') return false;
  }
  return false;
}

/** What follows the verb of a tail: an end, a comma with no quotation behind it, or a phrase that is no object. */
function tailGoesOn(pieces: readonly Piece[], from: number): boolean {
  const next = pieces[from];
  if (next === undefined || next.kind === 'stop' || next.kind === 'ellipsis') return true;
  if (next.kind === 'open-quote' || next.kind === 'close-quote' || next.lower === ':') return false;
  if (next.lower === ',') return pieces[from + 1]?.kind !== 'open-quote';
  if (complements.has(next.lower)) return false;
  if (next.kind === 'punctuation') return true;
  if (followers.has(next.lower) || next.lower.endsWith('ly') || next.lower.endsWith('ing')) return !quotesLater(pieces, from + 1);
  const addressee = objects.has(next.lower) || startsWithCapital(next.text);
  return addressee && !quotesLater(pieces, from + 1);
}

/** Whether a quotation, `that` or a colon follows before the sentence stops. */
function quotesLater(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < from + 12; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'stop') return false;
    if (piece.kind === 'open-quote' || piece.lower === ':') return true;
    if (at === from && complements.has(piece.lower)) return true;
  }
  return false;
}

const complements: ReadonlySet<string> = new Set(['that', 'if', 'whether', 'the', 'a', 'an', 'it', 'he', 'she', 'they', 'there', 'no', 'this', 'these', 'his', 'her', 'their', 'why', 'how', 'what']);
const objects: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them', 'you', 'reporters', 'journalists']);
const followers: ReadonlySet<string> = new Set([
  'in', 'on', 'at', 'to', 'of', 'from', 'with', 'during', 'after', 'before', 'about', 'as', 'when', 'while', 'through', 'by', 'last', 'this', 'again', 'back', 'later', 'then', 'via', 'and',
]);
