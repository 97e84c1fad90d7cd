/** Finds the named people and bodies of a draft and the forms each goes by. Knows names by their form, never by a list of them. */
import type { PassageEnglish, Token, TokenRange } from '../english/token.ts';
import type { Passage } from '../prose/passage.ts';
import { tokensSpan } from '../english/sentences.ts';
import type { SourceSpan } from '../text/span.ts';
import { joinForms } from './entity-forms.ts';
import type { RawMention } from './entity-forms.ts';
import { bodyWords, outletWords, roleNouns, timeWords, titleWords } from './lexicon/nouns.ts';
import type { Entity, EntityKind } from './names.ts';

/** Where an entity is named, in tokens of its passage. */
export interface EntityMention extends TokenRange {
  readonly passage: number;
  /** Index into the entities. */
  readonly entity: number;
}

export interface EntityReading {
  readonly entities: readonly Entity[];
  /** In order of place. */
  readonly mentions: readonly EntityMention[];
  /** The mentions of each passage. */
  readonly byPassage: readonly (readonly EntityMention[])[];
  /** For each entity the lower-case words by which the draft describes it: `harbour`, `agency`. */
  readonly descriptions: readonly ReadonlySet<string>[];
}

export function readEntities(passages: readonly Passage[], english: readonly PassageEnglish[], aliases: Readonly<Record<string, readonly string[]>>): EntityReading {
  const raw: RawMention[] = [];
  passages.forEach((passage, place) => {
    const tokens = english[place]?.tokens ?? [];
    const title = passage.kind === 'heading' || passage.kind === 'title';
    for (const mention of namesIn(tokens)) raw.push({ ...mention, passage: place, certain: !title || !capitalised(tokens) });
  });
  const joined = joinForms(raw, aliases);
  const mentions: EntityMention[] = [];
  const byPassage: EntityMention[][] = passages.map(() => []);
  const spans: SourceSpan[][] = joined.groups.map(() => []);
  const descriptions: Set<string>[] = joined.groups.map(() => new Set<string>());
  raw.forEach((mention, index) => {
    const entity = joined.groupOf[index];
    const passage = passages[mention.passage];
    if (entity === undefined || entity < 0 || passage === undefined) return;
    const placed = { first: mention.first, end: mention.end, passage: mention.passage, entity };
    mentions.push(placed);
    byPassage[mention.passage]?.push(placed);
    spans[entity]?.push(tokensSpan(passage, english[mention.passage]?.tokens ?? [], mention));
    for (const word of mention.description) descriptions[entity]?.add(word);
  });
  const ids = new Set<string>();
  const entities = joined.groups.map((group, index): Entity => ({
    id: unusedId(group.name, ids),
    name: group.name,
    kind: kindOf(group.name, group.forms, group.person, descriptions[index] ?? new Set()),
    forms: group.forms,
    mentions: spans[index] ?? [],
  }));
  return { entities, mentions, byPassage, descriptions };
}

interface FoundName extends TokenRange {
  readonly text: string;
  readonly person: boolean;
  readonly adjectival: boolean;
  readonly definite: boolean;
  readonly description: readonly string[];
  /** Stands in brackets right after the name before it: `State Harbour Office (SHO)`. */
  readonly bracketed: boolean;
}

/** Runs of capitalised words, with the small words that belong inside bodies’ names. */
function namesIn(tokens: readonly Token[]): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameToken(tokens, at)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < 10) {
      if (isNameToken(tokens, end)) end++;
      else if (joins(tokens, at, end) && isNameToken(tokens, end + 1)) end += 2;
      else if (joins(tokens, at, end) && tokens[end + 1]?.lower === 'the' && isNameToken(tokens, end + 2)) end += 3;
      else if (tokens[end]?.tag === 'NUM' && /^\d{1,2}$/.test(tokens[end]?.text ?? '') && !isNameToken(tokens, end + 1) && false) end++;
      else break;
    }
    const run = { first: at, end };
    const name = withoutTitle(tokens, run);
    if (name !== undefined) names.push(name);
    at = end - 1;
  }
  return names;
}

function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.tag === 'NAME') return !timeWords.has(token.lower);
  if (timeWords.has(token.lower) || functionTags.has(token.tag)) return false;
  // A sentence’s first word may be a name: it is one where it is all capitals or the next word is one.
  const before = tokens[at - 1];
  const opens = before === undefined || before.tag === 'QUOTE' || before.lower === '.' || before.lower === ':';
  return !opens || /^\p{Lu}{2,}\d*$/u.test(token.text) || (token.tag === 'NOUN' && tokens[at + 1]?.tag === 'NAME' && !roleNouns.has(token.lower));
}

const functionTags = new Set(['DET', 'PRON', 'ADP', 'CONJ', 'WH', 'TO', 'POSS', 'ADV', 'MODAL', 'NEG', 'VBZ', 'VBD', 'VBP', 'VBG', 'INTJ', 'PART']);
const joiners = new Set(['of', 'for', 'on', '&', 'de', 'del', 'van', 'von', 'der', 'da', 'di', 'du', 'la', 'le', 'al', 'bin', 'ibn']);

/** `Ministry of Ports`, `Smith & Vela`, `Ines de Oliva`. */
function joins(tokens: readonly Token[], first: number, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!joiners.has(word)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return word !== 'of' && word !== 'for' && word !== 'on' ? true : (bodyWords.has(before) || before === 'secretary' || before === 'attorney') && at > first - 1;
}

function withoutTitle(tokens: readonly Token[], run: TokenRange): FoundName | undefined {
  let { first } = run;
  let person = false;
  while (first < run.end - 1 && titleWords.has((tokens[first]?.lower ?? '').replace(/\.$/, '')) && !joiners.has(tokens[first + 1]?.lower ?? '')) {
    person = true;
    first++;
  }
  const words = tokens.slice(first, run.end);
  const text = textOf(words);
  if (text === '' || (words.length === 1 && text.length < 2)) return undefined;
  const next = tokens[run.end];
  const before = tokens[first - 1];
  const adjectival = words.length === 1 && next !== undefined && (next.tag === 'NOUN' || next.tag === 'NOUNS' || next.tag === 'ADJ') && !roleNouns.has(next.lemma) && !/^\p{Lu}{2,}$/u.test(text);
  const age = next?.lower === ',' && /^\d\d$/.test(tokens[run.end + 1]?.text ?? '') && tokens[run.end + 2]?.lower === ',';
  const bracketed = before?.lower === '(' && next?.lower === ')';
  return { first, end: run.end, text, person: person || age, adjectival, definite: tokens[run.first - 1]?.lower === 'the', description: descriptionBefore(tokens, first), bracketed };
}

function textOf(words: readonly Token[]): string {
  let text = '';
  words.forEach((word, index) => {
    const gap = index > 0 && word.start > (words[index - 1]?.end ?? 0);
    text += `${gap ? ' ' : ''}${word.text}`;
  });
  return text;
}

/** `the Lorran harbour agency` before `Seawatch`: the words that say what the name is. */
function descriptionBefore(tokens: readonly Token[], first: number): readonly string[] {
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
  return found;
}

/** A heading in capitals says nothing about which words are names. */
function capitalised(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let lower = 0;
  for (const token of tokens) {
    if (/^\p{Lu}/u.test(token.text)) capitals++;
    else if (/^\p{Ll}/u.test(token.text) && token.text.length > 3) lower++;
  }
  return capitals > lower * 2;
}

function kindOf(name: string, forms: readonly string[], person: boolean, description: ReadonlySet<string>): EntityKind {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (person) return 'person';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (outletWords.has(last) || outletWords.has(words[0] ?? ''))) return 'outlet';
  if (words.some(word => bodyWords.has(word))) return 'body';
  if ([...description].some(word => ['newspaper', 'magazine', 'broadcaster', 'newswire', 'website', 'tabloid'].includes(word))) return 'outlet';
  if ([...description].some(word => roleNouns.has(word))) return 'person';
  if (description.size > 0 || forms.some(form => /^\p{Lu}{2,}\d*$/u.test(form))) return 'body';
  return words.length === 2 || words.length === 3 ? 'person' : 'unknown';
}

function unusedId(name: string, used: Set<string>): string {
  const base = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'name';
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
  used.add(id);
  return id;
}
