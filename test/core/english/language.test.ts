/** When a draft is called English. */
import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/english/language.ts';
import type { Passage } from '../../../src/core/prose/passage.ts';
import { sourceSpan } from '../../../src/core/text/span.ts';

function passages(text: string): readonly Passage[] {
  const span = sourceSpan(0, text.length);
  return [{ index: 0, kind: 'paragraph', span, prose: { text, runs: [{ start: 0, length: text.length, span, verbatim: true }] }, marks: [], headingDepth: 0, footnote: undefined, quoted: false, group: 0 }];
}

const french = 'Le conseil a décidé que le port serait fermé pendant deux semaines, mais les syndicats ont refusé de signer l’accord et la ville n’a pas répondu aux questions qui lui ont été posées.';

describe('language', () => {
  it('believes what is declared', () => {
    assert.equal(languageOf(passages(french), 'en-GB'), 'en');
    assert.equal(languageOf(passages('The port is closed.'), 'fr'), 'fr');
  });
  it('sees a foreign draft', () => assert.equal(languageOf(passages(french), undefined), 'und'));
  it('sees another script', () => assert.equal(languageOf(passages('港口关闭两周，工会拒绝签署协议，市政府没有回答记者提出的问题，部长也没有回答，事情就这样过去了，没有人知道为什么会这样。'), undefined), 'und'));
  it('calls no short draft foreign', () => assert.equal(languageOf(passages('Le port est fermé et la ville ne répond pas.'), undefined), 'en'));
  it('lets an English draft quote others', () => {
    assert.equal(languageOf(passages(`The council said on Tuesday that it would close the port for two weeks, and that the unions had been told of it in time. In its own words: “${french.slice(0, 90)}” The city did not answer our questions about what it had been asked.`), undefined), 'en');
  });
  it('takes names and numbers for English', () => assert.equal(languageOf(passages('Okafor Lindqvist Moreau '.repeat(20)), undefined), 'en'));
});
