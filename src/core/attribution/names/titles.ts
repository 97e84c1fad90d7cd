/** What stands around a name and is no part of it: titles before, letters after; and the runs of capitals that are an office with nobody in it. Knows words, not persons. */
import type { Token, TokenRange } from '../../english/token.ts';
import { bodyWords, outletWords, roleNouns, titleWords } from '../lexicon/nouns.ts';
import { honorifics, lettersAfter, officeFields, offices } from '../lexicon/persons.ts';
import { wordsOf } from './names.ts';

export interface TitledName extends TokenRange {
  /** A title or letters say that it is a person. */
  readonly person: boolean;
}

/** The name within a run of capitalised words. */
export function withoutTitles(tokens: readonly Token[], run: TokenRange): TitledName {
  const wordAt = (at: number): string => withoutStop(tokens[at]?.lower ?? '');
  let { first, end } = run;
  let person = false;
  while (end - first > 1 && lettersAfter.has(wordAt(end - 1)) && isCapitals(tokens[end - 1]?.text ?? '')) {
    person = true;
    end--;
  }
  // `Superintendent of | Police R. Vela`: the name began with what the office is over.
  if (end - first > 1 && officeFields.has(wordAt(first)) && linksOffice(tokens, first)) {
    person = true;
    first++;
  }
  // `Rival Harcourt & Bell`, `Local MP Ines Vela`: a capital of the sentence’s.
  const start = end - first >= 2 && openers.has(wordAt(first)) && opens(tokens, first) ? ++first : first;
  if (end - first > 2 && grades.has(wordAt(first)) && isTitle(wordAt(first + 1)) && !holding.has(wordAt(first + 2))) first++;
  while (first < end - 1 && isTitle(wordAt(first)) && !holding.has(wordAt(first + 1))) {
    person = true;
    first++;
  }
  const last = wordAt(end - 1);
  // `the Chief Justice`, `the Advocate General`, `Lt Gen`: nobody’s name.
  if (person && first === end - 1 && filled.has(last) && !surnamed.has(wordAt(run.first))) return { first: run.first, end, person: false };
  // `Chief | Press Secretary`: an office to its end.
  if (person && end - first === 2 && unheld.has(last)) return { first: run.first, end, person: false };
  if (bodyWords.has(last) || outletWords.has(last)) return { first: person ? first : start, end, person: person && first > start };
  // `Public Works Minister Ines Vela`, `Police Commissioner Ade Lawal`: the last office in the run ends what is not the name.
  for (let at = end - 2; at > first; at--) {
    if ((!offices.has(wordAt(at)) && !isAbbreviated(tokens[at], wordAt(at))) || holding.has(wordAt(at + 1))) continue;
    first = at + 1;
    person = true;
    break;
  }
  // `Hydrologist Ines Vela` at the head of a sentence: the capital is the sentence’s.
  if (!person && end - first >= 2 && opens(tokens, first) && isTrade(wordAt(first))) return { first: first + 1, end, person: end - first > 2 };
  return { first, end, person };
}

/** `Resident Electoral Commissioner`, `SP`, `the Minister`: a name of nobody. */
export function isOffice(name: string, words = wordsOf(name.toLowerCase())): boolean {
  const last = words.at(-1) ?? '';
  return words.length === 1 ? offices.has(last) || titleWords.has(last) || honorifics.has(last) : unheld.has(last) || offices.has(last) && !titleWords.has(words[0] ?? '') || words.every(word => titleWords.has(word) || offices.has(word));
}

/** Ranks within a rank: `Senior Constable Vela`, `Deputy Superintendent Vela`. */
export const grades: ReadonlySet<string> = new Set(['senior', 'leading', 'acting', 'deputy', 'assistant', 'sub', 'junior', 'principal', 'associate', 'adjunct', 'emeritus', 'lead', 'first']);
/** What an office may end in, after words that are titles too. */
const filled = new Set(['general', 'gen', 'justice', 'minister', 'constable', 'inspector', 'superintendent', 'magistrate', 'commissioner', 'secretary', 'officer', 'judge', 'president', 'governor', 'chancellor', 'registrar', 'prosecutor', 'commander', 'sergeant', 'colonel', 'col', 'director', 'speaker']);
/** After these comes a name, whatever it looks like. */
const surnamed = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'prof', 'rev', 'shri', 'smt']);
/** Offices that are nobody’s surname. */
const unheld = new Set(['secretary', 'commissioner', 'spokesman', 'spokesperson', 'adviser', 'advisor', 'registrar', 'coordinator', 'superintendent', 'inspector', 'prosecutor', 'magistrate']);
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

const openers = new Set(['rival', 'independent', 'fellow', 'veteran', 'former', 'retired', 'outgoing', 'incoming', 'acting', 'interim', 'ex', 'neighbour', 'neighbor', 'local', 'opposition', 'widower', 'widow', 'parent']);

/** Small words that bind a title into a name: `Bishop of Ely`, `Secretary for Ports`. */
const holding = new Set(['of', 'for', 'on', '&']);

function isTitle(word: string): boolean {
  return titleWords.has(word) || honorifics.has(word);
}

/** `Ohio | Gov. | Vela`. */
function isAbbreviated(token: Token | undefined, word: string): boolean {
  return token?.text.endsWith('.') === true && word.length > 1 && isTitle(word);
}

/** `plumber`, `hydrologist`, `campaigner`. */
function isTrade(word: string): boolean {
  return roleNouns.has(word) || /(?:ologist|grapher|ician|woman)$/.test(word);
}

function linksOffice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.lower ?? '';
  return holding.has(tokens[at - 1]?.lower ?? '') && (offices.has(before) || titleWords.has(before));
}

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'QUOTE' || before.lower === '.' || before.lower === '?' || before.lower === '!';
}

function isCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}.]+$/u.test(text) || /^(?:PhD|Esq\.?|MPs|Retd)$/i.test(text);
}
