/** Whom `the company`, `the panel`, `it` mean: the body that may be so called, by how plainly the draft says it and how lately it was spoken of. */
import type { Asked, Reach } from './reach.ts';
import { callsBody } from '../lexicon/body-kinds.ts';
import { bodyNouns, firmNouns, publicNouns } from '../lexicon/nouns.ts';
import { lastBefore } from '../names/mentions.ts';
import { comesAfter, sameSpeaker } from './speaker-memory.ts';
import type { Position, Spoke } from './speaker-memory.ts';
import { described, entitySpeaker, inDoubt } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

interface Candidate extends Position {
  readonly speaker: ResolvedSpeaker;
  /** 3: so called by name; 2: of that kind; 1: nothing speaks against it. */
  readonly strength: number;
  readonly spoke: boolean;
  /** The draft is about it: its name is the heading. */
  readonly titular?: boolean;
}

const mostMentions = 30;
/** Up to here `a cargo company` may be one that is named later. */
const lead = 2;

/** The body that `the NOUN` means; undefined where the draft has none. */
export function namedBody(noun: string, asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  if (!bodyNouns.has(noun) && !callsBody(noun)) return undefined;
  const candidates = [...spokenBodies(noun, reach), ...mentionedBodies(noun, asked, reach)].filter(one => !publicNouns.has(noun) || one.strength > 1.5 || !passesOn(one.speaker, reach));
  let best: Candidate | undefined;
  let second: Candidate | undefined;
  for (const one of candidates) {
    if (best === undefined || weight(one, asked) > weight(best, asked)) {
      if (best !== undefined && !sameSpeaker(best.speaker, one.speaker)) second = best;
      best = one;
    } else if (!sameSpeaker(best.speaker, one.speaker) && (second === undefined || weight(one, asked) > weight(second, asked))) second = one;
  }
  // `the interior ministry` outdoes a name of which nothing shows that it is a ministry’s.
  if (best === undefined || best.strength <= 1 && publicNouns.has(noun)) {
    const phrased = reach.finder().phrased(noun, asked.place, asked.range.first);
    if (best === undefined || phrased !== undefined && (!best.spoke || asked.place - phrased.place <= 2)) return phrased === undefined ? undefined : described(asked.phrase, phrased.name);
  }
  // `A freight company in Oliva found it. The company said`: one without a name, brought on after those with names.
  if (best.strength < 3) {
    const unnamed = reach.finder().unnamed(noun, asked.place, asked.range.first);
    // `a five-man panel`: no commission of another name, however lately it was spoken of.
    if (unnamed !== undefined && sittings.has(noun)) return described(asked.phrase, unnamed.name);
    const rather = unnamed !== undefined && unnamed.place > lead && (comesAfter({ place: unnamed.place, at: unnamed.first }, best) || unnamed.place === asked.place && !best.spoke);
    if (unnamed !== undefined && rather) return described(asked.phrase, unnamed.name);
  }
  const close = second !== undefined && second.strength === best.strength && second.spoke === best.spoke && second.place === asked.place && weight(best, asked) - weight(second, asked) < closeness;
  return inDoubt({ ...best.speaker, role: undefined, hops: [], personal: false }, close ? second?.speaker : undefined);
}

/** `The Courier reported`: no ministry, whatever else it may be. */
function passesOn({ entity }: ResolvedSpeaker, { reading, memory }: Reach): boolean {
  return entity !== undefined && memory.channels.has(reading.indexOf.get(entity) ?? -1);
}

const closeness = 0.75;
const sittings = new Set(['panel', 'committee', 'inquiry', 'tribunal', 'jury']);

function weight(one: Candidate, asked: Asked): number {
  return 2 * one.strength + (one.spoke ? 1.5 : 0) + (one.titular ? 2 : 0) - Math.min(2, 0.4 * (asked.place - one.place));
}

function spokenBodies(noun: string, reach: Reach): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const one of reach.memory.bodies) {
    const strength = strengthOf(one, noun, reach);
    if (strength > 0) found.unshift({ place: one.place, at: one.at, speaker: one.speaker, strength, spoke: true });
  }
  return found;
}

function strengthOf(one: Spoke, noun: string, reach: Reach): number {
  const { speaker } = one;
  const index = speaker.entity === undefined ? undefined : reach.reading.indexOf.get(speaker.entity);
  if (index !== undefined) return reach.finder().strength(index, noun);
  // `A cargo company` that opens a story is whoever it names later.
  const name = speaker.name.toLowerCase();
  if (name.split(' ').at(-1) !== noun) return 0;
  return (firmNouns.has(noun) && one.place <= lead) || name === noun ? 0.5 : 3;
}

/** Each entity once, where it was named last; then the last one so called, however far back. */
function mentionedBodies(noun: string, { place, range, barred }: Asked, reach: Reach): readonly Candidate[] {
  const { reading } = reach;
  const found: Candidate[] = [];
  const seen = new Set<number>();
  const add = (entity: number, at: Position): void => {
    if (seen.has(entity) || barred.has(entity)) return;
    seen.add(entity);
    const strength = reach.finder().strength(entity, noun);
    const speaker = strength === 0 ? undefined : entitySpeaker(entity, undefined, reading);
    if (speaker !== undefined) found.push({ ...at, speaker, strength, spoke: false, titular: entity === title });
  };
  const [titular, another] = reading.byPassage[0] ?? [];
  const title = another === undefined && titular?.first === 0 && titular.end === reach.english[0]?.tokens.length ? titular.entity : undefined;
  if (title !== undefined) add(title, { place: Math.max(0, place - 6), at: 0 });
  for (let passage = place, steps = 0; passage >= 0 && steps < mostMentions; passage--, steps++) {
    const mentions = reading.byPassage[passage] ?? [];
    for (let index = lastBefore(mentions, passage === place ? range.first : Number.MAX_SAFE_INTEGER); index >= 0 && steps < mostMentions; index--, steps++) {
      const mention = mentions[index];
      if (mention !== undefined) add(mention.entity, { place: passage, at: mention.first });
    }
  }
  const named = reach.finder().named(noun, place, range.first);
  if (named !== undefined) add(named, { place: Math.max(0, place - 6), at: 0 });
  return found;
}
