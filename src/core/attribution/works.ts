/** Works that the draft cites, as far as who says what may depend on them: by whom they are, what they are called, and who published them. Knows marks; reads no registry. */
import type { PassageEnglish, TokenRange } from '../english/token.ts';
import type { Passage } from '../prose/passage.ts';

export interface CitedWork {
  /** As they are spoken of: `Ines Vela`, `Harbour Survey Board`. */
  readonly authors: readonly string[];
  readonly title: string;
  /** The newspaper, the station: it passes on what others say. Empty for a work of its authors’ own. */
  readonly outlet: string;
}

/** By where the mark that cites it begins in the file. */
export type CitedWorks = ReadonlyMap<number, CitedWork>;

/** For each sentence of a passage the works cited in it, or right after its stop. */
export function worksBySentence(passage: Passage | undefined, english: PassageEnglish | undefined, works: CitedWorks): ReadonlyMap<number, readonly CitedWork[]> {
  const found = new Map<number, CitedWork[]>();
  if (passage === undefined || english === undefined) return found;
  for (const mark of passage.marks) {
    const work = mark.citation === undefined ? undefined : works.get(mark.citation.span.start);
    if (work === undefined) continue;
    const sentence = sentenceOf(english, mark.at.start, mark.at.end > mark.at.start);
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [work]);
    else if (!known.includes(work)) known.push(work);
  }
  return found;
}

/** Index of the sentence that a place stands in; a mark without words belongs to the one that ends there. */
function sentenceOf({ tokens, sentences }: PassageEnglish, at: number, hasWords: boolean): number {
  const startOf = ({ first }: TokenRange): number => tokens[first]?.start ?? 0;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && (startOf(sentence) < at || hasWords && startOf(sentence) === at)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
