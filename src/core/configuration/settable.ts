/** What may stand under `rules:`: the rules of the catalogue with their options, and the few ids that are no rules and can be set like them. */
import type { Profile } from '../configuration.ts';
import { severityOf } from '../check.ts';
import { rules } from '../rules/index.ts';
import type { RuleOption, RuleSeverity } from '../rules/rule.ts';

export interface Settable {
  readonly id: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, RuleOption>>;
  /** The usual severity, and where a profile sees it otherwise, in words. */
  readonly usually: string;
  /** Where nobody sets it. */
  readonly usual: (profile: Profile) => RuleSeverity | 'off';
}

interface Notice {
  readonly id: string;
  readonly severity: RuleSeverity;
  readonly summary: string;
}

const notices: readonly Notice[] = [
  { id: 'front-matter', severity: 'warning', summary: 'A value in the front matter cannot be read as meant.' },
  { id: 'duplicate-source', severity: 'warning', summary: 'Two sources have the same name.' },
  { id: 'damaged-source', severity: 'warning', summary: 'An entry of the sources cannot be read.' },
  { id: 'unused-suppression', severity: 'hint', summary: 'A suppression comment sets nothing aside.' },
  { id: 'unsupported-language', severity: 'hint', summary: 'The draft is in a language that On Record does not read.' },
];

/** Every rule takes it. */
export const allowOption: RuleOption = {
  kind: 'words', summary: 'Words and phrases that the house allows: a finding on words that hold one of them is not reported. Dictionary forms match every form of a word.',
};

/** In the order of the catalogue. */
export const settable: readonly Settable[] = [
  ...rules.map((rule): Settable => {
    const { id, summary, severity, profiles, status, options } = rule;
    const elsewhere = Object.entries(profiles).map(([profile, other]) => `${other} in the ${profile} profile`);
    const usually = status === 'draft' ? 'off until switched on' : [severity, ...elsewhere].join(', ');
    return { id, summary, options: { ...options, allow: allowOption }, usually, usual: profile => severityOf(rule, profile, undefined) ?? 'off' };
  }),
  ...notices.map(({ id, severity, summary }): Settable => ({ id, summary, options: {}, usually: severity, usual: () => severity })),
];

const byId: ReadonlyMap<string, Settable> = new Map(settable.map(each => [each.id, each]));

export function settableOf(id: string): Settable | undefined {
  return byId.get(id);
}
