/** Puts attributions in order, parents first, and turns tokens into places in the file. Knows ranges only. */
import { tokensSpan } from '../../english/sentences.ts';
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { Passage } from '../../prose/passage.ts';
import type { SourceSpan } from '../../text/span.ts';
import type { Attribution, Form, Stance } from '../attribution.ts';
import type { QuotationRange } from '../labeller.ts';
import { byPassage, startOf } from '../said.ts';
import type { PlacedRange, Said } from '../said.ts';
import { stanceOf } from './stance.ts';
import type { FoundHop } from '../hops/found-hop.ts';

export interface ListInput {
  readonly passages: readonly Passage[];
  readonly english: readonly PassageEnglish[];
  readonly ranges: readonly (readonly QuotationRange[])[];
  readonly sentenceOf: (place: number, token: number) => number;
}

/** All attributions in order of place, each after the one it is nested in. */
export function listAttributions(said: readonly Said[], input: ListInput): readonly Attribution[] {
  const parents = parentsOf(said);
  const children = new Map<Said | undefined, Said[]>();
  for (const one of said) {
    const parent = parents.get(one);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [one]);
    else siblings.push(one);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.place - b.place || startOf(a) - startOf(b));
  const indexOf = new Map<Said, number>();
  const ordered: Said[] = [];
  const pending = [...(children.get(undefined) ?? [])].reverse();
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    indexOf.set(one, ordered.length);
    ordered.push(one);
    pending.push(...(children.get(one) ?? []).toReversed());
  }
  const through = new Map<Said, readonly FoundHop[]>();
  for (const one of ordered) through.set(one, chainOf(one, parents.get(one), through));
  return ordered.map((one, index) => finished(one, index, { parent: parents.get(one), voice: voiceAround(one, parents, input), children: children.get(one) ?? [], via: through.get(one) ?? one.via }, indexOf, input));
}

/** A chain longer than this is no longer a chain that anybody follows. */
const longestChain = 8;

/** The hops of a saying, then whoever passes it on, then theirs: `X told Y, according to papers seen by Z, W reported`. */
function chainOf(one: Said, parent: Said | undefined, through: ReadonlyMap<Said, readonly FoundHop[]>): readonly FoundHop[] {
  const relayed = parent?.relay === undefined || isSame(parent, one) ? [] : [...(parent.cites === undefined ? [] : [parent.cites]), parent.relay, ...(through.get(parent) ?? [])];
  const all = relayed.length === 0 ? one.via : [...one.via, ...relayed.filter(hop => hop.name !== one.speaker.name)];
  return all.length < 2 ? all : all.filter((hop, order) => all.findIndex(other => other.name === hop.name) === order).slice(0, longestChain);
}

function isSame(parent: Said, one: Said): boolean {
  return one.speaker.firstPerson || one.speaker.kind === 'author' || parent.speaker.name === one.speaker.name && one.speaker.name !== '';
}

interface Sized extends TokenRange {
  readonly one: Said;
  /** Of all it says. */
  readonly size: number;
}

/** The smallest other content that holds each cue; larger ones are placed first, so that nesting has no circles. */
function parentsOf(said: readonly Said[]): ReadonlyMap<Said, Said | undefined> {
  const parents = new Map<Said, Said | undefined>();
  for (const mine of byPassage(said).values()) {
    if (mine.length < 2) continue;
    const spans: Sized[] = [];
    const keys: Sized[] = [];
    for (const one of mine) {
      const size = one.content.reduce((sum, range) => sum + range.end - range.first, 0);
      const { first, end } = keyOf(one);
      keys.push({ one, size, first, end });
      for (const range of one.content) if (range.place === one.place) spans.push({ one, size, first: range.first, end: range.end });
    }
    spans.sort((a, b) => a.first - b.first || b.end - a.end);
    keys.sort((a, b) => a.first - b.first);
    const open: Sized[] = [];
    let next = 0;
    for (const key of keys) {
      while (next < spans.length && (spans[next]?.first ?? 0) <= key.first) {
        const span = spans[next++];
        if (span !== undefined) open.push(span);
      }
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= key.first) open.pop();
      for (let back = open.length - 1; back >= 0 && open.length - back <= 12; back--) {
        const around = open[back];
        if (around === undefined || around.one === key.one || around.end < key.end || around.first > key.first) continue;
        if (around.size <= key.size) continue;
        parents.set(key.one, around.one);
        break;
      }
    }
  }
  return parents;
}

/** The cue decides where an attribution stands; without one, its words. */
function keyOf(one: Said): TokenRange {
  const cue = one.labelling.cue[0];
  if (cue !== undefined) return cue;
  const content = one.content[0];
  return content === undefined ? { first: 0, end: 0 } : { first: content.first, end: content.end };
}

/** `The chair asked whether I could read`, in an answer: `I` is whoever answers, and not the chair. */
function voiceAround(one: Said, parents: ReadonlyMap<Said, Said | undefined>, input: ListInput): Said | undefined {
  if (!one.speaker.firstPerson) return undefined;
  const parent = parents.get(one);
  for (let around = parent, depth = 0; around !== undefined && depth < mostChildren; around = parents.get(around), depth++) if (around.labelling.cueLemma === ':' || formOf(around, input) !== 'indirect') return around;
  return parent;
}

interface Place {
  readonly parent: Said | undefined;
  /** In whose own words it stands. */
  readonly voice: Said | undefined;
  readonly children: readonly Said[];
  readonly via: readonly FoundHop[];
}

/** What others are said to say inside is theirs: it does not colour the stance of who passes it on. */
function stanceWithin(one: Said, children: readonly Said[], tokens: readonly Token[]): Stance {
  if (children.length === 0) return one.stance;
  const others = children.filter(child => child.place === one.place && !isSame(one, child) && child.labelling.cue.length > 0).slice(0, mostChildren);
  if (others.length === 0) return one.stance;
  const nested = others.flatMap(child => [...child.labelling.cue, ...child.labelling.content]);
  return stanceOf(tokens, one.labelling, one.speaker.kind === 'author', nested);
}

const mostChildren = 12;

function finished(one: Said, index: number, { parent, voice: around, children, via }: Place, indexOf: ReadonlyMap<Said, number>, input: ListInput): Attribution {
  const { labelling, place } = one;
  const tokens = input.english[place]?.tokens ?? [];
  const passage = input.passages[place];
  const spans = (ranges: readonly TokenRange[]): readonly SourceSpan[] => passage === undefined ? [] : ranges.map(range => tokensSpan(passage, tokens, range));
  const { name, kind, role, entity, candidates, firstPerson } = one.speaker;
  const voice = firstPerson ? around?.speaker : undefined;
  const continues = one.continues === undefined ? undefined : indexOf.get(one.continues);
  const speaker = { name: voice?.name ?? name, spans: spans(labelling.speaker), kind: voice?.kind ?? kind, role: voice?.role ?? role, entity: voice?.entity ?? entity };
  return {
    index,
    sentence: input.sentenceOf(labelling.cue.length > 0 ? place : one.content[0]?.place ?? place, keyOf(one).first),
    speaker: candidates === undefined ? speaker : { ...speaker, candidates },
    cue: spans(labelling.cue),
    cueLemma: labelling.cueLemma,
    cueClass: labelling.cueClass,
    content: one.content.map(range => placedSpan(range, input)).filter(span => span !== undefined),
    form: formOf(one, input),
    stance: stanceWithin(one, children, tokens),
    negated: labelling.negated,
    via: via.map(hop => ({ name: hop.name, kind: hop.kind, spans: spans(hop.ranges) })),
    confidence: one.confidence,
    actionable: isActionable(one),
    within: parent === undefined ? undefined : indexOf.get(parent),
    continues,
  };
}

function placedSpan(range: PlacedRange, input: ListInput): SourceSpan | undefined {
  const passage = input.passages[range.place];
  return passage === undefined ? undefined : tokensSpan(passage, input.english[range.place]?.tokens ?? [], range);
}

/** Rules rely on speech and papers whose words leave little doubt; hearsay without a speaker is marked by its very words. */
function isActionable(one: Said): boolean {
  const { cueClass, cueLemma, agentless } = one.labelling;
  return (cueClass === 'speech' || cueClass === 'document') && cueLemma !== '' && one.confidence >= (agentless ? 0.6 : 0.8);
}

/** Direct where every word said stands in quotation marks, mixed where some do. */
function formOf(one: Said, input: ListInput): Form {
  let quoted = 0;
  let plain = 0;
  for (const range of one.content) {
    const tokens: readonly Token[] = input.english[range.place]?.tokens ?? [];
    const quotations = input.ranges[range.place] ?? [];
    let next = firstAfter(quotations, range.first);
    for (let at = range.first; at < range.end; at++) {
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= at) next++;
      const quotation = quotations[next];
      if (quotation !== undefined && quotation.first <= at) {
        quoted += Math.min(quotation.end, range.end) - at;
        at = quotation.end - 1;
      } else if (quotation === undefined && plain > 0) break;
      else if (tokens[at]?.tag !== 'PUNCT') plain++;
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}

/** Index of the first quotation that may reach past the place. */
function firstAfter(quotations: readonly QuotationRange[], place: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.first ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && (quotations[low - 1]?.end ?? 0) > place) low--;
  return low;
}
