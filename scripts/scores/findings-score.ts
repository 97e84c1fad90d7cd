/**
 * Scores findings and attributions unit by unit on one of our own drafts. Pure.
 *
 * A wanted rule is hit where it reports on a range that overlaps the unit and stays in one paragraph; a report on a unit that is neither
 * wanted nor acceptable is a false alarm. A claim is left alone where nothing at warning or error is falsely reported on it. Of a unit that
 * is attributed, the two attributions with most of their words in it are asked for speaker, via and stance.
 */
import { check, type Finding } from '../../src/core/check.ts';
import type { Analysis } from '../../src/core/rules/rule.ts';
import { recordOf, type AttributionRecord } from '../../src/service/record.ts';
import { ask, decide, emptyShare, emptyTally, f1, percent, precision, recall, type Share, type Tally } from './counts.ts';
import { overlap } from './ranges.ts';
import { judgeUnit } from './unit-attribution.ts';
import { readUnits, type AnnotatedUnit, type AnnotatedUnits } from './unit-annotation.ts';

export interface FindingsScore {
  units: number;
  readonly rules: Tally;
  /** Claims on which nothing is wanted, and those of them left alone. */
  readonly clean: Share;
  readonly attributed: Tally;
  readonly speaker: Share;
  readonly via: Share;
  readonly stance: Share;
}

/** Whether these are reported is for the house to say: unasked, they are neither rewarded nor punished. */
const HOUSE: ReadonlySet<string> = new Set(['source-not-archived', 'quote-without-citation', 'speaker-not-introduced']);
const LOUD: ReadonlySet<string> = new Set(['error', 'warning']);

export function emptyFindingsScore(): FindingsScore {
  return { units: 0, rules: emptyTally(), clean: emptyShare(), attributed: emptyTally(), speaker: emptyShare(), via: emptyShare(), stance: emptyShare() };
}

export function scoreFindings(name: string, analysis: Analysis, annotation: string, into: FindingsScore): void {
  countFindings(analysis.source, readUnits(name, annotation), check(analysis), recordOf(analysis, name).attributions, into);
}

export function countFindings(draft: string, annotation: AnnotatedUnits, findings: readonly Finding[], attributions: readonly AttributionRecord[], into: FindingsScore): void {
  const { sentences: units, documentRules = [], documentAcceptable = [], groups = [] } = annotation;
  const explained = new Set<Finding>();
  const touched = (finding: Finding): readonly AnnotatedUnit[] => unitsUnder(finding, units, draft);
  const sharp = findings.filter(finding => new Set(touched(finding).map(unit => unit.paragraph)).size <= 1);
  const grouped = new Map(groups.map(group => [group, 0]));

  for (const unit of units) {
    const on = sharp.filter(finding => touched(finding).includes(unit));
    for (const id of unit.expectedRules) {
      const found = on.filter(({ rule }) => rule === id || unit.alternatives?.[id]?.includes(rule));
      for (const finding of found) explained.add(finding);
      const group = groups.find(each => each.rule === id && each.units.includes(unit.id));
      if (group === undefined) decide(into.rules, true, found.length > 0);
      else grouped.set(group, (grouped.get(group) ?? 0) + found.length);
    }
    for (const finding of on) if (unit.acceptableRules.includes(finding.rule)) explained.add(finding);
  }
  for (const hits of grouped.values()) decide(into.rules, true, hits > 0);
  for (const { rule, target } of documentRules) {
    const found = findings.filter(finding => finding.rule === rule && names(finding, target, draft));
    for (const finding of found) explained.add(finding);
    decide(into.rules, true, found.length > 0);
  }
  for (const { rule, target } of documentAcceptable) {
    for (const finding of findings) if (finding.rule === rule && target.split(', ').some(each => names(finding, each, draft))) explained.add(finding);
  }

  const alarms = findings.filter(finding => !explained.has(finding) && !HOUSE.has(finding.rule) && touched(finding).length > 0);
  into.rules.falseAlarm += alarms.length;
  const disturbed = new Set(alarms.filter(({ severity }) => LOUD.has(severity)).flatMap(touched));
  for (const unit of units) if (unit.isClaim && unit.expectedRules.length === 0) ask(into.clean, !disturbed.has(unit));

  into.units += units.length;
  for (const unit of units) {
    const judged = judgeUnit(unit, attributions, draft);
    if (judged.found !== undefined) decide(into.attributed, unit.attributed, judged.found);
    for (const field of ['speaker', 'via', 'stance'] as const) {
      const right = judged[field];
      if (right !== undefined) ask(into[field], right);
    }
  }
}

/** All in percent, more is better. */
export function findingsFigures(score: FindingsScore): Readonly<Record<string, number | undefined>> {
  const share = ({ right, of }: Share): number | undefined => percent(right, of);
  return {
    recall: recall(score.rules), precision: precision(score.rules), F1: f1(score.rules), clean: share(score.clean),
    'attributed recall': recall(score.attributed), 'attributed precision': precision(score.attributed),
    speaker: share(score.speaker), via: share(score.via), stance: share(score.stance),
  };
}

/** A report on the front matter’s title is one on the headline. */
function unitsUnder({ span }: Finding, units: readonly AnnotatedUnit[], draft: string): readonly AnnotatedUnit[] {
  const title = /^---[^]*?^title:.*$/mu.exec(draft)?.[0];
  const onTitle = title !== undefined && span.start < title.length && span.end > title.lastIndexOf('\ntitle:');
  const headline = onTitle ? units.find(({ kind }) => kind === 'heading') : undefined;
  return units.filter(unit => unit === headline || overlap([span.start, span.end], [unit.start, unit.end]));
}

function names({ span, message }: Finding, target: string, draft: string): boolean {
  const words = target.replace(/^\^/u, '');
  return draft.slice(span.start, span.end).includes(words) || message.includes(words);
}
