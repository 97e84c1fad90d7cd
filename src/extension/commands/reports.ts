/** The reports there are about the draft in front: what it knows, whom it accuses, what holds for it. */
import { messages } from '../messages.ts';
import type { Server } from '../server.ts';
import type { ReportKind } from './report.ts';

/** “Show What This Draft Knows”. */
export function knowledgeOf(server: Server): ReportKind {
  return {
    scheme: 'on-record', ending: 'md', title: messages.knowledgeName, gone: messages.knowledgeGone,
    text: async (draft, name, token) => (await server.ask('onRecord/knowledge', { uri: draft.toString(), name }, token))?.markdown,
  };
}

/** “List Accusations”. */
export function accusationsOf(server: Server): ReportKind {
  return {
    scheme: 'on-record-accusations', ending: 'md', title: messages.accusationsName, gone: messages.accusationsGone,
    text: async (draft, name, token) => (await server.ask('onRecord/accusations', { uri: draft.toString(), name }, token))?.markdown,
  };
}

/** “Show Effective Configuration”: every value that holds for the draft, with the file behind it. */
export function configurationOf(server: Server): ReportKind {
  return {
    scheme: 'on-record-configuration', ending: 'yaml', title: messages.configurationName, gone: messages.configurationGone,
    text: async (draft, name, token) => (await server.ask('onRecord/configuration', { uri: draft.toString(), name }, token))?.yaml,
  };
}
