/** Who answers, declines to, or was asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Response } from '../../../src/core/claims/claim.ts';
import { readDraft } from './draft.ts';

const accused = 'The harbour authority said it was investigating possible bribery by Orvex.\n\n';

function responses(text: string, before = accused): readonly Response[] {
  return readDraft(`${before}${text}\n`).responses;
}

function answers(text: string, name: string, before = accused): readonly string[] {
  return responses(text, before).filter(({ party }) => party?.named === true && party.name.includes(name)).map(({ kind }) => kind);
}

const table: readonly (readonly [string, Response['kind']])[] = [
  ['Orvex denied the allegations.', 'denial'],
  ['Orvex denies bribing anybody.', 'denial'],
  ['Orvex has rejected the claims.', 'denial'],
  ['Orvex representatives denied any allegations.', 'denial'],
  ['A spokesman for Orvex denied the allegations.', 'denial'],
  ['“The allegations are baseless,” Orvex told the Varn Echo.', 'denial'],
  ['Orvex pleaded not guilty.', 'denial'],
  ['Orvex declined to comment.', 'no-comment'],
  ['A lawyer for Orvex would not comment.', 'no-comment'],
  ['Orvex’s lawyer refused to comment.', 'no-comment'],
  ['Orvex did not respond to questions sent by e-mail on 2 May.', 'approached'],
  ['Orvex could not be reached.', 'approached'],
  ['Questions sent to Orvex on 2 May went unanswered.', 'approached'],
  ['Orvex was approached for comment.', 'approached'],
  ['“We welcome any inspection,” Orvex said.', 'comment'],
  ['Orvex said in a statement that its books were open to anybody.', 'comment'],
];

describe('a response', () => {
  for (const [text, kind] of table) it(text, () => assert.ok(answers(text, 'Orvex').includes(kind), JSON.stringify(responses(text))));

  it('of “the company” is a response of the accused', () => assert.ok(answers('The company declined to comment.', 'Orvex').includes('no-comment')));
  it('of its spokeswoman too', () => assert.ok(answers('Its spokeswoman denied the allegations.', 'Orvex').includes('denial')));
  it('inside the accusing sentence', () => assert.ok(answers('', 'Kestrel', 'The harbour authority says that Kestrel may have paid bribes, which Kestrel denies.').includes('denial')));
  it('of an arm answers for the parent', () => {
    const text = 'Tidewell, Orvex’s logistics arm, runs the yard. Tidewell denied the allegations.';
    assert.ok(answers(text, 'Orvex').includes('denial'));
    assert.ok(answers(text, 'Tidewell').includes('denial'));
  });
  it('of a subsidiary answers for the parent', () => assert.ok(answers('Tidewell, a subsidiary of Orvex, runs the yard. Tidewell declined to comment.', 'Orvex').includes('no-comment')));
  it('of a body in apposition to the parent’s hub', () => assert.ok(answers('The Orvex hub at the port of Varn, Tidewell, is new. Tidewell denied the allegations.', 'Orvex').includes('denial')));
});

describe('no response', () => {
  const silent: readonly string[] = [
    'Orvex opened the yard in 2016.',
    'The harbour authority said it would look at the books.',
    'Mira Tolland, a lawyer, denied that she had seen the books.',
    'Kestrel declined to comment.',
    'Nobody asked Orvex.',
  ];
  for (const text of silent) it(text, () => assert.deepEqual(answers(text, 'Orvex'), []));
  it('is a statement made before the accusation', () => assert.deepEqual(answers('The harbour authority is investigating bribery by Orvex.', 'Orvex', '“We welcome any inspection,” Orvex said.\n\n'), []));
});
