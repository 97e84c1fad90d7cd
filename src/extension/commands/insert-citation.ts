/** “Insert Citation”: pick a source of the draft, or name a new one, and cite it at the cursor. */
import { QuickPickItemKind, Range, SnippetString, SnippetTextEdit, TextEdit, window, workspace, WorkspaceEdit, type QuickPickItem, type TextEditor } from 'vscode';
import { activeDraft } from '../drafts.ts';
import { messages } from '../messages.ts';
import type { Server } from '../server.ts';

interface SourceItem extends QuickPickItem {
  /** Undefined for the item that makes a new source. */
  readonly citation?: string;
}

export async function insertCitation(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  const draft = activeDraft();
  if (editor === undefined || draft === undefined) {
    void window.showInformationMessage(messages.noDraft());
    return;
  }
  const { sources } = await server.ask('onRecord/sources', { uri: draft.uri.toString() });
  const items: SourceItem[] = sources.map(({ id, description, citation }) => ({ label: id, description, citation }));
  const create: SourceItem = { label: messages.newSource(), detail: messages.newSourceDetail(), alwaysShow: true };
  const separator: SourceItem[] = items.length > 0 ? [{ label: '', kind: QuickPickItemKind.Separator }] : [];
  const picked = await window.showQuickPick([...items, ...separator, create], { placeHolder: messages.pickSource(), matchOnDescription: true });
  if (picked?.citation !== undefined) await insert(editor, picked.citation);
  else if (picked !== undefined) await createSource(server, editor, new Set(sources.map(({ id }) => id)));
}

async function insert(editor: TextEditor, citation: string): Promise<void> {
  const text = spaced(editor, citation);
  await editor.edit(edit => edit.insert(editor.selection.end, text));
}

async function createSource(server: Server, editor: TextEditor, taken: ReadonlySet<string>): Promise<void> {
  const id = await window.showInputBox({
    prompt: messages.newId(),
    validateInput: value => (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(value) ? messages.badId() : taken.has(value) ? messages.takenId(value) : undefined),
  });
  if (id === undefined) return;
  const { document } = editor;
  const answer = await server.ask('onRecord/newSource', { uri: document.uri.toString(), id });
  if (answer === null) {
    void window.showWarningMessage(messages.cannotCreate());
    return;
  }
  const { start, end } = answer.range;
  const entry = new SnippetTextEdit(new Range(start.line, start.character, end.line, end.character), new SnippetString(answer.snippet));
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [entry, TextEdit.insert(editor.selection.end, spaced(editor, `[@${id}]`))]);
  await workspace.applyEdit(edit);
}

/** A citation stands apart from the word before it. */
function spaced(editor: TextEditor, citation: string): string {
  const before = editor.document.lineAt(editor.selection.end.line).text.slice(0, editor.selection.end.character);
  return before === '' || /\s$/u.test(before) || citation.startsWith('[^') ? citation : ` ${citation}`;
}
