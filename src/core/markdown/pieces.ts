/**
 * Cuts a draft where two neighbours can be parsed apart. The parser's time grows with the square of what one call reads (it keeps every
 * event of the document in one list), so a long draft is read in pieces. Knows just enough syntax to be sure of a cut.
 *
 * The law: parsed apart and joined, the pieces hold the same blocks, definitions and comments as the whole.
 */

/** Setting the parser up costs as much as reading some 200 characters; a keystroke costs the reading of one piece. */
export const usualPiece = 4000;

/** Where each piece starts; the first is 0. A cut stands at a line that no open block could take in; no piece but the last is shorter than `shortest`. `body`: a `---` at the head opens no front matter. */
export function pieceStarts(source: string, shortest: number, part: 'draft' | 'body' = 'draft'): readonly number[] {
  const starts = [0];
  let open: Open | undefined;
  let container: number | undefined;
  let blankBefore = false;
  let doubtful = false;
  for (let at = part === 'draft' ? frontMatterEnd(source) : 0; at < source.length;) {
    const line = readLine(source, at);
    at = line.next;
    if (line.words >= line.end) {
      blankBefore = true;
      continue;
    }
    if (container !== undefined && line.indent < container) {
      const stays = !blankBefore && open === undefined && !interrupts(source, line);
      doubtful ||= stays && /[*_-]/u.test(source.charAt(line.words));
      if (!stays) container = undefined;
    }
    // What stands further left than the text of a container ends the container, and with it what is open inside.
    if (open?.inside !== undefined && line.indent < open.inside) open = undefined;
    if (open === undefined) {
      if (blankBefore && line.indent === 0 && opensPlainBlock(source, line)) {
        container = undefined;
        doubtful = false;
        if (line.start - (starts.at(-1) ?? 0) >= shortest) starts.push(line.start);
      }
      const { words, inside } = withinMarkers(source, line);
      if (inside !== undefined) container = Math.min(container ?? inside, inside);
      open = opened(source, words, line, inside ?? (container !== undefined && line.indent >= container ? container : undefined), container);
      if (open !== undefined && doubtful && line.indent > 0) return starts;
    } else if (closes(open, source, line)) open = undefined;
    blankBefore = false;
  }
  return starts;
}

/** A block that may hold blank lines and whatever follows. `inside`: how far in the text of its container stands; undefined at the top. */
type Open = { readonly inside: number | undefined } & (
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly end: RegExp });

interface Line {
  readonly start: number;
  /** Columns of white space before the words. */
  readonly indent: number;
  readonly words: number;
  readonly end: number;
  readonly next: number;
}

function readLine(source: string, start: number): Line {
  let words = start;
  let indent = 0;
  for (; words < source.length; words++) {
    const unit = source.charCodeAt(words);
    if (unit === 32) indent++;
    else if (unit === 9) indent += 4 - (indent % 4);
    else break;
  }
  let end = words;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  const next = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  return { start, indent, words, end, next };
}

/** A heading or a paragraph that begins with a letter or an opening mark: no list, quotation, table, definition or HTML, and never a continuation. */
function opensPlainBlock(source: string, { words }: Line): boolean {
  return /^(?:#{1,6}[ \t]|[\p{L}“‘«„"(])/u.test(source.slice(words, words + 8));
}

/** The line cannot go on a paragraph of the container above it. */
function interrupts(source: string, { words, end }: Line): boolean {
  return /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|[<>]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\*{3}|-{3}|_{3})/u.test(source.slice(words, Math.min(end, words + 12)));
}

/** Past the list, quotation and footnote marks that open the line; `inside`: how far in the text of the first of them stands. */
function withinMarkers(source: string, line: Line): { readonly words: number; readonly inside: number | undefined } {
  let words = line.words;
  let inside: number | undefined;
  for (;;) {
    const marker = /^(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)|>[ \t]?|\[\^[^\]\s]{1,80}\]:[ \t]*)/u.exec(source.slice(words, Math.min(line.end, words + 100)))?.[0];
    if (marker === undefined) return { words, inside };
    inside ??= line.indent + (/^[>[]/u.test(marker) ? 1 : marker.trimEnd().length + 1);
    words += marker.length;
    if (words >= line.end) return { words, inside };
  }
}

function opened(source: string, words: number, { indent, end }: Line, inside: number | undefined, container: number | undefined): Open | undefined {
  if (indent > 3 && container === undefined) return undefined;
  const text = source.slice(words, end);
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/u.exec(text);
  if (fence !== null) {
    const mark = fence[1] ?? fence[2] ?? '';
    return { kind: 'fence', mark: mark.charAt(0), length: mark.length, inside };
  }
  const closing = htmlEnd(text);
  return closing === undefined || closing.test(text) ? undefined : { kind: 'html', end: closing, inside };
}

/** HTML that a blank line does not end (CommonMark 0.31, 4.6, start conditions 1 to 5), with what ends it. */
function htmlEnd(text: string): RegExp | undefined {
  if (!text.startsWith('<')) return undefined;
  if (text.startsWith('<!--')) return /-->/u;
  if (text.startsWith('<?')) return /\?>/u;
  if (text.startsWith('<![CDATA[')) return /\]\]>/u;
  if (/^<![a-z]/iu.test(text)) return />/u;
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu.test(text)) return /<\/(?:script|pre|style|textarea)>/iu;
  return undefined;
}

function closes(open: Open, source: string, line: Line): boolean {
  const text = source.slice(line.words, line.end).trimEnd();
  if (open.kind === 'html') return open.end.test(text);
  return line.indent - (open.inside ?? 0) <= 3 && text.length >= open.length && text === open.mark.repeat(text.length);
}

/** Past the YAML block at the head, whose comments look like headings. */
function frontMatterEnd(source: string): number {
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)/u.exec(source.slice(0, 200));
  if (opening === null) return 0;
  for (let at = opening[0].length; at < source.length;) {
    const line = readLine(source, at);
    if (line.indent === 0 && source.startsWith(opening[1] ?? '', at) && source.slice(at + 3, Math.min(line.end, at + 200)).trim() === '') return line.next;
    at = line.next;
  }
  return 0;
}
