/** Suppression comments: which findings the writer has set aside, and which comments set nothing aside. */
import type { Finding } from './finding.ts';
import type { Suppression } from './markdown/document.ts';
import type { Analysis, RuleSeverity } from './rules/rule.ts';

/** Findings that no comment covers, and one `unused-suppression` for each comment that covers none. */
export function applySuppressions(analysis: Analysis, findings: readonly Finding[], severity: RuleSeverity | undefined): Finding[] {
  const suppressions = analysis.markdown.directives.filter(directive => directive.kind === 'suppression');
  if (suppressions.length === 0) return [...findings];
  const used = new Set<Suppression>();
  const kept = findings.filter(finding => {
    const covering = suppressions.filter(suppression => covers(suppression, finding));
    covering.forEach(suppression => used.add(suppression));
    return covering.length === 0;
  });
  if (severity === undefined) return kept;
  return [...kept, ...suppressions.filter(suppression => !used.has(suppression)).map(suppression => unused(suppression, severity))];
}

function covers(suppression: Suppression, finding: Finding): boolean {
  const named = suppression.rules.length === 0 || suppression.rules.includes(finding.rule);
  return named && finding.span.start >= suppression.covers.start && finding.span.start <= suppression.covers.end;
}

function unused(suppression: Suppression, severity: RuleSeverity): Finding {
  const what = suppression.rules.length === 0 ? 'any finding' : suppression.rules.map(rule => `“${rule}”`).join(', ');
  return {
    rule: 'unused-suppression', severity, span: suppression.span, related: [],
    message: `This comment sets aside ${what}, and there is nothing for it to set aside. A stale comment would hide the next fault; take it out.`,
    fixes: [{ title: 'Remove the comment', safe: true, preferred: true, snippet: false, edits: [{ span: suppression.span, text: '' }] }],
  };
}
