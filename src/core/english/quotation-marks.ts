/** Tells quotation marks from apostrophes, and an opening mark from a closing one. Knows typography; knows nobody who speaks. */
import { classAt, isApostrophe } from './characters.ts';
import { wordEnd } from './words.ts';

/** What has been opened so far in the passage; kept by the reader of the passage. */
export interface QuotationState {
  doubleOpen: boolean;
  singlesOpen: number;
}

export interface MarkReading {
  /** `elision`: an apostrophe that stands for letters left out at a word's start; `clitic`: the possessive of a plural. */
  readonly kind: 'open-quote' | 'close-quote' | 'elision' | 'clitic';
  readonly end: number;
}

interface Before {
  readonly end: number;
  readonly lower: string;
}

const ELIDED: ReadonlySet<string> = new Set(['em', 'tis', 'twas', 'til', 'till', 'cause', 'bout', 'round', 'n', 'cos', 'twere', 'twill', 'tween', 'neath', 'ere']);

/** How the quotation mark or apostrophe at `at` reads; undefined for any other character. */
export function quotationMarkAt(text: string, at: number, state: QuotationState, previous: Before | undefined): MarkReading | undefined {
  switch (text.charCodeAt(at)) {
    case 0x22:
      return double(text, at, at + 1, state);
    case 0x60:
      return text.charCodeAt(at + 1) === 0x60 ? open(at + 2, state) : undefined;
    case 0x201c: case 0x201e: case 0x201f: case 0xab: case 0x300c:
      return open(at + 1, state);
    case 0x201d: case 0xbb: case 0x300d:
      state.doubleOpen = false;
      return { kind: 'close-quote', end: at + 1 };
    case 0x2039: case 0x201a:
      return { kind: 'open-quote', end: at + 1 };
    case 0x203a:
      return { kind: 'close-quote', end: at + 1 };
    case 0x2018:
      if (isElision(text, at)) return { kind: 'elision', end: at + 1 };
      state.singlesOpen += 1;
      return { kind: 'open-quote', end: at + 1 };
    case 0x27:
      return text.charCodeAt(at + 1) === 0x27 ? double(text, at, at + 2, state) : single(text, at, state, previous);
    case 0x2019:
      return single(text, at, state, previous);
    default:
      return undefined;
  }
}

function open(end: number, state: QuotationState): MarkReading {
  state.doubleOpen = true;
  return { kind: 'open-quote', end };
}

/** A mark that looks the same on both sides: the spaces around it tell, and where they do not, what is open. */
function double(text: string, at: number, end: number, state: QuotationState): MarkReading {
  const left = opensAfter(text, at);
  const right = closesBefore(text, end);
  const opens = left !== right ? left : !state.doubleOpen;
  state.doubleOpen = opens;
  return { kind: opens ? 'open-quote' : 'close-quote', end };
}

function single(text: string, at: number, state: QuotationState, previous: Before | undefined): MarkReading {
  const end = at + 1;
  const touches = previous !== undefined && previous.end === at;
  if (opensAfter(text, at) && !closesBefore(text, end)) {
    if (isElision(text, at)) return { kind: 'elision', end };
    state.singlesOpen += 1;
    return { kind: 'open-quote', end };
  }
  const letter = touches && classAt(text, at - 1) === 'letter';
  if (letter && isPossessive(text, at, state)) return { kind: 'clitic', end };
  if (state.singlesOpen > 0) state.singlesOpen -= 1;
  return { kind: 'close-quote', end };
}

/** `the voters’ choice`: after an s, with no quotation open, or with one open that a later mark closes. */
function isPossessive(text: string, at: number, state: QuotationState): boolean {
  const before = text.charCodeAt(at - 1) | 32;
  if (before !== 0x73 && before !== 0x7a && before !== 0x78) return state.singlesOpen === 0 && before === 0x6e;
  if (state.singlesOpen === 0) return true;
  for (let next = at + 1; next < text.length; next++) {
    const unit = text.charCodeAt(next);
    if (unit === 0x2018 || unit === 0x22 || unit === 0x201c || unit === 0x201d) return false;
    if (!isApostrophe(unit)) continue;
    const inside = classAt(text, next - 1) === 'letter' && classAt(text, next + 1) === 'letter';
    if (!inside) return classAt(text, next - 1) !== 'space' && closesBefore(text, next + 1);
  }
  return false;
}

/** `’90s`, `’em`. */
function isElision(text: string, at: number): boolean {
  const next = classAt(text, at + 1);
  if (next === 'digit') return classAt(text, at + 2) === 'digit' && (text.charCodeAt(at + 3) | 32) === 0x73;
  if (next !== 'letter') return false;
  const end = at + 8 < text.length ? wordEnd(text.slice(0, at + 9), at + 1) : wordEnd(text, at + 1);
  return ELIDED.has(text.slice(at + 1, end).toLowerCase());
}

const OPENERS = '([{<—–-/“‘„"\'«‹';

function opensAfter(text: string, at: number): boolean {
  return at === 0 || classAt(text, at - 1) === 'space' || OPENERS.includes(text.charAt(at - 1));
}

const CLOSERS = '.,;:!?)]}>—–-/”’"\'»›…';

function closesBefore(text: string, end: number): boolean {
  return classAt(text, end) === 'space' || CLOSERS.includes(text.charAt(end));
}
