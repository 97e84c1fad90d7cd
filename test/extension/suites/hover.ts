/** A card over the writer's words: who says this, and on what paper. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorIn, eventually, findingOf, openDraft } from '../editor.ts';
import harbour from '../drafts/harbour.md';

describe('hover', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    draft = await openDraft('hover', harbour);
    await findingOf(draft, 'weasel-attribution');
  });

  it('over a quotation names the speaker and the source', async () => {
    const card = await cardAt('scanners read every container');
    assert.match(card, /Mira Tolland/u);
    assert.match(card, /Harbour orders scanners/u);
  });

  it('over a citation shows the source', async () => {
    assert.match(await cardAt('@minutes]'), /Minutes of the harbour board/u);
  });

  it('holds no link that runs a command', async () => {
    assert.ok(!(await cardAt('scanners read every container')).includes('command:'));
  });

  async function cardAt(words: string): Promise<string> {
    return eventually(`a card over “${words}”`, async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, cursorIn(draft, words));
      const text = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
      return text.trim() === '' ? undefined : text;
    });
  }
});
