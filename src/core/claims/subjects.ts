/** Who or what a sentence is about: the noun of its subject, the parties and offices in it. Judges nothing. */
import { bodyNouns, roleNouns } from './lexicon/parties.ts';
import type { SentenceReading } from './reading.ts';
import type { Shape } from './sentence-shape.ts';

/** The noun that the verb belongs to: the last noun before it, before any `of` or comma. */
export function subjectHead(reading: SentenceReading, shape: Shape): number {
  const { tokens } = reading;
  let head = -1;
  for (let at = shape.first; at < shape.verb; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS' || token.tag === 'NAME' || token.tag === 'PRON') head = at;
    else if (head >= 0 && (token.tag === 'ADP' || token.tag === 'TO' || token.tag === 'WH' || token.text === ',')) break;
  }
  return head;
}

export function namesParty(reading: SentenceReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const entity = reading.entity(at);
    if (entity !== undefined && entity.kind !== 'place') return true;
  }
  return false;
}

export function hasBody(reading: SentenceReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = reading.tokens[at];
    if (token !== undefined && (token.tag === 'NOUN' || token.tag === 'NOUNS' || token.tag === 'NAME') && (bodyNouns.has(token.lemma)
      || roleNouns.has(token.lemma))) {
      return true;
    }
  }
  return false;
}
