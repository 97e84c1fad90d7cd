/** `onrecord fix`: applies the fixes that need nobody's judgement, and says what it changed and what it left. */
import { check } from '../core/check.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { compareWith, type Baseline } from '../service/baseline.ts';
import { protectedNames } from '../service/protected-names.ts';
import { fixSafely, type Reading } from '../service/safe-fixes.ts';
import type { Command } from './arguments.ts';
import { examine, isIgnored, meansFor, stopped } from './examine.ts';
import { findDrafts } from './find-drafts.ts';
import { fixedRecord, summariseFixes, type FixFileRecord } from './fix-record.ts';
import { difference, fixesReport, fixSummaryReport } from './report-fixes.ts';
import { replaceFile } from './replace-file.ts';
import type { ExitCode, World } from './world.ts';

export async function runFix({ format, dryRun, knownToo, drafts }: Extract<Command, { kind: 'fix' }>, world: World): Promise<ExitCode> {
  const means = meansFor(drafts, world, knownToo !== true);
  if (typeof means === 'string') return stopped(means, world);
  /** The text of a draft from standard input is the result; what there is to say of it goes beside it. */
  const isFilter = !dryRun && drafts.paths.includes('-');
  const say = isFilter ? world.printNotice : world.printResult;
  const colour = !isFilter && world.colour;
  const files: FixFileRecord[] = [];
  let failed = false;
  const fail = (record: FixFileRecord & { readonly error: { readonly message: string } }): void => {
    failed = true;
    files.push(record);
    world.printNotice(`onrecord: ${record.file}: ${record.error.message}\n`);
  };
  for (const each of findDrafts(drafts.paths, world)) {
    if (each.kind === 'nothing') {
      failed = true;
      world.printNotice(`onrecord: ${each.message}\n`);
      continue;
    }
    const leftAlone = each.kind === 'draft' && isIgnored(each, means);
    if (leftAlone && !isFilter) continue;
    const { file, outcome } = await examine(each, means, (draft, analysis, again) => {
      const { known } = means.houses.of(draft.file);
      const read = (text: string, previous: Analysis): Reading => readingOf(again(text, previous), known);
      const before = leftAlone ? { analysis, findings: [] } : readingOf(analysis, known);
      const fixed = fixSafely(before, read);
      const { withhold } = protectedNames(analysis.registry.sources);
      return { before: draft.text, after: fixed.text, record: fixedRecord(draft.file, before, fixed), lines: dryRun ? difference(draft.file, draft.text, fixed.edits, withhold) : '' };
    });
    if (!outcome.ok) {
      fail({ file, error: outcome.error });
      continue;
    }
    const { before, after, record, lines } = outcome.value;
    const mustWrite = !dryRun && !isFilter && record.edits.length > 0;
    const fault = mustWrite ? replaceFile(file, before, after, world) : undefined;
    if (fault !== undefined) {
      fail({ file, error: fault });
      continue;
    }
    files.push({ ...record, written: mustWrite });
    if (isFilter) world.printResult(after);
    if (format === 'text') say(fixesReport(record, lines, colour));
  }
  const summary = summariseFixes(files, dryRun);
  if (format === 'text') say(fixSummaryReport(summary, files.length - summary.files, colour));
  else world.printResult(`${JSON.stringify({ files, summary }, undefined, 2)}\n`);
  return failed ? 2 : dryRun && summary.fixes > 0 ? 1 : 0;
}

/** What is not shown is not mended, and a fix that would write a protected name is none, here as in the editor. */
function readingOf(analysis: Analysis, known: Baseline | undefined): Reading {
  const { harmless } = protectedNames(analysis.registry.sources);
  const found = check(analysis);
  return { analysis, findings: (known === undefined ? found : compareWith(known).newIn(analysis, found)).map(finding => ({ ...finding, fixes: harmless(finding.fixes) })) };
}
