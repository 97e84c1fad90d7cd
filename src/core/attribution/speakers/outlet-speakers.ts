/** Which outlet `the paper`, `the daily`, `the station` mean: the last one named that may be so called. Knows names and what passed things on; no verbs. */
import { outletNouns } from '../lexicon/nouns.ts';
import { lastMention } from '../names/mentions.ts';
import type { Asked, Reach } from './reach.ts';
import { entitySpeaker } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

export function namedOutlet({ phrase, place, range }: Asked, { reading, memory }: Reach): ResolvedSpeaker | undefined {
  if (!phrase.definite || phrase.restricted || phrase.words.length > 2 || !outletNouns.has(phrase.head)) return undefined;
  const onAir = aired.has(phrase.head);
  const inPrint = printed.has(phrase.head);
  const mention = lastMention(place, range.first, reading, (entity, index) => {
    const described = reading.descriptions[index];
    if (described?.has(phrase.head) === true) return true;
    if (entity.kind !== 'outlet' && !memory.channels.has(index)) return false;
    const airs = entity.name.toLowerCase().split(/\s+/).some(word => airing.has(word));
    return onAir ? airs || !memory.channels.has(index) : !(inPrint && airs);
  });
  const speaker = entitySpeaker(mention?.entity, undefined, reading);
  return speaker === undefined ? undefined : { ...speaker, personal: false };
}

const printed = new Set(['paper', 'newspaper', 'daily', 'weekly', 'magazine', 'tabloid', 'broadsheet', 'gazette', 'journal']);
const aired = new Set(['station', 'broadcaster', 'channel', 'network', 'radio', 'television', 'tv']);
const airing = new Set(['radio', 'tv', 'television', 'fm', 'am', 'channel', 'kanal', 'broadcasting', 'news']);
