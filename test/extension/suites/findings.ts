/** Findings reach the Problems panel as the terminal gives them: same rules, same places, as the writer types. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findingOf, findingsIn, openDraft, ours, pause, replace } from '../editor.ts';
import broken from '../drafts/broken-front-matter.md';
import clean from '../drafts/clean.md';
import dutch from '../drafts/dutch.md';
import harbour from '../drafts/harbour.md';

const drafts: Readonly<Record<string, string>> = { 'harbour.md': harbour, 'clean.md': clean, 'dutch.md': dutch, 'broken-front-matter.md': broken };
const severities = [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Hint];
const names = ['error', 'warning', 'information', 'hint'] as const;

describe('findings', () => {
  it('name the rule, and stand on exactly the words', async () => {
    const draft = await openDraft('words', harbour);
    assert.match((await findingOf(draft, 'weasel-attribution')).words, /^Experts\b/u);
    assert.equal((await findingOf(draft, 'loaded-verb')).words, 'slammed');
    assert.match((await findingOf(draft, 'undefined-source')).words, /^@?minuets$/u);
    assert.equal((await findingOf(draft, 'unsourced-statistic')).words, 'The terminal handled 48,000 containers in 2025.');
  });

  for (const [name, text] of Object.entries(drafts)) {
    it(`are those of the terminal in ${name}`, async () => {
      const draft = await openDraft(name.replace('.md', ''), text);
      const expected = terminalFindings[name] ?? assert.fail(`The terminal has not checked ${name}.`);
      await eventually(`${expected.length} findings`, () => findingsIn(draft).length === expected.length, () => `There are: ${findingsIn(draft).map(({ rule }) => rule).join(', ')}`);
      const found = findingsIn(draft).map(({ rule, diagnostic }) => line(rule, names[severities.indexOf(diagnostic.severity)], draft.offsetAt(diagnostic.range.start), draft.offsetAt(diagnostic.range.end), diagnostic.message));
      assert.deepEqual([...found].sort(), expected.map(({ rule, severity, start, end, message }) => line(rule, severity, start, end, message)).sort());
    });
  }

  it('stand on the same words with CRLF and after an emoji', async () => {
    const plain = await openDraft('plain', harbour);
    const expected = await eventually('findings', () => (findingsIn(plain).length === terminalFindings['harbour.md']?.length ? findingsIn(plain) : undefined));
    const draft = await openDraft('crlf', harbour.replace('# New', '# 🚢👩‍🚀 New').replaceAll('\n', '\r\n'));
    assert.equal(draft.eol, vscode.EndOfLine.CRLF);
    await eventually('as many findings', () => findingsIn(draft).length === expected.length);
    assert.deepEqual(findingsIn(draft).map(({ rule, words }) => [rule, words]), expected.map(({ rule, words }) => [rule, words]));
  });

  it('follow the writer: gone when mended, back when undone', async () => {
    const draft = await openDraft('typing', harbour);
    await findingOf(draft, 'weasel-attribution');
    await replace(draft, 'Experts say the machines', 'Ilse Marn, who maintains the machines, says they');
    await eventually('no weasel', () => findingsIn(draft).every(({ rule }) => rule !== 'weasel-attribution'));
    await vscode.commands.executeCommand('undo');
    await findingOf(draft, 'weasel-attribution');
  });

  it('find a source as soon as it is defined', async () => {
    const draft = await openDraft('defining', harbour);
    await findingOf(draft, 'undefined-source');
    await replace(draft, '  minutes:\n', '  minuets:\n    title: Dances\n  minutes:\n');
    await eventually('no undefined source', () => findingsIn(draft).every(({ rule }) => rule !== 'undefined-source'));
  });

  it('say once, as a hint, that a draft is in another language', async () => {
    const draft = await openDraft('nl', dutch);
    const { diagnostic } = await findingOf(draft, 'unsupported-language');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(findingsIn(draft).filter(({ rule }) => rule === 'unsupported-language').length, 1);
    assert.ok(findingsIn(draft).some(({ rule }) => rule === 'undefined-source'), 'Rules of every language go on.');
    assert.ok(findingsIn(draft).every(({ rule }) => !['weasel-attribution', 'unsourced-claim', 'loaded-verb'].includes(rule)), 'Rules of English are silent.');
  });

  it('survive broken front matter, and say where it breaks', async () => {
    const draft = await openDraft('broken', broken);
    const { diagnostic } = await findingOf(draft, 'front-matter');
    assert.ok(diagnostic.range.end.line <= 3, 'The finding stands in the front matter.');
    await findingOf(draft, 'weasel-attribution');
  });

  it('leave other languages of the editor alone', async () => {
    const text = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Experts say the lock was never tested.' });
    await vscode.window.showTextDocument(text);
    await pause(1500);
    assert.deepEqual(findingsIn(text), []);
  });

  it('go when the draft is closed', async () => {
    const draft = await openDraft('passing', harbour);
    await findingOf(draft, 'weasel-attribution');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('an empty Problems panel', () => ours(draft.uri).length === 0);
  });
});

function line(rule: string, severity: string | undefined, start: number, end: number, message: string): string {
  return `${start}–${end} ${severity} ${rule}: ${message}`;
}
