/** Finds Pandoc's citations in flat text: the grammar only. Whether an `@name` in the running text is a citation or a person's handle is decided in `handles.ts`. */
import { bracketPairs } from './brackets.ts';
import type { Brackets } from './brackets.ts';

/** One `@key`, with everything that belongs to it; all numbers are places in the flat text. */
export interface Citekey {
  /** One item of a bracketed group, or the mark in the text with its `[p. 3]`. */
  readonly from: number;
  readonly to: number;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly groupFrom: number;
  readonly groupTo: number;
  readonly bracketed: boolean;
  readonly authorSuppressed: boolean;
  readonly prefix: string;
  readonly locator: string;
  readonly suffix: string;
}

const beforeKey = /[\p{L}\p{N}_]/u;
const keyStart = /[\p{L}\p{N}_]/u;
const keyPlain = /[\p{L}\p{N}_]*/uy;
const keyJoint = /[:.#$%&\-+?<>~/]/;
const address = /https?:\/\/[^\s,;\]]+/iy;
const braced = /\{[^{}\s]+\}/y;

/** Every well-formed citation mark of the text, in order. */
export function citekeys(shape: string): readonly Citekey[] {
  if (!shape.includes('@')) return [];
  const brackets = bracketPairs(shape);
  const found: Citekey[] = [];
  let read = 0;
  for (let at = shape.indexOf('@'); at >= 0; at = shape.indexOf('@', at + 1)) {
    if (at < read || !startsKey(shape, at)) continue;
    const open = brackets.around(at);
    const group = open === undefined ? undefined : groupAt(shape, open, brackets.closing(open));
    if (group) {
      found.push(...group);
      read = brackets.closing(open ?? at);
      continue;
    }
    const key = keyAt(shape, at + 1);
    if (!key) continue;
    const mark = inTextAt(shape, at, key, brackets);
    found.push(mark);
    read = mark.to;
  }
  return found;
}

/** In a word (`name@example.com`) an `@` starts no key. */
function startsKey(shape: string, at: number): boolean {
  return at === 0 || !beforeKey.test(shape.charAt(at - 1));
}

interface Key {
  readonly from: number;
  readonly to: number;
  /** Past a closing brace. */
  readonly end: number;
}

function keyAt(shape: string, at: number): Key | undefined {
  braced.lastIndex = at;
  const inBraces = braced.exec(shape);
  if (inBraces) return { from: at + 1, to: at + inBraces[0].length - 1, end: at + inBraces[0].length };
  address.lastIndex = at;
  const url = address.exec(shape);
  if (url) {
    const to = at + url[0].replace(/[.,:;!?]$/, '').length;
    return { from: at, to, end: to };
  }
  if (!keyStart.test(shape.charAt(at))) return undefined;
  let to = at;
  for (;;) {
    keyPlain.lastIndex = to;
    to += keyPlain.exec(shape)?.[0].length ?? 0;
    if (!keyJoint.test(shape.charAt(to)) || !keyStart.test(shape.charAt(to + 1))) return { from: at, to, end: to };
    to++;
  }
}

function inTextAt(shape: string, at: number, key: Key, brackets: Brackets): Citekey {
  const suppressed = shape.charAt(at - 1) === '-' && (at === 1 || /[\s(\[“"']/.test(shape.charAt(at - 2)));
  const from = suppressed ? at - 1 : at;
  const open = /^ ?\[/.test(shape.slice(key.end, key.end + 2)) ? shape.indexOf('[', key.end) : -1;
  const close = open < 0 ? undefined : brackets.closing(open);
  let rest = { locator: '', suffix: '' };
  let to = key.end;
  // What follows in brackets belongs to the key only where it is a locator; `@key [sic]` and a link keep their brackets.
  if (close !== undefined && close - open < longestLocator && !'([:'.includes(shape.charAt(close) || ' ')) {
    const within = readLocator(shape.slice(open + 1, close - 1));
    if (within.locator !== '') {
      rest = within;
      to = close;
    }
  }
  return {
    from, to, keyFrom: key.from, keyTo: key.to, groupFrom: from, groupTo: to, bracketed: false, authorSuppressed: suppressed, prefix: '', ...rest,
  };
}

/** A longer bracket is prose; the bound keeps nested brackets linear. */
const longestGroup = 2000;
const longestLocator = 300;

/** The items of `[see @a, p. 4; -@b]`, or nothing where an item has no key. `close` is past the bracket. */
function groupAt(shape: string, open: number, close: number): readonly Citekey[] | undefined {
  if (close - open > longestGroup) return undefined;
  const items: Citekey[] = [];
  let start = open + 1;
  while (start < close) {
    const end = itemEnd(shape, start, close - 1);
    const item = itemAt(shape, start, end, open, close);
    if (!item) return undefined;
    items.push(item);
    start = end + 1;
  }
  return items;
}

function itemEnd(shape: string, start: number, limit: number): number {
  const at = shape.slice(start, limit).indexOf(';');
  return at < 0 ? limit : start + at;
}

function itemAt(shape: string, start: number, end: number, groupFrom: number, groupTo: number): Citekey | undefined {
  for (let at = start; at < end; at++) {
    if (shape.charCodeAt(at) !== 64) continue;
    const key = startsKey(shape, at) ? keyAt(shape, at + 1) : undefined;
    if (!key || key.end > end) continue;
    const authorSuppressed = at > start && shape.charAt(at - 1) === '-';
    const text = shape.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    const to = end - (text.length - text.trimEnd().length);
    const prefix = shape.slice(from, authorSuppressed ? at - 1 : at).trim();
    return { from, to, keyFrom: key.from, keyTo: key.to, groupFrom, groupTo, bracketed: true, authorSuppressed, prefix, ...readLocator(shape.slice(key.end, end)) };
  }
  return undefined;
}

const label = /^(?:pp?\.?|pages?|ch(?:ap)?s?\.?|chapters?|secs?\.?|sections?|§§?|vols?\.?|volumes?|nos?\.?|figs?\.?|figures?|fols?\.?|folios?|paras?\.?|paragraphs?|¶¶?|cols?\.?|columns?|ll?\.?|lines?|nn?\.?|notes?|bks?\.?|books?|pts?\.?|parts?|arts?\.?|articles?|vv?\.?|verses?|opp?\.?|opus|s\.v\.|tables?|tabs?\.|app\.|appendix|slides?|min\.?|at) ?(?=[\divxlcdmA-Z(])/u;
const numbers = /^[\p{N}ivxlcdmA-Z][\p{N}\p{L}.:\-–—()]*/u;
const joint = /^(?: ?[,&–—-] ?| and )(?=\p{N})/u;

/** Splits what follows a key into a locator (`pp. 3–5`) and the rest. */
function readLocator(after: string): { readonly locator: string; readonly suffix: string } {
  const text = after.slice(0, longestLocator).replace(/^\s*,?\s*/, '').trimEnd();
  const inBraces = /^\{([^{}]*)\}/.exec(text);
  if (inBraces) return { locator: (inBraces[1] ?? '').trim(), suffix: text.slice(inBraces[0].length).replace(/^\s*,?\s*/, '') };
  const term = label.exec(text)?.[0] ?? '';
  if (term === '' && !/^\p{N}/u.test(text)) return { locator: '', suffix: text };
  let to = term.length;
  for (let next = numbers.exec(text.slice(to)); next; next = numbers.exec(text.slice(to))) {
    to += next[0].length;
    const more = joint.exec(text.slice(to));
    if (!more) break;
    to += more[0].length;
  }
  if (to === term.length) return { locator: '', suffix: text };
  const locator = text.slice(0, to).replace(/[.,:]+$/, '');
  return { locator, suffix: text.slice(locator.length).replace(/^\s*,?\s*/, '') };
}
