/** Through whom a saying reached us: whom it was told to, where it was said, which paper holds it. Knows phrases; the names come from the entities. */
import type { Token, TokenRange } from '../english/token.ts';
import type { HopKind } from './attribution.ts';
import type { EntityReading } from './entities.ts';
import { lastMention } from './mentions.ts';
import type { Labelling } from './labeller.ts';
import { bodyNouns, bodyWords, documentNouns, eventNouns, lawyerNouns, outletNouns } from './lexicon/nouns.ts';

export interface FoundHop {
  readonly name: string;
  readonly kind: HopKind;
  readonly ranges: readonly TokenRange[];
}

/** The hops named beside the cue, nearest the speaker first. `clause` is the sentence with its cue. */
export function hopsOf(tokens: readonly Token[], place: number, labelling: Labelling, clause: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): readonly FoundHop[] {
  const hops: FoundHop[] = [];
  for (const range of labelling.addressee) {
    const hop = addressed(tokens, place, range, reading, speaking);
    if (hop !== undefined) hops.push(hop);
  }
  const taken = [...labelling.content, ...labelling.cue, ...labelling.speaker, ...labelling.addressee];
  const cueEnd = Math.max(...labelling.cue.map(range => range.end), 0);
  for (let at = Math.max(clause.first, cueEnd - 25); at < Math.min(clause.end, cueEnd + 25); at++) {
    const tag = tokens[at]?.tag;
    if (tag !== 'ADP' && tag !== 'TO') continue;
    const inside = taken.find(range => range.first <= at && at < range.end);
    if (inside !== undefined) {
      at = inside.end - 1;
      continue;
    }
    const hop = circumstance(tokens, place, at, clause.end, reading, speaking);
    if (hop !== undefined && !hops.some(known => known.name === hop.name)) {
      hops.push(hop);
      at = (hop.ranges[0]?.end ?? at + 1) - 1;
    }
  }
  return hops.toSorted((a, b) => nearness[a.kind] - nearness[b.kind]);
}

/** A lawyer stands nearest the speaker, then the paper, then where it was said, then who passed it on. */
const nearness: Readonly<Record<HopKind, number>> = { person: 0, document: 1, event: 2, outlet: 3, own: 3 };

/** A body by its name or by what the draft calls it, rather than by its capitals alone. */
function isPlainBody(name: string, described: ReadonlySet<string> | undefined): boolean {
  return name.toLowerCase().split(/\s+/).some(word => bodyWords.has(word)) || [...(described ?? [])].some(word => bodyNouns.has(word) && !outletNouns.has(word));
}

const own = new Set(['me', 'us']);
const ours = new Set(['newspaper', 'magazine', 'reporter', 'newsletter', 'publication', 'author', 'site', 'website', 'column', 'blog', 'paper', 'correspondent', 'outlet', 'journal', 'programme', 'program', 'podcast', 'newsroom']);

/** `told the Harbour Echo`, `told the court`, `told me`. */
function addressed(tokens: readonly Token[], place: number, range: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const first = tokens[range.first];
  if (first === undefined) return undefined;
  if (isOwn(tokens, range)) return { name: range.end - range.first === 1 ? first.lower : words(tokens, range), kind: 'own', ranges: [range] };
  // `newsmen in Oliva`: a name after a preposition is not the one told.
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= range.first && one.end <= range.end && !(one.first > range.first && tokens[one.first - 1]?.tag === 'ADP' && !outletNouns.has(tokens[one.first - 2]?.lower ?? '')));
  if (mention !== undefined) {
    const entity = reading.entities[mention.entity];
    const last = tokens[range.end - 1];
    const headed = mention.end === range.end || tokens[mention.end]?.lower === ',' || tokens[mention.end]?.tag === 'ADP';
    // A name in italics or in a link that nothing shows to be a person’s is an outlet’s: `told the *Harbour Lamp*`.
    const byMark = reading.marked.has(mention.entity) && reading.people.evident[mention.entity] !== true;
    if (entity === undefined || (entity.kind === 'person' && !byMark) || entity.kind === 'place') return undefined;
    if (last !== undefined && eventNouns.has(last.lemma)) return { name: words(tokens, range), kind: 'event', ranges: [range] };
    const gathering = entity.name.toLowerCase().split(/\s+/).some(word => eventNouns.has(word));
    if (!headed && !outletNouns.has(last?.lemma ?? '')) return undefined;
    // A body that is told something and speaks for itself elsewhere is a party, not a channel.
    if (!gathering && entity.kind !== 'outlet' && (speaking.has(mention.entity) || isPlainBody(entity.name, reading.descriptions[mention.entity]))) return undefined;
    return { name: entity.name, kind: gathering ? 'event' : 'outlet', ranges: [range] };
  }
  const head = headOf(tokens, range);
  if (eventNouns.has(head)) return { name: words(tokens, range), kind: 'event', ranges: [range] };
  if (outletNouns.has(head) && first.lower === 'the' && range.end - range.first === 2) {
    const known = lastMention(place, range.first, reading, (entity, index) => entity.kind === 'outlet' || reading.descriptions[index]?.has(head) === true);
    const outlet = known === undefined ? undefined : reading.entities[known.entity];
    if (outlet !== undefined) return { name: outlet.name, kind: 'outlet', ranges: [range] };
  }
  return outletNouns.has(head) ? { name: words(tokens, range), kind: 'outlet', ranges: [range] } : undefined;
}

function isOwn(tokens: readonly Token[], range: TokenRange): boolean {
  const first = tokens[range.first];
  if (first === undefined) return false;
  if (own.has(first.lower)) return true;
  return (first.lower === 'this' || first.lower === 'our') && tokens.slice(range.first, range.end).some(token => ours.has(token.lemma));
}

function headOf(tokens: readonly Token[], range: TokenRange): string {
  let head = '';
  for (let at = range.first; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'ADP' || token.lower === ',') break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS' || token.tag === 'NAME') head = token.lemma;
  }
  return head;
}

const gatherings = new Set(['conference', 'hearing', 'briefing', 'meeting', 'rally', 'summit', 'inquest', 'trial', 'debate', 'inquiry', 'event', 'forum', 'seminar', 'ceremony', 'court', 'parliament', 'tribunal', 'speech', 'call', 'webinar', 'committee', 'session', 'demonstration', 'vigil', 'lecture', 'appearance', 'testimony']);

const publishing = new Set(['published', 'obtained', 'seen', 'reviewed', 'broadcast', 'released', 'posted', 'printed', 'aired', 'cited', 'reported']);

/** `in an interview with Radio Vela`, `in a statement`, `at a hearing`, `through her lawyer`. */
function circumstance(tokens: readonly Token[], place: number, at: number, end: number, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const link = tokens[at]?.lower ?? '';
  if (link !== 'in' && link !== 'at' && link !== 'on' && link !== 'to' && link !== 'through' && link !== 'via' && link !== 'during' && link !== 'by') return undefined;
  const stop = Math.min(end, at + 12);
  const phrase = { first: at + 1, end: phraseEnd(tokens, at + 1, stop) };
  if (phrase.end === phrase.first) return undefined;
  const head = headOf(tokens, phrase);
  if (link === 'through' || link === 'via') {
    if (lawyerNouns.has(head) || head === 'spokesman' || head === 'spokeswoman' || head === 'spokesperson') return { name: words(tokens, phrase), kind: 'person', ranges: [phrase] };
  }
  if (link === 'by' && publishing.has(tokens[at - 1]?.lower ?? '')) return addressed(tokens, place, phrase, reading, speaking);
  if (head === 'interview') return interview(tokens, place, phrase, stop, reading, speaking);
  if ((link === 'at' || link === 'in' || link === 'during' || link === 'on') && gatherings.has(head)) return { name: words(tokens, phrase), kind: 'event', ranges: [phrase] };
  if ((link === 'in' || link === 'via' || link === 'through' || link === 'by') && documentNouns.has(head) && head !== 'address') {
    const mailed = tokens.slice(phrase.end, phrase.end + 2).map(token => token.lower).join(' ');
    const toUs = mailed === 'to me' || mailed === 'to us' || mailed === 'to this';
    return { name: words(tokens, phrase), kind: toUs ? 'own' : 'document', ranges: [phrase] };
  }
  return link === 'to' ? addressed(tokens, place, phrase, reading, speaking) : undefined;
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
    if (tag === 'DET' || tag === 'POSS') { if (at > start) break; continue; }
    if (tag !== 'NOUN' && tag !== 'NOUNS' && tag !== 'NAME' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PART' && tag !== 'PRON' && tag !== 'VBN' && tag !== 'VBG') break;
    if (tag === 'PRON') return at + 1;
  }
  return at;
}

/** The phrase’s words without its article. */
function words(tokens: readonly Token[], range: TokenRange): string {
  let text = '';
  for (let at = range.first; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined || (text === '' && (token.tag === 'DET' || token.tag === 'POSS'))) continue;
    text += text !== '' && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text;
  }
  return text;
}
