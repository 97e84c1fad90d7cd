/** Findings of a part of a draft, which was read whole. Knows places, and not how they were picked. */
import type { Finding } from '../core/finding.ts';

/** Half-open, in source offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Those that share a character with a part, or stand in it without one of their own. */
export function findingsIn(findings: readonly Finding[], parts: readonly Part[]): readonly Finding[] {
  return findings.filter(({ span }) => parts.some(({ start, end }) => (span.start === span.end ? start <= span.start && span.start <= end : span.start < end && start < span.end)));
}
