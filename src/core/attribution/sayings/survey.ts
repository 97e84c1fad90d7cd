/** What the words of a saying show by themselves: wrongdoing, denial, likelihood, the future. Knows no cues and no speakers. */
import type { Token, TokenRange } from '../../english/token.ts';
import { baselessWords, deniedGoods, futureWords, likelihoodWords, perceivingVerbs, wrongdoingNouns, wrongdoingVerbs } from '../lexicon/stances.ts';
import { rangeAround } from '../token-ranges.ts';

export interface Survey {
  readonly wrongdoing: boolean;
  readonly denial: boolean;
  readonly likelihood: boolean;
  readonly likely: boolean;
  readonly future: boolean;
  /** `would` as the first verb: the future of what was said in the past. */
  readonly would: boolean;
  /** `we got it wrong`, `I made a mistake`. */
  readonly owning: boolean;
  /** `it could not comment on single cases`. */
  readonly withheld: boolean;
  readonly partial: boolean;
  readonly superlative: boolean;
  /** A verb of denying, or a negated act. */
  readonly refusal: boolean;
}

const intending = new Set(['plan', 'intend', 'aim']);
const likelyWords = new Set(['likely', 'unlikely', 'probable', 'probably', 'plausible']);
/** A long text is judged by its beginning. */
const longest = 120;

/** One look at the words said; what others are said to say inside them is left out. */
export function survey(tokens: readonly Token[], content: readonly TokenRange[], without: readonly TokenRange[] = []): Survey {
  const found = { wrongdoing: false, denial: false, likelihood: false, likely: false, future: false, would: false, owning: false, withheld: false, partial: false, superlative: false, refusal: false };
  let verbs = 0;
  for (const range of content) {
    const end = Math.min(range.end, range.first + longest);
    let negatedAt = -9;
    for (let at = range.first; at < end; at++) {
      const inside = without.length === 0 ? undefined : rangeAround(without, at);
      if (inside !== undefined) {
        at = inside.end - 1;
        continue;
      }
      const token = tokens[at];
      if (token === undefined) break;
      const { lower, lemma, tag } = token;
      if (tag === 'PUNCT' || tag === 'QUOTE' || (tag === 'ADP' && lower !== 'without')) continue;
      const tells = tag === 'NEG' || telling.has(lower) || telling.has(lemma);
      if (tells && isNegation(token)) negatedAt = refusesAhead(tokens, at) ? -9 : at;
      const isAct = (tag.startsWith('V') && wrongdoingVerbs.has(lemma)) || (tag.startsWith('NOUN') && (wrongdoingNouns.has(lemma) || wrongdoingNouns.has(lower)));
      if (isAct) {
        if (at - negatedAt <= 4) found.denial = found.refusal = true;
        else if (!refusesAhead(tokens, at - 2) && !refusesAhead(tokens, at - 3)) found.wrongdoing = true;
      }
      if (tag === 'MODAL' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') {
        verbs++;
        if (verbs === 1 && lower === 'would' && tokens[at - 1]?.tag !== 'QUOTE' && tokens[at + 1]?.lower !== 'have' && tokens[at + 1]?.lower !== 'like') found.would = true;
      } else if (tag === 'ADJ' && lower.length > 5 && lower.endsWith('est')) found.superlative = true;
      if (!tells) continue;
      if (denies(tokens, at) || disowns(tokens, at, range.first)) found.denial = found.refusal = true;
      if (isBaseless(tokens, at, negatedAt)) found.denial = true;
      if ((lower === 'i' || lower === 'we') && ownsUp(tokens, at + 1)) found.owning = true;
      if (lower === 'comment' && at - range.first < 9 && (at - negatedAt <= 2 || tokens[at - 1]?.lower === 'no' && at - range.first <= 2)) found.withheld = true;
      if (intending.has(lemma) && tag.startsWith('V') && tokens[at + 1]?.tag === 'TO' && at - negatedAt > 2) found.future = true;
      if (likelihoodWords.has(lower)) found.likelihood = true;
      if (likelyWords.has(lower)) found.likely = true;
      if (lower === 'most' || lower === 'least' || lower === 'best' || lower === 'worst') found.superlative = true;
      if (futureWords.has(lower) || (lower === 'going' && tokens[at + 1]?.tag === 'TO' && tokens[at - 1]?.lemma !== 'go' && tokens[at + 2]?.tag === 'VB')) found.future = true;
      if (lower === 'if') found.would = false;
      if (lower === 'partly' || lower === 'partially' || (lower === 'some' || lower === 'part' || lower === 'parts' || lower === 'elements') && tokens[at + 1]?.lower === 'of') found.partial = true;
    }
  }
  return found;
}

function isNegation({ tag, lower }: Token): boolean {
  return tag === 'NEG' || lower === 'never' || lower === 'no' || lower === 'without' || lower === 'nothing' || lower === 'nobody' || lower === 'none';
}

/** Every word, as it stands or in its dictionary form, that a test of one word looks for; most words are none of them. */
const telling = new Set([
  ...baselessWords, ...likelihoodWords, ...likelyWords, ...futureWords, ...intending, 'never', 'no', 'without', 'nothing', 'nobody', 'none', 'deny', 'refute', 'repudiate',
  'true', 'correct', 'accurate', 'right', 'truth', 'substance', 'foundation', 'basis', 'merit', 'iota', 'lie', 'lies', 'hoax', 'fabrication', 'fiction',
  'i', 'we', 'comment', 'most', 'least', 'best', 'worst', 'going', 'if', 'partly', 'partially', 'some', 'part', 'parts', 'elements',
]);

/** `will not be blackmailed`: what is refused for the future has not been charged to anybody. */
function refusesAhead(tokens: readonly Token[], at: number): boolean {
  const modal = tokens[at - 1]?.lower ?? '';
  return tokens[at] !== undefined && (tokens[at]?.tag === 'NEG' || tokens[at]?.lower === 'never' || tokens[at]?.lower === 'not') && (modal === 'will' || modal === 'would' || modal === 'must' || modal === 'should' || modal === 'shall' || modal === 'wo' || modal === 'cannot') && tokens[at + 1]?.lower === 'be';
}

const faults = new Set(['mistake', 'mistakes', 'error', 'errors']);

/** After `I` or `we`: `got it wrong`, `made mistakes`, `were wrong`, `are sorry`, `take full responsibility`. */
function ownsUp(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const { lower = '', tag = 'OTHER' } = tokens[at] ?? {};
    if (tag === 'PUNCT' || tag === 'NEG' || lower === 'if' || lower === '') return false;
    const before = tokens[at - 1]?.lemma ?? '';
    if (faults.has(lower) && at - from <= 4) return tokens.slice(from, at).some(token => token.lemma === 'make');
    if (lower === 'wrong' || lower === 'sorry') return before === 'be' || before === 'it' || tokens[at - 2]?.lemma === 'be';
    if (lower === 'responsibility') return tokens.slice(from, at).some(token => token.lemma === 'take' || token.lemma === 'accept');
    if (lower === 'apologise' || lower === 'apologize') return true;
  }
  return false;
}

const pronouns = new Set(['i', 'we', 'he', 'she', 'it', 'they']);

/** `we strongly deny the allegations`: the words said deny by themselves. */
function denies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.lemma !== 'deny' && token.lemma !== 'refute' && token.lemma !== 'repudiate')) return false;
  for (let back = at - 1; back >= 0 && at - back <= 4; back--) {
    const { lower } = tokens[back] ?? { lower: '' };
    if (lower === 'neither' || lower === 'nor') return false;
    if (pronouns.has(lower)) return !deniedGoods.has(tokens[at + 1]?.lemma ?? '');
  }
  return false;
}

/** `his client had never taken a penny`, `we never deferred a test`, `I did not say so`, `had no hand in it`. */
function disowns(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token.lower === 'no' && before?.lemma === 'have') return next?.lower === 'hand' || next?.lower === 'part' || next?.lower === 'role' || next?.lower === 'involvement' || next?.lower === 'knowledge' || next?.lower === 'recollection' || next?.lower === 'dealings';
  if (token.lower === 'no' && before?.lemma === 'do') return next?.lower === 'such';
  if (token.lower === 'never') {
    // `has never so much as breathed on it`.
    const start = tokens[at + 1]?.lower === 'so' && tokens[at + 2]?.lower === 'much' ? at + 4 : at + 1;
    const verb = tokens[start]?.tag === 'ADV' ? tokens[start + 1] : tokens[start];
    if (verb === undefined || perceivingVerbs.has(verb.lemma) || verb.lower === 'once') return false;
    const auxiliary = before?.tag === 'QUOTE' && start > at + 1 ? tokens[at - 2] : before;
    if (auxiliary?.lemma === 'have' && (auxiliary.lower === 'had' || auxiliary.lower === 'has' || auxiliary.lower === 'have' || auxiliary.lower === "'ve" || auxiliary.lower === "'d")) return verb.tag === 'VBN' || verb.tag === 'VBD';
    return verb.tag === 'VBD' && pronouns.has(before?.lower ?? '');
  }
  // `I did not say`, `we didn’t do it`: one’s own act, and no feeling or thought.
  const auxiliary = before?.lemma === 'do' && before.tag === 'VBD' ? tokens[at - 2] : undefined;
  return token.tag === 'NEG' && auxiliary !== undefined && at - 2 <= first + 1 && (auxiliary.lower === 'i' || auxiliary.lower === 'we') && next?.tag === 'VB' && !perceivingVerbs.has(next.lemma);
}

/** `That is a lie`, `called it pure fiction`; not `told a lie`. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.tag === 'ADJ' || tokens[before]?.tag === 'DET' || tokens[before]?.tag === 'ADV') before--;
  const { lemma = '', tag = 'OTHER' } = tokens[before] ?? {};
  return tokens[at]?.tag.startsWith('N') === true && lemma !== 'tell' && (lemma === 'be' || tag === 'NOUN' || tag === 'PRON' || tag === 'QUOTE' || lemma === 'as' || before < at - 1 && tag !== 'VBD' && tag !== 'ADP' && !tag.startsWith('V'));
}

const copulas = new Set(['be', "'s", "'re"]);

/** `baseless`, `not true`, `no truth in it`; `false accounting` is no denial, `the claim is false` is. */
function isBaseless(tokens: readonly Token[], at: number, negatedAt: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower } = token;
  const next = tokens[at + 1];
  if (baselessWords.has(lower)) return at - negatedAt > 2 && !(lower === 'false' && next?.tag.startsWith('NOUN') === true);
  if (lower === 'nothing') return next?.lower === 'wrong' || next?.lower === 'improper' || next?.lower === 'untoward';
  if (lower === 'true' || lower === 'correct' || lower === 'accurate') return at - negatedAt <= 2 && tokens[negatedAt] !== undefined && tokens[negatedAt]?.lower !== 'no';
  if (lower === 'right' && at - negatedAt <= 2) return (copulas.has(tokens[negatedAt - 1]?.lemma ?? '') || copulas.has(tokens[negatedAt - 2]?.lemma ?? '')) && (next === undefined || next.tag === 'PUNCT' || next.tag === 'QUOTE');
  if (lower === 'truth' || lower === 'substance' || lower === 'foundation' || lower === 'basis' || lower === 'merit' || lower === 'iota') return (tokens[negatedAt]?.lower === 'no' || tokens[negatedAt]?.lower === 'without' || lower === 'foundation' && tokens[at - 1]?.lower === 'without') && at - negatedAt <= 3;
  if (lower === 'lie' || lower === 'lies' || lower === 'hoax' || lower === 'fabrication' || lower === 'fiction') return isCalled(tokens, at);
  return false;
}
