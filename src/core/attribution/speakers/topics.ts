/** What the clauses before a place are about: their subjects, nearest first. Knows sentences and verbs; follows nobody. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { emptyBoxes } from '../frames/scope.ts';
import type { Scope } from '../frames/scope.ts';
import { subjectBefore } from '../frames/subjects.ts';
import { isFinite } from '../frames/token-kinds.ts';
import { verbGroup } from '../frames/verb-group.ts';

export interface Topic extends TokenRange {
  readonly place: number;
  /** How many sentences back; 0 is the sentence of the place itself. */
  readonly back: number;
}

/** A place in the draft. */
interface Since {
  readonly place: number;
  readonly at: number;
}

const mostSentences = 3;
const mostTokens = 60;

/** Looks back a few sentences, into the passage before where this one has too few; what is quoted is about somebody else’s matters. Sentences that end before `since` are left out. */
export function* topicsBefore(english: readonly PassageEnglish[], place: number, before: number, since: Since | undefined): Generator<Topic> {
  let back = startsSentence(english[place], before) ? 1 : 0;
  for (let passage = place; passage >= 0 && place - passage <= 2 && back <= mostSentences; passage--) {
    const words = english[passage];
    if (words === undefined) continue;
    let index = passage === place ? sentenceBefore(words, before) : words.sentences.length - 1;
    for (; index >= 0 && back <= mostSentences; index--, back++) {
      const sentence = words.sentences[index];
      if (sentence === undefined) continue;
      if (since !== undefined && (passage < since.place || (passage === since.place && sentence.end - 1 <= since.at))) return;
      const end = passage === place ? Math.min(before, sentence.end) : sentence.end;
      for (const subject of subjectsIn(words, sentence, end)) yield { first: subject.first, end: subject.end, place: passage, back };
    }
  }
}

function startsSentence(words: PassageEnglish | undefined, before: number): boolean {
  return words === undefined || words.sentences[sentenceBefore(words, before)]?.end === before || before === 0;
}

/** The subjects of the first two clauses, the first of them first. */
function subjectsIn({ tokens }: PassageEnglish, sentence: TokenRange, end: number): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const scope: Scope = { tokens, first: sentence.first, end: sentence.end, boxes: noBoxes, passageKind: 'paragraph' };
  let quoted = false;
  for (let at = sentence.first; at < end && at - sentence.first < mostTokens && found.length < 2; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'QUOTE') quoted = !quoted;
    if (quoted || at === sentence.first || !(isFinite(token) || (found.length === 0 && isPlainPast(tokens, at)))) continue;
    const subject = subjectBefore(scope, verbGroup(scope, at).first);
    if (subject === undefined || subject.end > end || subject.first < sentence.first || found.some(one => one.first === subject.first)) continue;
    // A clause within what somebody says is no topic of the draft’s.
    const link = tokens[subject.first - 1];
    if (found.length === 0 || subject.first === sentence.first || link?.tag === 'PUNCT' || link?.tag === 'CONJ' || link?.tag === 'QUOTE') found.push(subject);
  }
  return found;
}

/** `The court expressed dismay`: a past tense that is tagged as a participle. */
function isPlainPast(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag;
  return tokens[at]?.tag === 'VBN' && (before === 'NOUN' || before === 'NAME' || before === 'PRON') && tokens[at + 1]?.tag !== 'ADP';
}

const noBoxes = emptyBoxes(0);

/** The sentence in which the token before the place stands. */
export function sentenceBefore({ sentences }: PassageEnglish, before: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.first ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
