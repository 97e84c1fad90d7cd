/** A ratchet on our own hard places for the sentence splitter: fewer wrong decisions may be demanded, never more allowed. */
import assert from 'node:assert/strict';
import { sentenceDecisions } from '../../scripts/scores/sentence-ends.ts';

const MOST_WRONG = 0;

describe('sentence ends at hard places of our own', () => {
  const all = sentenceDecisions();

  it('has a set worth counting', () => {
    assert.ok(all.length >= 120, `${all.length} decisions`);
  });

  it('gets no more wrong than before', () => {
    const wrong = all.filter(({ right }) => !right).map(({ item, at }) => `${item} @${at}`);
    assert.ok(wrong.length <= MOST_WRONG, `${wrong.length} of ${all.length} wrong:\n${wrong.join('\n')}`);
  });
});
