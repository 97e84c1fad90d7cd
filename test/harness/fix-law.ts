/** The laws of a fix: it takes its finding away, brings no other, and leaves quoted words, code and addresses alone. */
import { analyse, type AnalyseOptions } from '../../src/core/analyse.ts';
import { check, type Finding } from '../../src/core/check.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Analysis, Fix } from '../../src/core/rules/rule.ts';
import { applyEdits, type Edit } from '../../src/core/text/edit.ts';
import { keptWords } from '../../src/service/safe-fixes.ts';
import { acceptSnippet } from './snippet.ts';

export interface FixFault {
  readonly rule: string;
  readonly title: string;
  readonly fault: string;
  /** The text around the fix, afterwards. */
  readonly words: string;
}

export interface FixCounts {
  readonly findings: number;
  readonly fixes: number;
  readonly safe: number;
  readonly faults: readonly FixFault[];
}

/** Every fix of every finding, one at a time. */
export function tryFixes(source: string, options: AnalyseOptions): FixCounts {
  const analysis = analyse(source, options);
  const findings = check(analysis);
  // What gave way to a better finding was there before the fix, too.
  const known = check(analysis, undefined, rules.map(rule => ({ ...rule, yieldsTo: [] })));
  const faults = findings.flatMap(finding => {
    const several = finding.fixes.filter(fix => fix.preferred).length > 1 ? [{ rule: finding.rule, title: '', fault: 'has more than one preferred fix', words: '' }] : [];
    return [...several, ...finding.fixes.flatMap(fix => faultsOf(fix, finding, analysis, known, options))];
  });
  const fixes = findings.flatMap(finding => finding.fixes);
  return { findings: findings.length, fixes: fixes.length, safe: fixes.filter(({ safe }) => safe).length, faults };
}

function faultsOf(fix: Fix, finding: Finding, analysis: Analysis, known: readonly Finding[], options: AnalyseOptions): readonly FixFault[] {
  const { source } = analysis;
  const edits = settled(fix);
  const text = applyEdits(source, edits);
  const first = edits[0]?.span.start ?? 0;
  const say = (fault: string): FixFault => ({ rule: finding.rule, title: fix.title.replace(/“[^”]*”/gu, '“…”'), fault, words: text.slice(Math.max(0, first - 60), first + 100).replace(/\s+/gu, ' ') });
  const faults: FixFault[] = [];
  const kept = keptWords(analysis);
  if (edits.some(({ span }) => kept.some(words => span.start < words.end && words.start < span.end))) faults.push(say('touches quoted words, code or an address'));
  if (fix.safe && fix.snippet) faults.push(say('is safe and leaves blanks'));
  const places = placesAfter(edits);
  const brought: Finding[] = [];
  const left = known.filter(other => other !== finding && !isSame(other, finding)).map(other => ({ rule: other.rule, span: places.of(other.span) }));
  for (const other of check(analyse(text, options, analysis))) {
    const at = left.findIndex(before => before.rule === other.rule && meets(before.span, other.span));
    if (at >= 0) left.splice(at, 1);
    else if (other.rule === finding.rule && meets(places.of(finding.span), other.span)) faults.push(say('leaves its finding'));
    // What a snippet leaves to be filled in says so itself.
    else if (!(fix.snippet && places.put.some(put => meets(put, other.span)))) brought.push(other);
  }
  // An entry that nothing cited answers for itself once something does: one finding about it in place of another.
  for (const other of brought) if (!left.some(({ rule, span }) => rule === 'unused-source' && span.start === other.span.start && span.end === other.span.end)) faults.push(say(`brings ${other.rule}`));
  return faults;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words of the draft stand after the edits, and where the new words stand. */
function placesAfter(edits: readonly Edit[]): { readonly of: (span: Stretch) => Stretch; readonly put: readonly Stretch[] } {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  let shift = 0;
  const put = inOrder.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
  const move = (offset: number, towards: 'start' | 'end'): number => {
    let moved = offset;
    for (const { span, text } of inOrder) {
      if (span.end <= offset && !(span.start === offset && towards === 'start')) moved += text.length - (span.end - span.start);
      else if (span.start < offset && offset < span.end) moved += towards === 'start' ? span.start - offset : span.start + text.length - offset;
    }
    return moved;
  };
  return { of: ({ start, end }) => ({ start: move(start, 'start'), end: move(end, 'end') }), put };
}

function settled(fix: Fix): readonly Edit[] {
  return fix.snippet ? fix.edits.map(edit => ({ span: edit.span, text: acceptSnippet(edit.text) })) : fix.edits;
}

function meets(one: Stretch, other: Stretch): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.span.start === other.span.start && one.span.end === other.span.end;
}
