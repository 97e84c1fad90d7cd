/** Under which post the draft introduces each name, where it is first named. Knows names and the words around them; no sayings. */
import type { PassageEnglish } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import { roleOfName } from './roles.ts';

const unknown = -1;
const mostBefore = 12;

/** The post of an entity by its first two namings; read once for each that is asked for. */
export function introductions(english: readonly PassageEnglish[], { mentions, entities }: EntityReading): (entity: number) => string | undefined {
  const first = new Int32Array(entities.length).fill(unknown);
  const second = new Int32Array(entities.length).fill(unknown);
  mentions.forEach(({ entity }, index) => {
    if (first[entity] === unknown) first[entity] = index;
    else if (second[entity] === unknown) second[entity] = index;
  });
  const known = new Map<number, string | undefined>();
  const roleAt = (index: number): string | undefined => {
    const mention = mentions[index];
    const tokens = mention === undefined ? undefined : english[mention.passage]?.tokens;
    if (mention === undefined || tokens === undefined) return undefined;
    // `To the mayor, Ines Vela said`: no apposition, which ends in a comma too.
    const from = tokens[mention.first - 1]?.lower === ',' && tokens[mention.end]?.lower !== ',' ? mention.first : Math.max(0, mention.first - mostBefore);
    return roleOfName(tokens, { first: from, end: mention.end }, mention);
  };
  return entity => {
    if (known.has(entity)) return known.get(entity);
    const role = roleAt(first[entity] ?? unknown) ?? roleAt(second[entity] ?? unknown);
    known.set(entity, role);
    return role;
  };
}
