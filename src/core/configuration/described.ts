/** What every setting of a configuration file is for, in the words of schema, hover and completion. Words and shapes only. */
import { profiles, ruleSettings, type Profile, type RuleSetting } from '../configuration.ts';
import type { RuleOption } from '../rules/rule.ts';
import { allowOption, settable } from './settable.ts';

export const settingWords: Readonly<Record<'extends' | 'profile' | 'rules' | 'aliases' | 'commonKnowledge' | 'reporting' | 'ignore' | 'baseline' | 'bibliographies', string>> = {
  extends: 'Another configuration file, or a list of them, by path from the folder of this file. What they say holds where this file says nothing; of several, the later goes before the earlier. They have to lie in the workspace.',
  profile: 'The house that drafts are written for. It decides what needs a source and how loud the rules are.',
  rules: 'Severity of single rules: one word, or a map of a severity and the options of the rule. Rules that are not listed keep their usual severity.',
  aliases: 'Names that are one party: a name, and its other forms.',
  commonKnowledge: 'Words or phrases; a sentence that holds one of them needs no source. Matched without regard to case.',
  reporting: '“own”: the drafts rest on the house’s own reporting, so that what needs no other source is not asked for one. “none” takes that back.',
  ignore: 'Patterns for drafts that are not checked, as in .gitignore, from the folder of this file: “archive/”, “*.tmp.md”, “!kept.md”.',
  baseline: 'The file of findings that are known and not shown, by path from the folder of this file. “onrecord check PATH… --write-baseline” writes it; editor and terminal read it. It has to lie in the workspace.',
  bibliographies: 'Files of sources that every draft may cite, beside those that it names itself: .bib, .json and .yaml in CSL, .ris. Paths or patterns (“refs/*.bib”) from the folder of this file, within the workspace. Where two define the same key, the earlier counts; the draft goes before all.',
};

export const profileWords: Readonly<Record<Profile, string>> = {
  news: 'News: attribution in the sentence, answers to allegations.',
  wiki: 'Encyclopedia: an inline citation for whatever may be challenged.',
  academic: 'Academic: citations with locators.',
  intel: 'Intelligence analysis: graded sources, likelihood and confidence kept apart.',
  opinion: 'Opinion: the writer’s own views need no source.',
};

export const severityWords: Readonly<Record<RuleSetting, string>> = {
  off: 'Silent.',
  on: 'The usual severity, also where the profile switches the rule off or the rule is still a draft.',
  error: 'An error: a check ends with 1 from “--fail-on error” on.',
  warning: 'A warning: a check usually ends with 1 from here on.',
  information: 'For information.',
  hint: 'A hint, shown faintly.',
};

/** JSON Schema (draft 7) of `.onrecord.yaml`. */
export function configurationSchema(): object {
  const words = wordsSchema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'onrecord:configuration',
    title: '.onrecord.yaml',
    description: 'Settings of On Record for the drafts of this folder and the folders below. The nearest file upwards from a draft counts; a draft overrides it in its front matter, under “onrecord”.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      extends: { ...words, description: settingWords.extends },
      profile: { type: 'string', description: settingWords.profile, default: profiles[0], ...enumerated(profiles, profileWords) },
      rules: {
        type: ['object', 'null'], description: settingWords.rules, additionalProperties: false,
        properties: Object.fromEntries(settable.map(({ id, summary, usually, options }) => [id, {
          description: `${summary} Usually: ${usually}.`,
          oneOf: [{ $ref: '#/definitions/severity' }, {
            type: 'object', additionalProperties: false,
            properties: {
              severity: { $ref: '#/definitions/severity' },
              ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
            },
          }],
        }])),
      },
      aliases: { type: ['object', 'null'], description: settingWords.aliases, additionalProperties: words },
      commonKnowledge: { ...words, description: settingWords.commonKnowledge },
      reporting: { type: 'string', enum: ['own', 'none'], description: settingWords.reporting },
      ignore: { ...words, description: settingWords.ignore },
      baseline: { type: 'string', minLength: 1, description: settingWords.baseline },
      bibliographies: { ...words, description: settingWords.bibliographies },
    },
    definitions: {
      allow: { ...words, description: allowOption.summary },
      severity: {
        description: 'How loud a rule is. true is “on”, false is “off”.',
        oneOf: [{ type: 'string', ...enumerated(ruleSettings, severityWords) }, { type: 'boolean' }],
      },
    },
  };
}

const wordsSchema = { oneOf: [{ type: 'string', minLength: 1 }, { type: 'array', items: { type: ['string', 'number'] }, uniqueItems: true }] } as const;

/** What every rule takes is written once. */
function optionSchema(option: RuleOption): object {
  if (option === allowOption) return { $ref: '#/definitions/allow' };
  return option.kind === 'words' ? { ...wordsSchema, description: option.summary } : { type: 'number', minimum: 0, description: option.summary };
}

/** With a description for each value, in the key that VS Code and the YAML extension know. */
function enumerated<T extends string>(values: readonly T[], descriptions: Readonly<Record<T, string>>): object {
  return { enum: values, enumDescriptions: values.map(value => descriptions[value]) };
}
