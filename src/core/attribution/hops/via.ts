/** Through whom a saying reached us: whom it was told to, where it was said, which paper holds it, in the order of the chain. Knows clauses. */
import type { Token, TokenRange } from '../../english/token.ts';
import { addressed } from './addressed.ts';
import type { HopKind } from '../attribution.ts';
import { circumstance, publishedBy } from './circumstances.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import { isFinite } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns, outletWords } from '../lexicon/nouns.ts';
import { lastBefore } from '../names/mentions.ts';
import { rangeAround } from '../token-ranges.ts';

/** The hops named beside the cue, nearest the speaker first. `clause` is the sentence with its cue. */
export function hopsOf(tokens: readonly Token[], place: number, labelling: Labelling, clause: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): readonly FoundHop[] {
  const hops: FoundHop[] = [];
  for (const range of labelling.addressee) {
    const hop = addressed(tokens, place, range, reading, speaking);
    if (hop !== undefined) hops.push(hop);
  }
  const deputy = deputyIn(tokens, place, labelling, reading);
  if (deputy !== undefined) hops.push(deputy);
  const paper = paperBefore(tokens, labelling);
  if (paper !== undefined) hops.push(paper);
  const told = apposedOutlet(tokens, place, labelling, reading);
  if (told !== undefined && hops.length === 0) hops.push(told);
  const cue = labelling.cue[0];
  const cueEnd = lastEnd(labelling.cue);
  const contentEnd = lastEnd(labelling.content);
  const stop = Math.min(clause.end, Math.max(cueEnd + 25, contentEnd < clause.end ? contentEnd + 25 : 0));
  const taken: TokenRange[] = [...labelling.content, ...labelling.cue];
  for (const range of labelling.speaker) taken.push(headPart(tokens, range));
  for (const range of labelling.addressee) taken.push(headPart(tokens, range));
  let left: FoundHop[] = [];
  for (let at = Math.max(clause.first, cueEnd - 25); at < stop; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // What follows `according to` is another’s, and he is nested about this one.
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to' && cue !== undefined && at > cue.first) break;
    const inside = rangeAround(taken, at);
    if (inside !== undefined) {
      at = inside.end - 1;
      continue;
    }
    // What happens in another clause is no circumstance of this saying.
    if (isFinite(token) && !isReduced(tokens, at) && left.at(-1)?.ranges[0]?.end !== at || token.lower === ';') {
      if (cue !== undefined && at > cue.first) break;
      if (relatives.has(tokens[at - 1]?.lower ?? '') || relatives.has(tokens[at - 2]?.lower ?? '')) continue;
      if (!leading.has(tokens[clauseOpening(tokens, at, clause.first)]?.lower ?? '')) left = [];
    }
    if (token.tag !== 'ADP' && token.tag !== 'TO' && token.lower !== 'on' && token.lower !== 'addressing') continue;
    const hop = circumstance(tokens, place, at, clause.end, reading, speaking);
    const passedOn = publishedBy(tokens, place, hop?.ranges[0]?.end ?? at + 2, reading);
    const found = cue !== undefined && at < cue.first ? left : hops;
    if (passedOn !== undefined) found.push(passedOn);
    if (hop === undefined) continue;
    found.push(hop);
    at = (hop.ranges[0]?.end ?? at + 1) - 1;
  }
  hops.push(...left);
  const inContent = interviewInside(tokens, place, labelling, reading, speaking);
  if (inContent !== undefined) hops.push(inContent);
  return hops.length < 2 ? hops : plainly(hops.filter((hop, order) => hops.findIndex(other => other.name === hop.name) === order));
}

/** `the chief of police, represented by Ines Vela,`, `the court, through its registrar, Ines Vela,`: who said it for the speaker. */
function deputyIn(tokens: readonly Token[], place: number, { speaker: [range] }: Labelling, reading: EntityReading): FoundHop | undefined {
  if (range === undefined) return undefined;
  for (let at = range.first; at < Math.min(range.end, range.first + 16); at++) {
    if (tokens[at - 1]?.lower !== ',' || !/^(?:represented|through|via)$/.test(tokens[at]?.lower ?? '')) continue;
    const mentions = reading.byPassage[place] ?? [];
    const last = lastBefore(mentions, range.end);
    const mention = mentions.slice(Math.max(0, last - 8), last + 1).find(one => one.first > at);
    const name = mention === undefined ? undefined : reading.entities[mention.entity]?.name;
    return mention === undefined || name === undefined ? undefined : { name, kind: 'person', ranges: [{ first: mention.first, end: mention.end }] };
  }
  return undefined;
}

/** `Reporting from a partner service indicates`, `Papers shared by the owner show`: what stands before the words for the speaker. */
function paperBefore(tokens: readonly Token[], labelling: Labelling): FoundHop | undefined {
  const link = (labelling.speaker[0]?.first ?? 0) - 1;
  if (link < 1 || !/^(?:from|by)$/.test(tokens[link]?.lower ?? '')) return undefined;
  const at = /^(?:VBN|VBD)$/.test(tokens[link - 1]?.tag ?? '') ? link - 2 : link - 1;
  const noun = tokens[at];
  const opens = at === 0 || tokens[at - 1]?.tag === 'PUNCT' || /^(?:DET|POSS|ADJ|NOUN)$/.test(tokens[at - 1]?.tag ?? '');
  return noun !== undefined && opens && documentNouns.has(noun.lower) ? { name: noun.lower, kind: 'document', ranges: [{ first: at, end: at + 1 }] } : undefined;
}

/** In order, nearest the speaker first; `in an e-mail to me` is one hop, and it is ours. */
function plainly(hops: readonly FoundHop[]): readonly FoundHop[] {
  const ours = hops.filter(hop => hop.kind === 'own');
  const kept = ours.length > 1 ? hops.filter(hop => hop.kind !== 'own' || hop === ours[0]) : hops;
  return kept.toSorted((a, b) => nearness[a.kind] - nearness[b.kind]);
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

/** A phrase up to what hangs on it: `reporters | at a press conference`, `the county | , in a statement,`. */
function headPart(tokens: readonly Token[], range: TokenRange): TokenRange {
  let end = range.first + 1;
  while (end < range.end && tokens[end]?.tag !== 'ADP' && tokens[end]?.lower !== ',') end++;
  return { first: range.first, end };
}

function lastEnd(ranges: readonly TokenRange[]): number {
  let end = 0;
  for (const range of ranges) end = Math.max(end, range.end);
  return end;
}

/** `said the roof leaked in an interview with Radio Vela`: the words that end the clause tell where it was said. */
function interviewInside(tokens: readonly Token[], place: number, labelling: Labelling, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const last = labelling.content.at(-1);
  const cue = labelling.cue[0];
  if (last === undefined || cue === undefined || last.first < cue.first) return undefined;
  for (let at = last.end - 1; at > last.first && last.end - at < 14; at--) {
    if (tokens[at]?.tag === 'QUOTE') return undefined;
    if (tokens[at]?.lower !== 'interview') continue;
    const from = tokens[at - 1]?.tag === 'DET' || tokens[at - 1]?.tag === 'POSS' ? at - 2 : at - 3;
    return tokens[from]?.lower === 'in' || tokens[from]?.lower === 'during' ? circumstance(tokens, place, from, last.end, reading, speaking) : undefined;
  }
  return undefined;
}

/** `told the Weekly’s rival, the Evening Barge`: the outlet that the words after the comma name. */
function apposedOutlet(tokens: readonly Token[], place: number, labelling: Labelling, reading: EntityReading): FoundHop | undefined {
  const end = labelling.addressee[0]?.end;
  if (end === undefined || tokens[end]?.lower !== ',') return undefined;
  const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= end + 1 && one.first <= from + 1);
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  // A name that ends like an outlet’s, told something in apposition, is one.
  const press = entity !== undefined && (entity.kind === 'outlet' || entity.kind === 'unknown' && tokens.slice(from, mention?.end).some(token => outletWords.has(token.lower)));
  return mention === undefined || entity === undefined || !press || tokens[mention.end]?.tag !== 'PUNCT' && mention.end < tokens.length && tokens[mention.end]?.lower !== 'that'
    ? undefined : { name: entity.name, kind: 'outlet', ranges: [{ first: mention.first, end: mention.end }] };
}

/** A lawyer stands nearest the speaker, then the paper, then where it was said, then who passed it on. */
const nearness: Readonly<Record<HopKind, number>> = { person: 0, document: 1, event: 2, outlet: 3, own: 3 };
