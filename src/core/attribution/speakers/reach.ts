/** What resolving one speaker can look at: the draft’s English, its names, who spoke before; and what is asked about. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { BodyFinder } from '../names/bodies.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Profiles } from '../names/profiles.ts';
import type { Heard } from './enclosing.ts';
import type { Papers } from './papers.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { ResolvedSpeaker } from './speaking.ts';

export interface Reach {
  readonly english: readonly PassageEnglish[];
  readonly reading: EntityReading;
  readonly memory: SpeakerMemory;
  readonly author: string | undefined;
  /** Who the draft says made it. */
  readonly makers: () => string | undefined;
  readonly finder: () => BodyFinder;
  readonly profiles: () => Profiles;
  readonly papers: () => Papers;
  /** What the words of a phrase say by themselves. */
  readonly phraseAt: (place: number, range: TokenRange) => SpeakerPhrase;
  /** Resolves another phrase on the way; nothing is remembered of it. */
  readonly also: (place: number, range: TokenRange, depth: number) => { readonly speaker: ResolvedSpeaker; readonly phrase: SpeakerPhrase };
}

export interface Asked {
  readonly place: number;
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
  readonly phrase: SpeakerPhrase;
  /** Entities that what is said names: nobody speaks of himself by name. */
  readonly barred: ReadonlySet<number>;
  /** What is said, in the same passage: who speaks within it says nothing of who says it. */
  readonly content: readonly TokenRange[];
  readonly depth: number;
  /** The saying in whose content the words stand. */
  readonly inside?: Heard | undefined;
}

/** Whether a place lies within what is said. */
export function isWithin({ place, content }: Asked, position: { readonly place: number; readonly at: number }): boolean {
  return position.place === place && content.some(range => range.first <= position.at && position.at < range.end);
}
