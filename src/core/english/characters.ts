/** Classes of characters, by which a text is cut into words. Knows Unicode and no English. */

export type CharacterClass = 'space' | 'letter' | 'digit' | 'mark' | 'other';

/** Below this code unit the classes come from a table. */
const LATIN_END = 0x250;

const SPACE = /\s/u;
const LETTER = /[\p{L}\p{Nl}]/u;
const DIGIT = /\p{Nd}/u;
/** What belongs to the character before it: combining marks, joiners, variation selectors, skin tones, soft hyphens, tags. */
const MARK = /[\p{M}\u00ad\u200b-\u200d\u2060\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;

const latin: readonly CharacterClass[] = Array.from({ length: LATIN_END }, (_, unit) => classOf(String.fromCharCode(unit)));

/** The class of the character that starts at `at`; the end of the text is a space. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (unit < LATIN_END) return latin[unit] ?? 'other';
  if (unit >= 0x2010 && unit <= 0x2027) return 'other';
  const point = text.codePointAt(at);
  return point === undefined ? 'space' : classOf(String.fromCodePoint(point));
}

/** The length in code units of the character at `at`: 2 for a surrogate pair. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** The end of the character cluster that has been read up to `end`: marks that follow it belong to it, and so does what a joiner joins. */
export function clusterEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && classAt(text, at) === 'mark') {
    const joins = text.charCodeAt(at) === 0x200d;
    at += widthAt(text, at);
    if (joins && text.charCodeAt(at) > 0x2027 && classAt(text, at) === 'other') at += widthAt(text, at);
  }
  return at;
}

/** Whether the character at `at` is an apostrophe, straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Whether a word starts with a capital letter. */
export function startsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const character = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return character !== character.toLowerCase();
}

/** Whether a word starts with a small letter. */
export function startsWithSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 97 && first <= 122;
  const character = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return character !== character.toUpperCase();
}

function classOf(character: string): CharacterClass {
  if (LETTER.test(character)) return 'letter';
  if (SPACE.test(character)) return 'space';
  if (DIGIT.test(character)) return 'digit';
  return MARK.test(character) ? 'mark' : 'other';
}
