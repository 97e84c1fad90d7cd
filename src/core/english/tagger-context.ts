/** What the tagger carries from word to word: tags of marks by their form, and what the clause waits for. The same in training and in use; holds no weights. */
import type { Piece } from './piece.ts';
import { auxiliaryOf } from './tagger-features.ts';
import { learnedTags } from './tagger-model.ts';
import type { Tag } from './token.ts';

/** Tags of marks as the features see them, after the learned ones. */
const OBJECT = 27;
const QUOTE = 28;
const PUNCT = 29;
/** What stands before the first word. */
export const START = 30;

/** The tag of a piece that its form alone decides. */
export function markTag(piece: Piece): Tag | undefined {
  switch (piece.kind) {
    case 'open-quote': case 'close-quote': return 'QUOTE';
    case 'stop': case 'ellipsis': case 'open': case 'close': case 'punctuation': return 'PUNCT';
    case 'object': return 'OBJECT';
    case 'symbol': return 'OTHER';
    case 'number': return 'NUM';
    default: return isAmount(piece.text) ? 'NUM' : undefined;
  }
}

/** `$4m`, `€200bn`. */
function isAmount(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit === 0x24 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5) && text.length > 1 && !text.includes('-');
}

/** The number by which the features know the tag of a mark. */
export function markNumber(tag: Tag): number {
  switch (tag) {
    case 'NUM': return NUM;
    case 'QUOTE': return QUOTE;
    case 'OBJECT': return OBJECT;
    default: return PUNCT;
  }
}

const NUM = learnedTags.indexOf('NUM');
const TO = auxiliaryOf('to');
/** After the auxiliaries, which are 1 to 5: a clause that has had a nominal and no finite verb, and one that has had its verb. */
const HAS_SUBJECT = 6;
const HAS_VERB = 7;

const numbersOf = (...tags: readonly Tag[]): ReadonlySet<number> => new Set(tags.map((tag) => learnedTags.indexOf(tag)));
/** A new clause may follow these. */
const opensClause: ReadonlySet<number> = new Set([PUNCT, QUOTE, ...numbersOf('CONJ', 'WH')]);
/** Tags of what a clause may be about. */
export const nominals = numbersOf('NAME', 'NOUN', 'NOUNS', 'PRON', 'NUM');
const finites = numbersOf('VBP', 'VBZ', 'VBD', 'MODAL');
const verbs = numbersOf('VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG');
/** After these no infinitive follows a `to`. */
const endsTo = numbersOf('DET', 'POSS', 'NAME', 'NOUN', 'NOUNS', 'ADP', 'PRON', 'NUM', 'ADJ');

/** What the clause waits for after a word, given what it waited for before: 1 to 5 the verb of an auxiliary, else 0, `HAS_SUBJECT` or `HAS_VERB`. */
export function waitingAfter(lower: string, tag: number, waiting: number): number {
  const own = auxiliaryOf(lower);
  if (own !== 0) return own;
  if (opensClause.has(tag) || (lower === 'that' && waiting === HAS_VERB)) return 0;
  if (finites.has(tag) || (verbs.has(tag) && waiting >= 1 && waiting <= TO)) return HAS_VERB;
  if (waiting === TO && endsTo.has(tag)) return 0;
  return waiting === 0 && nominals.has(tag) ? HAS_SUBJECT : waiting;
}
