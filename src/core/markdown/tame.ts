/**
 * Keeps the Markdown parser linear. It pairs brackets and emphasis marks, and opens containers, in time quadratic in their number
 * within one block; past a bound no writer reaches, the marks are handed to it as letters. So are those of a template that stands for an address.
 * Lengths stay the same, so every offset holds, and text is always read from the file itself.
 */

const mostEmphasisMarks = 400;
const mostBrackets = 600;
const mostAngles = 400;
const deepestNesting = 50;

const STAR = 42, UNDERSCORE = 95, TILDE = 126, OPEN = 91, CLOSE = 93, ANGLE = 60, QUOTE = 62, PIPE = 124;
const BRACE = 123, PERCENT = 37, ROUND = 40, COLON = 58;
const longestTemplate = 400;

/** The same text, unless it is hostile or has templates for addresses. */
export function tame(source: string): string {
  const tamed: number[] = [];
  let emphasis = 0;
  let brackets = 0;
  let angles = 0;
  let pipesAbove = 0;
  let inTable = false;
  /** Every line of the block so far is a definition, which the parser takes off in time linear in their number. */
  let onlyDefinitions = true;
  for (let at = 0; at < source.length;) {
    const line = readLine(source, at, tamed);
    const blank = line.words >= line.end;
    inTable = !blank && (inTable || (line.pipes > 0 && line.pipes === pipesAbove && isDelimiterRow(source, line.words, line.end)));
    if (blank || inTable || line.startsItem) emphasis = brackets = angles = 0;
    pipesAbove = line.pipes;
    onlyDefinitions = blank || (onlyDefinitions && isDefinition(source, line));
    if (onlyDefinitions) {
      at = line.next;
      continue;
    }
    for (let place = line.words; place < line.end; place++) {
      const unit = source.charCodeAt(place);
      if (unit === STAR || unit === UNDERSCORE || unit === TILDE) {
        if (unit !== source.charCodeAt(place - 1)) emphasis++;
        if (emphasis > mostEmphasisMarks) tamed.push(place);
      } else if (unit === OPEN || unit === CLOSE) {
        if (++brackets > mostBrackets) tamed.push(place);
        if (unit === CLOSE) place = pastTemplate(source, place, line.end, tamed);
      } else if (unit === ANGLE && ++angles > mostAngles) tamed.push(place);
    }
    at = line.next;
  }
  return tamed.length === 0 ? source : withLetters(source, tamed);
}

/**
 * A site's template in the place of an address, `]({{ "/2015/news/" | url }})`, is an address once the site is built; to the parser its blanks
 * and marks are letters. The last place of the template, or `closing` where there is none.
 */
function pastTemplate(source: string, closing: number, end: number, tamed: number[]): number {
  let at = closing + 2;
  const opens = source.charCodeAt(closing + 1);
  if (opens === COLON) while (source.charCodeAt(at) === 32) at++;
  else if (opens !== ROUND) return closing;
  const kind = source.charCodeAt(at + 1);
  if (source.charCodeAt(at) !== BRACE || (kind !== BRACE && kind !== PERCENT)) return closing;
  const close = source.slice(at, Math.min(end, at + longestTemplate)).indexOf(kind === BRACE ? '}}' : '%}');
  if (close < 0) return closing;
  for (let place = at + 2; place < at + close; place++) if (!isAddressUnit(source.charCodeAt(place))) tamed.push(place);
  return at + close + 1;
}

/** Letters, digits and what stands in paths: nothing that Markdown reads as a mark. */
function isAddressUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 45 && unit <= 57);
}

interface Line {
  /** Past quotation and list marks. */
  readonly words: number;
  readonly end: number;
  readonly next: number;
  /** A list item that ends the paragraph above. */
  readonly startsItem: boolean;
  readonly pipes: number;
}

function readLine(source: string, start: number, tamed: number[]): Line {
  let at = start;
  let depth = 0;
  let indent = 0;
  let startsItem = false;
  for (;; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 32) indent++;
    else if (unit === 9) indent += 4;
    else if (unit === QUOTE) {
      indent = 0;
      if (++depth > deepestNesting) tamed.push(at);
    } else {
      const marker = markerLength(source, at);
      if (marker === 0) break;
      startsItem ||= indent <= 3;
      indent = 0;
      if (++depth > deepestNesting) tamed.push(at);
      at += marker - 1;
    }
  }
  const words = at;
  let pipes = 0;
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) break;
    if (unit === PIPE && source.charCodeAt(at - 1) !== 92) pipes++;
  }
  const next = source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  return { words, end: at, next, startsItem: startsItem && words < at, pipes };
}

/** Of `- `, `* `, `+ `, `1. ` and `1) `; other numbers cannot end a paragraph. */
function markerLength(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  const after = source.charCodeAt(at + 1);
  if (unit === 45 || unit === STAR || unit === 43) return after === 32 || after === 9 ? 1 : 0;
  if (unit !== 49 || (after !== 46 && after !== 41)) return 0;
  const third = source.charCodeAt(at + 2);
  return third === 32 || third === 9 ? 2 : 0;
}

/** `[label]: address "title"` and nothing else. */
function isDefinition(source: string, { words, end }: Line): boolean {
  return source.charCodeAt(words) === OPEN && definition.test(source.slice(words, end));
}

const definition = /^\[[^[\]\\]{1,999}\]:[ \t]+(?:<[^<>]*>|[^\s<]\S*)[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/u;

function isDelimiterRow(source: string, from: number, to: number): boolean {
  let hyphens = 0;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 45) hyphens++;
    else if (unit !== PIPE && unit !== 58 && unit !== 32 && unit !== 9) return false;
  }
  return hyphens > 0;
}

function withLetters(source: string, places: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    parts.push(source.slice(from, place), 'x');
    from = place + 1;
  }
  return parts.join('') + source.slice(from);
}
