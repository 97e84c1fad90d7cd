import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../src/core/analyse.ts';
import { accusationRecords, accusationReport } from '../../src/service/accusations.ts';

const draft = `Orvex runs the yard. Kestrel owns the ferries.

Orvex bribed the inspectors, Mira Tolland told the Harbour Courier.

Orvex denied paying anybody.

Prosecutors are investigating Kestrel over fraud.
`;

describe('the list of accusations', () => {
  const records = accusationRecords(analyse(draft), 'yard.md');
  const against = (name: string) => records.find(({ accused }) => accused === name);

  it('says who is accused, by whom and through whom', () => {
    const record = against('Orvex');
    assert.equal(record?.accuser, 'Mira Tolland');
    assert.equal(record?.voice, 'reported');
    assert.deepEqual(record?.via, ['Harbour Courier']);
    assert.equal(draft.slice(record?.start, record?.end), 'bribed');
  });

  it('says how strongly', () => {
    assert.equal(against('Orvex')?.ladder, 'accused');
    assert.equal(against('Kestrel')?.ladder, 'investigated');
  });

  it('says what answers, and where', () => {
    const [answer] = against('Orvex')?.answers ?? [];
    assert.equal(answer?.kind, 'denial');
    assert.equal(answer?.by, 'Orvex');
    assert.equal(answer?.words, 'Orvex denied paying anybody.');
    assert.deepEqual(against('Kestrel')?.answers, []);
  });

  it('says in whose voice', () => {
    const [record] = accusationRecords(analyse('Orvex runs the yard.\n\nOrvex bribed the inspectors.\n'), 'yard.md');
    assert.equal(record?.voice, 'draft');
    assert.equal(record?.ladder, 'asserted');
    assert.equal(record?.accuser, null);
  });

  it('follows an accusation through the saying around it', () => {
    const [record] = accusationRecords(analyse('Orvex runs the yard.\n\nThe Harbour Courier reported that Mira Tolland had said that Orvex bribed the inspectors.\n'), 'yard.md');
    assert.equal(record?.accuser, 'Mira Tolland');
    assert.deepEqual(record?.via, ['Harbour Courier']);
  });
});

describe('the report of accusations', () => {
  it('goes by the accused, the gravest wording first, with the answer or that none is given', () => {
    const report = accusationReport(analyse(draft), 'yard.md');
    assert.ok(report.indexOf('## Orvex') < report.indexOf('## Kestrel'));
    assert.match(report, /\*\*Mira Tolland\*\* via Harbour Courier, suspected or accused: “Orvex bribed/u);
    assert.match(report, /Answer, denial by Orvex: “Orvex denied paying anybody\.”/u);
    assert.match(report.slice(report.indexOf('## Kestrel')), /Answer: not given/u);
  });

  it('says plainly that there is nothing', () => assert.match(accusationReport(analyse('The yard is shut.\n'), 'yard.md'), /Nobody is accused/u));

  it('keeps a protected name to itself', () => {
    const report = accusationReport(analyse('---\nsources:\n  - id: a\n    author: Marlow, Jen\n    anonymous: true\n    reason: fears for her job\n---\n\nOrvex bribed the inspectors, Jen Marlow said [@a].\n'), 'yard.md');
    assert.match(report, /Orvex/u);
    assert.doesNotMatch(report, /Marlow/u);
  });
});
