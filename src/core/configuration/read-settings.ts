/** Settings from a plain value, whoever holds it: a file, the head of a draft, an editor. Whatever is wrong is a problem, and is left out; nothing throws. */
import { profiles, ruleSettings, type Profile, type RuleOptions, type RuleSetting } from '../configuration.ts';
import { isRecord } from '../text/reading.ts';
import { nearestWord } from './nearest-word.ts';
import { settable, settableOf, type Settable } from './settable.ts';

/** What one place says; what it does not say is left to weaker ones. */
export interface Settings {
  readonly profile: Profile | undefined;
  readonly reporting: Reporting | undefined;
  readonly rules: ReadonlyMap<string, RuleSettings>;
  readonly commonKnowledge: readonly string[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

export interface RuleSettings {
  readonly severity: RuleSetting | undefined;
  readonly options: RuleOptions;
}

export type Reporting = 'own' | 'none';

/** The path of a value, what is wrong with it, and what to do. */
export interface SettingsProblem {
  readonly path: readonly string[];
  readonly message: string;
  /** The key is wrong, and not what stands behind it. */
  readonly isKey: boolean;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

export const noSettings: Settings = { profile: undefined, reporting: undefined, rules: new Map(), commonKnowledge: [], aliases: new Map() };

/** What every place may say. */
export const settingKeys: readonly string[] = ['profile', 'rules', 'aliases', 'commonKnowledge', 'reporting'];
/** What only a configuration file may say. */
export const fileKeys: readonly string[] = ['extends', 'ignore', 'baseline', 'bibliographies'];

type Complain = (path: readonly string[], message: string, isKey?: boolean) => void;

/** `of`: a `file` may say more than another `place`; its reader takes that out itself. */
export function readSettings(value: unknown, of: 'file' | 'place' = 'place'): ReadSettings {
  const problems: SettingsProblem[] = [];
  const complain: Complain = (path, message, isKey = false) => void problems.push({ path, message, isKey });
  if (value === undefined || value === null) return { settings: noSettings, problems };
  if (!isRecord(value)) {
    complain([], `The configuration is ${kindOf(value)}, not a map of settings; the defaults are used. Write one setting a line, such as “profile: news”.`);
    return { settings: noSettings, problems };
  }
  for (const key of Object.keys(value)) complainOfKey(key, of, complain);
  return {
    settings: {
      profile: choice(value['profile'], 'profile', profiles, complain),
      reporting: choice(value['reporting'], 'reporting', ['own', 'none'], complain),
      rules: readRules(value['rules'], complain),
      commonKnowledge: readWords(value['commonKnowledge'], ['commonKnowledge'], complain),
      aliases: readAliases(value['aliases'], complain),
    },
    problems,
  };
}

function complainOfKey(key: string, of: 'file' | 'place', complain: Complain): void {
  if (settingKeys.includes(key)) return;
  const isOfFiles = fileKeys.includes(key);
  if (isOfFiles && of === 'file') return;
  if (isOfFiles) return complain([key], `“${key}” belongs in .onrecord.yaml, which counts for a whole folder; here it is passed over.`, true);
  const known = of === 'file' ? [...fileKeys, ...settingKeys] : settingKeys;
  complain([key], `No setting is called “${shown(key)}”${meant(key, known)}; it is passed over. The settings are ${known.join(', ')}.`, true);
}

function choice<T extends string>(value: unknown, key: string, allowed: readonly T[], complain: Complain): T | undefined {
  if (value === undefined || value === null) return undefined;
  const found = allowed.find(known => known === value);
  if (found === undefined) complain([key], `“${key}” is set to ${json(value)}; write one of ${allowed.join(', ')}. The value is passed over.`);
  return found;
}

function readRules(value: unknown, complain: Complain): ReadonlyMap<string, RuleSettings> {
  const read = new Map<string, RuleSettings>();
  if (value === undefined || value === null) return read;
  if (!isRecord(value)) {
    complain(['rules'], `“rules” is ${kindOf(value)}, and should be a map from rule to severity, such as “loaded-verb: off”; it is passed over.`);
    return read;
  }
  for (const [id, given] of Object.entries(value)) {
    const known = settableOf(id);
    if (known === undefined) complain(['rules', id], `No rule is called “${shown(id)}”${meant(id, settable.map(each => each.id))}; the line does nothing. “onrecord explain” lists the rules.`, true);
    read.set(id, readRule(id, given, known, complain));
  }
  return read;
}

function readRule(id: string, given: unknown, known: Settable | undefined, complain: Complain): RuleSettings {
  if (!isRecord(given)) return { severity: severityFrom(given, id, ['rules', id], complain), options: {} };
  const options: [string, readonly string[] | number][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (name === 'severity') continue;
    const option = known !== undefined && Object.hasOwn(known.options, name) ? known.options[name] : undefined;
    const path = ['rules', id, name];
    if (option?.kind === 'words') options.push([name, readWords(value, path, complain)]);
    else if (option?.kind === 'number') {
      if (typeof value === 'number' && Number.isFinite(value) && value >= 0) options.push([name, value]);
      else complain(path, `“${name}” of “${id}” is ${json(value)}, and should be a number; the usual one is used.`);
    } else if (known !== undefined) {
      const names = ['severity', ...Object.keys(known.options)];
      complain(path, `“${id}” has no option “${shown(name)}”${meant(name, names)}; it is passed over. It takes ${names.join(', ')}.`, true);
    }
  }
  return { severity: severityFrom(given['severity'], id, ['rules', id, 'severity'], complain), options: Object.fromEntries(options) };
}

function severityFrom(value: unknown, id: string, path: readonly string[], complain: Complain): RuleSetting | undefined {
  if (value === undefined || value === null) return undefined;
  const found = typeof value === 'boolean' ? (value ? 'on' : 'off') : ruleSettings.find(known => known === value);
  if (found === undefined) complain(path, `“${shown(id)}” is set to ${json(value)}; write one of ${ruleSettings.join(', ')}. Its usual severity is used.`);
  return found;
}

function readAliases(value: unknown, complain: Complain): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  if (value === undefined || value === null) return read;
  if (!isRecord(value)) {
    complain(['aliases'], `“aliases” is ${kindOf(value)}, and should be a map from a name to its other forms, such as “Port Authority: [PA, the Authority]”; it is passed over.`);
    return read;
  }
  for (const [name, forms] of Object.entries(value)) read.set(name, readWords(forms, ['aliases', name], complain));
  return read;
}

/** One word or phrase, or a list of them. YAML reads `1990s` as words and `1990` as a number; both were meant as words. */
function readWords(value: unknown, path: readonly string[], complain: Complain): readonly string[] {
  if (value === undefined || value === null) return [];
  const words = (Array.isArray(value) ? value : [value]).flatMap((item: unknown, index) => {
    if (typeof item === 'number') return [String(item)];
    if (typeof item === 'string' && item.trim() !== '') return [item.trim()];
    complain(Array.isArray(value) ? [...path, String(index)] : path, `“${shown(path.at(-1) ?? '')}” is a list of words, and ${json(item)} is none; it is passed over. Put it in quotation marks if it is meant as a word.`);
    return [];
  });
  return [...new Set(words)];
}

/** A value in a message, short and on one line. */
function json(value: unknown): string {
  return shown(JSON.stringify(value) ?? 'nothing');
}

function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : isRecord(value) ? 'a map' : typeof value === 'string' ? 'a text' : json(value);
}

function meant(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === undefined ? '' : ` (did you mean “${near}”?)`;
}
