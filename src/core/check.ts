/** Runs the rules over an analysis. One that throws is a fault of ours, reported once as `internal-error`; the others go on. */
import { withoutAllowed } from './allowed-words.ts';
import type { Configuration, RuleOptions, RuleSetting } from './configuration.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import type { Analysis, Report, Rule, RuleSeverity } from './rules/rule.ts';
import { sharedAnswers } from './rules/shared.ts';
import { sift, unusedSuppressions, type SetAside } from './suppression.ts';
import { sourceSpan } from './text/span.ts';

export type { Finding } from './finding.ts';

/** All findings of a draft in order of place. `catalogue` is for tests; the product always runs the whole of it. */
export function check(analysis: Analysis, configuration: Configuration = analysis.configuration, catalogue: readonly Rule[] = rules): readonly Finding[] {
  return judge(analysis, configuration, catalogue).findings;
}

/** What is reported, and what a comment or the house's list has set aside. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly aside: readonly SetAside[];
  /** Whether a rule had its say: one that is off, or cannot read the language, has none. */
  readonly ran: (rule: string) => boolean;
}

export function judge(analysis: Analysis, configuration: Configuration = analysis.configuration, catalogue: readonly Rule[] = rules): Judgement {
  const silent = new Set<string>();
  const shared = sharedAnswers(analysis);
  const findings: Finding[] = problemFindings(analysis, configuration);
  for (const rule of catalogue) {
    const severity = severityOf(rule, analysis.profile, configuration.rules[rule.id]);
    if (severity === undefined || (rule.language === 'english' && analysis.language !== 'en')) {
      silent.add(rule.id);
      continue;
    }
    try {
      for (const report of rule.check(analysis, configuration.options[rule.id] ?? noOptions, shared)) findings.push(stamp(rule.id, severity, report));
    } catch (fault) {
      findings.push(internalError(rule.id, fault));
    }
  }
  const said = withoutAllowed(yieldToBetter(findings, analysis, catalogue), analysis, configuration);
  const { kept, aside } = sift(analysis, said, configuration.ignored);
  const ran = (rule: string): boolean => !silent.has(rule);
  const severity = severitySetting(configuration, 'unused-suppression', 'hint');
  const unused = severity === undefined ? [] : unusedSuppressions(analysis, aside, severity, ran, id => catalogue.some(rule => rule.id === id) || notices.has(id));
  return { findings: [...kept, ...unused].sort(byPlace), aside, ran };
}

const noOptions: RuleOptions = {};

/** Ids that are no rules and can be set aside like them. */
const notices: ReadonlySet<string> = new Set(['front-matter', 'duplicate-source', 'damaged-source', 'unsupported-language', 'anonymous-identity', 'copy-changed', 'number-mismatch']);

/** The severity of a rule in a profile under a setting; undefined where it is off. */
export function severityOf(rule: Rule, profile: Analysis['profile'], setting: RuleSetting | undefined): RuleSeverity | undefined {
  const usual = rule.profiles[profile] ?? rule.severity;
  if (setting === 'off') return undefined;
  if (setting === 'on') return usual === 'off' ? rule.severity : usual;
  if (setting !== undefined) return setting;
  return rule.status === 'draft' || usual === 'off' ? undefined : usual;
}

function problemFindings(analysis: Analysis, configuration: Configuration): Finding[] {
  const findings: Finding[] = [];
  for (const { id, span, message, elsewhere, beside } of analysis.problems) {
    const severity = severitySetting(configuration, id, id === 'unsupported-language' ? 'hint' : 'warning');
    const related = [
      ...(elsewhere === undefined ? [] : [{ span: elsewhere.place, message: 'It stands here.', path: elsewhere.path }]),
      ...(beside === undefined ? [] : [{ span: beside, message: 'The first stands here.' }]),
    ];
    if (severity !== undefined) findings.push({ rule: id, severity, span, message, related, fixes: [] });
  }
  return findings;
}

function severitySetting(configuration: Configuration, id: string, usual: RuleSeverity): RuleSeverity | undefined {
  const setting = configuration.rules[id];
  if (setting === 'off') return undefined;
  return setting === undefined || setting === 'on' ? usual : setting;
}

function stamp(rule: string, severity: RuleSeverity, report: Report): Finding {
  return { rule, severity, span: report.span, message: report.message, related: report.related ?? [], fixes: report.fixes ?? [] };
}

function internalError(rule: string, fault: unknown): Finding {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return {
    rule: 'internal-error', severity: 'information', span: sourceSpan(0, 0), related: [], fixes: [],
    message: `The rule “${rule}” stopped on this draft (${reason}), so its findings are missing. The other rules ran. Report it with the draft, or switch the rule off.`,
  };
}

/** One fault, one finding: a rule gives way where one that says it better reports in the same sentence. */
function yieldToBetter(findings: readonly Finding[], analysis: Analysis, catalogue: readonly Rule[]): readonly Finding[] {
  const yielding = new Map(catalogue.filter(rule => rule.yieldsTo.length > 0).map(rule => [rule.id, rule.yieldsTo]));
  const reportedIn = new Map<number, Set<string>>();
  for (const finding of findings) {
    const sentence = sentenceAt(analysis, finding.span.start);
    const ids = reportedIn.get(sentence);
    if (ids === undefined) reportedIn.set(sentence, new Set([finding.rule]));
    else ids.add(finding.rule);
  }
  return findings.filter(finding => {
    const better = yielding.get(finding.rule);
    if (better === undefined) return true;
    const beside = reportedIn.get(sentenceAt(analysis, finding.span.start));
    return beside === undefined || !better.some(id => beside.has(id));
  });
}

/** Index of the last sentence that starts at or before the offset; -1 before the first. */
function sentenceAt(analysis: Analysis, offset: number): number {
  let low = -1;
  let high = analysis.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((analysis.sentences[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
