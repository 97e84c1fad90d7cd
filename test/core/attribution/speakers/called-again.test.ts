/** Who is meant where the draft calls somebody again by less: `the authors`, `the staff`, `it`, the lawyers of a body. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readEntities } from '../../../../src/core/attribution/names/entities.ts';
import { readSpeakerPhrase } from '../../../../src/core/attribution/speakers/speaker-phrase.ts';
import { read } from '../read.ts';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';

const rows: readonly Row[] = [
  // Authors.
  { text: 'Vela and Oram (2019) find that it rained. By the spring, according to the authors, it was dry.', cue: 'according to', speaker: 'Vela and Oram', kind: 'named' },
  { text: 'The largest trial, by Vela and Oram in nine ports, ended in May. Its authors admit that it rained.', cue: 'admit', speaker: 'Vela and Oram' },
  { text: 'Ines Vela left. The authors say that it rained.', cue: 'say', speaker: 'authors' },
  // Groups and sittings.
  { text: 'A staff of the ministry told our correspondent that it rained. “It froze,” the staff said.', cue: 'said', speaker: 'staff of the ministry' },
  { text: 'The assembly set up a five-man panel. The Federal Ports Commission opened in May. The panel said that it rained.', cue: 'said', speaker: 'five-man panel' },
  // The body that the draft is about.
  { text: '# Ostrel Lamp Works\n\nOstrel Lamp Works opened in 1911. Orrin Glass was founded in 1950. The company said that it rained.', cue: 'said', speaker: 'Ostrel Lamp Works' },
  // Lawyers and spokespeople of a body.
  { text: 'The Merrin River Authority opened in 1950. The authority’s lawyers said that it rained.', cue: 'said', speaker: 'Merrin River Authority', via: 'person:authority’s lawyers' },
  { text: 'The harbour’s counsel, senior advocate Ines Vela, said that it rained.', cue: 'said', speaker: 'Ines Vela', via: '' },
  // Papers.
  { text: 'The Dock Security Bureau was founded in 1950. The bureau’s manifest says that it rained.', cue: 'says', speaker: 'Dock Security Bureau', via: 'document:manifest' },
  { text: 'Ines Vela runs the Dock Security Bureau, its register shows.', cue: 'shows', speaker: 'Dock Security Bureau', via: 'document:register' },
  { text: 'Ines Vela lays a finger on a pencilled note. It reads: “The seep is at four.”', cue: 'reads', speaker: 'pencilled note', kind: 'document' },
  // Who is she.
  { text: 'TK Moray says that the work keeps him alive. She told him so in March.\n\nMs Moray wept.', cue: 'says', speaker: 'TK Moray' },
  { text: 'Leo Garrity said that it rained. The money came from a letting agent, Hollin Estates, which left. Hollin, he said, “was paying for empty rooms”.', cue: 'said', nth: 1, speaker: 'Leo Garrity' },
  // Counted, and not named.
  { text: 'One clerk left. A second, who had kept the key, said that it rained.', cue: 'said', kind: 'anonymous' },
];

describe('called again by less', () => {
  for (const row of rows) it(`${row.text.replace(/\n+/g, ' / ')} [${row.cue}]`, () => checkRow(row));

  it('finds the name behind initials in brackets', () => {
    const { passages, english } = read('An aspirant of the Harbour Watch League (HWL) in Oliva, Senator Ade Lawal, said that it rained.');
    const names = readEntities(passages, english, {});
    const tokens = english[0]?.tokens ?? [];
    const phrase = readSpeakerPhrase(tokens, { first: 0, end: tokens.findIndex(token => token.lower === 'said') }, names.byPassage[0] ?? []);
    assert.equal(names.entities[phrase.entity ?? -1]?.name, 'Ade Lawal');
  });
});
