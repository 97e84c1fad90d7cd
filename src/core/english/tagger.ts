/** Gives every piece of a passage its tag: marks by their form, words by learned weights over form and neighbours. Knows no meaning. */
import { correctFiniteVerbs } from './finite-verbs.ts';
import { closedWords } from './lexicon/closed-words.ts';
import { taggerWeights } from './lexicon/tagger-weights.ts';
import type { Piece } from './piece.ts';
import { markNumber, markTag, nominals, START, waitingAfter } from './tagger-context.ts';
import { capitalByPlace, FEATURE_COUNT, settledHash, settledSmallHash, type WordForms, wordForms, writeFeatures } from './tagger-features.ts';
import { addWeights, entryOf, learnedTags, type TaggerModel, unpackModel } from './tagger-model.ts';
import type { Tag, TokenRange } from './token.ts';

const TAGS = learnedTags.length;
const NAME = learnedTags.indexOf('NAME');

const model: TaggerModel = unpackModel(taggerWeights);

export function tagsOf(pieces: readonly Piece[], sentences: readonly TokenRange[]): readonly Tag[] {
  const forms = wordForms(pieces, sentences);
  const features = new Int32Array(FEATURE_COUNT);
  const scores = new Int32Array(TAGS);
  const tags: Tag[] = [];
  for (const { first, end } of sentences) {
    let last = START;
    let secondLast = START;
    let waiting = 0;
    for (let at = first; at < end; at++) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      const byForm = markTag(piece);
      let number: number;
      if (byForm !== undefined) {
        number = markNumber(byForm);
        tags.push(byForm);
      } else {
        number = settledTag(forms, at);
        if (number < 0) {
          writeFeatures(forms, at, first, end, last, secondLast, waiting, features);
          number = best(features, scores, piece.lower);
        }
        tags.push(learnedTags[number] ?? 'OTHER');
      }
      waiting = waitingAfter(piece.lower, number, waiting);
      secondLast = last;
      last = number;
    }
  }
  correctFiniteVerbs(pieces, sentences, tags);
  return tags;
}

/** The tag that the word alone decides, or -1. A name may hide behind a capital at the start of a sentence, but no plain verb or small word does in a headline. */
function settledTag(forms: WordForms, at: number): number {
  const settled = entryOf(model, settledHash(forms, at));
  if (settled < 0 && settled !== -1 - NAME) return -1 - settled;
  const place = capitalByPlace(forms, at);
  if (place === 0) return settled < 0 ? -1 - settled : -1;
  const small = entryOf(model, settledSmallHash(forms, at));
  if (small < 0) {
    const tag = -1 - small;
    if (place === 3 || (place === 2 && !nominals.has(tag)) || (place === 1 && tag === PLURAL && settled === 0)) return tag;
  }
  return settled < 0 ? -1 - settled : -1;
}

const PLURAL = learnedTags.indexOf('NOUNS');
const closed: readonly (ReadonlySet<string> | undefined)[] = learnedTags.map((tag) => closedWords[tag]);

function best(features: Int32Array, scores: Int32Array, lower: string): number {
  scores.fill(0);
  for (let index = 0; index < FEATURE_COUNT; index++) {
    const entry = entryOf(model, features[index] ?? 0);
    if (entry > 0) addWeights(model, entry, scores);
  }
  const highest = highestOf(scores);
  // A word that is in no closed class gets the best of the open ones.
  if (closed[highest]?.has(lower) !== false) return highest;
  for (let tag = 0; tag < TAGS; tag++) if (closed[tag] !== undefined) scores[tag] = -0x8000;
  return highestOf(scores);
}

function highestOf(scores: Int32Array): number {
  let highest = 0;
  for (let tag = 1; tag < TAGS; tag++) if ((scores[tag] ?? 0) > (scores[highest] ?? 0)) highest = tag;
  return highest;
}
