/** Hashes of words and of features. Knows no place and no meaning. */

/** Hashes of features have this many bits. */
export const HASH_BITS = 24;

/** FNV-1a over the letters of a word, 32 bits; all digits look alike. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), 0x01000193);
  }
  return hash;
}

/** The hash of one feature: a template's number and what stands in its two places. */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + 0x7ed55d16, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - HASH_BITS);
}
