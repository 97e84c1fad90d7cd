/** Takes apart the words that name a speaker: the name, the role, the paper, who they speak for. Knows phrases; resolves nothing over sentences. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { EntityMention } from '../names/names.ts';
import { beforeLetters, coreEnd, documentWords, headRange, isOwnerMark, join, lastNoun, ofAKind, onlyTitles } from './phrase-parts.ts';
import { postIn, roleOfName } from './roles.ts';
import { speakTogether } from './speaking-together.ts';
import { anonymousNouns, bodyNouns, collectiveNouns, documentNouns, lawyerNouns, mouthpieceNouns, lesserPapers, outletNouns } from '../lexicon/nouns.ts';
import { offices, personWords } from '../lexicon/persons.ts';
import { isHuman } from '../names/people.ts';

/** What the words say by themselves. */
export interface SpeakerPhrase {
  readonly kind: 'pronoun' | 'relative' | 'name' | 'mouthpiece' | 'document' | 'description' | 'several';
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
  /** `no hospital`, `nobody there`. */
  readonly nobody: boolean;
  /** `the channel that posted it`: one that these words alone bring on. */
  readonly restricted: boolean;
  /** `a`, `an`, `one` stands before it. */
  readonly indefinite: boolean;
  /** A clause, a place or a means hangs on it: `who was there`, `at the bureau`. */
  readonly modified: boolean;
  readonly lawyer: boolean;
  /** `Vela & Strand` in `Orvex’s lawyers, Vela & Strand,`: by name the one who speaks for the entity. */
  readonly through: number | undefined;
  /** `the county surveyors` in `a report by the county surveyors`. */
  readonly makers: TokenRange | undefined;
  /** `its`, `her` in `its annual report`, `her lawyer`. */
  readonly owner: string | undefined;
  /** `the company` in `a spokesman for the company`, `company` in `a company spokesman`. */
  readonly principal: TokenRange | undefined;
  /** Those named, where several speak together. */
  readonly together: readonly number[] | undefined;
  /** The words without article and apposition. */
  readonly text: string;
  /** Lower-case content words, for finding whom a description means. */
  readonly words: readonly string[];
}

/** `offices` are names with nobody in them: they describe. */
export function readSpeakerPhrase(tokens: readonly Token[], range: TokenRange, all: readonly EntityMention[], offices: ReadonlySet<number> = noOffices): SpeakerPhrase {
  const mentions = mentionsIn(all, range, offices);
  const head = headRange(tokens, range);
  const first = tokens[head.first];
  const single = head.end - head.first === 1;
  const base = describe(tokens, head, range);
  const meant = single && first?.tag === 'PRON' ? apposition(tokens, head, range, mentions) : undefined;
  // `One of them, Ines Vela, said`.
  if (meant !== undefined) return made(base, 'name', first?.lower ?? '', { entity: meant.entity });
  if (first !== undefined && single && (first.tag === 'PRON' || first.tag === 'POSS')) return made(base, 'pronoun', first.lower);
  if (first !== undefined && single && (first.lower === 'who' || first.lower === 'which' || first.lower === 'that')) return made(base, 'relative', first.lower);
  const several = speakTogether(tokens, ofBench(tokens, range), mentions);
  if (several !== undefined) return made(base, 'several', 'they', { plural: true, together: several, role: postIn(tokens, head.first, coreEnd(tokens, head)), text: join(tokens, afterArticle(tokens, range), range.end) });
  const inside = mentions.filter(mention => head.first <= mention.first && mention.end <= head.end);
  const core = coreEnd(tokens, head);
  const named = inside.filter(mention => mention.first < core);
  const last = named.at(-1);
  const headAt = lastNoun(tokens, head.first, core);
  const noun = tokens[headAt]?.lemma ?? '';
  const lower = tokens[headAt]?.lower ?? '';
  if (last !== undefined && last.end === core) return made(base, 'name', lower, { entity: last.entity, role: roleOfName(tokens, range, last) });
  const held = inside.at(-1);
  if (held !== undefined && held.end === head.end && held.first > core + 1 && holdsOffice(tokens, core)) return made(base, 'name', lower, { entity: held.entity, role: postIn(tokens, head.first, core) });
  const isPaper = isDocument(noun, lower) && !isService(tokens, head.first, headAt) || papery.has(noun) && isOwned(tokens, head.first, headAt);
  const apposed = isPaper ? undefined : apposition(tokens, head, range, mentions);
  const isLawyer = lawyerNouns.has(noun) || lawyerNouns.has(lower);
  // A law firm speaks for its client; a person with a name speaks, as this or that.
  if (apposed !== undefined && !(isLawyer && last !== undefined && plural(tokens[headAt]))) {
    return made(base, 'name', lower, { entity: apposed.entity, role: postIn(tokens, head.first, core, true) ?? roleOfName(tokens, { first: head.end, end: range.end }, apposed) });
  }
  // `the auditor’s report tabled in the Assembly`: whose it is stands before it.
  const owner = last ?? (isPaper && isOwned(tokens, head.first, headAt) ? undefined : inside.find(mention => ownsFrom(tokens, core, mention.first)));
  if (owner !== undefined) {
    // `statements seen by the Courier`: not the Courier’s own.
    if (isPaper && last === undefined && (handling.has(tokens[core]?.lower ?? '') || publishing.has(tokens[core]?.lower ?? ''))) {
      return made(base, 'document', noun, { entity: publishing.has(tokens[core]?.lower ?? '') ? owner.entity : undefined, document: documentWords(tokens, head.first, core), through: owner.entity });
    }
    // `a statement by the Director of Press, Ines Vela,`: hers.
    const author = last === undefined && /^(?:by|from|signed|issued)$/.test(tokens[core]?.lower ?? '') && owner.end >= head.end ? apposition(tokens, head, range, mentions) : undefined;
    if (isPaper) return made(base, 'document', noun, { entity: (author ?? owner).entity, document: documentWords(tokens, last === undefined ? head.first : owner.end, core) });
    if (mouthpieceNouns.has(lower) || mouthpieceNouns.has(noun)) return made(base, 'mouthpiece', noun, { entity: owner.entity, role: lower, lawyer: isLawyer, through: apposed?.entity });
    if (last !== undefined && ownWords(tokens, owner.end, core)) return made(base, 'name', lower, { entity: owner.entity });
  }
  if (isPaper) {
    const makers = makersIn(tokens, head, core);
    const owned = makers !== undefined && isOwnerMark(tokens[makers.end]) ? makers.end + 1 : head.first;
    return made(base, 'document', noun, { document: documentWords(tokens, tokens[owned]?.lower === 'own' ? owned + 1 : owned, core), makers });
  }
  // `its press office wrote`, `the bank’s media team`: a desk that speaks for those whose it is.
  if (desks.has(lower) && pressing.has(tokens[headAt - 1]?.lower ?? '')) {
    const makers = makersIn(tokens, head, core);
    if (owner !== undefined) return made(base, 'mouthpiece', noun, { entity: owner.entity, role: `${tokens[headAt - 1]?.text ?? ''} ${lower}` });
    if (base.owner !== undefined || makers !== undefined) return made(base, 'description', lower, { role: `${tokens[headAt - 1]?.text ?? ''} ${lower}`, principal: makers });
  }
  const role = postIn(tokens, head.first, headAt + 1);
  const principal = mouthpieceNouns.has(lower) || mouthpieceNouns.has(noun) ? principalIn(tokens, head, headAt, core) : undefined;
  return made(base, 'description', lower, { role, lawyer: isLawyer, principal });
}

/** Whose a paper is, where no name says it: `a report by the surveyors`, `papers shared by a partner`, `the institute’s own survey`. */
function makersIn(tokens: readonly Token[], head: TokenRange, core: number): TokenRange | undefined {
  const link = tokens[core]?.lower ?? '';
  const from = link === 'by' || link === 'from' || link === 'of' && headlong.has(tokens[core - 1]?.lower ?? '') ? core + 1 : giving.has(link) && /^(?:by|from)$/.test(tokens[core + 1]?.lower ?? '') ? core + 2 : head.end;
  if (from < head.end) return { first: from, end: head.end };
  // `The message, sent by a shift manager two days before, says`.
  if (tokens[head.end]?.lower === ',' && giving.has(tokens[head.end + 1]?.lower ?? '') && /^(?:by|from)$/.test(tokens[head.end + 2]?.lower ?? '')) {
    let end = head.end + 3;
    while (end - head.end < 12 && /^(?:DET|POSS|ADJ|NOUNS?|NAME|PART)$/.test(tokens[end]?.tag ?? '')) end++;
    if (end > head.end + 3 && tokens[head.end + 3]?.tag !== 'PRON') return { first: head.end + 3, end };
  }
  let owner = head.first + 1;
  while (owner < core && !isOwnerMark(tokens[owner])) owner++;
  return owner < core - 1 && !ofAKind(tokens, head.first, owner) && (tokens[head.first]?.tag !== 'POSS' || owner > head.first + 1) ? { first: head.first, end: owner } : undefined;
}

const giving = new Set(['shared', 'provided', 'supplied', 'prepared', 'written', 'issued', 'signed', 'compiled', 'drafted', 'commissioned', 'released', 'published', 'filed', 'submitted', 'sent', 'received', 'passed']);
const headlong = new Set(['testimony', 'statement', 'evidence', 'affidavit']);

type Plain = Pick<SpeakerPhrase, 'plural' | 'definite' | 'anonymous' | 'nobody' | 'restricted' | 'indefinite' | 'modified' | 'owner' | 'text' | 'words'>;
type Found = { readonly [Name in Exclude<keyof SpeakerPhrase, 'kind' | 'head'>]?: SpeakerPhrase[Name] | undefined };

const nothingMore: Found = {};

/** Written out, not spread: one is made for every speaker. */
function made(plain: Plain, kind: SpeakerPhrase['kind'], head: string, found: Found = nothingMore): SpeakerPhrase {
  return {
    kind, head, entity: found.entity, role: found.role, document: found.document, plural: found.plural ?? plain.plural, definite: plain.definite, anonymous: plain.anonymous, nobody: plain.nobody, restricted: plain.restricted, indefinite: plain.indefinite, modified: plain.modified, lawyer: found.lawyer ?? false,
    through: found.through, makers: found.makers, owner: plain.owner, principal: found.principal, together: found.together, text: found.text ?? plain.text, words: plain.words,
  };
}

/** `the Bench | of Justice Vela and Justice Oram`. */
function ofBench(tokens: readonly Token[], range: TokenRange): TokenRange {
  const noun = tokens[range.first]?.tag === 'DET' ? range.first + 1 : range.first;
  return benches.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of' ? { first: noun + 2, end: range.end } : range;
}

const benches = new Set(['bench', 'panel', 'pair', 'duo', 'trio', 'team']);
const desks = new Set(['office', 'team', 'desk', 'department', 'service', 'unit', 'officer', 'attaché', 'secretary']);
const pressing = new Set(['press', 'media', 'communications', 'publicity']);

const noOffices: ReadonlySet<number> = new Set();

/** The mentions that stand wholly within a range, offices aside; they come in order. */
function mentionsIn(mentions: readonly EntityMention[], range: TokenRange, offices: ReadonlySet<number>): readonly EntityMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < range.first) low = middle + 1;
    else high = middle;
  }
  const found: EntityMention[] = [];
  for (let index = low; index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.first >= range.end) break;
    if (mention.end <= range.end && !offices.has(mention.entity)) found.push(mention);
  }
  return found;
}

function afterArticle(tokens: readonly Token[], range: TokenRange): number {
  return tokens[range.first]?.tag === 'DET' && range.end - range.first > 1 ? range.first + 1 : range.first;
}

/** Whom a spokesman speaks for, where no name says it. */
function principalIn(tokens: readonly Token[], head: TokenRange, headAt: number, core: number): TokenRange | undefined {
  const link = tokens[core]?.lower;
  // `the authority’s lawyers`, `the firm’s spokeswoman`.
  for (let at = head.first + 1; at < headAt; at++) if (isOwnerMark(tokens[at]) && tokens[head.first]?.tag === 'DET' && bodyNouns.has(tokens[at - 1]?.lower ?? '')) return { first: head.first, end: at };
  if ((link === 'for' || link === 'of' || link === 'from' || link === 'at' || link === 'with') && core + 1 < head.end) return { first: core + 1, end: head.end };
  return headAt - 1 >= head.first && bodyNouns.has(tokens[headAt - 1]?.lower ?? '') ? { first: headAt - 1, end: headAt } : undefined;
}

/** `Superintendent of Police | R. Vela`, `Secretary of State Ines Vela`. */
function holdsOffice(tokens: readonly Token[], core: number): boolean {
  const office = tokens[core - 1]?.lower ?? '';
  return (tokens[core]?.lower === 'of' || tokens[core]?.lower === 'for') && offices.has(office) && !mouthpieceNouns.has(office) && /^\p{Lu}/u.test(tokens[core + 1]?.text ?? '');
}

/** By an outlet, somebody else’s paper; by anybody else, his own. */
const publishing = new Set(['published', 'printed', 'carried', 'released', 'posted']);
const handling = new Set(['seen', 'obtained', 'reviewed', 'viewed', 'shown', 'examined', 'leaked', 'cited', 'quoted']);

function plural(token: Token | undefined): boolean {
  return token?.tag === 'NOUNS';
}

/** `the treasurer, Ines Vela`, `one of the crew, a deckhand, Ines Vela`: a name that is the whole of a part between commas. */
function apposition(tokens: readonly Token[], head: TokenRange, range: TokenRange, mentions: readonly EntityMention[]): EntityMention | undefined {
  let part = afterBrackets(tokens, head.end, range.end) + 1;
  for (let count = 0; count < 3 && part < range.end; count++) {
    if (tokens[part - 1]?.lower !== ',') return undefined;
    let end = part;
    while (end < range.end && tokens[end]?.lower !== ',') end++;
    // `, through its secretary, Ines Vela,`, `, represented by Ines Vela,`: another, who passes it on.
    if (relaying.test(tokens[part]?.lower ?? '')) return undefined;
    const mention = mentions.find(one => one.first >= part && one.end <= end);
    const named = mention !== undefined && (onlyTitles(tokens, part, mention.first) || calledBefore(tokens, part, mention.first)) && (beforeLetters(tokens, mention.end, end) === mention.end || /^(?:of|for|at|from|\(|who)$/.test(tokens[mention.end]?.lower ?? ''));
    if (named) return mention;
    // `One father, who gave his name only as Marek,`.
    if (mention !== undefined && mention.end === end && tokens[part]?.lower === 'who' && givesName(tokens, part, mention.first)) return mention;
    part = end + 1;
  }
  return undefined;
}

/** `of the Harbour Watch League (HWL) in Oliva|, Ines Vela,`: what stands between the bracket and the comma belongs to the words before. */
function afterBrackets(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== '(') return at;
  let close = at + 1;
  while (close < end && close - at < 6 && tokens[close]?.lower !== ')') close++;
  let comma = close + 1;
  while (comma < end && comma - close < 7 && /^(?:ADP|DET|NOUNS?|NAME|ADJ|PART)$/.test(tokens[comma]?.tag ?? '')) comma++;
  return tokens[close]?.lower === ')' && tokens[comma]?.lower === ',' ? comma : at;
}

const relaying = /^(?:through|via|represented)$/;

/** `, retired schoolteacher | Ines Vela`: plain words that end in what a person is. */
function calledBefore(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!/^(?:ADJ|NOUN|NAME|VBN)$/.test(tokens[at]?.tag ?? '')) return false;
  const last = tokens[end - 1]?.lower ?? '';
  return end > first && end - first < 5 && (isHuman(last) || personWords.has(last));
}

function givesName(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (/^(?:name|names|named|called|identified|known|calls|surname)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
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

/** Outlets, unless they are somebody’s. */
const papery = new Set(['paper', 'newsletter']);

function isOwned(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens[first]?.tag === 'POSS' || tokens.slice(first, end).some(isOwnerMark);
}

/** `Velan intelligence`: those who gather it. */
function isService(tokens: readonly Token[], first: number, headAt: number): boolean {
  return tokens[headAt]?.lower === 'intelligence' && headAt > first && /^\p{Lu}/u.test(tokens[headAt - 1]?.text ?? '');
}

function isDocument(noun: string, lower: string): boolean {
  return (documentNouns.has(noun) || documentNouns.has(lower) || lesserPapers.has(lower)) && (!outletNouns.has(noun) || lower === 'papers');
}

const anonymousWords = new Set(['anonymous', 'unnamed', 'unidentified', 'anonymously', 'anonymity', 'familiar', 'briefed']);
const definite = new Set(['the', 'this', 'that', 'these', 'those', 'said']);
/** Spoken of in court without an article, and one of a kind there. */
const articleless = new Set(['counsel', 'prosecutors', 'police']);
const nobodies = new Set(['no', 'nobody', 'no-one', 'none', 'neither']);

/** `who asked | not to be named`, `who cannot | be identified`, `with | knowledge of the talks`. */
function hides(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'authorised' || lower === 'authorized') return /^(?:not|n't|never)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower === 'to';
  if (lower === 'knowledge') return tokens[at + 1]?.lower === 'of' && /^(?:with|direct|first-hand|firsthand)$/.test(tokens[at - 1]?.lower ?? '');
  return identifying.has(lower) && (tokens[at - 1]?.lower === 'be' || tokens[at - 1]?.lower === 'their') && /^(?:to|cannot|not|n't|give|use)$/.test(tokens[at - 2]?.lower ?? '');
}
const identifying = new Set(['named', 'identified', 'quoted', 'name']);
const content = new Set(['NOUN', 'NOUNS', 'NAME', 'ADJ']);

function describe(tokens: readonly Token[], head: TokenRange, range: TokenRange): Plain {
  let first = head.first;
  while (first < head.end - 1 && (tokens[first]?.tag === 'DET' || tokens[first]?.tag === 'POSS') && !collectiveNouns.has(tokens[first]?.lower ?? '')) first++;
  const start = tokens[first];
  const last = tokens[head.end - 1];
  const core = coreEnd(tokens, head);
  const headNoun = tokens[lastNoun(tokens, head.first, core)];
  let anonymous = headNoun !== undefined && anonymousNouns.has(headNoun.lower);
  for (let at = range.first; at < range.end && !anonymous; at++) anonymous = anonymousWords.has(tokens[at]?.lower ?? '') || hides(tokens, at);
  const owner = tokens[head.first]?.tag === 'POSS' && head.end - head.first > 1 ? tokens[head.first]?.lower : undefined;
  const words: string[] = [];
  for (let at = head.first; at < head.end; at++) {
    const token = tokens[at];
    if (token !== undefined && content.has(token.tag) && token.lower !== 'same') words.push(token.lower);
  }
  return {
    plural: headNoun !== undefined && (headNoun.tag === 'NOUNS' || collectiveNouns.has(headNoun.lower)),
    definite: definite.has(tokens[head.first]?.lower ?? '') || head.end - head.first === 1 && articleless.has(tokens[head.first]?.lower ?? ''),
    anonymous,
    nobody: nobodies.has(tokens[head.first]?.lower ?? ''),
    indefinite: /^(?:an?|one)$/.test(tokens[head.first]?.lower ?? ''),
    modified: core < head.end && /^(?:with|at|in|inside|from|on)$/.test(tokens[core]?.lower ?? '') || tokens[tokens[head.end]?.lower === ',' ? head.end + 1 : head.end]?.lower === 'who',
    restricted: head.end < range.end && (tokens[head.end]?.tag === 'WH' || tokens[head.end]?.lower === 'that'),
    owner,
    text: start === undefined || last === undefined ? '' : join(tokens, first, head.end),
    words,
  };
}
