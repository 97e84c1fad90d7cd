/** Looks back for a name. Knows places and entities; no words. */
import type { EntityReading } from './entities.ts';
import type { Entity, EntityMention } from './names.ts';

/** The nearest mention before a place of an entity that fits; looks back a short way only. */
export function lastMention(place: number, before: number, reading: EntityReading, fits: (entity: Entity, index: number) => boolean): EntityMention | undefined {
  for (let passage = place; passage >= 0 && place - passage <= 3; passage--) {
    const mentions = reading.byPassage[passage] ?? [];
    for (let index = mentions.length - 1, steps = 0; index >= 0 && steps < 60; index--, steps++) {
      const mention = mentions[index];
      if (mention === undefined || (passage === place && mention.end > before)) continue;
      const entity = reading.entities[mention.entity];
      if (entity !== undefined && fits(entity, mention.entity)) return mention;
    }
  }
  return undefined;
}
