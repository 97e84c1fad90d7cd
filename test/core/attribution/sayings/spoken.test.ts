/** Cues that are speech though nothing is stated after them. */
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Labelling } from '../../../../src/core/attribution/labeller.ts';
import { asSpoken } from '../../../../src/core/attribution/sayings/spoken.ts';
import { readEnglish } from '../../../../src/core/english/english.ts';

const cases: readonly (readonly [cue: string, rest: string, lemma: string, expected: 'speech' | 'attitude'])[] = [
  ['said', 'the same', 'say', 'speech'],
  ['did not say', 'how', 'say', 'speech'],
  ['told', 'jurors not to look', 'tell', 'speech'],
  ['would not name', 'the man', 'name', 'speech'],
  ['named', 'two colleagues', 'name', 'attitude'],
  ['asked', 'not to be named', 'ask', 'speech'],
  ['asked', 'whether it rained', 'ask', 'speech'],
  ['asked', 'for time', 'ask', 'attitude'],
  ['put in', 'that it rained', 'put', 'speech'],
  ['put', 'the key away', 'put', 'attitude'],
  ['wanted', 'the boat', 'want', 'attitude'],
];

describe('speech that states nothing', () => {
  for (const [cue, rest, cueLemma, expected] of cases) {
    it(`She ${cue} ${rest}: ${expected}`, () => {
      const { tokens } = readEnglish(`She ${cue} ${rest}.`);
      const length = cue.split(' ').length;
      const one: Labelling = {
        speaker: [{ first: 0, end: 1 }], cue: [{ first: 1, end: 1 + length }], cueLemma, cueClass: 'attitude', content: [{ first: 1 + length, end: tokens.length - 1 }],
        addressee: [], agentless: false, negated: cue.includes('not'), confidence: 0.9,
      };
      assert.equal(asSpoken(one, tokens).cueClass, expected);
    });
  }
});
