/** Every host reads a draft as plain Node does, to the last digit, and by the same labeller. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apart } from '../../harness/apart.ts';
import { eventually, extensionId, openDraft } from '../editor.ts';

interface Api {
  readonly record: (draft: vscode.Uri) => Promise<{ readonly labeller: string; readonly record: { readonly file: string } } | null>;
}

describe('the reading of a draft', () => {
  for (const { name, text, record } of terminalReading.drafts) {
    it(`is that of the terminal in ${name}`, async () => {
      const draft = await openDraft(`reading-${name.replace('.md', '')}`, text);
      const answer = await eventually('a record', async () => (await api().record(draft.uri)) ?? undefined);
      assert.equal(answer.labeller, terminalReading.labeller);
      assert.equal(answer.record.file, draft.uri.path.split('/').at(-1));
      assert.deepEqual(apart(nameless(JSON.stringify(answer.record)), nameless(record)), ['', '']);
    });
  }

  it('is by the labeller that the build promises, which gives other records than the rules', () => {
    assert.equal(terminalReading.complaint, '');
    const differs = terminalReading.drafts.some(({ record, byRule }) => record !== byRule);
    assert.equal(differs, terminalReading.labeller !== 'rules', 'Records that are the same by every labeller would prove nothing.');
  });

  it('is none for a file that is no open draft', async () => {
    assert.equal(await api().record(vscode.Uri.parse('file:///nowhere/gone.md')), null);
  });
});

/** The one thing that may differ: a draft has another name here than there. */
function nameless(record: string): string {
  const { file }: { file: string } = JSON.parse(record);
  return record.replaceAll(JSON.stringify(file), '"draft"');
}

function api(): Api {
  const extension = vscode.extensions.getExtension<Api>(extensionId);
  assert.ok(extension?.isActive);
  return extension.exports;
}
