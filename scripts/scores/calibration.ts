/** Whether a confidence means what it says: bins of attributions of like confidence, beside the share of them that is right. */
import { percent } from './counts.ts';

export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly count: number;
  /** In percent. */
  readonly confidence: number;
  readonly right: number;
}

/** As many in each bin as can be: confidences crowd near the top, so bins of equal width would stand empty. */
export function calibration(judged: readonly Judged[], bins = 5): readonly Bin[] {
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  return Array.from({ length: bins }, (_, bin) => sorted.slice(Math.round((bin * sorted.length) / bins), Math.round(((bin + 1) * sorted.length) / bins)))
    .filter(members => members.length > 0)
    .map(members => ({
      count: members.length,
      confidence: (100 * members.reduce((sum, each) => sum + each.confidence, 0)) / members.length,
      right: percent(members.filter(each => each.right).length, members.length) ?? 0,
    }));
}

/** 100 less the mean distance between confidence and share right, weighted by bin: more is better, as with every figure here. */
export function calibrated(bins: readonly Bin[]): number | undefined {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return count === 0 ? undefined : 100 - bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) / count;
}
