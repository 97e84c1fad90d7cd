/** Whose paper speaks: its owner or maker, wherever the draft first speaks of it; a paper of nobody known speaks for itself. */
import { describe, it } from 'mocha';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';

const rows: readonly Row[] = [
  { text: 'After 61 tenants signed a letter to the port, it shut.\n\nThe letter accuses Carvel of neglect.', cue: 'accuses', speaker: '61 tenants', kind: 'collective' },
  { text: 'A review signed by the county surveyors came out in May. The review says the wall leaned.', cue: 'says', speaker: 'county surveyors' },
  { text: 'The Harbour Offences Cell (HOC) held three men, the HOC said in a press note. A clerk wept.\n\nThe case is open, according to the press note.', cue: 'according to', speaker: 'Harbour Offences Cell', kind: 'named' },
  { text: 'The Dock Security Bureau was founded in 1950. The bureau’s annual report for 2023 is thin. “They have keys,” it says.', cue: 'says', speaker: 'Dock Security Bureau' },
  { text: 'The telecoms regulator may order it. It never has, according to its register of orders.', cue: 'according to', speaker: 'telecoms regulator' },
  { text: 'Ines Vela went to the Office for Ports, its case log shows.', cue: 'shows', speaker: 'Office for Ports' },
  { text: 'Petra Vale left. But her officers’ paper says it was “approved”.', cue: 'says', speaker: 'officers' },
  { text: '# Bureau spied on port, report says\n\nThe Dock Security Bureau was founded in 1950. The bureau’s report is long.', cue: 'says', speaker: 'Dock Security Bureau' },
  // A paper of nobody known.
  { text: 'An engineers’ report says the wall leaned. The report says it will fall.', cue: 'says', nth: 1, kind: 'document', speaker: 'engineers’ report' },
  { text: 'Ines Vela wrote a letter. The report says the wall leaned.', cue: 'says', kind: 'document', speaker: 'report' },
  { text: 'The quota was sold, according to a leaked memo published by the Norden Tribune.', cue: 'according to', kind: 'document', speaker: 'leaked memo' },
];

describe('papers that speak', () => {
  for (const row of rows) it(`${row.text.replace(/\n+/g, ' / ')} [${row.cue}]`, () => checkRow(row));
});
