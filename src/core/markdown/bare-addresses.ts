/** Finds URLs and e-mail addresses that stand bare in flat text, as GFM's autolink literals do. */
import type { InlineText } from './document.ts';

export interface BareAddress {
  readonly from: number;
  readonly to: number;
  readonly isMail: boolean;
}

const url = /(?<![\p{L}\p{N}])(?:https?:\/\/|ftp:\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>\uFFFC\uE000]+/giu;
const mail = /(?<![\p{L}\p{N}.+_%-])[a-z0-9][a-z0-9.+_%-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}_-])/giu;

/** In order of place; a URL ends before closing punctuation, an unopened bracket, or the end of the emphasis or link it began in. */
export function bareAddresses(inline: InlineText): readonly BareAddress[] {
  const { shape } = inline;
  const found: BareAddress[] = [];
  if (shape.includes('://') || /www\./i.test(shape)) {
    const limit = elementLimits(inline);
    for (const match of shape.matchAll(url)) {
      const text = shape.slice(match.index, Math.min(match.index + match[0].length, limit(match.index)));
      const to = match.index + lengthWithoutTrail(text);
      if (/^(?:https?|ftp):\/\/[\p{L}\p{N}[]|^www\.[\p{L}\p{N}]/iu.test(shape.slice(match.index, to))) found.push({ from: match.index, to, isMail: false });
    }
  }
  if (shape.includes('@')) for (const match of shape.matchAll(mail)) found.push({ from: match.index, to: match.index + match[0].length, isMail: true });
  return found;
}

/** For ascending places: the end of the innermost element that holds the place. */
function elementLimits(inline: InlineText): (at: number) => number {
  let next = 0;
  const open: number[] = [];
  return at => {
    for (; (inline.elements[next]?.from ?? Infinity) <= at; next++) open.push(inline.elements[next]?.to ?? 0);
    while ((open.at(-1) ?? Infinity) <= at) open.pop();
    return open.at(-1) ?? Infinity;
  };
}

const trailing = '?!.,:*_~\'"’”»;';

function lengthWithoutTrail(text: string): number {
  let end = text.length;
  const opened = { ')': count(text, '('), ']': count(text, '[') };
  const closed = { ')': count(text, ')'), ']': count(text, ']') };
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (closed[last] <= opened[last]) break;
      closed[last]--;
    } else if (!trailing.includes(last)) break;
  }
  return end;
}

function count(text: string, character: string): number {
  let total = 0;
  for (const unit of text) if (unit === character) total++;
  return total;
}
