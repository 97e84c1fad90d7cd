/** Puts the words of a block together: flat text in, cut-outs left out, white space evened, every character with its place in the file. */
import type { InlineText, TextRun } from '../markdown/document.ts';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import { OBJECT } from './passage.ts';
import type { Prose, ProseRun } from './passage.ts';

/** A stretch of flat text that is no prose, and what it leaves: nothing, one stand-in for a word, or a space. */
export interface CutOut {
  readonly from: number;
  readonly to: number;
  readonly leaves: '' | typeof OBJECT | ' ';
  readonly span: SourceSpan;
}

/** `cuts` in order of place, none overlapping. */
export function assemble(inline: InlineText, cuts: readonly CutOut[]): Prose {
  const words = new Words();
  let run = 0;
  let at = 0;

  function takeUntil(end: number): void {
    for (let current = inline.runs[run]; current && at < end; current = inline.runs[run]) {
      const runEnd = current.value + current.length;
      const to = Math.min(end, runEnd);
      if (to > at) words.take(inline.text.slice(at, to), current, at - current.value);
      at = Math.max(at, to);
      if (runEnd > end) break;
      run++;
    }
    at = Math.max(at, end);
  }

  for (const cut of cuts) {
    takeUntil(cut.from);
    if (cut.leaves === OBJECT) words.standIn(cut.span);
    else if (cut.leaves === ' ') words.space(cut.span, false);
    else words.leaveOut();
    at = Math.max(at, cut.to);
    while ((inline.runs[run]?.value ?? Infinity) + (inline.runs[run]?.length ?? 0) <= at) run++;
  }
  takeUntil(inline.text.length);
  return words.done();
}

const space = /[ \t\r\n]+/g;
/** Before these, a space that only set off something left out goes with it. */
const closing = /^[.,;:!?)\]}”’»"'…%]/;

class Words {
  private text = '';
  private readonly runs: ProseRun[] = [];
  private waiting: { readonly span: SourceSpan; readonly verbatim: boolean } | undefined;
  private afterCut = false;

  /** `text` is a piece of `run`, `skip` characters into it. */
  take(text: string, run: TextRun, skip: number): void {
    if (!run.verbatim) {
      const visible = text.replace(space, ' ');
      if (visible === ' ') this.space(run.span, false);
      else this.word(visible, run.span, false);
      return;
    }
    const base = run.span.start + skip;
    let from = 0;
    for (const match of text.matchAll(space)) {
      if (match.index > from) this.word(text.slice(from, match.index), sourceSpan(base + from, base + match.index), true);
      this.space(...spaceAt(match[0], base + match.index));
      from = match.index + match[0].length;
    }
    if (from < text.length) this.word(text.slice(from), sourceSpan(base + from, base + text.length), true);
  }

  /** Held back until a word follows: there is never a space at either end, nor two in a row. */
  space(span: SourceSpan, verbatim: boolean): void {
    this.waiting ??= { span, verbatim };
  }

  standIn(span: SourceSpan): void {
    this.word(OBJECT, span, false);
  }

  leaveOut(): void {
    this.afterCut = true;
  }

  done(): Prose {
    return { text: this.text, runs: this.runs };
  }

  private word(text: string, span: SourceSpan, verbatim: boolean): void {
    if (this.waiting && this.text !== '' && !(this.afterCut && closing.test(text))) this.add(' ', this.waiting.span, this.waiting.verbatim);
    this.waiting = undefined;
    this.afterCut = false;
    this.add(text, span, verbatim);
  }

  private add(text: string, span: SourceSpan, verbatim: boolean): void {
    const last = this.runs.at(-1);
    if (last?.verbatim && verbatim && last.span.end === span.start) {
      this.runs[this.runs.length - 1] = { start: last.start, length: last.length + text.length, span: sourceSpan(last.span.start, span.end), verbatim };
    } else this.runs.push({ start: this.text.length, length: text.length, span, verbatim });
    this.text += text;
  }
}

/** A space character that stands in the white space is kept as it is; a line end or tab becomes one. */
function spaceAt(white: string, at: number): [SourceSpan, boolean] {
  if (white.startsWith(' ')) return [sourceSpan(at, at + 1), true];
  return [sourceSpan(at, at + white.length), false];
}
