/** Finds the figures of a sentence that want a source: shares, sums, counts of something, rates, multiples. Knows nothing of who states them. */
import type { Token, TokenRange } from '../english/token.ts';
import {
  changingVerbs, countingVerbs, currencies, fractions, labelNouns, magnitudes, measureNouns, months, multiplyingAdverbs, multiplyingVerbs, numberWords, percentWords,
} from './lexicon/figures.ts';

/** In order, without overlap; each with its sign, magnitude and noun: `1.2 million parcels`, `34%`, `€4bn`. */
export function figuresIn(tokens: readonly Token[]): readonly TokenRange[] {
  const figures: TokenRange[] = [];
  const weighty = tokens.some(token => countingVerbs.has(token.lemma) && token.tag.startsWith('V'));
  for (let at = 0; at < tokens.length; at++) {
    const figure = figureAt(tokens, at, weighty);
    if (figure === undefined) continue;
    figures.push(figure);
    at = figure.end - 1;
  }
  return figures;
}

function figureAt(tokens: readonly Token[], at: number, weighty: boolean): TokenRange | undefined {
  const token = tokens[at];
  if (token === undefined || !mayCount(token)) return undefined;
  const { lower } = token;
  if (multiplyingAdverbs.has(lower) || (multiplyingVerbs.has(token.lemma) && isPastVerb(tokens, at))) return { first: at, end: at + 1 };
  if ((lower === 'twice' || numberWords.has(lower)) && isMultiple(tokens, at)) return { first: at, end: at + (lower === 'twice' ? 2 : 3) };
  const share = shareAt(tokens, at);
  if (share !== undefined) return share;
  const value = valueOf(lower);
  if (value === undefined || isName(tokens, at)) return undefined;
  return sumAt(tokens, at, value) ?? countAt(tokens, at, value, weighty);
}

function mayCount({ lower, lemma }: Token): boolean {
  const first = lower.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || first === 0x24 || first > 0x7f) return true;
  return numberWords.has(lower) || fractions.has(lower) || multiplyingVerbs.has(lemma) || multiplyingAdverbs.has(lower) || lower === 'twice'
    || lower === 'one' || lower.includes('-') || lower.includes('$');
}

/** `34%`, `34 per cent`, `half of the fleet`, `one in five drivers`, `nine out of ten`. */
function shareAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? '';
  if (/^[\d.,]+%$/u.test(word(0))) return { first: at, end: at + 1 };
  if (valueOf(word(0)) !== undefined) {
    if (percentWords.has(word(1))) return { first: at, end: at + (word(2).startsWith('point') ? 3 : 2) };
    if (word(1) === 'per' && word(2) === 'cent') return { first: at, end: at + 3 };
    if (word(1) === 'out' && word(2) === 'of' && valueOf(word(3)) !== undefined) return { first: at, end: at + 4 };
    if (tokens[at + 1]?.tag === 'NOUNS' && word(2) === 'out' && word(3) === 'of' && valueOf(word(4)) !== undefined) return { first: at, end: at + 5 };
  }
  if (word(1) === 'in' && /^(?:one|two|three|four|nine|\d)$/u.test(word(0)) && (numberWords.has(word(2)) || /^\d+$/u.test(word(2))) && !isYear(word(2))) {
    return { first: at, end: at + 3 };
  }
  if (/^(?:one|two|three|four|\d)$/u.test(word(0)) && tokens[at + 1]?.tag.startsWith('NOUN') === true && word(2) === 'in' && (numberWords.has(word(3)) || /^\d{1,3}$/u.test(word(3)))) {
    return { first: at, end: at + 4 };
  }
  if (fractions.has(word(0)) && (tokens[at - 1]?.lower === 'by' || (tokens[at - 2]?.lower === 'by'
    && /^(?:a|one|nearly|almost|about|over)$/u.test(tokens[at - 1]?.lower ?? ''))) && word(1) !== 'past') {
    return { first: at, end: at + 1 };
  }
  if (fractions.has(word(0)) && word(1) === 'of' && /^(?:the|its|all|their|those|these|his|her)$/u.test(word(2))) {
    const first = /^(?:a|one|two|three|nearly|almost|about)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    const noun = nounAfter(tokens, at + 3) ?? (tokens[at + 3]?.tag === 'NOUN' ? at + 3 : undefined);
    return noun === undefined ? undefined : { first, end: noun + 1 };
  }
  return undefined;
}

/** `€4bn`, `$3 million`, `12 million euros`, `300 francs`. */
function sumAt(tokens: readonly Token[], at: number, value: number): TokenRange | undefined {
  let end = at + 1;
  while (magnitudes.has(tokens[end]?.lower ?? '')) end += 1;
  const signed = /^[$€£¥₹₽₩₺]|^(?:us|a|c|hk)\$/u.test(tokens[at]?.lower ?? '');
  if (signed) return { first: at, end };
  if (currencies.has(tokens[end]?.lower ?? '') && !(value < 2)) return { first: at, end: end + 1 };
  return undefined;
}

/** `1.2 million parcels`, `4,200 seats`, `620 trucks a day`, and with a casualty verb `nine sailors`. */
function countAt(tokens: readonly Token[], at: number, value: number, weighty: boolean): TokenRange | undefined {
  let end = at + 1;
  let great = false;
  while (magnitudes.has(tokens[end]?.lower ?? '') && (tokens[end]?.lower.length ?? 0) > 2) {
    great = true;
    end += 1;
  }
  const lower = tokens[at]?.lower ?? '';
  if (!great && isYear(lower)) return undefined;
  if (isDate(tokens, at) || /[:/]/u.test(lower)) return undefined;
  const grouped = /^\d{1,3}(?:,\d{3})+/u.test(lower);
  const noun = nounAfter(tokens, end);
  const rate = noun !== undefined && isRate(tokens, noun + 1);
  const measure = noun !== undefined && measureNouns.has(tokens[noun]?.lower ?? '');
  if (great && measure && value < 10 && tokens[at + 1]?.lower === 'hundred') return undefined;
  if (great || grouped) return { first: at, end: withRate(tokens, noun === undefined ? end : noun + 1) };
  if (noun === undefined) return undefined;
  if (measure) return weighty && /^(?:men|women|children)$/u.test(tokens[noun]?.lower ?? '') ? { first: at, end: noun + 1 } : undefined;
  if (value >= 20 || ((weighty || isChange(tokens, at)) && value >= 2) || (rate && value > 2)) return { first: at, end: withRate(tokens, noun + 1) };
  return undefined;
}

/** `has shrunk to nine boats`, `from twelve nurses to four`: a change makes a small number a figure. */
function isChange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before !== 'to' && before !== 'from') return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) if (changingVerbs.has(tokens[back]?.lemma ?? '') && tokens[back]?.tag.startsWith('V')) return true;
  return false;
}

/** The plural noun that a number counts: at most two describing words stand between. */
function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (measureNouns.has(token.lower)) return at;
    const isNoun = token.tag === 'NOUNS' || (token.tag === 'NOUN' && (token.lower.endsWith('s') || token.lower === 'people'
      || token.lower === 'staff' || token.lower === 'tonnes'));
    const next = tokens[at + 1];
    const compound = next !== undefined && (next.tag === 'NOUNS' || next.tag === 'NOUN') && token.tag !== 'NOUNS';
    if (isNoun && !compound) return at;
    if (token.lower === 'people') return at;
    if (!['ADJ', 'NOUN', 'NAME', 'VBN', 'VBG', 'NOUNS', 'POSS', 'ADV', 'OTHER'].includes(token.tag) && token.lower !== 'of'
      && token.lower !== 'or' && token.lower !== 'the' && token.lower !== 'more') {
      return undefined;
    }
  }
  return undefined;
}

function isRate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return (word === 'a' || word === 'an' || word === 'per' || word === 'each' || word === 'every')
    && /^(?:day|week|month|year|hour|minute|second|night|shift|quarter|head|person|[\d,]+)$/u.test(tokens[at + 1]?.lower ?? '');
}

function withRate(tokens: readonly Token[], end: number): number {
  return isRate(tokens, end) ? end + 2 : end;
}

/** `three times as many`, `twice the`, `ten times higher`. */
function isMultiple(tokens: readonly Token[], at: number): boolean {
  const times = tokens[at]?.lower === 'twice' ? at + 1 : at + 2;
  if (tokens[at]?.lower !== 'twice' && tokens[at + 1]?.lower !== 'times') return false;
  const after = tokens[times];
  return after !== undefined && (/^(?:as|more|the|its|their|higher|lower|larger|bigger|greater|less|fewer)$/u.test(after.lower));
}

/** A number that names something: `page 4`, `Article 12`, `Flight 370`, `43-year-old`, the first word of a numbered line. */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const lower = tokens[at]?.lower ?? '';
  if (/\d-\d|^\d+(?:st|nd|rd|th)$|^v?\d+\.\d+\.\d/u.test(lower)) return true;
  const next = tokens[at + 1];
  if (next !== undefined && /^[-–—:]$/u.test(next.text) && /^\d/u.test(tokens[at + 2]?.text ?? '') && next.start === tokens[at]?.end) return true;
  if (before === undefined) return /^[.):]$/u.test(next?.text ?? '');
  if (/^[-–—]$/u.test(before.text) && before.end === tokens[at]?.start) return true;
  if (before.text === '(' && next?.text === ')') return true;
  if (before.text === '#' || before.lower === 'nº') return true;
  if (labelNouns.has(before.lower) && !isCountedAnyway(tokens, at)) return true;
  return before.tag === 'NAME' && !/^(?:[\d,]{5,})$/u.test(lower) && !magnitudes.has(next?.lower ?? '')
    && !percentWords.has(next?.lower ?? '') && next?.tag !== 'NOUNS' && next?.tag !== 'ADJ';
}

/** `from 40 firms`, `by 300 votes`, `about 60 lorries`: prepositions stand before years and before counts. */
function isCountedAnyway(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!/^(?:from|to|by|about|around|before|after|in|c|since|of)$/u.test(before)) return false;
  const lower = tokens[at]?.lower ?? '';
  return !isYear(lower) || magnitudes.has(tokens[at + 1]?.lower ?? '');
}

function isYear(word: string): boolean {
  return /^(?:1[0-9]|20)\d\ds?$/u.test(word);
}

function isDate(tokens: readonly Token[], at: number): boolean {
  return months.has(tokens[at + 1]?.lower ?? '') || months.has(tokens[at - 1]?.lower ?? '') || (tokens[at + 1]?.lower === 'of'
    && months.has(tokens[at + 2]?.lower ?? ''));
}

function isPastVerb(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag;
  return tag === 'VBD' || tag === 'VBZ' || (tag === 'VBN' && /^(?:have|be)$/u.test(tokens[at - 1]?.lemma ?? tokens[at - 2]?.lemma ?? ''));
}

function valueOf(word: string): number | undefined {
  const known = numberWords.get(word) ?? (word.includes('-') ? compoundNumber(word) : undefined);
  if (known !== undefined) return known;
  const read = /^(?:[$€£¥₹₽₩₺]|us\$|a\$)?(\d[\d,]*(?:\.\d+)?)(?:bn|mn|m|tn|k)?$/u.exec(word);
  return read === null ? undefined : Number((read[1] ?? '').replaceAll(',', ''));
}

/** `forty-three`. */
function compoundNumber(word: string): number | undefined {
  const [tens, units, more] = word.split('-');
  const high = numberWords.get(tens ?? '') ?? 0;
  const low = units === 'one' ? 1 : numberWords.get(units ?? '') ?? 0;
  return more === undefined && high >= 20 && low >= 1 && low < 10 ? high + low : undefined;
}
