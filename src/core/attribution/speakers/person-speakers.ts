/** Whom `the officer`, `the 52-year-old`, `the father of five`, `the SP` mean: the person whom the draft has called so, or who was last spoken of. */
import { mayBeCalled, personWords, recallingNouns, situated } from '../lexicon/persons.ts';
import { lastBefore, lastMention } from '../names/mentions.ts';
import { isHuman, wordGender } from '../names/people.ts';
import { lastPerson } from './pronoun-speakers.ts';
import type { Asked, Reach } from './reach.ts';
import { callsPerson } from '../names/profiles.ts';
import { comesAfter } from './speaker-memory.ts';
import type { Position } from './speaker-memory.ts';
import { lastWord } from '../names/names.ts';
import { isOffice } from '../names/titles.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { entitySpeaker, inDoubt, isPersonal } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

interface Fit extends Position {
  readonly speaker: ResolvedSpeaker;
  readonly score: number;
}

const enough = 3;
const mostMentions = 60;

/** Undefined where nobody answers to the words. */
export function describedPerson(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { phrase } = asked;
  const { head } = phrase;
  const age = ageIn(phrase.words);
  if (phrase.plural || (!phrase.definite && phrase.owner === undefined)) return undefined;
  let best: Fit | undefined;
  let second: Fit | undefined;
  for (const one of fits(asked, age, reach)) {
    if (best === undefined || one.score > best.score || (one.score === best.score && comesAfter(one, best))) {
      second = best;
      best = one;
    } else if (second === undefined || comesAfter(one, second)) second = one;
  }
  if (best !== undefined) {
    const close = second !== undefined && second.score === best.score && second.place === asked.place && best.place === asked.place && reach.memory.persons.at(-1)?.speaker.name !== best.speaker.name;
    return inDoubt({ ...best.speaker, role: phrase.role }, close ? second?.speaker : undefined);
  }
  const recalls = age !== undefined || callsBack(asked, reach) || recallingNouns.has(head) || (phrase.words.length === 1 ? recalled.has(head) : isHuman(head) && phrase.words.some(word => recalling.test(word)));
  if (!recalls || !phrase.definite) return undefined;
  // `The club sacked Ines Vela, the 51-year-old said`: what follows its own words may call back a name in them.
  return lastPerson(wordGender(head), asked, reach, age) ?? lastPerson(wordGender(head), { ...asked, barred: noOne, content: [] }, reach, age) ?? justNamed(asked, reach);
}

const noOne: ReadonlySet<number> = new Set();

function justNamed({ place, range }: Asked, { reading }: Reach): ResolvedSpeaker | undefined {
  const mention = lastMention(place, range.first, reading, (_, index) => isPersonal(index, reading) && !reading.offices.has(index));
  return mention === undefined || mention.passage !== place ? undefined : entitySpeaker(mention.entity, undefined, reading);
}

/** `the childminder`: a trade of which nobody has been introduced calls back the person just spoken of. */
function callsBack(asked: Asked, { memory }: Reach): boolean {
  const { phrase, place, tokens, range } = asked;
  const { head } = phrase;
  const latest = memory.persons.at(-1);
  if (latest === undefined || place - latest.place > 1) return false;
  // `The keeper, who cannot be named,`: somebody new.
  for (let at = range.first; at < range.end; at++) if (tokens[at]?.lower === 'who') return false;
  if (!isHuman(head) || situated.has(head) || isOffice(head) || mentionsOf(head, tokens, range.first)) return false;
  // `the borough engineer` is an office; `the weary engineer` is not.
  return !phrase.words.some(word => word !== head && (!isAdjective(word, asked) || /^(?:first|second|third|other|younger|older|elder|another)$/.test(word)));
}

/** Whether the passage has the noun before the place. */
function mentionsOf(noun: string, tokens: Asked['tokens'], before: number): boolean {
  for (let at = before - 1; at >= 0 && before - at < 120; at--) if (tokens[at]?.lower === noun) return true;
  return false;
}

/** `the retired solicitor`, `the Lagos-born lawyer`: nobody is introduced so. */
const recalling = /^(?:retired|former|ex-\p{L}+|one-time|veteran|married|unmarried|self-employed|self-taught|soft-spoken|outspoken|\p{L}+-(?:born|based|bred|trained|educated|raised))$/u;
const recalled = new Set(['man', 'woman', 'boy', 'girl']);

function ageIn(words: readonly string[]): number | undefined {
  for (const word of words) {
    const old = /^(\d{1,3})-year-old$/.exec(word);
    if (old !== null) return Number(old[1]);
  }
  return undefined;
}

/** Everybody lately spoken of, and whoever was ever called by the very word. */
function fits(asked: Asked, age: number | undefined, reach: Reach): readonly Fit[] {
  const { place, range, phrase, barred } = asked;
  const { reading, memory } = reach;
  const found: Fit[] = [];
  const meant = meantBy(phrase, age, reach);
  const seen = new Set<number>();
  let top = 0;
  const add = (entity: number, at: Position): void => {
    if (meant?.(entity) !== true || seen.has(entity) || barred.has(entity)) return;
    seen.add(entity);
    const score = scoreOf(entity, phrase, age, asked, reach);
    const speaker = score < enough ? undefined : entitySpeaker(entity, undefined, reading);
    if (speaker === undefined) return;
    found.push({ ...at, speaker: { ...speaker, personal: true }, score });
    top = Math.max(top, score);
  };
  for (const one of memory.persons) {
    const index = one.speaker.entity === undefined ? undefined : reading.indexOf.get(one.speaker.entity);
    if (index !== undefined) add(index, one);
    else if ((lastWord(one.speaker.name) === phrase.head || one.head === phrase.head) && (isHuman(phrase.head) || personWords.has(phrase.head))) found.push({ place: one.place, at: one.at, speaker: one.speaker, score: 4 });
  }
  if (meant === undefined) return found;
  for (let passage = place, steps = 0; passage >= 0 && steps < mostMentions; passage--, steps++) {
    const mentions = reading.byPassage[passage] ?? [];
    for (let index = lastBefore(mentions, passage === place ? range.first : Number.MAX_SAFE_INTEGER); index >= 0 && steps < mostMentions; index--, steps++) {
      const mention = mentions[index];
      if (mention !== undefined) add(mention.entity, { place: passage, at: mention.first });
    }
  }
  // Of those not lately spoken of only one who fits better than all others matters.
  const further = phrase.words.filter(word => word !== phrase.head);
  const most = Math.max(age === undefined ? 0 : 5, 4 + further.length - (further.some(isHuman) ? 1 : 0));
  const called = [...reach.profiles().called(phrase.head).slice(0, mostMentions), ...reach.profiles().initialled(phrase.head).slice(0, mostMentions)];
  for (let index = 0; index < called.length && index < mostMentions && top < most; index++) add(called[index] ?? -1, { place: -1, at: 0 });
  return found;
}

/** Nobody else can score anything; undefined where nobody can. */
function meantBy({ head, words }: SpeakerPhrase, age: number | undefined, { profiles }: Reach): ((entity: number) => boolean) | undefined {
  const { meantBy: meant, called, of } = profiles();
  const byHead = meant(head);
  const parts = words.filter(word => word !== head && called(word).length > 0 && isHuman(word));
  if (byHead.size === 0 && parts.length === 0 && age === undefined) return undefined;
  return entity => byHead.has(entity) || parts.some(word => of(entity).words.has(word)) || age !== undefined && of(entity).age === age;
}

/** `traditional` says less of who is meant than `prison` does. */
function isAdjective(word: string, { tokens, range }: Asked): boolean {
  for (let at = range.first; at < range.end; at++) if (tokens[at]?.lower === word) return tokens[at]?.tag === 'ADJ';
  return false;
}

/** Called so: 4; of that kind: 3; each further word that the draft has used of the person one more, each that it has not one less. */
function scoreOf(entity: number, { head, words }: SpeakerPhrase, age: number | undefined, asked: Asked, reach: Reach): number {
  const { reading } = reach;
  const kind = reading.entities[entity]?.kind;
  if (kind === 'outlet' || kind === 'place' || reading.offices.has(entity) || (kind === 'body' && reading.people.evident[entity] !== true)) return 0;
  const profile = reach.profiles().of(entity);
  if (comesAfter(profile, { place: asked.place, at: asked.range.first })) return 0;
  const gender = wordGender(head);
  const known = reading.people.genders[entity];
  if (gender !== undefined && known !== undefined && gender !== known) return 0;
  if (age !== undefined && profile.age !== undefined) return age === profile.age ? 5 : 0;
  const exact = profile.initials.has(head) || profile.words.has(head) && (callsPerson(head) || mayBeCalled(head, profile.words));
  // `the head teacher` of one who is `the head`.
  const part = words.find(word => word !== head && profile.words.has(word) && isHuman(word));
  let score = exact ? 4 : mayBeCalled(head, profile.words) ? 3 : part === undefined ? 0 : 4;
  if (score === 0) return 0;
  for (const word of words) if (word !== head && word !== part) score += profile.words.has(word) ? 1 : isAdjective(word, asked) ? 0 : -1;
  return score;
}
