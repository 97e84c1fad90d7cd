/** The bare shape of a sentence: its first words, subject and main verb, as far as tags show them. Judges nothing. */
import type { Token } from '../english/token.ts';
import type { SentenceReading } from './reading.ts';

export interface Shape {
  /** Words only, without marks. */
  readonly length: number;
  /** The first token that is a word. */
  readonly first: number;
  /** The main verb group `[verb, verbEnd)`; -1 where the sentence has no finite verb outside quotations. */
  readonly verb: number;
  /** The word of the group that carries the meaning: `dropped` in `had been dropped`. */
  readonly head: number;
  readonly isQuestion: boolean;
  /** `has been`, `was`, `opened`: done or begun. */
  readonly isPast: boolean;
  readonly isModal: boolean;
  /** Nearly every word of it stands in a quotation. */
  readonly allQuoted: boolean;
}

export function shapeOf(reading: SentenceReading): Shape {
  const { tokens } = reading;
  let length = 0;
  let outside = 0;
  let first = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !isWord(token)) continue;
    if (first < 0) first = at;
    length += 1;
    if (!reading.quoted(at)) outside += 1;
  }
  const verb = mainVerb(reading);
  const head = verb < 0 ? -1 : headOf(tokens, verb);
  const last = lastMark(tokens);
  return {
    length,
    first: Math.max(first, 0),
    verb,
    head,
    isQuestion: last.includes('?'),
    isPast: verb >= 0 && (tokens[verb]?.tag === 'VBD' || /^(?:was|were|had|did|has|have|'ve)$/u.test(tokens[verb]?.lower ?? '')
      && (tokens[verb]?.lemma !== 'have' || tokens[head]?.tag === 'VBN')),
    isModal: tokens[verb]?.tag === 'MODAL',
    allQuoted: length > 0 && outside < length && outside * 3 <= length,
  };
}

export function isWord(token: Token): boolean {
  return token.tag !== 'PUNCT' && token.tag !== 'QUOTE' && token.tag !== 'OBJECT' && (isPlainLetter(token.text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(token.text));
}

/** Nearly every word begins with one, and is known for a word without an expression. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

export function isFinite(token: Token): boolean {
  return token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP' || token.tag === 'MODAL';
}

/** The first finite verb outside quotations and outside a clause that a subordinating word opened; failing that, any finite verb. */
function mainVerb(reading: SentenceReading): number {
  const { tokens } = reading;
  let fallback = -1;
  let subordinate = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || reading.quoted(at)) continue;
    if (token.tag === 'WH' || SUBORDINATING.has(token.lower)) subordinate = true;
    else if (token.text === ',') subordinate = false;
    if (!isFinite(token)) continue;
    if (!subordinate) return at;
    if (fallback < 0) fallback = at;
    else subordinate = false;
  }
  return fallback >= 0 ? fallback : tokens.findIndex((_, at) => looksLikeVerb(tokens, at));
}

/** `The hospital employs 620 nurses`, with the verb taken for a plural: a noun before it, and after it what only a verb would have. */
function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag;
  const after = tokens[at + 1];
  return tokens[at]?.tag === 'NOUNS' && (before === 'NOUN' || before === 'NAME') && after !== undefined && (after.tag === 'DET'
    || after.tag === 'NUM' || after.tag === 'POSS');
}

const SUBORDINATING: ReadonlySet<string> = new Set('that because although though while when if unless until since as after before where whether once whereas'.split(' '));

/** From an auxiliary on to the verb it helps, over adverbs and `not`. */
function headOf(tokens: readonly Token[], verb: number): number {
  let head = verb;
  for (let at = verb + 1; at < tokens.length && at < verb + 7; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'ADV' || token.tag === 'NEG') continue;
    const helps = /^(?:be|have|do)$/u.test(tokens[head]?.lemma ?? '') || tokens[head]?.tag === 'MODAL';
    if (!helps || !(token.tag.startsWith('VB'))) break;
    head = at;
  }
  return head;
}

function lastMark(tokens: readonly Token[]): string {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'QUOTE' || /^[)\]*_]+$/u.test(token.text)) continue;
    return token.text;
  }
  return '';
}
