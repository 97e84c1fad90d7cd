/** Cuts a `.bib` file into its entries, each with its place. Knows braces and keys; what is in an entry is for the library that reads it. */

export interface BibtexChunk {
  readonly kind: 'entry' | 'string';
  readonly start: number;
  /** After the bracket that closes it. */
  readonly end: number;
  /** Empty for a `@string`. */
  readonly id: string;
  readonly idStart: number;
}

export interface BibtexFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface CutBibtex {
  readonly chunks: readonly BibtexChunk[];
  readonly faults: readonly BibtexFault[];
}

/**
 * One pass over the file. An entry that is still open where the next one begins is left out with a fault, so that a missing bracket costs no more
 * than its own entry; fields that stand outside any entry are a fault too, since a bracket too many closed theirs before its time.
 */
export function cutBibtex(text: string): CutBibtex {
  const chunks: BibtexChunk[] = [];
  const faults: BibtexFault[] = [];
  let last: BibtexChunk | undefined;
  let at = 0;
  for (;;) {
    const start = text.indexOf('@', at);
    const gap = text.slice(at, start < 0 ? text.length : start);
    const stray = last === undefined ? null : /(?:^|\n)[ \t]*(?:\}|[A-Za-z][\w:+-]*[ \t]*=[ \t]*[{"\d])/u.exec(gap);
    if (stray !== null && last !== undefined) {
      const from = at + stray.index + (stray[0].length - stray[0].trimStart().length);
      faults.push({ start: from, end: from + stray[0].trim().length, message: `${named(last)} ends before these lines, because a bracket above closes once too often. What follows it is not read; remove the bracket.` });
    }
    if (start < 0) return { chunks, faults };
    const opening = headAt(text, start);
    if (opening === undefined) {
      at = start + 1;
      continue;
    }
    const { kind, bodyStart, closing } = opening;
    const body = bodyEnd(text, bodyStart, closing);
    if (kind === 'other') {
      at = body.end;
      last = undefined;
      continue;
    }
    const idStart = kind === 'string' ? bodyStart : skipSpace(text, bodyStart);
    const id = kind === 'string' ? '' : idAt(text, idStart);
    const chunk: BibtexChunk = { kind, start, end: body.end, id, idStart };
    if (!body.closed) {
      faults.push({ start, end: kind === 'string' ? bodyStart : idStart + id.length, message: `${named(chunk)} is never closed, so it is left out. Add the bracket that is missing, most likely at the end of one of its fields.` });
    } else if (kind === 'entry' && id === '') {
      faults.push({ start, end: bodyStart, message: 'This entry has no key, so nothing can cite it. Write one after the bracket, such as “@article{ledger2024,”.' });
    } else chunks.push(chunk);
    last = chunk;
    at = body.end;
  }
}

function named({ id, kind }: BibtexChunk): string {
  return id === '' ? `This ${kind === 'string' ? 'abbreviation' : 'entry'}` : `The entry “${id}”`;
}

interface Head {
  readonly kind: 'entry' | 'string' | 'other';
  readonly bodyStart: number;
  readonly closing: string;
}

/** `@article{`, at a place where nothing is open. */
function headAt(text: string, start: number): Head | undefined {
  head.lastIndex = start;
  const found = head.exec(text);
  if (found === null) return undefined;
  const word = (found[1] ?? '').toLowerCase();
  return { kind: word === 'string' ? 'string' : word === 'comment' || word === 'preamble' ? 'other' : 'entry', bodyStart: head.lastIndex, closing: found[2] === '(' ? ')' : '}' };
}

const head = /@[ \t]{0,20}([A-Za-z]{1,40})\s{0,20}([{(])/uy;

/** Where an entry ends: after its closing bracket, or before the line on which the next one begins. */
function bodyEnd(text: string, from: number, closing: string): { readonly end: number; readonly closed: boolean } {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case BACKSLASH: at++; break;
      case OPEN: depth++; break;
      case CLOSE:
        if (depth === 0 && closing === '}' && !quoted) return { end: at + 1, closed: true };
        depth = Math.max(0, depth - 1);
        break;
      case ROUND: if (depth === 0 && closing === ')' && !quoted) return { end: at + 1, closed: true }; break;
      case QUOTE: if (depth === 0) quoted = !quoted; break;
      case AT: if (isLineStart(text, at) && headAt(text, at) !== undefined) return { end: at, closed: false }; break;
      default:
    }
  }
  return { end: text.length, closed: false };
}

const [BACKSLASH, OPEN, CLOSE, ROUND, QUOTE, AT] = [92, 123, 125, 41, 34, 64];

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text[at] ?? '.')) at++;
  return at;
}

function idAt(text: string, from: number): string {
  let at = from;
  while (at < text.length && at - from < 1_000 && !/[\s,{}()"=%#\\]/u.test(text[at] ?? '')) at++;
  return text.slice(from, at);
}
