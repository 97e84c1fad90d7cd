/** The learned model in the server: drafts wait for it, and a fault of it is said once and stops nothing. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { ModelFile } from '../../src/service/choose-labeller.ts';
import { badModels } from '../harness/bad-models.ts';
import { startSession, type Published, type Session } from './session.ts';

const draft = 'file:///draft.md';
const text = '“The lock is sound,” Ada Lind said.\n\nThe terminal handled 48,000 containers in 2025.\n';

describe('the model of the server', () => {
  let session: Session;
  const start = async (model: () => Promise<ModelFile>): Promise<Session> => (session = await startSession({ model }));
  const published = (): Promise<Published> => session.until('diagnostics', () => session.published.find(({ uri }) => uri === draft));
  const record = (uri: string): Promise<{ labeller: string; record: { attributions: readonly unknown[] } } | null> =>
    session.client.sendRequest('onRecord/record', { uri, name: 'draft.md' });
  afterEach(() => session.end());

  it('is not missed in a build without one', async () => {
    await start(async () => 'left-out');
    await session.open(draft, text);
    const { diagnostics } = await published();
    assert.deepEqual(diagnostics.map(({ code }) => code), ['unsourced-statistic']);
    assert.deepEqual([session.shown, session.logged], [[], []], 'a build without a model misses nothing');
    assert.deepEqual(session.labellers, [{ id: 'rules', problem: null }]);
  });

  for (const [name, file] of badModels) {
    it(`${name}: one message, attributions by rule`, async () => {
      await start(async () => file);
      await session.open(draft, text);
      const { diagnostics } = await published();
      assert.deepEqual(diagnostics.map(({ code }) => code), ['unsourced-statistic']);
      await session.open('file:///other.md', text);
      const answer = await record('file:///other.md');
      assert.equal(answer?.labeller, 'rules');
      assert.equal(answer.record.attributions.length, 1);
      assert.equal(session.shown.length, 1);
      assert.match(session.shown[0] ?? '', /^The learned model /u);
      assert.deepEqual(session.logged, session.shown, 'the log has the same line');
      assert.deepEqual(session.labellers, [{ id: 'rules', problem: session.shown[0] }]);
    });
  }

  it('that cannot be got at is one that is missing', async () => {
    await start(() => Promise.reject(new Error('ENOENT')));
    await session.open(draft, text);
    await published();
    assert.match(session.shown.join(), /^The learned model is missing/u);
  });

  it('is read once, and drafts wait for it: none is shown with other findings before', async () => {
    let readings = 0;
    let arrive: (file: ModelFile) => void = () => undefined;
    await start(() => {
      readings++;
      return new Promise(settle => (arrive = settle));
    });
    await session.open(draft, text);
    const asked = record(draft);
    await session.client.sendRequest('onRecord/rules', {}); // What needs no labeller is answered meanwhile.
    await new Promise(resolve => setTimeout(resolve, 30));
    assert.deepEqual(session.published, []);
    arrive('left-out');
    await published();
    assert.equal((await asked)?.labeller, 'rules');
    assert.deepEqual([readings, session.published.length], [1, 1]);
  });

  it('of a draft that is not open has no record', async () => {
    await start(async () => 'left-out');
    assert.equal(await record('file:///unknown.md'), null);
    assert.equal(await session.client.sendRequest('onRecord/record', { nothing: 1 }), null);
  });
});
