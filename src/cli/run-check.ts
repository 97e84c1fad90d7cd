/** `onrecord check`: the findings of drafts, all of them or those that a baseline does not know. */
import { check } from '../core/check.ts';
import { severities } from '../core/configuration.ts';
import { entriesFor, type BaselineEntry } from '../service/baseline.ts';
import { findingsIn } from '../service/selection.ts';
import type { Command, FailOn } from './arguments.ts';
import { nameInBaseline, openBaseline, saveBaseline, type BaselineFile } from './baseline-file.ts';
import { checkedRecord, summarise, type FileRecord, type Summary } from './check-record.ts';
import { examine, isIgnored, meansFor, stopped } from './examine.ts';
import { findDrafts } from './find-drafts.ts';
import { partsOf } from './lines.ts';
import { asGiven } from './read-drafts.ts';
import { fileReport, staleReport, summaryReport } from './report-text.ts';
import type { ExitCode, World } from './world.ts';

export async function runCheck({ format, failOn, drafts, baseline, lines }: Extract<Command, { kind: 'check' }>, world: World): Promise<ExitCode> {
  const means = meansFor(drafts, world);
  if (typeof means === 'string') return stopped(means, world);
  const known = baseline?.kind === 'compare' ? openBaseline(baseline.file, world) : undefined;
  if (typeof known === 'string') return stopped(known, world);
  if (lines !== undefined && drafts.paths.some(path => path !== '-' && world.kindOf(asGiven(path, world)) === 'folder')) return stopped('“--lines” are lines of one draft, and this is a folder.', world);
  const isWriting = baseline?.kind === 'write';
  let noLines: string | undefined;
  const files: FileRecord[] = [];
  const entries: BaselineEntry[] = [];
  let [failed, leftOut] = [false, 0];
  for (const each of findDrafts(drafts.paths, world)) {
    if (each.kind === 'nothing') {
      failed = true;
      world.printNotice(`onrecord: ${each.message}\n`);
      continue;
    }
    if (each.kind === 'draft' && isIgnored(each, means)) {
      leftOut++;
      continue;
    }
    const { file, outcome } = await examine(each, means, (draft, analysis) => {
      const findings = check(analysis);
      if (isWriting) entries.push(...entriesFor(nameInBaseline(baseline.file, draft.file, world), analysis, findings));
      const shown = known === undefined ? findings : known.comparison.newIn(analysis, findings);
      const parts = lines === undefined ? undefined : partsOf(draft.text, lines);
      if (typeof parts === 'string') noLines = parts;
      return checkedRecord(draft.file, analysis, parts === undefined ? shown : typeof parts === 'string' ? [] : findingsIn(shown, parts));
    });
    if (noLines !== undefined) return stopped(`${file}: ${noLines}`, world);
    const record: FileRecord = outcome.ok ? outcome.value : { file, error: outcome.error };
    files.push(record);
    if (!outcome.ok) {
      failed = true;
      world.printNotice(`onrecord: ${file}: ${outcome.error.message}\n`);
    }
    if (isWriting) continue;
    if (format === 'text') world.printResult(fileReport(record, world.colour));
    if (format === 'ndjson') world.printResult(`${JSON.stringify(record)}\n`);
  }
  if (files.length === 0 && leftOut > 0) world.printNotice('onrecord: Nothing was checked: every draft here is left out by “ignore” in the configuration.\n');
  const summary: Summary = { ...summarise(files), ...(known === undefined ? {} : { baseline: comparisonIn(known, files, world) }) };
  if (isWriting) return write(baseline.file, entries, summary, failed, world);
  if (format === 'text') world.printResult(summaryReport(summary, files.length - summary.files, world.colour));
  if (format === 'json') world.printResult(`${JSON.stringify({ files, summary }, undefined, 2)}\n`);
  if (baseline?.kind === 'compare' && baseline.showStale) world.printNotice(staleReport(baseline.file, summary.baseline?.stale ?? []));
  return failed ? 2 : reaches(failOn, summary.bySeverity) ? 1 : 0;
}

/** A baseline without a draft that could not be read would report all of that draft as new. */
function write(file: string, entries: readonly BaselineEntry[], summary: Summary, failed: boolean, world: World): ExitCode {
  if (failed) return stopped(`No baseline was written, since not every draft could be read.`, world);
  const fault = saveBaseline(file, entries, world);
  if (fault !== undefined) return stopped(fault, world);
  const [findings, drafts] = [summary.findings, summary.files];
  world.printNotice(`onrecord: ${findings} finding${findings === 1 ? '' : 's'} of ${drafts} draft${drafts === 1 ? '' : 's'} went into “${file}”. Check with “--baseline ${file}” to see what is new.\n`);
  return 0;
}

/** Stale is what was to be found in a draft of this run, or in one that is gone. */
function comparisonIn({ path, comparison }: BaselineFile, files: readonly FileRecord[], world: World): NonNullable<Summary['baseline']> {
  const checked = new Set(files.filter(record => 'findings' in record).map(({ file }) => nameInBaseline(path, file, world)));
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const isGone = (file: string): boolean => world.kindOf(file.startsWith('/') ? file : folder + file) === 'absent';
  const stale = comparison.stale(file => checked.has(file) || isGone(file));
  return { known: comparison.known(), stale: stale.map(({ rule, file, words, count }) => ({ rule, file, words, count })) };
}

/** Severities stand from the gravest to the lightest. */
function reaches(failOn: FailOn, bySeverity: Readonly<Record<string, number>>): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some(severity => bySeverity[severity] !== undefined);
}
