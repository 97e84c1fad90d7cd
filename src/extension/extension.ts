/** What both entries share: commands, status and the server, put together by hand. Does nothing heavy, so that activation costs nothing. */
import { commands, window, type ExtensionContext, type Uri } from 'vscode';
import type { Requests } from '../server/protocol.ts';
import { checkDraft } from './commands/check-draft.ts';
import { checkSelection } from './commands/check-selection.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { explainRule } from './commands/explain-rule.ts';
import { insertCitation } from './commands/insert-citation.ts';
import { createReport } from './commands/report.ts';
import { accusationsOf, configurationOf, knowledgeOf } from './commands/reports.ts';
import { nameOf } from './drafts.ts';
import { createWorkspaceFindings } from './workspace-findings.ts';
import { messages } from './messages.ts';
import { createRulePages } from './rule-pages.ts';
import { startServer, type ClientMaker } from './server.ts';
import { createStatus } from './status.ts';

/** What other extensions may ask of this one. */
export interface Api {
  /** What an open draft holds, as `onrecord analyse` prints it, and which labeller found its attributions; null where it is not open. */
  readonly record: (draft: Uri) => Promise<Requests['onRecord/record']['result']>;
}

export function activateWith(context: ExtensionContext, makeClient: ClientMaker): Api {
  const server = startServer(makeClient);
  const findings = createWorkspaceFindings(server);
  const knowledge = createReport(server, knowledgeOf(server));
  const accusations = createReport(server, accusationsOf(server));
  const configuration = createReport(server, configurationOf(server));
  const status = createStatus(server);
  const pages = createRulePages(context);
  const command = (name: string, run: (given: unknown) => Promise<unknown>): void => {
    context.subscriptions.push(commands.registerCommand(`onRecord.${name}`, (given: unknown) => run(given).catch(fault => void window.showErrorMessage(messages.failed(reasonOf(fault))))));
  };
  command('checkDraft', () => status.during(() => checkDraft(server)));
  command('checkSelection', () => status.during(() => checkSelection(server)));
  command('explainRule', given => explainRule(server, pages, given));
  command('checkWorkspace', () => checkWorkspace(server, findings));
  command('insertCitation', () => insertCitation(server));
  command('showKnowledge', () => knowledge.show());
  command('listAccusations', () => accusations.show());
  command('showConfiguration', () => configuration.show());
  command('restartServer', () => server.restart());
  command('openSettings', async () => commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`));
  command('showProblems', async () => commands.executeCommand('workbench.actions.view.problems'));
  context.subscriptions.push(server, pages, findings, knowledge, accusations, configuration, status);
  return { record: draft => server.ask('onRecord/record', { uri: draft.toString(), name: nameOf({ uri: draft }) }) };
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
