/** Adjectives and nouns by which somebody is said to hold something: `adamant that`, `whose position is that`. Data only. */
import type { CueClass } from '../attribution.ts';

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(word => word !== '');
}

/** After a copula, before `that` or `whether`. */
export const holdingAdjectives: ReadonlyMap<string, CueClass> = new Map<string, CueClass>([
  ...words('adamant emphatic insistent categorical unequivocal').map((word): [string, CueClass] => [word, 'speech']),
  ...words(`confident certain sure convinced hopeful optimistic worried concerned afraid fearful anxious sceptical skeptical doubtful positive satisfied persuaded unsure uncertain unconvinced
    alarmed pleased delighted disappointed dismayed outraged furious surprised glad proud sorry aware unaware mindful conscious suspicious`).map((word): [string, CueClass] => [word, 'thought']),
]);

/** Before `is that`, with an owner: `the ministry’s position is that`. */
export const holdingNouns: ReadonlyMap<string, CueClass> = new Map<string, CueClass>([
  ...words(`position argument claim message advice answer explanation verdict conclusion contention allegation accusation complaint line case warning response reply evidence account defence defense
    testimony submission suggestion recommendation criticism objection finding statement prediction estimate assessment judgment judgement`).map((word): [string, CueClass] => [word, 'speech']),
  ...words('view belief opinion fear hope worry concern feeling suspicion theory hunch expectation understanding impression').map((word): [string, CueClass] => [word, 'thought']),
]);
