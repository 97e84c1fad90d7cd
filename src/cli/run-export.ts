/** `onrecord export`: what a draft cites, for other tools, on standard output or in a file. */
import type { Analysis } from '../core/rules/rule.ts';
import { exportSources } from '../service/exports/export-sources.ts';
import type { Command } from './arguments.ts';
import { examine, meansFor, stopped } from './examine.ts';
import { asGiven, faultOf } from './read-drafts.ts';
import type { ExitCode, World } from './world.ts';

export async function runExport({ format, all, output, drafts }: Extract<Command, { kind: 'export' }>, world: World): Promise<ExitCode> {
  const means = meansFor(drafts, world);
  if (typeof means === 'string') return stopped(means, world);
  const path = asGiven(drafts.paths[0] ?? '-', world);
  if (path !== '-' && world.kindOf(path) === 'folder') return stopped(`${path}: This is a folder; name one draft.`, world);
  const { file, outcome } = await examine({ kind: 'draft', path }, means, (_, analysis) => analysis);
  if (!outcome.ok) return stopped(`${file}: ${outcome.error.message}`, world);
  const analysis: Analysis = outcome.value;
  const target = output === undefined ? undefined : asGiven(output, world);
  if (target !== undefined && [file, ...analysis.registry.files.map(each => each.path)].some(each => world.absolute(each) === world.absolute(target))) {
    return stopped(`“${output}” is what the export is made from; write it into another file.`, world);
  }
  // Bibliographies are kept by their place on the disk, and shown from where the run stands.
  const exported = await exportSources({ analysis, format, all, textOf: shown => means.shelf.text(world.absolute(shown)) });
  if (exported.kind === 'refused') {
    world.printNotice(`onrecord: ${file}: ${exported.message}\n`);
    return 1;
  }
  for (const notice of exported.notices) world.printNotice(`onrecord: ${file}: ${notice}\n`);
  if (target === undefined) world.printResult(exported.text);
  else {
    const fault = written(target, exported.text, world);
    if (fault !== undefined) return stopped(`The file “${output}” cannot be written: ${fault}`, world);
    world.printNotice(`onrecord: ${exported.count} source${exported.count === 1 ? '' : 's'} went into “${output}”.\n`);
  }
  return analysis.registry.external ? 2 : 0;
}

/** @returns why it could not be written. */
function written(path: string, text: string, world: World): string | undefined {
  try {
    world.writeFile(path, text);
    return undefined;
  } catch (fault) {
    const { code, message } = faultOf(fault);
    return explanations.get(code) ?? message;
  }
}

const explanations: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'The folder that it should stand in is not there.'],
  ['EACCES', 'Permission is denied.'],
  ['EPERM', 'Permission is denied.'],
  ['EROFS', 'The disk may only be read.'],
]);
