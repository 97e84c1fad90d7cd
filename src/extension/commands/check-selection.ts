/** “Check Selection”: reads the draft in front whole, and shows what was found in the selected text alone. */
import { commands, window } from 'vscode';
import { isDraft, nameOf } from '../drafts.ts';
import { countWords, messages, total } from '../messages.ts';
import type { Server } from '../server.ts';
import { sayWithProblems } from './check-draft.ts';

export async function checkSelection(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return void window.showInformationMessage(messages.noDraft());
  const { document, selections } = editor;
  if (document.languageId !== 'markdown') return void window.showInformationMessage(messages.notMarkdown(nameOf(document)));
  if (!isDraft(document)) return void window.showWarningMessage(messages.notRead(nameOf(document)));
  const selected = selections.filter(({ isEmpty }) => !isEmpty);
  if (selected.length === 0) return sayNothingSelected();
  const ranges = selected.map(({ start, end }) => ({ start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } }));
  const answer = await server.ask('onRecord/checkSelection', { uri: document.uri.toString(), ranges });
  if (answer === null) void window.showWarningMessage(messages.notRead(nameOf(document)));
  else if (total(answer.counts) === 0) void window.showInformationMessage(messages.selectionClean());
  else sayWithProblems(messages.selectionFound(countWords(answer.counts)));
}

/** It waits for nobody. */
function sayNothingSelected(): void {
  const whole = messages.checkDraft();
  void window.showInformationMessage(messages.emptySelection(), whole).then(picked => {
    if (picked === whole) void commands.executeCommand('onRecord.checkDraft');
  });
}
