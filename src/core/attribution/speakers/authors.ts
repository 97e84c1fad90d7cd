/** Who the draft’s own writers are, where it says so in its text, and what of theirs speaks: `our sensors`, `our correspondent`. */
import type { PassageEnglish } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
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

/** What belongs to the writers speaks for them; who works for them speaks for himself, unless he is the one who writes. */
export function ours({ phrase }: Asked, reach: Reach): ResolvedSpeaker | undefined {
  if (phrase.owner !== 'our' || (isHuman(phrase.head) && !/^(?:correspondent|reporter)s?$/.test(phrase.head))) return undefined;
  return { ...nobody, name: reach.author ?? reach.makers() ?? phrase.text, kind: 'author' };
}
