/** The commands of the palette, found by the titles that a writer reads. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, extensionId, findingOf, findingsIn, openDraft, ours, rangeOf, workspaceFolder } from '../editor.ts';
import harbour from '../drafts/harbour.md';

interface Contributed {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

describe('commands', () => {
  it('stand in the palette under our name, and are registered', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const titles = contributed().map(({ title }) => title);
    for (const title of ['Check Draft', 'Check Selection', 'Explain Rule', 'Check Workspace', 'Insert Citation', 'Show What This Draft Knows', 'List Accusations', 'Show Effective Configuration']) {
      assert.ok(titles.some((known) => known.startsWith(title)), `${title} is missing from ${titles.join(', ')}.`);
    }
    for (const { command, category } of contributed()) {
      assert.equal(category, 'On Record');
      assert.ok(registered.has(command), `${command} is not registered.`);
    }
  });

  it('Check Draft leaves findings in the Problems panel', async () => {
    const draft = await openDraft('check-draft', harbour);
    await run('Check Draft');
    await findingOf(draft, 'weasel-attribution');
  });

  it('Check Selection leaves the findings of the selected text, and Check Draft brings the others back', async () => {
    const draft = await openDraft('check-selection', harbour);
    await findingOf(draft, 'weasel-attribution');
    const all = findingsIn(draft).length;
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const range = rangeOf(draft, 'Experts say');
    editor.selection = new vscode.Selection(range.start, range.end);
    await run('Check Selection');
    await eventually('findings of the selection alone', () => findingsIn(draft).length > 0 && findingsIn(draft).length < all && findingsIn(draft).every(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined));
    await run('Check Draft');
    await eventually('all findings', () => findingsIn(draft).length === all);
  });

  it('Check Selection answers where there is nothing to check', async () => {
    const draft = await openDraft('no-selection', harbour);
    const count = (await findingOf(draft, 'weasel-attribution') && findingsIn(draft).length);
    await run('Check Selection');
    assert.equal(findingsIn(draft).length, count);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Experts say so.' }));
    await run('Check Selection');
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'It rained.\n\nExperts say that the quay will sink.\n' });
    const editor = await vscode.window.showTextDocument(untitled);
    await findingOf(untitled, 'weasel-attribution');
    editor.selection = new vscode.Selection(0, 0, 0, 9);
    await run('Check Selection');
    await eventually('no finding in the first paragraph', () => findingsIn(untitled).length === 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('Explain Rule opens the page in the Markdown preview, and so does the link of a finding', async () => {
    const draft = await openDraft('explain', harbour);
    const { diagnostic: { code } } = await findingOf(draft, 'weasel-attribution');
    assert.ok(typeof code === 'object');
    assert.equal(code.target.toString(true), 'on-record-rule:/weasel-attribution.md');
    assert.match((await vscode.workspace.openTextDocument(code.target)).getText(), /^# weasel-attribution\n/u);
    await vscode.commands.executeCommand('onRecord.explainRule', 'late-attribution');
    await eventually('the page of late-attribution', () => pageTabs().some(path => path === '/late-attribution.md'), () => pageTabs().join(', '));
    await vscode.commands.executeCommand('vscode.open', code.target);
    await eventually('the page of weasel-attribution', () => pageTabs().some(path => path === '/weasel-attribution.md'), () => pageTabs().join(', '));
    await vscode.commands.executeCommand('onRecord.explainRule', '../../package');
    assert.ok(pageTabs().every(path => !path.includes('package')));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('Check Workspace finds faults in drafts that are not open', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'unopened', 'draft.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(harbour));
    await run('Check Workspace');
    await eventually('findings in the unopened draft', () => ours(uri).length > 0);
    assert.ok(vscode.workspace.textDocuments.every((document) => document.uri.toString() !== uri.toString() || document.languageId === 'markdown'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'unopened'), { recursive: true });
    await eventually('no findings after it is deleted', () => ours(uri).length === 0);
  });

  it('Show What This Draft Knows opens a page that names speakers and sources', async () => {
    const draft = await openDraft('knowledge', harbour);
    await findingOf(draft, 'weasel-attribution');
    await run('Show What This Draft Knows');
    const page = await eventually('a page', () => vscode.window.visibleTextEditors.map(({ document }) => document).find((document) => document.uri.toString() !== draft.uri.toString() && document.getText().includes('Mira Tolland')));
    assert.match(page.getText(), /Harbour orders scanners/u);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('List Accusations and Show Effective Configuration open pages of their own', async () => {
    const draft = await openDraft('reports', harbour);
    await findingOf(draft, 'weasel-attribution');
    const opened = async (title: string, words: RegExp): Promise<void> => {
      await vscode.window.showTextDocument(draft);
      await run(title);
      await eventually(title, () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme.startsWith('on-record') && words.test(document.getText())));
    };
    await opened('List Accusations', /^# Accusations in/u);
    await opened('Show Effective Configuration', /^profile: news/mu);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

/** The pages that are open in the Markdown preview. */
function pageTabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => (input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor' && input.uri.scheme === 'on-record-rule' ? [input.uri.path] : []));
}

function contributed(): readonly Contributed[] {
  const manifest: { contributes: { commands: readonly Contributed[] } } = vscode.extensions.getExtension(extensionId)?.packageJSON;
  return manifest.contributes.commands;
}

async function run(title: string): Promise<void> {
  const entry = contributed().find((known) => known.title.startsWith(title));
  assert.ok(entry, `${title} is missing.`);
  await vscode.commands.executeCommand(entry.command);
}
