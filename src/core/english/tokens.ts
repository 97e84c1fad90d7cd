/** Cuts the prose of a passage into words and marks. Knows how English is written down; knows no grammar. */
import { takesFullStop } from './abbreviations.ts';
import { classAt, clusterEnd, isApostrophe, widthAt } from './characters.ts';
import type { Piece, PieceKind } from './piece.ts';
import { type QuotationState, quotationMarkAt } from './quotation-marks.ts';
import { contractionAt, wordEnd } from './words.ts';

/** In order, covering every character that is not space; no character cluster is cut. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const quotations: QuotationState = { doubleOpen: false, singlesOpen: 0 };
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === 'space') at += 1;
    else if (kind === 'letter' || kind === 'digit') at = readWord(text, at, at, pieces);
    else at = readMark(text, at, pieces, quotations);
  }
  return pieces;
}

/** Reads the word whose letters begin at `from`; `start` is before it where a sign (`$`, `@`) belongs to it. */
function readWord(text: string, start: number, from: number, pieces: Piece[]): number {
  let end = wordEnd(text, from);
  const previous = pieces.at(-1);
  const abbreviated = text.charCodeAt(end) === 0x2e && takesFullStop(text, start, end, previous);
  if (abbreviated) end += 1;
  end = clusterEnd(text, end);
  if (abbreviated) {
    pieces.push(piece(text, 'abbreviation', start, end));
    return end;
  }
  const letters = classAt(text, start) === 'letter';
  if (!letters || !mayContract(text, end)) pieces.push(piece(text, !letters && isNumber(text, start, end) ? 'number' : 'word', start, end));
  else readContraction(text, start, end, pieces);
  return end;
}

function mayContract(text: string, end: number): boolean {
  return isApostrophe(text.charCodeAt(end - 2)) || isApostrophe(text.charCodeAt(end - 3));
}

/** `she’d’ve` is `she`, `’d` and `’ve`. */
function readContraction(text: string, start: number, end: number, pieces: Piece[]): void {
  const cuts: number[] = [];
  for (let rest = end, cut = contractionAt(text, start, rest); cut > start; rest = cut, cut = contractionAt(text, start, rest)) cuts.push(cut);
  let head = start;
  for (const cut of [...cuts.reverse(), end]) {
    pieces.push(piece(text, head === start ? 'word' : 'clitic', head, cut));
    head = cut;
  }
}

function readMark(text: string, at: number, pieces: Piece[], quotations: QuotationState): number {
  const unit = text.charCodeAt(at);
  const mark = quotationMarkAt(text, at, quotations, pieces.at(-1));
  if (mark !== undefined) {
    const end = clusterEnd(text, mark.kind === 'elision' ? wordEnd(text, mark.end) : mark.end);
    pieces.push(piece(text, mark.kind === 'elision' ? 'word' : mark.kind, at, end));
    return end;
  }
  const next = classAt(text, at + 1);
  if (CURRENCY.includes(text.charAt(at)) && next === 'digit') return readWord(text, at, at + 1, pieces);
  if ((unit === 0x40 || unit === 0x23) && (next === 'letter' || next === 'digit')) return readWord(text, at, at + 1, pieces);
  if (unit === 0x2e && next === 'digit' && classAt(text, at - 1) === 'space') return readWord(text, at, at + 1, pieces);
  const { kind, end } = markAt(text, at, unit);
  const whole = clusterEnd(text, end);
  pieces.push(piece(text, kind, at, whole));
  return whole;
}

const CURRENCY = '$€£¥₹₽₩₺';
const OPENING = '([{<';
const CLOSING = ')]}>';
const PLAIN = ',;:/\\|*_+=~^&%#@§¶†‡•·°';

function markAt(text: string, at: number, unit: number): { readonly kind: PieceKind; readonly end: number } {
  const character = text.charAt(at);
  if (unit === 0xfffc) return { kind: 'object', end: at + 1 };
  if (unit === 0x2e || unit === 0x2026) return stopOrEllipsis(text, at);
  if (unit === 0x21 || unit === 0x3f || unit === 0x203d || unit === 0x203c) return { kind: 'stop', end: runEnd(text, at, '!?‽‼') };
  if (OPENING.includes(character)) return { kind: 'open', end: at + 1 };
  if (CLOSING.includes(character)) return { kind: 'close', end: at + 1 };
  if (unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return { kind: 'punctuation', end: runEnd(text, at, character) };
  if (PLAIN.includes(character)) return { kind: 'punctuation', end: runEnd(text, at, character) };
  return { kind: unit < 128 ? 'punctuation' : 'symbol', end: symbolEnd(text, at) };
}

/** `.`, `...`, `…` and `. . .`; a fourth dot belongs to the ellipsis. */
function stopOrEllipsis(text: string, at: number): { readonly kind: PieceKind; readonly end: number } {
  let dots = 0;
  let end = at;
  let next = at;
  while (text.charCodeAt(next) === 0x2e || text.charCodeAt(next) === 0x2026) {
    dots += text.charCodeAt(next) === 0x2026 ? 3 : 1;
    end = next + 1;
    const spaced = (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0xa0) && text.charCodeAt(end + 1) === 0x2e;
    next = spaced ? end + 1 : end;
  }
  if (dots === 1) return { kind: 'stop', end };
  const apart = text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) !== 0x2e && dots > 1 && end > at + 1;
  // A full stop and then an ellipsis (`accountable. ... If`) are two.
  if (apart && (text.charCodeAt(at + 3) === 0x2e || text.charCodeAt(at + 2) === 0x2026 || dots === 2)) return { kind: 'stop', end: at + 1 };
  return { kind: 'ellipsis', end };
}

function runEnd(text: string, at: number, among: string): number {
  let end = at + 1;
  while (end < text.length && among.includes(text.charAt(end))) end += 1;
  return end;
}

/** A flag is two regional indicators. */
function symbolEnd(text: string, at: number): number {
  const end = at + widthAt(text, at);
  const isIndicator = (place: number): boolean => text.charCodeAt(place) === 0xd83c && text.charCodeAt(place + 1) >= 0xdde6 && text.charCodeAt(place + 1) <= 0xddff;
  return isIndicator(at) && isIndicator(end) ? end + 2 : end;
}

/** Whether a word has digits and no letters: `1,200`, `$4.5`, `10:30`, `25%`. */
function isNumber(text: string, start: number, end: number): boolean {
  let digits = false;
  for (let at = start; at < end; at += widthAt(text, at)) {
    const kind = classAt(text, at);
    if (kind === 'letter') return false;
    if (kind === 'digit') digits = true;
  }
  return digits;
}

function piece(text: string, kind: PieceKind, start: number, end: number): Piece {
  const slice = text.slice(start, end);
  return { kind, start, end, text: slice, lower: isPlainSmall(text, start, end) ? slice : slice.toLowerCase().replaceAll('’', "'") };
}

/** Most words are small letters throughout, and are their own lower case. */
function isPlainSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 122 || (unit >= 65 && unit <= 90)) return false;
  }
  return true;
}
