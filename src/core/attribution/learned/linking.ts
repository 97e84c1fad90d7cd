/** Joins spans into attributions: which source and which contents belong to which cue, judged pair by pair. Knows places and marks; resolves no name. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { mix } from './hashing.ts';
import type { PassageForms } from './forms.ts';
import type { Span, Spans } from './spans.ts';
import { logistic, sumOf } from './weights.ts';
import type { WeightTable } from './weights.ts';

export interface Reading {
  readonly forms: PassageForms;
  readonly spans: Spans;
  readonly byRule: readonly Labelling[];
  /** For each token one more than the index of the rules' finding whose cue it is in; 0 for none. */
  readonly ruleAt: Int32Array;
}

export type Role = 'source' | 'content';

/** How many features a pair has. */
export const PAIR_FEATURES = 24;

/** A cue with what belongs to it. */
export interface Linked {
  readonly cue: Span;
  readonly source: Span | undefined;
  readonly sourceLink: number;
  readonly contents: readonly Span[];
  readonly contentLink: number;
}

const LEAST_SOURCE = 0.4;
const LEAST_CONTENT = 0.2;
/** Nearest spans on each side that are considered. */
const NEAREST = 3;

export function linkSpans(reading: Reading, table: WeightTable): readonly Linked[] {
  const { cues, sources, contents } = reading.spans;
  const features = new Int32Array(PAIR_FEATURES);
  const likelihood = (cue: Span, span: Span, role: Role): number => logistic(sumOf(table, features, 0, writePairFeatures(reading, cue, span, role, features)));
  const best = new Map<Span, { readonly cue: Span; readonly link: number }>();
  for (const cue of cues) {
    for (const content of around(cue, contents)) {
      const link = likelihood(cue, content, 'content');
      if (link >= LEAST_CONTENT && link > (best.get(content)?.link ?? 0)) best.set(content, { cue, link });
    }
  }
  return cues.map(cue => {
    const mine = around(cue, contents).filter(content => best.get(content)?.cue === cue);
    let source: Span | undefined;
    let sourceLink = LEAST_SOURCE;
    for (const candidate of around(cue, sources)) {
      const link = likelihood(cue, candidate, 'source');
      if (link < sourceLink) continue;
      source = candidate;
      sourceLink = link;
    }
    return { cue, source, sourceLink: source === undefined ? 0 : sourceLink, contents: mine, contentLink: Math.max(0, ...mine.map(content => best.get(content)?.link ?? 0)) };
  });
}

/** The few spans nearest to a cue on each side, in order of place. */
export function around(cue: TokenRange, spans: readonly Span[]): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? 0) < cue.first) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - NEAREST), low + NEAREST);
}

/** Writes the hashes of a pair's features; gives how many. */
export function writePairFeatures(reading: Reading, cue: Span, span: Span, role: Role, out: Int32Array): number {
  const { forms, spans } = reading;
  const isLeft = span.first < cue.first;
  const [from, to] = isLeft ? [span.end, cue.first] : [cue.end, span.first];
  const distance = stepOf(Math.max(0, to - from));
  const apart = sentencesApart(forms, cue, span);
  const same = between(role === 'source' ? spans.sources : spans.contents, from, to);
  const other = between(role === 'source' ? spans.contents : spans.sources, from, to);
  const cues = between(spans.cues, from, to);
  const rule = ruleLink(reading, cue, span, role);
  const head = headOf(forms, cue);
  const cueWord = forms.cueWord[head] ?? 0;
  const lemma = forms.lemma[head] ?? 0;
  const opening = forms.word[from] ?? 0;
  const closing = forms.word[to - 1] ?? 0;
  const quoted = ((forms.quote[span.first] ?? 0) > 0 ? 1 : 0) + ((forms.quote[cue.first] ?? 0) > 0 ? 2 : 0);
  const last = forms.tag[span.end - 1] ?? 0;
  const firstTag = forms.tag[span.first] ?? 0;
  const rival = rivalOf(spans.cues, cue, span);
  const rivalRule = rival === undefined ? 0 : ruleLink(reading, rival, span, role);
  const side = (role === 'source' ? 2 : 0) + (isLeft ? 1 : 0);
  const gap = to <= from ? 0 : to - from === 1 ? forms.word[from] ?? 0 : 1;
  let n = 0;
  out[n++] = mix(101, side, 0);
  out[n++] = mix(102, side * 8 + distance, apart);
  out[n++] = mix(103, side * 8 + rule, rivalRule);
  out[n++] = mix(104, side * 8 + rule, distance * 4 + same);
  out[n++] = mix(105, side, same * 16 + other * 4 + cues);
  out[n++] = mix(106, side * 4 + quoted, apart * 8 + distance);
  out[n++] = mix(107, side, lemma);
  out[n++] = mix(108, side * 64 + cueWord, distance);
  out[n++] = mix(109, side * 8 + distance, opening);
  out[n++] = mix(110, side * 8 + distance, closing);
  out[n++] = mix(111, side, gap);
  out[n++] = mix(112, side * 32 + last, distance);
  out[n++] = mix(113, side * 32 + firstTag, distance);
  out[n++] = mix(114, side * 4 + stepOf(span.end - span.first), apart);
  out[n++] = mix(115, side * 4 + (rival === undefined ? 0 : nearer(rival, cue, span)), same * 16 + other * 4 + cues);
  out[n++] = mix(116, side * 4 + (rival === undefined ? 0 : nearer(rival, cue, span)), rule * 8 + rivalRule);
  out[n++] = mix(117, side * 64 + cueWord, quoted * 32 + (forms.tag[head] ?? 0));
  out[n++] = mix(118, side * 4 + apart, (spans.cues.length > 1 ? 1 : 0) + (spans.sources.length > 1 ? 2 : 0) + (spans.contents.length > 1 ? 4 : 0));
  out[n++] = mix(119, side * 8 + apart, same * 16 + other * 4 + cues);
  out[n++] = mix(120, side * 16 + Math.floor(span.sure * 8), Math.floor(cue.sure * 8));
  return n;
}

/** The token that says what a cue is: its last verb, else its last word. */
export function headOf(forms: PassageForms, cue: TokenRange): number {
  for (let at = cue.end - 1; at >= cue.first; at--) if ((forms.cueWord[at] ?? 0) > 0) return at;
  for (let at = cue.end - 1; at >= cue.first; at--) if ((forms.tag[at] ?? 0) >= 10 && (forms.tag[at] ?? 0) <= 15) return at;
  return cue.end - 1;
}

/** 0, 1, 2, 3–4, 5–8, 9–16, more. */
export function stepOf(count: number): number {
  return count <= 2 ? count : count <= 4 ? 3 : count <= 8 ? 4 : count <= 16 ? 5 : 6;
}

/** 0 in the same sentence, 1 in the one beside, 2 farther; 4 more where the cue is the later one. */
function sentencesApart(forms: PassageForms, cue: TokenRange, span: TokenRange): number {
  const [early, late] = span.first < cue.first ? [span.end - 1, cue.first] : [cue.end - 1, span.first];
  if (forms.first[early] === forms.first[late]) return 0;
  const beside = forms.end[early] === forms.first[late];
  return (beside ? 1 : 2) + (span.first < cue.first ? 4 : 0);
}

/** How many spans begin in a stretch, up to 3. */
function between(spans: readonly Span[], from: number, to: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while (count < 3 && (spans[low + count]?.first ?? to) < to) count++;
  return count;
}

/** The cue beside this one on the span's side, or beyond the span. */
function rivalOf(cues: readonly Span[], cue: Span, span: Span): Span | undefined {
  const near = around(span, cues).filter(other => other !== cue);
  let best: Span | undefined;
  for (const other of near) if (best === undefined || apartBy(other, span) < apartBy(best, span)) best = other;
  return best;
}

function apartBy(a: TokenRange, b: TokenRange): number {
  return a.first < b.first ? b.first - a.end : a.first - b.end;
}

function nearer(rival: TokenRange, cue: TokenRange, span: TokenRange): number {
  return apartBy(rival, span) < apartBy(cue, span) ? 2 : 1;
}

/** What the rules say of a pair: 0 they know no such cue, 1 they join the two, 2 they join the cue with others, 3 with nothing in this role. */
function ruleLink(reading: Reading, cue: TokenRange, span: TokenRange, role: Role): number {
  const known = ruleFor(reading, cue);
  if (known === undefined) return 0;
  const ranges = role === 'source' ? known.speaker : known.content;
  return ranges.length === 0 ? 3 : ranges.some(range => overlap(range, span)) ? 1 : 2;
}

/** What the rules find with a cue that shares words with this one. */
export function ruleFor({ byRule, ruleAt }: Reading, cue: TokenRange): Labelling | undefined {
  for (let at = cue.end - 1; at >= cue.first; at--) {
    const known = byRule[(ruleAt[at] ?? 0) - 1];
    if (known !== undefined) return known;
  }
  return undefined;
}

export function cuesByRule(length: number, byRule: readonly Labelling[]): Int32Array {
  const at = new Int32Array(length);
  byRule.forEach((one, index) => one.cue.forEach(range => at.fill(index + 1, range.first, range.end)));
  return at;
}

export function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}
