/** Finds phrases of a word list among tokens. Knows no list. */
import type { Token } from '../english/token.ts';

/** Phrases by their first word. A word written `~say` matches any form of the verb or noun. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phraseTable(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = table.get(first);
    if (list === undefined) table.set(first, [words]);
    else list.push(words);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** How many tokens the longest phrase of the table covers from `at` on; 0 where none begins there. */
export function phraseAt(table: PhraseTable, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  return Math.max(longest(table.get(token.lower), tokens, at), longest(table.get(`~${token.lemma}`), tokens, at));
}

/** The first place at which a phrase of the table begins, from `from` on; -1 where there is none. */
export function findPhrase(table: PhraseTable, tokens: readonly Token[], from = 0): number {
  for (let at = from; at < tokens.length; at++) if (phraseAt(table, tokens, at) > 0) return at;
  return -1;
}

export function hasPhrase(table: PhraseTable, tokens: readonly Token[]): boolean {
  return findPhrase(table, tokens) >= 0;
}

function longest(phrases: readonly (readonly string[])[] | undefined, tokens: readonly Token[], at: number): number {
  const found = phrases?.find(words => words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && (word.startsWith('~') ? token.lemma === word.slice(1) : token.lower === word);
  }));
  return found?.length ?? 0;
}
