/** The post under which a draft introduces its speakers: titles, appositions, relative clauses. */
import { describe, it } from 'mocha';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';

const rows: readonly Row[] = [
  // Titles are posts; words that only address are none.
  { text: 'Commander Nils Oram told the crew that the gate was shut.', cue: 'told', speaker: 'Nils Oram', role: 'Commander' },
  { text: 'Cllr Petra Vale said the gate was shut.', cue: 'said', speaker: 'Petra Vale', role: 'Cllr' },
  { text: 'Senior Constable Bren Kemp said the gate was shut.', cue: 'said', speaker: 'Bren Kemp', role: 'Senior Constable' },
  { text: 'Chief Judicial Magistrate S. V. Maran said the gate was shut.', cue: 'said', speaker: 'S. V. Maran', role: 'Chief Judicial Magistrate' },
  { text: 'Canon Ruth Vale said the gate was shut.', cue: 'said', speaker: 'Ruth Vale', role: 'Canon' },
  // Before the name, with all that says which post it is.
  { text: 'Special public prosecutor Anjali Kelkar said the gate was shut.', cue: 'said', speaker: 'Anjali Kelkar', role: 'Special public prosecutor' },
  { text: 'Her son Rhys told me that the gate was shut.', cue: 'told', speaker: 'Rhys', role: 'son' },
  { text: 'The architect Nils Oram said the gate was shut.', cue: 'said', speaker: 'Nils Oram', role: 'architect' },
  { text: 'A former deckhand, Lou Penn, said the gate was shut.', cue: 'said', speaker: 'Lou Penn', role: 'former deckhand' },
  { text: 'An opposition member of parliament, Ketil Oram, said the gate was shut.', cue: 'said', speaker: 'Ketil Oram', role: 'opposition member of parliament' },
  { text: 'The candidate of the Movement, Barr. Halima Oram, said the gate was shut.', cue: 'said', speaker: 'Halima Oram', role: 'candidate' },
  { text: 'One of the suspects, a 24-year-old mechanic, Sunday Okon, told reporters that the gate was shut.', cue: 'told', speaker: 'Sunday Okon', role: '24-year-old mechanic' },
  { text: 'Carvel’s advocate, Farhan Oram, told the court that the gate was shut.', cue: 'told', speaker: 'Farhan Oram', role: 'advocate' },
  // After the name.
  { text: 'Fay Oram, a former contracts auditor, said the gate was shut.', cue: 'said', speaker: 'Fay Oram', role: 'former contracts auditor' },
  { text: '“It was shut,” said Beth Oram, the council’s finance officer.', cue: 'said', speaker: 'Beth Oram', role: 'finance officer' },
  { text: 'Oriel Oram, prosecuting, told the jury that the gate was shut.', cue: 'told', speaker: 'Oriel Oram', role: 'prosecuting' },
  { text: 'Oriel Oram, for Kemp, told the jury that the gate was shut.', cue: 'told', speaker: 'Oriel Oram', role: 'for Kemp' },
  { text: 'Oriel Oram, for the council, told the jury that the gate was shut.', cue: 'told', speaker: 'Oriel Oram', role: 'for the council' },
  { text: 'Anil Oram, who teaches law at Oakwell, said the gate was shut.', cue: 'said', speaker: 'Anil Oram', role: 'teaches law at Oakwell' },
  { text: 'Ines Oram, 47, a nurse, said the gate was shut.', cue: 'said', speaker: 'Ines Oram', role: 'nurse' },
  // A person’s post is his wherever he speaks.
  { text: 'The mayor, Ines Oram, said the gate was shut. Oram said it was locked.', cue: 'said', nth: 1, speaker: 'Ines Oram', role: 'mayor' },
  { text: 'Ines Oram, a nurse, went home. “It was shut,” she said.', cue: 'said', speaker: 'Ines Oram', role: 'nurse' },
  // Without a name.
  { text: 'The county’s heritage officer said the gate was shut.', cue: 'said', kind: 'role', role: 'heritage officer' },
];

const roleless: readonly Row[] = [
  { text: 'Dr Ines Oram said the gate was shut.', cue: 'said', speaker: 'Ines Oram' },
  { text: 'Mr Oram said the gate was shut.', cue: 'said', speaker: 'Oram' },
  { text: 'According to Ines Oram, the mayor had left.', cue: 'According to', speaker: 'Ines Oram' },
  { text: 'Ines Oram, for Sunday, said the gate was shut.', cue: 'said', speaker: 'Ines Oram' },
  { text: 'The harbour board said the gate was shut.', cue: 'said', speaker: 'harbour board' },
];

describe('roles', () => {
  for (const row of rows) it(`${row.text} [${row.cue}]`, () => checkRow(row));
  for (const row of roleless) it(`none: ${row.text} [${row.cue}]`, () => checkRow({ ...row, noRole: true }));
});
