/** `onrecord check`: the findings of drafts, all of them or those that a baseline does not know. */
import { check } from '../core/check.ts';
import { severities } from '../core/configuration.ts';
import { entriesFor, type BaselineEntry } from '../service/baseline.ts';
import { tellOnce } from '../service/registries/told-once.ts';
import { findingsIn } from '../service/selection.ts';
import type { Command, DraftArguments, FailOn } from './arguments.ts';
import { isGone, keptEntries, nameInBaseline, openBaselines, saveBaseline, type BaselineFile } from './baseline-file.ts';
import { checkedRecord, summarise, type FileRecord, type Summary } from './check-record.ts';
import { examine, isIgnored, meansFor, stopped } from './examine.ts';
import { findDrafts } from './find-drafts.ts';
import type { Houses } from './houses.ts';
import { partsOf } from './lines.ts';
import { asGiven } from './read-drafts.ts';
import { fileReport, staleReport, summaryReport } from './report-text.ts';
import type { ExitCode, World } from './world.ts';

export async function runCheck({ format, failOn, drafts, baseline, lines }: Extract<Command, { kind: 'check' }>, world: World): Promise<ExitCode> {
  const isWriting = baseline?.kind === 'write';
  const isComparing = baseline === undefined || baseline.kind === 'compare';
  const named = baseline?.kind === 'none' ? undefined : baseline?.file;
  const means = meansFor(drafts, world, isComparing && named === undefined);
  if (typeof means === 'string') return stopped(means, world);
  const { houses } = means;
  const known = isComparing ? openBaselines(named, houses, world) : undefined;
  if (typeof known === 'string') return stopped(known, world);
  if (lines !== undefined && drafts.paths.some(path => path !== '-' && world.kindOf(asGiven(path, world)) === 'folder')) return stopped('“--lines” are lines of one draft, and this is a folder.', world);
  const showsStale = baseline?.kind === 'compare' && baseline.showStale;
  const found = findDrafts(drafts.paths, world);
  /** Where the findings of a draft are taken down. */
  const target = (file: string): string | undefined => (named === undefined ? houses.of(file).baseline?.path : world.absolute(asGiven(named, world)));
  const homeless = isWriting ? found.find(each => each.kind === 'draft' && target(nameOf(each.path, drafts)) === undefined) : undefined;
  if (homeless?.kind === 'draft') return stopped(`No baseline is named for “${homeless.path}”. Write “--write-baseline FILE”, or name the file under “baseline:” in .onrecord.yaml.`, world);
  if (showsStale && !found.some(each => each.kind === 'draft' && target(nameOf(each.path, drafts)) !== undefined)) return stopped('“--stale” lists what a baseline knows and nobody finds any more, and none is named. Name it with “--baseline”, or under “baseline:” in .onrecord.yaml.', world);
  const once = tellOnce();
  let noLines: string | undefined;
  const files: FileRecord[] = [];
  const entries = new Map<string, BaselineEntry[]>();
  let [failed, leftOut] = [false, 0];
  for (const each of found) {
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
      const findings = once(check(analysis));
      const path = isWriting ? target(draft.file) : undefined;
      if (path !== undefined) {
        const sofar = entries.get(path) ?? [];
        entries.set(path, sofar);
        sofar.push(...entriesFor(nameInBaseline(path, draft.file, world), analysis, findings));
      }
      const shown = known?.of(draft.file)?.comparison.newIn(analysis, findings) ?? findings;
      const parts = lines === undefined ? undefined : partsOf(draft.text, lines);
      if (typeof parts === 'string') noLines = parts;
      return checkedRecord(draft.file, analysis, parts === undefined ? shown : typeof parts === 'string' ? [] : findingsIn(shown, parts), path => means.shelf.text(world.absolute(path)));
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
  const compared = known?.used() ?? [];
  const summary: Summary = { ...summarise(files), ...(compared.length === 0 ? {} : { baseline: comparisonIn(compared, files, world) }) };
  if (isWriting) return write(entries, named, files, failed, houses, world);
  if (format === 'text') world.printResult(summaryReport(summary, files.length - summary.files, world.colour));
  if (format === 'json') world.printResult(`${JSON.stringify({ files, summary }, undefined, 2)}\n`);
  if (showsStale && compared.length > 0) world.printNotice(staleReport(compared.map(({ path }) => houses.name(path)).join('”, “'), summary.baseline?.stale ?? []));
  return failed ? 2 : reaches(failOn, summary.bySeverity) ? 1 : 0;
}

/** A baseline without a draft that could not be read would report all of that draft as new. */
function write(entries: ReadonlyMap<string, readonly BaselineEntry[]>, named: string | undefined, files: readonly FileRecord[], failed: boolean, houses: Houses, world: World): ExitCode {
  if (failed) return stopped(`No baseline was written, since not every draft could be read.`, world);
  for (const [path, found] of entries) {
    const checked = namesIn(path, files, world);
    const kept = keptEntries(path, name => checked.has(name), world);
    const fault = saveBaseline(path, [...kept, ...found], houses, world);
    if (fault !== undefined) return stopped(fault, world);
    const findings = found.reduce((sum, { count }) => sum + count, 0);
    const drafts = files.filter(({ file }) => (named === undefined ? houses.of(file).baseline?.path === path : true)).length;
    const name = houses.name(path);
    const rest = kept.length === 0 ? '' : ` What it knows of other drafts stays.`;
    const how = named === undefined ? 'It is named in the configuration, so that “onrecord check” and editors show only what is new.' : `Check with “--baseline ${named}” to see what is new.`;
    world.printNotice(`onrecord: ${findings} finding${findings === 1 ? '' : 's'} of ${drafts} draft${drafts === 1 ? '' : 's'} went into “${name}”.${rest} ${how}\n`);
  }
  return 0;
}

/** Stale is what was to be found in a draft of this run, or in one that is gone. */
function comparisonIn(baselines: readonly BaselineFile[], files: readonly FileRecord[], world: World): NonNullable<Summary['baseline']> {
  const stale = baselines.flatMap(({ path, comparison }) => {
    const checked = namesIn(path, files, world);
    return comparison.stale(name => checked.has(name) || isGone(path, name, world)).map(({ rule, file, words, count }) => ({ rule, file, words, count }));
  });
  return { known: baselines.reduce((sum, { comparison }) => sum + comparison.known(), 0), stale };
}

/** The drafts that were read, as the baseline names them. */
function namesIn(path: string, files: readonly FileRecord[], world: World): ReadonlySet<string> {
  return new Set(files.filter(record => 'findings' in record).map(({ file }) => nameInBaseline(path, file, world)));
}

function nameOf(path: string, { standardInputName }: DraftArguments): string {
  return path === '-' ? standardInputName ?? '-' : path;
}

/** Severities stand from the gravest to the lightest. */
function reaches(failOn: FailOn, bySeverity: Readonly<Record<string, number>>): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some(severity => bySeverity[severity] !== undefined);
}
