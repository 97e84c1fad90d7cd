/** The editor's settings for a draft: pulled from the client, read with the core's reader, bad values said once. Knows no draft. */
import { readConfiguration, type Configuration } from '../core/configuration.ts';
import { isRecord } from '../core/text/reading.ts';
import type { RunMode } from './protocol.ts';

export interface House {
  readonly run: RunMode;
  readonly configuration: Configuration;
}

export interface Settings {
  /** Kept until the settings change; the same object while they are the same, so that analyses can be kept too. */
  readonly of: (uri: string) => Promise<House>;
  readonly forget: (uri: string) => void;
  /** Drops everything kept. `pushed` is what clients send that cannot be asked. */
  readonly changed: (pushed: unknown) => void;
}

const runModes: readonly RunMode[] = ['onType', 'onSave', 'manual'];

export function createSettings(pull: ((uri: string) => Promise<unknown>) | undefined, given: unknown, complain: (message: string) => void): Settings {
  const known = new Map<string, Promise<House>>();
  const houses = new Map<string, House>();
  const said = new Set<string>();
  let pushed = given;
  const sayOnce = (message: string): void => {
    if (!said.has(message)) complain(message);
    said.add(message);
  };
  /** Drafts of one house share one configuration. */
  const houseOf = (value: unknown): House => {
    const key = JSON.stringify(value) ?? '';
    const kept = houses.get(key);
    if (kept !== undefined) return kept;
    const house = readHouse(value, sayOnce);
    houses.set(key, house);
    return house;
  };
  const ask = async (uri: string): Promise<House> => {
    try {
      return houseOf(pull === undefined ? pushed : await pull(uri));
    } catch {
      sayOnce('On Record could not read its settings; the defaults are used.');
      return houseOf(undefined);
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

function readHouse(value: unknown, complain: (message: string) => void): House {
  const settings = isRecord(value) ? value : {};
  const { configuration, problems } = readConfiguration({ profile: settings['profile'] ?? undefined, rules: settings['rules'] ?? undefined });
  for (const { path, message } of problems) complain(`onRecord.${path.join('.')}: ${message}`);
  const run = settings['run'] ?? 'onType';
  const mode = runModes.find(known => known === run);
  if (mode === undefined) complain(`onRecord.run: ${JSON.stringify(run)} is no way to run; write one of ${runModes.join(', ')}. “onType” is used.`);
  return { run: mode ?? 'onType', configuration };
}
