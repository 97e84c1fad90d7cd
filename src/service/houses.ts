/** The houses of a host: asks the core which files it needs, has them read, and keeps what was read. Knows no disk; reading is the host's. */
import { houseFor, type FileView, type House, type HouseInput } from '../core/configuration/house.ts';
import { ignoredDrafts, type IgnoredBy } from '../core/configuration/ignored-drafts.ts';
import { readBaseline, type Baseline } from './baseline.ts';

/** A house, which drafts it leaves alone, and which findings it knows. */
export interface KnownHouse extends House {
  readonly ignoredBy: (draft: string) => IgnoredBy | undefined;
  /** Undefined where no baseline is named, or none that can be read. */
  readonly known: Baseline | undefined;
}

/** Reads the text of a baseline, or says what is wrong with it. */
export type BaselineReader = (view: Extract<FileView, { kind: 'text' }>) => Baseline | string;

/** Reads each file once, for however many drafts. */
export function createBaselineReader(): BaselineReader {
  const read = new WeakMap<object, Baseline | string>();
  return view => {
    const known = read.get(view) ?? readBaseline(view.text);
    read.set(view, known);
    return known;
  };
}

export type HouseQuestion = Omit<HouseInput, 'files'>;

/** The files of one host, by path, as far as they were read. */
export type KnownFiles = Map<string, FileView>;

/** For hosts that read at once. */
export function houseAtOnce(question: HouseQuestion, known: KnownFiles, read: (path: string) => FileView, baselines: BaselineReader): KnownHouse {
  for (;;) {
    const answer = houseFor({ ...question, files: known });
    if (answer.kind === 'house') return furnished(answer.house, baselines);
    for (const path of answer.paths) known.set(path, read(path));
  }
}

/** For hosts that wait for their files. What is not among the answers counts as absent, so that this ends. */
export async function houseInTime(question: HouseQuestion, known: KnownFiles, read: (paths: readonly string[]) => Promise<ReadonlyMap<string, FileView>>, baselines: BaselineReader): Promise<KnownHouse> {
  for (;;) {
    const answer = houseFor({ ...question, files: known });
    if (answer.kind === 'house') return furnished(answer.house, baselines);
    const found = await read(answer.paths);
    for (const path of answer.paths) known.set(path, found.get(path) ?? { kind: 'absent' });
  }
}

function furnished(house: House, baselines: BaselineReader): KnownHouse {
  const ignoredBy = ignoredDrafts(house);
  const { baseline } = house;
  if (baseline?.view === undefined) return { ...house, ignoredBy, known: undefined };
  const { name, by, view } = baseline;
  const read = view.kind === 'text' ? baselines(view) : undefined;
  if (read !== undefined && typeof read !== 'string') return { ...house, ignoredBy, known: read };
  const message = view.kind === 'absent' ? `There is no baseline “${name}”, so no finding is hidden. “onrecord check PATH… --write-baseline” writes it; if it lies elsewhere, correct the path.`
    : view.kind === 'unreadable' ? `The baseline “${name}” cannot be read (${view.reason}), so no finding is hidden. Make it a readable text file in UTF-8.`
      : `The baseline “${name}” cannot be read, so no finding is hidden. ${read}`;
  return { ...house, ignoredBy, known: undefined, problems: [...house.problems, { ...by, message }] };
}
