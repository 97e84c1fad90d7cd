/** Quick fixes: what the light bulb offers, and what the text says after the writer has picked. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findingOf, findingsIn, openDraft, rangeOf } from '../editor.ts';
import harbour from '../drafts/harbour.md';

describe('quick fixes', () => {
  let draft: vscode.TextDocument;

  beforeEach(async () => {
    draft = await openDraft('fixes', harbour);
    await findingOf(draft, 'unsourced-statistic');
  });

  it('cite a source from the registry', async () => {
    await pick('The terminal handled 48,000 containers in 2025.', /gazette|Harbour orders scanners/u);
    await eventually('a citation in the sentence', () => /in 2025 \[@gazette\]\.|in 2025\. ?\[@gazette\]/u.test(draft.getText()), () => draft.getText());
    await eventually('no unsourced statistic', () => findingsIn(draft).every(({ rule }) => rule !== 'unsourced-statistic'));
  });

  it('replace a loaded verb', async () => {
    await pick('slammed', /criticised|said|Replace/u);
    await eventually('another verb', () => !draft.getText().includes('slammed'));
    await eventually('no loaded verb', () => findingsIn(draft).every(({ rule }) => rule !== 'loaded-verb'));
  });

  it('suppress a finding with a reason', async () => {
    await pick('Experts say', /weasel-attribution/u, /[Ss]uppress|[Ii]gnore|[Dd]isable|[Ss]ilence/u);
    await eventually('a suppression comment', () => draft.getText().includes('onrecord-disable'));
    await eventually('no weasel', () => findingsIn(draft).every(({ rule }) => rule !== 'weasel-attribution'));
  });

  it('explain the rule', async () => {
    const range = rangeOf(draft, 'slammed');
    const why = await eventually('the question why', async () => (await actionsAt(range)).find(({ title }) => title === 'Why is this reported? (loaded-verb)'));
    assert.deepEqual([why.command?.command, why.command?.arguments], ['onRecord.explainRule', ['loaded-verb']]);
  });

  it('apply all safe ones, which change nothing else', async () => {
    const doubled = await openDraft('fix-all', `${harbour}\nProsecutors accused him of allegedly taking cash.\n`);
    await findingOf(doubled, 'redundant-alleged');
    await vscode.commands.executeCommand('editor.action.fixAll');
    await eventually('the hedge gone', () => doubled.getText() === `${harbour}\nProsecutors accused him of taking cash.\n`, () => doubled.getText().slice(-120));
  });

  it('can be undone', async () => {
    const before = draft.getText();
    await pick('slammed', /criticised|said|Replace/u);
    await eventually('a change', () => draft.getText() !== before);
    await vscode.commands.executeCommand('undo');
    await eventually('the old text', () => draft.getText() === before);
  });

  /** Picks the first fix over these words whose title fits every pattern, as the light bulb's menu does. */
  async function pick(words: string, ...titles: readonly RegExp[]): Promise<void> {
    const range = rangeOf(draft, words);
    const action = await eventually(`a fix over “${words}” with ${titles.join(' and ')}`, async () => {
      const offered = await actionsAt(range);
      return offered.find(({ title }) => titles.every((pattern) => pattern.test(title)));
    }, () => offeredTitles.join(' | '));
    if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
    if (action.command !== undefined) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }

  let offeredTitles: readonly string[] = [];

  async function actionsAt(range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
    // The number asks that so many be resolved: some servers work out the edit only then.
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, range, vscode.CodeActionKind.QuickFix.value, 100);
    offeredTitles = offered.map(({ title }) => title);
    return offered;
  }
});
