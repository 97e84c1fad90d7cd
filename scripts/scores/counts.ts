/** Counting: hits, false alarms and misses; shares in percent; how much two sets of words agree. Knows nothing of what is counted. */

export interface Tally {
  hit: number;
  falseAlarm: number;
  missed: number;
}

export function emptyTally(): Tally {
  return { hit: 0, falseAlarm: 0, missed: 0 };
}

/** Counts one decision between two: what the annotator says and what the product says. */
export function decide(tally: Tally, wanted: boolean, given: boolean): void {
  if (wanted && given) tally.hit++;
  else if (given) tally.falseAlarm++;
  else if (wanted) tally.missed++;
}

export function add(into: Tally, from: Tally): void {
  into.hit += from.hit;
  into.falseAlarm += from.falseAlarm;
  into.missed += from.missed;
}

export function precision({ hit, falseAlarm }: Tally): number | undefined {
  return percent(hit, hit + falseAlarm);
}

export function recall({ hit, missed }: Tally): number | undefined {
  return percent(hit, hit + missed);
}

export function f1({ hit, falseAlarm, missed }: Tally): number | undefined {
  return percent(2 * hit, 2 * hit + falseAlarm + missed);
}

/** So many right of so many asked. */
export interface Share {
  right: number;
  of: number;
}

export function emptyShare(): Share {
  return { right: 0, of: 0 };
}

export function ask(share: Share, right: boolean): void {
  share.of++;
  if (right) share.right++;
}

/** Undefined where nothing was asked: neither 0 nor 100 would be true. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}

/** Agreement of two sets, 0–1; two empty sets agree. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const each of a) if (b.has(each)) both++;
  return (2 * both) / (a.size + b.size);
}

/** One decimal, or a dash where nothing was asked. */
export function shown(figure: number | undefined): string {
  return figure === undefined ? '–' : figure.toFixed(1);
}

/** `P / R / F1`. */
export function shownRates(tally: Tally): string {
  return `${shown(precision(tally))} / ${shown(recall(tally))} / ${shown(f1(tally))}`;
}
