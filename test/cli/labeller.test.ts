/** The learned model in the terminal: read once, only where a draft is, and a fault of it is one line and no more. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import type { ModelFile } from '../../src/service/choose-labeller.ts';
import { badModels } from '../harness/bad-models.ts';
import { memoryWorld } from './memory-world.ts';

const files = {
  'a.md': '“The lock is sound,” Ada Lind said.\n\nThe harbour board denied on Monday that it had paid for the survey.\n',
  'b.md': '# Yard\n\nSee the note.[^lost]\n\nExperts say the yard is unsafe.\n',
};

async function onrecord(given: string, file: ModelFile) {
  let readings = 0;
  const world = memoryWorld(files, { model: () => (readings++, file) });
  const code = await run(given.split(' '), world);
  return { code, ...world.printed, readings };
}

describe('the model of the terminal tool', () => {
  for (const [name, file] of badModels) {
    it(`${name}: one line, attributions by rule, the same exit code`, async () => {
      for (const given of ['check a.md b.md', 'check a.md b.md --format json', 'analyse a.md b.md --format ndjson', 'check a.md b.md --fail-on never']) {
        const [bad, byRule] = [await onrecord(given, file), await onrecord(`${given} --labeller rules`, file)];
        assert.match(bad.notice, /^onrecord: The learned model [^\n]+\n$/u, given);
        assert.deepEqual([bad.code, bad.result, bad.readings], [byRule.code, byRule.result, 1], given);
        assert.deepEqual([byRule.notice, byRule.readings], ['', 0], given);
      }
    });
  }

  it('is not read where no draft is', async () => {
    for (const given of ['--help', 'check --help', '--version', 'explain known-rule', 'check --bogus', 'check gone.md', 'analyse gone.md']) {
      const { readings, notice } = await onrecord(given, 'missing');
      assert.equal(readings, 0, given);
      assert.doesNotMatch(notice, /model/u, given);
    }
  });

  it('is named by the long version', async () => {
    assert.deepEqual(await onrecord('--version --verbose', 'left-out'), { code: 0, result: '9.9.9\nlabeller: rules\n', notice: '', readings: 1 });
  });

  it('is not missed in a build without one, unless it is asked for by name', async () => {
    const { result, notice } = await onrecord('check a.md b.md', 'left-out');
    assert.equal(notice, '');
    const asked = await onrecord('check a.md b.md --labeller learned', 'left-out');
    assert.equal(asked.notice, 'onrecord: This build has no learned model; attributions are found by rule.\n');
    assert.equal(asked.result, result);
  });
});
