/** Papers that speak: a paper of a known body speaks for it, one of nobody known for itself. Knows whose a paper is; no pronouns of its own. */
import type { Hop } from '../attribution.ts';
import { pronounSpeaker } from './pronoun-speakers.ts';
import type { Asked, Reach } from './reach.ts';
import { entitySpeaker, nobody } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

export function documentSpeaker(asked: Asked, reach: Reach): ResolvedSpeaker {
  const { phrase, place, tokens, range, depth } = asked;
  // `This article asks`: the author’s own.
  if (phrase.definite && ours.has(phrase.head) && tokens[range.first]?.lower === 'this') return { ...nobody, name: reach.author ?? phrase.text, kind: 'author' };
  const title = phrase.document ?? phrase.text;
  const paper: Omit<Hop, 'spans'> = { name: title, kind: 'document' };
  if (phrase.makers !== undefined && depth <= 1) {
    const { speaker } = reach.also(place, phrase.makers, depth + 1);
    if (speaker.name !== '') return { ...speaker, hops: [paper] };
  }
  const named = entitySpeaker(phrase.entity, phrase.role, reach.reading);
  if (named !== undefined) return { ...named, hops: [paper], personal: false };
  if (phrase.owner !== undefined && depth === 0) {
    const owner = pronounSpeaker({ ...asked, barred: nobodyBarred, phrase: { ...phrase, kind: 'pronoun', head: phrase.owner } }, reach);
    if (owner.entity !== undefined) return { ...owner, role: undefined, hops: [paper] };
  }
  return sameAgain(asked, reach) ?? itself(asked, title, reach);
}

const nobodyBarred: ReadonlySet<number> = new Set();
const ours = new Set(['article', 'essay', 'paper', 'thesis', 'chapter', 'note', 'assessment', 'dissertation', 'blog', 'post', 'column']);

/** `the report` after `the harbour report`: the same paper, with whoever speaks through it. */
function sameAgain({ phrase }: Asked, { memory }: Reach): ResolvedSpeaker | undefined {
  const earlier = memory.document?.speaker;
  if (earlier === undefined || !phrase.definite || phrase.words.length !== 1) return undefined;
  const name = (earlier.hops.find(hop => hop.kind === 'document')?.name ?? earlier.name).toLowerCase();
  return name === phrase.head || name.endsWith(` ${phrase.head}`) || generic.has(phrase.head) ? earlier : undefined;
}

const generic = new Set(['document', 'paper', 'text', 'report', 'study']);

function itself({ phrase }: Asked, title: string, { reading }: Reach): ResolvedSpeaker {
  const seenBy = phrase.through === undefined ? undefined : reading.entities[phrase.through];
  const hops = seenBy === undefined || seenBy.kind === 'person' ? [] : [{ name: seenBy.name, kind: 'outlet' as const }];
  return { name: title, kind: 'document', role: undefined, entity: undefined, hops, firstPerson: false };
}
