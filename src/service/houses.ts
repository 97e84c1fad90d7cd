/** The houses of a host: asks the core which files it needs, has them read, and keeps what was read. Knows no disk; reading is the host's. */
import { houseFor, type FileView, type House, type HouseInput } from '../core/configuration/house.ts';
import { ignoredDrafts, type IgnoredBy } from '../core/configuration/ignored-drafts.ts';

/** A house, and which drafts it leaves alone. */
export interface KnownHouse extends House {
  readonly ignoredBy: (draft: string) => IgnoredBy | undefined;
}

export type HouseQuestion = Omit<HouseInput, 'files'>;

/** The files of one host, by path, as far as they were read. */
export type KnownFiles = Map<string, FileView>;

/** For hosts that read at once. */
export function houseAtOnce(question: HouseQuestion, known: KnownFiles, read: (path: string) => FileView): KnownHouse {
  for (;;) {
    const answer = houseFor({ ...question, files: known });
    if (answer.kind === 'house') return furnished(answer.house);
    for (const path of answer.paths) known.set(path, read(path));
  }
}

/** For hosts that wait for their files. What is not among the answers counts as absent, so that this ends. */
export async function houseInTime(question: HouseQuestion, known: KnownFiles, read: (paths: readonly string[]) => Promise<ReadonlyMap<string, FileView>>): Promise<KnownHouse> {
  for (;;) {
    const answer = houseFor({ ...question, files: known });
    if (answer.kind === 'house') return furnished(answer.house);
    const found = await read(answer.paths);
    for (const path of answer.paths) known.set(path, found.get(path) ?? { kind: 'absent' });
  }
}

function furnished(house: House): KnownHouse {
  return { ...house, ignoredBy: ignoredDrafts(house) };
}
