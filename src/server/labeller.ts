/** The labeller that this server reads with: found once, for all drafts, and said once where it is not the one that was promised. Knows no draft. */
import type { Connection } from 'vscode-languageserver';
import type { Labeller } from '../core/attribution/labeller.ts';
import { chooseLabeller, type ModelFile } from '../service/choose-labeller.ts';
import type { Notifications } from './protocol.ts';

/** How a host gets at the model's file. A rejection is a file that is missing. */
export type ModelReader = () => Promise<ModelFile>;

/** Drafts wait for it, so that none is first shown with the findings of one labeller and then with those of another. */
export function createLabeller(connection: Connection, model: ModelReader): () => Promise<Labeller> {
  let found: Promise<Labeller> | undefined;
  return () => (found ??= find(connection, model));
}

async function find(connection: Connection, model: ModelReader): Promise<Labeller> {
  const file = await model().catch((): ModelFile => 'missing');
  const { labeller, problem } = chooseLabeller(file);
  if (problem !== undefined) {
    connection.console.warn(problem);
    void connection.window.showWarningMessage(problem);
  } else if (file !== 'left-out') connection.console.info(`Attributions are found by “${labeller.id}”.`);
  const message: Notifications['onRecord/labeller'] = { id: labeller.id, problem: problem ?? null };
  void connection.sendNotification('onRecord/labeller', message);
  return labeller;
}
