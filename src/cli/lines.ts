/** `--lines 10-20,31`: the lines of a draft that a run is about. Knows line numbers, and no finding. */
import type { Part } from '../service/selection.ts';
import { lineStarts } from '../core/text/lines.ts';

/** From 1, both ends included; `to` is infinite for `10-`. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** @returns a message where the words are no lines. */
export function readLines(given: string): readonly Lines[] | string {
  const lines: Lines[] = [];
  for (const part of given.split(',')) {
    const [, first = '', dash = '', last = ''] = /^\s*(\d{1,9})\s*(?:(-)\s*(\d{1,9})?\s*)?$/u.exec(part) ?? [];
    const [from, to] = [Number(first), last !== '' ? Number(last) : dash === '' ? Number(first) : Infinity];
    if (first === '' || from === 0 || to < from) return `“--lines ${given}” names no lines; write 10-20, 10- or 10, several parted by commas.`;
    lines.push({ from, to });
  }
  return lines;
}

/** The stretches of a text. @returns a message where it has no such line. */
export function partsOf(text: string, lines: readonly Lines[]): readonly Part[] | string {
  const starts = lineStarts(text);
  // What ends with a line end has no line after it.
  const last = starts.length > 1 && starts.at(-1) === text.length ? starts.length - 1 : starts.length;
  const beyond = lines.find(({ from }) => from > last);
  if (beyond !== undefined) return `There is no line ${beyond.from}: the draft has ${last} ${last === 1 ? 'line' : 'lines'}.`;
  return lines.map(({ from, to }) => ({ start: starts[from - 1] ?? 0, end: to >= last ? text.length : (starts[to] ?? text.length) - 1 }));
}
