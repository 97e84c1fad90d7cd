/** The house's settings in force for a draft: profile, severities, options of rules, and the lists a desk keeps. Shapes and defaults; where they come from is `configuration/`’s business. */

export type Profile = 'news' | 'wiki' | 'academic' | 'intel' | 'opinion';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleSetting = Severity | 'off' | 'on';

export const profiles: readonly Profile[] = ['news', 'wiki', 'academic', 'intel', 'opinion'];
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const ruleSettings: readonly RuleSetting[] = ['off', 'on', ...severities];

/** What a house gives one rule beside its severity, by the names that the rule declares: lists of words, and numbers. */
export type RuleOptions = Readonly<Record<string, readonly string[] | number>>;

export interface Configuration {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly options: Readonly<Record<string, RuleOptions>>;
  /** Words or phrases; a sentence that contains one needs no source. Matched without regard to case. */
  readonly commonKnowledge: readonly string[];
  /** Name → other forms of it. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** `reporting: own`. */
  readonly ownReporting: boolean;
  /** Findings that the house has looked at and does not want to see again. */
  readonly ignored: readonly IgnoredFinding[];
}

/** Known again by its rule and its sentence, wherever the sentence moves. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sentence: string;
  readonly reason: string;
}

export const defaultConfiguration: Configuration = { profile: 'news', rules: {}, options: {}, commonKnowledge: [], aliases: {}, ownReporting: false, ignored: [] };
