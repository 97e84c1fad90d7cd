/** Authors of cited works among the names of a draft: whom it knows by that name, and where a passage names them. Knows names; no sayings. */
import { bodyNouns, bodyWords } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastWord } from '../names/names.ts';
import { entitySpeaker, nobody } from '../speakers/speaking.ts';
import type { ResolvedSpeaker } from '../speakers/speaking.ts';
import type { CitedWorks } from '../works.ts';

export interface WorkAuthors {
  readonly reading: EntityReading;
  /** The entity of that name; a person by surname alone. */
  readonly entityOf: (name: string) => number | undefined;
  /** Where a passage first names an entity, in tokens. */
  readonly firstNamed: (place: number, entity: number) => number | undefined;
  /** The one body that wrote a cited work and whose name ends in the word. */
  readonly bodyCalled: (noun: string) => string | undefined;
}

export function workAuthors(works: CitedWorks, reading: EntityReading): WorkAuthors {
  const byForm = new Map<string, number>();
  const bySurname = new Map<string, number>();
  reading.entities.forEach(({ name, forms, kind }, index) => {
    for (const form of [name, ...forms]) if (!byForm.has(form.toLowerCase())) byForm.set(form.toLowerCase(), index);
    if (kind !== 'body' && kind !== 'outlet' && !name.includes(' ') && !bySurname.has(name.toLowerCase())) bySurname.set(name.toLowerCase(), index);
  });
  const named = new Map<number, ReadonlyMap<number, number>>();
  const bodies = bodiesByNoun(works);
  return {
    reading,
    entityOf: name => byForm.get(name.toLowerCase()) ?? bySurname.get(lastWord(name)),
    firstNamed: (place, entity) => {
      const known = named.get(place) ?? new Map([...(reading.byPassage[place] ?? [])].reverse().map(mention => [mention.entity, mention.first] as const));
      named.set(place, known);
      return known.get(entity);
    },
    bodyCalled: noun => bodies.get(noun),
  };
}

/** Several by their names; one as the draft knows it. */
export function authorsSpeaker(authors: readonly string[], { reading, entityOf }: WorkAuthors): ResolvedSpeaker {
  const [first = '', ...others] = authors;
  const last = others.pop();
  if (last !== undefined) return { ...nobody, name: `${[first, ...others].join(', ')} and ${last}`, kind: 'named' };
  return entitySpeaker(entityOf(first), undefined, reading) ?? { ...nobody, name: first, kind: 'named' };
}

/** By the last word of their names; none where two are so called. */
function bodiesByNoun(works: CitedWorks): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { authors } of works.values()) {
    for (const author of authors) {
      const noun = lastWord(author);
      if (author.includes(' ') && (bodyNouns.has(noun) || bodyWords.has(noun))) found.set(noun, found.has(noun) && found.get(noun) !== author ? undefined : author);
    }
  }
  return found;
}
