import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { head, open, uri } from './cursor.ts';

function defined(marked: string): readonly [from: string, id: string, whole: string] | undefined {
  const draft = open(marked);
  const found = draft.service.definition(uri, draft.offset);
  return found === undefined ? undefined : [draft.words(found.from), draft.words(found.idSpan), draft.words(found.span)];
}

function referenced(marked: string, includeDefinition: boolean): readonly number[] {
  const draft = open(marked);
  return draft.service.references({ kind: 'draft', uri, offset: draft.offset }, () => undefined, includeDefinition).map(({ span }) => span.start);
}

describe('definition', () => {
  it('leads from a key to its entry in the front matter, from both sides of the key', () => {
    assert.deepEqual(defined(`${head}It grew [@ti‸de, p. 4].`)?.slice(0, 2), ['tide', 'tide']);
    assert.match(defined(`${head}It grew [@tide‸, p. 4].`)?.[2] ?? '', /^id: tide[^]*Tide turns/);
    assert.equal(defined(`${head}It grew [@tide, p.‸ 4].`), undefined);
  });

  it('tells the keys of one group apart', () => {
    assert.equal(defined(`${head}It grew [@tide; @led‸ger2024].`)?.[1], 'ledger2024');
  });

  it('leads from a footnote mark to the note, and from a reference link to its definition', () => {
    assert.deepEqual(defined('It grew.[^‸n]\n\n[^n]: The ledger.\n')?.slice(0, 2), ['[^n]', 'n']);
    assert.equal(defined('It [grew][le‸d].\n\n[led]: https://port.example/ledger\n')?.[1], 'led');
  });

  it('leads from a definition back to itself', () => {
    assert.equal(defined(`${head.replace('id: tide', 'id: ti‸de')}It grew [@tide].`)?.[1], 'tide');
  });

  it('says nothing where nothing is cited or nothing is defined', () => {
    assert.equal(defined(`${head}It g‸rew [@tide].`), undefined);
    assert.equal(defined(`${head}It grew [@no‸where].`), undefined);
    assert.equal(defined('‸'), undefined);
  });
});

describe('references', () => {
  const text = `${head}It grew [@ti‸de]. It shrank [@ledger2024; @tide, p. 2].`;
  it('lists every citation of the source, with the definition first where asked', () => {
    const plain = text.replace('‸', '');
    const first = plain.indexOf('@tide') + 1;
    const second = plain.lastIndexOf('@tide') + 1;
    assert.deepEqual(referenced(text, false), [first, second]);
    assert.deepEqual(referenced(text, true), [plain.indexOf('id: tide') + 4, first, second]);
  });
});
