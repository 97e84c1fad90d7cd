/** What the tagger looks at, as hashes: the same in training and in use. Knows word forms and neighbours; holds no word. */
import { startsWithCapital } from './characters.ts';
import type { Piece } from './piece.ts';

/** How many features a piece has. */
export const FEATURE_COUNT = 17;
/** Hashes have this many bits. */
export const HASH_BITS = 24;

/** What the features of a run of pieces are made from, computed once. */
export interface WordForms {
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly ending: Int32Array;
  readonly shape: Int32Array;
  /** 1 for words of four letters and more: too long for most acronyms. */
  readonly long: Uint8Array;
}

/** 0: sentence case; 1: most words have a capital, as in headlines; 2: all capitals. */
type Style = 0 | 1 | 2;

/** The forms of all pieces; `style` and place in the sentence are told by `sentences`. */
export function wordForms(pieces: readonly Piece[], sentences: readonly { readonly first: number; readonly end: number }[]): WordForms {
  const count = pieces.length;
  const forms = { word: new Int32Array(count), suffix: new Int32Array(count), ending: new Int32Array(count), shape: new Int32Array(count), long: new Uint8Array(count) };
  for (const { first, end } of sentences) {
    const style = styleOf(pieces, first, end);
    let opening = true;
    for (let at = first; at < end; at++) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      readForm(piece.lower, at, forms);
      forms.shape[at] = shapeOf(piece, opening, style);
      if (piece.kind === 'word' || piece.kind === 'abbreviation' || piece.kind === 'number') opening = false;
      else if (piece.kind === 'open-quote' || piece.lower === ':') opening = true;
    }
  }
  return forms;
}

/** The hash by which a word's tag may be settled without looking around. */
export function settledHash(forms: WordForms, at: number): number {
  return mix(101, forms.word[at] ?? 0, forms.shape[at] ?? 0);
}

/** The same for the word in small letters: what a capital hides at the start of a sentence or in a headline. */
export function settledSmallHash(forms: WordForms, at: number): number {
  return mix(101, forms.word[at] ?? 0, 0);
}

/** Why a piece may have its capital: it opens a sentence (1), stands in a headline (2), or all its letters are capitals for stress or in a headline (3); 0 for no such reason. */
export function capitalByPlace(forms: WordForms, at: number): 0 | 1 | 2 | 3 {
  const shape = forms.shape[at] ?? 0;
  if (shape >= 128 || ((shape & 3) === 3 && forms.long[at] === 1)) return 3;
  return shape >= 64 ? 2 : (shape & 35) === 33 ? 1 : 0;
}

/** Writes the hashes of the features of the piece at `at`, in the sentence `[first, end)`, to `out`; tags and what the clause waits for are small numbers. */
export function writeFeatures(forms: WordForms, at: number, first: number, end: number, last: number, secondLast: number, waiting: number, out: Int32Array): void {
  const { word, suffix, ending, shape } = forms;
  const w = word[at] ?? 0;
  const s = suffix[at] ?? 0;
  const e = ending[at] ?? 0;
  const c = shape[at] ?? 0;
  const w1 = at + 1 < end ? word[at + 1] ?? 0 : 1;
  const s1 = at + 1 < end ? suffix[at + 1] ?? 0 : 1;
  const w0 = at > first ? word[at - 1] ?? 0 : 1;
  out[0] = mix(1, w, 0);
  out[1] = mix(2, s, 0);
  out[2] = mix(3, e, c);
  out[3] = mix(4, c, last);
  out[4] = mix(5, last, secondLast);
  out[5] = mix(6, w, last);
  out[6] = mix(7, w0, 0);
  out[7] = mix(8, w1, 0);
  out[8] = mix(9, at + 2 < end ? word[at + 2] ?? 0 : 1, 0);
  out[9] = mix(10, s1, 0);
  out[10] = mix(11, s, last);
  out[11] = mix(12, e, waiting * 32 + last);
  out[12] = mix(13, w, c);
  out[13] = mix(14, w, w1);
  out[15] = mix(16, w1, last * 4 + inflection(e & 0xffff));
  out[14] = mix(15, at + 1 < end ? shape[at + 1] ?? 0 : 1, c);
  out[16] = mix(17, w, waiting);
}

/** Which auxiliary waits after this word: 1 be, 2 have, 3 do, 4 modal, 5 to, 0 none; a comma, a stop or a verb ends the wait. */
export function auxiliaryOf(lower: string): number {
  switch (lower) {
    case 'be': case 'is': case 'are': case 'was': case 'were': case 'been': case 'being': case 'am': case "'m": case "'re": return 1;
    case 'have': case 'has': case 'had': case 'having': case "'ve": return 2;
    case 'do': case 'does': case 'did': return 3;
    case 'can': case 'could': case 'will': case 'would': case 'shall': case 'should': case 'may': case 'might': case 'must': case 'ca': case 'wo': case "'ll": return 4;
    case 'to': return 5;
    default: return 0;
  }
}

/** 1 for a word in s, 2 in d, 3 in g: what the next word says depends on it. */
function inflection(letter: number): number {
  return letter === 0x73 ? 1 : letter === 0x64 ? 2 : letter === 0x67 ? 3 : 0;
}

function readForm(lower: string, at: number, forms: WordForms): void {
  let hash = 0x811c9dc5;
  const length = lower.length;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ folded(lower.charCodeAt(index)), 0x01000193);
  forms.word[at] = hash;
  if (length > 3) forms.long[at] = 1;
  const a = folded(lower.charCodeAt(length - 1));
  const b = length > 1 ? folded(lower.charCodeAt(length - 2)) : 1;
  const c = length > 2 ? folded(lower.charCodeAt(length - 3)) : 1;
  forms.ending[at] = a + b * 0x10000;
  forms.suffix[at] = Math.imul((a + b * 0x10000) ^ Math.imul(c, 0x9e3779b1), 0x85ebca6b);
}

/** All digits look alike. */
function folded(unit: number): number {
  return unit >= 48 && unit <= 57 ? 48 : unit;
}

/** Capitals, digits and hyphens; a capital that opens a sentence or stands in a headline says less. */
function shapeOf(piece: Piece, opening: boolean, style: Style): number {
  const { text, kind } = piece;
  const first = text.charCodeAt(0);
  const small = first >= 97 && first <= 122;
  let shape = small ? 0 : startsWithCapital(text) ? 1 : 2;
  if (shape === 1 && text.length > 1 && text.length < 12 && text === text.toUpperCase()) shape = 3;
  const inside = text.includes('-') ? 1 : first >= 48 && first <= 57 ? 2 : kind === 'abbreviation' ? 3 : kind === 'clitic' ? 4 : 0;
  return shape + 4 * inside + (shape === 0 || shape === 2 ? 0 : 32 * (opening ? 1 : 0) + 64 * style);
}

function styleOf(pieces: readonly Piece[], first: number, end: number): Style {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let at = first; at < end && long < 40; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind !== 'word' || piece.text.length < 4) continue;
    long += 1;
    if (!startsWithCapital(piece.text)) continue;
    capital += 1;
    if (piece.text === piece.text.toUpperCase()) upper += 1;
  }
  if (long < 3) return 0;
  if (upper >= long * 0.75) return 2;
  return capital >= long * 0.75 ? 1 : 0;
}

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + 0x7ed55d16, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - HASH_BITS);
}
