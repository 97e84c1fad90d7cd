/** A run from arguments to exit code. Everything outside comes in as a `World`, so that a run can be tested in memory. */
import { rules } from '../core/rules/index.ts';
import { protectedNames } from '../service/protected-names.ts';
import { recordOf } from '../service/record.ts';
import { readArguments, type Command } from './arguments.ts';
import type { FaultRecord } from './check-record.ts';
import { examine, meansFor, stopped } from './examine.ts';
import { help } from './help.ts';
import { labellerFor } from './labeller.ts';
import { listAccusations } from './list-accusations.ts';
import { listSuppressions } from './list-suppressions.ts';
import { asGiven } from './read-drafts.ts';
import { analysisReport, fileReport } from './report-text.ts';
import { runCheck } from './run-check.ts';
import { runExport } from './run-export.ts';
import { runFix } from './run-fix.ts';
import { showConfiguration } from './show-configuration.ts';
import type { ExitCode, World } from './world.ts';

export async function run(given: readonly string[], world: World): Promise<ExitCode> {
  const command = readArguments(given);
  switch (command.kind) {
    case 'accusations': return listAccusations(command, world);
    case 'analyse': return runAnalyse(command, world);
    case 'check': return runCheck(command, world);
    case 'config': return showConfiguration(command, world);
    case 'explain': return explain(command.rule, world);
    case 'export': return runExport(command, world);
    case 'fix': return runFix(command, world);
    case 'help': world.printResult(help(command.topic)); return 0;
    case 'suppressions': return listSuppressions(command, world);
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
  const means = meansFor(drafts, world);
  if (typeof means === 'string') return stopped(means, world);
  let code: ExitCode = 0;
  let separator = '{"files":[\n';
  for (const path of drafts.paths) {
    const { file, outcome } = await examine({ kind: 'draft', path: asGiven(path, world) }, means, (draft, analysis) => {
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

function explain(rule: string, world: World): ExitCode {
  const page = /^[a-z][a-z0-9-]*$/u.test(rule) ? world.rulePage(rule) : undefined;
  if (page === undefined) {
    world.printNotice(`onrecord: No rule is called “${rule}”. The rules are ${rules.map(({ id }) => id).sort().join(', ')}.\n`);
    return 2;
  }
  world.printResult(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}
