/** Who answers in an interview whose answers carry no name: the person whom the lines before it are about. Knows names and bylines. */
import type { PassageEnglish, TokenRange } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Labelling } from '../labeller.ts';
import type { Heard } from './enclosing.ts';
import { entitySpeaker, isPersonal, nobody } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

/** An answer that no label opens: its place among the questions stands for the cue. */
export function unlabelledAnswer(content: TokenRange): Labelling {
  return { speaker: [], cue: [], cueLemma: ':', cueClass: 'speech', content: [content], addressee: [], agentless: false, negated: false, confidence: 0.8 };
}

/** Who gives an unlabelled answer, which is heard as said in his own words; undefined for any other saying. The first person named before the first answer, found once. */
export function intervieweeOf(english: readonly PassageEnglish[], reading: EntityReading, author: string | undefined): (place: number, labelling: Labelling, heard: Heard[]) => ResolvedSpeaker | undefined {
  let known: ResolvedSpeaker | undefined;
  return (place, labelling, heard) => {
    if (!isUnlabelledAnswer(labelling)) return undefined;
    known ??= firstNamed(place, english, reading, author);
    heard.push({ labelling, speaker: known, quoted: true, inside: undefined });
    return known;
  };
}

function isUnlabelledAnswer({ cueLemma, cue, speaker }: Labelling): boolean {
  return cueLemma === ':' && cue.length === 0 && speaker.length === 0;
}

function firstNamed(before: number, english: readonly PassageEnglish[], reading: EntityReading, author: string | undefined): ResolvedSpeaker {
  for (let place = 0; place < before; place++) {
    const lead = isByline(english[place]) ? undefined : reading.byPassage[place]?.find(({ entity }) => reading.entities[entity]?.name !== author && isPersonal(entity, reading));
    const speaker = entitySpeaker(lead?.entity, undefined, reading);
    if (speaker !== undefined) return { ...speaker, personal: true };
  }
  return nobody;
}

/** `By Ines Vela`, `Interview by Ines Vela`, `Words: Ines Vela`. */
function isByline(words: PassageEnglish | undefined): boolean {
  const tokens = words?.tokens ?? [];
  return tokens.length < longestByline && tokens.slice(0, 3).some(({ lower }) => bylines.has(lower)) && tokens.at(-1)?.lower !== '.';
}

const longestByline = 16;
const bylines = new Set(['by', 'words', 'interview', 'text', 'photographs', 'photos', 'pictures']);
