/** Names found by form, and their forms joined. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read } from '../read.ts';

function names(source: string): readonly string[] {
  return read(source).entities.map(entity => `${entity.kind} ${entity.name}: ${entity.forms.toSorted().join(', ')}`);
}

describe('entities', () => {
  it('joins a surname to the full name', () => assert.deepEqual(names('Ines Vela left. Later Vela came back.'), ['person Ines Vela: Ines Vela, Vela']));

  it('keeps a surname apart where two share it', () => {
    const found = names('Ines Vela left. Paul Vela stayed. Later Vela came back.');
    assert.equal(found.length, 3);
  });

  it('joins an acronym in brackets to its name', () => assert.deepEqual(names('The Oliva Dock Board (ODB) met.'), ['body Oliva Dock Board: ODB, Oliva Dock Board']));

  it('joins an acronym whose letters are of another language, where the name is a body’s', () => {
    assert.deepEqual(names('The State Water Service (QVRN) met.'), ['body State Water Service: QVRN, State Water Service']);
  });

  it('does not take a party’s letter for a name', () => assert.ok(!names('Ines Vela (D) met Paul Oram.').some(name => name.includes(' D'))));

  it('knows outlets and bodies by their words', () => {
    assert.deepEqual(names('We read the Lagoon Courier.').map(name => name.split(' ')[0]), ['outlet']);
    assert.deepEqual(names('We met the Oliva Ministry of Ports.'), ['body Oliva Ministry of Ports: Oliva Ministry of Ports']);
  });

  it('joins a firm to its name with the legal form', () => {
    assert.deepEqual(names('They asked Vela Freight Ltd today. Later Vela Freight answered.'), ['body Vela Freight Ltd: Vela Freight, Vela Freight Ltd']);
    assert.deepEqual(names('They asked Tallow Bulk Handling Inc today. Later Tallow Bulk Handling answered.'), ['body Tallow Bulk Handling Inc: Tallow Bulk Handling, Tallow Bulk Handling Inc']);
  });

  it('takes titles off', () => assert.deepEqual(names('Then Dr. Ines Vela left.'), ['person Ines Vela: Ines Vela']));

  it('takes possessives off', () => assert.deepEqual(names('They read Orvex’s report.'), ['unknown Orvex: Orvex']));

  it('does not take the first word of a sentence for a name', () => assert.deepEqual(names('Critics met. Sources left. The gates are shut.'), []));

  it('takes letters after a name and offices before it off', () => {
    assert.deepEqual(names('Piers Oram KC met Public Works Minister Vishal Pai and Ohio Gov. Lena Kessel.'), ['person Piers Oram: Piers Oram', 'person Vishal Pai: Vishal Pai', 'person Lena Kessel: Lena Kessel']);
  });

  it('keeps the small words of surnames', () => {
    assert.deepEqual(names('They met Marit van der Velde. Later Van der Velde left.'), ['person Marit van der Velde: Marit van der Velde, Van der Velde']);
    assert.deepEqual(names('They met Omar al-Rashid. Later Mr al-Rashid left.'), ['person Omar al-Rashid: Omar al-Rashid, al-Rashid']);
  });

  it('joins a first word that acts alone, and no place', () => {
    assert.deepEqual(names('Bjarni Olafs came. Bjarni left.'), ['person Bjarni Olafs: Bjarni, Bjarni Olafs']);
    assert.equal(names('They met Oliva Marr. They sat in Oliva.').length, 2);
  });

  it('does not take a people for a body that is named for it', () => {
    assert.deepEqual(names('The Varskish Shipping Board met. A Varskish crew left the Varskish coast.'), ['body Varskish Shipping Board: Varskish Shipping Board']);
  });

  it('takes one with a trade for a person', () => {
    assert.equal(names('They asked former striker Ola Benn.')[0], 'person Ola Benn: Ola Benn');
  });

  it('takes aliases from the writer', () => {
    const { entities } = read('The Board met. Later ODB met.', { 'Oliva Dock Board': ['the Board', 'ODB'] });
    assert.deepEqual(entities.map(entity => [entity.name, entity.mentions.length]), [['Oliva Dock Board', 2]]);
  });

  it('gives ids that differ', () => {
    const { entities } = read('They met Òrvex. They met Orvex.');
    assert.equal(new Set(entities.map(entity => entity.id)).size, entities.length);
  });
});
