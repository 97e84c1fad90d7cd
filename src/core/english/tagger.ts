/** Gives every piece of a passage its tag: marks by their form, words by learned weights over form and neighbours. Knows no meaning. */
import { correctFiniteVerbs } from './finite-verbs.ts';
import { taggerWeights } from './lexicon/tagger-weights.ts';
import type { Piece } from './piece.ts';
import { auxiliaryOf, FEATURE_COUNT, settledHash, wordForms, writeFeatures } from './tagger-features.ts';
import { learnedTags, rowOf, type TaggerModel, unpackModel } from './tagger-model.ts';
import type { Tag, TokenRange } from './token.ts';

const TAGS = learnedTags.length;
/** Tags of marks as the features see them, after the learned ones. */
const OBJECT = 27;
const QUOTE = 28;
const PUNCT = 29;
/** What stands before the first word. */
export const START = 30;

const model: TaggerModel = unpackModel(taggerWeights);

export function tagsOf(pieces: readonly Piece[], sentences: readonly TokenRange[]): readonly Tag[] {
  const forms = wordForms(pieces, sentences);
  const features = new Int32Array(FEATURE_COUNT);
  const scores = new Int32Array(TAGS);
  const tags: Tag[] = [];
  for (const { first, end } of sentences) {
    let last = START;
    let secondLast = START;
    let auxiliary = 0;
    for (let at = first; at < end; at++) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      const byForm = markTag(piece);
      let number: number;
      if (byForm !== undefined) {
        number = markNumber(byForm);
        tags.push(byForm);
      } else {
        const settled = rowOf(model, settledHash(forms, at));
        if (settled < 0) number = -1 - settled;
        else {
          writeFeatures(forms, at, first, end, last, secondLast, auxiliary, features);
          number = best(features, scores);
        }
        tags.push(learnedTags[number] ?? 'OTHER');
      }
      auxiliary = auxiliaryAfter(piece.lower, number, auxiliary);
      secondLast = last;
      last = number;
    }
  }
  correctFiniteVerbs(pieces, sentences, tags);
  return tags;
}

/** The tag of a piece that its form alone decides. */
export function markTag(piece: Piece): Tag | undefined {
  switch (piece.kind) {
    case 'open-quote': case 'close-quote': return 'QUOTE';
    case 'stop': case 'ellipsis': case 'open': case 'close': case 'punctuation': return 'PUNCT';
    case 'object': return 'OBJECT';
    case 'symbol': return 'OTHER';
    case 'number': return 'NUM';
    default: return undefined;
  }
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
const FIRST_VERB = learnedTags.indexOf('VB');
const LAST_VERB = learnedTags.indexOf('VBG');
/** After these no infinitive follows a `to`, and no participle an auxiliary. */
const ENDS_WAIT: ReadonlySet<number> = new Set([PUNCT, learnedTags.indexOf('CONJ'), learnedTags.indexOf('WH')]);
const ENDS_TO: ReadonlySet<number> = new Set(['DET', 'POSS', 'NAME', 'NOUN', 'NOUNS', 'ADP', 'PRON', 'NUM', 'ADJ'].map((tag) => learnedTags.findIndex((other) => other === tag)));

/** The auxiliary that waits for its verb after a word, given the one that waited before it; 0 for none. */
export function auxiliaryAfter(lower: string, tag: number, waiting: number): number {
  const own = auxiliaryOf(lower);
  if (own !== 0) return own;
  if ((tag >= FIRST_VERB && tag <= LAST_VERB) || ENDS_WAIT.has(tag)) return 0;
  return waiting === TO && ENDS_TO.has(tag) ? 0 : waiting;
}

const TO = auxiliaryOf('to');

function best(features: Int32Array, scores: Int32Array): number {
  const { starts, tags, weights } = model;
  scores.fill(0);
  for (let index = 0; index < FEATURE_COUNT; index++) {
    const row = rowOf(model, features[index] ?? 0);
    if (row <= 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const tag = tags[at] ?? 0;
      scores[tag] = (scores[tag] ?? 0) + (weights[at] ?? 0);
    }
  }
  let highest = 0;
  for (let tag = 1; tag < TAGS; tag++) if ((scores[tag] ?? 0) > (scores[highest] ?? 0)) highest = tag;
  return highest;
}
