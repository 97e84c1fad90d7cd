/** Those who speak for others: `a company spokesman`, `her lawyer`, `a spokesman`. Knows the words for them; finds the principal through pronouns and bodies. */
import { namedBody } from './body-speakers.ts';
import { lastMention } from '../names/mentions.ts';
import { lastWord } from '../names/names.ts';
import { lastThing, pronounSpeaker } from './pronoun-speakers.ts';
import type { Asked, Reach } from './reach.ts';
import type { ResolvedSpeaker } from './speaking.ts';

const nobodyBarred: ReadonlySet<number> = new Set();

/** `a company spokesman`, `a spokeswoman for the firm`, `her lawyer`: whoever stands behind, where the draft has named them. */
export function mouthpiece(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { phrase, place, depth } = asked;
  if (depth > 1) return undefined;
  if (phrase.principal !== undefined) {
    const { first, end } = phrase.principal;
    const noun = asked.tokens[end - 1]?.lower ?? '';
    const bare = end - first === 1 || (end - first === 2 && asked.tokens[first]?.lower === 'the');
    const body = bare ? namedBody(noun, { ...asked, depth: depth + 1 }, reach) : reach.also(place, phrase.principal, depth + 1).speaker;
    if (body?.entity !== undefined) return { ...body, role: desk.test(phrase.role ?? '') ? phrase.role : phrase.head, hops: phrase.lawyer ? [{ name: phrase.text, kind: 'person' }] : [] };
    return undefined;
  }
  if (phrase.owner !== undefined && (phrase.lawyer || spokes.test(phrase.head) || desk.test(phrase.role ?? ''))) {
    const owner = pronounSpeaker({ ...asked, barred: nobodyBarred, phrase: { ...phrase, kind: 'pronoun', head: phrase.owner } }, reach);
    if (owner.entity !== undefined) return { ...owner, role: desk.test(phrase.role ?? '') ? phrase.role : phrase.head, hops: phrase.lawyer ? [{ name: phrase.text, kind: 'person' }] : [], personal: false };
    return undefined;
  }
  // `The spokesman`, after `a spokesman for the port said`: the same.
  const latest = reach.memory.persons.at(-1);
  if (phrase.definite && phrase.words.length === 1 && spokes.test(phrase.head) && latest !== undefined && place - latest.place <= 1 && (latest.head === phrase.head || lastWord(latest.speaker.role ?? '') === phrase.head)) return latest.speaker;
  // `A spokesman said`, right after a body was spoken of.
  if (!phrase.plural && phrase.words.length === 1 && spokes.test(phrase.head) && depth === 0) {
    const body = lastThing(asked, reach);
    const index = body?.entity === undefined ? undefined : reach.reading.indexOf.get(body.entity);
    if (body !== undefined && index !== undefined && !body.candidates && isNear(index, asked, reach)) return { ...body, role: phrase.head, hops: [] };
  }
  return undefined;
}

/** A desk that speaks for those whose it is. */
const desk = /^(?:press|media|communications|publicity) /;
const spokes = /^spokes(?:man|woman|person)$/;

/** Named in this passage or the one before. */
function isNear(entity: number, { place, range }: Asked, { reading }: Reach): boolean {
  const found = lastMention(place, range.first, reading, (_, index) => index === entity);
  return found !== undefined && place - found.passage <= 1;
}
