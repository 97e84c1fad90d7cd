/** Where and on what paper something was said: `in an interview with Radio Vela`, `in a statement`, `at a hearing`. Knows prepositions and their nouns. */
import type { Token, TokenRange } from '../../english/token.ts';
import { addressed, headOf, words } from './addressed.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import { documentNouns, lawyerNouns, lesserPapers, outletNouns, platformNames } from '../lexicon/nouns.ts';
import { isHuman } from '../names/people.ts';
import { apposedName, mouthpieces, namedIn, publishing } from './papers.ts';
import { gatherings, phraseEnd } from './phrases.ts';

/** `in an interview with Radio Vela`, `in a statement`, `at a hearing`, `through her lawyer`. */
export function circumstance(tokens: readonly Token[], place: number, at: number, end: number, reading: EntityReading, speaking: ReadonlySet<number>, link = tokens[at]?.lower ?? ''): FoundHop | undefined {
  if (link !== 'in' && link !== 'at' && link !== 'on' && link !== 'to' && link !== 'through' && link !== 'via' && link !== 'during' && link !== 'by' && link !== 'before' && link !== 'with' && link !== 'for' && link !== 'from' && link !== 'addressing') return undefined;
  const stop = Math.min(end, at + 12);
  // `in one of the e-mails`.
  const from = (tokens[at + 1]?.lower === 'one' || tokens[at + 1]?.tag === 'NUM') && tokens[at + 2]?.lower === 'of' ? at + 3 : at + 1;
  const phrase = { first: from, end: phraseEnd(tokens, from, stop) };
  if (phrase.end === phrase.first) return undefined;
  const head = headOf(tokens, phrase) || (tokens[phrase.end - 1]?.lower ?? '');
  if (link === 'from') return stages.has(tokens[phrase.end - 1]?.lower ?? '') ? { name: words(tokens, phrase), kind: 'event', ranges: [phrase] } : undefined;
  if (link === 'through' || link === 'via') {
    const named = namedPerson(place, phrase, reading);
    if (named !== undefined) return named;
    if (lawyerNouns.has(head) || mouthpieces.has(head)) return { name: apposedName(tokens, place, phrase.end, reading) ?? words(tokens, phrase), kind: 'person', ranges: [phrase] };
    // `said through its chief executive`.
    if (isHuman(head) && tokens[phrase.first]?.tag === 'POSS') return { name: apposedName(tokens, place, phrase.end, reading) ?? words(tokens, phrase), kind: 'person', ranges: [phrase] };
    if (pages.has(head)) return { name: words(tokens, phrase), kind: 'document', ranges: [phrase] };
  }
  if ((link === 'with' || link === 'to') && passing.has(tokens[at - 1]?.lower ?? '')) return addressed(tokens, place, phrase, reading, noOne);
  // `in an exchange of messages with this reporter`.
  if (link === 'with' && /^(?:this|our|me|us)$/.test(tokens[phrase.first]?.lower ?? '')) return ownOnly(addressed(tokens, place, phrase, reading, noOne));
  if (link === 'with') return tokens[at - 1]?.tag === 'VBG' && /^(?:speaking|talking|chatting)$/.test(tokens[at - 1]?.lower ?? '') ? addressed(tokens, place, phrase, reading, noOne) ?? plainName(place, phrase, reading) : undefined;
  if (link === 'addressing') return gatherings.has(head) ? { name: words(tokens, phrase), kind: 'event', ranges: [phrase] } : undefined;
  if (link === 'by' && publishing.has(tokens[at - 1]?.lower ?? '')) return addressed(tokens, place, phrase, reading, noOne);
  // `published in the Lagoon Review`, `quoted in the Echo`.
  const printed = link === 'in' && publishing.has(tokens[at - 1]?.lower ?? '') ? namedIn(place, phrase, reading) : undefined;
  if (printed !== undefined) return printed;
  // `Reviewing the book in *Harbour Letters*,`: a name in italics that is no person’s.
  const reviewed = link === 'in' ? markedPaper(tokens, place, at, phrase, reading) : undefined;
  if (reviewed !== undefined) return reviewed;
  if (link === 'on' && documentNouns.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (link === 'on' || link === 'in') {
    const shown = broadcastOn(tokens, place, phrase, reading);
    if (shown !== undefined) return shown;
  }
  if (link === 'before') return gatherings.has(head) && speaksBefore(tokens, at) ? { name: words(tokens, phrase), kind: 'event', ranges: [phrase] } : undefined;
  if (link === 'for') return documentNouns.has(tokens[at - 1]?.lower ?? '') ? outletOnly(addressed(tokens, place, phrase, reading, noOne)) : undefined;
  if (conversations.has(head) && (head === 'interview' || tokens[phrase.end]?.lower === 'with')) {
    const hop = interview(tokens, place, phrase, stop, reading, speaking);
    if (hop !== undefined || !gatherings.has(head)) return hop;
  }
  if ((link === 'at' || link === 'in' || link === 'during' || link === 'on' && !(head === 'trial' && phrase.end - phrase.first === 1)) && gatherings.has(head)) return { name: words(tokens, phrase), kind: 'event', ranges: [phrase] };
  if ((link === 'in' || link === 'via' || link === 'through' || link === 'by') && (documentNouns.has(head) || link === 'in' && documentNouns.has(tokens[phrase.end - 1]?.lower ?? '') || link === 'in' && (isWritten(tokens, phrase, head) || tokens[phrase.first]?.tag === 'POSS' && (lesserPapers.has(tokens[phrase.end - 1]?.lower ?? '') || stipulated.has(tokens[phrase.end - 1]?.lower ?? '')))) && head !== 'address') {
    const mailed = tokens.slice(phrase.end, phrase.end + 2).map(token => token.lower).join(' ');
    const toUs = mailed === 'to me' || mailed === 'to us' || mailed === 'to this' || mailed === 'to our';
    return { name: words(tokens, phrase), kind: toUs ? 'own' : 'document', ranges: [phrase] };
  }
  // `counsel to the commission`: what somebody is.
  // `took to Facebook`.
  const site = link === 'to' ? broadcastOn(tokens, place, phrase, reading, true) : undefined;
  if (site !== undefined && tokens[at - 1]?.lemma !== 'link') return site;
  if (link !== 'to' || tokens[at - 1]?.lower === 'according' || isHuman(tokens[at - 1]?.lower ?? '')) return undefined;
  const told = addressed(tokens, place, phrase, reading, speaking);
  // `in a letter to the inquiry`: whom the paper went to is no place where it was said.
  return told?.kind === 'event' && documentNouns.has(tokens[at - 1]?.lower ?? '') ? undefined : told;
}

/** `in their terms`, `in its rules`: on paper, where they are somebody’s. */
const stipulated = new Set(['terms', 'rules', 'statutes', 'policies', 'conditions', 'manifesto', 'will', 'verdict', 'findings', 'memoirs']);

/** `in a written reply`, `in his evidence`; not `in reply`. */
function isWritten(tokens: readonly Token[], phrase: TokenRange, head: string): boolean {
  return head === 'evidence' || answers.has(head) && (phrase.end - phrase.first > 1 || tokens[phrase.first - 1]?.tag === 'DET');
}

const answers = new Set(['response', 'reply', 'rebuttal', 'answer', 'answers', 'submission', 'submissions', 'replies', 'responses']);
const conversations = new Set(['interview', 'chat', 'conversation', 'discussion', 'exchange', 'phone-in', 'talk', 'telephone', 'call']);
const passing = new Set(['shared', 'leaked', 'sent', 'given', 'provided', 'passed', 'shown', 'supplied', 'released', 'disclosed', 'handed', 'submitted', 'forwarded']);

const noOne: ReadonlySet<number> = new Set();
const pages = new Set(['page', 'account', 'channel', 'website', 'site', 'blog', 'feed', 'profile', 'handle', 'timeline', 'platform']);

/** Also places of stone and steel. */
const places = new Set(['site', 'platform', 'channel', 'page']);

/** `posted on X`, `wrote on his Facebook page`, `speaking on Radio Vela`. */
function broadcastOn(tokens: readonly Token[], place: number, phrase: TokenRange, reading: EntityReading, onlySites = false): FoundHop | undefined {
  const sited = tokens[phrase.end - 1];
  const platform = sited !== undefined && phrase.end - phrase.first <= 2 && platformNames.has(sited.lower.replace('.', '')) && /^\p{Lu}/u.test(sited.text);
  if (platform || onlySites) return platform || sited !== undefined && pages.has(sited.lemma) && tokens[phrase.first]?.tag === 'POSS' ? { name: words(tokens, phrase).replace(/\.$/, ''), kind: 'document', ranges: [phrase] } : undefined;
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end <= phrase.end);
  const outlet = mention === undefined ? undefined : reading.entities[mention.entity];
  if (mention !== undefined && outlet?.kind === 'outlet') return { name: outlet.name, kind: 'outlet', ranges: [phrase] };
  const last = tokens[phrase.end - 1];
  if (last === undefined) return undefined;
  if (tokens[phrase.first - 1]?.lower === 'in') return undefined;
  // `on the network Chirrup`.
  const called = tokens.findIndex((token, at) => at >= phrase.first && at < phrase.end - 1 && (outletNouns.has(token.lower) || token.lower === 'platform' || token.lower === 'site') && tokens[at + 1]?.tag === 'NAME');
  if (called >= 0) return { name: words(tokens, { first: called + 1, end: phrase.end }), kind: 'outlet', ranges: [phrase] };
  if (outletNouns.has(last.lemma) && !pages.has(last.lemma) && last.lemma !== 'paper' && last.lemma !== 'show') return { name: words(tokens, phrase), kind: 'outlet', ranges: [phrase] };
  return pages.has(last.lemma) && (!places.has(last.lemma) || tokens.slice(phrase.first, phrase.end).some(token => token.tag === 'POSS' || token.tag === 'PART' || token.tag === 'NAME')) ? { name: words(tokens, phrase), kind: 'document', ranges: [phrase] } : undefined;
}

/** `Speaking with Coast Nine,`: a name that nothing shows to be a person’s. */
function plainName(place: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first === phrase.first && one.end === phrase.end);
  const entity = mention === undefined || reading.people.evident[mention.entity] === true ? undefined : reading.entities[mention.entity];
  return entity === undefined || entity.kind !== 'person' ? undefined : { name: entity.name, kind: 'outlet', ranges: [phrase] };
}

/** `submitted before the court`: a place, not a time. */
function speaksBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 3; back--) if (tokens[back]?.tag === 'VBD' || tokens[back]?.tag === 'VBG') return true;
  return false;
}

function markedPaper(tokens: readonly Token[], place: number, at: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end === phrase.end);
  const entity = mention === undefined || !reading.marked.has(mention.entity) || reading.people.evident[mention.entity] === true ? undefined : reading.entities[mention.entity];
  if (entity === undefined || entity.kind === 'place') return undefined;
  for (let back = at - 1; back >= 0 && at - back < 6; back--) if (/^(?:reviewing|writing|wrote|writes|review|essay|column|article)$/.test(tokens[back]?.lower ?? '')) return { name: entity.name, kind: 'outlet', ranges: [phrase] };
  return undefined;
}

function ownOnly(hop: FoundHop | undefined): FoundHop | undefined {
  return hop?.kind === 'own' ? hop : undefined;
}

function outletOnly(hop: FoundHop | undefined): FoundHop | undefined {
  return hop?.kind === 'outlet' ? hop : undefined;
}

const stages = new Set(['dais', 'podium', 'stage', 'pulpit', 'platform', 'dock', 'lectern', 'floor']);

/** `said through Mr Vela`. */
function namedPerson(place: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end === phrase.end);
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  return entity?.kind === 'person' ? { name: entity.name, kind: 'person', ranges: [phrase] } : undefined;
}

/** An interview with an outlet, or with us. */
function interview(tokens: readonly Token[], place: number, phrase: TokenRange, stop: number, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const link = tokens[phrase.end]?.lower;
  if (link === 'with' || link === 'for' || link === 'on' || link === 'by') {
    const range = { first: phrase.end + 1, end: phraseEnd(tokens, phrase.end + 1, Math.min(tokens.length, stop + 6)) };
    return addressed(tokens, place, range, reading, speaking);
  }
  const named = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end <= phrase.end);
  const entity = named === undefined ? undefined : reading.entities[named.entity];
  // `in his police interview`: not ours, not a paper’s.
  const before = tokens[phrase.end - 2];
  if (entity === undefined && before !== undefined && phrase.end - 2 >= phrase.first && before.tag === 'NOUN' && !outletNouns.has(before.lower)) return { name: words(tokens, phrase), kind: 'event', ranges: [phrase] };
  // `in an interview`, with nobody: ours, unless it was years ago.
  if (named === undefined && isPlainInterview(tokens, phrase)) return { name: 'interview', kind: 'own', ranges: [phrase] };
  return entity === undefined || entity.kind === 'person' ? undefined : { name: entity.name, kind: 'outlet', ranges: [phrase] };
}

const plain = new Set(['an', 'a', 'interview', 'interviews', 'long', 'brief', 'short', 'telephone', 'phone', 'recent', 'wide-ranging', 'exclusive', 'lengthy', 'separate', 'subsequent', 'second', 'follow-up', 'hour-long']);

function isPlainInterview(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (tokens[first]?.tag !== 'DET' || !/^an?$/.test(tokens[first]?.lower ?? '') || tokens[end]?.tag === 'VBN' || tokens[end]?.tag === 'OBJECT' || tokens[end]?.lower === 'about') return false;
  for (let at = first; at < end; at++) if (!plain.has(tokens[at]?.lower ?? '')) return false;
  for (let at = end; at < end + 3; at++) if (tokens[at]?.tag === 'NUM' || tokens[at]?.lower === 'year' || tokens[at]?.lower === 'years') return false;
  return true;
}
