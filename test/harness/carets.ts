/**
 * The caret format: expectations written under the lines of a document. Knows nothing of rules or stages.
 *
 *     According to several senior
 *                  ^^^^^^^^^^^^^^… weasel-attribution
 *     officials, it was raining.
 *     …^^^^^^^^ weasel-attribution
 *
 * Columns are UTF-16 units of the nearest line above that is no caret line. `…` carries a span over line ends, and at the
 * closing end counts as the first column. Writing and then reading gives the same marks back.
 */

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** A rule's id, or a role such as `cue`. */
  readonly label: string;
  /** What else is said of it; empty where nothing is. */
  readonly note: string;
}

export interface MarkedDocument {
  readonly document: string;
  readonly marks: readonly Mark[];
}

/** A fault in a fixture itself. Lines and columns count from 1. */
export class FixtureError extends Error {
  constructor(file: string, line: number, column: number, message: string) {
    super(`${file}:${line}:${column}: ${message}`);
    this.name = 'FixtureError';
  }
}

export interface Place {
  readonly file: string;
  /** The line of the file on which the text begins, from 1. */
  readonly line: number;
}

const caretLine = /^( *)(\^+)(…?) +(\p{L}\S*)(?: (.*))?$/u;
const closingLine = /^…(\^*) +(\p{L}\S*)(?: (.*))?$/u;

/** Takes the caret lines out of the text and returns what they say. Throws a FixtureError where they say nothing sensible. */
export function readCarets(text: string, place: Place = { file: 'fixture', line: 1 }): MarkedDocument {
  const kept: string[] = [];
  const marks: Mark[] = [];
  const open: { start: number; label: string; note: string; line: number }[] = [];
  let above: { start: number; length: number } | undefined;
  let length = 0;
  text.split('\n').forEach((line, index) => {
    const fail = (column: number, message: string): never => {
      throw new FixtureError(place.file, place.line + index, column + 1, message);
    };
    const whole = caretLine.exec(line);
    const closing = closingLine.exec(line);
    const opener = closing === null ? -1 : open.findIndex(mark => mark.label === closing[2] && mark.note === (closing[3] ?? ''));
    if (whole === null && opener < 0) {
      above = { start: length, length: line.length };
      length += line.length + 1;
      kept.push(line);
      return;
    }
    if (above === undefined) return fail(0, 'These carets have no line above them to point at.');
    const first = whole === null ? 0 : (whole[1] ?? '').length;
    const end = whole === null ? 1 + (closing?.[1] ?? '').length : first + (whole[2] ?? '').length;
    if (end > above.length) fail(above.length, `The carets reach column ${end}, but the line above them has only ${above.length}.`);
    if (whole === null) {
      const [mark] = open.splice(opener, 1);
      if (mark !== undefined) marks.push({ start: mark.start, end: above.start + end, label: mark.label, note: mark.note });
      return;
    }
    const label = whole[4] ?? '';
    const note = whole[5] ?? '';
    if (whole[3] === '') marks.push({ start: above.start + first, end: above.start + end, label, note });
    else if (end < above.length) fail(end, 'A span that is carried on with “…” runs to the end of its line; add carets.');
    else open.push({ start: above.start + first, label, note, line: place.line + index });
  });
  const [unclosed] = open;
  if (unclosed !== undefined) throw new FixtureError(place.file, unclosed.line, 1, `“${unclosed.label}” is carried on with “…”, and no later line closes it with the same words.`);
  return { document: kept.join('\n'), marks: inOrder(marks) };
}

/** The document with its marks under its lines. Line ends at either end of a mark are left out; an empty mark is shown as one caret and says so. */
export function writeCarets(document: string, marks: readonly Mark[]): string {
  const trimmed = inOrder(marks.map(mark => withoutLineEnds(document, mark)));
  const result: string[] = [];
  let start = 0;
  for (const line of document.split('\n')) {
    const end = start + line.length;
    result.push(line);
    for (const mark of trimmed) if (mark.start < start && mark.end > start && mark.end <= end) result.push(`…${'^'.repeat(mark.end - start - 1)} ${words(mark)}`);
    for (const mark of trimmed) {
      if (mark.start < start || mark.start > end || (mark.start === end && mark.end !== mark.start)) continue;
      const goesOn = mark.end > end;
      const carets = Math.max(1, Math.min(mark.end, end) - mark.start);
      result.push(`${' '.repeat(mark.start - start)}${'^'.repeat(carets)}${goesOn ? '…' : ''} ${words(mark)}${mark.end === mark.start ? ' (empty)' : ''}`);
    }
    start = end + 1;
  }
  return result.join('\n');
}

export function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0) || (a.note < b.note ? -1 : a.note > b.note ? 1 : 0));
}

function words(mark: Mark): string {
  return mark.note === '' ? mark.label : `${mark.label} ${mark.note}`;
}

function withoutLineEnds(document: string, mark: Mark): Mark {
  let { start, end } = mark;
  while (end > start && document[end - 1] === '\n') end--;
  while (start < end && document[start] === '\n') start++;
  return { ...mark, start, end };
}
