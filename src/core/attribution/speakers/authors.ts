/** Who the draft’s own writers are, where it says so in its text, and what of theirs speaks: `our sensors`, `our correspondent`. */
import type { PassageEnglish } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import { isHuman } from '../names/people.ts';
import type { Asked, Reach } from './reach.ts';
import { nobody } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

const works = new Set(['note', 'report', 'assessment', 'paper', 'brief', 'briefing', 'bulletin', 'review', 'advisory', 'analysis', 'study', 'dossier']);
const made = new Set(['was', 'is', 'written', 'prepared', 'issued', 'published', 'compiled', 'drafted', 'produced']);

/** `This note by Vela Research`, `This report was prepared by the Vela Group`; looked for once, when somebody asks. */
export function makersOf(english: readonly PassageEnglish[], reading: EntityReading): () => string | undefined {
  let known: { readonly name: string | undefined } | undefined;
  const find = (): string | undefined => {
    for (const [place, { tokens }] of english.entries()) {
      for (let at = 0; at + 3 < tokens.length; at++) {
        if (tokens[at]?.lower !== 'this' || !works.has(tokens[at + 1]?.lower ?? '')) continue;
        let by = at + 2;
        while (by - at < 5 && made.has(tokens[by]?.lower ?? '')) by++;
        const mention = tokens[by]?.lower === 'by' ? (reading.byPassage[place] ?? []).find(one => one.first === by + 1 || one.first === by + 2) : undefined;
        if (mention !== undefined) return reading.entities[mention.entity]?.name;
      }
    }
    return undefined;
  };
  return () => (known ??= { name: find() }).name;
}

/** `the authors`, `its authors`: those by name who wrote what was last spoken of: `Vela and Oram (2019) find`, `a trial by Vela and Oram`. */
export function writersOf({ phrase, place, tokens, range }: Asked, { reading, memory }: Reach): ResolvedSpeaker | undefined {
  if (!/^authors?$/.test(phrase.head) || phrase.words.length > 1 || !(phrase.definite || phrase.owner === 'its' || phrase.owner === 'their')) return undefined;
  const mentions = reading.byPassage[place] ?? [];
  for (let index = lastBefore(mentions, range.first); index > 0 && range.first - (mentions[index]?.first ?? 0) < longestBack; index--) {
    const last = mentions[index];
    const other = mentions[index - 1];
    if (last === undefined || other === undefined || last.first !== other.end + 1 || tokens[other.end]?.lower !== 'and') continue;
    const names = [other, last].flatMap(mention => reading.entities[mention.entity]?.name ?? []);
    return { ...nobody, name: names.join(' and '), kind: 'named' };
  }
  const { group } = memory;
  return group !== undefined && place - group.place <= 1 && group.speaker.kind === 'named' && /\b(?:and|et al)\b/.test(group.speaker.name) ? { ...group.speaker, hops: [] } : undefined;
}

const longestBack = 80;

/** What belongs to the writers speaks for them; who works for them speaks for himself, unless he is the one who writes. */
export function ours({ phrase }: Asked, reach: Reach): ResolvedSpeaker | undefined {
  if (phrase.owner !== 'our' || (isHuman(phrase.head) && !/^(?:correspondent|reporter)s?$/.test(phrase.head))) return undefined;
  return { ...nobody, name: reach.author ?? reach.makers() ?? phrase.text, kind: 'author' };
}
