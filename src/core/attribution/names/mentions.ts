/** Looks back for a name. Knows places and entities; no words. */
import type { EntityReading } from './entities.ts';
import type { Entity, EntityMention } from './names.ts';

/** The nearest mention before a place of an entity that fits; looks back a short way only. */
export function lastMention(place: number, before: number, reading: EntityReading, fits: (entity: Entity, index: number) => boolean, stands: (mention: EntityMention) => boolean = always): EntityMention | undefined {
  for (let passage = place; passage >= 0 && place - passage <= 3; passage--) {
    const mentions = reading.byPassage[passage] ?? [];
    for (let index = passage === place ? lastBefore(mentions, before) : mentions.length - 1, steps = 0; index >= 0 && steps < 60; index--, steps++) {
      const mention = mentions[index];
      if (mention === undefined) continue;
      const entity = reading.entities[mention.entity];
      if (entity !== undefined && fits(entity, mention.entity) && stands(mention)) return mention;
    }
  }
  return undefined;
}

const always = (): boolean => true;

/** Index of the last mention that ends before a token; they come in order and apart. */
export function lastBefore(mentions: readonly EntityMention[], before: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
