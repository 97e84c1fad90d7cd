/** The figures of a scored record, by the names under which the ratchet and the table know them. */
import { calibrated, calibration } from './calibration.ts';
import { f1, percent, precision, recall, type Share } from './counts.ts';
import { fields } from './record-fields.ts';
import type { RecordScore } from './record-score.ts';

/** All in percent, more is better; a figure that nothing asks for is undefined. */
export function recordFigures(score: RecordScore): Readonly<Record<string, number | undefined>> {
  return {
    'found precision': precision(score.found), 'found recall': recall(score.found), 'found F1': f1(score.found),
    'sourcing F1': f1(score.foundSourcing), 'whole F1': f1(score.whole),
    ...Object.fromEntries(fields.map(field => [field, share(score.fields[field])])), within: share(score.within), nested: share(score.nested),
    'actionable right': share(score.actionable), 'actionable coverage': percent(score.actionable.right, score.speechWanted),
    calibrated: calibrated(calibration(score.confidences)),
  };
}

function share({ right, of }: Share): number | undefined {
  return percent(right, of);
}
