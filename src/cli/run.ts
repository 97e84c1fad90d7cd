/** A run from arguments to exit code. Everything outside comes in as a `World`, so that a run can be tested in memory. */
import { analyse } from '../core/analyse.ts';
import type { Labeller } from '../core/attribution/labeller.ts';
import { check } from '../core/check.ts';
import { defaultConfiguration, severities, type Configuration } from '../core/configuration.ts';
import { rules } from '../core/rules/index.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { protectedNames } from '../service/protected-names.ts';
import { recordOf } from '../service/record.ts';
import { readArguments, type Command, type DraftArguments, type FailOn } from './arguments.ts';
import { checkedRecord, summarise, type FaultRecord, type FileRecord } from './check-record.ts';
import { findDrafts, type Found } from './find-drafts.ts';
import { help } from './help.ts';
import { labellerFor } from './labeller.ts';
import { asGiven, readDraft, type ReadableDraft } from './read-drafts.ts';
import { analysisReport, fileReport, summaryReport } from './report-text.ts';
import type { ExitCode, World } from './world.ts';

export async function run(given: readonly string[], world: World): Promise<ExitCode> {
  const command = readArguments(given);
  switch (command.kind) {
    case 'analyse': return runAnalyse(command, world);
    case 'check': return runCheck(command, world);
    case 'explain': return explain(command.rule, world);
    case 'help': world.printResult(help(command.topic)); return 0;
    case 'version': world.printResult(`${world.version}\n${command.verbose ? `labeller: ${labellerFor(undefined, world)().id}\n` : ''}`); return 0;
    case 'mistake': {
      const asked = command.topic === 'onrecord' ? 'onrecord --help' : `onrecord ${command.topic} --help`;
      world.printNotice(`onrecord: ${command.message}\nTry “${asked}”.\n`);
      return 2;
    }
  }
}

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/** Each draft is printed as soon as it is read, so that a long run holds one at a time. */
async function runAnalyse({ format, drafts }: Of<'analyse'>, world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  let separator = '{"files":[\n';
  const labeller = labellerFor(drafts.labeller, world);
  for (const path of drafts.paths) {
    const { file, outcome } = await examine({ kind: 'draft', path: asGiven(path, world) }, drafts, labeller, world, (draft, analysis) => {
      const record = recordOf(analysis, draft.file);
      const { withhold } = protectedNames(analysis.registry.sources);
      return format === 'text' ? withhold(analysisReport(record, draft.text, world.colour)) : JSON.stringify(record);
    });
    const fault: FaultRecord | undefined = outcome.ok ? undefined : { file, error: outcome.error };
    if (fault !== undefined) {
      code = 2;
      world.printNotice(`onrecord: ${file}: ${fault.error.message}\n`);
    }
    const result = outcome.ok ? outcome.value : format === 'text' ? fileReport({ file, error: outcome.error }, world.colour) : JSON.stringify(fault);
    world.printResult(format === 'json' ? separator + result : format === 'ndjson' ? `${result}\n` : result);
    separator = ',\n';
  }
  if (format === 'json') world.printResult('\n]}\n');
  return code;
}

async function runCheck({ format, failOn, drafts }: Of<'check'>, world: World): Promise<ExitCode> {
  const found = findDrafts(drafts.paths, world);
  const labeller = labellerFor(drafts.labeller, world);
  const files: FileRecord[] = [];
  let failed = false;
  for (const each of found) {
    if (each.kind === 'nothing') {
      failed = true;
      world.printNotice(`onrecord: ${each.message}\n`);
      continue;
    }
    const { file, outcome } = await examine(each, drafts, labeller, world, (draft, analysis) => checkedRecord(draft.file, analysis, check(analysis)));
    const record: FileRecord = outcome.ok ? outcome.value : { file, error: outcome.error };
    files.push(record);
    if (!outcome.ok) {
      failed = true;
      world.printNotice(`onrecord: ${file}: ${outcome.error.message}\n`);
    }
    if (format === 'text') world.printResult(fileReport(record, world.colour));
    if (format === 'ndjson') world.printResult(`${JSON.stringify(record)}\n`);
  }
  const summary = summarise(files);
  if (format === 'text') world.printResult(summaryReport(summary, files.length - summary.files, world.colour));
  if (format === 'json') world.printResult(`${JSON.stringify({ files, summary }, undefined, 2)}\n`);
  return failed ? 2 : reaches(failOn, summary.bySeverity) ? 1 : 0;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FaultRecord['error'] };

/** Reads one draft and asks `question` of its analysis. A fault of ours is an entry of its own, and the run goes on. */
async function examine<T>(
  found: Exclude<Found, { kind: 'nothing' }>, options: DraftArguments, labeller: () => Labeller, world: World,
  question: (draft: ReadableDraft, analysis: Analysis) => T,
): Promise<{ readonly file: string; readonly outcome: Outcome<T> }> {
  if (found.kind === 'unreadable') return { file: found.path, outcome: { ok: false, error: found.fault } };
  const draft = await readDraft(found.path, options, world);
  if (!draft.ok) return { file: draft.file, outcome: { ok: false, error: draft.fault } };
  try {
    const analysis = analyse(draft.text, { dialect: draft.dialect, configuration: configurationFor(options), labeller: labeller() });
    return { file: draft.file, outcome: { ok: true, value: question(draft, analysis) } };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { file: draft.file, outcome: { ok: false, error: { code: 'internal-error', message: `On Record stopped on this draft (${reason}). This is a fault of ours; report it with the draft.` } } };
  }
}

function configurationFor({ profile }: DraftArguments): Configuration {
  return profile === undefined ? defaultConfiguration : { ...defaultConfiguration, profile };
}

/** Severities stand from the gravest to the lightest. */
function reaches(failOn: FailOn, bySeverity: Readonly<Record<string, number>>): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some(severity => bySeverity[severity] !== undefined);
}

function explain(rule: string, world: World): ExitCode {
  const page = /^[a-z][a-z0-9-]*$/u.test(rule) ? world.rulePage(rule) : undefined;
  if (page === undefined) {
    world.printNotice(`onrecord: No rule is called “${rule}”. The rules are ${rules.map(({ id }) => id).sort().join(', ')}.\n`);
    return 2;
  }
  world.printResult(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}
