/** By which words the draft calls each name: titles, offices, appositions, ages, what they stand accused of. Knows the words around names; resolves nobody. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import type { EntityReading } from './entities.ts';
import { isFinite } from '../frames/token-kinds.ts';
import type { EntityMention } from './names.ts';
import { bodyNouns, kinNouns } from '../lexicon/nouns.ts';
import { describedAs, fullTitles, lettersAfter, offices } from '../lexicon/persons.ts';
import { startsUpper } from './mended-tags.ts';
import { isHuman } from './people.ts';
import { isOffice, withoutStop } from './titles.ts';

export interface Profile {
  readonly words: ReadonlySet<string>;
  /** Of what it is: `sp` for a superintendent of police. */
  readonly initials: ReadonlySet<string>;
  readonly age: number | undefined;
  /** Where the draft first names it. */
  readonly place: number;
  readonly at: number;
}

export interface Profiles {
  readonly of: (entity: number) => Profile;
  /** The entities that the draft has called by the word. */
  readonly called: (word: string) => readonly number[];
  /** Those whose office or trade has these initials. */
  readonly initialled: (word: string) => readonly number[];
  /** All whom the word may mean: by itself, as the kind of what the draft calls them, as initials. */
  readonly meantBy: (word: string) => ReadonlySet<number>;
}

interface Growing {
  readonly words: Set<string>;
  readonly initials: Set<string>;
  age: number | undefined;
  readonly place: number;
  readonly at: number;
}

export function readProfiles(english: readonly PassageEnglish[], reading: EntityReading): Profiles {
  const growing: (Growing | undefined)[] = reading.entities.map(() => undefined);
  for (const mention of reading.mentions) {
    const mine = growing[mention.entity] ??= { words: new Set(), initials: new Set(), age: undefined, place: mention.passage, at: mention.first };
    const tokens = english[mention.passage]?.tokens;
    if (tokens === undefined) continue;
    before(tokens, mention, mine);
    after(tokens, mention, mine);
  }
  const called = byWord(growing, mine => mine.words);
  const initialled = byWord(growing, mine => mine.initials);
  const meant = new Map<string, ReadonlySet<number>>();
  const meantBy = (word: string): ReadonlySet<number> => {
    const known = meant.get(word) ?? new Set([...[...(callsPerson(word) ? [word] : none), ...describedAs(word)].flatMap(one => called.get(one) ?? none), ...(initialled.get(word) ?? none)]);
    meant.set(word, known);
    return known;
  };
  return { of: entity => growing[entity] ?? nothing, called: word => called.get(word) ?? none, initialled: word => initialled.get(word) ?? none, meantBy };
}

/** Whether a word that stands beside a name says by itself what somebody is. */
export function callsPerson(word: string): boolean {
  return isHuman(word) || kinNouns.has(word) || isOffice(word) || word.length <= 4 && !bodyNouns.has(word);
}

function byWord(growing: readonly (Growing | undefined)[], wordsOf: (mine: Growing) => Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  growing.forEach((mine, entity) => {
    for (const word of mine === undefined ? none : wordsOf(mine)) {
      const list = found.get(word);
      if (list === undefined) found.set(word, [entity]);
      else list.push(entity);
    }
  });
  return found;
}

const nothing: Profile = { words: new Set(), initials: new Set(), age: undefined, place: Number.MAX_SAFE_INTEGER, at: 0 };
const none: readonly never[] = [];
const reach = 10;

/** `Detective Constable`, `OPA chief executive`, `The Commissioner for Labour,`. */
function before(tokens: readonly Token[], { first }: EntityMention, mine: Growing): void {
  let at = first - 1;
  let apposed = false;
  const capitals: string[] = [];
  for (; at >= 0 && first - at <= reach; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS' || token.tag === 'NAME' || token.tag === 'ADJ' || token.tag === 'NUM' || (token.tag === 'VBG' && apposed && tokens[at + 1]?.tag === 'NOUN')) {
      note(token, mine);
      const next = tokens[at + 1];
      if (next !== undefined && at + 1 < first && (next.tag === 'NOUN' || next.tag === 'NAME')) mine.words.add(`${token.lower}-${next.lower}`);
      if (apposed || startsUpper(token.text)) capitals.unshift(token.lower[0] ?? '');
    } else if (token.lower === '.' && /^\p{L}{1,5}$/u.test(tokens[at - 1]?.text ?? '') && !apposed) continue;
    else if (token.lower === ',' && at < first && !apposed && isPhraseEnd(tokens, at - 1)) {
      apposed = true;
      initials(capitals, mine);
      capitals.length = 0;
    } else if ((token.lower === 'of' || token.lower === 'for') && (apposed || offices.has(tokens[at - 1]?.lower ?? ''))) continue;
    else if (token.tag === 'PART' && apposed) continue;
    else if (token.tag === 'DET' && apposed && (tokens[at - 1]?.lower === 'of' || tokens[at - 1]?.lower === 'for')) continue;
    else break;
  }
  initials(capitals, mine);
}

/** `SP` for a superintendent of police. */
function initials(capitals: readonly string[], mine: Growing): void {
  if (capitals.length > 1) mine.initials.add(capitals.join(''));
}

/** An apposition begins like one, with an article or an owner, or opens its sentence. */
function isPhraseEnd(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end]?.tag;
  if (last !== 'NOUN' && last !== 'NAME') return false;
  for (let at = end; at >= 0 && end - at < reach; at--) {
    const token = tokens[at];
    if (token === undefined || token.lower === '.' || token.tag === 'QUOTE') return false;
    if (token.tag === 'DET' || token.tag === 'POSS' || token.tag === 'PART') return true;
    if (token.tag === 'PUNCT' || token.tag === 'PRON' || token.tag.startsWith('V') && !(token.tag === 'VBG' && tokens[at - 1]?.tag === 'DET') || token.tag === 'MODAL') return false;
  }
  return false;
}

/** `, 47, of Oakwell Road,`, `, a widow,`, `KC`, `is a nurse`, `, prosecuting,`, `denies nine counts`. */
function after(tokens: readonly Token[], { end }: EntityMention, mine: Growing): void {
  let at = end;
  while (tokens[at]?.tag === 'NAME' && lettersAfter.has(withoutStop(tokens[at]?.lower ?? ''))) note(tokens[at++], mine);
  const opening = tokens[at]?.lower;
  if (opening === '(' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.lower === ')') mine.age ??= Number(tokens[at + 1]?.text);
  if (opening === 'is' || opening === 'was' || opening === 'became') phrase(tokens, at + 1, mine);
  for (let parts = 0; tokens[at]?.lower === ',' && parts < 3; parts++) {
    const next = tokens[at + 1];
    if (next === undefined || (next.tag.startsWith('V') && next.tag !== 'VBG')) break;
    if (next.tag === 'NUM' && /^\d{1,3}$/.test(next.text) && /^[,.;]$/.test(tokens[at + 2]?.lower ?? '')) mine.age ??= Number(next.text);
    else {
      for (const call of courtWords.get(next.lower === 'for' ? tokens[at + 3]?.lower ?? '' : next.lower) ?? none) mine.words.add(call);
      if (next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'ADJ' || next.tag === 'NOUN') phrase(tokens, at + 1, mine);
    }
    at++;
    while (at < tokens.length && at - end < 25 && tokens[at]?.tag !== 'PUNCT') at++;
  }
  if (isCharged(tokens, at === end ? end : at + 1, end)) for (const call of ['defendant', 'accused']) mine.words.add(call);
}

const courtWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['prosecuting', ['prosecutor', 'barrister', 'counsel']], ['prosecution', ['prosecutor', 'barrister', 'counsel']], ['crown', ['prosecutor', 'barrister', 'counsel']],
  ['defending', ['barrister', 'counsel']], ['defence', ['barrister', 'counsel']], ['defense', ['lawyer', 'counsel']], ['plaintiff', ['lawyer', 'counsel']], ['claimant', ['barrister', 'counsel']],
  ['giving', ['witness']],
]);

/** A noun phrase that stands apart; one that a verb follows is the subject of another clause. */
function phrase(tokens: readonly Token[], from: number, mine: Growing): void {
  let at = from;
  for (; at < tokens.length && at - from < 8; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag === 'WH' || token.tag === 'PRON' || (token.tag.startsWith('V') && token.tag !== 'VBN' && token.tag !== 'VBG') || token.tag === 'CONJ') break;
  }
  for (let after = at; after < tokens.length && after - from < 20 && tokens[after]?.tag !== 'PUNCT' && tokens[after]?.tag !== 'WH'; after++) if (isVerb(tokens[after])) return;
  for (let index = from; index < at; index++) {
    const token = tokens[index];
    if (token?.tag === 'NOUN' || token?.tag === 'NAME' || token?.tag === 'ADJ') note(token, mine);
  }
}

/** `denies nine counts`, `pleaded guilty`, `is charged with`, `is on trial`. */
function isCharged(tokens: readonly Token[], verb: number, end: number): boolean {
  for (const at of [verb, end]) {
    const first = tokens[at]?.lower ?? '';
    const stands = standing.has(first);
    if (!stands && !pleading.has(first)) continue;
    const second = tokens[at + 1]?.lower ?? '';
    const later = tokens.slice(at + 1, at + 6).map(token => token.lower);
    if (!stands && later.some(word => counts.has(word))) return true;
    if (stands && (second === 'charged' || (later.includes('trial') && !later.includes('witness')) || later.slice(0, 3).includes('charged'))) return true;
  }
  return false;
}

const standing = new Set(['is', 'was', 'stands', 'has', 'had', 'are']);
const pleading = new Set(['denies', 'denied', 'admits', 'admitted', 'pleaded', 'pleads', 'faces', 'faced']);
const counts = new Set(['count', 'counts', 'charge', 'charges', 'guilty', 'murder', 'manslaughter', 'trial']);

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && isFinite(token);
}

function note(token: Token | undefined, mine: Growing): void {
  if (token === undefined) return;
  const word = withoutStop(token.lower);
  const old = word.endsWith('-year-old') ? /^(\d{1,3})-year-old$/.exec(word) : null;
  if (old !== null) mine.age ??= Number(old[1]);
  else if (mine.words.size < 60) {
    mine.words.add(word);
    const full = fullTitles.get(word);
    if (full !== undefined) mine.words.add(full);
  }
}
