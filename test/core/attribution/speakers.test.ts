/** Who a speaker is: appositions, titles, pronouns by gender, definite descriptions, collectives. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkRow } from './rows.ts';
import type { Row } from './rows.ts';
import { read } from './read.ts';

const apposition: readonly Row[] = [
  { text: 'The trust’s head gardener, Olive Penn, said the wall had moved.', cue: 'said', speaker: 'Olive Penn' },
  { text: 'The ferry company’s managing director, Tom Arkle, told passengers that the boat was full.', cue: 'told', speaker: 'Tom Arkle' },
  { text: 'The Customs Service’s spokesman, ASP Bello Garba, told newsmen that two lorries were seized.', cue: 'told', speaker: 'Bello Garba', role: 'spokesman', via: '' },
  { text: 'The welfare secretary of the Dockers’ Union, Comrade Ife Oladele, said nobody was paid.', cue: 'said', speaker: 'Ife Oladele', role: 'secretary' },
  { text: 'Engr. Musa Tanko said the bridge was sound.', cue: 'said', speaker: 'Musa Tanko' },
  { text: 'A councillor, Barr. Ngozi Eze, denied the claim.', cue: 'denied', speaker: 'Ngozi Eze' },
  { text: 'Judge Alma Reeve said the case would go on.', cue: 'said', speaker: 'Alma Reeve' },
  { text: 'One of the sailors, a 31-year-old cook, Pat Lindo, told reporters that the hatch was open.', cue: 'told', speaker: 'Pat Lindo', via: '' },
  { text: 'One of the drivers, a 40-year-old father, Friday Okon, told reporters that the brakes failed.', cue: 'told', speaker: 'Friday Okon' },
  { text: 'Residents of Elm Street complained. One of them, Tony Marsh, said he slept in the kitchen.', cue: 'said', speaker: 'Tony Marsh' },
  { text: 'Police Commissioner Ade Lawal said four men were held.', cue: 'said', speaker: 'Ade Lawal' },
  { text: 'Councillor Priya Vale accused the developer, Halden Homes, of misleading residents.', cue: 'accused', speaker: 'Priya Vale', stance: 'allegation' },
  { text: 'Rhoda Finch, the bursar, said the fund was empty.', cue: 'said', speaker: 'Rhoda Finch' },
  { text: 'Rhoda Finch, 58, of Latch Green, denies three counts of theft.', cue: 'denies', speaker: 'Rhoda Finch', stance: 'denial' },
  { text: '“The hatch was open,” a former stoker, Bill Crane, said.', cue: 'said', speaker: 'Bill Crane' },
  { text: 'Carvel’s owner, Jon Strand, denied the claim.', cue: 'denied', speaker: 'Jon Strand', role: 'owner' },
  { text: 'The regulator, Harbour Air Standards, confirmed that it had opened a file.', cue: 'confirmed', speaker: 'Harbour Air Standards' },
  // A law firm speaks for its client.
  { text: 'Carvel’s solicitors, Moss & Vane, said in a letter that the crates had been empty.', cue: 'said', speaker: 'Carvel', via: 'person:Moss & Vane document:letter' },
  // No name follows: the words stay.
  { text: 'The trust’s head gardener said the wall had moved.', cue: 'said', kind: 'role' },
];

const pronouns: readonly Row[] = [
  { text: 'Ms Finch said the fund was empty. She said nobody had asked.', cue: 'said', nth: 1, speaker: 'Finch', doubt: false },
  { text: 'Ms Rhoda Finch said the fund was empty. Mr Tom Arkle had signed the cheques. She said nobody had asked.', cue: 'said', nth: 1, speaker: 'Rhoda Finch', doubt: false },
  { text: 'The chairwoman, Rhoda Finch, said the fund was empty.\n\nThe board denied the claim.\n\nShe said the treasurer, Mr Tom Arkle, had spent it.', cue: 'said', nth: 1, speaker: 'Rhoda Finch', doubt: false },
  { text: 'Tom Arkle kept the lock. We met in his kitchen.\n\n“They never came,” Tom Arkle said.\n\nOutside, his daughter Nell is painting a gate.\n\n“Is he telling you about the eels?” she asks.\n\n“I am,” he says.', cue: 'asks', speaker: 'Nell' },
  { text: 'Tom Arkle kept the lock. We met in his kitchen.\n\n“They never came,” Tom Arkle said.\n\nOutside, his daughter Nell is painting a gate.\n\n“Is he telling you about the eels?” she asks.\n\n“I am,” he says.', cue: 'says', speaker: 'Tom Arkle' },
  { text: 'The party’s chairman, Yusuf Bala, described the fire as unfortunate. According to him, the party lost an office too.', cue: 'According to', speaker: 'Yusuf Bala' },
  { text: 'The papers came from a former clerk, who is still in the trade. She said the ink was wet.', cue: 'said', speaker: 'former clerk' },
  // Nothing shows who is meant.
  { text: 'Rhoda Finch said the gates were shut. Paul Oram met the crew on Monday. He said they leaked.', cue: 'said', nth: 1, doubt: true },
];

const bodies: readonly Row[] = [
  { text: 'The customs board said the lorries were empty. Carvel Freight denied the claim. The board said it would appeal.', cue: 'said', nth: 1, speaker: 'customs board' },
  { text: 'The customs board met on Monday. Carvel Freight denied the claim. The board said it would appeal.', cue: 'said', speaker: 'customs board' },
  { text: 'In March the Fair Rents Tribunal found that the flats were damp. The owner gave an interview to the *Ashby Courier*. The tribunal said the walls were wet.', cue: 'said', speaker: 'Fair Rents Tribunal' },
  { text: 'The Adama State Police Command paraded ten men. The Command denied arriving late.', cue: 'denied', speaker: 'Adama State Police Command', stance: 'denial' },
  { text: 'Carvel Freight billed for trips nobody made, according to the *Ashby Courier*. The company denied overcharging.', cue: 'denied', speaker: 'Carvel Freight', stance: 'denial' },
  { text: 'A haulage firm has denied losing crates. Carvel said it kept a list. The firm said the list was long.', cue: 'said', nth: 1, speaker: 'Carvel' },
  // A body never named stays what it is called, and is no outlet.
  { text: 'The *Ashby Courier* printed the list. The tribunal said the walls were wet.', cue: 'said', speaker: 'tribunal' },
];

const plain: readonly Row[] = [
  { text: 'Residents fear that the dust is harmful.', cue: 'fear', speaker: 'Residents', kind: 'collective' },
  { text: 'Experts say the practice is old.', cue: 'say', speaker: 'Experts', kind: 'collective' },
  { text: 'Officials say that the contractor has gone.', cue: 'say', speaker: 'Officials' },
  { text: 'Many in Ashby Bay say that the list was burned.', cue: 'say', kind: 'collective' },
  { text: 'Many regard the hall as the finest in the county.', cue: 'regard', kind: 'collective', stance: 'opinion' },
  { text: 'Analysts regard the link as settled.', cue: 'regard', speaker: 'Analysts', stance: 'opinion' },
  { text: 'According to **Moss & Vane**, the first crate arrived wet.', cue: 'According to', speaker: 'Moss & Vane' },
  { text: 'Customs Watch said the crates were wet.', cue: 'said', speaker: 'Customs Watch' },
  { text: 'The note, dated 4 May and marked private, “asked that the crates be moved”.', cue: 'asked', kind: 'document' },
  { text: 'Logs kept by the port show 41 arrivals.', cue: 'show', kind: 'document' },
  { text: 'Carvel’s turnover rose to £6 million, its accounts show.', cue: 'show', kind: 'document' },
];

for (const [group, rows] of Object.entries({ apposition, pronouns, bodies, plain })) {
  describe(`who speaks: ${group}`, () => {
    for (const row of rows) it(`${row.text.replace(/\n+/g, ' / ')} [${row.cue}]`, () => checkRow(row));
  });
}

describe('names', () => {
  it('never leaves words without a name', () => {
    for (const text of ['The Command denied arriving late.', 'Residents fear that.', 'I say it was shut.', '58, of Latch Green, denies it.', 'Some of them said that it was shut.']) {
      for (const one of read(text).attributions) assert.ok(one.speaker.spans.length === 0 || one.speaker.name !== '', text);
    }
  });

  it('takes no first word for a name that is none', () => {
    assert.deepEqual(read('Experts met. Sources left. Officials stayed. Residents sang. TODO: ask the mayor. All signed.').entities, []);
  });

  it('keeps titles out of names', () => {
    assert.deepEqual(read('They met Engr. Musa Tanko, Barr. Ngozi Eze, SP Bello Garba and Comrade Ife Oladele.').entities.map(one => one.name), ['Musa Tanko', 'Ngozi Eze', 'Bello Garba', 'Ife Oladele']);
  });

  it('keeps the ampersand in names', () => {
    assert.deepEqual(read('They wrote to Moss & Vane.').entities.map(one => one.name), ['Moss & Vane']);
  });

  it('takes a day for a given name only where no preposition makes it a day', () => {
    assert.ok(read('A cook, Sunday Okon, left.').entities.some(one => one.name === 'Sunday Okon'));
    assert.ok(!read('On Sunday Okon left.').entities.some(one => one.name.includes('Sunday')));
  });
});
