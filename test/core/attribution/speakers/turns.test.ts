/** Whose turn it is: whoever reports speaks of himself, whoever was asked answers; where either may be meant, both are named. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../src/core/analyse.ts';
import { labellers } from '../../../harness/labellers.ts';
import { read, words } from '../read.ts';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';

const rows: readonly Row[] = [
  // In other words `he` is the one who reports; within quotation marks he is another.
  { text: 'The memo came from a lawyer. Mr Tom Arkle said he remembered the crate.', cue: 'remembered', speaker: 'Tom Arkle' },
  { text: 'Dora Finch left. The trust’s solicitor, Hester Quill, denied Ms Finch’s allegations that it leaked. “It was dry,” she wrote.', cue: 'wrote', speaker: 'Hester Quill' },
  // Whoever was asked answers.
  { text: 'When her mother asked Nella Vaughan for a letter, she replied that she had no pen.', cue: 'replied', speaker: 'Nella Vaughan', doubt: false },
  // Met on equal terms.
  { text: 'Maarten Oss is a clerk. Jonas Weil is a cook. When Oss met Weil in April, he said that the file was shut.', cue: 'said', speaker: 'Maarten Oss', doubt: true },
  { text: 'When Gott interviewed Miriam Hale for her book, she said that the file was shut.', cue: 'said', speaker: 'Miriam Hale', doubt: true },
  { text: 'When Mr Oss met Ms Weil in April, she said that the file was shut.', cue: 'said', speaker: 'Weil', doubt: false },
  { text: 'When Mr Oss left the office in April, he said that the file was shut.', cue: 'said', speaker: 'Oss', doubt: false },
  { text: 'When he met Mr Weil in April, Mr Oss said that the file was shut.', cue: 'said', speaker: 'Oss', doubt: false },
  // Several, and each of two.
  { text: 'Tom Arkle said it rained. Paul Oram said it froze. Each says the other cried.', cue: 'says', speaker: 'Tom Arkle and Paul Oram' },
  { text: 'Ms Nella Vaughan went home. Brother and sister disagree about the rain. “It froze,” she says.', cue: 'says', speaker: 'Nella Vaughan' },
  // Namesakes.
  { text: 'Gerald Oakley kept the till. His brother, Lionel Oakley, ran a firm.\n\nMr Oakley refused to comment.', cue: 'refused', speaker: 'Gerald Oakley', doubt: true },
  { text: 'Karin Lind said it rained. Tomas Lind, a clerk, agreed. “It froze,” Lind said.', cue: 'said', nth: 1, speaker: 'Tomas Lind', doubt: false },
  { text: 'Mr Paul Barasa smiled. Ms Esther Barasa wept. Mr Barasa said that it froze.', cue: 'said', speaker: 'Paul Barasa', doubt: false },
  // Clients.
  { text: 'Appearing for Mr Harish Kelkar, senior advocate Nalini Desh submitted that the file was shut. She said that her client denied having read it.', cue: 'denied', speaker: 'Harish Kelkar' },
  { text: 'Mahesh Kelkar left. His lawyer, Imtiaz Desh, refuted the claim. Mr Desh said that his client denied it.', cue: 'denied', speaker: 'Mahesh Kelkar' },
  // Headlines and leads name whom the draft names next.
  { text: '# Company says dust is harmless\n\nTallis Bulk Handling was founded in 1950.', cue: 'says', speaker: 'Tallis Bulk Handling' },
  { text: 'A cargo company has denied losing crates.\n\nTallis Bulk Handling was founded in 1950.', cue: 'has denied', speaker: 'Tallis Bulk Handling' },
  { text: 'A cargo company has denied losing crates.\n\nInes Vela was born in 1950.', cue: 'has denied', speaker: 'cargo company' },
  // Offices in full capitals, with nobody in them.
  { text: 'The Advocate General, R.K. Mathur, told the court that the file was shut.', cue: 'told', speaker: 'R.K. Mathur', role: 'Advocate General' },
  { text: 'Chief Justice A.S. Oram came. Justice Farah Vale came. The Chief Justice asked whether the file was shut.', cue: 'asked', speaker: 'A.S. Oram' },
];

describe('whose turn it is', () => {
  for (const row of rows) it(`${row.text.replace(/\n+/g, ' / ')} [${row.cue}]`, () => checkRow(row));

  it('gives the turn to the one who was asked', () => {
    const text = 'Ms Joan Iddle said she had been dismissed. Ms Ruth Amory put it to her that she had wanted money; she said she had wanted an answer. “I kept them,” she told the panel.';
    for (const labeller of labellers.filter(one => one.id !== 'rules')) {
      const said = analyse(text, { labeller }).attributions.filter(one => ['said', 'told'].includes(words(text, one.cue)));
      assert.deepEqual(said.map(one => one.speaker.name), ['Joan Iddle', 'Joan Iddle', 'Joan Iddle']);
    }
  });

  it('gives both readings nearly the same weight, the likelier first', () => {
    const text = 'When Maarten Oss met Jonas Weil in April, he said that the file was shut.';
    const candidates = read(text).attributions.find(one => words(text, one.cue) === 'said')?.speaker.candidates ?? [];
    assert.deepEqual(candidates.map(one => one.name), ['Maarten Oss', 'Jonas Weil']);
    assert.ok((candidates[0]?.weight ?? 0) > (candidates[1]?.weight ?? 1) && (candidates[0]?.weight ?? 1) < 0.6);
  });
});
