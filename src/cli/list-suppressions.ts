/** `onrecord suppressions`: what writers have set aside, where, why, and whether there is still something to set aside. */
import { judge } from '../core/check.ts';
import type { Command } from './arguments.ts';
import { examine, isIgnored, meansFor, stopped } from './examine.ts';
import { findDrafts } from './find-drafts.ts';
import { suppressionsReport } from './report-text.ts';
import { commentsIn, count, entriesIn, type ListUse, type SuppressionRecord } from './suppression-record.ts';
import type { ExitCode, World } from './world.ts';

export async function listSuppressions({ format, drafts }: Extract<Command, { kind: 'suppressions' }>, world: World): Promise<ExitCode> {
  const means = meansFor(drafts, world);
  if (typeof means === 'string') return stopped(means, world);
  const records: SuppressionRecord[] = [];
  const lists = new Map<string, ListUse>();
  let failed = false;
  for (const each of findDrafts(drafts.paths, world)) {
    if (each.kind === 'nothing') {
      failed = true;
      world.printNotice(`onrecord: ${each.message}\n`);
      continue;
    }
    if (each.kind === 'draft' && isIgnored(each, means)) continue;
    const { file, outcome } = await examine(each, means, (draft, analysis) => {
      const judgement = judge(analysis);
      count(judgement, means.houses.of(draft.file), lists);
      return commentsIn(draft.file, analysis, judgement);
    });
    if (!outcome.ok) {
      failed = true;
      world.printNotice(`onrecord: ${file}: ${outcome.error.message}\n`);
      continue;
    }
    records.push(...outcome.value);
  }
  records.push(...[...lists].flatMap(([path, use]) => entriesIn(means.houses.name(path), use)));
  world.printResult(format === 'json' ? `${JSON.stringify({ suppressions: records }, undefined, 2)}\n` : suppressionsReport(records, world.colour));
  return failed ? 2 : 0;
}
