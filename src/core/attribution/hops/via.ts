/** Through whom a saying reached us: whom it was told to, where it was said, which paper holds it, in the order of the chain. Knows clauses. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { HopKind } from '../attribution.ts';
import type { Labelling } from '../labeller.ts';
import { outletNouns, outletWords } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import { addressed, words } from './addressed.ts';
import { askerAt } from './askers.ts';
import { besideCue } from './beside-cue.ts';
import { circumstance } from './circumstances.ts';
import type { FoundHop } from './found-hop.ts';
import { paperBefore } from './papers.ts';
import { phraseEnd } from './phrases.ts';
import { quoterOf } from './quoters.ts';

/** The hops named beside the cue, nearest the speaker first. `clause` is the sentence with its cue. */
export function hopsOf(tokens: readonly Token[], place: number, labelling: Labelling, clause: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): readonly FoundHop[] {
  const hops: FoundHop[] = [];
  const told = addresseesOf(tokens, labelling);
  for (const range of told) {
    const hop = addressed(tokens, place, range, reading, speaking);
    if (hop !== undefined) hops.push(hop);
  }
  const deputy = deputyIn(tokens, place, labelling, reading);
  if (deputy !== undefined) hops.push(deputy);
  const quoter = quoterOf(tokens, place, labelling, reading);
  if (quoter !== undefined) hops.push(quoter);
  const paper = paperBefore(tokens, labelling);
  if (paper !== undefined) hops.push(paper);
  const rival = apposedOutlet(tokens, place, labelling, reading);
  if (rival !== undefined && hops.length === 0) hops.push(rival);
  hops.push(...besideCue(tokens, place, labelling, clause, reading, speaking));
  const work = citedIn(tokens, labelling, clause);
  if (work !== undefined) hops.push(work);
  const led = leadIn(tokens, place, labelling, clause, reading, speaking);
  if (led !== undefined) hops.push(led);
  const inContent = hops.length > 0 && hops.some(hop => hop.kind === 'document' || hop.kind === 'event') ? undefined : insideContent(tokens, place, labelling, reading, speaking);
  if (inContent !== undefined) hops.push(inContent);
  return hops.length < 2 ? hops : plainly(hops.filter((hop, order) => hops.findIndex(other => other.name === hop.name) === order), told);
}

/** Whom it was told; after a bare `told` the phrase that follows. */
function addresseesOf(tokens: readonly Token[], { addressee, cue }: Labelling): readonly TokenRange[] {
  const end = cue.at(-1)?.end ?? 0;
  // `a Hindi | daily`.
  if (addressee.length > 0) return addressee.map(range => (outletNouns.has(tokens[range.end]?.lower ?? '') ? { first: range.first, end: range.end + 1 } : range));
  if (tokens[end - 1]?.lemma !== 'tell') return addressee;
  const own = /^(?:me|us)$/.test(tokens[end]?.lower ?? '');
  const phrase = phraseEnd(tokens, end, end + 10);
  const last = own ? end + 1 : outletNouns.has(tokens[phrase]?.lower ?? '') ? phrase + 1 : phrase;
  return last > end ? [{ first: end, end: last }] : addressee;
}

const nowhere: TokenRange = { first: 0, end: 0 };
const letters = new Set(['letter', 'e-mail', 'email', 'message', 'note', 'text', 'text-message', 'reply', 'response']);

/** `Vela, as cited in Oram et al. (2019), reports`: the work in which the words were found, by the names of its authors. */
function citedIn(tokens: readonly Token[], { speaker: [range] }: Labelling, { end }: TokenRange): FoundHop | undefined {
  if (range === undefined) return undefined;
  for (let at = range.first + 1; at < Math.min(end, range.first + longestName); at++) {
    if (tokens[at]?.lower !== 'in' || !/^(?:cited|quoted|reported|discussed)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.tag !== 'NAME') continue;
    let close = at + 2;
    while (close < end && close - at < 9 && (/^(?:NAME|NUM)$/.test(tokens[close]?.tag ?? '') || /^(?:et|al\.?|and|&|\(|\))$/.test(tokens[close]?.lower ?? ''))) close++;
    const year = tokens.slice(at + 1, close).some(token => /^(?:1[89]|20)\d\d/.test(token.text));
    const among = tokens.slice(at + 1, close).some(token => token.lower === 'et' || token.lower === 'and');
    return year || among ? { name: words(tokens, { first: at + 1, end: close }), kind: 'document', ranges: [{ first: at + 1, end: close }] } : undefined;
  }
  return undefined;
}

const longestName = 16;

/** `used | an interview with the Courier | to accuse`: where one spoke is the object of the verb that leads to the cue. */
function leadIn(tokens: readonly Token[], place: number, { cue }: Labelling, clause: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const [lead, main] = cue;
  if (lead === undefined || main === undefined || tokens[main.first]?.tag !== 'TO') return undefined;
  if (/^(?:me|us)$/.test(tokens[lead.end]?.lower ?? '')) return { name: tokens[lead.end]?.lower ?? '', kind: 'own', ranges: [{ first: lead.end, end: lead.end + 1 }] };
  return circumstance(tokens, place, lead.end - 1, clause.end, reading, speaking, 'in');
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

function isLetter({ kind, name }: FoundHop): boolean {
  return kind === 'document' && letters.has(name.slice(name.lastIndexOf(' ') + 1));
}

/** In order, nearest the speaker first; `in an e-mail to me`, `told me in an e-mail` is one hop, and it is ours. */
function plainly(hops: readonly FoundHop[], told: readonly TokenRange[]): readonly FoundHop[] {
  const ours = hops.filter(hop => hop.kind === 'own');
  const written = ours.some(hop => told.includes(hop.ranges[0] ?? nowhere));
  const letter = written ? hops.find(isLetter) : undefined;
  const kept = ours.length > 1 || written ? hops.filter(hop => hop.kind === 'own' ? hop === ours[0] : !(written && isLetter(hop))).map(hop => hop.kind === 'own' && letter !== undefined ? { ...hop, name: letter.name } : hop) : hops;
  return kept.toSorted((a, b) => distance(a) - distance(b));
}

/** `said the roof leaked in an interview with Radio Vela`, `put the total at nine in its bulletin`: the words that end the clause tell where it was said. */
function insideContent(tokens: readonly Token[], place: number, labelling: Labelling, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const last = labelling.content.at(-1);
  const cue = labelling.cue[0];
  if (last === undefined || cue === undefined || last.first < cue.first) return undefined;
  for (let at = last.end - 1; at > last.first && last.end - at < 14; at--) {
    const { tag, lower } = tokens[at] ?? { tag: 'QUOTE', lower: '' };
    if (tag === 'QUOTE') return undefined;
    // `they leaked when reached by telephone`.
    if (lower === 'when' && tokens[at + 1]?.tag === 'VBN') return whenAsked(tokens, place, at, last.end, reading);
    if (lower === 'interview') {
      const from = tokens[at - 1]?.tag === 'DET' || tokens[at - 1]?.tag === 'POSS' ? at - 2 : at - 3;
      return tokens[from]?.lower === 'in' || tokens[from]?.lower === 'during' ? circumstance(tokens, place, from, last.end, reading, speaking) : undefined;
    }
    // Its own paper, with nothing after it.
    if (lower !== 'in' || tokens[at + 1]?.tag !== 'POSS') continue;
    const hop = circumstance(tokens, place, at, last.end, reading, speaking);
    return hop?.kind === 'document' && (hop.ranges[0]?.end ?? 0) >= last.end ? hop : undefined;
  }
  return undefined;
}

function whenAsked(tokens: readonly Token[], place: number, from: number, end: number, reading: EntityReading): FoundHop | undefined {
  for (let at = from + 2; at < end; at++) {
    const asker = askerAt(tokens, place, at, end, reading);
    if (asker !== undefined) return asker;
  }
  return undefined;
}

/** `told the Weekly’s rival, the Evening Barge`: the outlet that the words after the comma name. */
function apposedOutlet(tokens: readonly Token[], place: number, labelling: Labelling, reading: EntityReading): FoundHop | undefined {
  const end = labelling.addressee[0]?.end;
  if (end === undefined || tokens[end]?.lower !== ',') return undefined;
  const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= end + 1 && one.first <= from + 1 && !/^an?$/.test(tokens[one.first - 1]?.lower ?? ''));
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  // A name that ends like an outlet’s, told something in apposition, is one.
  const press = entity !== undefined && (entity.kind === 'outlet' || entity.kind === 'unknown' && tokens.slice(from, mention?.end).some(token => outletWords.has(token.lower)));
  return mention === undefined || entity === undefined || !press || tokens[mention.end]?.tag !== 'PUNCT' && mention.end < tokens.length && tokens[mention.end]?.lower !== 'that'
    ? undefined : { name: entity.name, kind: 'outlet', ranges: [{ first: mention.first, end: mention.end }] };
}

/** A lawyer stands nearest the speaker, then the paper, then where it was said, then who passed it on. */
function distance({ kind, passesOn }: FoundHop): number {
  return passesOn === true ? afterPaper : nearness[kind];
}

const afterPaper = 1.5;
const nearness: Readonly<Record<HopKind, number>> = { person: 0, document: 1, event: 2, outlet: 3, own: 3 };
