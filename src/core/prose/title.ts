/** The front matter's `title:` as prose, each character with its place inside the YAML scalar. */
import type { InlineText, MarkdownDocument, TextRun } from '../markdown/document.ts';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';

export function titleOf(document: MarkdownDocument): { readonly span: SourceSpan; readonly inline: InlineText } | undefined {
  const root = document.frontMatter?.root;
  if (root?.kind !== 'map') return undefined;
  const value = root.entries.find(entry => entry.key === 'title')?.value;
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const text = String(value.value).trimEnd();
  if (text === '') return undefined;
  const written = document.source.slice(value.span.start, value.span.end);
  const runs = aligned(written, text, value.span.start) ?? [{ value: 0, length: text.length, span: value.span, verbatim: false }];
  return { span: value.span, inline: { text, shape: text, runs, elements: [] } };
}

/** The runs of a scalar, or nothing where the two cannot be laid side by side (a rare escape). */
function aligned(written: string, text: string, offset: number): readonly TextRun[] | undefined {
  const quote = written.startsWith('"') || written.startsWith("'") ? written.charAt(0) : '';
  const runs: TextRun[] = [];
  // A block scalar begins on the line below its `>` or `|`.
  let at = /^[>|][^\r\n]*[\r\n]\s*/.exec(written)?.[0].length ?? quote.length;
  let value = 0;
  while (value < text.length) {
    const piece = pieceAt(written, at, quote, text.charAt(value));
    // Nothing is left of what was written, or the escape is none that we know.
    if (piece.text === '' || !text.startsWith(piece.text, value)) return undefined;
    const last = runs.at(-1);
    const span = sourceSpan(offset + at, offset + at + piece.length);
    if (piece.verbatim && last?.verbatim && last.span.end === span.start) {
      runs[runs.length - 1] = { ...last, length: last.length + 1, span: sourceSpan(last.span.start, span.end) };
    } else runs.push({ value, length: piece.text.length, span, verbatim: piece.verbatim });
    at += piece.length;
    value += piece.text.length;
  }
  return written.slice(at, written.length - quote.length).trim() === '' ? runs : undefined;
}

interface Piece {
  readonly text: string;
  readonly length: number;
  readonly verbatim: boolean;
}

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', 'n': '\n', 't': '\t', 'r': '\r', ' ': ' ', '_': '\u00A0', 'e': '\u001B', '0': '\0' };
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function pieceAt(written: string, at: number, quote: string, wanted: string): Piece {
  const character = written.charAt(at);
  if (quote === "'" && written.startsWith("''", at)) return { text: "'", length: 2, verbatim: false };
  if (quote === '"' && character === '\\') {
    const next = written.charAt(at + 1);
    const digits = codeLengths[next];
    if (digits === undefined) return { text: escapes[next] ?? '', length: escapes[next] === undefined ? written.length : 2, verbatim: false };
    const code = Number.parseInt(written.slice(at + 2, at + 2 + digits), 16);
    return { text: code <= 0x10ffff ? String.fromCodePoint(code) : '', length: 2 + digits, verbatim: false };
  }
  const fold = /^[ \t]*(?:\r\n|\n|\r)\s*/.exec(written.slice(at, at + 200));
  if (fold) return { text: wanted === '\n' ? '\n' : ' ', length: fold[0].length, verbatim: false };
  return { text: character, length: 1, verbatim: true };
}
