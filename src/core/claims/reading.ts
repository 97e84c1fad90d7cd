/** Lays quotations, attributions and names over the tokens of each sentence, so that judging a word is one look-up. Judges nothing itself. */
import type { Attribution, Quotation } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Token } from '../english/token.ts';
import type { Passage } from '../prose/passage.ts';
import { type SourceSpan, sourceSpan } from '../text/span.ts';
import { hintsOf } from './tables.ts';

export interface ReadingInput {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

/** One sentence with everything known about its words. Positions are indexes into `tokens`. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Which phrase lists may have something to say here; see `tables.ts`. */
  readonly hints: number;
  /** Attributions whose cue, or whose content in part, stands in this sentence. */
  readonly attributions: readonly Attribution[];
  /** Inside somebody's quoted words. Terms and titles in quotation marks do not count. */
  readonly quoted: (at: number) => boolean;
  /** Inside what an attribution reports. */
  readonly reported: (at: number) => boolean;
  /** Inside the words that name a speaker. */
  readonly speaking: (at: number) => boolean;
  /** Inside the words that report. */
  readonly cueing: (at: number) => boolean;
  /** The named party whose mention covers the word. */
  readonly entity: (at: number) => Entity | undefined;
  /** The place in the file of the tokens `[first, end)`. */
  readonly span: (first: number, end: number) => SourceSpan;
  /** What all this is read from, for its whole passage. */
  readonly layer: Layer | undefined;
}

/** What stands over the tokens of one passage; undefined where nothing of the kind does. */
export interface Layer {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  quoted: Int32Array | undefined;
  reported: Int32Array | undefined;
  speaking: Int32Array | undefined;
  cueing: Int32Array | undefined;
  /** The index of the entity plus one, or 0. */
  entities: Int32Array | undefined;
}

/** The passages in order of place; where each begins stands apart, since every span has to be looked up among them. */
interface Laid {
  readonly layers: readonly Layer[];
  readonly starts: Uint32Array;
}

export const markings = ['quoted', 'reported', 'speaking', 'cueing'] as const;
type Marking = (typeof markings)[number];

/** Linear in the length of the draft. */
export function readSentences(input: ReadingInput): readonly SentenceReading[] {
  const layers = new Map<Passage, Layer>();
  const found: { passage: Passage; layer: Layer }[] = [];
  for (const { passage, passageTokens } of input.sentences) {
    if (layers.has(passage)) continue;
    const layer = emptyLayer(passage, passageTokens);
    layers.set(passage, layer);
    found.push({ passage, layer });
  }
  found.sort((a, b) => a.passage.span.start - b.passage.span.start);
  const inOrder: Laid = { layers: found.map(({ layer }) => layer), starts: Uint32Array.from(found, ({ passage }) => passage.span.start) };
  for (const quotation of input.quotations) if (!quotation.isTerm) mark(inOrder, quotation.words, 'quoted');
  for (const attribution of input.attributions) {
    for (const span of attribution.content) mark(inOrder, span, 'reported');
    for (const span of attribution.speaker.spans) mark(inOrder, span, 'speaking');
    for (const span of attribution.cue) mark(inOrder, span, 'cueing');
  }
  for (const layer of inOrder.layers) for (const marking of markings) accumulate(layer[marking]);
  input.entities.forEach((entity, index) => {
    for (const mention of entity.mentions) name(inOrder, mention, index + 1);
  });
  const bySentence = attributionsBySentence(input.sentences, input.attributions);
  return input.sentences.map(sentence => readingOf(sentence, layers.get(sentence.passage), bySentence[sentence.index] ?? [], input.entities));
}

function readingOf(sentence: Sentence, layer: Layer | undefined, attributions: readonly Attribution[], entities: readonly Entity[]): SentenceReading {
  const { first } = sentence.range;
  return {
    sentence,
    tokens: sentence.tokens,
    hints: hintsOf(sentence.tokens),
    attributions,
    quoted: at => (layer?.quoted?.[first + at] ?? 0) > 0,
    reported: at => (layer?.reported?.[first + at] ?? 0) > 0,
    speaking: at => (layer?.speaking?.[first + at] ?? 0) > 0,
    cueing: at => (layer?.cueing?.[first + at] ?? 0) > 0,
    entity: at => {
      const number = layer?.entities?.[first + at] ?? 0;
      return number === 0 ? undefined : entities[number - 1];
    },
    span: (from, end) => sourceSpan(layer?.starts[first + from] ?? sentence.span.start, layer?.ends[first + end - 1] ?? sentence.span.end),
    layer,
  };
}

function emptyLayer(passage: Passage, tokens: readonly Token[]): Layer {
  const size = tokens.length;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const { runs } = passage.prose;
  let run = 0;
  const place = (offset: number, closing: boolean): number => {
    const at = closing ? offset - 1 : offset;
    while (run + 1 < runs.length && (runs[run + 1]?.start ?? Infinity) <= at) run++;
    const found = runs[run];
    if (found === undefined) return passage.span.start;
    if (!found.verbatim) return closing ? found.span.end : found.span.start;
    return found.span.start + (at - found.start) + (closing ? 1 : 0);
  };
  tokens.forEach((token, index) => {
    starts[index] = place(token.start, false);
    ends[index] = place(token.end, true);
  });
  return { starts, ends, quoted: undefined, reported: undefined, speaking: undefined, cueing: undefined, entities: undefined };
}

/** Counts one more layer of `span` over the tokens that begin inside it, as a step up and a step down to be summed later. */
function mark({ layers, starts }: Laid, span: SourceSpan, marking: Marking): void {
  for (let at = lastFrom(starts, span.start); at < layers.length; at++) {
    const layer = layers[at];
    if (layer === undefined || (starts[at] ?? 0) >= span.end) return;
    const first = firstFrom(layer.starts, span.start);
    const end = firstFrom(layer.starts, span.end);
    if (first >= end) continue;
    const counts = layer[marking] ??= new Int32Array(layer.starts.length + 1);
    counts[first] = (counts[first] ?? 0) + 1;
    counts[end] = (counts[end] ?? 0) - 1;
  }
}

function accumulate(counts: Int32Array | undefined): void {
  if (counts === undefined) return;
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
}

function name({ layers, starts }: Laid, mention: SourceSpan, number: number): void {
  const layer = layers[lastFrom(starts, mention.start)];
  if (layer === undefined) return;
  const end = firstFrom(layer.starts, mention.end);
  const entities = layer.entities ??= new Int32Array(layer.starts.length + 1);
  for (let at = firstFrom(layer.starts, mention.start); at < end; at++) entities[at] = number;
}

/** Index of the last start at or before `offset`, or 0. */
function lastFrom(starts: Uint32Array, offset: number): number {
  return Math.max(0, firstFrom(starts, offset + 1) - 1);
}

function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function attributionsBySentence(sentences: readonly Sentence[], attributions: readonly Attribution[]): readonly (readonly Attribution[])[] {
  const lists: Attribution[][] = sentences.map(() => []);
  const inOrder = [...sentences].sort((a, b) => a.span.start - b.span.start);
  const starts = Uint32Array.from(inOrder, ({ span }) => span.start);
  const add = (index: number, attribution: Attribution): void => {
    const list = lists[index];
    if (list !== undefined && list.at(-1) !== attribution) list.push(attribution);
  };
  for (const attribution of attributions) {
    const touched = new Set<number>([attribution.sentence]);
    for (const span of [...attribution.content, ...attribution.cue]) {
      for (let at = lastFrom(starts, span.start); at < inOrder.length; at++) {
        const sentence = inOrder[at];
        if (sentence === undefined || sentence.span.start >= span.end) break;
        if (sentence.span.end > span.start) touched.add(sentence.index);
      }
    }
    for (const index of touched) add(index, attribution);
  }
  return lists;
}
