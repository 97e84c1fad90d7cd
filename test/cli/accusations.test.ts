/** Who is accused in the drafts of a run, and what answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content } from './memory-world.ts';

const files: Readonly<Record<string, Content>> = {
  'a.md': 'Orvex runs the yard. Kestrel owns the ferries.\n\nOrvex bribed the inspectors, Mira Tolland told the Harbour Courier.\n\nOrvex denied paying anybody.\n\nProsecutors are investigating Kestrel over fraud.\n',
  'b/c.md': 'The sea was grey.\n',
};

async function onrecord(given: string, drafts = files): Promise<{ readonly code: number; readonly result: string; readonly notice: string }> {
  const world = memoryWorld(drafts);
  const code = await run(given.split(' '), world);
  return { code, ...world.printed };
}

describe('onrecord accusations', () => {
  it('gives accused, accuser, way, rung, answers and places', async () => {
    const { code, result, notice } = await onrecord('accusations . --format json');
    assert.deepEqual([code, notice], [0, '']);
    const rows = JSON.parse(result).accusations.map((one: Record<string, unknown>) => [one['file'], one['line'], one['accused'], one['accuser'], one['via'], one['ladder'], (one['answers'] as { kind: string; line: number }[]).map(({ kind, line }) => `${kind} ${line}`)]);
    assert.deepEqual(rows, [
      ['a.md', 3, 'Orvex', 'Mira Tolland', ['Harbour Courier'], 'accused', ['denial 5']],
      ['a.md', 7, 'Kestrel', 'Prosecutors', [], 'investigated', []],
    ]);
  });

  it('is a list for people', async () => {
    const { result } = await onrecord('accusations .');
    assert.match(result, /^a\.md\n +3:7 {2}Orvex, by Mira Tolland {2}via Harbour Courier {2}suspected or accused\n +“Orvex bribed[^\n]+”\n +denial by Orvex, line 5\n/u);
    assert.match(result, /no answer in the draft\n\n2 accusations, 1 without an answer in the draft\.\n$/u);
  });

  it('says plainly that there is nothing', async () => assert.equal((await onrecord('accusations b')).result, 'Nobody is accused of anything.\n'));

  it('fails where there is no draft, and says what it wants', async () => {
    assert.equal((await onrecord('accusations nowhere.md')).code, 2);
    assert.match((await onrecord('accusations')).notice, /Name the drafts whose accusations are to be listed\./u);
    assert.equal((await onrecord('accusations a.md --fail-on error')).code, 2);
  });
});
