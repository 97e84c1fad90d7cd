/** What a token is by its tag or form alone. Knows no order of words. */
import type { Token } from '../../english/token.ts';
import { timeWords } from '../lexicon/nouns.ts';

export function isVerb(token: Token): boolean {
  return token.tag.startsWith('V') || token.tag === 'MODAL';
}

export function isFinite(token: Token): boolean {
  return finite.has(token.tag);
}

export function isNominal(token: Token): boolean {
  return nominal.has(token.tag);
}

export function isTime(token: Token): boolean {
  return timeWords.has(token.lower);
}

export function isComma(token: Token): boolean {
  return token.lower === ',';
}

export function isDash(token: Token): boolean {
  return token.lower === '—' || token.lower === '–' || token.lower === '--' || token.lower === '―' || token.lower === '-';
}

/** Marks after which nothing belongs to what went before. */
export function isStop(token: Token): boolean {
  return token.tag === 'PUNCT' && (token.lower === '.' || token.lower === ';' || token.lower === ':' || token.lower === '!' || token.lower === '?' || token.lower === '…' || token.lower === '...');
}

const nominal = new Set(['NOUN', 'NOUNS', 'NAME', 'NUM', 'OBJECT']);
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MODAL']);
