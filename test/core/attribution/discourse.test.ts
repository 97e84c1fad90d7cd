/** Attributions over sentences and paragraphs: carry-over, names followed back, hops passed on. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import { read, words } from './read.ts';

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

  it('does not carry over into a paragraph that is all quotation', () => {
    assert.deepEqual(speaking('“The gates are shut,” Ines Vela said.\n\n“Nobody asked us about the gates.”', 'Nobody asked'), []);
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
    const source = 'Ines Vela said the gates were shut. Paul Oram met her on Monday. He said they leaked.';
    const one = byCue(source, 'said', 1);
    assert.deepEqual(one.speaker.candidates?.map(candidate => candidate.name).sort(), ['Ines Vela', 'Paul Oram']);
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
