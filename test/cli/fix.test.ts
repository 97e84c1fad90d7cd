/** `onrecord fix`: what is written, what never is, and what is said about it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import { memoryWorld, type Content } from './memory-world.ts';

const doubled = 'Prosecutors accused him of allegedly taking cash.\n';
const single = 'Prosecutors accused him of taking cash.\n';
const stale = 'The yard is old.\n\n<!-- onrecord-disable-next-line loaded-verb -- as the mayor asked -->\nThe quay is new.\n';

async function onrecord(given: string, files: Readonly<Record<string, Content>>, changes: Parameters<typeof memoryWorld>[1] = {}) {
  const world = memoryWorld(files, changes);
  const code = await run(given.split(' '), world);
  const text = (path: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(world.readFile(path));
  return { code, ...world.printed, text };
}

describe('onrecord fix', () => {
  it('writes what is safe, and says what it changed and what it left', async () => {
    const { code, result, notice, text } = await onrecord('fix a.md b.md', { 'a.md': `Experts say so.\n\n${doubled}`, 'b.md': 'What happened next?\n' });
    assert.deepEqual([code, notice], [0, '']);
    assert.equal(text('a.md'), `Experts say so.\n\n${single}`);
    assert.match(result, /^a\.md\n {2}3:28 {2}Take “allegedly” out {2}redundant-alleged\n {2}\d findings? left\n\n1 fix changed 1 draft\. \d findings? needs? a writer; “onrecord check” shows (?:it|them)\.\n$/u);
  });

  it('goes on until nothing safe is left, several in one file', async () => {
    const draft = `<!-- onrecord-disable-file redundant-alleged, no-such-rule -- none -->\n\n${stale}`;
    const { text, result } = await onrecord('fix a.md', { 'a.md': `${draft}\n${doubled}` });
    assert.equal(text('a.md'), `<!-- onrecord-disable-file redundant-alleged -- none -->\n\nThe yard is old.\n\nThe quay is new.\n\n${doubled}`);
    assert.match(result, /2 fixes changed 1 draft\./u);
    const twice = await onrecord('fix a.md', { 'a.md': doubled.replace('\n', ' ').repeat(3) });
    assert.equal(twice.text('a.md'), single.replace('\n', ' ').repeat(3));
  });

  it('writes nothing in a dry run, and shows the lines before and after', async () => {
    const files = { 'a.md': `Experts say so.\n\n${doubled}` };
    const { code, result, text } = await onrecord('fix --dry-run a.md', files);
    assert.equal(code, 1);
    assert.equal(text('a.md'), files['a.md']);
    assert.ok(result.includes('--- a.md\n+++ a.md\n@@ -3,1 +3,1 @@\n-Prosecutors accused him of allegedly taking cash.\n+Prosecutors accused him of taking cash.\n'), result);
    assert.match(result, /1 fix would change 1 draft; nothing was written\./u);
    assert.equal((await onrecord('fix --dry-run a.md', { 'a.md': single })).code, 0);
  });

  it('shows a line that goes as a line that goes', async () => {
    const { result } = await onrecord('fix --dry-run a.md', { 'a.md': stale });
    assert.ok(result.includes('@@ -3,1 +2,0 @@\n-<!-- onrecord-disable-next-line loaded-verb -- as the mayor asked -->\n'), result);
  });

  it('says so where there is nothing to fix', async () => {
    const { code, result } = await onrecord('fix a.md', { 'a.md': 'What happened next?\n' });
    assert.deepEqual([code, result], [0, 'Nothing to fix without asking in 1 draft.\n']);
  });

  it('reads standard input, and writes the text alone to standard output', async () => {
    const { code, result, notice } = await onrecord('fix -', {}, { input: doubled });
    assert.deepEqual([code, result], [0, single]);
    assert.match(notice, /Take “allegedly” out/u);
    assert.equal((await onrecord('fix -', {}, { input: single })).result, single);
    assert.equal((await onrecord('fix - a.md', { 'a.md': single })).code, 2);
    assert.equal((await onrecord('fix - --format json', {}, { input: doubled })).code, 2);
  });

  it('keeps line ends and the byte order mark', async () => {
    const { text } = await onrecord('fix a.md', { 'a.md': `\uFEFF${stale}\n${doubled}`.replaceAll('\n', '\r\n') });
    assert.equal(text('a.md'), `\uFEFFThe yard is old.\n\nThe quay is new.\n\n${single}`.replaceAll('\n', '\r\n'));
  });

  it('leaves quoted words alone', async () => {
    const quoted = '“They accused me of allegedly taking cash,” Dahl said.\n';
    assert.equal((await onrecord('fix a.md', { 'a.md': quoted })).text('a.md'), quoted);
  });

  it('never writes a file that changed meanwhile', async () => {
    let reads = 0;
    const written: string[] = [];
    const changes: Partial<World> = {
      readFile: () => new TextEncoder().encode(reads++ === 0 ? doubled : `${doubled}More.\n`),
      writeFile: path => void written.push(path),
    };
    const { code, notice, result } = await onrecord('fix --no-config a.md', { 'a.md': doubled }, changes);
    assert.deepEqual([code, written], [2, []]);
    assert.match(notice, /^onrecord: a\.md: The file changed while it was being read/u);
    assert.doesNotMatch(result, /changed 1 draft/u);
  });

  it('never writes a file that is not UTF-8, and goes on with the others', async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...doubled].flatMap(letter => [letter.charCodeAt(0), 0])]);
    const { code, notice, text } = await onrecord('fix wide.md latin.md a.md', { 'wide.md': wide, 'latin.md': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'a.md': doubled });
    assert.equal(code, 2);
    assert.match(notice, /wide\.md: The file is UTF-16/u);
    assert.match(notice, /latin\.md: The file is not valid UTF-8/u);
    assert.equal(text('a.md'), single);
  });

  it('says what hinders it from writing', async () => {
    const refuse = (): never => {
      throw Object.assign(new Error('refused'), { code: 'EACCES' });
    };
    const { code, notice } = await onrecord('fix a.md', { 'a.md': doubled }, { writeFile: refuse });
    assert.equal(code, 2);
    assert.equal(notice, 'onrecord: a.md: The file may not be written: permission is denied. Nothing was changed.\n');
  });

  it('leaves alone what the house ignores, and what a comment sets aside', async () => {
    const files = { 'a.md': doubled, '.onrecord.yaml': 'ignore: [a.md]\n' };
    const { code, notice, text } = await onrecord('fix a.md', files);
    assert.equal(code, 0);
    assert.match(notice, /a\.md is not checked/u);
    assert.equal(text('a.md'), doubled);
    const aside = `<!-- onrecord-disable-next-line redundant-alleged -- their wording -->\n${doubled}`;
    assert.equal((await onrecord('fix a.md', { 'a.md': aside })).text('a.md'), aside);
  });

  it('gives the edits as JSON, in places of the draft as it was', async () => {
    const { result } = await onrecord('fix --format json a.md gone.md', { 'a.md': doubled });
    const { files, summary } = JSON.parse(result);
    const [{ edits: [edit] }] = files;
    assert.equal(doubled.slice(0, edit.start) + edit.text + doubled.slice(edit.end), single);
    assert.deepEqual(files[0].fixes, [{ rule: 'redundant-alleged', title: 'Take “allegedly” out', start: 27, line: 1, column: 28 }]);
    assert.equal(files[0].written, true);
    assert.equal(files[1].error.code, 'ENOENT');
    assert.deepEqual({ ...summary, left: 0 }, { files: 1, changed: 1, fixes: 1, left: 0, dryRun: false });
  });

  it('names no protected source in what it shows', async () => {
    const draft = `---\nsources:\n  - id: clerk\n    author: Jonas Weller\n    anonymous: true\n---\n\nProsecutors accused Weller of allegedly taking cash.\n`;
    const { result, text } = await onrecord('fix --dry-run a.md', { 'a.md': draft });
    assert.match(result, /-Prosecutors accused \[name withheld\] of allegedly/u);
    assert.equal(text('a.md'), draft);
  });

  it('has a page of help', async () => {
    assert.match((await onrecord('fix --help', {})).result, /^Usage: onrecord fix PATH…/u);
    assert.equal((await onrecord('fix', {})).code, 2);
    assert.match((await onrecord('check --dry-run a.md', {})).notice, /“--dry-run” belongs to “fix”/u);
  });
});
