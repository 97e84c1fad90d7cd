/** One place's settings on top of weaker ones: the one law of what wins, for every host. */
import { defaultConfiguration, type Configuration, type RuleOptions, type RuleSetting } from '../configuration.ts';
import { readSettings, type Settings, type SettingsProblem } from './read-settings.ts';

/** A value replaces the weaker one; lists of words, aliases and common knowledge grow, so that a house list and a desk's own list both hold. */
export function applySettings(base: Configuration, settings: Settings): Configuration {
  const rules = new Map<string, RuleSetting>(Object.entries(base.rules));
  const options = new Map<string, RuleOptions>(Object.entries(base.options));
  for (const [id, given] of settings.rules) {
    if (given.severity !== undefined) rules.set(id, given.severity);
    if (Object.keys(given.options).length > 0) options.set(id, grown(options.get(id) ?? {}, given.options));
  }
  const aliases = new Map<string, readonly string[]>(Object.entries(base.aliases));
  for (const [name, forms] of settings.aliases) aliases.set(name, joined(aliases.get(name) ?? [], forms));
  return {
    profile: settings.profile ?? base.profile,
    rules: Object.fromEntries(rules),
    options: Object.fromEntries(options),
    commonKnowledge: joined(base.commonKnowledge, settings.commonKnowledge),
    aliases: Object.fromEntries(aliases),
    ownReporting: settings.reporting === undefined ? base.ownReporting : settings.reporting === 'own',
    ignored: base.ignored,
  };
}

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly SettingsProblem[];
}

/** Settings from a host, on top of `base`. Whatever is wrong keeps the value of `base` and is reported; nothing throws. */
export function readConfiguration(value: unknown, base: Configuration = defaultConfiguration): ReadConfiguration {
  const { settings, problems } = readSettings(value);
  return { configuration: applySettings(base, settings), problems };
}

function grown(weaker: RuleOptions, stronger: RuleOptions): RuleOptions {
  const merged = new Map(Object.entries(weaker));
  for (const [name, value] of Object.entries(stronger)) {
    const before = merged.get(name);
    merged.set(name, typeof value === 'number' || before === undefined || typeof before === 'number' ? value : joined(before, value));
  }
  return Object.fromEntries(merged);
}

function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}
