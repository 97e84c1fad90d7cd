/** Where a word or a number ends, and where a contraction is cut. Knows spelling; knows no abbreviation. */
import { classAt, clusterEnd, isApostrophe, widthAt } from './characters.ts';

/** The end of the word at `start`, with hyphens, apostrophes, dots and separators that stand inside it. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  /** Where the stretch since the last dot or hyphen began: a dot after one letter is inside an abbreviation. */
  let segment = start;
  for (;;) {
    while (isSmall(text.charCodeAt(at))) at += 1;
    const kind = classAt(text, at);
    if (kind === 'letter' || kind === 'digit' || kind === 'mark') {
      at = kind === 'mark' ? clusterEnd(text, at) : at + widthAt(text, at);
      continue;
    }
    if (kind === 'space' || !joins(text, segment, at)) break;
    at += 1;
    if (text.charCodeAt(at - 1) === 0x2e || text.charCodeAt(at - 1) === 0x2d) segment = at;
  }
  return text.charCodeAt(at) === 0x25 && classAt(text, at - 1) === 'digit' ? at + 1 : at;
}

const CONTRACTIONS: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);

/** Where the last contraction of `[start, end)` is cut off; `start` where there is none. */
export function contractionAt(text: string, start: number, end: number): number {
  for (let length = 2; length <= 3; length++) {
    const cut = end - length;
    if (cut <= start) return start;
    if (!isApostrophe(text.charCodeAt(cut))) {
      // `n’t`: the apostrophe is the middle of three.
      if (length === 3 && isApostrophe(text.charCodeAt(cut + 1)) && isNegation(text, cut)) return cut;
      continue;
    }
    if (CONTRACTIONS.has(`'${text.slice(cut + 1, end).toLowerCase()}`)) return cut;
  }
  return start;
}

function isNegation(text: string, cut: number): boolean {
  const n = text.charCodeAt(cut) | 32;
  const t = text.charCodeAt(cut + 2) | 32;
  return n === 0x6e && t === 0x74;
}

/** Whether the mark at `at`, inside a word whose last dotted stretch began at `segment`, holds the word together. */
function joins(text: string, segment: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  const after = classAt(text, at + 1);
  if (after !== 'letter' && after !== 'digit') return false;
  const before = classAt(text, at - 1);
  switch (unit) {
    case 0x2d: case 0x2010: case 0x2011: case 0x5f: case 0x40:
      return true;
    case 0x27: case 0x2019:
      return after === 'letter' && before !== 'digit' ? true : after === 'letter' && (text.charCodeAt(at + 1) | 32) === 0x73;
    case 0x26:
      return at - segment <= 3 && isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at + 1));
    case 0x24:
      return after === 'digit' && before === 'letter';
    case 0x2e:
      return joinsDot(text, segment, at);
    case 0x3a: case 0x2f:
      return before === 'digit' && after === 'digit';
    case 0x2c:
      return before === 'digit' && isThousand(text, at + 1);
    default:
      return false;
  }
}

/** `U.S`, `a.m`, `Ph.D`, `3.5`, `example.org`; not `end.The`. */
function joinsDot(text: string, segment: number, at: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (after === 'digit') return before === 'digit';
  if (before !== 'letter') return false;
  if (at - segment === 1) return true;
  const next = text.charAt(at + 1);
  if (next === next.toLowerCase()) return true;
  return at - segment === 2 && classAt(text, at + 2) !== 'letter' && isCapital(text.charCodeAt(segment));
}

function isThousand(text: string, at: number): boolean {
  return classAt(text, at + 1) === 'digit' && classAt(text, at + 2) === 'digit' && classAt(text, at + 3) !== 'digit';
}

/** The common case, without a look at the table. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}
