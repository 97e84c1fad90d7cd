/** What the suites ask of the editor: a draft on the disk and open, its findings, and patience. Knows no rule. */
import * as vscode from 'vscode';

export const extensionId = 'on-record.on-record';

export interface Found {
  readonly rule: string;
  readonly words: string;
  readonly diagnostic: vscode.Diagnostic;
}

/** Writes a draft into the workspace and opens it as a writer does. Always a new file: one that is open may have unsaved changes. */
export async function openDraft(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), `${name}-${count++}.md`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // Not `openTextDocument`, which keeps a document open for minutes after its editor is closed.
  await vscode.commands.executeCommand('vscode.open', uri);
  return eventually('an editor with the draft', () => [vscode.window.activeTextEditor?.document].find((open) => open?.uri.toString() === uri.toString()));
}

let count = 1;

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The suite needs a workspace folder.');
  return folder.uri;
}

/** Our findings in a draft, in the order of the text. */
export function findingsIn(draft: vscode.TextDocument): readonly Found[] {
  return ours(draft.uri)
    .map((diagnostic) => ({ rule: codeOf(diagnostic), words: draft.getText(diagnostic.range), diagnostic }))
    .sort((a, b) => a.diagnostic.range.start.compareTo(b.diagnostic.range.start) || a.diagnostic.range.end.compareTo(b.diagnostic.range.end) || (a.rule < b.rule ? -1 : 1));
}

export function ours(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'On Record');
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the draft has a finding of this rule, and gives the first. */
export function findingOf(draft: vscode.TextDocument, rule: string): Promise<Found> {
  return eventually(`a finding of ${rule}`, () => findingsIn(draft).find((found) => found.rule === rule), () => findingsIn(draft).map((found) => found.rule).join(', '));
}

/** Asks again until there is an answer: what an editor shows arrives when it arrives. */
export async function eventually<T>(what: string, ask: () => T | undefined | false | PromiseLike<T | undefined | false>, otherwise: () => string = () => ''): Promise<T> {
  const limit = Date.now() + 15_000;
  while (Date.now() < limit) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await pause(50);
  }
  throw new Error(`There was never ${what}. ${otherwise()}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}

/** The place of these words in the draft, one character in, as a cursor would stand. */
export function cursorIn(draft: vscode.TextDocument, words: string): vscode.Position {
  return draft.positionAt(placeOf(draft, words) + 1);
}

export function rangeOf(draft: vscode.TextDocument, words: string): vscode.Range {
  const start = placeOf(draft, words);
  return new vscode.Range(draft.positionAt(start), draft.positionAt(start + words.length));
}

export async function replace(draft: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(draft.uri, rangeOf(draft, words), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`“${words}” could not be replaced.`);
}

function placeOf(draft: vscode.TextDocument, words: string): number {
  const start = draft.getText().indexOf(words);
  if (start < 0) throw new Error(`The draft has no “${words}”.`);
  return start;
}
