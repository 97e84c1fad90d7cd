/** Reading the drafts of a run one by one: what each is read with, and what becomes of one that cannot be read. */
import { analyse } from '../core/analyse.ts';
import type { Labeller } from '../core/attribution/labeller.ts';
import { folderOf } from '../core/configuration/paths.ts';
import type { Analysis } from '../core/rules/rule.ts';
import type { NamedRegistry } from '../core/sources/source.ts';
import { createShelf, type Shelf } from '../service/registries/shelf.ts';
import type { DraftArguments } from './arguments.ts';
import type { FaultRecord } from './check-record.ts';
import { findDrafts, type Found } from './find-drafts.ts';
import { housesFor, readView, type Houses } from './houses.ts';
import { labellerFor } from './labeller.ts';
import { readDraft, type ReadableDraft } from './read-drafts.ts';
import type { ExitCode, World } from './world.ts';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FaultRecord['error'] };

/** What a run reads its drafts with. */
export interface Means {
  readonly drafts: DraftArguments;
  readonly houses: Houses;
  readonly labeller: () => Labeller;
  readonly shelf: Shelf;
  readonly world: World;
}

/** @returns a message where there can be no run. */
export function meansFor(drafts: DraftArguments, world: World, readsBaseline = false): Means | string {
  const houses = housesFor(drafts, world, readsBaseline);
  return typeof houses === 'string' ? houses : { drafts, houses, labeller: labellerFor(drafts.labeller, world), shelf: createShelf({ read: async path => readView(path, world), list: async path => listOf(path, world), shown: houses.name }), world };
}

/** Reads one draft and asks `question` of its analysis; `again` reads another text of the same draft in the same way. A fault of ours is an entry of its own, and the run goes on. */
export async function examine<T>(
  found: Exclude<Found, { kind: 'nothing' }>, means: Means,
  question: (draft: ReadableDraft, analysis: Analysis, again: (text: string, previous: Analysis) => Analysis) => T,
): Promise<{ readonly file: string; readonly outcome: Outcome<T> }> {
  if (found.kind === 'unreadable') return { file: found.path, outcome: { ok: false, error: found.fault } };
  const { drafts, houses, labeller, world } = means;
  const draft = await readDraft(found.path, drafts, world);
  if (!draft.ok) return { file: draft.file, outcome: { ok: false, error: draft.fault } };
  try {
    const options = { dialect: draft.dialect, configuration: houses.of(draft.file).configuration, labeller: labeller() };
    const alone = analyse(draft.text, options);
    const registries = await registriesOf(alone, draft.file, means);
    const analysis = registries.length === 0 ? alone : analyse(draft.text, { ...options, registries }, alone);
    return { file: draft.file, outcome: { ok: true, value: question(draft, analysis, (text, previous) => analyse(text, { ...options, registries }, previous)) } };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { file: draft.file, outcome: { ok: false, error: { code: 'internal-error', message: `On Record stopped on this draft (${reason}). This is a fault of ours; report it with the draft.` } } };
  }
}

/** A draft names its bibliographies itself, so it is read once before they are; what the two readings share is kept. */
async function registriesOf({ registry }: Analysis, file: string, { houses, shelf, world }: Means): Promise<readonly NamedRegistry[]> {
  const root = world.absolute('.');
  const own = await shelf.take(registry.bibliographies.map(({ name }) => name), { folder: file === '-' ? root : folderOf(world.absolute(file)), root });
  const { registries, problems } = await shelf.takeHouse(houses.of(file).bibliographies);
  houses.say(problems);
  return [...own, ...registries];
}

function listOf(folder: string, world: World): ReturnType<World['list']> | undefined {
  try {
    return world.list(folder);
  } catch {
    return undefined;
  }
}

/** The same for every draft of the run, those that the house ignores left out. What cannot be read is said, and `failed`. */
export async function examineAll<T>(means: Means, question: (draft: ReadableDraft, analysis: Analysis) => T): Promise<{ readonly answers: readonly T[]; readonly failed: boolean }> {
  const { drafts, world } = means;
  const answers: T[] = [];
  let failed = false;
  const fail = (message: string): void => {
    failed = true;
    world.printNotice(`onrecord: ${message}\n`);
  };
  for (const each of findDrafts(drafts.paths, world)) {
    if (each.kind === 'nothing') fail(each.message);
    else if (each.kind !== 'draft' || !isIgnored(each, means)) {
      const { file, outcome } = await examine(each, means, question);
      if (outcome.ok) answers.push(outcome.value);
      else fail(`${file}: ${outcome.error.message}`);
    }
  }
  return { answers, failed };
}

/** A draft that the writer named and the house ignores gets a line, so that nobody takes silence for a clean draft. */
export function isIgnored({ path, named }: Extract<Found, { kind: 'draft' }>, { drafts: { standardInputName }, houses, world }: Means): boolean {
  const file = path === '-' ? standardInputName ?? '-' : path;
  const by = file === '-' ? undefined : houses.of(file).ignoredBy(world.absolute(file));
  if (by !== undefined && named === true) world.printNotice(`onrecord: ${file} is not checked: “${by.pattern}” under “ignore” in ${houses.name(by.path)} leaves it out.\n`);
  return by !== undefined;
}

export function stopped(message: string, world: World): ExitCode {
  world.printNotice(`onrecord: ${message}\n`);
  return 2;
}
