/** Numbers for the words that may be cues, by the lexicon of the rules. Knows no place of a word. */
import { clauseNouns, documentNouns, sayingNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import type { VerbClass } from '../lexicon/verbs.ts';

const classNumbers: Readonly<Record<VerbClass, number>> = {
  say: 1, document: 2, allege: 3, deny: 4, admit: 5, insist: 6, attack: 7, praise: 8, reveal: 9, confirm: 10, suggest: 11, find: 12, ask: 13, promise: 14, comment: 15,
  think: 16, fear: 17, predict: 18, attitude: 19, intention: 20, seem: 21,
};

/** By lemma: the class of the verb's chief sense. */
export const verbClasses: ReadonlyMap<string, number> = new Map([...reportingVerbs].map(([lemma, senses]) => {
  const chief = senses.findLast(sense => sense.particle === undefined) ?? senses[0];
  return [lemma, chief === undefined ? 0 : classNumbers[chief.class]];
}));

/** By lemma: nouns that take a clause of what is said, that are sayings otherwise, that are papers. */
export const nounWeights: ReadonlyMap<string, number> = new Map([
  ...[...documentNouns].map((noun): [string, number] => [noun, 33]),
  ...[...sayingNouns].map((noun): [string, number] => [noun, documentNouns.has(noun) ? 34 : 32]),
  ...[...clauseNouns].map((noun): [string, number] => [noun, documentNouns.has(noun) ? 35 : 31]),
]);
