/** Labels for training the tagger: wink-nlp's universal tags, made finer by word form and by the verbs around. Used by `train-tagger.ts` alone. */
import { lemmaOf, isIrregularPast } from '../src/core/english/lemma.ts';
import { irregularVerbs } from '../src/core/english/lexicon/irregular-verbs.ts';
import { correctFiniteVerbs, mayBeFinite } from '../src/core/english/finite-verbs.ts';
import type { Piece } from '../src/core/english/piece.ts';
import { markTag } from '../src/core/english/tagger-context.ts';
import type { Tag, TokenRange } from '../src/core/english/token.ts';

/** One token of the teacher's own cutting. */
export interface TeacherToken {
  readonly start: number;
  readonly end: number;
  readonly universal: string;
}

/** The tag of each piece, undefined where the teacher's cutting and ours differ. */
export function taughtTags(pieces: readonly Piece[], sentences: readonly TokenRange[], tokens: readonly TeacherToken[]): readonly (Tag | undefined)[] {
  const starts = new Map(tokens.map((token, index) => [token.start, index]));
  const universal = pieces.map((piece) => universalOf(piece, tokens, starts.get(piece.start)));
  return sentences.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, offset) => fineTag(pieces, universal, first + offset, first, end)));
}

function universalOf(piece: Piece, tokens: readonly TeacherToken[], index: number | undefined): string | undefined {
  if (/^[$€£¥]?\d/u.test(piece.text)) return /\d-\p{L}/u.test(piece.text) ? 'ADJ' : 'NUM';
  if (index === undefined) return undefined;
  let last = index;
  while ((tokens[last]?.end ?? Infinity) < piece.end) last += 1;
  const token = tokens[last];
  if (token?.end !== piece.end) return undefined;
  if (last === index) return token.universal;
  if (!piece.text.includes('-')) return undefined;
  return token.universal === 'VERB' || token.universal === 'ADV' ? 'ADJ' : token.universal;
}

/** A paragraph as it is taught. */
export interface Taught {
  readonly pieces: readonly Piece[];
  readonly sentences: readonly TokenRange[];
  readonly tags: readonly (Tag | undefined)[];
}

const finite: ReadonlySet<Tag | undefined> = new Set(['VB', 'VBP', 'VBZ', 'VBD']);

/** The teacher's own errors set right before they are taught: names read as verbs, and verbs read as nouns. */
export function mended(pieces: readonly Piece[], sentences: readonly TokenRange[], taught: readonly (Tag | undefined)[]): readonly (Tag | undefined)[] {
  const tags = [...taught];
  for (const { first, end } of sentences) {
    const words = pieces.slice(first, end).filter(({ kind }) => kind === 'word');
    if (words.filter(({ text }) => isCapitalised(text)).length > words.length * 0.6) continue;
    for (let at = first + 1; at < end; at++) {
      const before = pieces[at - 1]?.kind;
      if (finite.has(tags[at]) && isCapitalised(pieces[at]?.text ?? '') && before === 'word') tags[at] = 'NAME';
    }
  }
  const marked = tags.map((tag, at) => { const piece = pieces[at]; return tag ?? (piece === undefined ? undefined : markTag(piece)); });
  correctFiniteVerbs(pieces, sentences, marked);
  return tags.map((tag, at) => (tag === undefined ? undefined : marked[at]));
}

/** What the words are for the most part. */
export interface Usage {
  /** Words that bear a noun's tag in small letters far more often than a capital inside a sentence. */
  readonly common: ReadonlyMap<string, Tag>;
  /** Words that are nearly always nouns, or nearly always finite verbs, and can be the other by no rule. */
  readonly steady: ReadonlyMap<string, Tag>;
}

export function usageOf(all: readonly Taught[]): Usage {
  const counts = new Map<string, { readonly tags: Map<Tag, number>; capital: number }>();
  for (const { pieces, sentences, tags } of all) {
    for (const { first, end } of sentences) {
      for (let at = first + 1; at < end; at++) {
        const piece = pieces[at];
        const tag = tags[at];
        if (piece === undefined || tag === undefined || pieces[at - 1]?.kind !== 'word') continue;
        const count = counts.get(piece.lower) ?? { tags: new Map<Tag, number>(), capital: 0 };
        counts.set(piece.lower, count);
        if (piece.text === piece.lower) count.tags.set(tag, (count.tags.get(tag) ?? 0) + 1);
        else if (tag === 'NAME') count.capital += 1;
      }
    }
  }
  const common = new Map<string, Tag>();
  const steady = new Map<string, Tag>();
  for (const [lower, { tags, capital }] of counts) {
    const sum = [...tags.values()].reduce((total, one) => total + one, 0);
    const [tag, times = 0] = [...tags].sort(([, a], [, b]) => b - a)[0] ?? ['OTHER'];
    if (tag === 'NOUNS' && times >= 2 && times > 2 * capital) common.set(lower, tag);
    if (tag === 'NOUN' && times >= 5 && times > 8 * capital) common.set(lower, tag);
    const eitherOr = tag === 'NOUN' || tag === 'NOUNS' ? !mayBeFinite(lower) : tag === 'VBZ' || tag === 'VBP';
    if (eitherOr && sum >= 8 && times >= 0.85 * sum) steady.set(lower, tag);
  }
  return { common, steady };
}

/** `Officials denied it`: a capital that opens a sentence makes no name of a plain noun; and a word that is steady stays what it is. */
export function byUsage(pieces: readonly Piece[], sentences: readonly TokenRange[], tags: readonly (Tag | undefined)[], { common, steady }: Usage): readonly (Tag | undefined)[] {
  const result = tags.map((tag, at) => {
    const other = steady.get(pieces[at]?.lower ?? '');
    if (other === undefined || tag === undefined) return tag;
    const noun = other === 'NOUN' || other === 'NOUNS';
    return noun === finite.has(tag) && (noun || tag === 'NOUN' || tag === 'NOUNS') ? other : tag;
  });
  for (const { first, end } of sentences) {
    let at = first;
    while (at < end && pieces[at]?.kind === 'open-quote') at += 1;
    const noun = common.get(pieces[at]?.lower ?? '');
    if (noun !== undefined && tags[at] === 'NAME' && tags[at + 1] !== 'NAME') result[at] = noun;
  }
  return result;
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

const whWords = new Set(['who', 'whom', 'whose', 'which', 'what', 'when', 'where', 'why', 'how', 'whoever', 'whatever', 'whichever', 'whenever', 'wherever']);
const possessives = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'her']);
const determiners = new Set(['this', 'these', 'those', 'all', 'some', 'any', 'each', 'both', 'another', 'either', 'neither']);
const modals = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'ca', 'wo', 'sha', "'ll", 'cannot', 'ought']);

function fineTag(pieces: readonly Piece[], universal: readonly (string | undefined)[], at: number, first: number, end: number): Tag | undefined {
  const lower = pieces[at]?.lower ?? '';
  const tag = universal[at];
  if (tag === undefined) return undefined;
  if (lower === 'to') return 'TO';
  if (lower === 'not' || lower === "n't") return 'NEG';
  if (whWords.has(lower)) return tag === 'VERB' || tag === 'PROPN' ? undefined : 'WH';
  if (lower === "'s" || lower === "'") return tag === 'PART' ? 'PART' : tag === 'AUX' || tag === 'VERB' ? 'VBZ' : lower === "'s" && tag === 'PRON' ? 'PRON' : undefined;
  if (possessives.has(lower) && (lower !== 'her' && lower !== 'his')) return 'POSS';
  if (lower === 'her' || lower === 'his') return tag === 'DET' || isNominal(universal[at + 1]) ? 'POSS' : 'PRON';
  if (lower === 'that') return tag === 'SCONJ' || tag === 'ADP' ? 'ADP' : tag === 'PRON' ? (isRelative(universal, at) ? 'WH' : 'DET') : tag === 'DET' ? 'DET' : undefined;
  if (determiners.has(lower) && (tag === 'PRON' || tag === 'DET')) return 'DET';
  if (modals.has(lower) && (tag === 'AUX' || tag === 'VERB')) return 'MODAL';
  switch (tag) {
    case 'ADJ': case 'ADP': case 'ADV': case 'INTJ': case 'NUM': case 'DET': case 'PRON': return tag;
    case 'CCONJ': return 'CONJ';
    case 'SCONJ': return 'ADP';
    case 'PROPN': return 'NAME';
    case 'NOUN': return isPlural(lower) ? 'NOUNS' : 'NOUN';
    case 'AUX': case 'VERB': return verbTag(pieces, universal, at, first, end);
    case 'SYM': case 'X': return 'OTHER';
    default: return undefined;
  }
}

function isNominal(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM';
}

function isRelative(universal: readonly (string | undefined)[], at: number): boolean {
  const before = universal[at - 1];
  const next = universal[at + 1];
  return (before === 'NOUN' || before === 'PROPN') && next !== undefined && next !== 'PUNCT';
}

function isPlural(lower: string): boolean {
  return lemmaOf(lower, 'NOUNS') !== lower || lower === 'people';
}

const forms = new Map(irregularVerbs.map(([base = '', past = base, participle = past]) => [base, { past: past.split('/'), participle: participle.split('/') }]));
const same = new Set([...forms].filter(([base, { past }]) => past.includes(base)).map(([base]) => base));

function verbTag(pieces: readonly Piece[], universal: readonly (string | undefined)[], at: number, first: number, end: number): Tag {
  const lower = pieces[at]?.lower ?? '';
  if (lower === 'be') return 'VB';
  if (lower === 'been' || lower === 'gone' || lower === 'done') return 'VBN';
  if (lower === 'was' || lower === 'were' || lower === 'did') return 'VBD';
  if (lower === "'d") return 'VBD';
  if (['am', 'are', "'re", "'m", "'ve"].includes(lower)) return 'VBP';
  if (lower.endsWith('ing') && !/^(?:bring|sing|ring|fling|cling|swing|sting|spring|string|wing|ping|king)$/u.test(lower)) return 'VBG';
  if (lower === 'is' || lower === 'has' || lower === 'does') return 'VBZ';
  if (lower === 'had') return haveBefore(pieces, universal, at, first) ? 'VBN' : 'VBD';
  const past = isIrregularPast(lower) || (lower.endsWith('ed') && !/^(?:need|feed|bleed|breed|speed|proceed|succeed|exceed|seed|heed|embed|shed|wed|weed)$/u.test(lower));
  if (past && !(same.has(lower) && baseBefore(pieces, universal, at, first))) {
    const lemma = lemmaOf(lower, 'VBD');
    const irregular = forms.get(lemma);
    if (irregular !== undefined && !lower.endsWith('ed')) {
      const isPast = irregular.past.includes(lower);
      const isParticiple = irregular.participle.includes(lower);
      if (isPast !== isParticiple && lower !== 'come' && lower !== 'become' && lower !== 'run') return isPast ? 'VBD' : 'VBN';
      if ((lower === 'come' || lower === 'become' || lower === 'run') && !haveBefore(pieces, universal, at, first)) return baseBefore(pieces, universal, at, first) ? 'VB' : 'VBP';
    }
    return pastTag(pieces, universal, at, first, end);
  }
  if (lower.endsWith('s') && !lower.endsWith('ss') && lemmaOf(lower, 'VBZ') !== lower && !['focus', 'discus', 'bias'].includes(lower)) return 'VBZ';
  return baseBefore(pieces, universal, at, first) ? 'VB' : 'VBP';
}

/** Whether an infinitive is wanted: after `to`, a modal, `do`, or `let us`; or at the start, an imperative. */
function baseBefore(pieces: readonly Piece[], universal: readonly (string | undefined)[], at: number, first: number): boolean {
  let subjects = 0;
  for (let before = at - 1; before >= first && before > at - 7; before--) {
    const lower = pieces[before]?.lower ?? '';
    const tag = universal[before];
    if (lower === 'to' && tag === 'PART') return subjects === 0;
    if (modals.has(lower) && tag === 'AUX') return true;
    if (lower === 'do' || lower === 'does' || lower === 'did') return true;
    if (lower === 'let' || lower === 'gonna' || lower === 'make' || lower === 'help' || lower === 'makes' || lower === 'made' || lower === 'lets' || lower === 'helped' || lower === 'see') return true;
    if (lower === "n't" || lower === 'not' || tag === 'ADV') continue;
    if (tag === 'PRON' || tag === 'PROPN' || tag === 'DET' || tag === 'NOUN') {
      subjects += 1;
      if (subjects > 2) return false;
      continue;
    }
    return tag === 'CCONJ' && subjects === 0 && tiedToBase(pieces, universal, before, first);
  }
  return subjects === 0 && (at === first || universal[at - 1] === 'PUNCT' || (at - 1 === first && universal[first] === 'ADV'));
}

/** `to regulate sales and make`: the verb before the conjunction is an infinitive too. */
function tiedToBase(pieces: readonly Piece[], universal: readonly (string | undefined)[], conjunction: number, first: number): boolean {
  for (let before = conjunction - 1; before >= first && before > conjunction - 10; before--) {
    const tag = universal[before];
    if (tag === 'VERB' || (tag === 'AUX' && pieces[before]?.lower === 'be')) {
      const lower = pieces[before]?.lower ?? '';
      return lemmaOf(lower, 'VBD') === lower && lemmaOf(lower, 'VBG') === lower && lemmaOf(lower, 'VBZ') === lower && baseBefore(pieces, universal, before, first);
    }
    if (tag === 'AUX' || tag === 'SCONJ' || tag === 'PRON') return false;
  }
  return false;
}

function haveBefore(pieces: readonly Piece[], universal: readonly (string | undefined)[], at: number, first: number): boolean {
  for (let before = at - 1; before >= first && before > at - 4; before--) {
    const lower = pieces[before]?.lower ?? '';
    if (['have', 'has', 'had', 'having', "'ve", "'d", "'s"].includes(lower)) return true;
    if (universal[before] !== 'ADV' && lower !== "n't" && lower !== 'not' && universal[before] !== 'PRON') return false;
  }
  return false;
}

const linking = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'m", "'re", 'have', 'has', 'had', 'having', "'ve", 'get', 'got', 'gets', 'getting', 'gotten', 'become', 'became', 'feel', 'seem', 'remain', 'remains', 'remained']);

/** Past tense or participle, for forms that are both. */
function pastTag(pieces: readonly Piece[], universal: readonly (string | undefined)[], at: number, first: number, end: number): Tag {
  const next = universal[at + 1];
  const nextLower = pieces[at + 1]?.lower ?? '';
  for (let before = at - 1; before >= first && before > at - 9; before--) {
    const lower = pieces[before]?.lower ?? '';
    const tag = universal[before];
    if (linking.has(lower) || ((lower === "'s" || lower === "'d") && tag === 'AUX')) return 'VBN';
    if (tag === 'ADV' || lower === "n't" || lower === 'not' || lower === 'never') continue;
    if (tag === 'CCONJ' && universal[before - 1] === 'VERB') {
      const tied = pieces[before - 1]?.lower ?? '';
      if (tied.endsWith('ed') || isIrregularPast(tied)) return pastTag(pieces, universal, before - 1, first, end);
      return 'VBD';
    }
    if (tag === 'CCONJ') return nextLower === 'by' ? 'VBN' : 'VBD';
    if (tag === 'ADP' || tag === 'DET' || tag === 'NUM') return 'VBN';
    if (tag === 'ADJ') return next === 'NOUN' || next === 'PROPN' ? 'VBN' : 'VBD';
    if (tag === 'SCONJ') return 'VBN';
    if (tag === 'PRON') {
      if (/^(?:he|she|i|we|they|who|it|you|that|which)$/u.test(lower)) {
        // `was he asked`: an inverted auxiliary.
        const inverted = linking.has(pieces[before - 1]?.lower ?? '') && (before - 1 === first || universal[before - 2] === 'PUNCT' || whWords.has(pieces[before - 2]?.lower ?? ''));
        return inverted ? 'VBN' : 'VBD';
      }
      return nextLower === 'by' || next === 'ADP' ? 'VBN' : 'VBD';
    }
    if (tag === 'PART') return 'VBN';
    if (tag === 'VERB') return 'VBN';
    if (tag === 'PUNCT') {
      const quoted = pieces[before]?.kind === 'close-quote' || pieces[before]?.kind === 'open-quote';
      return quoted || (next !== 'ADP' && next !== 'ADV') || finiteBefore(universal, pieces, before, first) === false ? 'VBD' : 'VBN';
    }
    if (tag === 'NOUN' || tag === 'PROPN') {
      if (nextLower === 'by') return 'VBN';
      if (tag === 'NOUN' && (next === 'ADP' || next === 'PART') && finiteLater(universal, pieces, at, end)) return 'VBN';
      return 'VBD';
    }
    return 'VBD';
  }
  return at === first && (next === 'ADP' || next === 'ADV') ? 'VBN' : 'VBD';
}

function isFinite(universal: string | undefined, piece: Piece | undefined): boolean {
  return (universal === 'AUX' && piece?.lower !== 'be' && piece?.lower !== 'been') || (universal === 'VERB' && /(?:ed|said|s|t)$/u.test(piece?.lower ?? ''));
}

/** A finite verb follows with no new subject between: then this one was none. */
function finiteLater(universal: readonly (string | undefined)[], pieces: readonly Piece[], at: number, end: number): boolean {
  for (let after = at + 1; after < end && after < at + 9; after++) {
    const tag = universal[after];
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PRON') return false;
    if (isFinite(tag, pieces[after])) return true;
  }
  return false;
}

function finiteBefore(universal: readonly (string | undefined)[], pieces: readonly Piece[], at: number, first: number): boolean {
  for (let before = at - 1; before >= first && before > at - 20; before--) if (isFinite(universal[before], pieces[before])) return true;
  return false;
}
