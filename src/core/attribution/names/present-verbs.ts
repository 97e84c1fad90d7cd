/** Mends tags of verbs of reporting in the present that were taken for nouns: `A memo circulated in May warns of a fault`, `She fell and report that`. Knows one sentence at a time; no speakers. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';

/** The same English, a verb where the sentence would have none without it. */
export function withPresentVerbs(english: PassageEnglish): PassageEnglish {
  const { tokens, sentences } = english;
  let mended: Token[] | undefined;
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at < sentence.end - 1; at++) {
      const token = tokens[at];
      if (token?.tag !== 'VBZ' || !isPlural(tokens, at, token)) continue;
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NOUNS' };
    }
    const found = missingVerb(tokens, sentence);
    if (found === undefined) continue;
    mended ??= [...tokens];
    const token = tokens[found.at];
    if (token !== undefined) mended[found.at] = { ...token, tag: token.lower === found.lemma ? 'VBP' : 'VBZ', lemma: found.lemma };
    const plural = found.plural ? tokens[found.at - 1] : undefined;
    if (plural !== undefined) mended[found.at - 1] = { ...plural, tag: 'NOUNS' };
  }
  return mended === undefined ? english : { ...english, tokens: mended };
}

/** `told the board that certificates had been lost`: no verb stands between a small word and the auxiliary. */
function isPlural(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  const before = tokens[at - 1];
  return auxiliaries.has(tokens[at + 1]?.lower ?? '') && lower.endsWith('s') && lower.length > 4 && before !== undefined && (before.lower === 'that' && saying.has(tokens[at - 2]?.tag ?? '') || before.tag === 'ADP' && before.lower !== 'that');
}

const auxiliaries = new Set(['had', 'were', 'have', 'are', 'would', 'could', 'might', 'should']);
/** What stands before a `that` that opens a clause: a verb, or whoever was told. */
const saying: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBN', 'VBG', 'VB', 'NOUN', 'NOUNS', 'NAME', 'PRON']);

interface Missing {
  readonly at: number;
  readonly lemma: string;
  /** The word before it was taken for a verb, and is the plural that is its subject’s last. */
  readonly plural: boolean;
}

/** The first plural that may be such a verb, where no other stands before it and what follows can only be its object or its clause. */
function missingVerb(tokens: readonly Token[], { first, end }: TokenRange): Missing | undefined {
  if (!opensPhrase(tokens[first])) return undefined;
  let relative = false;
  for (let at = first + 1; at < end - 1 && at - first < mostBefore; at++) {
    const { tag = 'OTHER', lower = '' } = tokens[at] ?? {};
    if (tag === 'QUOTE' || lower === ';' || lower === ':') return undefined;
    if (tag === 'WH') {
      relative = true;
      continue;
    }
    const lemma = tag === 'NOUNS' ? presentForms.get(lower) : undefined;
    if (lemma !== undefined && isSubjectEnd(tokens, at - 1, first) && opensObject(tokens, at, end)) return { at, lemma, plural: false };
    if (tag !== 'VBZ' && tag !== 'VBD' && tag !== 'VBP' && tag !== 'MODAL') continue;
    // `of twenty-six studies finds`: two verbs in a row are a noun and a verb.
    const next = tokens[at + 1];
    if (tag === 'VBZ' && next?.tag === 'VBZ' && presentForms.has(next.lower) && tokens[at - 1]?.tag === 'NOUN' && tokens[at - 2]?.lower === 'of' && opensObject(tokens, at + 1, end)) return { at: at + 1, lemma: next.lemma, plural: true };
    if (relative) {
      // The verb of the relative clause: the sentence’s own is still to come.
      relative = false;
      continue;
    }
    return tag === 'VBD' ? joinedVerb(tokens, at + 1, end) : undefined;
  }
  return undefined;
}

const mostBefore = 24;

/** `Vela and Oram watched the taps and report that “…”`. */
function joinedVerb(tokens: readonly Token[], from: number, end: number): Missing | undefined {
  for (let at = from; at < end - 2 && at - from < mostBefore; at++) {
    const { tag = 'OTHER', lower = '' } = tokens[at] ?? {};
    if (tag === 'QUOTE' || lower === ';' || lower === ',' || tag === 'WH') return undefined;
    if (tag !== 'NOUN' || tokens[at - 1]?.lower !== 'and' || tokens[at + 1]?.lower !== 'that' || tokens[at + 1]?.tag === 'WH' || !reportingVerbs.has(lower)) continue;
    const next = tokens[at + 2]?.tag ?? 'OTHER';
    return next === 'QUOTE' || opensPhrase(tokens[at + 2]) ? { at, lemma: lower, plural: false } : undefined;
  }
  return undefined;
}

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|POSS|ADJ|NOUNS?|NAME|NUM|PRON|OBJECT)$/.test(token.tag);
}

/** A singular noun or a name, or the comma that closes what was put in. */
function isSubjectEnd(tokens: readonly Token[], at: number, first: number): boolean {
  const tag = tokens[at]?.tag;
  if (tokens[at]?.lower === ',') return tokens[first]?.tag === 'DET' || tokens[first]?.tag === 'NAME' || tokens[first]?.tag === 'POSS';
  return (tag === 'NOUN' || tag === 'NAME' || tag === 'VBD' || tag === 'VBN') && at > first;
}

/** After the word nothing stands that a plural noun could govern, and no other verb takes it for its subject. */
function opensObject(tokens: readonly Token[], at: number, end: number): boolean {
  let next = at + 1;
  if (tokens[next]?.lower === ',') next = afterInsert(tokens, next, end);
  if (tokens[next]?.tag === 'ADV') next++;
  // `states in it that`.
  if (tokens[next]?.tag === 'ADP' && tokens[next]?.lower !== 'that' && tokens[next + 1]?.tag === 'PRON') next += 2;
  const token = tokens[next];
  if (token === undefined || next >= end) return false;
  if (token.lower === 'that' || token.lower === 'whether') return opensPhrase(tokens[next + 1]) || tokens[next + 1]?.tag === 'QUOTE';
  if (next > at + 2 || tokens[at + 1]?.lower === ',') return false;
  if (token.tag === 'QUOTE') return true;
  if (token.tag !== 'DET' && token.tag !== 'POSS' && !(token.lower === 'of' && warning.has(tokens[at]?.lower ?? ''))) return false;
  for (let later = next + 1; later < end && later - next < mostBefore; later++) {
    const { tag = 'OTHER' } = tokens[later] ?? {};
    if (tag === 'WH' || tag === 'QUOTE' || tag === 'CONJ' || tokens[later]?.lower === ',' || tokens[later]?.lower === 'that') return true;
    if (tag === 'VBZ' || tag === 'VBD' || tag === 'VBP' || tag === 'MODAL') return false;
  }
  return true;
}

/** `estimates, with the caution of a draft, | that`. */
function afterInsert(tokens: readonly Token[], comma: number, end: number): number {
  for (let at = comma + 1; at < end && at - comma < mostInserted; at++) if (tokens[at]?.lower === ',') return at + 1;
  return comma;
}

const mostInserted = 14;
const warning = new Set(['warns', 'complains', 'speaks', 'tells']);

/** Forms in the present that are plural nouns too, or that no noun has. */
const presentForms: ReadonlyMap<string, string> = new Map(['warn', 'advise', 'read', 'state', 'list', 'estimate', 'find', 'report', 'note', 'claim', 'show', 'argue', 'record', 'detail', 'forecast', 'project', 'count', 'reveal', 'conclude', 'suggest', 'caution', 'describe', 'complain', 'contend', 'recommend', 'speak', 'tell', 'mention', 'name', 'remark', 'indicate', 'concede', 'assert', 'insist', 'explain', 'predict', 'maintain', 'stress', 'believe'].map(verb => [`${verb}s`, verb]));
