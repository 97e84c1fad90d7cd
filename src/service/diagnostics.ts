/** What the Problems list shows of a draft: its findings and how many there are of each severity. */
import type { Finding } from '../core/finding.ts';
import type { Severity } from '../core/configuration.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** What is there and used by nobody is shown faded, not underlined. */
export function isUnused(finding: Finding): boolean {
  return finding.rule === 'unused-source' || finding.rule === 'unused-suppression';
}
