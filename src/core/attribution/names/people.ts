/** Which of the draft’s names are plainly persons, and whether she or he: titles, kinship, gendered roles, the pronouns beside them, and least of all given names. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import type { EntityMention } from './names.ts';
import { callsBody, eitherNouns, endsAsBodyName } from '../lexicon/body-kinds.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { genderedWords, kinNouns, roleNouns } from '../lexicon/nouns.ts';
import { withoutStop } from './titles.ts';

export type Gender = 'she' | 'he';

export interface People {
  /** For each entity what the draft shows; undefined where it shows nothing or both. */
  readonly genders: readonly (Gender | undefined)[];
  /** Whether something beside capitals says that the entity is a person. */
  readonly evident: readonly boolean[];
}

export interface PeopleInput {
  readonly english: readonly PassageEnglish[];
  readonly byPassage: readonly (readonly EntityMention[])[];
  /** For each entity, whether it can be a person at all, and whether a title says so. */
  readonly possible: readonly boolean[];
  readonly titled: readonly boolean[];
  readonly names: readonly string[];
}

export function readPeople({ english, byPassage, possible, titled, names }: PeopleInput): People {
  const score = possible.map(() => ({ she: 0, he: 0 }));
  const evident = [...titled];
  const vote = (entity: number, gender: Gender, weight: number): void => {
    const mine = score[entity];
    if (mine !== undefined) mine[gender] += weight;
  };
  names.forEach((name, entity) => {
    const gender = possible[entity] === true ? givenGender(name) : undefined;
    if (gender === undefined) return;
    vote(entity, gender, 4);
    evident[entity] = true;
  });
  byPassage.forEach((mentions, place) => {
    if (mentions.length === 0) return;
    const tokens = english[place]?.tokens ?? [];
    for (const mention of mentions) {
      if (possible[mention.entity] !== true) continue;
      const beside = besideName(tokens, mention);
      if (beside.gender !== undefined) vote(mention.entity, beside.gender, 10);
      if (beside.person) evident[mention.entity] = true;
      const self = saysOfSelf(tokens, mention.end);
      if (self !== undefined) {
        vote(mention.entity, self, 3);
        evident[mention.entity] = true;
      }
    }
    pronounVotes(tokens, mentions, possible, (entity, gender) => {
      vote(entity, gender, 1);
      evident[entity] = true;
    });
  });
  return { genders: score.map(({ she, he }) => she > he * 2 ? 'she' : he > she * 2 ? 'he' : undefined), evident };
}

/** `Vela said she`: nobody else is likely to be meant. */
function saysOfSelf(tokens: readonly Token[], end: number): Gender | undefined {
  const verb = tokens[end]?.tag;
  if (verb !== 'VBD' && verb !== 'VBZ') return undefined;
  const next = tokens[tokens[end + 1]?.lower === 'that' ? end + 2 : end + 1]?.lower;
  return next === 'she' || next === 'he' ? next : undefined;
}

/** `Ines Vela`, by its first word alone: a woman’s or a man’s, unless its last is what a body is. */
export function givenGender(name: string): Gender | undefined {
  const space = name.indexOf(' ');
  const first = (space < 0 ? name : name.slice(0, space)).toLowerCase();
  const gender = givenNames.get(first) ?? givenNames.get(first.slice(0, Math.max(0, first.indexOf('-'))));
  return gender === undefined || endsAsBodyName(name) ? undefined : gender;
}

/** `postmistress`, `lineman`, beside the words that are listed. */
export function wordGender(word: string): Gender | undefined {
  const known = genderedWords.get(word);
  if (known !== undefined || !(word.endsWith('man') || word.endsWith('mistress'))) return known;
  return word.endsWith('woman') || word.endsWith('mistress') ? 'she' : /^(?:hu|super?hu|ger|ro|nor|otto|lay|tur|sha|hit|o)man$/.test(word) ? undefined : 'he';
}

/** `Ms Vela`, `his daughter Ines`, `the chairwoman, Ines Vela,`, `Ines Vela, a widow,`. */
function besideName(tokens: readonly Token[], mention: EntityMention): { readonly gender: Gender | undefined; readonly person: boolean } {
  let gender: Gender | undefined;
  let person = false;
  const look = (token: Token | undefined): void => {
    if (token === undefined) return;
    const lower = withoutStop(token.lower);
    const shown = wordGender(lower);
    gender ??= shown;
    person ||= shown !== undefined || (roleNouns.has(lower) && !eitherNouns.has(lower)) || kinNouns.has(lower);
  };
  let before = mention.first - 1;
  if (tokens[before]?.tag === 'NAME') before--;
  look(tokens[mention.first - 1]);
  if (tokens[mention.first - 1]?.lower === ',' || before < mention.first - 1) look(tokens[tokens[before]?.lower === ',' ? before - 1 : before]);
  if (tokens[mention.end]?.lower === ',') {
    const opening = tokens[mention.end + 1]?.tag;
    person ||= tokens[mention.end + 1]?.lower === 'who';
    for (let at = mention.end + 1; (opening === 'DET' || opening === 'POSS') && at < mention.end + 5; at++) {
      const token = tokens[at];
      if (token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag.startsWith('V')) break;
      look(token);
    }
  }
  return { gender, person };
}

const locating = new Set(['in', 'near', 'at', 'from', 'to', 'across', 'around', 'outside', 'off', 'into', 'over']);
const pronouns: ReadonlyMap<string, Gender> = new Map([['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'], ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he']]);

/** A pronoun speaks for the one possible person that its paragraph has named before it; in quotation marks it may be anybody. */
function pronounVotes(tokens: readonly Token[], mentions: readonly EntityMention[], possible: readonly boolean[], vote: (entity: number, gender: Gender) => void): void {
  let next = 0;
  let only: number | undefined;
  let quoted = false;
  let heard: Gender | undefined;
  const cast = (): void => { if (only !== undefined && heard !== undefined) vote(only, heard); };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= at) {
      const mention = mentions[next++];
      const entity = mention?.entity;
      if (mention === undefined || entity === undefined || possible[entity] !== true || locating.has(tokens[mention.first - 1]?.lower ?? '')) continue;
      if (only !== undefined && only !== entity) return cast();
      only = entity;
    }
    if (token?.tag === 'QUOTE') quoted = !quoted;
    // `A former engineer there said she`: somebody else, without a name.
    if (only !== undefined && !quoted && token?.tag === 'DET' && (token.lower === 'a' || token.lower === 'an') && tokens[at - 1]?.lower !== ',' && bringsOn(tokens, at)) return cast();
    if (quoted || only === undefined || token === undefined || (token.tag !== 'PRON' && token.tag !== 'POSS')) continue;
    const gender = pronouns.get(token.lower);
    if (gender === undefined) continue;
    // Once for a paragraph: a long one about two is no stronger a sign. `Vela says the work keeps him young. She …`: whoever opens a sentence is Vela.
    const opens = tokens[at - 1]?.lower === '.' && token.tag === 'PRON';
    heard = opens ? gender : heard ?? gender;
    if (opens || !objects.has(token.lower)) break;
  }
  cast();
}

const objects = new Set(['him', 'her', 'his', 'hers']);

/** `a former engineer`: an article that brings on a person. */
function bringsOn(tokens: readonly Token[], article: number): boolean {
  let at = article + 1;
  while (at - article < 4 && tokens[at]?.tag === 'ADJ') at++;
  while (at - article < 5 && tokens[at]?.tag === 'NOUN' && tokens[at + 1]?.tag === 'NOUN') at++;
  // `was a lawyer when he`: said of the one named.
  return tokens[at]?.tag === 'NOUN' && tokens[article - 1]?.lemma !== 'be' && isHuman(tokens[at]?.lower ?? '');
}

/** `mayor`, `deckhand`, `fisherman`; not `computer`, `notice`. */
export function isHuman(head: string): boolean {
  return roleNouns.has(head) || kinNouns.has(head) || (!callsBody(head) && /(?:man|woman|person|hand|keeper|ist|ian|maker|taker|worker|minder|teacher|officer|ologist|mistress|-old|-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))$/.test(head));
}
