/** What a rule is: one file of data plus one generator. A rule sees the analysis, never Markdown, the configuration or another rule. */
import type { Accusation, Claim, Response } from '../claims/claim.ts';
import type { JudgedDraft } from '../claims/kept-claims.ts';
import type { Attribution, Quotation } from '../attribution/attribution.ts';
import type { LabelledPassage } from '../attribution/kept-labels.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Configuration, RuleOptions } from '../configuration.ts';
import type { Sentence } from '../english/sentence.ts';
import type { PassageEnglish, Token } from '../english/token.ts';
import type { MarkdownDocument, Problem } from '../markdown/document.ts';
import type { Passage } from '../prose/passage.ts';
import type { Registry, Support } from '../sources/source.ts';
import type { Edit } from '../text/edit.ts';
import type { SourceSpan } from '../text/span.ts';

/** Everything the stages found in one version of one draft. A value: nothing in it changes. */
export interface Analysis {
  readonly source: string;
  readonly markdown: MarkdownDocument;
  /** The house's settings with the draft's front matter on top. Rules do not read it: `check` does. */
  readonly configuration: Configuration;
  readonly profile: 'news' | 'wiki' | 'academic' | 'intel' | 'opinion';
  /** `en`, another BCP 47 primary tag from front matter `lang`, or `und` for text that is plainly not English. */
  readonly language: string;
  readonly passages: readonly Passage[];
  /** One for each passage, in the same order. */
  readonly english: readonly PassageEnglish[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly accusations: readonly Accusation[];
  readonly responses: readonly Response[];
  readonly registry: Registry;
  readonly support: readonly Support[];
  readonly problems: readonly Problem[];
  /** What reading the next version can go on from; rules do not look at it. */
  readonly labelled: readonly LabelledPassage[];
  readonly judged: JudgedDraft;
}

export type RuleGroup = 'claims' | 'attribution' | 'quotation' | 'allegation-and-denial' | 'sources' | 'language' | 'certainty';
export type RuleSeverity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
  /** Names the fault as an editor would pencil it in the margin. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: RuleSeverity;
  /** Where a house sees it otherwise. */
  readonly profiles: Readonly<Partial<Record<Analysis['profile'], RuleSeverity | 'off'>>>;
  /** One sentence for tables, settings and schema. */
  readonly summary: string;
  readonly since: string;
  /** A draft rule is off until switched on. */
  readonly status: 'stable' | 'draft';
  /** `any` rules speak in drafts of every language. */
  readonly language: 'english' | 'any';
  /** Rules that, where they report in the same sentence, say it better: this one then stays silent. */
  readonly yieldsTo: readonly string[];
  /** What a house may give the rule beside a severity, by name. */
  readonly options: Readonly<Record<string, RuleOption>>;
  /** `options`: what this house gives, each value of the kind that was declared; what it does not give is absent. */
  readonly check: (analysis: Analysis, options: RuleOptions, shared: Shared) => Iterable<Report>;
}

/** What many rules ask of a draft, worked out when the first of them asks; a rule takes by name what it needs. */
export interface Shared {
  /** The words of a sentence in order, quotation marks and punctuation included. */
  readonly wordsOf: (sentence: Sentence) => readonly Word[];
  /** Does a place touch somebody's quoted words? Terms and titles in marks are the writer's own. */
  readonly isQuoted: (span: SourceSpan) => boolean;
  /** Does a place touch quoted words, or a title, a nickname or a term in marks? */
  readonly isMarked: (span: SourceSpan) => boolean;
  /** Does the writer speak here, in no quotation marks of any kind and in nobody else's name? */
  readonly isOwnWords: (span: SourceSpan) => boolean;
  /** Does the draft itself report this one, rather than a speaker whom it reports? */
  readonly isOwnVoice: (attribution: Attribution) => boolean;
  /** Indexes of the sentences that carry a citation. */
  readonly cited: ReadonlySet<number>;
  /** The attributions by the sentence in which their cue stands. */
  readonly said: ReadonlyMap<number, readonly Attribution[]>;
}

/** A word of a sentence with its place in the file. */
export interface Word {
  readonly token: Token;
  readonly span: SourceSpan;
}

/** A list of words, or a number from nought. */
export interface RuleOption {
  readonly kind: 'words' | 'number';
  /** One sentence or two for the schema and the rule's page. */
  readonly summary: string;
}

/** What a rule reports; `check` stamps the id and the severity. */
export interface Report {
  readonly span: SourceSpan;
  /** The writer's words in quotation marks, what is wrong, why it matters, what to do. */
  readonly message: string;
  readonly related?: readonly { readonly span: SourceSpan; readonly message: string }[];
  readonly fixes?: readonly Fix[];
}

export interface Fix {
  readonly title: string;
  /** Cannot change what a sentence asserts; may be applied without asking. */
  readonly safe: boolean;
  readonly preferred: boolean;
  /** Texts may hold snippet places (`$1`, `${1:name}`) where `snippet` is set. */
  readonly edits: readonly Edit[];
  readonly snippet: boolean;
}

/** Declares a rule; what is left out has the usual value. */
export function defineRule(rule: Omit<Rule, 'since' | 'status' | 'language' | 'yieldsTo' | 'profiles' | 'options'> & Partial<Rule>): Rule {
  return { since: '0.1.0', status: 'stable', language: 'english', yieldsTo: [], profiles: {}, options: {}, ...rule };
}

/** The words that a house gives a rule under a name; none where it gives none. */
export function wordsOption(options: RuleOptions, name: string): readonly string[] {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  return Array.isArray(value) ? value : [];
}

export function numberOption(options: RuleOptions, name: string, usual: number): number {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  return typeof value === 'number' ? value : usual;
}
