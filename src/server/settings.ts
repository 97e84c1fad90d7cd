/** The editor's settings for a draft: pulled from the client, read with the core's reader, bad values said once. Knows no draft. */
import { readSettings, type Settings as SaidSettings } from '../core/configuration/read-settings.ts';
import { isRecord } from '../core/text/reading.ts';
import type { RunMode } from './protocol.ts';

export interface EditorSettings {
  readonly run: RunMode;
  /** What the editor says beside any configuration file. */
  readonly settings: SaidSettings;
}

export interface Settings {
  /** Kept until the settings change; the same object while they are the same, so that analyses can be kept too. */
  readonly of: (uri: string) => Promise<EditorSettings>;
  readonly forget: (uri: string) => void;
  /** Drops everything kept. `pushed` is what clients send that cannot be asked. */
  readonly changed: (pushed: unknown) => void;
}

const runModes: readonly RunMode[] = ['onType', 'onSave', 'manual'];

export function createSettings(pull: ((uri: string) => Promise<unknown>) | undefined, given: unknown, complain: (message: string) => void): Settings {
  const known = new Map<string, Promise<EditorSettings>>();
  const answers = new Map<string, EditorSettings>();
  const said = new Set<string>();
  let pushed = given;
  const sayOnce = (message: string): void => {
    if (!said.has(message)) complain(message);
    said.add(message);
  };
  /** The same object for the same answer. */
  const answerOf = (value: unknown): EditorSettings => {
    const key = JSON.stringify(value) ?? '';
    const kept = answers.get(key);
    if (kept !== undefined) return kept;
    const answer = readAnswer(value, sayOnce);
    answers.set(key, answer);
    return answer;
  };
  const ask = async (uri: string): Promise<EditorSettings> => {
    try {
      return answerOf(pull === undefined ? pushed : await pull(uri));
    } catch {
      sayOnce('On Record could not read its settings; the defaults are used.');
      return answerOf(undefined);
    }
  };
  return {
    of: uri => {
      const kept = known.get(uri) ?? ask(uri);
      known.set(uri, kept);
      return kept;
    },
    forget: uri => void known.delete(uri),
    changed: value => {
      known.clear();
      if (isRecord(value)) pushed = value['onRecord'] ?? value;
    },
  };
}

function readAnswer(value: unknown, complain: (message: string) => void): EditorSettings {
  const given = isRecord(value) ? value : {};
  const { settings, problems } = readSettings({ profile: given['profile'] ?? undefined, rules: given['rules'] ?? undefined });
  for (const { path, message } of problems) complain(`onRecord.${path.join('.')}: ${message}`);
  const run = given['run'] ?? 'onType';
  const mode = runModes.find(known => known === run);
  if (mode === undefined) complain(`onRecord.run: ${JSON.stringify(run)} is no way to run; write one of ${runModes.join(', ')}. “onType” is used.`);
  return { run: mode ?? 'onType', settings };
}
