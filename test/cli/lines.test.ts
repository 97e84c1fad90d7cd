/** `onrecord check --lines`: a part of a draft, read in the context of the whole. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { partsOf, readLines } from '../../src/cli/lines.ts';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-world.ts';

const draft = 'See one.[^one]\n\nSee two.[^two]\n\nSee three.[^three]\n';

async function onrecord(...given: readonly string[]) {
  const world = memoryWorld({ 'a.md': draft, 'deep/b.md': draft }, { input: draft });
  const code = await run(given, world);
  return { code, ...world.printed };
}

async function linesFound(...given: readonly string[]): Promise<readonly number[]> {
  const { result } = await onrecord('check', ...given, '--format', 'json');
  return JSON.parse(result).files[0].findings.map(({ line }: { line: number }) => line);
}

describe('onrecord check --lines', () => {
  it('shows what lies in the lines', async () => {
    assert.deepEqual(await linesFound('--lines', '3', 'a.md'), [3]);
    assert.deepEqual(await linesFound('--lines', '1-2,5', 'a.md'), [1, 5]);
    assert.deepEqual(await linesFound('--lines', '2-', 'a.md'), [3, 5]);
    assert.deepEqual(await linesFound('--lines', '4-400', '-'), [5]);
  });

  it('reads the whole draft', async () => {
    const world = memoryWorld({ 'a.md': `${draft}\n[^two]: The ledger, 2023, page 4.\n` });
    await run(['check', '--lines', '3', 'a.md'], world);
    assert.doesNotMatch(world.printed.result, /undefined-source/u);
  });

  it('ends with 0 where the lines are clean, and says so', async () => {
    const { code, result } = await onrecord('check', '--lines', '2', 'a.md');
    assert.deepEqual([code, result], [0, 'Nothing to ask about in 1 draft.\n']);
    assert.equal((await onrecord('check', '--lines', '3', 'a.md')).code, 1);
  });

  it('turns away what is no line, a line that is not there, and more than one draft', async () => {
    for (const words of ['0', '5-3', 'x', '', '1-2-3', '1,,2', '-4']) assert.equal(typeof readLines(words), 'string', words);
    const beyond = await onrecord('check', '--lines', '6', 'a.md');
    assert.deepEqual([beyond.code, beyond.notice], [2, 'onrecord: a.md: There is no line 6: the draft has 5 lines.\n']);
    assert.equal((await onrecord('check', '--lines', '1', 'a.md', 'deep/b.md')).code, 2);
    assert.match((await onrecord('check', '--lines', '1', 'deep')).notice, /this is a folder/u);
    assert.equal((await onrecord('check', '--lines', '1', '--write-baseline', 'b.json', 'a.md')).code, 2);
    assert.match((await onrecord('analyse', '--lines', '1', 'a.md')).notice, /belongs to “check”/u);
  });

  it('knows lines by every line end', () => {
    assert.deepEqual(partsOf('a\r\nb\r\nc', [{ from: 2, to: 2 }]), [{ start: 3, end: 5 }]);
    assert.deepEqual(partsOf('', [{ from: 1, to: Infinity }]), [{ start: 0, end: 0 }]);
  });
});
