/** All phrase lists of this stage, compiled, with one index over their first words: a sentence is looked through once, not once a list. */
import type { Token } from '../english/token.ts';
import { approachPhrases, denialPhrases, noCommentPhrases } from './lexicon/answers.ts';
import { capabilityPhrases, causalPhrases, hedgePhrases } from './lexicon/evidence.ts';
import {
  boilerplateStarts, definitionPhrases, discourseStarts, generalKnowledge, geographyPhrases, noticeStarts, ownWorkPhrases,
} from './lexicon/exempt.ts';
import { clearingPhrases, courtStage, findingPhrases } from './lexicon/wrongdoing.ts';
import { type PhraseTable, findPhrase, phraseTable } from './phrases.ts';

const lists = {
  approach: approachPhrases, denial: denialPhrases, noComment: noCommentPhrases, capability: capabilityPhrases, cause: causalPhrases, hedge: hedgePhrases,
  boilerplate: boilerplateStarts, definition: definitionPhrases, discourse: discourseStarts, known: generalKnowledge, geography: geographyPhrases, notice: noticeStarts,
  ownWork: ownWorkPhrases, clearing: clearingPhrases, court: courtStage, finding: findingPhrases,
} as const;

export type ListName = keyof typeof lists;

interface Compiled {
  readonly table: PhraseTable;
  readonly bit: number;
}

const compiled: ReadonlyMap<ListName, Compiled> = new Map(
  (['approach', 'denial', 'noComment', 'capability', 'cause', 'hedge', 'boilerplate', 'definition', 'discourse', 'known', 'geography', 'notice', 'ownWork', 'clearing', 'court', 'finding'] as const)
    .map((name, index) => [name, { table: phraseTable(lists[name]), bit: 1 << index }]),
);

const byWord = firstWords(({ table }) => table.byWord);
const byLemma = firstWords(({ table }) => table.byLemma);

/** One bit for each list of which some phrase may begin in these tokens. */
export function hintsOf(tokens: readonly Token[]): number {
  let hints = 0;
  for (const { lower, lemma } of tokens) hints |= (byWord.get(lower) ?? 0) | (byLemma.get(lemma) ?? 0);
  return hints;
}

/** Where the first phrase of the list begins; -1 where there is none. */
export function find(list: ListName, { tokens, hints }: { readonly tokens: readonly Token[]; readonly hints: number }): number {
  const found = compiled.get(list);
  return found === undefined || (hints & found.bit) === 0 ? -1 : findPhrase(found.table, tokens);
}

export function has(list: ListName, reading: { readonly tokens: readonly Token[]; readonly hints: number }): boolean {
  return find(list, reading) >= 0;
}

export function tableOf(list: ListName): PhraseTable {
  return compiled.get(list)?.table ?? phraseTable([]);
}

export function mayHave(list: ListName, { hints }: { readonly hints: number }): boolean {
  return (hints & (compiled.get(list)?.bit ?? 0)) !== 0;
}

function firstWords(words: (each: Compiled) => ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const each of compiled.values()) for (const word of words(each).keys()) bits.set(word, (bits.get(word) ?? 0) | each.bit);
  return bits;
}
