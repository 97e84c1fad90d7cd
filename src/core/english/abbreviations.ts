/** Whether a full stop belongs to the word before it, and what an abbreviation tells of the end of a sentence. Knows no grammar. */
import { classAt, startsWithCapital } from './characters.ts';
import { ambiguous, capitalised, connectives, counters, finals, timeZones, titles } from './lexicon/abbreviations.ts';
import { sentenceStarters } from './lexicon/sentence-starters.ts';
import type { Piece } from './piece.ts';

/** Whether the full stop at `end` belongs to the word `[start, end)`. */
export function takesFullStop(text: string, start: number, end: number, previous: Piece | undefined): boolean {
  if (end - start > 24) return false;
  const after = text.charCodeAt(end + 1);
  if (after === 0x2e || after === 0x2026) return false;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (word.length === 1) return singleLetter(text, word, end, previous);
  const dot = word.lastIndexOf('.');
  if (dot >= 0 && (dot === word.length - 2 || connectives.has(lower)) && classAt(text, end - 1) === 'letter' && classAt(text, start) === 'letter') return true;
  if (dot >= 0) return false;
  const capital = startsWithCapital(word);
  if (connectives.has(lower) || finals.has(lower)) return lower !== 'al' || previous?.lower === 'et';
  if (titles.has(lower)) return capital;
  if (counters.has(lower) && beforeNumber(text, end + 1)) return true;
  const hyphen = lower.lastIndexOf('-');
  const last = hyphen < 0 ? lower : lower.slice(hyphen + 1);
  if (!startsWithCapital(word.slice(hyphen + 1))) return false;
  if (capitalised.has(last)) return true;
  return ambiguous.has(last) && (hyphen >= 0 || previous?.lower === ',' || beforeNumber(text, end + 1));
}

/** Whether a sentence may end at this abbreviation when `next` follows it. */
export function abbreviationEnds(abbreviation: Piece, next: Piece): boolean {
  const stem = abbreviation.lower.slice(0, -1);
  if (connectives.has(stem) || (titles.has(stem) && !finals.has(stem)) || counters.has(stem)) return false;
  if (next.kind !== 'word' && next.kind !== 'abbreviation') return false;
  if (!startsWithCapital(next.text)) return false;
  if (stem === 'a.m' || stem === 'p.m') return !timeZones.has(next.lower) && !(next.text.length <= 4 && next.text === next.text.toUpperCase() && !sentenceStarters.has(next.lower));
  return stem === 'etc' || sentenceStarters.has(next.lower);
}

/** An initial; `I` and small letters only where they cannot be words. */
function singleLetter(text: string, letter: string, end: number, previous: Piece | undefined): boolean {
  if (!startsWithCapital(letter)) return letter === 'v' || letter === 'c' || (letter === 'p' && beforeNumber(text, end + 1));
  if (classAt(text, end - 1) !== 'letter') return false;
  if (letter !== 'I') return true;
  const next = text.charAt(nextCharacter(text, end + 1));
  return (previous === undefined || startsWithCapital(previous.text)) && startsWithCapital(next);
}

function beforeNumber(text: string, at: number): boolean {
  return classAt(text, nextCharacter(text, at)) === 'digit';
}

function nextCharacter(text: string, at: number): number {
  return at < text.length && classAt(text, at) === 'space' ? at + 1 : at;
}
