/** The plugin in a pipeline: messages on the file, with their places, and never a stop. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import byName, { remarkOnRecord, type RemarkOnRecordOptions } from '../../src/remark.ts';

async function lint(source: string, options?: RemarkOnRecordOptions): Promise<VFile> {
  const processor = unified().use(remarkParse).use(remarkOnRecord, options ?? {});
  const { VFile } = await import('vfile');
  const file = new VFile({ path: 'a.md', value: source });
  await processor.run(processor.parse(file), file);
  return file;
}

const faulty = '# Harbour\r\n\r\nSee &amp; read the note.[^lost]\r\n';

describe('the remark plugin', () => {
  it('reports a finding where it stands in the file', async () => {
    const [message] = (await lint(faulty)).messages;
    assert.equal(message?.ruleId, 'undefined-source');
    assert.equal(message.source, 'on-record');
    const { start, end } = message.place !== undefined && 'start' in message.place ? message.place : assert.fail('a message has a range');
    assert.equal(faulty.slice(start.offset, end.offset), 'lost');
    assert.deepEqual([start.line, start.column], [3, 'See &amp; read the note.[^'.length + 1]);
  });

  it('warns of errors and warnings, informs of the rest, and is never fatal', async () => {
    const fatal = async (severity: string): Promise<boolean | null | undefined> => (await lint(faulty, { rules: { 'undefined-source': severity } })).messages[0]?.fatal;
    assert.equal(await fatal('error'), false);
    assert.equal(await fatal('warning'), false);
    assert.equal(await fatal('information'), undefined);
    assert.equal(await fatal('hint'), undefined);
  });

  it('takes the settings of a configuration file, and reports a bad one', async () => {
    assert.deepEqual((await lint(faulty, { rules: { 'undefined-source': 'off' } })).messages.map(message => message.ruleId), []);
    assert.deepEqual((await lint('', { profile: 'gossip' })).messages.map(message => message.ruleId), ['configuration']);
  });

  it('takes a labeller, and the settings beside it', async () => {
    const vague = 'Experts say the yard is unsafe.\n';
    const rules = async (options?: RemarkOnRecordOptions): Promise<readonly (string | undefined)[]> => (await lint(vague, options)).messages.map(message => message.ruleId);
    assert.ok((await rules()).includes('weasel-attribution'));
    assert.deepEqual((await rules({ labeller: { id: 'mute', label: () => [] } })).filter(rule => rule === 'weasel-attribution' || rule === 'configuration'), []);
    assert.deepEqual((await rules({ labeller: { id: 'mute', label: () => [] }, profile: 'gossip' })).filter(rule => rule === 'configuration'), ['configuration']);
  });

  it('leaves the tree alone', async () => {
    const processor = unified().use(remarkParse).use(remarkOnRecord);
    const tree = processor.parse(faulty);
    const before = JSON.stringify(tree);
    const { VFile } = await import('vfile');
    await processor.run(tree, new VFile(faulty));
    assert.equal(JSON.stringify(tree), before);
  });

  it('is the default export, for engines that load it by name', () => {
    assert.equal(byName, remarkOnRecord);
  });

  it('withholds protected names', async () => {
    const source = '---\nsources:\n  - id: x\n    title: Talk\n    author: Oriane Felt\n    anonymous: true\n---\n\nOrvex paid Oriane Felt 40 million euros.[^Felt]\n';
    const messages = (await lint(source)).messages.map(message => `${message.reason} ${message.note ?? ''}`);
    assert.notEqual(messages.length, 0);
    for (const message of messages) assert.doesNotMatch(message, /Felt/u);
  });
});
