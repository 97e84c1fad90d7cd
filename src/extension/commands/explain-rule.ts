/** “Explain Rule”: the page of a rule, picked from a list that opens with what is reported at the cursor, or named by whoever asks. */
import { languages, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { messages } from '../messages.ts';
import type { RulePages } from '../rule-pages.ts';
import type { Server } from '../server.ts';

export async function explainRule(server: Server, pages: RulePages, given: unknown): Promise<void> {
  const rule = typeof given === 'string' ? given : await pick(server);
  if (rule === undefined || await pages.show(rule)) return;
  const choose = messages.chooseRule();
  void window.showWarningMessage(messages.noRule(rule), choose).then(async picked => {
    const other = picked === choose ? await pick(server) : undefined;
    if (other !== undefined) await pages.show(other);
  });
}

async function pick(server: Server): Promise<string | undefined> {
  const { rules } = await server.ask('onRecord/rules', {});
  const here = reportedHere();
  const known = rules.map(({ id, group, summary }): QuickPickItem & { readonly group: string } => ({ label: id, description: here.has(id) ? messages.ruleHere() : '', detail: summary, group }));
  const first = known.filter(({ label }) => here.has(label));
  const groups = [...new Set(rules.map(({ group }) => group))].flatMap((group): readonly QuickPickItem[] => {
    const items = known.filter(item => item.group === group && !here.has(item.label));
    return items.length === 0 ? [] : [{ label: group.replaceAll('-', ' '), kind: QuickPickItemKind.Separator }, ...items];
  });
  const picked = await window.showQuickPick([...first, ...groups], { placeHolder: messages.pickRule(), matchOnDetail: true });
  return picked?.label;
}

/** The rules of our findings under the cursor or in the selection. */
function reportedHere(): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return new Set();
  const near = languages.getDiagnostics(editor.document.uri).filter(({ source, range }) => source === 'On Record' && range.intersection(editor.selection) !== undefined);
  return new Set(near.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}
