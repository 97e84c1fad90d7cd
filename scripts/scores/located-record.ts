/**
 * An annotated record with its words found in the draft. Annotators copy words, not offsets: each piece is looked for in its sentence
 * first, then in the rest of the paragraph, before the sentence, and anywhere. Knows nothing of what the product says.
 */
import type { AnnotatedAttribution, AnnotatedRecord } from './annotation.ts';
import { foldText, foldWords, occurrences, type FoldedText } from './folded-text.ts';
import { overlapAny, type Range } from './ranges.ts';

export interface LocatedAttribution {
  readonly annotation: AnnotatedAttribution;
  /** In code units of the draft, in order of place. */
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly speaker: readonly Range[];
  /** Place in the list of the one it stands within. */
  readonly within: number | undefined;
}

export interface LocatedRecord {
  readonly attributions: readonly LocatedAttribution[];
  /** What an annotator must put right. */
  readonly faults: readonly string[];
}

/** Where to look, in folded offsets. */
interface Place {
  readonly text: string;
  readonly sentence: Range;
  readonly paragraph: Range;
}

/** What speaks against a reading: the least of these is taken, after the nearness of its place. */
type Cost = (range: Range) => number;

export function locateRecord(draft: string, record: AnnotatedRecord): LocatedRecord {
  const folded = foldText(draft);
  const paragraphs = paragraphsOf(draft, folded);
  const faults = [...record.faults];
  const indexOf = new Map(record.attributions.map(({ id }, index) => [id, index]));
  const contents: (readonly Range[])[] = [];
  const taken: Range[] = [];
  let from = folded.folded(frontMatterEnd(draft));

  const attributions = record.attributions.map((annotation): LocatedAttribution => {
    const missing = (what: string, words: string): void => void faults.push(`${annotation.id}: ${what} not found: ${words}`);
    const start = sentenceStart(folded.text, annotation.sentence, from);
    if (start === undefined) missing('sentence', annotation.sentence);
    from = start ?? from;
    const paragraph = paragraphs.find(([, end]) => end > from) ?? [from, folded.text.length];
    const place: Place = { text: folded.text, paragraph, sentence: [from, sentenceEnd(folded.text, from, paragraph[1])] };
    const find = (pieces: readonly string[], what: string, cost: Cost): readonly Range[] => {
      const found: Range[] = [];
      for (const piece of pieces) {
        const range = findPiece(place, piece, each => cost(each) + (overlapAny([each], found) ? 1e6 : 0));
        if (range === undefined) missing(what, piece);
        else found.push(range);
      }
      return found.sort((a, b) => a[0] - b[0]);
    };

    const within = annotation.within === undefined ? undefined : indexOf.get(annotation.within);
    const parent = within === undefined ? [] : (contents[within] ?? []);
    const outside: Cost = range => (parent.length === 0 || overlapAny([range], parent) ? 0 : 1e6);
    const content = find(annotation.content, 'content', range => outside(range) + Math.abs(range[0] - place.sentence[0]));
    const cue = find(annotation.cue, 'cue', range => outside(range) + (overlapAny([range], [...content, ...taken]) ? 1e6 : 0) + distance(range, content));
    const speaker = find(annotation.speaker.words, 'speaker', range => (overlapAny([range], cue) ? 1e6 : 0) + distance(range, cue.length > 0 ? cue : content));
    contents.push(content);
    taken.push(...cue);
    return { annotation, within, cue: cue.map(folded.source), content: content.map(folded.source), speaker: speaker.map(folded.source) };
  });
  return { attributions, faults };
}

/** Attributions stand in order, so the first place at or after the one before; one that is out of order is looked for from the start. */
function sentenceStart(text: string, given: string, from: number): number | undefined {
  const words = foldWords(given).replace(/\s*(?:…|\.{3})$/u, '');
  const found = occurrences(text, words);
  return (found.find(([start]) => start >= from) ?? found[0])?.[0];
}

/** The best reading of a piece; a long one may be given as its first and last words with “ … ” between. */
function findPiece(place: Place, piece: string, cost: Cost): Range | undefined {
  const words = foldWords(piece);
  const whole = cheapest(place, occurrences(place.text, words), cost);
  const [head = '', tail = '', ...more] = words.split(/ (?:…|\.{3}) /u);
  if (whole !== undefined || tail === '' || more.length > 0) return whole;
  const ends = occurrences(place.text, tail);
  const spans = occurrences(place.text, head).flatMap(([start, middle]): readonly Range[] => {
    const end = ends.find(each => each[0] >= middle);
    return end === undefined ? [] : [[start, end[1]]];
  });
  return cheapest(place, spans, cost);
}

function cheapest(place: Place, ranges: readonly Range[], cost: Cost): Range | undefined {
  let best: { readonly range: Range; readonly price: number } | undefined;
  for (const range of ranges) {
    const price = 1e9 * farness(place, range) + cost(range);
    if (best === undefined || price < best.price) best = { range, price };
  }
  return best?.range;
}

function farness({ sentence, paragraph }: Place, [start]: Range): number {
  if (start >= sentence[0] && start < sentence[1]) return 0;
  if (start >= sentence[0] && start < paragraph[1]) return 1;
  return start >= paragraph[0] && start < paragraph[1] ? 2 : 3;
}

/** Characters between a range and the nearest of others. */
function distance([start, end]: Range, others: readonly Range[]): number {
  return others.reduce((least, other) => Math.min(least, Math.max(0, other[0] - end, start - other[1])), others.length === 0 ? 0 : 1e5);
}

/** A guess that only orders readings: abbreviations may end it early. */
function sentenceEnd(text: string, start: number, limit: number): number {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(start, limit));
  return start + (first?.segment.length ?? 0);
}

function paragraphsOf(draft: string, folded: FoldedText): readonly Range[] {
  return [...draft.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/gu)].map(({ index, 0: lines }): Range => [folded.folded(index), folded.folded(index + lines.length)]);
}

function frontMatterEnd(draft: string): number {
  return /^---\r?\n[^]*?\n---\r?\n/u.exec(draft)?.[0].length ?? 0;
}
