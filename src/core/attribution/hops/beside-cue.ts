/** The circumstances that stand beside a cue, in the words of its sentence that are neither speaker nor cue nor content. Knows clauses; what a circumstance is, others know. */
import type { Token, TokenRange } from '../../english/token.ts';
import { isFinite } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns, outletNouns } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { rangeAround } from '../token-ranges.ts';
import { headOf, words } from './addressed.ts';
import { askerAt } from './askers.ts';
import { circumstance } from './circumstances.ts';
import type { FoundHop } from './found-hop.ts';
import { issuedBy, namedIn, publishedBy, publishing } from './papers.ts';
import { phraseEnd } from './phrases.ts';
import { inRelative } from './relatives.ts';

/** How far from the cue its circumstances stand, in tokens. */
const reach = 25;
const reachBefore = 45;

export function besideCue(tokens: readonly Token[], place: number, labelling: Labelling, clause: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): readonly FoundHop[] {
  const cue = labelling.cue[0];
  const cueEnd = lastEnd(labelling.cue);
  const contentEnd = lastEnd(labelling.content);
  const stop = Math.min(clause.end, Math.max(cueEnd + reach, contentEnd < clause.end ? contentEnd + reach : 0));
  const taken = takenBy(tokens, labelling, clause);
  const right: FoundHop[] = [];
  let left: FoundHop[] = [];
  for (let at = Math.max(clause.first, cueEnd - reachBefore); at < stop; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = cue !== undefined && at < cue.first;
    // What follows `according to` is another’s, and he is nested about this one.
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to' && cue !== undefined && !before && at > cue.first) {
      const inserted = insertedSource(tokens, place, at, labelling, reading);
      if (inserted !== undefined) right.push(inserted);
      break;
    }
    const inside = rangeAround(taken, at);
    if (inside !== undefined) {
      at = inside.end - 1;
      continue;
    }
    // What happens in another clause is no circumstance of this saying.
    if (isFinite(token) && !isReduced(tokens, at) && left.at(-1)?.ranges[0]?.end !== at || token.lower === ';' || token.lower === ':') {
      if (cue !== undefined && !before && at > cue.first) break;
      const opening = tokens[clauseOpening(tokens, at, clause.first)]?.lower ?? '';
      if (relatives.has(opening) || relatives.has(tokens[at - 1]?.lower ?? '') || relatives.has(tokens[at - 2]?.lower ?? '')) continue;
      if (!leading.has(opening)) left = [];
    }
    const found = before ? left : right;
    const asker = askerAt(tokens, place, at, clause.end, reading);
    if (asker !== undefined) {
      found.push(asker);
      at = (asker.ranges[0]?.end ?? at + 1) - 1;
      continue;
    }
    if (token.tag !== 'ADP' && token.tag !== 'TO' && token.lower !== 'on' && token.lower !== 'via' && token.lower !== 'addressing') continue;
    const hop = circumstance(tokens, place, at, clause.end, reading, speaking);
    const after = hop?.ranges[0]?.end ?? at + 2;
    const passed = hop === undefined || hop.kind !== 'own' ? passers(tokens, place, after, clause.end, reading) : [];
    if (hop !== undefined) found.push(hop);
    found.push(...passed);
    if (hop === undefined) continue;
    at = Math.max(hop.ranges[0]?.end ?? at + 1, passed.at(-1)?.ranges[0]?.end ?? 0) - 1;
  }
  return [...right, ...left, ...insideCue(tokens, place, labelling, reading, speaking)];
}

/** `took to Facebook to say`, where all of it is the cue. */
function insideCue(tokens: readonly Token[], place: number, { cue }: Labelling, reading: EntityReading, speaking: ReadonlySet<number>): readonly FoundHop[] {
  const found: FoundHop[] = [];
  for (const { first, end } of cue) {
    for (let at = first + 1; end - first > 3 && at < Math.min(end - 1, first + longestCue); at++) {
      const hop = tokens[at]?.tag === 'TO' || tokens[at]?.tag === 'ADP' ? circumstance(tokens, place, at, end, reading, speaking) : undefined;
      if (hop !== undefined && (hop.ranges[0]?.end ?? end + 1) <= end) found.push(hop);
    }
  }
  return found;
}

const longestCue = 20;

/** `she replied, according to the minutes, that …`: between commas, before what was said. */
function insertedSource(tokens: readonly Token[], place: number, at: number, { content }: Labelling, reading: EntityReading): FoundHop | undefined {
  const phrase = { first: at + 2, end: phraseEnd(tokens, at + 2, at + 12) };
  if (tokens[at - 1]?.lower !== ',' || tokens[phrase.end]?.lower !== ',' || !content.some(range => range.first > phrase.end && range.first <= phrase.end + 2)) return undefined;
  const head = headOf(tokens, phrase);
  return documentNouns.has(head) && !outletNouns.has(head) ? { name: words(tokens, phrase), kind: 'document', ranges: [phrase] } : namedIn(place, phrase, reading);
}

/** `quoted by the Courier and relayed by Norpress`: one after the other. */
function passers(tokens: readonly Token[], place: number, from: number, end: number, reading: EntityReading): readonly FoundHop[] {
  const found: FoundHop[] = [];
  const first = issuedBy(tokens, place, from, reading) ?? publishedBy(tokens, place, from, reading) ?? inRelative(tokens, place, from, end, reading);
  for (let next = first; next !== undefined && found.length < mostPassers;) {
    found.push(next);
    let at = next.ranges[0]?.end ?? end;
    while (at < end && /^(?:and|,|then|later|also)$/.test(tokens[at]?.lower ?? '')) at++;
    next = at > (next.ranges[0]?.end ?? end) ? publishedBy(tokens, place, at, reading, true) : undefined;
  }
  return found;
}

const mostPassers = 4;

/** The words that are no circumstance. */
function takenBy(tokens: readonly Token[], labelling: Labelling, clause: TokenRange): readonly TokenRange[] {
  const cues = labelling.cue.map(range => bareCue(tokens, range));
  // `wrote on | the embassy’s account`: words after a preposition that was taken into the cue.
  const hanging = labelling.content.length < 2 ? undefined : labelling.content.find(range => labelling.cue.some((cue, order) => cue.end === range.first && (cues[order]?.end ?? cue.end) < cue.end));
  const taken: TokenRange[] = [...labelling.content.filter(range => range !== hanging), ...cues];
  for (const range of labelling.speaker) {
    const opening = range.first - 1 === clause.first && tokens[clause.first]?.tag === 'ADP';
    if (!opening) taken.push(...belonging(tokens, range));
  }
  for (const range of labelling.addressee) taken.push(headPart(tokens, range));
  return taken;
}

/** A cue without where and how: `said | in a press note`, `in a letter | told`. */
function bareCue(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { first, end } = range;
  let verb = -1;
  for (let at = first; at < range.end; at++) {
    const tag = tokens[at]?.tag ?? 'OTHER';
    if (verb < 0 && tag.startsWith('V')) verb = at;
    else if (verb >= 0 && (tag === 'ADP' || tag === 'TO' && at === range.end - 1) && end === range.end && !tokens.slice(at, range.end).some(token => /^(?:VB|VBD|VBZ|VBP)$/.test(token.tag))) end = at;
  }
  if (verb > first && tokens[first]?.tag === 'ADP') first = verb;
  return { first, end };
}

/** The parts of the speaker’s words, between commas, that say who it is: not `, in a statement,`, not `, who was speaking at a rally,`. */
function belonging(tokens: readonly Token[], range: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  for (let first = range.first; first < range.end;) {
    let end = first + 1;
    while (end < range.end && tokens[end]?.lower !== ',' && !(tokens[end]?.tag === 'ADP' && /^(?:VBN|VBD|NAME)$/.test(tokens[end - 1]?.tag ?? '') && tokens[end]?.lower !== 'of')) end++;
    const { tag = 'OTHER', lower = '' } = tokens[first] ?? {};
    const circumstantial = parts.length > 0 && (tag === 'ADP' || tag === 'VBG' || tag === 'VBN' || publishing.has(lower) || lower === 'through' || lower === 'represented' || lower === 'who' && tokens.slice(first + 1, first + 4).some(token => speaking.has(token.lower)));
    if (!circumstantial) parts.push({ first, end });
    // A participle’s own phrase: `documents seen by | the Courier`.
    while (end < range.end && tokens[end]?.lower !== ',') end++;
    first = end + 1;
  }
  return parts;
}

const speaking = new Set(['speaking', 'addressing', 'appearing', 'talking', 'testifying', 'writing', 'spoke', 'addressed']);

/** A phrase up to what hangs on it: `reporters | at a press conference`, `the county | , in a statement,`. */
function headPart(tokens: readonly Token[], range: TokenRange): TokenRange {
  let end = range.first + 1;
  while (end < range.end && tokens[end]?.tag !== 'ADP' && tokens[end]?.lower !== ',') end++;
  return { first: range.first, end };
}

/** `interviews read to the jury`: a participle that looks like a past tense. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.tag === 'VBD' && (tokens[at - 1]?.tag.startsWith('NOUN') ?? false) && (next?.tag === 'TO' || next?.lower === 'by');
}

const relatives = new Set(['that', 'which', 'who']);
const leading = new Set(['when', 'while', 'as', 'after', 'before']);

/** The first word after the last mark before `at`. */
function clauseOpening(tokens: readonly Token[], at: number, from: number): number {
  let opening = at;
  while (opening > from && at - opening < 20 && tokens[opening - 1]?.tag !== 'PUNCT') opening--;
  return opening;
}

function lastEnd(ranges: readonly TokenRange[]): number {
  let end = 0;
  for (const range of ranges) end = Math.max(end, range.end);
  return end;
}
