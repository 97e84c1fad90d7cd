/** On Record as a library: text in, facts and findings out. Reads no file, prints nothing, never throws. */
export { analyse, type AnalyseOptions } from './core/analyse.ts';
export { check, type Finding } from './core/check.ts';
export {
  defaultConfiguration, profiles, readConfiguration, severities,
  type Configuration, type Profile, type ReadConfiguration, type RuleSetting, type Severity,
} from './core/configuration.ts';
export { rules } from './core/rules/index.ts';
export type { Analysis, Fix, Report, Rule, RuleGroup, RuleSeverity } from './core/rules/rule.ts';
export type { Labeller, LabellerInput, Labelling } from './core/attribution/labeller.ts';
export { readModel, type ModelReading } from './core/attribution/learned/read-model.ts';
export type { Attribution, CueClass, Form, Hop, HopKind, Quotation, Speaker, SpeakerKind, Stance } from './core/attribution/attribution.ts';
export type { Entity, EntityKind } from './core/attribution/names/names.ts';
export type { Accusation, Claim, ClaimKind, Response } from './core/claims/claim.ts';
export type { Sentence } from './core/english/sentence.ts';
export type { Token } from './core/english/token.ts';
export type { Citation, Dialect, MarkdownDocument, Problem } from './core/markdown/document.ts';
export type { Passage } from './core/prose/passage.ts';
export type { Registry, ResolvedCitation, Source, Support, SupportKind } from './core/sources/source.ts';
export { applyEdits, type Edit } from './core/text/edit.ts';
export { lineStarts, positionAt } from './core/text/lines.ts';
export type { SourceSpan } from './core/text/span.ts';
export { recordOf, type AnalysisRecord } from './service/record.ts';
