/** Attributions over sentences and paragraphs: carry-over, names followed back, hops passed on. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import { read, words } from './read.ts';
import { checkRow } from './rows.ts';
import type { Row } from './rows.ts';

function byCue(source: string, cue: string, nth = 0): Attribution {
  const found = read(source).attributions.filter(one => words(source, one.cue) === cue)[nth];
  assert.ok(found, `no cue “${cue}”`);
  return found;
}

function speaking(source: string, quoted: string): readonly Attribution[] {
  return read(source).attributions.filter(one => words(source, one.content).includes(quoted));
}

describe('carry-over', () => {
  it('gives a quotation that resumes after the cue’s sentence to the same speaker', () => {
    const source = '“The gates are shut,” Ines Vela said. “They will stay shut.”';
    const one = byCue(source, 'said');
    assert.equal(words(source, one.content), '“The gates are shut,” … “They will stay shut.”');
  });

  it('takes all sentences of a quotation whose cue comes after the last', () => {
    const source = '“The gates are shut. They will stay shut.” reads Orvex’s annual report. “Nobody asked for that. We did.”';
    const one = byCue(source, 'reads');
    assert.equal(words(source, one.content), '“The gates are shut. They will stay shut.” … “Nobody asked for that. We did.”');
    assert.equal(one.speaker.name, 'Orvex');
    assert.deepEqual(one.via.map(hop => hop.name), ['annual report']);
    assert.equal(one.form, 'direct');
  });

  it('takes a quotation before the quotation with the cue', () => {
    const source = '“Nobody asked.” “The gates are shut,” Ines Vela said.';
    assert.equal(words(source, byCue(source, 'said').content), '“Nobody asked.” … “The gates are shut,”');
  });

  it('records a quotation after other sentences as one that continues', () => {
    const source = '“The gates are shut,” Ines Vela said. The council met on the quay. “They will stay shut until the summer.”';
    const all = read(source).attributions;
    const first = all.find(one => words(source, one.cue) === 'said');
    const more = all.find(one => words(source, one.content) === '“They will stay shut until the summer.”');
    assert.equal(more?.continues, first?.index);
    assert.equal(more?.speaker.name, 'Ines Vela');
    assert.deepEqual(more?.speaker.spans, []);
    assert.deepEqual(more?.cue, []);
  });

  it('continues over paragraphs that open a quotation and do not close it', () => {
    const source = 'Ines Vela said: “The gates are shut.\n\n“They will stay shut.\n\n“Nobody asked us.”';
    const all = read(source).attributions;
    assert.equal(all.length, 3);
    assert.deepEqual(all.map(one => one.continues), [undefined, 0, 0]);
    assert.deepEqual(all.map(one => one.speaker.name), ['Ines Vela', 'Ines Vela', 'Ines Vela']);
  });

  it('feeds a cue that ends its paragraph with a colon from the next', () => {
    const source = 'The mayor replied:\n\n“The gates are shut.”\n\nNothing moved.';
    assert.equal(words(source, byCue(source, 'replied').content), '“The gates are shut.”');
  });

  it('feeds it from a block quotation too', () => {
    const source = 'Ines Vela wrote:\n\n> The gates are shut.\n\nNothing moved.';
    assert.equal(words(source, byCue(source, 'wrote').content), 'The gates are shut.');
  });

  it('carries over into a paragraph that is all quotation, from whoever is quoted right before it', () => {
    const source = '“The gates are shut,” Ines Vela said.\n\n“Nobody asked us about the gates.”\n\nNothing moved.';
    assert.deepEqual(speaking(source, 'Nobody asked').map(one => [one.speaker.name, one.continues, one.cue.length]), [['Ines Vela', 0, 0]]);
  });

  it('does not carry over into a paragraph that is all quotation from farther away, from reported speech, or from a crowd', () => {
    const last = '\n\n“Nobody asked us about the gates.”';
    for (const before of ['“The gates are shut,” Ines Vela said. The harbour lay still.', 'Ines Vela said the gates were shut.', '“The gates are shut,” many critics said.', '“The gates are shut,” Ines Vela said.\n\nNothing moved.']) {
      assert.deepEqual(speaking(`${before}${last}`, 'Nobody asked'), [], before);
    }
  });

  it('does not carry over into a paragraph that says something itself', () => {
    assert.deepEqual(speaking('“The gates are shut,” Ines Vela said.\n\n“Nobody asked us about the gates.” The harbour lay still.', 'Nobody asked'), []);
  });

  it('does not carry over from a negated cue or a wish', () => {
    assert.deepEqual(speaking('Ines Vela wants to shut the gates. “Nobody asked us about the gates.”', 'Nobody asked'), []);
  });
});

describe('who speaks', () => {
  it('joins an acronym to the name it was introduced with, whatever its letters', () => {
    const source = 'The State Harbour Service (QVRN) said the gates were shut. QVRN said they leaked.';
    const { entities } = read(source);
    assert.deepEqual(entities.map(entity => entity.name), ['State Harbour Service']);
    assert.equal(byCue(source, 'said', 1).speaker.name, 'State Harbour Service');
  });

  it('follows a description back to the body that was so described', () => {
    const source = 'Lorran harbour agency Seawatch said the gates were shut.\n\nThe Lorran harbour agency fears that they leak.\n\nLorran harbour believes that they leak.';
    assert.equal(byCue(source, 'fears').speaker.name, 'Seawatch');
    assert.equal(byCue(source, 'believes').speaker.name, 'Seawatch');
  });

  it('follows surname, title and pronoun back to the full name', () => {
    const source = 'Ines Vela said the gates were shut. Mayor Vela said they leaked. She said they stank.';
    assert.deepEqual(read(source).attributions.map(one => one.speaker.name), ['Ines Vela', 'Ines Vela', 'Ines Vela']);
  });

  it('follows “it” and “the agency” back to the body that spoke', () => {
    const source = 'Seawatch Agency said the gates were shut. It said they leaked. The agency said they stank.';
    assert.deepEqual(read(source).attributions.map(one => one.speaker.name), ['Seawatch Agency', 'Seawatch Agency', 'Seawatch Agency']);
  });

  it('follows “the report” back to the body whose report it was', () => {
    const source = 'Seawatch’s annual report says the gates leaked. The report says they stank.';
    const second = byCue(source, 'says', 1);
    assert.equal(second.speaker.name, 'Seawatch');
    assert.deepEqual(second.via.map(hop => `${hop.kind}:${hop.name}`), ['document:annual report']);
  });

  it('keeps two readings where two persons are as near', () => {
    const source = 'Renn Vela said the gates were shut. Dell Oram left the board on Monday. He said they leaked.';
    const one = byCue(source, 'said', 1);
    assert.deepEqual(one.speaker.candidates?.map(candidate => candidate.name).sort(), ['Dell Oram', 'Renn Vela']);
    assert.equal(one.speaker.name, one.speaker.candidates?.[0]?.name);
  });

  it('uses the writer’s aliases', () => {
    const source = 'The Board said the gates were shut.';
    const { attributions } = read(source, { 'Oliva Harbour Board': ['the Board'] });
    assert.equal(attributions[0]?.speaker.name, 'Oliva Harbour Board');
  });

  it('takes the subject of the main clause for a cue that has none', () => {
    const source = 'Ines Vela met the council on Monday, adding that the gates leaked.';
    assert.equal(byCue(source, 'adding').speaker.name, 'Ines Vela');
  });

  it('lets a quoted “we” be whoever is quoted', () => {
    const source = '“We believe that the gates leaked,” Seawatch said.';
    const inner = byCue(source, 'believe');
    assert.equal(inner.speaker.name, 'Seawatch');
    assert.equal(inner.within, 0);
  });

  it('lets an unquoted “we” be the author', () => {
    const { attributions } = read('We assess that the gates leaked.', {}, 'Ada Brandt');
    assert.deepEqual([attributions[0]?.speaker.kind, attributions[0]?.speaker.name], ['author', 'Ada Brandt']);
  });
});

describe('through whom', () => {
  it('takes acronyms that are told something for outlets, not parties that speak', () => {
    const told = byCue('“The gates are shut,” Ines Vela told QXN.', 'told');
    assert.deepEqual(told.via.map(hop => hop.kind), ['outlet']);
    const party = byCue('QXN said the gates leaked. Ines Vela told QXN that they were shut.', 'told');
    assert.deepEqual(party.via, []);
  });

  it('takes no person for an outlet', () => {
    assert.deepEqual(byCue('Ines Vela told Paul Oram that the gates were shut.', 'told').via, []);
  });

  it('puts the paper before the outlet', () => {
    const one = byCue('“The gates are shut,” Orvex said in a statement to the Lagoon Courier.', 'said');
    assert.deepEqual(one.via.map(hop => hop.kind), ['document', 'outlet']);
  });

  it('names a lawyer who stands between', () => {
    assert.deepEqual(byCue('Orvex denied the claims through its lawyer.', 'denied').via.map(hop => hop.kind), ['person']);
  });
});

describe('chains', () => {
  const chain = (source: string, cue: string, nth = 0): string => byCue(source, cue, nth).via.map(hop => `${hop.kind}:${hop.name}`).join(' ');

  const rows: readonly (readonly [string, string, string])[] = [
    ['Ines Vela told reporters at a press conference in Oliva that the piles had rotted.', 'told', 'event:press conference'],
    ['The board, in a statement, said the gates were shut.', 'said', 'document:statement'],
    ['Ines Vela denied moving the crates in an interview with the Lagoon Courier last year.', 'denied', 'outlet:Lagoon Courier'],
    ['In a post on Driftbook, Ines Vela said the gates were shut.', 'said', 'document:post'],
    ['“The gates are shut,” Ines Vela wrote on LinkedIn.', 'wrote', 'document:LinkedIn'],
    ['“The gates are shut,” Ines Vela told the writer.', 'told', 'own:writer'],
    ['Documents seen by this reporter show that the gates were shut.', 'show', 'own:reporter'],
    ['In an e-mail to me, Ines Vela wrote that the gates were shut.', 'wrote', 'own:e-mail'],
    ['“The gates are shut,” Ines Vela told a reporter from the Lagoon Courier.', 'told', 'outlet:Lagoon Courier'],
    ['“The gates are shut,” Ines Vela told the Lagoon Courier’s Paul Oram.', 'told', 'outlet:Lagoon Courier'],
    ['In a text message seen by the Lagoon Courier, Ines Vela wrote that the gates were shut.', 'wrote', 'document:text message outlet:Lagoon Courier'],
    ['In a telephone chat with the Lagoon Courier, Ines Vela said the gates were shut.', 'said', 'outlet:Lagoon Courier'],
    ['The Lagoon Courier reported that a memo said that Ines Vela knew.', 'said', 'outlet:Lagoon Courier'],
    ['Orvex told the Lagoon Courier that the memo was forged, Radio Oliva reported on Friday.', 'told', 'outlet:Lagoon Courier outlet:Radio Oliva'],
    ['A diver told investigators, according to documents seen by the Lagoon Courier, that he had been warned.', 'told', 'document:documents outlet:Lagoon Courier'],
    ['Radio Oliva said that the Lagoon Courier had been told by Ines Vela that the gates leaked.', 'had been told', 'outlet:Lagoon Courier outlet:Radio Oliva'],
  ];
  for (const [source, cue, expected] of rows) it(source, () => assert.equal(chain(source, cue), expected));

  it('takes no circumstance from another clause', () => {
    assert.equal(chain('Ines Vela believes that the gates leak; we put little trust in this report.', 'believes'), '');
  });

  it('leaves the stance of what others say to them', () => {
    const source = 'The Lagoon Courier reported that Ines Vela denied the fraud.';
    assert.equal(byCue(source, 'reported').stance, 'assertion');
    assert.equal(byCue(source, 'denied').stance, 'denial');
  });

  it('nests to any depth', () => {
    const source = 'The Lagoon Courier reported that Ines Vela told police that a diver said that the gates leaked.';
    assert.deepEqual(read(source).attributions.map(one => one.within), [undefined, 0, 1]);
  });
});

describe('turns and lists', () => {
  it('gives a quotation over two paragraphs to the speaker at its end', () => {
    const source = '“The gates were open.\n\n“Nobody shut them,” Ines Vela told the council.';
    assert.equal(words(source, byCue(source, 'told').content), '“The gates were open. … “Nobody shut them,”');
  });

  it('gives answers marked with a letter to the person that the lead names', () => {
    const source = 'Ines Vela runs the lock.\n\nQ: How did it start?\n\nA: With a flood. The papers were in the cellar.';
    const one = byCue(source, ':');
    assert.deepEqual([one.speaker.name, words(source, one.content)], ['Ines Vela', 'With a flood. The papers were in the cellar.']);
  });

  it('takes the list after a colon for what was found', () => {
    const source = 'The auditor found:\n\n- The pumps were off.\n- Nobody was told.\n\nIt rained.';
    assert.equal(words(source, byCue(source, 'found').content), 'The pumps were off. … Nobody was told.');
  });
});

describe('order and places', () => {
  it('puts parents first and keeps every span inside the file', () => {
    const source = 'The Lagoon Courier reported that Orvex said the gates were shut, and that Ines Vela denied the claim.\n\n“A, b,” said Orvex.';
    const { attributions, sentences } = read(source);
    for (const one of attributions) {
      if (one.within !== undefined) assert.ok(one.within < one.index);
      assert.ok(one.sentence < sentences.length);
      for (const span of [...one.cue, ...one.content, ...one.speaker.spans]) assert.ok(span.start < span.end && span.end <= source.length);
    }
  });
});

const throughWhom: readonly Row[] = [
  // Who goes on, goes on to the same listener, until something says otherwise.
  { text: 'Ines Vela told Radio Sund that the sale was legal. “I read every page,” she said.', cue: 'said', speaker: 'Ines Vela', via: 'outlet:Radio Sund' },
  { text: 'Ines Vela told Radio Sund that the sale was legal. She later said the price was low.', cue: 'later said', speaker: 'Ines Vela', via: '' },
  { text: 'Ines Vela told Radio Sund that the sale was legal. Tom Arkle said the price was low.', cue: 'said', speaker: 'Tom Arkle', via: '' },
  { text: 'Ines Vela told Radio Sund that the sale was legal.\n\nThe boats left at noon.\n\nVela said the price was low.', cue: 'said', speaker: 'Ines Vela', via: '' },
  { text: 'The Harbour Bureau, in its affidavit, said the contracts had been split. The affidavit alleged that a driver was paid.', cue: 'alleged', speaker: 'Harbour Bureau', via: 'document:affidavit' },
  // Pieces of the phrase.
  { text: 'In a widely cited review, Ines Vela concluded that colour matters.', cue: 'concluded', via: 'document:widely cited review' },
  { text: 'Ines Vela told journalists in Sundby that the channel was silted.', cue: 'told', via: '' },
  { text: 'Tom Arkle told the state news agency that the line was safe.', cue: 'told', via: 'outlet:state news agency' },
  { text: 'Ines Vela said in remarks published by the Sund Courier that it was safe.', cue: 'said', via: 'outlet:Sund Courier' },
  { text: 'Radio Vela, in a report picked up by the Sund Courier, said the line was cut.', cue: 'said', via: 'document:report outlet:Sund Courier' },
  { text: 'Reporting from a liaison service indicates that two men crossed.', cue: 'indicates', speaker: 'liaison service', via: 'document:reporting' },
  { text: 'Sergeant Ines Vela, giving evidence at the inquest, said the phone was off.', cue: 'said', via: 'event:inquest' },
  { text: 'The judiciary, through its spokesman, Tom Arkle, dismissed the report.', cue: 'dismissed', speaker: 'judiciary', via: 'person:Tom Arkle' },
  { text: 'The harbour chief, represented by Tom Arkle, said officers would stay.', cue: 'said', via: 'person:Tom Arkle' },
  // Press through press.
  { text: 'The Sund Post, citing the agency KNA, reported that the interior ministry had told diplomats the line was safe.', cue: 'had told', speaker: 'interior ministry', via: 'outlet:KNA outlet:Sund Post' },
  { text: 'According to the Sund Courier, which cited a police report, the men had said they were paid.', cue: 'had said', via: 'document:police report outlet:Sund Courier' },
  // A dateline passes nothing on; what the quoted were told is not told to us.
  { text: 'SUNDBY: The port said the gates were shut.', cue: 'said', via: '' },
  { text: '“They told me the gates were shut,” Ines Vela said.', cue: 'told', via: '' },
];

describe('through whom: forms', () => {
  for (const row of throughWhom) it(`${row.text.replace(/\n+/g, ' / ')} [${row.cue}]`, () => checkRow(row));
});

describe('interviews set as a transcript', () => {
  const turns = (opening: string): string => `${opening}\n\n**TA:** When was it?\n\n**IV:** In March. The port told me to wait.\n\n**TA:** And then?\n\n**IV:** Nothing happened.`;

  it('reach us through the interview, from the one whose initials label the turn', () => {
    const source = turns('*Ines Vela in conversation with Tom Arkle.*');
    const answer = read(source).attributions.find(one => words(source, one.content).startsWith('In March'));
    assert.equal(answer?.speaker.name, 'Ines Vela');
    assert.deepEqual(answer?.via.map(hop => hop.kind), ['own']);
    assert.deepEqual(byCue(source, 'told').via.map(hop => hop.name), []);
    assert.ok(read(source).attributions.filter(one => one.speaker.name === 'Tom Arkle').every(one => one.via.length === 0));
  });

  it('are none of ours where they are the record of a hearing', () => {
    const source = turns('*Ines Vela before Tom Arkle, from the hearing of 3 May.*');
    assert.ok(read(source).attributions.every(one => one.via.every(hop => hop.kind !== 'own' || hop.name !== 'interview')));
  });
});

describe('interviews whose answers carry no name', () => {
  const lead = '# The last weir keeper\n\nBy Tom Arkle\n\nInes Vela kept the weir at Oliva. Her deputy, Paul Oram, calls her “a nag”.\n\n';
  const answers = (source: string) => read(source).attributions.filter(one => one.cue.length === 0).map(one => [one.speaker.name, words(source, one.content), one.stance]);
  const first = ['Ines Vela', 'My father brought me.', 'assertion'];
  const second = ['Ines Vela', 'No. I was asleep.', 'denial'];

  it('give them to the person of the lead, questions in italics, in bold, as headings or in the same paragraph', () => {
    for (const [asks, between] of [['*', '\n\n'], ['**', '\n\n'], ['**', ' ']] as const) {
      const source = `${lead}${asks}How did you come to it?${asks}${between}My father brought me.\n\n${asks}Did you open the gate?${asks}${between}No. I was asleep.`;
      assert.deepEqual(answers(source), [first, second], `${asks}${between}`);
    }
    assert.deepEqual(answers(`${lead}### How did you come to it?\n\nMy father brought me.\n\n### Did you open the gate?\n\nNo. I was asleep.`), [first, second]);
  });

  it('go on in the next paragraph, and end with what others say after the last', () => {
    const source = `${lead}**How did you come to it?**\n\nMy father brought me.\n\nIt rained that year.\n\n**A key was copied, the board says.**\n\nNot by me.\n\n**And you left?**\n\nNo. I was asleep.\n\nOram moved to the coast.`;
    assert.deepEqual(answers(source).map(([, content]) => content), ['My father brought me.', 'It rained that year.', 'Not by me.', 'No. I was asleep.']);
  });

  it('keep what others say in them, and whose “I” it is', () => {
    const source = `${lead}**How did you come to it?**\n\nThe clerk asked whether I could swim, and I said that I could row.\n\n**Who told you of the key?**\n\nMy deputy told me.`;
    const { attributions } = read(source);
    assert.equal(attributions.find(one => words(source, one.cue) === 'said')?.speaker.name, 'Ines Vela');
    assert.ok(attributions.every(one => words(source, one.speaker.spans) !== 'Who'));
  });

  it('are none where a page answers its readers, or where nobody is asked', () => {
    assert.deepEqual(answers('Ines Vela runs the desk.\n\n**Do you need a permit?**\n\nNo permit is needed.\n\n**Can you pay by card?**\n\nCards are taken at the gate.'), []);
    assert.deepEqual(answers('Ines Vela runs the desk.\n\n## Why now?\n\nI think the gate was open.\n\n## What next?\n\nThe board meets in May.'), []);
  });
});

describe('citations that speak', () => {
  it('take the name from the key, or from the draft where it has the same surname', () => {
    const source = 'Swarms shift towards lamps, as Ines Vela showed.\n\n@vela2004 found that they do so within minutes. @oram2011 argued that they do not.';
    assert.equal(byCue(source, 'found').speaker.name, 'Ines Vela');
    assert.equal(byCue(source, 'argued').speaker.name, 'Oram');
  });
});
