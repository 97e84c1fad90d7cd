/** Finds phrases of a word list among tokens. Knows no list. */
import type { Token } from '../english/token.ts';

/** Phrases by their first word; of those with the same first word the longest first. */
export interface PhraseTable {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byLemma: ReadonlyMap<string, readonly Phrase[]>;
}

type Phrase = readonly { readonly word: string; readonly anyForm: boolean }[];

/** A word written `~say` matches any form of the verb or noun. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const byWord = new Map<string, Phrase[]>();
  const byLemma = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(word => ({ word: word.replace(/^~/u, ''), anyForm: word.startsWith('~') }));
    const first = words[0];
    if (first === undefined) continue;
    const table = first.anyForm ? byLemma : byWord;
    const list = table.get(first.word);
    if (list === undefined) table.set(first.word, [words]);
    else list.push(words);
  }
  for (const table of [byWord, byLemma]) for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return { byWord, byLemma };
}

/** How many tokens the longest phrase of the table covers from `at` on; 0 where none begins there. */
export function phraseAt(table: PhraseTable, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const asWritten = table.byWord.get(token.lower);
  const anyForm = table.byLemma.get(token.lemma);
  if (asWritten === undefined && anyForm === undefined) return 0;
  return Math.max(longest(asWritten, tokens, at), longest(anyForm, tokens, at));
}

/** The first place at which a phrase of the table begins, from `from` on; -1 where there is none. */
export function findPhrase(table: PhraseTable, tokens: readonly Token[], from = 0): number {
  for (let at = from; at < tokens.length; at++) if (phraseAt(table, tokens, at) > 0) return at;
  return -1;
}

export function hasPhrase(table: PhraseTable, tokens: readonly Token[]): boolean {
  return findPhrase(table, tokens) >= 0;
}

function longest(phrases: readonly Phrase[] | undefined, tokens: readonly Token[], at: number): number {
  for (const phrase of phrases ?? []) {
    if (phrase.every(({ word, anyForm }, index) => (anyForm ? tokens[at + index]?.lemma : tokens[at + index]?.lower) === word)) return phrase.length;
  }
  return 0;
}
