/** A whole run in memory: what stands on which output, and how it ends. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import { faultOf, memoryWorld, type Content } from './memory-world.ts';

interface Ended {
  readonly code: number;
  readonly result: string;
  readonly notice: string;
}

async function onrecord(given: string, files: Readonly<Record<string, Content>> = {}, changes: Partial<World> & { readonly input?: string | Uint8Array } = {}): Promise<Ended> {
  const world = memoryWorld(files, changes);
  const code = await run(given.split(' '), world);
  return { code, ...world.printed };
}

/** Cites a footnote that is not there: an `undefined-source`, whatever else a house thinks of the sentence. */
const faulty = '# Harbour\n\nSee the note.[^lost]\n';
const clean = 'What happened next?\n';

describe('onrecord', () => {
  it('prints help and version as results, mistakes as notices', async () => {
    const help = await onrecord('--help');
    assert.deepEqual([help.code, help.notice], [0, '']);
    assert.match(help.result, /onrecord check PATH/u);
    assert.match((await onrecord('check --help')).result, /^Usage: onrecord check/u);
    assert.deepEqual(await onrecord('--version'), { code: 0, result: '9.9.9\n', notice: '' });
    const wrong = await onrecord('check --format xml a.md', { 'a.md': clean });
    assert.deepEqual([wrong.code, wrong.result], [2, '']);
    assert.match(wrong.notice, /--format xml[^]*Try “onrecord check --help”/u);
  });

  it('explains a rule by its page', async () => {
    assert.deepEqual(await onrecord('explain known-rule'), { code: 0, result: '# known-rule\n\nWhat it reports.\n', notice: '' });
    assert.equal((await onrecord('explain ../../secret')).code, 2);
    assert.match((await onrecord('explain weasel')).notice, /“weasel”\. The rules are [a-z, -]*agentless-attribution, .*weasel-attribution\.\n$/u);
  });

  it('names an unknown option and stops there', async () => {
    assert.equal((await onrecord('check --bogus a.md', { 'a.md': clean })).notice, 'onrecord: Unknown option \'--bogus\'.\nTry “onrecord check --help”.\n');
  });
});

describe('onrecord check', () => {
  it('ends with 0 and a friendly line where there is nothing to ask', async () => {
    assert.deepEqual(await onrecord('check a.md b.md', { 'a.md': clean, 'b.md': '' }), { code: 0, result: 'Nothing to ask about in 2 drafts.\n', notice: '' });
  });

  it('shows findings under their draft, with 1-based line and column', async () => {
    const { code, result, notice } = await onrecord('check a.md', { 'a.md': faulty });
    assert.deepEqual([code, notice], [1, '']);
    // “See the note.[^” is 15 units long, so the label starts in column 16.
    assert.match(result, /^a\.md\n {2}3:16 {2}error +“lost” is cited[^\n]+ undefined-source\n\n1 finding in 1 draft: 1 error\.\n$/u);
  });

  it('colours for a terminal only', async () => {
    assert.doesNotMatch((await onrecord('check a.md', { 'a.md': faulty })).result, /\u001B/u);
    assert.match((await onrecord('check a.md', { 'a.md': faulty }, { colour: true })).result, /\u001B\[31merror/u);
  });

  it('ends by the threshold', async () => {
    const files = { 'a.md': faulty };
    for (const [threshold, code] of [['error', 1], ['warning', 1], ['hint', 1], ['never', 0]] as const) {
      assert.equal((await onrecord(`check a.md --fail-on ${threshold}`, files)).code, code, threshold);
    }
    const lower = { 'a.md': '---\nonrecord:\n  rules:\n    undefined-source: information\n---\n\nSee the note.[^lost]\n' };
    for (const [threshold, code] of [['error', 0], ['warning', 0], ['information', 1], ['hint', 1]] as const) {
      assert.equal((await onrecord(`check a.md --fail-on ${threshold}`, lower)).code, code, threshold);
    }
  });

  it('gives one object in JSON, with offsets that hold the words and a summary that adds up', async () => {
    const { code, result } = await onrecord('check a.md empty.md --format json', { 'a.md': faulty, 'empty.md': '' });
    assert.equal(code, 1);
    const { files, summary } = JSON.parse(result);
    assert.deepEqual(files.map((file: { file: string }) => file.file), ['a.md', 'empty.md']);
    assert.deepEqual(files[1].findings, []);
    const [finding] = files[0].findings;
    assert.equal(faulty.slice(finding.start, finding.end), 'lost');
    assert.deepEqual([finding.line, finding.column], [3, 16]);
    assert.deepEqual(summary, { files: 2, findings: 1, bySeverity: { error: 1 }, byRule: { 'undefined-source': 1 } });
  });

  it('gives one line a draft in NDJSON', async () => {
    const { result } = await onrecord('check . --format ndjson', { 'b.md': faulty, 'a.md': clean });
    assert.deepEqual(result.trimEnd().split('\n').map(line => JSON.parse(line).file), ['a.md', 'b.md']);
  });

  it('counts a byte order mark as one unit, and reads UTF-16', async () => {
    const marked = `\uFEFF${faulty}`;
    const utf16 = Uint8Array.from(Buffer.from(marked, 'utf16le'));
    for (const content of [marked, utf16]) {
      const { result } = await onrecord('check a.md --format json', { 'a.md': content });
      const [finding] = JSON.parse(result).files[0].findings;
      assert.equal(marked.slice(finding.start, finding.end), 'lost');
    }
  });

  it('goes on past what it cannot read, says so in its entry, and ends with 2', async () => {
    const files = { 'a.md': faulty, 'photo.md': Uint8Array.from([0x89, 0x50, 0, 0]), 'shut.md': { fault: 'EACCES' }, 'z.md': clean };
    const { code, result, notice } = await onrecord('check a.md photo.md shut.md gone.md z.md --format json', files);
    assert.equal(code, 2);
    const entries = JSON.parse(result).files;
    assert.deepEqual(entries.map((entry: { error?: { code: string } }) => entry.error?.code ?? 'read'), ['read', 'binary-file', 'EACCES', 'ENOENT', 'read']);
    assert.equal(JSON.parse(result).summary.files, 2);
    assert.match(notice, /gone\.md: There is no such file/u);
    assert.match((await onrecord('check gone.md a.md', files)).result, /1 draft could not be read/u);
  });

  it('ends with 2 where a path leads to nothing, and still checks the rest', async () => {
    const { code, result, notice } = await onrecord('check drafts/*.md a.md', { 'a.md': clean });
    assert.equal(code, 2);
    assert.match(notice, /“drafts\/\*\.md” matches no draft/u);
    assert.match(result, /Nothing to ask about in 1 draft/u);
  });

  it('reads standard input under the name it is given', async () => {
    const unnamed = await onrecord('check - --format json', {}, { input: faulty });
    assert.equal(JSON.parse(unnamed.result).files[0].file, '-');
    const named = await onrecord('check - --stdin-filename drafts/a.md --format json', {}, { input: faulty });
    assert.equal(JSON.parse(named.result).files[0].file, 'drafts/a.md');
    const plain = await onrecord('check - --stdin-filename a.txt', {}, { input: faulty });
    assert.equal(plain.code, 0, 'in plain text [^lost] is no footnote');
  });

  it('reads under the house that is named', async () => {
    const { result } = await onrecord('analyse a.md --format ndjson --profile intel', { 'a.md': clean });
    assert.equal(JSON.parse(result).profile, 'intel');
  });
});

describe('onrecord analyse', () => {
  it('gives one line a file in the order given, and ends with 0 whatever it finds', async () => {
    const { code, result } = await onrecord('analyse b.md a.md b.md --format ndjson', { 'a.md': clean, 'b.md': faulty });
    assert.equal(code, 0);
    assert.deepEqual(result.trimEnd().split('\n').map(line => JSON.parse(line).file), ['b.md', 'a.md', 'b.md']);
  });

  it('gives an unreadable file its line, and ends with 2', async () => {
    const { code, result } = await onrecord('analyse gone.md a.md docs --format ndjson', { 'a.md': clean, 'docs/b.md': clean });
    assert.equal(code, 2);
    assert.deepEqual(result.trimEnd().split('\n').map(line => JSON.parse(line).error?.code), ['ENOENT', undefined, 'EISDIR']);
  });

  it('gives one object in JSON', async () => {
    const { result } = await onrecord('analyse a.md b.md --format json', { 'a.md': clean, 'b.md': '' });
    assert.deepEqual(JSON.parse(result).files.map((file: { file: string }) => file.file), ['a.md', 'b.md']);
  });

  it('lists who says what for people', async () => {
    const { code, result } = await onrecord('analyse a.md', { 'a.md': 'Marta Oduya said the bridge had closed on Monday.\n' });
    assert.equal(code, 0);
    assert.match(result, /^a\.md {2}news, en\n {2}1:13 {2}Marta Oduya {2}assertion, indirect {2}the bridge had closed on Monday\n {2}1 sentence, 1 attribution/u);
  });

  it('turns a fault of ours into an entry, and goes on', async () => {
    const world = memoryWorld({ 'a.md': clean, 'b.md': clean });
    const readFile = (path: string): Uint8Array => {
      if (path === 'a.md') throw faultOf('EIO');
      return world.readFile(path);
    };
    const { code, result } = await onrecord('analyse a.md b.md --format ndjson', {}, { readFile });
    assert.equal(code, 2);
    assert.equal(JSON.parse(result.split('\n')[0] ?? '').error.code, 'EIO');
    assert.equal(JSON.parse(result.split('\n')[1] ?? '').language, 'en');
  });

  it('prints no protected name in any format, nor a fix that would write one', async () => {
    const draft = '---\nsources:\n  - id: a\n    author: Xenia Quell\n    anonymous: true\n---\n\nXenia Quell was accused of fraud. Xenia slammed it. Experts agree.\n';
    for (const command of ['check', 'analyse']) {
      for (const format of ['text', 'json', 'ndjson']) {
        const { result, notice } = await onrecord(`${command} --format ${format} a.md`, { 'a.md': draft });
        assert.doesNotMatch(result + notice, /xenia|quell/iu, `${command} ${format}`);
      }
    }
  });

  it('does not repeat a speaker who is called by a role', async () => {
    const { result } = await onrecord('analyse a.md', { 'a.md': 'Experts say the risk is real.\n' });
    assert.doesNotMatch(result, /Experts, experts/u);
  });

  it('calls what was told to the writer own reporting', async () => {
    const { result } = await onrecord('analyse a.md', { 'a.md': 'Karl Ravel told me the yard would close.\n' });
    assert.match(result, /via own reporting/u);
    assert.doesNotMatch(result, /via me/u);
  });
});
