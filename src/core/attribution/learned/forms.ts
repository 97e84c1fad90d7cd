/** A passage as the learned labeller's features see it: numbers for words, tags, marks, and what the rules found. Knows the passage and no weight. */
import type { Token } from '../../english/token.ts';
import type { LabellerInput, Labelling } from '../labeller.ts';
import { nounWeights, verbClasses } from './cue-words.ts';
import { HASH_BITS, hashOf } from './hashing.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { groupOf, parentOf } from './word-groups.ts';
import type { WordGroups } from './word-groups.ts';

/** What the features of a passage are made from, computed once. */
export interface PassageForms {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly ending: Int32Array;
  readonly tag: Uint8Array;
  /** The word's group and its coarser one, from 1; 0 where it has none. */
  readonly group: Uint16Array;
  readonly kin: Uint8Array;
  readonly shape: Uint8Array;
  /** How the token may be a cue, by the lexicon. */
  readonly cueWord: Uint8Array;
  /** The label that the rules give. */
  readonly rule: Uint8Array;
  /** Which kind of finding that was. */
  readonly ruleKind: Uint8Array;
  readonly quote: Uint8Array;
  readonly leftVerb: Int32Array;
  readonly rightVerb: Int32Array;
  readonly leftCue: Int32Array;
  readonly rightCue: Int32Array;
  readonly leftMark: Int32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** What the token's sentence holds, and in higher bits the ones before and after it: 1 a quotation, 2 speech that the rules find, 4 other cues. */
  readonly sentence: Int32Array;
  /** The nearest verb of the sentence before a token, and the nearest noun, name or pronoun; -1 where there is none. */
  readonly verbBefore: Int32Array;
  readonly nounBefore: Int32Array;
}

export function passageForms({ english, quotations }: LabellerInput, byRule: readonly Labelling[], groups: WordGroups): PassageForms {
  const { tokens, sentences } = english;
  const length = tokens.length;
  const ints = (): Int32Array => new Int32Array(length);
  const bytes = (): Uint8Array => new Uint8Array(length);
  const forms = {
    length, word: ints(), lemma: ints(), ending: ints(), tag: bytes(), group: new Uint16Array(length), kin: bytes(), shape: bytes(), cueWord: bytes(), rule: bytes(), ruleKind: bytes(), quote: bytes(),
    leftVerb: ints(), rightVerb: ints(), leftCue: ints(), rightCue: ints(), leftMark: ints(), first: ints(), end: ints(), sentence: ints(), verbBefore: ints(), nounBefore: ints(),
  };
  for (let at = 0; at < length; at++) {
    const token = tokens[at];
    if (token !== undefined) readForm(token, at, forms, groups);
  }
  for (const range of quotations) {
    for (let at = range.first; at < range.end; at++) forms.quote[at] = at === range.first ? (range.continues ? 4 : 1) : at === range.end - 1 ? 3 : 2;
  }
  byRule.forEach(one => {
    const kind = ruleKindOf(one);
    for (const [role, ranges] of [[CONTENT, one.content], [SOURCE, one.speaker], [CUE, one.cue]] as const) {
      for (const range of ranges) {
        for (let at = range.first; at < range.end; at++) {
          // An inner attribution does not speak for the words of an outer one, unless as its speaker or cue.
          const before = forms.rule[at] ?? 0;
          if (before >= CONTENT && role === CONTENT) continue;
          forms.rule[at] = at === range.first ? role : role + 1;
          forms.ruleKind[at] = kind;
        }
      }
    }
  });
  for (const { first, end } of sentences) readSentence(first, Math.min(end, length), forms);
  sentences.forEach(({ first, end }, order) => {
    const own = (forms.sentence[first] ?? 0) & 7;
    const before = (forms.sentence[sentences[order - 1]?.first ?? -1] ?? 0) & 7;
    const after = (forms.sentence[sentences[order + 1]?.first ?? -1] ?? 0) & 7;
    forms.sentence.fill(own | (before << 3) | (after << 6), first, end);
  });
  return forms;
}

type Forms = { -readonly [K in keyof PassageForms]: PassageForms[K] };

function ruleKindOf(one: Labelling): number {
  const byClass = { speech: 0, document: 1, thought: 2, attitude: 3, intention: 4, evidential: 5 }[one.cueClass];
  return 1 + byClass * 4 + (one.confidence > 0.85 ? 3 : one.confidence > 0.7 ? 2 : one.confidence > 0.5 ? 1 : 0);
}

function readSentence(first: number, end: number, forms: Forms): void {
  let verb = 1;
  let cue = 1;
  let mark = 1;
  let contains = 0;
  let verbAt = -1;
  let nounAt = -1;
  for (let at = first; at < end; at++) {
    forms.first[at] = first;
    forms.end[at] = end;
    forms.leftVerb[at] = verb;
    forms.leftCue[at] = cue;
    forms.leftMark[at] = mark;
    forms.verbBefore[at] = verbAt;
    forms.nounBefore[at] = nounAt;
    const tag = forms.tag[at] ?? 0;
    if (tag >= 10 && tag <= 15) {
      verb = forms.lemma[at] ?? 0;
      verbAt = at;
    } else if (tag >= 1 && tag <= 4) nounAt = at;
    if ((forms.cueWord[at] ?? 0) > 0) cue = (forms.lemma[at] ?? 0) ^ (forms.cueWord[at] ?? 0);
    if (tag === 25 || tag === 24 || tag === 20) mark = forms.word[at] ?? 0;
    if ((forms.quote[at] ?? 0) > 0) contains |= 1;
    if ((forms.rule[at] ?? 0) > 0) contains |= (forms.ruleKind[at] ?? 0) < 13 ? 2 : 4;
  }
  verb = 1;
  cue = 1;
  for (let at = end - 1; at >= first; at--) {
    forms.rightVerb[at] = verb;
    forms.rightCue[at] = cue;
    forms.sentence[at] = contains;
    const tag = forms.tag[at] ?? 0;
    if (tag >= 10 && tag <= 15) verb = forms.lemma[at] ?? 0;
    if ((forms.cueWord[at] ?? 0) > 0) cue = (forms.lemma[at] ?? 0) ^ (forms.cueWord[at] ?? 0);
  }
}

function readForm(token: Token, at: number, forms: Forms, groups: WordGroups): void {
  const { lower, lemma, text } = token;
  const word = hashOf(lower);
  forms.word[at] = word;
  forms.lemma[at] = lemma === lower ? word : hashOf(lemma);
  const tag = tagNumbers[token.tag];
  const group = groupOf(groups, word >>> (32 - HASH_BITS));
  forms.group[at] = group;
  forms.kin[at] = parentOf(groups, group);
  forms.tag[at] = tag;
  const length = lower.length;
  forms.ending[at] = lower.charCodeAt(length - 1) + (length > 1 ? lower.charCodeAt(length - 2) : 1) * 0x400 + (length > 2 ? lower.charCodeAt(length - 3) : 1) * 0x100000;
  const unit = text.charCodeAt(0);
  const capital = text !== lower;
  forms.shape[at] = (capital ? (text.length > 1 && text === text.toUpperCase() ? 2 : 1) : 0) + (unit >= 48 && unit <= 57 ? 4 : 0) + (length > 2 ? 0 : 8);
  forms.cueWord[at] = tag >= 10 && tag <= 15 ? verbClasses.get(lemma) ?? 0 : tag === 1 || tag === 2 ? nounWeights.get(lemma) ?? 0 : 0;
}

const tagNumbers: Readonly<Record<Token['tag'], number>> = {
  NOUN: 1, NOUNS: 2, NAME: 3, PRON: 4, POSS: 5, DET: 6, ADJ: 7, ADV: 8, NUM: 9, VB: 10, VBP: 11, VBZ: 12, VBD: 13, VBN: 14, VBG: 15, MODAL: 16,
  ADP: 17, TO: 18, CONJ: 19, WH: 20, NEG: 21, PART: 22, INTJ: 23, QUOTE: 24, PUNCT: 25, OBJECT: 26, OTHER: 27,
};
