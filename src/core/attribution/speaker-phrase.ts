/** Takes apart the words that name a speaker: the name, the role, the paper, who they speak for. Knows phrases; resolves nothing over sentences. */
import type { Token, TokenRange } from '../english/token.ts';
import type { EntityMention } from './names.ts';
import { anonymousNouns, bodyNouns, collectiveNouns, documentNouns, lawyerNouns, mouthpieceNouns, outletNouns, roleNouns } from './lexicon/nouns.ts';

/** What the words say by themselves. */
export interface SpeakerPhrase {
  readonly kind: 'pronoun' | 'relative' | 'name' | 'mouthpiece' | 'document' | 'description';
  /** The entity named: the speaker, the one spoken for, or the one whose paper it is. */
  readonly entity: number | undefined;
  /** `representatives`, `spokesman`, `mayor`. */
  readonly role: string | undefined;
  /** `annual report`: the paper’s own words. */
  readonly document: string | undefined;
  /** The head noun or pronoun, lower case. */
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly anonymous: boolean;
  readonly lawyer: boolean;
  /** `Vela & Strand` in `Orvex’s lawyers, Vela & Strand,`: by name the one who speaks for the entity. */
  readonly through?: number;
  /** `the county surveyors` in `a report by the county surveyors`. */
  readonly makers?: TokenRange;
  /** The words without article and apposition. */
  readonly text: string;
  /** Lower-case content words, for finding whom a description means. */
  readonly words: readonly string[];
}

export function readSpeakerPhrase(tokens: readonly Token[], range: TokenRange, mentions: readonly EntityMention[]): SpeakerPhrase {
  const head = headRange(tokens, range);
  const first = tokens[head.first];
  const single = head.end - head.first === 1;
  const base = describe(tokens, head, range);
  const meant = single && first?.tag === 'PRON' ? apposition(tokens, head, range, mentions) : undefined;
  // `One of them, Ines Vela, said`.
  if (meant !== undefined) return { ...base, kind: 'name', entity: meant.entity, head: first?.lower ?? '' };
  if (first !== undefined && single && first.tag === 'PRON') return { ...base, kind: 'pronoun', entity: undefined, head: first.lower };
  if (first !== undefined && single && (first.lower === 'who' || first.lower === 'which' || first.lower === 'that')) return { ...base, kind: 'relative', entity: undefined, head: first.lower };
  const inside = mentions.filter(mention => head.first <= mention.first && mention.end <= head.end);
  const core = coreEnd(tokens, head);
  const named = inside.filter(mention => mention.first < core);
  const last = named.at(-1);
  const headAt = lastNoun(tokens, head.first, core);
  const noun = tokens[headAt]?.lemma ?? '';
  const lower = tokens[headAt]?.lower ?? '';
  if (last !== undefined && last.end === core) return { ...base, kind: 'name', entity: last.entity, role: roleIn(tokens, head.first, last.first) ?? roleIn(tokens, last.end, range.end), head: lower };
  const apposed = isDocument(noun, lower) ? undefined : apposition(tokens, head, range, mentions);
  const isLawyer = lawyerNouns.has(noun) || lawyerNouns.has(lower);
  // A law firm speaks for its client; a person with a name speaks, as this or that.
  if (apposed !== undefined && !(isLawyer && last !== undefined && plural(tokens[headAt]))) {
    return { ...base, kind: 'name', entity: apposed.entity, role: roleIn(tokens, head.first, core) ?? (roleNouns.has(noun) ? noun : undefined), head: lower };
  }
  const owner = last ?? inside.find(mention => ownsFrom(tokens, core, mention.first));
  if (owner !== undefined) {
    // `statements seen by the Courier`: not the Courier’s own.
    if (isDocument(noun, lower) && last === undefined && handling.has(tokens[core]?.lower ?? '')) {
      return { ...base, kind: 'document', entity: undefined, document: documentWords(tokens, head.first, core), head: noun, through: owner.entity };
    }
    if (isDocument(noun, lower)) return { ...base, kind: 'document', entity: owner.entity, document: documentWords(tokens, last === undefined ? head.first : owner.end, core), head: noun };
    if (mouthpieceNouns.has(lower) || mouthpieceNouns.has(noun)) return { ...base, kind: 'mouthpiece', entity: owner.entity, role: lower, head: noun, lawyer: isLawyer, ...(apposed === undefined ? {} : { through: apposed.entity }) };
    if (last !== undefined && ownWords(tokens, owner.end, core)) return { ...base, kind: 'name', entity: owner.entity, head: lower };
  }
  if (isDocument(noun, lower)) return { ...base, kind: 'document', entity: undefined, document: documentWords(tokens, head.first, core), head: noun, ...(tokens[core]?.lower === 'by' && core + 1 < head.end ? { makers: { first: core + 1, end: head.end } } : {}) };
  return { ...base, kind: 'description', entity: undefined, role: roleNouns.has(noun) ? roleIn(tokens, head.first, core) ?? lower : undefined, head: lower };
}

const handling = new Set(['seen', 'obtained', 'reviewed', 'viewed', 'shown', 'examined', 'leaked', 'cited', 'quoted']);

function plural(token: Token | undefined): boolean {
  return token?.tag === 'NOUNS';
}

/** `the treasurer, Ines Vela`, `one of the crew, a deckhand, Ines Vela`: a name that is the whole of a part between commas. */
function apposition(tokens: readonly Token[], head: TokenRange, range: TokenRange, mentions: readonly EntityMention[]): EntityMention | undefined {
  let part = head.end + 1;
  for (let count = 0; count < 3 && part < range.end; count++) {
    if (tokens[part - 1]?.lower !== ',') return undefined;
    let end = part;
    while (end < range.end && tokens[end]?.lower !== ',') end++;
    const mention = mentions.find(one => one.first >= part && one.end <= end);
    const named = mention !== undefined && onlyTitles(tokens, part, mention.first) && (mention.end === end || /^(?:of|for|at|from|\(|who)$/.test(tokens[mention.end]?.lower ?? ''));
    if (named) return mention;
    part = end + 1;
  }
  return undefined;
}

function onlyTitles(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.tag !== 'NAME' && !(at === first && tokens[at]?.lower === 'the')) return false;
  return true;
}

/** The phrase without what stands between commas or brackets after it. */
function headRange(tokens: readonly Token[], range: TokenRange): TokenRange {
  let end = range.first;
  for (; end < range.end; end++) {
    const token = tokens[end];
    if (end > range.first && token !== undefined && (token.lower === ',' || token.lower === '(' || token.lower === '—' || token.lower === '–' || token.tag === 'WH')) break;
  }
  return { first: range.first, end };
}

/** Where the head noun phrase ends and what hangs on it begins: `a spokesman | for the port`. */
function coreEnd(tokens: readonly Token[], range: TokenRange): number {
  for (let at = range.first + 1; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const inName = token.tag === 'ADP' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && bodyish(tokens[at - 1]);
    // `logs kept by the port`: a participle right after its noun.
    const reduced = at === range.first + 1 && token.tag === 'VBN' && tokens[at + 1]?.tag === 'ADP' && tokens[at - 1]?.tag.startsWith('N') === true;
    if (reduced || (token.tag === 'ADP' && !inName) || token.tag === 'TO' || token.tag === 'VBG' || ((token.tag === 'VBN' || token.tag === 'VBD') && at > range.first + 1)) return at;
  }
  return range.end;
}

function bodyish(token: Token | undefined): boolean {
  return token !== undefined && (bodyNouns.has(token.lower) || token.lower === 'university' || token.lower === 'ministry');
}

function lastNoun(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) {
    const tag = tokens[at]?.tag;
    if (tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME') return at;
  }
  return end - 1;
}

/** `a spokesman for the port`, `a report by Vela`: what follows the head names whose it is. */
function ownsFrom(tokens: readonly Token[], core: number, mention: number): boolean {
  const link = tokens[core]?.lower ?? '';
  const linked = link === 'for' || link === 'of' || link === 'from' || link === 'by' || link === 'at' || link === 'with' || tokens[core]?.tag === 'VBN' || tokens[core]?.tag === 'VBD';
  return linked && mention >= core && mention - core <= 5;
}

/** `Vela herself`, `Vela officials`? Only words that are still the same body. */
function ownWords(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!bodyNouns.has(token.lower) && token.tag !== 'QUOTE' && !/^(?:himself|herself|itself|too|also)$/.test(token.lower)) return false;
  }
  return end > first;
}

function isDocument(noun: string, lower: string): boolean {
  return (documentNouns.has(noun) || documentNouns.has(lower)) && !outletNouns.has(noun);
}

function documentWords(tokens: readonly Token[], first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PART' || token.tag === 'DET' || token.tag === 'POSS' || token.tag === 'QUOTE') continue;
    words.push(token.text);
  }
  return words.join(' ');
}

/** The role’s words: `finance minister`; nothing else stands before the name. */
function roleIn(tokens: readonly Token[], first: number, end: number): string | undefined {
  for (let at = end - 1; at >= first; at--) {
    const token = tokens[at];
    if (token !== undefined && (roleNouns.has(token.lemma) || roleNouns.has(token.lower))) {
      const before = tokens[at - 1];
      const two = at - 1 >= first && before !== undefined && (before.tag === 'NOUN' || before.tag === 'ADJ') && roleNouns.has(before.lemma);
      return two ? `${before.lower} ${token.lower}` : token.lower;
    }
  }
  return undefined;
}

const anonymousWords = new Set(['anonymous', 'unnamed', 'unidentified', 'anonymously', 'anonymity', 'familiar', 'briefed']);
const content = new Set(['NOUN', 'NOUNS', 'NAME', 'ADJ']);

function describe(tokens: readonly Token[], head: TokenRange, range: TokenRange): Omit<SpeakerPhrase, 'kind' | 'entity' | 'head'> {
  let first = head.first;
  while (first < head.end - 1 && (tokens[first]?.tag === 'DET' || tokens[first]?.tag === 'POSS') && !collectiveNouns.has(tokens[first]?.lower ?? '')) first++;
  const start = tokens[first];
  const last = tokens[head.end - 1];
  const core = coreEnd(tokens, head);
  const headNoun = tokens[lastNoun(tokens, head.first, core)];
  let anonymous = headNoun !== undefined && anonymousNouns.has(headNoun.lower);
  for (let at = range.first; at < range.end; at++) anonymous ||= anonymousWords.has(tokens[at]?.lower ?? '');
  const words: string[] = [];
  for (let at = head.first; at < head.end; at++) {
    const token = tokens[at];
    if (token !== undefined && content.has(token.tag)) words.push(token.lower);
  }
  return {
    role: undefined,
    document: undefined,
    plural: headNoun !== undefined && (headNoun.tag === 'NOUNS' || collectiveNouns.has(headNoun.lower)),
    definite: tokens[head.first]?.lower === 'the' || tokens[head.first]?.lower === 'this' || tokens[head.first]?.lower === 'that',
    anonymous,
    lawyer: false,
    text: start === undefined || last === undefined ? '' : join(tokens, first, head.end),
    words,
  };
}

function join(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    text += at > first && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text;
  }
  return text;
}
