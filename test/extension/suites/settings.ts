/** Settings do as they are told, at once and without a restart. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findingOf, findingsIn, openDraft } from '../editor.ts';
import harbour from '../drafts/harbour.md';

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['rules', 'profile', 'run']) await set(name, undefined);
  });

  it('a rule switched off falls silent, and the others speak on', async () => {
    const draft = await openDraft('rules', harbour);
    await findingOf(draft, 'weasel-attribution');
    await set('rules', { 'weasel-attribution': 'off' });
    await eventually('no weasel', () => findingsIn(draft).every(({ rule }) => rule !== 'weasel-attribution'));
    await findingOf(draft, 'loaded-verb');
    await set('rules', undefined);
    await findingOf(draft, 'weasel-attribution');
  });

  it('a rule takes the severity it is given', async () => {
    const draft = await openDraft('severity', harbour);
    await findingOf(draft, 'weasel-attribution');
    await set('rules', { 'weasel-attribution': 'error' });
    await eventually('an error', () => findingsIn(draft).find(({ rule }) => rule === 'weasel-attribution')?.diagnostic.severity === vscode.DiagnosticSeverity.Error);
  });

  it('a value that makes no sense stops nothing', async () => {
    const draft = await openDraft('nonsense', harbour);
    await set('rules', { 'weasel-attribution': 'loudly', 'no-such-rule': true });
    await findingOf(draft, 'weasel-attribution');
    assert.ok(findingsIn(draft).length > 0);
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('onRecord').update(name, value, vscode.ConfigurationTarget.Workspace);
}
