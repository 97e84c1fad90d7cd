/** Words in quotation marks that a sentence cites a work for, and of which a labeller heard nothing: they are its authors’. Knows marks and sentences. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import type { Said } from '../said.ts';
import type { CitedWork } from '../works.ts';
import { isFiniteAt } from './noun-phrases.ts';
import { stanceOf } from './stance.ts';
import { authorsSpeaker } from './work-authors.ts';
import type { WorkAuthors } from './work-authors.ts';

/** `In her summary it becomes “the bell of the poor” [@vela]`; `said` are the sayings with words in this passage. */
export function quotedWorks({ tokens, sentences }: PassageEnglish, place: number, said: readonly Said[], citedIn: (sentence: TokenRange) => readonly CitedWork[], authors: WorkAuthors): readonly Said[] {
  const heard = new Uint8Array(tokens.length);
  for (const one of said) {
    if (one.place === place) for (const { first, end } of one.labelling.cue) heard.fill(1, first, end);
    for (const range of one.content) if (range.place === place) heard.fill(1, range.first, range.end);
  }
  return sentences.flatMap((sentence): readonly Said[] => {
    const [work, another] = citedIn(sentence);
    if (work === undefined || another !== undefined || work.outlet !== '' || work.authors.length === 0) return [];
    const opening = markFrom(tokens, sentence.first + 1, sentence.end);
    const closing = markFrom(tokens, opening + 1, sentence.end);
    const verb = lastFinite(tokens, sentence.first, opening);
    if (closing >= sentence.end || closing - opening < fewestQuoted || verb < 0 || heard.subarray(sentence.first, sentence.end).some(mark => mark > 0)) return [];
    const content = { first: opening, end: closing + 1 };
    const labelling: Labelling = { speaker: [], cue: [{ first: verb, end: verb + 1 }], cueLemma: tokens[verb]?.lemma ?? '', cueClass: 'document', content: [content], addressee: [], agentless: false, negated: false, confidence: leastSure };
    return [{ place, labelling, speaker: authorsSpeaker(work.authors, authors), via: [], stance: stanceOf(tokens, labelling, false), content: [{ place, ...content }], confidence: leastSure, continues: undefined }];
  });
}

/** Rules do not rely on it. */
const leastSure = 0.5;
const fewestQuoted = 4;

/** The first quotation mark from a place on; the end where there is none. */
function markFrom(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.tag !== 'QUOTE') at++;
  return at;
}

function lastFinite(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (isFiniteAt(tokens, at)) return at;
  return -1;
}
