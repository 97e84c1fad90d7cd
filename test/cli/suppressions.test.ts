/** What is set aside: listed with its place, its reason, and whether there is still something to set aside. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import { memoryWorld, type Content } from './memory-world.ts';

const files: Readonly<Record<string, Content>> = {
  'a.md': [
    '<!-- onrecord-disable-file loaded-verb -->', '',
    '<!-- onrecord-disable-next-line undefined-source -- the note comes with the proofs -->', 'See the note.[^lost]', '',
    'And another.[^two] <!-- onrecord-disable-line undefined-source, late-attribution -->', '',
    '<!-- onrecord-disable -- a table from the archive -->', '', 'A third.[^three] A fourth.[^four]', '', '<!-- onrecord-enable -->', '',
  ].join('\n'),
  'b/c.md': 'Ask again.[^five]\n',
  '.onrecord.ignored.yaml': '# head\n- rule: undefined-source\n  sentence: Ask again.\n  reason: agreed on Monday\n- rule: loaded-verb\n  sentence: The mayor slammed it.\n',
};

async function onrecord(given: string): Promise<{ readonly code: number; readonly result: string; readonly notice: string }> {
  const world = memoryWorld(files);
  const code = await run(given.split(' '), world);
  return { code, ...world.printed };
}

describe('onrecord suppressions', () => {
  it('gives which, why, where, and whether still needed', async () => {
    const { code, result, notice } = await onrecord('suppressions . --format json');
    assert.deepEqual([code, notice], [0, '']);
    const rows = JSON.parse(result).suppressions.map((one: Record<string, unknown>) => [one['file'], one['line'], one['scope'], one['rules'], one['reason'], one['findings'], one['needed'], one['unused']]);
    assert.deepEqual(rows, [
      ['a.md', 1, 'file', ['loaded-verb'], '', 0, false, ['loaded-verb']],
      ['a.md', 3, 'next-line', ['undefined-source'], 'the note comes with the proofs', 1, true, []],
      ['a.md', 6, 'line', ['undefined-source', 'late-attribution'], '', 1, true, ['late-attribution']],
      ['a.md', 8, 'block', [], 'a table from the archive', 2, true, []],
      ['.onrecord.ignored.yaml', 2, 'ignored', ['undefined-source'], 'agreed on Monday', 1, true, []],
      ['.onrecord.ignored.yaml', 5, 'ignored', ['loaded-verb'], '', 0, false, ['loaded-verb']],
    ]);
  });

  it('is a list for people', async () => {
    const { result } = await onrecord('suppressions .');
    assert.match(result, /^a\.md\n {2}1 {2}file {7}loaded-verb {2}no longer needed {2}no reason given\n {2}3 {2}next-line {2}undefined-source {2}1 finding {2}the note comes with the proofs\n/u);
    assert.match(result, /\n {2}6 {2}line {7}undefined-source, late-attribution {2}in part: not late-attribution/u);
    assert.match(result, /“Ask again\.” {2}agreed on Monday\n[^]*\n6 suppressions, 2 no longer needed\.\n$/u);
  });

  it('hides what the list ignores, in check too', async () => {
    assert.equal((await onrecord('check b')).code, 0);
    assert.equal((await onrecord('check b --no-config')).code, 1);
  });
});
