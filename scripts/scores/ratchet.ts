/** Figures and the floors under them: a floor may only rise. Pure, but for reading and writing the file of floors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** `family/set/figure` or `family/figure` → percent, more is better; undefined where nothing was asked. */
export type Figures = ReadonlyMap<string, number | undefined>;

export type Floors = ReadonlyMap<string, number>;

export interface Fall {
  readonly figure: string;
  readonly was: number;
  /** Undefined where the figure is not measured any more. */
  readonly is: number | undefined;
}

/**
 * Shown beside the last landed and not held: another figure holds them (F1 a recall, precision and recall an F1), or so few places ask for
 * them, or so many small bins make them up, that one more found attribution may turn them.
 */
const LOOSE: ReadonlySet<string> = new Set(['found recall', 'sentence recall', 'F1', 'candidates', 'nested', 'negative', 'calibrated']);

const file = new URL('../../test/scores/ratchet.json', import.meta.url);

export function readFloors(): Floors {
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>) : []);
}

export function writeFloors(floors: Floors): void {
  const sorted = [...floors].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}

/** Held figures below their floor, and floors without a figure. */
export function falls(figures: Figures, floors: Floors): readonly Fall[] {
  return [...floors].flatMap(([figure, was]) => {
    const is = figures.get(figure);
    return LOOSE.has(nameOf(figure)) || (is !== undefined && tenths(is) >= was) ? [] : [{ figure, was, is }];
  });
}

/** The floors with each raised to its figure; none is lowered and none is lost. */
export function raised(floors: Floors, figures: Figures): Floors {
  const next = new Map(floors);
  for (const [figure, is] of figures) {
    if (is !== undefined) next.set(figure, Math.max(floors.get(figure) ?? 0, tenths(is)));
  }
  return next;
}

/** What stands before the last stroke, and after it. */
export function familyOf(figure: string): string {
  return figure.slice(0, figure.lastIndexOf('/'));
}

export function nameOf(figure: string): string {
  return figure.slice(figure.lastIndexOf('/') + 1);
}

export function told({ figure, was, is }: Fall): string {
  return is === undefined ? `${figure} was ${was} and is not measured any more` : `${figure} was ${was} and is ${tenths(is)}`;
}

/** As figures are shown: what looks the same is the same. */
export function tenths(figure: number): number {
  return Number(figure.toFixed(1));
}
