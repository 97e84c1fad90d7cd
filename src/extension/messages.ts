/** What the extension says to the writer, in one place so that it can be translated. */
import { l10n } from 'vscode';
import type { Counts } from '../server/protocol.ts';

export const messages = {
  noDraft: () => l10n.t('Open a Markdown draft first; On Record reads Markdown.'),
  notRead: (name: string) => l10n.t('On Record does not read “{0}” where it is. Save it to a folder, then check it again.', name),
  clean: (name: string) => l10n.t('Nothing to report in “{0}”.', name),
  found: (name: string, counts: string) => l10n.t('In “{0}”: {1}.', name, counts),
  notMarkdown: (name: string) => l10n.t('On Record reads Markdown, and “{0}” is not. Choose Markdown as its language to have it checked.', name),
  emptySelection: () => l10n.t('Nothing is selected. Select the text to check, or check the whole draft.'),
  checkDraft: () => l10n.t('Check Draft'),
  selectionClean: () => l10n.t('Nothing to report in the selected text.'),
  selectionFound: (counts: string) => l10n.t('In the selected text: {0}.', counts),
  pickRule: () => l10n.t('Rule to explain'),
  noRule: (id: string) => l10n.t('No rule is called “{0}”.', id),
  chooseRule: () => l10n.t('Choose a Rule'),
  ruleHere: () => l10n.t('reported here'),
  noPage: (id: string) => l10n.t('The page of “{0}” is missing from this build of On Record.', id),
  showProblems: () => l10n.t('Show Problems'),
  noFolder: () => l10n.t('Open a folder to check the drafts in it.'),
  noFiles: () => l10n.t('There is no Markdown file in this folder to check.'),
  checkingWorkspace: () => l10n.t('Checking drafts'),
  hidden: (count: number) => (count === 1 ? l10n.t('1 finding of the baseline is not shown.') : l10n.t('{0} findings of the baseline are not shown.', count)),
  progress: (done: number, all: number) => l10n.t('{0} of {1}', done, all),
  workspaceDone: (all: number, counts: string) => (all === 1 ? l10n.t('Checked 1 draft: {0}.', counts) : l10n.t('Checked {0} drafts: {1}.', all, counts)),
  workspaceStopped: (done: number, all: number, counts: string) => l10n.t('Stopped after {0} of {1} drafts: {2}.', done, all, counts),
  unreadable: (count: number) => (count === 1 ? l10n.t('1 file could not be read.') : l10n.t('{0} files could not be read.', count)),
  failed: (reason: string) => l10n.t('On Record could not do that: {0}', reason),
  pickSource: () => l10n.t('Source to cite'),
  newSource: () => l10n.t('$(add) Create a new source…'),
  newSourceDetail: () => l10n.t('Adds an entry to the draft’s front matter and cites it'),
  newId: () => l10n.t('Short name for the new source, such as “ledger2024”'),
  unsaved: (name: string) => l10n.t('“{0}” has changes that are not saved. Save it, then rename again.', name),
  badId: () => l10n.t('Letters, digits, “_” and “-”, starting with a letter'),
  takenId: (id: string) => l10n.t('“{0}” is taken; it is a source of this draft already', id),
  cannotCreate: () => l10n.t('The front matter of this draft cannot be read, so no source was added. Mend what the Problems list says about it first.'),
  knowledgeName: (name: string) => l10n.t('What {0} knows', name),
  configurationName: (name: string) => l10n.t('What holds for {0}', name),
  configurationGone: () => l10n.t('# The draft that this was about is closed. Open it and show its configuration again.'),
  knowledgeGone: () => l10n.t('The draft that this report was about is closed. Open it and show what it knows again.'),
  accusationsName: (name: string) => l10n.t('Accusations in {0}', name),
  accusationsGone: () => l10n.t('The draft that this list was about is closed. Open it and list its accusations again.'),
  nothingFound: () => l10n.t('nothing to report'),
  statusFailed: () => l10n.t('On Record’s server does not run. Click to restart it.'),
  statusStarting: () => l10n.t('On Record is starting.'),
  statusBusy: () => l10n.t('On Record is checking this draft.'),
  statusUnchecked: () => l10n.t('Not checked yet. Click to check this draft.'),
  statusClean: () => l10n.t('On Record: nothing to report. Click to check this draft afresh.'),
  statusFoundInSelection: (counts: string) => l10n.t('On Record, in the selected text: {0}. Click to check the whole draft.', counts),
  statusFound: (counts: string) => l10n.t('On Record: {0}. Click to show the Problems list.', counts),
};

/** `2 warnings, 1 hint`; what there is none of is left out. */
export function countWords(counts: Counts): string {
  const parts = [
    counts.error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', counts.error),
    counts.warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', counts.warning),
    counts.information === 1 ? l10n.t('1 note') : l10n.t('{0} notes', counts.information),
    counts.hint === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', counts.hint),
  ].filter((_, index) => [counts.error, counts.warning, counts.information, counts.hint][index] !== 0);
  return parts.length === 0 ? messages.nothingFound() : parts.join(', ');
}

export function total(counts: Counts): number {
  return counts.error + counts.warning + counts.information + counts.hint;
}

export function sum(one: Counts, other: Counts): Counts {
  return { error: one.error + other.error, warning: one.warning + other.warning, information: one.information + other.information, hint: one.hint + other.hint };
}
