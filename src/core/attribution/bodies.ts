/** Whom `the board`, `the company`, `the tribunal` mean: the last body that the draft so named or described. Knows nouns for bodies; no pronouns. */
import type { PassageEnglish } from '../english/token.ts';
import type { EntityReading } from './entities.ts';
import { bodyNouns, firmNouns, looseBodyNouns, publicNouns } from './lexicon/nouns.ts';
import type { Entity } from './names.ts';

export interface BodyFinder {
  /** The entity whose name ends in the noun or holds it, named before the place. */
  readonly named: (noun: string, place: number, before: number) => number | undefined;
  /** `harbour board`: the last plain phrase with this head before the place. */
  readonly phrased: (noun: string, place: number, before: number) => string | undefined;
  /** The last body before the place that may be called by a loose noun: `company`, `agency`. */
  readonly fitting: (noun: string, place: number, before: number) => number | undefined;
  /** Whether an entity may be called by the noun. */
  readonly fits: (entity: number, noun: string) => boolean;
}

interface Placed {
  readonly place: number;
  readonly first: number;
}

export function bodyFinder(english: readonly PassageEnglish[], reading: EntityReading): BodyFinder {
  const byWord = new Map<string, number[]>();
  const noteWord = (word: string, entity: number): void => {
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [entity]);
    else if (list.at(-1) !== entity) list.push(entity);
  };
  reading.entities.forEach((entity, index) => {
    if (entity.kind === 'place') return;
    for (const form of entity.forms) for (const word of form.toLowerCase().split(/\s+/)) if (bodyNouns.has(word)) noteWord(word, index);
    for (const word of reading.descriptions[index] ?? []) if (bodyNouns.has(word)) noteWord(word, index);
  });
  const phrases = phrasesOf(english);
  const places = placesOf(reading);
  const fits = (index: number, noun: string): boolean => {
    const entity = reading.entities[index];
    return entity !== undefined && mayBe(entity, noun, reading.people.evident[index] === true, reading.descriptions[index]);
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
      const list = phrases.get(noun) ?? [];
      return list[countBefore(list, place, before) - 1]?.name;
    },
    fits,
    fitting: (noun, place, before) => {
      for (let passage = place, steps = 0; passage >= 0 && steps < 80; passage--, steps++) {
        const mentions = reading.byPassage[passage] ?? [];
        for (let index = mentions.length - 1; index >= 0 && steps < 80; index--, steps++) {
          const mention = mentions[index];
          if (mention !== undefined && (passage < place || mention.end <= before) && fits(mention.entity, noun)) return mention.entity;
        }
      }
      return undefined;
    },
  };
}

const mostBodies = 40;

function mayBe(entity: Entity, noun: string, person: boolean, descriptions: ReadonlySet<string> | undefined): boolean {
  if (person || entity.kind === 'place' || entity.kind === 'outlet' || !looseBodyNouns.has(noun)) return false;
  const words = entity.name.toLowerCase().split(/\s+/);
  const isPublic = words.some(word => publicNouns.has(word)) || [...(descriptions ?? [])].some(word => publicNouns.has(word));
  const isFirm = words.some(word => firmNouns.has(word)) || [...(descriptions ?? [])].some(word => firmNouns.has(word));
  if (firmNouns.has(noun)) return isFirm || !isPublic;
  // Names that look like persons’ are firms at most.
  if (isFirm || entity.kind === 'person') return false;
  return isPublic || entity.kind === 'body';
}

/** Where each entity is named, in order of place. */
function placesOf(reading: EntityReading): readonly (readonly Placed[])[] {
  const places: Placed[][] = reading.entities.map(() => []);
  for (const mention of reading.mentions) places[mention.entity]?.push({ place: mention.passage, first: mention.first });
  return places;
}

interface Phrase extends Placed {
  readonly name: string;
}

/** Every `harbour board`, by its head: a body’s noun with a word before it that says which. */
function phrasesOf(english: readonly PassageEnglish[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  english.forEach(({ tokens }, place) => {
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || (token.tag !== 'NOUN' && token.tag !== 'NAME') || !bodyNouns.has(token.lower)) continue;
      let first = at;
      while (first > 0 && at - first < 3 && which.has(tokens[first - 1]?.tag ?? '') && !vague.has(tokens[first - 1]?.lower ?? '')) first--;
      const next = tokens[at + 1]?.tag;
      if (first === at || next === 'NOUN' || next === 'NOUNS' || next === 'NAME') continue;
      const name = tokens.slice(first, at + 1).map(word => word.text).join(' ');
      const list = phrases.get(token.lower);
      if (list === undefined) phrases.set(token.lower, [{ place, first, name }]);
      else list.push({ place, first, name });
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
