/** Who is protected stays protected, in every output. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { analyse } from '../../src/index.ts';
import { protectedNames, WITHHELD } from '../../src/service/protected-names.ts';
import { recordOf } from '../../src/service/record.ts';
import { memoryWorld } from '../cli/memory-world.ts';

const draft = `---
sources:
  - id: insider
    type: interview
    title: Talk with Oriane Felt at the depot
    author: Felt, Oriane
    speaker: Oriane Felt
    anonymous: true
  - id: memo
    type: report
    title: What Oriane Felt knew
---

Orvex burned the ledgers in May, a manager said [@insider]. Oriane Felt said on Monday that nobody had asked her. FELT denied the rest [@lost].
`;

describe('a source that is protected', () => {
  it('leaves neither author, speaker nor title in the analysis', () => {
    const record = JSON.stringify(recordOf(analyse(draft), 'a.md'));
    assert.doesNotMatch(record, /Felt|Oriane|felt/u);
    assert.match(record, /"id":"insider","type":"interview","title":""/u);
    assert.ok(record.includes(WITHHELD), 'the second title names the person, and must have been cut');
  });

  it('leaves none in addresses and keys, and does not garble a word that is a name elsewhere', () => {
    const { withhold } = protectedNames(analyse(draft).registry.sources);
    assert.equal(withhold('https://x.example/oriane-felt-speaks'), `https://x.example/${WITHHELD}-speaks`);
    assert.deepEqual(['felt_oriane.pdf', 'oriane%20felt', 'oriane+felt'].map(withhold), [`${WITHHELD}.pdf`, WITHHELD, WITHHELD]);
    assert.equal(withhold('She felt the cold.'), 'She felt the cold.');
  });

  it('leaves none of them in anything the command line prints', async () => {
    for (const given of ['check a.md', 'check a.md --format json', 'analyse a.md --format text', 'analyse a.md --format ndjson', 'analyse a.md --format json']) {
      const world = memoryWorld({ 'a.md': draft });
      await run(given.split(' '), world);
      assert.notEqual(world.printed.result, '');
      assert.doesNotMatch(world.printed.result + world.printed.notice, /Felt|FELT|Oriane/u, given);
    }
  });
});

describe('withholding names', () => {
  const source = (fields: { readonly author?: string; readonly speaker?: string; readonly title?: string }) => ({
    ...(analyse('---\nsources:\n  - id: x\n    title: t\n---\n').registry.sources[0] ?? assert.fail('no source')), anonymous: true, author: '', speaker: '', title: '', ...fields,
  });
  const withhold = (text: string, ...sources: ReturnType<typeof source>[]): string => protectedNames(sources).withhold(text);

  it('takes out each form of a name as a whole word', () => {
    const doe = source({ author: 'Doe, Jane; Port Authority' });
    assert.equal(withhold('Jane Doe, J. Doe and DOE at the Port Authority; a doe and Doeman stay.', doe),
      `${WITHHELD}, J. ${WITHHELD} and ${WITHHELD} at the ${WITHHELD}; a doe and Doeman stay.`);
  });

  it('leaves descriptions and one-word titles alone', () => {
    assert.equal(withhold('A senior official gave an Interview.', source({ speaker: 'senior official', title: 'Interview' })), 'A senior official gave an Interview.');
  });

  it('reads names literally', () => {
    assert.equal(withhold('Who is A. (B) X*?', source({ author: 'A. (B) X*' })), `Who is ${WITHHELD}?`);
  });

  it('leaves sources that are not protected alone', () => {
    assert.equal(withhold('Jane Doe spoke.', { ...source({ author: 'Jane Doe' }), anonymous: false }), 'Jane Doe spoke.');
  });
});
