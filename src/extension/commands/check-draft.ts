/** “Check Draft”: reads the draft in front afresh and says in one line what was found. */
import { commands, window } from 'vscode';
import { activeDraft, nameOf } from '../drafts.ts';
import { countWords, messages, total } from '../messages.ts';
import type { Server } from '../server.ts';

export async function checkDraft(server: Server): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined) {
    void window.showInformationMessage(messages.noDraft());
    return;
  }
  const answer = await server.ask('onRecord/checkDraft', { uri: draft.uri.toString() });
  if (answer === null) void window.showWarningMessage(messages.notRead(nameOf(draft)));
  else if (total(answer.counts) === 0) void window.showInformationMessage(withKnown(messages.clean(nameOf(draft)), answer.known));
  else sayWithProblems(withKnown(messages.found(nameOf(draft), countWords(answer.counts)), answer.known));
}

/** A writer who sees nothing has to know whether there is nothing. */
export function withKnown(message: string, known: number): string {
  return known === 0 ? message : `${message} ${messages.hidden(known)}`;
}

/** A message that leads to the Problems list. It waits for nobody. */
export function sayWithProblems(message: string): void {
  const show = messages.showProblems();
  void window.showInformationMessage(message, show).then(picked => {
    if (picked === show) void commands.executeCommand('workbench.actions.view.problems');
  });
}
