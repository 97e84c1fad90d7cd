/** Where and on what paper something was said: `in an interview with Radio Vela`, `in a statement`, `at a hearing`. Knows prepositions and their nouns. */
import type { Token, TokenRange } from '../../english/token.ts';
import { addressed, headOf, words } from './addressed.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import { isTime } from '../frames/token-kinds.ts';
import { documentNouns, lawyerNouns, outletNouns } from '../lexicon/nouns.ts';
import { isHuman } from '../names/people.ts';
import { onlyTitles } from '../speakers/phrase-parts.ts';

/** `in an interview with Radio Vela`, `in a statement`, `at a hearing`, `through her lawyer`. */
export function circumstance(tokens: readonly Token[], place: number, at: number, end: number, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const link = tokens[at]?.lower ?? '';
  if (link !== 'in' && link !== 'at' && link !== 'on' && link !== 'to' && link !== 'through' && link !== 'via' && link !== 'during' && link !== 'by' && link !== 'before' && link !== 'with' && link !== 'for' && link !== 'addressing') return undefined;
  const stop = Math.min(end, at + 12);
  // `in one of the e-mails`.
  const from = (tokens[at + 1]?.lower === 'one' || tokens[at + 1]?.tag === 'NUM') && tokens[at + 2]?.lower === 'of' ? at + 3 : at + 1;
  const phrase = { first: from, end: phraseEnd(tokens, from, stop) };
  if (phrase.end === phrase.first) return undefined;
  const head = headOf(tokens, phrase) || (tokens[phrase.end - 1]?.lower ?? '');
  if (link === 'through' || link === 'via') {
    if (lawyerNouns.has(head) || mouthpieces.has(head)) return { name: apposedName(tokens, place, phrase.end, reading) ?? words(tokens, phrase), kind: 'person', ranges: [phrase] };
    if (pages.has(head)) return { name: words(tokens, phrase), kind: 'document', ranges: [phrase] };
  }
  if ((link === 'with' || link === 'to') && passing.has(tokens[at - 1]?.lower ?? '')) return addressed(tokens, place, phrase, reading, noOne);
  if (link === 'with') return tokens[at - 1]?.tag === 'VBG' && /^(?:speaking|talking|chatting)$/.test(tokens[at - 1]?.lower ?? '') ? addressed(tokens, place, phrase, reading, noOne) ?? plainName(place, phrase, reading) : undefined;
  if (link === 'addressing') return gatherings.has(head) ? { name: words(tokens, phrase), kind: 'event', ranges: [phrase] } : undefined;
  if (link === 'by' && publishing.has(tokens[at - 1]?.lower ?? '')) return addressed(tokens, place, phrase, reading, noOne);
  // `published in the Lagoon Review`, `quoted in the Echo`.
  const printed = link === 'in' && publishing.has(tokens[at - 1]?.lower ?? '') ? namedIn(place, phrase, reading) : undefined;
  if (printed !== undefined) return printed;
  if (link === 'on' && documentNouns.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (link === 'on' || link === 'in') {
    const shown = broadcastOn(tokens, place, phrase, reading);
    if (shown !== undefined) return shown;
  }
  if (link === 'before') return gatherings.has(head) && speaksBefore(tokens, at) ? { name: words(tokens, phrase), kind: 'event', ranges: [phrase] } : undefined;
  if (link === 'for') return documentNouns.has(tokens[at - 1]?.lower ?? '') ? outletOnly(addressed(tokens, place, phrase, reading, noOne)) : undefined;
  if (conversations.has(head) && (head === 'interview' || tokens[phrase.end]?.lower === 'with')) return interview(tokens, place, phrase, stop, reading, speaking);
  if ((link === 'at' || link === 'in' || link === 'during' || link === 'on') && gatherings.has(head)) return { name: words(tokens, phrase), kind: 'event', ranges: [phrase] };
  if ((link === 'in' || link === 'via' || link === 'through' || link === 'by') && (documentNouns.has(head) || link === 'in' && head === 'evidence') && head !== 'address') {
    const mailed = tokens.slice(phrase.end, phrase.end + 2).map(token => token.lower).join(' ');
    const toUs = mailed === 'to me' || mailed === 'to us' || mailed === 'to this';
    return { name: words(tokens, phrase), kind: toUs ? 'own' : 'document', ranges: [phrase] };
  }
  // `counsel to the commission`: what somebody is.
  if (link !== 'to' || tokens[at - 1]?.lower === 'according' || isHuman(tokens[at - 1]?.lower ?? '')) return undefined;
  const told = addressed(tokens, place, phrase, reading, speaking);
  // `in a letter to the inquiry`: whom the paper went to is no place where it was said.
  return told?.kind === 'event' && documentNouns.has(tokens[at - 1]?.lower ?? '') ? undefined : told;
}

const gatherings = new Set(['conference', 'hearing', 'briefing', 'meeting', 'rally', 'summit', 'inquest', 'trial', 'debate', 'inquiry', 'event', 'forum', 'seminar', 'ceremony', 'court', 'parliament', 'tribunal', 'speech', 'call', 'webinar', 'committee', 'session', 'demonstration', 'vigil', 'lecture', 'appearance', 'testimony']);

/** `in remarks | published by the Echo`, `in a report | picked up by Radio Vela`. */
export function publishedBy(tokens: readonly Token[], place: number, at: number, reading: EntityReading): FoundHop | undefined {
  const verb = tokens[at]?.lower === 'picked' && tokens[at + 1]?.lower === 'up' ? at + 1 : publishing.has(tokens[at]?.lower ?? '') ? at : -1;
  const said = tokens[at - 1]?.lower ?? '';
  const link = tokens[verb + 1]?.lower;
  if (verb < 0 || (link !== 'by' && link !== 'in' && link !== 'on') || !(documentNouns.has(said) || uttered.has(said))) return undefined;
  const phrase = { first: verb + 2, end: phraseEnd(tokens, verb + 2, verb + 9) };
  const hop = addressed(tokens, place, phrase, reading, noOne) ?? namedIn(place, phrase, reading);
  return hop?.kind === 'outlet' ? hop : undefined;
}

const uttered = new Set(['remarks', 'comments', 'words', 'quotes', 'interview', 'extracts', 'excerpts', 'testimony']);

const publishing = new Set(['republished', 'rebroadcast', 'reprinted', 'relayed', 'circulated', 'quoted', 'carried', 'reproduced', 'released', 'published', 'obtained', 'seen', 'reviewed', 'broadcast', 'released', 'posted', 'printed', 'aired', 'cited', 'reported']);

const conversations = new Set(['interview', 'chat', 'conversation', 'discussion', 'exchange', 'phone-in', 'talk', 'telephone', 'call']);
const mouthpieces = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'agent', 'publicist', 'aide', 'assistant', 'family', 'interpreter', 'intermediary', 'press-officer', 'manager']);
const passing = new Set(['shared', 'leaked', 'sent', 'given', 'provided', 'passed', 'shown', 'supplied', 'released', 'disclosed', 'handed', 'submitted', 'forwarded']);

const noOne: ReadonlySet<number> = new Set();
const platforms = new Set(['facebook', 'twitter', 'x', 'linkedin', 'instagram', 'tiktok', 'telegram', 'whatsapp', 'mastodon', 'bluesky', 'youtube', 'weibo', 'threads', 'reddit', 'snapchat', 'substack']);
const pages = new Set(['page', 'account', 'channel', 'website', 'site', 'blog', 'feed', 'profile', 'handle', 'timeline', 'platform']);

/** `posted on X`, `wrote on his Facebook page`, `speaking on Radio Vela`. */
function broadcastOn(tokens: readonly Token[], place: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end <= phrase.end);
  const outlet = mention === undefined ? undefined : reading.entities[mention.entity];
  if (mention !== undefined && outlet?.kind === 'outlet') return { name: outlet.name, kind: 'outlet', ranges: [phrase] };
  const last = tokens[phrase.end - 1];
  if (last === undefined) return undefined;
  if (tokens[phrase.first - 1]?.lower === 'in') return undefined;
  if (outletNouns.has(last.lemma) && !pages.has(last.lemma) && last.lemma !== 'paper' && last.lemma !== 'show') return { name: words(tokens, phrase), kind: 'outlet', ranges: [phrase] };
  const platform = phrase.end - phrase.first <= 2 && platforms.has(last.lower) && (last.lower !== 'x' || last.text === 'X') && /^\p{Lu}/u.test(last.text);
  return platform || pages.has(last.lemma) ? { name: words(tokens, phrase), kind: 'document', ranges: [phrase] } : undefined;
}

/** `through its spokesman, Ines Vela,`. */
function apposedName(tokens: readonly Token[], place: number, end: number, reading: EntityReading): string | undefined {
  const mention = tokens[end]?.lower === ',' ? (reading.byPassage[place] ?? []).find(one => one.first > end && one.first <= end + 3) : undefined;
  return mention !== undefined && tokens[mention.end]?.lower === ',' && onlyTitles(tokens, end + 1, mention.first) ? reading.entities[mention.entity]?.name : undefined;
}

/** `Speaking with Coast Nine,`: a name that nothing shows to be a person’s. */
function plainName(place: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first === phrase.first && one.end === phrase.end);
  const entity = mention === undefined || reading.people.evident[mention.entity] === true ? undefined : reading.entities[mention.entity];
  return entity === undefined || entity.kind !== 'person' ? undefined : { name: entity.name, kind: 'outlet', ranges: [phrase] };
}

function namedIn(place: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end <= phrase.end);
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  return entity === undefined || entity.kind === 'place' || entity.kind === 'person' ? undefined : { name: entity.name, kind: 'outlet', ranges: [phrase] };
}

/** `submitted before the court`: a place, not a time. */
function speaksBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 3; back--) if (tokens[back]?.tag === 'VBD' || tokens[back]?.tag === 'VBG') return true;
  return false;
}

function outletOnly(hop: FoundHop | undefined): FoundHop | undefined {
  return hop?.kind === 'outlet' ? hop : undefined;
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
  return entity === undefined || entity.kind === 'person' ? undefined : { name: entity.name, kind: 'outlet', ranges: [phrase] };
}

function phraseEnd(tokens: readonly Token[], start: number, stop: number): number {
  let at = start;
  for (; at < stop; at++) {
    const tag = tokens[at]?.tag;
    if (at > start && (isTimeAt(tokens, at) || isTimeAt(tokens, at + 1) && (tag === 'ADJ' || tag === 'DET'))) break;
    if (tag === 'DET' || tag === 'POSS') { if (at > start) break; continue; }
    // `At Thursday’s council meeting Ines Vela said`.
    if (at > start && tag === 'NAME' && (gatherings.has(tokens[at - 1]?.lower ?? '') || documentNouns.has(tokens[at - 1]?.lower ?? ''))) break;
    if (at > start && (tag === 'VBN' || tag === 'VBG') && (tokens[at - 1]?.tag.startsWith('NOUN') ?? false) && !(tokens[at + 1]?.tag.startsWith('NOUN') ?? false)) break;
    // `in a widely cited review`.
    if (tag === 'ADV' && /^(?:VBN|ADJ)$/.test(tokens[at + 1]?.tag ?? '') && tokens[at + 2]?.tag.startsWith('N') === true) continue;
    if (tag !== 'NOUN' && tag !== 'NOUNS' && tag !== 'NAME' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PART' && tag !== 'PRON' && tag !== 'VBN' && tag !== 'VBG') break;
    // `In that interview | she said`.
    if (tag === 'PRON') return at === start ? at + 1 : at;
  }
  return at;
}

function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isTime(token) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && !(/^\p{Lu}/u.test(token.text) && tokens[at - 1]?.tag === 'NAME');
}
