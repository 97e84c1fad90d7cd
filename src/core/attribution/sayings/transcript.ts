/** Interviews set as a transcript: an answer is its speaker’s from the label to its end, a question in bold is nobody’s. Knows labels and marks, no verbs. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { Mark, Passage } from '../../prose/passage.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Labelling } from '../labeller.ts';
import { turnsOf, withAnswer } from './interview.ts';

/** The labellings of each passage, with whole answers given to those whose label opens them. */
export function asTranscript(labellings: readonly (readonly Labelling[])[], passages: readonly Passage[], english: readonly PassageEnglish[], reading: EntityReading): readonly (readonly Labelling[])[] {
  const lettered = english.some(({ tokens }) => letterEnd(tokens, 'Q') > 0) && english.some(({ tokens }) => letterEnd(tokens, 'A') > 0);
  const colons = passages.map((passage, place) => {
    const tokens = english[place]?.tokens ?? [];
    return lettered && letterEnd(tokens, 'A') > 0 ? letterEnd(tokens, 'A') - 1 : answerColon(passage, tokens, place, reading);
  });
  if (colons.every(colon => colon < 0)) {
    const turns = turnsOf(passages, english);
    return turns.length === 0 ? labellings : labellings.map((mine, place) => {
      const turn = turns[place];
      return turn === undefined ? mine : withAnswer(mine, turn, english[place]?.tokens ?? []);
    });
  }
  return labellings.map((mine, place) => {
    const colon = colons[place] ?? -1;
    const tokens = english[place]?.tokens ?? [];
    const passage = passages[place];
    const asked = lettered ? letterEnd(tokens, 'Q') : 0;
    if (asked > 0) return mine.filter(one => (one.cue[0]?.first ?? 0) >= asked && !asksReader(tokens, one));
    if (colon < 0) return passage !== undefined && isQuestion(passage, tokens) ? mine.filter(one => !asksReader(tokens, one)) : mine;
    return [answer(tokens, colon), ...mine.filter(one => one.cue[0]?.first !== colon)];
  });
}

/** Where the label `Q:` or `A.` that opens a turn ends, or 0. */
function letterEnd(tokens: readonly Token[], letter: string): number {
  const first = tokens[0]?.text;
  if (first?.startsWith(letter) !== true) return 0;
  if (first === `${letter}.` && tokens.length > 2) return 1;
  const mark = tokens[1]?.lower;
  return first === letter && (mark === ':' || mark === '.') && tokens.length > 2 ? 2 : 0;
}

/** Whether a speaker is only the letter of a turn: `A`. */
export function isAnswerLetter(name: string): boolean {
  return name === 'A' || name === 'A.';
}

/** The colon after a name that opens an answer: set in bold or italics, or the opening of several passages. */
function answerColon(passage: Passage, tokens: readonly Token[], place: number, reading: EntityReading): number {
  if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') return -1;
  const label = reading.byPassage[place]?.[0];
  if (label === undefined || label.first > 1 || label.end > 4 || tokens[label.end]?.lower !== ':' || tokens.length < label.end + 3) return -1;
  const entity = reading.entities[label.entity];
  if (entity === undefined || entity.kind === 'outlet' || entity.kind === 'place' || entity.mentions.length < 2) return -1;
  const end = tokens[label.end]?.start ?? 0;
  const set = passage.marks.some(mark => isSet(mark) && mark.at.start <= (tokens[label.first]?.start ?? 0) && mark.at.end >= end && mark.at.end <= end + 2);
  return set || entity.mentions.length > 2 && entity.kind === 'person' ? label.end : -1;
}

function isSet(mark: Mark): boolean {
  return mark.kind === 'strong' || mark.kind === 'emphasis';
}

function answer(tokens: readonly Token[], colon: number): Labelling {
  const content: TokenRange = { first: colon + 1, end: tokens.length };
  return { speaker: [{ first: 0, end: Math.max(1, colon) }], cue: [{ first: colon, end: colon + 1 }], cueLemma: ':', cueClass: 'speech', content: [content], addressee: [], agentless: false, negated: false, confidence: 0.9 };
}

function isQuestion(passage: Passage, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.lower === '?' && passage.marks.some(mark => isSet(mark) && mark.at.start <= (tokens[0]?.start ?? 0) && mark.at.end >= last.start);
}

function asksReader(tokens: readonly Token[], one: Labelling): boolean {
  return tokens[one.speaker[0]?.first ?? -1]?.lower === 'you';
}
