/** Papers and people whose authors only the cited works name. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read, words } from '../read.ts';

const sources = `---
references:
  - {id: log7, type: report, title: Pump log for May, author: [{literal: Oliva Water Board}]}
  - {id: vela, type: book, title: Salt and Rope, author: [{family: Vela, given: Ines}]}
  - {id: pair, type: article-journal, title: Nine tides, author: [{family: Oram, given: Paul}, {family: Finch, given: Rhoda}]}
  - {id: courier, type: article-newspaper, title: Memo on the gates, author: [{family: Arkle, given: Tom}], container-title: Lagoon Courier}
  - {id: trust, type: letter, title: Letter to this office, author: [{literal: Dune Heritage Trust}]}
  - {id: hidden, type: interview, title: Contact note 3, anonymous: true, author: [{family: Quill, given: Hester}]}
---

`;

interface Case {
  readonly text: string;
  readonly cue: string;
  readonly speaker: string;
  readonly via: string;
}

const cases: readonly Case[] = [
  // A paper of nobody’s in the sentence is its authors’.
  { text: 'The log says that the pump ran dry [@log7].', cue: 'says', speaker: 'Oliva Water Board', via: 'document:log' },
  { text: 'A study found that the tides had risen [@pair].', cue: 'found', speaker: 'Paul Oram and Rhoda Finch', via: 'document:study' },
  { text: 'The minutes say that nobody objected.[^1]\n\n[^1]: Harbour Works Committee, minutes of 3 May, p. 2.', cue: 'say', speaker: 'Harbour Works Committee', via: 'document:minutes' },
  // Of many studies one is cited; a memo in a newspaper is not the newspaper’s; one that is somebody’s stays so.
  { text: 'Studies say that the tides have risen [@pair].', cue: 'say', speaker: 'Studies', via: '' },
  { text: 'The memo says that the gates leak [@courier].', cue: 'says', speaker: 'memo', via: '' },
  { text: 'The Tarn Institute’s report says that the pump ran dry [@log7].', cue: 'says', speaker: 'Tarn Institute', via: 'document:report' },
  { text: 'The log says that the pump ran dry [@log7; @vela].', cue: 'says', speaker: 'log', via: '' },
  // Who is protected stays so.
  { text: 'The note says that the gates leak [@hidden].', cue: 'says', speaker: 'note', via: '' },
  // `She` is whose book is cited.
  { text: 'Vela walked the coast. Nella Marr drew it. She writes that the rope rots first [@vela].', cue: 'writes', speaker: 'Vela', via: '' },
  { text: 'Vela walked the coast. Nella Marr drew it. She writes that the rope rots first [@courier].', cue: 'writes', speaker: 'Nella Marr', via: '' },
  // Those without a name are known through whoever wrote them down.
  { text: 'Vela walked the coast. One sailor told her that the rope rots first [@vela].', cue: 'told', speaker: 'One sailor', via: 'person:Vela' },
  { text: 'Vela walked the coast. Sailors say that the rope rots first [@vela].', cue: 'say', speaker: 'Sailors', via: '' },
  { text: 'Nella Marr told me that the rope rots first [@vela].', cue: 'told', speaker: 'Nella Marr', via: 'own:me' },
  // A body that only its work names.
  { text: 'The trust said that the dune was safe. It keeps its letters [@trust].', cue: 'said', speaker: 'Dune Heritage Trust', via: '' },
  { text: 'The museum said that the dune was safe. It keeps its letters [@trust].', cue: 'said', speaker: 'museum', via: '' },
];

describe('works that are cited', () => {
  for (const { text, cue, speaker, via } of cases) {
    it(text, () => {
      const source = sources + text;
      const { attributions } = read(source);
      const found = attributions.find(one => words(source, one.cue) === cue);
      assert.ok(found, JSON.stringify(attributions.map(one => words(source, one.cue))));
      assert.equal(found.speaker.name, speaker);
      assert.equal(found.via.map(hop => `${hop.kind}:${hop.name}`).join(' '), via);
    });
  }

  it('gives words in quotation marks of which nobody is said to speak to the author of the one work cited', () => {
    const source = `${sources}In her summary the sentence becomes “the rope rots before the boat does” [@vela].`;
    const [only, ...others] = read(source).attributions;
    assert.equal(others.length, 0);
    assert.equal(only?.speaker.name, 'Ines Vela');
    assert.equal(only?.actionable, false);
  });

  it('leaves a term in quotation marks alone', () => {
    assert.equal(read(`${sources}The rope is a “halyard” [@vela].`).attributions.length, 0);
  });
});
