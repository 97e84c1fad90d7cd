/** An attribution in the making, in tokens: what the stages after the labeller hand to each other. */
import type { TokenRange } from '../english/token.ts';
import type { Stance } from './attribution.ts';
import type { Labelling } from './labeller.ts';
import type { ResolvedSpeaker } from './speakers/speakers.ts';
import type { FoundHop } from './hops/found-hop.ts';

export interface Said {
  /** The passage of its cue, as a place in the list of passages. */
  readonly place: number;
  readonly labelling: Labelling;
  readonly speaker: ResolvedSpeaker;
  readonly via: readonly FoundHop[];
  readonly stance: Stance;
  /** What is said; later paragraphs may hold parts of it. */
  readonly content: readonly PlacedRange[];
  readonly confidence: number;
  /** The one whose cue this carries on. */
  readonly continues: Said | undefined;
  /** The hop that it makes for what others say inside it; absent where it passes nothing on. */
  readonly relay?: FoundHop;
  /** Whom it cites for what others say inside it. */
  readonly cites?: FoundHop;
}

export interface PlacedRange extends TokenRange {
  readonly place: number;
}

/** Order in the text: passage, then the first token of cue, speaker or content. */
export function startOf(said: Said): number {
  let first = Number.POSITIVE_INFINITY;
  for (const range of said.labelling.cue) first = Math.min(first, range.first);
  for (const range of said.labelling.speaker) first = Math.min(first, range.first);
  for (const range of said.content) if (range.place === said.place) first = Math.min(first, range.first);
  return first;
}

/** The attributions of each passage that has any. */
export function byPassage(said: readonly Said[]): ReadonlyMap<number, readonly Said[]> {
  const groups = new Map<number, Said[]>();
  for (const one of said) {
    const group = groups.get(one.place);
    if (group === undefined) groups.set(one.place, [one]);
    else group.push(one);
  }
  return groups;
}
