/** The post, trade or kinship under which a speaker's own words introduce him: `finance minister`, `former deckhand`, `chairs the tenants' group`. Knows the words of one sentence; carries nothing. */
import type { Token, TokenRange } from '../../english/token.ts';
import { callsBody } from '../lexicon/body-kinds.ts';
import { bodyNouns, documentNouns, kinNouns, outletNouns, roleNouns, timeWords, titleWords } from '../lexicon/nouns.ts';
import { addressing, courtParts, honorifics, offices, personWords, postVerbs } from '../lexicon/persons.ts';
import { isHuman } from '../names/people.ts';
import { startsUpper } from '../names/mended-tags.ts';
import { grades, withoutStop } from '../names/titles.ts';

const longest = 9;

/** Words that say what somebody is, whoever it may be. */
export function isPost(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const word = withoutStop(token.lower);
  return roleNouns.has(word) || roleNouns.has(token.lemma) || kinNouns.has(word) || offices.has(word) || personWords.has(word) || isHuman(word);
}

function mayBePost(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'NOUNS') && !callsBody(token.lower) && ![bodyNouns, documentNouns, outletNouns, timeWords].some(nouns => nouns.has(token.lower));
}

/** Before the name and after it, the fuller first: `the harbour's chief engineer, Cllr Ines Vela`. */
export function roleOfName(tokens: readonly Token[], range: TokenRange, name: TokenRange): string | undefined {
  return roleBefore(tokens, range.first, name.first) ?? roleAfter(tokens, name.end, range.end) ?? titleBefore(tokens, name.first);
}

/** `finance minister | Ines Vela`, `her son | Rhys`: the words right before the name, titles that only address left out. */
function roleBefore(tokens: readonly Token[], from: number, name: number): string | undefined {
  let end = name;
  while (end > from && isTitle(tokens[end - 1])) end--;
  if (tokens[end - 1]?.lower === ',') end--;
  return end > from ? postIn(tokens, from, end, tokens[end]?.lower === ',') : undefined;
}

/** The post that a phrase ends in, from what says whose or which: `the company's | finance director`; undefined where its last word is no post. Beside a name any noun is one that means no body and no paper. */
export function postIn(tokens: readonly Token[], from: number, end: number, beside = false): string | undefined {
  let first = end;
  while (first > from && end - first < longest && describing.has(tokens[first - 1]?.tag ?? '') && !timeWords.has(tokens[first - 1]?.lower ?? '')) first--;
  if (first === end || !(isPost(tokens[end - 1]) || beside && mayBePost(tokens[end - 1]))) return undefined;
  return words(tokens, first, ofWhat(tokens, end));
}

const describing = new Set(['NOUN', 'NOUNS', 'NAME', 'ADJ', 'NUM', 'VBN', 'VBG']);

/** `member | of parliament`, `head | of policy`. */
function ofWhat(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  const after = tokens[end + 2]?.tag ?? 'PUNCT';
  return tokens[end]?.lower === 'of' && (next?.tag === 'NOUN' || next?.tag === 'NOUNS') && !describing.has(after) && after !== 'PART' ? end + 2 : end;
}

/** `, a former auditor,`, `, the council's finance officer,`, `, prosecuting,`, `, for the company,`, `, who teaches history at Oakwell,`. */
function roleAfter(tokens: readonly Token[], end: number, rangeEnd: number): string | undefined {
  for (let at = end, parts = 0; tokens[at]?.lower === ',' && parts < 3; parts++) {
    let close = at + 1;
    while (close < tokens.length && close - at < 16 && !closes(tokens[close])) close++;
    const first = tokens[at + 1];
    if (first === undefined) return undefined;
    if (courtParts.has(first.lower)) return first.lower;
    if (first.lower === 'for' && isParty(tokens, at + 2, close)) return words(tokens, at + 1, close);
    if (first.lower === 'who') return postVerbs.has(tokens[at + 2]?.lemma ?? '') ? words(tokens, at + 2, Math.min(close, at + 2 + longest)) : undefined;
    const post = close <= rangeEnd || closes(tokens[close]) && !hasVerb(tokens, at + 1, close) ? apposed(tokens, at + 1, close) : undefined;
    if (post !== undefined) return post;
    at = close;
  }
  return undefined;
}

/** `, for Vela,`, `, for the company,`: whom counsel speaks for; no time and no verb. */
function isParty(tokens: readonly Token[], from: number, end: number): boolean {
  const party = tokens.slice(tokens[from]?.tag === 'DET' ? from + 1 : from, end);
  const last = party.at(-1);
  const named = party.length > 0 && party.every(({ tag }) => tag === 'NAME');
  const called = tokens[from]?.lower === 'the' && last !== undefined && (callsBody(last.lower) || bodyNouns.has(last.lower) || partyWords.has(last.lower));
  return tokens[end]?.lower === ',' && end - from <= 5 && (named || called) && !party.some(({ lower }) => timeWords.has(lower));
}

const partyWords = new Set(['defence', 'defense', 'prosecution', 'crown', 'claimant', 'defendant', 'plaintiff', 'applicant', 'appellant', 'respondent', 'petitioner', 'accused']);

function closes(token: Token | undefined): boolean {
  return token === undefined || token.tag === 'QUOTE' || token.tag === 'PUNCT' && token.lower !== '-' && token.lower !== '.' || token.lower === '.';
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'WH') return false;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MODAL') return true;
  }
  return false;
}

/** The core of a noun phrase that stands apart. */
function apposed(tokens: readonly Token[], from: number, end: number): string | undefined {
  let head = from;
  while (head < end && (describing.has(tokens[head]?.tag ?? '') || head === from && /^(?:DET|POSS)$/.test(tokens[head]?.tag ?? '') || tokens[head]?.tag === 'PART')) head++;
  return head > from ? postIn(tokens, from, head, true) : undefined;
}

/** `Cllr | Ines Vela`, `Chief Judicial Magistrate | S. V. Maran`: ranks and offices; `Mr` and `Dr` are none. */
function titleBefore(tokens: readonly Token[], name: number): string | undefined {
  let first = name;
  if (!isTitle(tokens[name - 1])) return undefined;
  while (first > 0 && startsUpper(tokens[first - 1]?.text ?? '') && (describing.has(tokens[first - 1]?.tag ?? '') || grades.has(tokens[first - 1]?.lower ?? ''))) first--;
  while (first < name && addresses(tokens, first, name)) first++;
  return first < name ? words(tokens, first, name) : undefined;
}

/** `Chief Ade Vela` is addressed so; a `Chief Constable` is one. */
function addresses(tokens: readonly Token[], at: number, name: number): boolean {
  const word = withoutStop(tokens[at]?.lower ?? '');
  return addressing.has(word) && (word !== 'chief' || at + 1 === name);
}

function isTitle(token: Token | undefined): boolean {
  const word = withoutStop(token?.lower ?? '');
  return token?.tag === 'NAME' && (titleWords.has(word) || honorifics.has(word));
}

function words(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token !== undefined) text += at > first && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text;
  }
  return text;
}
