/** What the package brings besides code: snippets that insert, a grammar, and settings with their descriptions. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, extensionId, openDraft } from '../editor.ts';

interface Manifest {
  readonly contributes: {
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly grammars: readonly { readonly path: string; readonly injectTo?: readonly string[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly description?: string; readonly markdownDescription?: string }>> };
  };
}

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
}

describe('contributions', () => {
  it('every snippet file is in the package and every snippet inserts text', async () => {
    const files = manifest().contributes.snippets.filter(({ language }) => language === 'markdown');
    assert.ok(files.length > 0, 'There are no snippets for Markdown.');
    for (const { path } of files) {
      const snippets: Readonly<Record<string, Snippet>> = JSON.parse(await readPackaged(path));
      assert.ok(Object.keys(snippets).length >= 10);
      const draft = await openDraft('snippets', '');
      for (const name of Object.keys(snippets)) {
        const before = draft.getText().length;
        await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
        await eventually(`the text of “${name}”`, () => draft.getText().length > before);
        await vscode.commands.executeCommand('leaveSnippet');
        await vscode.commands.executeCommand('cursorBottom');
      }
    }
  });

  it('every grammar is in the package and is well formed', async () => {
    const { grammars } = manifest().contributes;
    assert.ok(grammars.length > 0);
    for (const { path, injectTo } of grammars) {
      assert.ok(injectTo?.includes('text.html.markdown'), `${path} is not injected into Markdown.`);
      const grammar: { scopeName?: string; patterns?: readonly unknown[] } = JSON.parse(await readPackaged(path));
      assert.ok(grammar.scopeName !== undefined && (grammar.patterns?.length ?? 0) > 0);
    }
  });

  it('every setting says what it is for', () => {
    const { properties } = manifest().contributes.configuration;
    for (const name of ['onRecord.run', 'onRecord.profile', 'onRecord.rules', 'onRecord.trace.server']) {
      const words = properties[name]?.markdownDescription ?? properties[name]?.description ?? '';
      assert.ok(words.length > 20, `${name} is missing or says nothing.`);
    }
  });
});

function manifest(): Manifest {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension);
  const contents: Manifest = extension.packageJSON;
  return contents;
}

async function readPackaged(path: string): Promise<string> {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path)));
}
