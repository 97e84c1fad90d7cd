/** Pairs the quotation marks of one text in one pass, whatever their style. Knows characters only: no words, no speakers. */

export type MarkStyle = 'double' | 'single' | 'guillemets';

export interface MarkPair {
  readonly style: MarkStyle;
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  /** Without them. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  /** Index of the pair around it. */
  readonly within: number | undefined;
  readonly closed: boolean;
}

/** Pairs in order of their opening marks. A pair without a closing mark ends with the one around it, or with the text. */
export function pairMarks(text: string): readonly MarkPair[] {
  const pairs: Draft[] = [];
  const open: number[] = [];
  const openByMark = new Map<string, number>();
  // One search for each mark, so that the text between costs next to nothing.
  const marks = /["'`«»‹›‘-‟]/gu;
  if (!marks.test(text)) return [];
  let ahead: ClosersAhead | undefined;
  const apostrophesAhead = (): ClosersAhead => ahead ??= closersAhead(text);
  const isOpen = (mark: string): boolean => (openByMark.get(mark) ?? 0) > 0;
  const close = (mark: string, at: number, width: number): void => {
    for (;;) {
      const index = open.pop();
      const pair = index === undefined ? undefined : pairs[index];
      if (pair === undefined) return;
      openByMark.set(pair.mark, (openByMark.get(pair.mark) ?? 1) - 1);
      const found = pair.mark === mark;
      pair.end = found ? at + width : at;
      pair.wordsEnd = at;
      pair.closed = found;
      if (found) return;
    }
  };
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const at = found.index;
    const role = roleAt(text, at, isOpen, apostrophesAhead);
    if (role === undefined) continue;
    if (role.kind === 'close') close(role.mark, at, role.width);
    else {
      const { style, mark, width } = role;
      pairs.push({ style, mark, start: at, end: text.length, wordsStart: at + width, wordsEnd: text.length, within: open.at(-1), closed: false });
      open.push(pairs.length - 1);
      openByMark.set(role.mark, (openByMark.get(role.mark) ?? 0) + 1);
    }
    marks.lastIndex = at + role.width;
  }
  return withoutStraySingles(pairs);
}

interface Draft {
  readonly style: MarkStyle;
  readonly mark: string;
  readonly start: number;
  end: number;
  readonly wordsStart: number;
  wordsEnd: number;
  readonly within: number | undefined;
  closed: boolean;
}

type Role =
  | { readonly kind: 'open'; readonly mark: string; readonly style: MarkStyle; readonly width: number }
  | { readonly kind: 'close'; readonly mark: string; readonly width: number };

/** What the character does here. `mark` names a family: two marks of one family close each other. */
function roleAt(text: string, at: number, isOpen: (mark: string) => boolean, apostrophes: () => ClosersAhead): Role | undefined {
  switch (text.charCodeAt(at)) {
    case 0x201c: // “
      if (isOpen('low') && (!isOpen('curly') || !mayOpen(text, at, 1))) return closes('low');
      return isOpen('curly') && !mayOpen(text, at, 1) ? closes('curly') : opens('curly', 'double');
    case 0x201d: // ”
    case 0x201f:
      if (isOpen('curly')) return closes('curly');
      if (isOpen('low')) return closes('low');
      if (isOpen('right')) return closes('right');
      return mayOpen(text, at, 1) ? opens('right', 'double') : undefined;
    case 0x201e: // „
      return opens('low', 'double');
    case 0x00ab: // «
      return isOpen('guillemet-reversed') ? closes('guillemet-reversed') : opens('guillemet', 'guillemets');
    case 0x00bb: // »
      if (isOpen('guillemet')) return closes('guillemet');
      if (isOpen('guillemet-reversed')) return undefined;
      return mayOpen(text, at, 1) ? opens('guillemet-reversed', 'guillemets') : undefined;
    case 0x2039: // ‹
      return opens('single-guillemet', 'guillemets');
    case 0x203a: // ›
      return isOpen('single-guillemet') ? closes('single-guillemet') : undefined;
    case 0x22: // "
      return straightDouble(text, at, 1, 'straight', isOpen);
    case 0x201a: // ‚
      return mayOpen(text, at, 1) ? opens('low-single', 'single') : undefined;
    case 0x2018: // ‘
      if (isOpen('low-single') && !mayOpen(text, at, 1)) return closes('low-single');
      return mayOpen(text, at, 1) && !startsElision(text, at) ? opens('curly-single', 'single') : undefined;
    case 0x2019: // ’
      return isOpen('curly-single') && closesSingle(text, at, apostrophes().curly) ? closes('curly-single') : undefined;
    case 0x60: // ``
      return text.charCodeAt(at + 1) === 0x60 && mayOpen(text, at, 2) ? opens('twin', 'double', 2) : undefined;
    case 0x27: // '
      if (text.charCodeAt(at + 1) === 0x27) return straightDouble(text, at, 2, 'twin', isOpen);
      if (isOpen('straight-single') && closesSingle(text, at, apostrophes().straight)) return closes('straight-single');
      return mayOpen(text, at, 1) && !startsElision(text, at) && !isOpen('straight-single') && (apostrophes().straight[at] ?? -1) >= 0
        ? opens('straight-single', 'single')
        : undefined;
    default:
      return undefined;
  }
}

function opens(mark: string, style: MarkStyle, width = 1): Role {
  return { kind: 'open', mark, style, width };
}

function closes(mark: string, width = 1): Role {
  return { kind: 'close', mark, width };
}

function straightDouble(text: string, at: number, width: number, mark: string, isOpen: (mark: string) => boolean): Role | undefined {
  if (isOpen(mark)) {
    const nests = mayOpen(text, at, width) && !mayClose(text, at);
    return nests ? { kind: 'open', mark, style: 'double', width } : { kind: 'close', mark, width };
  }
  return mayOpen(text, at, width) ? { kind: 'open', mark, style: 'double', width } : undefined;
}

/** Feet and inches follow a digit, apostrophes a letter; an opening mark follows neither, and touches what it quotes. */
function mayOpen(text: string, at: number, width: number): boolean {
  const before = text[at - 1];
  const after = text[at + width];
  return (before === undefined || opensAfter.test(before)) && after !== undefined && !blank.test(after);
}

function mayClose(text: string, at: number): boolean {
  const before = text[at - 1];
  return before !== undefined && !blank.test(before);
}

const opensAfter = /[\s\u00A0([{<\-–—―/“„«‹‘‚"'`:=,…*]/u;
const blank = /[\s\u00A0]/u;
const letter = /[\p{L}\p{N}]/u;

/** ’90s, ’n’, ’tis, ’em: an apostrophe that stands where a mark could open. */
function startsElision(text: string, at: number): boolean {
  return elision.test(text.slice(at + 1, at + 8));
}

const elision = /^(?:\d\ds?(?![\p{L}\p{N}])|(?:n|tis|twas|til|em|cause|cos|round|bout)(?![\p{L}]))/iu;

/** A right single mark closes unless it is an apostrophe: before a letter, after a lone n (rock ’n’ roll), or after a plural’s s while another mark closes later. */
function closesSingle(text: string, at: number, ahead: Int32Array): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (blank.test(before) || letter.test(after)) return false;
  if (before === 'n' && !letter.test(text[at - 2] ?? ' ')) return false;
  const plural = before === 's' && after === ' ' && /[\p{Ll}]/u.test(text[at + 2] ?? ' ');
  return !plural || (ahead[at + 1] ?? -1) < 0;
}

interface ClosersAhead {
  readonly curly: Int32Array;
  readonly straight: Int32Array;
}

/** For every place the next mark that could close a single quotation before another opens, or -1. */
function closersAhead(text: string): ClosersAhead {
  const curly = new Int32Array(text.length + 2).fill(-1);
  const straight = new Int32Array(text.length + 2).fill(-1);
  let nextCurly = -1;
  let nextStraight = -1;
  for (let at = text.length; at >= 0; at--) {
    straight[at] = nextStraight;
    const unit = text.charCodeAt(at);
    if (unit === 0x2018) nextCurly = -1;
    else if (unit === 0x2019 || unit === 0x27) {
      const isCloser = !blank.test(text[at - 1] ?? ' ') && !letter.test(text[at + 1] ?? ' ');
      if (unit === 0x2019 && isCloser) nextCurly = at;
      if (unit === 0x27 && isCloser && !(text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)))) nextStraight = at;
    }
    curly[at] = nextCurly;
  }
  return { curly, straight };
}

/** A single mark that never closes is an apostrophe, not a quotation; what stood in it stands in the one around. */
function withoutStraySingles(pairs: readonly Draft[]): readonly MarkPair[] {
  const place = new Map<number, number>();
  const outer = new Map<number, number | undefined>();
  const kept: MarkPair[] = [];
  pairs.forEach((pair, index) => {
    const around = pair.within === undefined ? undefined : place.has(pair.within) ? pair.within : outer.get(pair.within);
    if (pair.style === 'single' && !pair.closed) {
      outer.set(index, around);
      return;
    }
    place.set(index, kept.length);
    const { style, start, end, wordsStart, wordsEnd, closed } = pair;
    kept.push({ style, start, end, wordsStart, wordsEnd, closed, within: around === undefined ? undefined : place.get(around) });
  });
  return kept;
}
