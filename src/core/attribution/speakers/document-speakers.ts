/** Papers that speak: a paper of a known body speaks for it, one of nobody known for itself. Knows whose a paper is; no pronouns of its own. */
import type { Hop } from '../attribution.ts';
import { pronounSpeaker } from './pronoun-speakers.ts';
import { lastWord } from '../names/names.ts';
import { paperBefore } from './papers.ts';
import type { Asked, Reach } from './reach.ts';
import { comesAfter } from './speaker-memory.ts';
import type { Token } from '../../english/token.ts';
import { bodyNouns, timeWords } from '../lexicon/nouns.ts';
import { entitySpeaker, isPersonal, nobody } from './speaking.ts';
import { sentenceBefore } from './topics.ts';
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
  const named = phrase.through !== undefined && isOutlet(phrase.through, reach) ? undefined : entitySpeaker(phrase.entity, phrase.role, reach.reading);
  if (named !== undefined) return { ...named, hops: [paper], personal: false };
  const own = phrase.owner === 'its' && depth === 0 ? ownerInSentence(asked, reach) : undefined;
  if (own !== undefined) return { ...own, role: undefined, hops: [paper], personal: false };
  if (phrase.owner !== undefined && depth === 0) {
    const owner = pronounSpeaker({ ...asked, barred: nobodyBarred, phrase: { ...phrase, kind: 'pronoun', head: phrase.owner } }, reach);
    if (owner.entity !== undefined || owner.name !== '' && owner.name !== phrase.text) return { ...owner, role: undefined, hops: [paper] };
  }
  return sameAgain(asked, reach) ?? itself(asked, title, reach);
}

/** `The council votes in May, its agenda shows`, `Vela is the firm’s head, its return shows`: the body of the clause before. */
function ownerInSentence({ place, range, tokens, depth }: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const words = reach.english[place];
  const sentence = words?.sentences[sentenceBefore(words, range.first + 1)];
  if (words === undefined || sentence === undefined || tokens[range.first - 1]?.lower !== ',' || range.first - sentence.first > longestClause) return undefined;
  let opening = sentence.first;
  while (opening - sentence.first < 5 && /^(?:ADP|NUM)$/.test(tokens[opening]?.tag ?? '') || isDate(tokens[opening])) opening++;
  if (tokens[opening]?.tag === 'PRON') return undefined;
  if (tokens[opening]?.lower === 'the' && bodyNouns.has(tokens[opening + 1]?.lower ?? '')) return reach.also(place, { first: opening, end: opening + 2 }, depth + 1).speaker;
  const { reading } = reach;
  const mention = (reading.byPassage[place] ?? []).findLast(one => one.first >= sentence.first && one.end <= range.first && !isPersonal(one.entity, reading) && reading.entities[one.entity]?.kind !== 'place' && !reach.finder().somewhere(one.entity));
  return mention === undefined ? undefined : entitySpeaker(mention.entity, undefined, reading);
}

const longestClause = 40;

function isDate(token: Token | undefined): boolean {
  return token !== undefined && timeWords.has(token.lower);
}

function isOutlet(entity: number, { reading, memory }: Reach): boolean {
  return reading.entities[entity]?.kind === 'outlet' || reading.marked.has(entity) || memory.channels.has(entity);
}

const nobodyBarred: ReadonlySet<number> = new Set();
const ours = new Set(['article', 'essay', 'paper', 'thesis', 'chapter', 'note', 'assessment', 'dissertation', 'blog', 'post', 'column']);

/** `the report` after `the harbour report`: the same paper, with whoever speaks through it; the latest that spoke, or that the draft spoke of, in these words. */
function sameAgain(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { phrase, place, range, depth } = asked;
  const { memory } = reach;
  if (!(phrase.definite || place === 0) || phrase.words.length > 3 || depth > 1) return undefined;
  const head = phrase.words.at(-1) ?? phrase.head;
  const spoken = memory.document;
  const spoke = spoken !== undefined && isCalled(titleOf(spoken.speaker), phrase.words, phrase.head) ? spoken : undefined;
  const written = memory.papers.findLast(one => isCalled(one.name.toLowerCase(), phrase.words, phrase.head));
  const held = written !== undefined && (spoke === undefined || comesAfter(written, spoke)) ? { ...written.speaker, hops: [{ name: written.name, kind: 'document' as const }] } : spoke?.speaker;
  const since = held === undefined ? undefined : written !== undefined && (spoke === undefined || comesAfter(written, spoke)) ? written : spoke;
  const met = paperBefore(reach.papers().called.get(head) ?? none, phrase.words, { place, at: range.first });
  if (met === undefined || (since !== undefined && !comesAfter(met, since))) return held;
  const maker = met.maker === undefined ? undefined : reach.also(met.place, met.maker, depth + 1).speaker;
  const hop = { name: met.name, kind: 'document' as const };
  if (maker !== undefined && maker.name !== '' && maker.kind !== 'author') return { ...maker, role: undefined, hops: [hop], personal: false };
  return held ?? (met.name.includes(' ') ? itself(asked, met.name, reach) : undefined);
}

const none: readonly never[] = [];

function titleOf(speaker: ResolvedSpeaker): string {
  return (speaker.hops.find(hop => hop.kind === 'document')?.name ?? speaker.name).toLowerCase();
}

/** `the document` is any paper, `the report` a review or a survey, and no letter. */
function isCalled(name: string, words: readonly string[], head: string): boolean {
  if (words.length > 1) return words.every(word => name.includes(word));
  return name === head || name.endsWith(` ${head}`) || words[0] !== undefined && (name === words[0] || name.endsWith(` ${words[0]}`)) || generic.has(head) || (reviews.has(head) && reviews.has(lastWord(name)));
}

const generic = new Set(['document', 'text']);
const reviews = new Set(['report', 'study', 'review', 'survey', 'audit', 'paper', 'assessment', 'analysis', 'bulletin']);

function itself({ phrase }: Asked, title: string, { reading }: Reach): ResolvedSpeaker {
  const seenBy = phrase.through === undefined ? undefined : reading.entities[phrase.through];
  const hops = seenBy === undefined || seenBy.kind === 'person' ? [] : [{ name: seenBy.name, kind: 'outlet' as const }];
  return { name: title, kind: 'document', role: undefined, entity: undefined, hops, firstPerson: false };
}
