/** `onrecord accusations`: who is accused, by whom, through whom, how strongly, and what answers. */
import { accusationRecords } from '../service/accusations.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import type { Command } from './arguments.ts';
import { examineAll, meansFor, stopped } from './examine.ts';
import { accusationsReport } from './report-accusations.ts';
import type { PlacedAccusation } from './report-accusations.ts';
import type { ExitCode, World } from './world.ts';

export async function listAccusations({ format, drafts }: Extract<Command, { kind: 'accusations' }>, world: World): Promise<ExitCode> {
  const means = meansFor(drafts, world);
  if (typeof means === 'string') return stopped(means, world);
  const { answers, failed } = await examineAll(means, (draft, analysis): readonly PlacedAccusation[] => {
    const starts = lineStarts(draft.text);
    return accusationRecords(analysis, draft.file).map(record => {
      const { line, column } = positionAt(starts, record.start);
      return { ...record, line: line + 1, column: column + 1, answers: record.answers.map(answer => ({ ...answer, line: positionAt(starts, answer.start).line + 1 })) };
    });
  });
  const records = answers.flat();
  world.printResult(format === 'json' ? `${JSON.stringify({ accusations: records }, undefined, 2)}\n` : accusationsReport(records, world.colour));
  return failed ? 2 : 0;
}
