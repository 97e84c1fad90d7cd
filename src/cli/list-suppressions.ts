/** `onrecord suppressions`: what writers have set aside, where, why, and whether there is still something to set aside. */
import { judge } from '../core/check.ts';
import type { Command } from './arguments.ts';
import { examineAll, meansFor, stopped } from './examine.ts';
import { suppressionsReport } from './report-text.ts';
import { commentsIn, count, entriesIn, type ListUse, type SuppressionRecord } from './suppression-record.ts';
import type { ExitCode, World } from './world.ts';

export async function listSuppressions({ format, drafts }: Extract<Command, { kind: 'suppressions' }>, world: World): Promise<ExitCode> {
  const means = meansFor(drafts, world);
  if (typeof means === 'string') return stopped(means, world);
  const lists = new Map<string, ListUse>();
  const { answers, failed } = await examineAll(means, (draft, analysis) => {
    const judgement = judge(analysis);
    count(judgement, means.houses.of(draft.file), lists);
    return commentsIn(draft.file, analysis, judgement);
  });
  const records: readonly SuppressionRecord[] = [...answers.flat(), ...[...lists].flatMap(([path, use]) => entriesIn(means.houses.name(path), use))];
  world.printResult(format === 'json' ? `${JSON.stringify({ suppressions: records }, undefined, 2)}\n` : suppressionsReport(records, world.colour));
  return failed ? 2 : 0;
}
