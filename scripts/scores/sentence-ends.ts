/** Our own hard places for the sentence splitter (test/scores/sentences.md), one decision each: does a sentence end there? */
import { readFileSync } from 'node:fs';
import { readEnglish } from '../../src/core/english/english.ts';

export interface Decision {
  readonly item: string;
  readonly at: number;
  readonly right: boolean;
}

const places = new URL('../../test/scores/sentences.md', import.meta.url);

export function sentenceDecisions(): readonly Decision[] {
  return readFileSync(places, 'utf8').split('\n').filter(line => line.startsWith('- ')).flatMap(line => decisions(line.slice(2)));
}

/** `‖` stands where a sentence ends; every stop, mark or end that we find besides is a decision too. */
export function decisions(item: string): readonly Decision[] {
  const parts = item.split('‖').map(part => part.trim());
  const text = parts.join(' ');
  const wanted = new Set<number>();
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length + 1;
    wanted.add(at);
  }
  const { tokens, sentences } = readEnglish(text);
  const found = new Set(sentences.slice(1).map(range => Number(tokens[range.first]?.start)));
  const asked = new Set([...wanted, ...found]);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next !== undefined && /[.?!…]$/u.test(token.text)) asked.add(next.start);
  });
  return [...asked].map(place => ({ item, at: place, right: wanted.has(place) === found.has(place) }));
}
