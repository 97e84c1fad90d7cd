/** The installed extension is there, sleeps until a Markdown file is opened, and wakes in the host it was built for. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, extensionId, openDraft } from '../editor.ts';
import clean from '../drafts/clean.md';

describe('activation', () => {
  it('is installed and lets plain text sleep', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Nothing to see.' }));
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not installed.`);
    assert.equal(extension.isActive, false);
  });

  it('wakes on Markdown', async () => {
    await openDraft('activation', clean);
    await eventually('an active extension', () => vscode.extensions.getExtension(extensionId)?.isActive);
  });
});
