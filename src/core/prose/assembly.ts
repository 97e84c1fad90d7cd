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
  const words = emptyWords();
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

const white = /[ \t\r\n]+/g;
/** Before these, a space that only set off something left out goes with it. A straight mark before a word opens. */
const closing = /^(?:[.,;:!?)\]}”’»…%]|["'](?!\p{L}{2}|[\p{Lu}\p{N}]))/u;

interface Words {
  /** `text` is a piece of `run`, `skip` characters into it. */
  readonly take: (text: string, run: TextRun, skip: number) => void;
  /** Held back until a word follows: there is never a space at either end, nor two in a row. */
  readonly space: (span: SourceSpan, verbatim: boolean) => void;
  readonly standIn: (span: SourceSpan) => void;
  readonly leaveOut: () => void;
  readonly done: () => Prose;
}

function emptyWords(): Words {
  let prose = '';
  const runs: ProseRun[] = [];
  let waiting: { readonly span: SourceSpan; readonly verbatim: boolean } | undefined;
  let afterCut = false;

  function add(text: string, span: SourceSpan, verbatim: boolean): void {
    const last = runs.at(-1);
    if (last?.verbatim && verbatim && last.span.end === span.start) {
      runs[runs.length - 1] = { start: last.start, length: last.length + text.length, span: sourceSpan(last.span.start, span.end), verbatim };
    } else runs.push({ start: prose.length, length: text.length, span, verbatim });
    prose += text;
  }

  function word(text: string, span: SourceSpan, verbatim: boolean): void {
    if (waiting && prose !== '' && !(afterCut && closing.test(text))) add(' ', waiting.span, waiting.verbatim);
    waiting = undefined;
    afterCut = false;
    add(text, span, verbatim);
  }

  function space(span: SourceSpan, verbatim: boolean): void {
    waiting ??= { span, verbatim };
  }

  function take(text: string, run: TextRun, skip: number): void {
    if (!run.verbatim) {
      const visible = text.replace(white, ' ');
      if (visible === ' ') space(run.span, false);
      else word(visible, run.span, false);
      return;
    }
    const base = run.span.start + skip;
    let from = 0;
    for (const match of text.matchAll(white)) {
      const to = match.index + match[0].length;
      // One space between two words stays where it is; only what is uneven, or at an end, is looked at.
      if (match[0] === ' ' && match.index > from && to < text.length) continue;
      if (match.index > from) word(text.slice(from, match.index), sourceSpan(base + from, base + match.index), true);
      space(...spaceAt(match[0], base + match.index));
      from = to;
    }
    if (from < text.length) word(text.slice(from), sourceSpan(base + from, base + text.length), true);
  }

  return {
    take, space,
    standIn: span => word(OBJECT, span, false),
    leaveOut: () => {
      afterCut = true;
    },
    done: () => ({ text: prose, runs }),
  };
}

/** A space character that stands in the white space is kept as it is; a line end or tab becomes one. */
function spaceAt(found: string, at: number): [SourceSpan, boolean] {
  if (found.startsWith(' ')) return [sourceSpan(at, at + 1), true];
  return [sourceSpan(at, at + found.length), false];
}
