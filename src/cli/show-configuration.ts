/** `onrecord config`: what holds for a draft or a folder, and which file says so. */
import { readFrontMatter } from '../core/front-matter.ts';
import { parseMarkdown } from '../core/markdown/parse.ts';
import { effectiveRecord, effectiveReport, type EffectiveInput } from '../service/effective-configuration.ts';
import type { Command } from './arguments.ts';
import { housesFor } from './houses.ts';
import { asGiven, faultOf } from './read-drafts.ts';
import { decode } from './decode.ts';
import type { ExitCode, World } from './world.ts';

export function showConfiguration({ path, format, house: given }: Extract<Command, { kind: 'config' }>, world: World): ExitCode {
  const fail = (message: string): ExitCode => {
    world.printNotice(`onrecord: ${message}\n`);
    return 2;
  };
  const houses = housesFor(given, world, true);
  if (typeof houses === 'string') return fail(houses);
  const about = asGiven(path ?? '.', world);
  const kind = world.kindOf(about);
  if (kind === 'absent') return fail(`${about}: There is no such file or folder.`);
  const house = houses.of(kind === 'folder' ? `${about}/draft.md` : about);
  const input = (draft: Pick<EffectiveInput, 'draft' | 'configuration' | 'ignoredBy'>): EffectiveInput => ({ house, name: houses.name, about, ...draft });
  const print = (answer: EffectiveInput): ExitCode => {
    world.printResult(format === 'json' ? `${JSON.stringify(effectiveRecord(answer), undefined, 2)}\n` : effectiveReport(answer));
    return 0;
  };
  if (kind === 'folder') return print(input({ draft: undefined, configuration: house.configuration, ignoredBy: undefined }));
  const text = readText(about, world);
  if (!text.ok) return fail(`${about}: ${text.message}`);
  const head = readFrontMatter(parseMarkdown(text.value, 'markdown').frontMatter, house.configuration);
  return print(input({ draft: { text: text.value, said: head.said }, configuration: head.configuration, ignoredBy: house.ignoredBy(world.absolute(about)) }));
}

function readText(path: string, world: World): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string } {
  try {
    const decoded = decode(world.readFile(path));
    return decoded.ok ? { ok: true, value: decoded.text } : { ok: false, message: decoded.fault.message };
  } catch (fault) {
    return { ok: false, message: faultOf(fault).message };
  }
}
