/** A ratchet on our own hard places for the sentence splitter: fewer wrong decisions may be demanded, never more allowed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readEnglish } from '../../src/core/english/english.ts';

const MOST_WRONG = 0;

interface Decision {
  readonly item: string;
  readonly at: number;
  readonly right: boolean;
}

function decisions(item: string): readonly Decision[] {
  const parts = item.split('‖').map((part) => part.trim());
  const text = parts.join(' ');
  const wanted = new Set<number>();
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length + 1;
    wanted.add(at);
  }
  const { tokens, sentences } = readEnglish(text);
  const found = new Set(sentences.slice(1).map((range) => Number(tokens[range.first]?.start)));
  const places = new Set([...wanted, ...found]);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next !== undefined && /[.?!…]$/u.test(token.text)) places.add(next.start);
  });
  return [...places].map((place) => ({ item, at: place, right: wanted.has(place) === found.has(place) }));
}

describe('sentence ends at hard places of our own', () => {
  const items = readFileSync(new URL('sentences.md', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const all = items.flatMap(decisions);

  it('has a set worth counting', () => {
    assert.ok(all.length >= 120, `${all.length} decisions`);
  });

  it('gets no more wrong than before', () => {
    const wrong = all.filter(({ right }) => !right).map(({ item, at }) => `${item} @${at}`);
    assert.ok(wrong.length <= MOST_WRONG, `${wrong.length} of ${all.length} wrong:\n${wrong.join('\n')}`);
  });
});
