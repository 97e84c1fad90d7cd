/** Runs the examples of a page as mocha tests: what was found is laid beside the carets, and `UPDATE=1` rewrites them. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inOrder, writeCarets, type Mark } from './carets.ts';
import { readPage, type Example, type Page } from './page.ts';

/** A mark as a stage gives it: the note in the page need only be a part of `detail`. */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly detail: string;
}

/** What is looked for in a fence of some stage. `counts` says which labels a document without a caret for them still answers for. */
export interface Stage {
  readonly find: (example: Example) => readonly FoundMark[];
  readonly counts: (label: string) => boolean;
}

export type Stages = Readonly<Record<string, Stage>>;

/** Under this heading nothing may be found, and no update writes a caret. */
export const ALLOWS = 'Allows';

/** A mocha suite of a page's examples. `extra` adds tests of an example beside that of its carets. */
export function describePage(page: Page, stages: Stages, extra: (example: Example) => void = () => {}): void {
  const rewritten: { readonly lines: readonly [number, number]; readonly text: string }[] = [];
  const update = process.env['UPDATE'] === '1' && process.env['CI'] === undefined;
  for (const example of page.examples) {
    const name = `${example.section}: ${example.title === '' ? 'example' : example.title} (line ${example.line})`;
    it(name, () => {
      const stage = stages[example.stage];
      assert.ok(stage !== undefined, `${page.file}:${example.line}: no stage is called “${example.stage}”.`);
      const found = stage.find(example).filter(mark => stage.counts(mark.label) || example.marks.some(wanted => wanted.label === mark.label));
      if (update && example.section !== ALLOWS) rewritten.push({ lines: example.lines, text: writeCarets(example.document, noted(example.marks, found, () => '')) });
      else judge(page.file, example, found);
      if (example.section === ALLOWS) assert.deepEqual(example.marks.filter(mark => stage.counts(mark.label)), [], `${page.file}:${example.line}: under “${ALLOWS}” nothing is reported; take the carets out.`);
      extra(example);
    });
  }
  if (update) after(() => writePage(page, rewritten));
}

/** Reads a page from disk. */
export function pageAt(file: string): Page {
  return readPage(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

/** Fails where what was found differs from the carets, showing both as the document with its marks. */
export function judge(file: string, example: Example, found: readonly FoundMark[]): void {
  const expected = writeCarets(example.document, example.marks);
  const actual = writeCarets(example.document, noted(example.marks, found, mark => mark.detail));
  if (actual === expected) return;
  throw new assert.AssertionError({ message: `${file}:${example.line}: “${example.title}” (${example.section}) is not as its carets say.\n\nFound:\n${actual}`, actual, expected, operator: 'strictEqual' });
}

/** The marks found, each with the note of the mark it answers, or with `otherwise` where it answers none. */
function noted(wanted: readonly Mark[], found: readonly FoundMark[], otherwise: (mark: FoundMark) => string): readonly Mark[] {
  const left = [...wanted];
  return inOrder(found.map(mark => {
    const at = left.findIndex(w => w.start === mark.start && w.end === mark.end && w.label === mark.label && mark.detail.includes(w.note));
    const [answered] = at < 0 ? [] : left.splice(at, 1);
    return { start: mark.start, end: mark.end, label: mark.label, note: answered?.note ?? otherwise(mark) };
  }));
}

function writePage(page: Page, rewritten: readonly { readonly lines: readonly [number, number]; readonly text: string }[]): void {
  const lines = page.text.split('\n');
  for (const { lines: [first, end], text } of [...rewritten].sort((a, b) => b.lines[0] - a.lines[0])) {
    lines.splice(first, end - first, ...text.replace(/\n$/, '').split('\n'));
  }
  const text = lines.join('\n');
  if (text !== page.text) writeFileSync(page.file, text);
}
