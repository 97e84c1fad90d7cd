/** Which of the product's attributions is which of the annotator's. Knows words and places, and judges no field of the record. */
import type { LocatedAttribution } from './located-record.ts';
import type { AttributionRecord } from '../../src/service/record.ts';
import { dice } from './counts.ts';
import { wordsIn, type Range } from './ranges.ts';

/** One of either side, with the words of the draft that it holds. */
export interface Held<T> {
  readonly of: T;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly speaker: ReadonlySet<number>;
  /** Nothing, or a mark that is no word (a dash, a colon): such a one is known by its content alone. */
  readonly hasCue: boolean;
}

/** What the product says; `continues` is the place of the attribution whose cue a carried-over quotation goes on. */
export type Given = AttributionRecord & { readonly continues: number | undefined };

export interface Match {
  /** Places in the two lists. */
  readonly wanted: number;
  readonly given: number;
}

export function holdWanted(text: string, words: readonly Range[], attribution: LocatedAttribution): Held<LocatedAttribution> {
  return hold(text, words, attribution, attribution);
}

export function holdGiven(text: string, words: readonly Range[], attribution: Given): Held<Given> {
  return hold(text, words, attribution, { ...attribution, speaker: attribution.speaker.spans });
}

function hold<T>(text: string, words: readonly Range[], of: T, spans: Record<'cue' | 'content' | 'speaker', readonly Range[]>): Held<T> {
  return {
    of, cue: wordsIn(words, spans.cue), content: wordsIn(words, spans.content), speaker: wordsIn(words, spans.speaker),
    hasCue: spans.cue.some(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
  };
}

/** Pairs by likeness, the likest first, each attribution in one pair at most. Nested ones are like any other. */
export function match(wanted: readonly Held<unknown>[], given: readonly Held<unknown>[]): readonly Match[] {
  const pairs = wanted.flatMap((one, index) => given.map((other, place) => ({ wanted: index, given: place, likeness: likeness(one, other) })));
  const taken = { wanted: new Set<number>(), given: new Set<number>() };
  return pairs.filter(pair => pair.likeness > 0).sort((a, b) => b.likeness - a.likeness || a.wanted - b.wanted || a.given - b.given).filter(pair => {
    if (taken.wanted.has(pair.wanted) || taken.given.has(pair.given)) return false;
    taken.wanted.add(pair.wanted);
    taken.given.add(pair.given);
    return true;
  });
}

/** Cues must share a word, and then the contents tell; without cues the contents alone must. */
function likeness(a: Held<unknown>, b: Held<unknown>): number {
  if (a.hasCue !== b.hasCue) return 0;
  const content = dice(a.content, b.content);
  if (!a.hasCue) return a.content.size > 0 ? content : 0;
  const cue = dice(a.cue, b.cue);
  return cue > 0 ? cue + content : 0;
}

/** Whether the pair is the same attribution in all three roles: cue shared (by having matched), half of the content, speaker's words or none. */
export function isWhole(a: Held<unknown>, b: Held<unknown>): boolean {
  const speakers = a.speaker.size === 0 ? b.speaker.size === 0 : [...a.speaker].some(word => b.speaker.has(word));
  return speakers && dice(a.content, b.content) >= 0.5;
}

/** One with its place in the full list, from which continuations are taken out. */
export type Placed<T> = Held<T> & { readonly place: number };

/**
 * A quotation that goes on after its cue may be written down as an attribution of its own or as more content of the first. Where the two
 * sides differ in that, the piece is put back into the first, so that neither way costs anything.
 */
export function joinContinuations(wanted: readonly Held<LocatedAttribution>[], given: readonly Held<Given>[]): { readonly wanted: readonly Placed<LocatedAttribution>[]; readonly given: readonly Placed<Given>[] } {
  const isAlone = (piece: Held<unknown>, others: readonly Held<unknown>[]): boolean => !piece.hasCue && !others.some(other => !other.hasCue && dice(other.content, piece.content) >= 0.5);
  return {
    given: join(given, piece => (isAlone(piece, wanted) ? piece.of.continues : undefined)),
    wanted: join(wanted, piece => (isAlone(piece, given) ? firstOf(piece, wanted, given) : undefined)),
  };
}

/** `first` gives the place of the attribution that a piece belongs to, undefined where it stands by itself. */
function join<T>(list: readonly Held<T>[], first: (piece: Held<T>) => number | undefined): readonly Placed<T>[] {
  const kept = list.map((held, place) => ({ ...held, place }));
  const gone = new Set<number>();
  // From the last to the first, so that a long quotation gathers piece by piece.
  for (const place of [...kept.keys()].reverse()) {
    const piece = kept[place];
    const into = piece === undefined ? undefined : kept[first(piece) ?? -1];
    if (piece === undefined || into === undefined || into.place === place) continue;
    kept[into.place] = { ...into, content: new Set([...into.content, ...piece.content]) };
    gone.add(place);
  }
  return kept.filter(({ place }) => !gone.has(place));
}

/** The annotator’s attribution of the same speaker whose cue the product gives this content to. */
function firstOf(piece: Held<LocatedAttribution>, wanted: readonly Held<LocatedAttribution>[], given: readonly Held<Given>[]): number | undefined {
  const holders = given.filter(({ hasCue, content }) => hasCue && [...piece.content].every(word => content.has(word)));
  const found = wanted.findIndex(({ of, hasCue, cue }) =>
    hasCue && of.annotation.speaker.name === piece.of.annotation.speaker.name && holders.some(holder => [...cue].some(word => holder.cue.has(word))));
  return found < 0 ? undefined : found;
}
