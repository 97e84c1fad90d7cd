/** Finds the named people and bodies of a draft and the forms each goes by. Knows names by their form, never by a list of them. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { Passage } from '../../prose/passage.ts';
import { tokensSpan } from '../../english/sentences.ts';
import type { SourceSpan } from '../../text/span.ts';
import { capitalised, startsUpper } from './mended-tags.ts';
import { isOffice, withoutTitles } from './titles.ts';
import { joinForms } from './entity-forms.ts';
import type { FormGroup, RawMention } from './entity-forms.ts';
import { endsAsBodyName } from '../lexicon/body-kinds.ts';
import { anonymousNouns, bodyNouns, bodyWords, collectiveNouns, documentNouns, mouthpieceNouns, outletWords, roleNouns, sayingNouns, timeWords } from '../lexicon/nouns.ts';
import type { Entity, EntityKind, EntityMention } from './names.ts';
import { tokenRange } from '../token-ranges.ts';
import { givenGender, isHuman, readPeople } from './people.ts';
import type { People } from './people.ts';

export interface EntityReading {
  readonly entities: readonly Entity[];
  /** In order of place. */
  readonly mentions: readonly EntityMention[];
  /** The mentions of each passage. */
  readonly byPassage: readonly (readonly EntityMention[])[];
  /** For each entity the lower-case words by which the draft describes it: `harbour`, `agency`. */
  readonly descriptions: readonly ReadonlySet<string>[];
  /** For each such word the entities that it describes. */
  readonly described: ReadonlyMap<string, readonly number[]>;
  /** From an entity’s id to its index. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly people: People;
  /** Entities that stand as the whole of a link or of an emphasis, as outlets do: `the *Harbour Echo*`. */
  readonly marked: ReadonlySet<number>;
  /** Names of offices with nobody in them: `the Minister`, `SP`. */
  readonly offices: ReadonlySet<number>;
}

export function readEntities(passages: readonly Passage[], english: readonly PassageEnglish[], aliases: Readonly<Record<string, readonly string[]>>): EntityReading {
  const raw: RawMention[] = [];
  passages.forEach((passage, place) => {
    const tokens = english[place]?.tokens ?? [];
    const title = passage.kind === 'heading' || passage.kind === 'title';
    namesIn(tokens, place, !title || !capitalised(tokens), raw);
  });
  const joined = joinForms(raw, aliases);
  const mentions: EntityMention[] = [];
  const byPassage: EntityMention[][] = passages.map(() => []);
  const spans: SourceSpan[][] = joined.groups.map(() => []);
  const descriptions: (Set<string> | undefined)[] = joined.groups.map(() => undefined);
  const described = new Map<string, number[]>();
  raw.forEach((mention, index) => {
    const entity = joined.groupOf[index];
    const passage = passages[mention.passage];
    if (entity === undefined || entity < 0 || passage === undefined) return;
    const placed = { first: mention.first, end: mention.end, passage: mention.passage, entity };
    mentions.push(placed);
    byPassage[mention.passage]?.push(placed);
    spans[entity]?.push(tokensSpan(passage, english[mention.passage]?.tokens ?? [], mention));
    for (const word of mention.description) {
      const known = descriptions[entity] ??= new Set();
      if (known.has(word)) continue;
      known.add(word);
      const list = described.get(word);
      if (list === undefined) described.set(word, [entity]);
      else list.push(entity);
    }
  });
  const ids = new Map<string, number>();
  const entities = joined.groups.map((group, index): Entity => ({
    id: unusedId(group.name, ids),
    name: group.name,
    kind: kindOf(group, descriptions[index] ?? noWords),
    forms: group.forms,
    mentions: spans[index] ?? [],
  }));
  const offices = new Set(entities.flatMap((entity, index) => !joined.groups[index]?.person && isOffice(entity.name, joined.groups[index]?.words) ? [index] : []));
  const possible = entities.map((entity, index) => (entity.kind === 'person' || entity.kind === 'unknown') && !offices.has(index));
  const people = readPeople({ english, byPassage, possible, titled: joined.groups.map(group => group.person || calledBySurname(group)), names: joined.groups.map(group => group.name) });
  return { entities, mentions, byPassage, descriptions: descriptions.map(words => words ?? noWords), described, people, indexOf: new Map(entities.map((entity, index) => [entity.id, index])), marked: markedEntities(passages, english, byPassage), offices };
}

const noWords: ReadonlySet<string> = new Set();

function markedEntities(passages: readonly Passage[], english: readonly PassageEnglish[], byPassage: readonly (readonly EntityMention[])[]): ReadonlySet<number> {
  const marked = new Set<number>();
  passages.forEach((passage, place) => {
    const mentions = byPassage[place] ?? [];
    if (mentions.length === 0 || passage.marks.length === 0) return;
    const byFirst = new Map(mentions.map(mention => [mention.first, mention]));
    for (const mark of passage.marks) {
      if (mark.kind !== 'emphasis' && mark.kind !== 'link') continue;
      const range = tokenRange(english[place]?.tokens ?? [], mark.at.start, mark.at.end);
      const mention = byFirst.get(range.first) ?? byFirst.get(range.first + 1);
      if (mention !== undefined && mention.end === range.end) marked.add(mention.entity);
    }
  });
  return marked;
}

/** Runs of capitalised words, with the small words that belong inside bodies’ names. */
function namesIn(tokens: readonly Token[], passage: number, certain: boolean, names: RawMention[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameToken(tokens, at)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < 10) {
      if (isNameToken(tokens, end)) end++;
      else if (joins(tokens, at, end) && isNameToken(tokens, end + 1)) end += 2;
      else if (joins(tokens, at, end) && joins(tokens, at, end + 1) && isNameToken(tokens, end + 2)) end += 3;
      else if (joins(tokens, at, end) && tokens[end + 1]?.lower === 'the' && isNameToken(tokens, end + 2)) end += 3;
      else break;
    }
    const run = { first: at, end };
    const name = withoutTitle(tokens, run, passage, certain);
    if (name !== undefined) names.push(name);
    at = end - 1;
  }
}

function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (!startsUpper(token.text)) return token.text !== token.lower && !isAttributive(token.lower) && (token.tag === 'NAME' || token.tag === 'NOUN' || token.tag === 'NOUNS') && prefixed.test(token.text);
  if (isAttributive(token.lower)) return false;
  if (token.tag === 'NAME' && timeWords.has(token.lower)) return isPaperTime(tokens, at);
  if (token.tag === 'NAME') return !(opensSentence(tokens, at) && isCommon(token) && tokens[at + 1]?.tag !== 'NAME');
  if (timeWords.has(token.lower) || (functionTags.has(token.tag) && !(token.tag === 'POSS' && token.text.length > 5))) return false;
  // A sentence’s first word may be a name: it is one where it is all capitals or the next word is one.
  return !opensSentence(tokens, at) || /^\p{Lu}{2,}\d*$/u.test(token.text) || (token.tag === 'NOUN' && tokens[at + 1]?.tag === 'NAME' && !roleNouns.has(token.lower));
}

/** `San Mateo-based`. */
function isAttributive(lower: string): boolean {
  return lower.includes('-') && attributive.some(end => lower.endsWith(end));
}

const attributive = ['-based', '-born', '-owned', '-listed', '-backed', '-led', '-trained', '-educated'];

/** `al-Rashid`, `d’Arcy`. */
const prefixed = /^(?:al|el|ul|as|ash|at|an|az|ad|ar|bin|ben|d['’]|l['’]|t['’])-?\p{Lu}\p{Ll}/u;

/** `Evening Herald`, `Lagoon Today`: a time in an outlet’s name. */
function isPaperTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // `a mechanic, Sunday Vela,`: a given name, where no preposition makes it a day.
  if (before?.lower === ',' && next?.tag === 'NAME' && !timeWords.has(next.lower) && tokens[at + 2]?.lower === ',') return true;
  return (next?.tag === 'NAME' && outletWords.has(next.lower)) || (before?.tag === 'NAME' && outletWords.has(tokens[at]?.lower ?? '') && !timeWords.has(before.lower));
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'QUOTE' || before.lower === '.' || before.lower === ':' || before.lower === '?' || before.lower === '!';
}

/** A word that a sentence may begin with without its being a name: `Critics`, `Sources`, `Spokesman`. */
function isCommon(token: Token): boolean {
  const { lower } = token;
  return neverNames.has(lower) || commonNouns.has(lower) || (lower.endsWith('s') && commonNouns.has(lower.slice(0, -1)));
}

const commonNouns: ReadonlySet<string> = new Set([roleNouns, collectiveNouns, anonymousNouns, documentNouns, bodyNouns, sayingNouns].flatMap(nouns => [...nouns]));

const neverNames = new Set(['todo', 'tk', 'tbc', 'tba', 'tbd', 'fixme', 'note', 'nb', 'update', 'all', 'teachers', 'volunteers', 'calls', 'logs', 'invoices', 'accounts', 'photo', 'figure', 'table']);
const functionTags = new Set(['DET', 'PRON', 'ADP', 'CONJ', 'WH', 'TO', 'POSS', 'ADV', 'MODAL', 'NEG', 'VBZ', 'VBD', 'VBP', 'VBG', 'INTJ', 'PART']);
const joiners = new Set(['of', 'for', 'on', '&', 'de', 'del', 'della', 'dos', 'das', 'do', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'af', 'av', 'da', 'di', 'du', 'des', 'la', 'las', 'los', 'le', 'al', 'el', 'bin', 'bint', 'ibn', 'abu', 'y', '’t', "'t"]);

/** Besides bodies’ words, those that `of` binds into a name. */
const holders = new Set(['secretary', 'attorney', 'friends', 'sisters', 'brotherhood', 'daughters', 'sons', 'voices', 'doctors', 'order', 'league', 'knights', 'citizens', 'court', 'convention', 'register', 'confederation', 'guild', 'republic', 'kingdom', 'commonwealth', 'duchy', 'centre', 'center', 'general']);

/** `Ministry of Ports`, `Smith & Vela`, `Ines de Oliva`. */
function joins(tokens: readonly Token[], first: number, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!joiners.has(word)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return word !== 'of' && word !== 'for' && word !== 'on' ? true : (bodyWords.has(before) || holders.has(before)) && at > first - 1;
}

function withoutTitle(tokens: readonly Token[], whole: TokenRange, passage: number, certain: boolean): RawMention | undefined {
  const run = withoutTitles(tokens, whole);
  const { first, person } = run;
  const length = run.end - first;
  const text = length === 1 ? tokens[first]?.text ?? '' : textOf(tokens, first, run.end);
  if (text.length < 2) return undefined;
  const next = tokens[run.end];
  const before = tokens[first - 1];
  const adjectival = length === 1 && next !== undefined && (next.tag === 'NOUN' || next.tag === 'NOUNS' || next.tag === 'ADJ') && !roleNouns.has(next.lemma)
    && !(nameHolds(next) && !demonym.test(text)) && !/^\p{Lu}{2,}$/u.test(text);
  const age = next?.lower === ',' && /^\d\d$/.test(tokens[run.end + 1]?.text ?? '') && tokens[run.end + 2]?.lower === ',';
  const bracketed = before?.lower === '(' && next?.lower === ')';
  return { first, end: run.end, passage, certain, text, person: person || age, definite: tokens[whole.first - 1]?.lower === 'the' || length > 1 && next?.lower === ',' && tokens[run.end + 1]?.lower === 'which', adjectival, description: descriptionBefore(tokens, first), bracketed, acts: next?.tag === 'VBD' || next?.tag === 'VBZ' || (next?.lower === ',' && opensSentence(tokens, first)), placed: placing.has(tokens[first - 1]?.lower ?? '') };
}

const placing = new Set(['in', 'at', 'near', 'from', 'across', 'around', 'outside', 'off', 'between', 'to']);

/** `the Orvex agency`, `Orvex representatives`: the name is the body’s own, unless it is a people’s. */
function nameHolds(next: Token): boolean {
  return bodyNouns.has(next.lower) || mouthpieceNouns.has(next.lower);
}

const demonym = /(?:ese|ish|ian|ean|can|man|utch|ench|iss|eek|ic|i|ite|ander)$/u;

function textOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const word = tokens[at];
    if (word === undefined) break;
    text += at > first && word.start > (tokens[at - 1]?.end ?? 0) ? ` ${word.text}` : word.text;
  }
  return text;
}

const undescribed: readonly string[] = [];
const standing = new Set(['outside', 'at', 'inside', 'near', 'in', 'before']);

/** `the Lorran harbour agency` before `Seawatch`: the words that say what the name is. */
function descriptionBefore(tokens: readonly Token[], first: number): readonly string[] {
  const tag = tokens[first - 1]?.tag;
  if (tag !== 'NOUN' && tag !== 'NOUNS') return undescribed;
  const found: string[] = [];
  let nouns = 0;
  for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS') nouns++;
    else if (token.tag !== 'ADJ' && token.tag !== 'NAME' && !(nouns > 0 && /^\p{Lu}/u.test(token.text) && token.tag !== 'DET')) break;
    if (nouns === 0) break;
    found.push(token.lower);
  }
  // `Outside the court Vela’s sister said`: where it was.
  if (found.length === 1 && standing.has(tokens[first - 3]?.lower ?? '') && tokens[first - 2]?.tag === 'DET') return undescribed;
  return found;
}

/** `Ines Vela`, later `Vela`; a body is shortened to its first word. */
function calledBySurname({ name, forms, definite }: FormGroup): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (last === name || definite || forms.length < 2) return false;
  const lower = name.toLowerCase();
  return forms.some(form => form.length < name.length && lower.endsWith(` ${form.toLowerCase()}`)) && !endsAsBodyName(name) && !outletWords.has(last.toLowerCase());
}

function kindOf({ name, forms, person, definite, words: plain }: FormGroup, description: ReadonlySet<string>): EntityKind {
  if (person) return 'person';
  const words = name.includes('-') ? name.toLowerCase().split(/[\s-]+/) : plain;
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (outletWords.has(last) || outletWords.has(words[0] ?? '') || words[0] === 'channel')) return 'outlet';
  // `Harbour Ledger` is no harbour: the head of the name decides, its last word or the one before `of`.
  if (words.some((word, index) => bodyWords.has(word) && (index === words.length - 1 || words[index + 1] === 'of' || words[index + 1] === 'for'))) return 'body';
  if (words.length > 1 && givenGender(name) !== undefined) return 'person';
  if (description.size > 0) {
    const described = [...description];
    if (described.some(word => publications.has(word))) return 'outlet';
    if (described.some(word => roleNouns.has(word) || isHuman(word) && !bodyNouns.has(word))) return 'person';
    if (words.length === 1 || described.some(word => bodyNouns.has(word))) return 'body';
  }
  if (forms.some(form => /^\p{Lu}{2,}\d*$/u.test(form))) return 'body';
  return !definite && (words.length === 2 || words.length === 3) ? 'person' : 'unknown';
}

const publications = new Set(['newspaper', 'magazine', 'broadcaster', 'newswire', 'website', 'tabloid']);

function unusedId(name: string, used: Map<string, number>): string {
  const lower = name.toLowerCase();
  const base = /^[a-z]+(?: [a-z]+)*$/.test(lower) ? lower.replaceAll(' ', '-') : slug(name);
  const count = (used.get(base) ?? 0) + 1;
  used.set(base, count);
  // `name-2` may itself be a name; the mark `~` is in no slug.
  return count === 1 ? base : `${base}~${count}`;
}

function slug(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'name';
}
