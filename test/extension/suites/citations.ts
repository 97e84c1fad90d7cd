/** Citations: the draft's own sources come up on `@`, and a mark leads to the entry it stands for. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorIn, eventually, findingOf, findingsIn, openDraft, rangeOf, replace, workspaceFolder } from '../editor.ts';
import harbour from '../drafts/harbour.md';

describe('citations', () => {
  for (const opening of ['[@', '@', '[@min']) {
    it(`completes “${opening}” with the draft's sources`, async () => {
      const draft = await openDraft('completion', harbour);
      await findingOf(draft, 'unsourced-statistic');
      await replace(draft, '48,000 containers in 2025', `48,000 containers in 2025 ${opening}`);
      const position = rangeOf(draft, `2025 ${opening}`).end;
      const names = await eventually('completions', async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, position, '@');
        const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return labels.some((label) => label.includes('minutes')) ? labels : undefined;
      });
      if (opening !== '[@min') assert.ok(names.some((name) => name.includes('gazette')), names.join(', '));
    });
  }

  it('leads from a citation to its entry in the front matter', async () => {
    const draft = await openDraft('definition', harbour);
    await findingOf(draft, 'unsourced-statistic');
    const [place] = await eventually('a definition', async () => {
      const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', draft.uri, cursorIn(draft, '@gazette]'));
      return places.length > 0 ? places : undefined;
    });
    const uri = place !== undefined && 'targetUri' in place ? place.targetUri : place?.uri;
    const range = place !== undefined && 'targetUri' in place ? (place.targetSelectionRange ?? place.targetRange) : place?.range;
    assert.equal(uri?.toString(), draft.uri.toString());
    assert.equal(range?.start.line, rangeOf(draft, '  gazette:').start.line);
  });

  it('leads into the bibliography that the draft names, and follows it when it changes', async () => {
    const refs = vscode.Uri.joinPath(workspaceFolder(), 'quay.bib');
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(refs, new TextEncoder().encode(text));
    await write('@book{other, title = {Other}}\n@book{quay2020, title = {The Quay}, author = {Hart, Lena}, publisher = {Varn Press}, year = 2020}\n');
    const draft = await openDraft('bibliography', '---\nbibliography: quay.bib\n---\n\nThe quay sank by 40 cm [@quay2020]. It rose by 10 cm [@quay2021].\n');
    const unknown = (): readonly string[] => findingsIn(draft).filter(({ rule }) => rule === 'undefined-source').map(({ words }) => words);
    await eventually('the key that the file lacks', () => unknown().join() === 'quay2021', () => unknown().join());
    const [place] = await eventually('a definition', async () => {
      const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', draft.uri, cursorIn(draft, '@quay2020]'));
      return places.length > 0 ? places : undefined;
    });
    assert.equal((place !== undefined && 'targetUri' in place ? place.targetUri : place?.uri)?.toString(), refs.toString());
    await write('@book{quay2020, title = {The Quay}}\n@book{quay2021, title = {The Quay Again}}\n');
    await eventually('both keys known', () => unknown().length === 0, () => unknown().join());
  });
});
