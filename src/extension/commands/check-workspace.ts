/** “Check Workspace”: every Markdown file of the open folders, into the Problems list, with progress that can be stopped. */
import { ProgressLocation, Uri, window, workspace, type CancellationToken, type Progress } from 'vscode';
import type { Counts } from '../../server/protocol.ts';
import { isDraft } from '../drafts.ts';
import { countWords, messages, sum, total } from '../messages.ts';
import type { Server } from '../server.ts';
import { readText, type WorkspaceFindings } from '../workspace-findings.ts';
import { sayWithProblems, withKnown } from './check-draft.ts';

interface Outcome {
  readonly all: number;
  readonly done: number;
  readonly unreadable: number;
  readonly counts: Counts;
  /** Findings that the baseline knows. */
  readonly known: number;
}

const nothing: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
const batchSize = 8;

export async function checkWorkspace(server: Server, findings: WorkspaceFindings): Promise<void> {
  if ((workspace.workspaceFolders ?? []).length === 0) {
    void window.showInformationMessage(messages.noFolder());
    return;
  }
  const options = { location: ProgressLocation.Notification, title: messages.checkingWorkspace(), cancellable: true };
  const outcome = await window.withProgress(options, (progress, token) => checkAll(server, findings, progress, token));
  if (outcome.all === 0) {
    void window.showInformationMessage(messages.noFiles());
    return;
  }
  const words = countWords(outcome.counts);
  const summary = outcome.done < outcome.all ? messages.workspaceStopped(outcome.done, outcome.all, words) : messages.workspaceDone(outcome.all, words);
  const message = withKnown(outcome.unreadable === 0 ? summary : `${summary} ${messages.unreadable(outcome.unreadable)}`, outcome.known);
  if (total(outcome.counts) === 0) void window.showInformationMessage(message);
  else sayWithProblems(message);
}

async function checkAll(server: Server, findings: WorkspaceFindings, progress: Progress<{ message: string; increment: number }>, token: CancellationToken): Promise<Outcome> {
  // `files.exclude` is applied besides; libraries and dot folders hold other people's Markdown.
  const found = await workspace.findFiles('**/*.{md,markdown}', '{**/node_modules/**,**/.*/**}', undefined, token);
  const files = [...found].sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
  const open = new Set(workspace.textDocuments.filter(document => isDraft(document) && !document.isClosed).map(document => document.uri.toString()));
  let outcome: Outcome = { all: files.length, done: 0, unreadable: 0, counts: nothing, known: 0 };
  findings.clear();
  const run = String(Date.now());
  for (let at = 0; at < files.length && !token.isCancellationRequested; at += batchSize) {
    const batch = files.slice(at, at + batchSize);
    const { unreadable, counts, known } = await checkBatch(server, findings, batch, { open, run }, token);
    if (token.isCancellationRequested) break;
    outcome = { ...outcome, done: at + batch.length, unreadable: outcome.unreadable + unreadable, counts: sum(outcome.counts, counts), known: outcome.known + known };
    progress.report({ message: messages.progress(outcome.done, outcome.all), increment: (100 * batch.length) / files.length });
  }
  return outcome;
}

/** Open drafts are checked as they stand in their editors; the server publishes those itself. */
async function checkBatch(server: Server, findings: WorkspaceFindings, batch: readonly Uri[], { open, run }: { readonly open: ReadonlySet<string>; readonly run: string }, token: CancellationToken): Promise<Pick<Outcome, 'unreadable' | 'counts' | 'known'>> {
  let counts = nothing;
  let known = 0;
  let unreadable = 0;
  const texts: { uri: string; text: string }[] = [];
  for (const file of batch) {
    const uri = file.toString();
    const answer = open.has(uri) ? await server.ask('onRecord/checkDraft', { uri }, token) : null;
    if (answer !== null) {
      counts = sum(counts, answer.counts);
      known += answer.known;
      continue;
    }
    const text = await readText(file);
    if (text === undefined) unreadable++;
    else texts.push({ uri, text });
  }
  const { checked } = await server.ask('onRecord/checkTexts', { texts, run }, token);
  await findings.show(checked);
  for (const file of checked) {
    counts = sum(counts, file.counts);
    known += file.known;
  }
  return { unreadable, counts, known };
}
