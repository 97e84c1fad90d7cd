/** Whom `the board`, `the company`, `the tribunal` mean: the last body that the draft so named or described. Knows nouns for bodies; no pronouns. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { EntityReading } from './entities.ts';
import { bodyFitness, callsBody, eitherNouns } from '../lexicon/body-kinds.ts';
import { bodyNouns, firmNouns, outletNouns, publicNouns } from '../lexicon/nouns.ts';
import { wordsOf } from './names.ts';
import type { Entity } from './names.ts';
import type { Profiles } from './profiles.ts';
import { isHuman } from './people.ts';

export interface BodyFinder {
  /** The entity whose name ends in the noun or holds it, named before the place. */
  readonly named: (noun: string, place: number, before: number) => number | undefined;
  /** `harbour board`: the last plain phrase with this head before the place. */
  readonly phrased: (noun: string, place: number, before: number) => PlacedPhrase | undefined;
  /** The last `a freight company` before the place that stands without a name. */
  readonly unnamed: (noun: string, place: number, before: number) => PlacedPhrase | undefined;
  /** Whether an entity may be called by the noun: 3 where its name or the draft says so, 2 where it is of that kind, 1 where nothing speaks against it, 0. */
  readonly strength: (entity: number, noun: string) => number;
  /** Only ever named as where something is. */
  readonly somewhere: (entity: number) => boolean;
}

interface Placed {
  readonly place: number;
  readonly first: number;
}

export function bodyFinder(english: readonly PassageEnglish[], reading: EntityReading, profiles: Profiles): BodyFinder {
  const byWord = new Map<string, number[]>();
  const noteWord = (word: string, entity: number): void => {
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [entity]);
    else if (list.at(-1) !== entity) list.push(entity);
  };
  reading.entities.forEach((entity, index) => {
    if (entity.kind === 'place') return;
    for (const form of entity.forms) for (const word of wordsOf(form.toLowerCase())) if (bodyNouns.has(word)) noteWord(word, index);
    for (const word of reading.descriptions[index] ?? []) if (bodyNouns.has(word)) noteWord(word, index);
  });
  let phrases: ReadonlyMap<string, readonly PlacedPhrase[]> | undefined;
  const places = placesOf(english, reading);
  const somewhere = reading.entities.map((_, index) => (places[index] ?? []).length > 0 && (places[index] ?? []).every(mention => mention.located));
  const strengths = new Map<string, number[]>();
  const measured = (index: number, noun: string): number => {
    const entity = reading.entities[index];
    if (entity === undefined || reading.offices.has(index)) return 0;
    return strengthOf(entity, noun, { person: reading.people.evident[index] === true, somewhere: somewhere[index] === true, called: profiles.of(index).words, described: reading.descriptions[index] ?? noWords });
  };
  return {
    named: (noun, place, before) => {
      let found: number | undefined;
      let latest: Placed | undefined;
      for (const entity of (byWord.get(noun) ?? []).slice(0, mostBodies)) {
        const mention = lastBefore(places[entity] ?? [], place, before);
        if (mention === undefined || (latest !== undefined && !comesAfter(mention, latest))) continue;
        latest = mention;
        found = entity;
      }
      return found;
    },
    phrased: (noun, place, before) => {
      const list = (phrases ??= phrasesOf(english)).get(noun) ?? [];
      return list[countBefore(list, place, before) - 1];
    },
    unnamed: (noun, place, before) => {
      const list = (phrases ??= phrasesOf(english)).get(noun) ?? [];
      for (let index = countBefore(list, place, before) - 1, steps = 0; index >= 0 && steps < mostLookedAt; index--, steps++) if (list[index]?.indefinite === true) return list[index];
      return undefined;
    },
    somewhere: index => somewhere[index] === true,
    strength: (index, noun) => {
      const known = strengths.get(noun) ?? [];
      if (known.length === 0) strengths.set(noun, known);
      return known[index] ??= measured(index, noun);
    },
  };
}

const mostBodies = 40;
const mostLookedAt = 10;
const noWords: ReadonlySet<string> = new Set();

interface Evidence {
  readonly person: boolean;
  /** Only ever named as where something is. */
  readonly somewhere: boolean;
  readonly called: ReadonlySet<string>;
  readonly described: ReadonlySet<string>;
}

const neverBare = new Set(['ministry', 'court', 'tribunal', 'parliament', 'cabinet', 'treasury', 'police', 'government', 'council']);

function strengthOf(entity: Entity, noun: string, { person, somewhere, called, described }: Evidence): number {
  if (person || entity.kind === 'place') return 0;
  if (entity.kind === 'outlet') return described.has(noun) ? 3 : outletNouns.has(noun) || noun === 'publisher' ? 2 : 0;
  const words = entity.forms.flatMap(form => form.toLowerCase().split(/[\s-]+/));
  // A lone `Panel` of a headline is no name; `the Command` that is never called otherwise is.
  if (words.length === 1 && words[0] === noun) return 0.6;
  if (words.includes(noun) || described.has(noun)) return 3;
  if (called.has(noun)) return 2.5;
  // `Quoting the agency,` that opens a sentence.
  if (words.length === 1 && words[0]?.endsWith('ing') === true && publicNouns.has(noun)) return 0;
  // A bare surname is no ministry.
  if (words.length === 1 && neverBare.has(noun) && described.size === 0 && entity.forms.every(form => form !== form.toUpperCase())) return 0;
  const fitness = bodyFitness(noun, [...words, ...described]);
  if (fitness === 'so') return 2;
  if (fitness === 'otherwise' || somewhere) return 0;
  // Names that look like persons’ are firms at most, and none that the draft calls by what persons do.
  for (const word of called) if (isHuman(word) && !bodyNouns.has(word) && !eitherNouns.has(word)) return 0;
  if (entity.kind === 'person' && !firmNouns.has(noun) && !societies.has(noun)) return 0;
  // `the House`: a body of some kind that is no firm.
  return entity.kind === 'body' && firmNouns.has(noun) && words.some(word => publicNouns.has(word)) ? 0 : 1;
}

const societies = new Set(['group', 'organisation', 'organization', 'charity']);

const locating = new Set(['in', 'near', 'across', 'around', 'outside', 'off', 'at', 'to', 'from', 'into', 'between', 'over', 'told', 'tells', 'telling']);

/** `in Oliva`, `OLIVA: `, `OLIVA (Wire) –`. */
function isLocated(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (first > 0) return locating.has(tokens[first - 1]?.lower ?? '');
  return /^(?:[:(–—-]|--)$/.test(tokens[end]?.lower ?? '') && /^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '');
}

interface Located extends Placed {
  readonly located: boolean;
}

/** Where each entity is named, in order of place. */
function placesOf(english: readonly PassageEnglish[], reading: EntityReading): readonly (readonly Located[])[] {
  const places: Located[][] = reading.entities.map(() => []);
  for (const mention of reading.mentions) places[mention.entity]?.push({ place: mention.passage, first: mention.first, located: isLocated(english[mention.passage]?.tokens ?? [], mention) });
  return places;
}

export interface PlacedPhrase extends Placed {
  readonly name: string;
  /** `a freight company in Oliva`, and no name right after it. */
  readonly indefinite: boolean;
}

/** Every `harbour board`, by its head: a body’s noun with a word before it that says which. */
function phrasesOf(english: readonly PassageEnglish[]): ReadonlyMap<string, readonly PlacedPhrase[]> {
  const phrases = new Map<string, PlacedPhrase[]>();
  english.forEach(({ tokens }, place) => {
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || (token.tag !== 'NOUN' && token.tag !== 'NAME') || !bodyNouns.has(token.lower) && !callsBody(token.lower)) continue;
      let first = at;
      while (first > 0 && at - first < 3 && which.has(tokens[first - 1]?.tag ?? '') && !vague.has(tokens[first - 1]?.lower ?? '')) first--;
      const next = tokens[at + 1]?.tag;
      if (first === at || next === 'NOUN' || next === 'NOUNS' || next === 'NAME') continue;
      const name = tokens.slice(first, at + 1).map(word => word.text).join(' ');
      const list = phrases.get(token.lower);
      const article = tokens[first - 1]?.lower;
      const phrase = { place, first, name, indefinite: (article === 'a' || article === 'an') && token.tag === 'NOUN' && tokens[at + 1]?.lower !== ',' && next !== 'WH' && tokens[at + 1]?.lower !== 'that' };
      if (list === undefined) phrases.set(token.lower, [phrase]);
      else list.push(phrase);
    }
  });
  return phrases;
}

const which = new Set(['NOUN', 'NOUNS', 'NAME', 'ADJ']);
const vague = new Set(['new', 'other', 'same', 'whole', 'entire', 'former', 'current', 'own', 'said', 'big', 'large', 'small', 'former', 'previous', 'next', 'last', 'first', 'second', 'third', 'such', 'only', 'then', 'ruling']);

function lastBefore(list: readonly Placed[], place: number, before: number): Placed | undefined {
  return list[countBefore(list, place, before) - 1];
}

/** How many of the places, which are in order, come before this one. */
function countBefore(list: readonly Placed[], place: number, before: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && (one.place < place || (one.place === place && one.first < before))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesAfter(one: Placed, other: Placed): boolean {
  return one.place > other.place || (one.place === other.place && one.first > other.first);
}
