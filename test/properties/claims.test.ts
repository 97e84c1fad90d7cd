/** Laws of the claims and sources stages on any text at all. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readDraft } from '../core/claims/draft.ts';

const words = fc.constantFrom(
  'Orvex', 'the council', 'said', 'that', 'bribed', 'denied', 'it', 'He', 'was', 'accused of', 'allegedly', 'according to', '“', '”', '.', ',', '?', '34%', '€4 million', '2019', '40 ships', 'twice', 'of', 'by', '\n\n', '# ', '- ', '> ', '[@a]',
  '[^1]', '[a](https://a.example/b)', '<!-- onrecord-own-reporting -->', 'who', 'which', 'and', 'the', 'charged with', 'declined to comment', 'The report', 'Its', 'We', 'I', 'will', '---\n', 'sources:', '…', '’s', '\u00a0', '|', '*', '`x`', '😀',
);
const drafts = fc.oneof(fc.array(words, { maxLength: 60 }).map(list => list.join(' ')), fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 }));

describe('claims, accusations, responses and support', () => {
  it('exist for any text, one claim and one support for each sentence, with spans inside the text', () => {
    fc.assert(fc.property(drafts, fc.constantFrom('news', 'wiki', 'academic', 'intel', 'opinion'), (text, profile) => {
      const draft = readDraft(text, { profile });
      const length = draft.source.length;
      const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= 0 && start <= end && end <= length;
      assert.deepEqual(draft.claims.map(({ sentence }) => sentence), draft.sentences.map(({ index }) => index));
      assert.deepEqual(draft.support.map(({ sentence }) => sentence), draft.sentences.map(({ index }) => index));
      assert.ok(draft.claims.every(({ figures, confidence, why }) => figures.every(inside) && confidence >= 0 && confidence <= 1 && why !== ''));
      assert.ok(draft.support.every(({ why }) => why !== ''));
      assert.ok(draft.accusations.every(({ span, accused, accuser, sentence }) => inside(span) && (accused === undefined || inside(accused.span)) && (accuser === undefined || inside(accuser.span)) && draft.sentences[sentence] !== undefined));
      assert.ok(draft.responses.every(({ span, party }) => inside(span) && (party === undefined || inside(party.span))));
      assert.ok(draft.support.every(({ kind }, index) => kind !== 'not-needed' || draft.claims[index]?.needsSource === false));
      assert.ok(draft.support.every(({ kind }, index) => kind !== 'none' || draft.claims[index]?.needsSource === true));
    }), { numRuns: 300 });
  });

  it('do not depend on how lines end or how quotation marks are drawn', () => {
    const text = 'Orvex bribed the inspectors.\n“The books are open,” Orvex said\nin May. Thefts rose by 38% in 2019.\n\nThe council denied\nthe allegations [@a].';
    const shape = (draft: ReturnType<typeof readDraft>): unknown => ({
      claims: draft.claims.map(({ kind, needsSource }) => [kind, needsSource]), support: draft.support.map(({ kind }) => kind),
      accusations: draft.accusations.map(({ level, ownVoice }) => [level, ownVoice]), responses: draft.responses.map(({ kind }) => kind),
    });
    assert.deepEqual(shape(readDraft(text.replaceAll('\n', '\r\n'))), shape(readDraft(text)));
    assert.deepEqual(shape(readDraft(text.replaceAll(/[“”]/gu, '"'))), shape(readDraft(text)));
  });
});
