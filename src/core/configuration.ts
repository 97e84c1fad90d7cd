/** The house: profile, severities, and the lists a desk keeps. Reads unknown values, gives a configuration and what was wrong with them. */
import { isRecord } from './text/reading.ts';

export type Profile = 'news' | 'wiki' | 'academic' | 'intel' | 'opinion';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleSetting = Severity | 'off' | 'on';

export const profiles: readonly Profile[] = ['news', 'wiki', 'academic', 'intel', 'opinion'];
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const ruleSettings: readonly RuleSetting[] = ['off', 'on', ...severities];

export interface Configuration {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Words or phrases; a sentence that contains one needs no source. Matched without regard to case. */
  readonly commonKnowledge: readonly string[];
  /** Name → other forms of it. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** `reporting: own`. */
  readonly ownReporting: boolean;
}

export const defaultConfiguration: Configuration = { profile: 'news', rules: {}, commonKnowledge: [], aliases: {}, ownReporting: false };

export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** Path of the value, and what to do about it. */
  readonly problems: readonly { readonly path: readonly string[]; readonly message: string }[];
}

/** Reads settings from a host. Whatever is wrong keeps the value of `base` and is reported; nothing throws. */
export function readConfiguration(value: unknown, base: Configuration = defaultConfiguration): ReadConfiguration {
  const problems: { path: readonly string[]; message: string }[] = [];
  const complain = (path: readonly string[], message: string): void => void problems.push({ path, message });
  if (value === undefined || value === null) return { configuration: base, problems };
  if (!isRecord(value)) return { configuration: base, problems: [{ path: [], message: 'The configuration is not a map of settings; the defaults are used.' }] };
  const rules: Record<string, RuleSetting> = { ...base.rules };
  const given = value['rules'];
  if (isRecord(given)) {
    for (const [id, setting] of Object.entries(given)) {
      const read = typeof setting === 'boolean' ? (setting ? 'on' : 'off') : ruleSettings.find(known => known === setting);
      if (read === undefined) complain(['rules', id], `“${id}” is set to ${JSON.stringify(setting)}; write one of ${ruleSettings.join(', ')}. The default is used.`);
      else rules[id] = read;
    }
  } else if (given !== undefined) complain(['rules'], '“rules” is a map from rule id to severity; it is ignored.');
  const profile = profiles.find(known => known === value['profile']);
  if (value['profile'] !== undefined && profile === undefined) {
    complain(['profile'], `No profile is called ${JSON.stringify(value['profile'])}; write one of ${profiles.join(', ')}. “${base.profile}” is used.`);
  }
  const aliases: Record<string, readonly string[]> = { ...base.aliases };
  if (isRecord(value['aliases'])) {
    for (const [name, forms] of Object.entries(value['aliases'])) aliases[name] = [...(aliases[name] ?? []), ...strings(forms)];
  }
  return {
    configuration: {
      profile: profile ?? base.profile,
      rules,
      commonKnowledge: [...base.commonKnowledge, ...strings(value['commonKnowledge'])],
      aliases,
      ownReporting: value['reporting'] === 'own' || base.ownReporting,
    },
    problems,
  };
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
