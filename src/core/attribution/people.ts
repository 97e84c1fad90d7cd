/** Which of the draft’s names are plainly persons, and whether she or he: titles, kinship, gendered roles, the pronouns beside them. Knows no given names. */
import type { PassageEnglish, Token } from '../english/token.ts';
import type { EntityMention } from './names.ts';
import { genderedWords, kinNouns, roleNouns } from './lexicon/nouns.ts';

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
}

export function readPeople({ english, byPassage, possible, titled }: PeopleInput): People {
  const score = possible.map(() => ({ she: 0, he: 0 }));
  const evident = [...titled];
  const vote = (entity: number, gender: Gender, weight: number): void => {
    const mine = score[entity];
    if (mine !== undefined) mine[gender] += weight;
  };
  byPassage.forEach((mentions, place) => {
    const tokens = english[place]?.tokens ?? [];
    for (const mention of mentions) {
      if (possible[mention.entity] !== true) continue;
      const beside = besideName(tokens, mention);
      if (beside.gender !== undefined) vote(mention.entity, beside.gender, 10);
      if (beside.person) evident[mention.entity] = true;
    }
    pronounVotes(tokens, mentions, possible, (entity, gender) => {
      vote(entity, gender, 1);
      evident[entity] = true;
    });
  });
  return { genders: score.map(({ she, he }) => she > he * 2 ? 'she' : he > she * 2 ? 'he' : undefined), evident };
}

/** `Ms Vela`, `his daughter Ines`, `the chairwoman, Ines Vela,`, `Ines Vela, a widow,`. */
function besideName(tokens: readonly Token[], mention: EntityMention): { readonly gender: Gender | undefined; readonly person: boolean } {
  let gender: Gender | undefined;
  let person = false;
  const look = (token: Token | undefined): void => {
    if (token === undefined) return;
    const lower = token.lower.replace(/\.$/, '');
    gender ??= genderedWords.get(lower);
    person ||= genderedWords.has(lower) || roleNouns.has(lower) || kinNouns.has(lower);
  };
  let before = mention.first - 1;
  if (tokens[before]?.tag === 'NAME') before--;
  look(tokens[mention.first - 1]);
  if (tokens[mention.first - 1]?.lower === ',' || before < mention.first - 1) look(tokens[tokens[before]?.lower === ',' ? before - 1 : before]);
  if (tokens[mention.end]?.lower === ',') {
    const opening = tokens[mention.end + 1]?.tag;
    for (let at = mention.end + 1; (opening === 'DET' || opening === 'POSS') && at < mention.end + 5; at++) {
      const token = tokens[at];
      if (token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag.startsWith('V')) break;
      look(token);
    }
  }
  return { gender, person };
}

const pronouns: ReadonlyMap<string, Gender> = new Map([['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'], ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he']]);

/** A pronoun speaks for the one possible person that its paragraph has named before it; in quotation marks it may be anybody. */
function pronounVotes(tokens: readonly Token[], mentions: readonly EntityMention[], possible: readonly boolean[], vote: (entity: number, gender: Gender) => void): void {
  let next = 0;
  let only: number | undefined;
  let quoted = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= at) {
      const entity = mentions[next++]?.entity;
      if (entity === undefined || possible[entity] !== true) continue;
      if (only !== undefined && only !== entity) return;
      only = entity;
    }
    if (token?.tag === 'QUOTE') quoted = !quoted;
    if (quoted || only === undefined || token === undefined || (token.tag !== 'PRON' && token.tag !== 'POSS')) continue;
    const gender = pronouns.get(token.lower);
    if (gender !== undefined) vote(only, gender);
  }
}
