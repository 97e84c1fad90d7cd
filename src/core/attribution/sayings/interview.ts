/** Interviews whose answers carry no name: the questions are set in bold or italics, or as headings, and what stands between them is the answers. Knows marks and question marks; who answers is found where speakers are. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import type { Mark, Passage } from '../../prose/passage.ts';
import { unlabelledAnswer } from '../speakers/interviewees.ts';
import type { Labelling } from '../labeller.ts';

export interface Turn {
  /** Where the answer begins in the passage; undefined for a question. */
  readonly from: number | undefined;
  /** Where the question that opens the passage ends; 0 where it is all answer. */
  readonly asked: number;
}

/** For each passage what it is in such an interview; nothing in a draft that holds none. */
export function turnsOf(passages: readonly Passage[], english: readonly PassageEnglish[]): readonly (Turn | undefined)[] {
  const tokensAt = (place: number): readonly Token[] => english[place]?.tokens ?? noTokens;
  const asked = passages.map((passage, place) => questionEnd(passage, tokensAt(place)));
  const questions = asked.flatMap((end, place) => end > 0 ? [place] : []);
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined || questions.length < 2 || !questions.some(place => speaks(tokensAt(place), 0, asked[place] ?? 0, second))) return [];
  const turns: (Turn | undefined)[] = passages.map(() => undefined);
  let answering = false;
  let own = false;
  for (let place = first; place < passages.length; place++) {
    const passage = passages[place];
    const tokens = tokensAt(place);
    const end = asked[place] ?? 0;
    if (passage === undefined || tokens.length === 0) continue;
    if (end > 0 || isAside(passage, tokens)) {
      const inline = end > 0 && end < tokens.length;
      // What is set apart and goes on after it is one of the questions too; at the end of all it is a note.
      answering = inline || end > 0 || answering && place < last;
      turns[place] = { from: inline ? end : undefined, asked: inline ? end : tokens.length };
    } else if (passage.kind === 'heading' || passage.kind === 'title') answering = false;
    else if (answering && (passage.kind === 'paragraph' || passage.kind === 'list-item') && !passage.quoted && tokens[0]?.tag !== 'QUOTE') {
      const follows = (asked[place - 1] ?? 0) > 0 || turns[place - 1]?.from === undefined && turns[place - 1] !== undefined;
      if (place > last && !follows && !speaks(tokens, 0, tokens.length, firstPerson)) answering = false;
      else turns[place] = { from: 0, asked: 0 };
    }
    const from = turns[place]?.from;
    own ||= from !== undefined && speaks(tokens, from, tokens.length, firstPerson);
  }
  // Questions that a page of help puts to its readers are answered by nobody.
  return own ? turns : [];
}

const noTokens: readonly Token[] = [];
const firstPerson = new Set(['i', 'my', 'me', 'myself', 'we', 'our', 'us']);
const second = new Set(['you', 'your', 'yours', 'yourself']);

function speaks(tokens: readonly Token[], first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < end; at++) if (words.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Where a question that opens the passage ends: all of a heading, or what is set in bold or italics from its first word on; 0 for none. */
function questionEnd(passage: Passage, tokens: readonly Token[]): number {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 2 || passage.quoted) return 0;
  if (passage.kind === 'heading') return last.lower === '?' && passage.headingDepth > 1 ? tokens.length : 0;
  if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') return 0;
  const set = passage.marks.find(mark => isSet(mark) && mark.at.start <= (tokens[0]?.start ?? 0));
  if (set === undefined) return 0;
  let end = 0;
  while (end < tokens.length && (tokens[end]?.end ?? 0) <= set.at.end) end++;
  return tokens[end - 1]?.lower === '?' ? end : 0;
}

/** Set in bold or italics as a whole. */
function isAside(passage: Passage, tokens: readonly Token[]): boolean {
  return passage.kind === 'paragraph' && passage.marks.some(mark => isSet(mark) && mark.at.start <= (tokens[0]?.start ?? 0) && mark.at.end >= (tokens.at(-1)?.start ?? 0));
}

function isSet(mark: Mark): boolean {
  return mark.kind === 'strong' || mark.kind === 'emphasis';
}

/** The answer that a passage holds, before whatever else is said in it. */
export function withAnswer(mine: readonly Labelling[], { from, asked }: Turn, tokens: readonly Token[]): readonly Labelling[] {
  const rest = asked === 0 ? mine : mine.filter(one => (one.cue[0]?.first ?? 0) >= asked || !asksReader(tokens, one));
  return from === undefined ? rest : [unlabelledAnswer({ first: from, end: tokens.length }), ...rest];
}

/** `What do you hope?`, `Who told you?`: a question to the one who answers. */
function asksReader(tokens: readonly Token[], { speaker: [speaker] }: Labelling): boolean {
  const lower = tokens[speaker?.first ?? -1]?.lower;
  return lower === 'you' || lower === 'who';
}
