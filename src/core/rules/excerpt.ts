/** Lays quoted words beside an excerpt: do they stand in it, or nearly? Knows words and spelling, and no rule. */

/** `found`: word for word, but for what the house may change. `near`: most of the words, and not all; `words` is what the excerpt has there. `other`: somewhere else, or nowhere. */
export type Comparison = { readonly kind: 'found' } | { readonly kind: 'near'; readonly words: string } | { readonly kind: 'other' };

/** Longer texts are compared as far as this many words, and what is longer still is no excerpt, so that the work stays linear in the draft. */
const longest = { quoted: 60, excerpt: 250, characters: 4_000 } as const;

/** The excerpt of a source, read once for all quotations of it. */
export interface Excerpt {
  readonly text: string;
  readonly words: readonly Word[];
  readonly known: ReadonlySet<string>;
  /** All words without a gap: hyphens and spaces make no difference. */
  readonly run: string;
}

/** Undefined for a text too long to be an excerpt. */
export function readExcerpt(text: string): Excerpt | undefined {
  if (text.length > longest.characters) return undefined;
  const words = wordsOf(text);
  return { text, words: words.slice(0, longest.excerpt), known: new Set(words.map(({ key }) => key)), run: words.map(({ key }) => key).join('') };
}

export function compareWithExcerpt(quoted: string, { text, words: source, known, run }: Excerpt): Comparison {
  let near: Comparison | undefined;
  for (const words of partsOf(quoted)) {
    if (run.includes(words.map(({ key }) => key).join(''))) continue;
    // Most of the words, or of the excerpt where the quotation is the longer.
    const most = Math.min(words.length, Math.max(5, source.length)) / 2;
    if (words.filter(({ key }) => known.has(key)).length <= most) return { kind: 'other' };
    const match = alike(words, source);
    const [first, last] = [source[match.start], source[match.end - 1]];
    const isMost = match.changes > 0 && match.same > match.changes && match.same > most && match.same + match.changes >= 3 && weightyShared(words, source.slice(match.start, match.end)) >= 2;
    if (!isMost || first === undefined || last === undefined) return { kind: 'other' };
    near ??= { kind: 'near', words: text.slice(first.start, last.end) };
  }
  return near ?? { kind: 'found' };
}

/** Whether the words stand there, which is quickly said. */
export function standsIn(quoted: string, { run }: Excerpt): boolean {
  return partsOf(quoted).every(words => run.includes(words.map(({ key }) => key).join('')));
}

/** What stands in brackets is the writer's, with the word it is glued to; dots stand for words left out. */
function partsOf(quoted: string): readonly (readonly Word[])[] {
  const parts = quoted.slice(0, longest.characters).replace(/[\p{L}\p{N}]*\[[^[\]]{0,200}\][\p{L}\p{N}]*/gu, ' … ').split(/…|\.\s?\.\s?\./u);
  return parts.map(part => wordsOf(part).slice(0, longest.quoted)).filter(part => part.length > 0);
}

interface Word {
  /** What is compared: lower case, one spelling, numbers in figures. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu)].map(({ 0: word, index }) => ({ key: oneSpelling(word), start: index, end: index + word.length }));
}

/** British and American spellings, and small numbers in words and figures, are the house's choice. */
function oneSpelling(word: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return numbers.get(plain) ?? plain
    .replace(/is(e|es|ed|ing|ation|ations)$/u, 'iz$1').replace(/our(s|ed|ing|able|ite|al|hood|ful)?$/u, 'or$1').replace(/tre(s|d)?$/u, 'ter$1').replace(/ence(s|d)?$/u, 'ense$1')
    .replace(/ll(ed|ing|er|ers)$/u, 'l$1').replace(/ogue(s)?$/u, 'og$1').replace(/amme(s)?$/u, 'am$1').replace(/gement(s)?$/u, 'gment$1').replace(/[aæ]e/u, 'e').replace(/^grey/u, 'gray');
}

const numbers: ReadonlyMap<string, string> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
    .map((word, value) => [word, String(value)]),
);

/** The stretch of the source that is most like the words. What the words have beyond the source's first and last word is not for it to judge, and no change. */
interface Match {
  readonly same: number;
  readonly changes: number;
  readonly start: number;
  readonly end: number;
}

/** A local alignment (Smith and Waterman): a word in common counts three, one put in, left out or put in another's place counts one against. */
function alike(words: readonly Word[], source: readonly Word[]): Match {
  const width = source.length + 1;
  const keys = source.map(({ key }) => key);
  // For each place in the source: the score of the best likeness that ends there, its words in common, its changes, and where it begins in both.
  let [score, same, changes, word, start] = row(width, 0);
  let best: Match & { readonly score: number } = { score: 0, same: 0, changes: 0, start: 0, end: 0 };
  for (const [line, { key }] of words.entries()) {
    const next = row(width, line + 1);
    const [scores, sames, changed, fromWord, fromStart] = next;
    for (let column = 1; column < width; column++) {
      const isSame = keys[column - 1] === key;
      const [diagonal, above, left] = [score[column - 1] ?? 0, score[column] ?? 0, scores[column - 1] ?? 0];
      const reached = isSame ? diagonal + 3 : Math.max(diagonal, above, left) - 1;
      if (reached <= 0) continue;
      const isLeft = !isSame && left > diagonal && left >= above;
      const at = isSame || isLeft || diagonal >= above ? column - 1 : column;
      scores[column] = reached;
      sames[column] = ((isLeft ? sames : same)[at] ?? 0) + (isSame ? 1 : 0);
      changed[column] = ((isLeft ? changed : changes)[at] ?? 0) + (isSame ? 0 : 1);
      fromWord[column] = (isLeft ? fromWord : word)[at] ?? 0;
      fromStart[column] = (isLeft ? fromStart : start)[at] ?? 0;
      if (reached > best.score) {
        // Words on either side, as far as the source has some there too, are changes as well.
        const before = Math.min(fromWord[column] ?? 0, fromStart[column] ?? 0);
        const after = Math.min(words.length - line - 1, source.length - column);
        best = { score: reached, same: sames[column] ?? 0, changes: (changed[column] ?? 0) + before + after, start: (fromStart[column] ?? 0) - before, end: column + after };
      }
    }
    [score, same, changes, word, start] = next;
  }
  return best;
}

type Row = readonly [score: Int32Array, same: Int32Array, changes: Int32Array, word: Int32Array, start: Int32Array];

/** Where no likeness ends, one may begin: after so many words, at this place. */
function row(width: number, word: number): Row {
  return [new Int32Array(width), new Int32Array(width), new Int32Array(width), new Int32Array(width).fill(word), Int32Array.from({ length: width }, (_, at) => at)];
}

/** How many words of some weight the two have in common. */
function weightyShared(words: readonly Word[], source: readonly Word[]): number {
  const there = new Set(source.map(({ key }) => key));
  return new Set(words.map(({ key }) => key).filter(key => there.has(key) && (key.length > 3 || /\p{N}/u.test(key)) && !small.has(key))).size;
}

const small: ReadonlySet<string> = new Set([
  'that', 'this', 'these', 'those', 'with', 'from', 'have', 'been', 'were', 'they', 'them', 'their', 'there', 'which', 'would', 'will', 'about', 'into', 'than', 'then', 'when', 'what', 'does',
]);
