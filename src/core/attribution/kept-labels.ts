/** What the labeller found in each passage, kept for the next version of the draft. Knows which passages are the same; labels nothing. */
import type { PassageEnglish } from '../english/token.ts';
import type { LabellerInput, Labelling, QuotationRange } from './labeller.ts';
import { mendedWords } from './names/mended-words.ts';

/** A labeller sees one passage and nothing else, so the same input has the same labels in every version. */
export interface LabelledPassage {
  readonly words: PassageEnglish;
  readonly mended: PassageEnglish;
  readonly kind: string;
  readonly quotations: readonly QuotationRange[];
  readonly labellings: readonly Labelling[];
}

export interface KeptLabels {
  readonly mended: (words: PassageEnglish) => PassageEnglish;
  /** The labels that these words had under the same quotation marks; undefined where they have to be found. */
  readonly labelled: (words: PassageEnglish, input: Omit<LabellerInput, 'english'>) => readonly Labelling[] | undefined;
}

export function keptLabels(earlier: readonly LabelledPassage[]): KeptLabels {
  const known = new Map(earlier.map(passage => [passage.words, passage]));
  return {
    mended: words => known.get(words)?.mended ?? mendedWords(words),
    labelled: (words, { passageKind, quotations }) => {
      const kept = known.get(words);
      return kept !== undefined && kept.kind === passageKind && sameQuotations(kept.quotations, quotations) ? kept.labellings : undefined;
    },
  };
}

/** Their numbers in the draft do not matter to a labeller. */
function sameQuotations(before: readonly QuotationRange[], now: readonly QuotationRange[]): boolean {
  return before.length === now.length && before.every((one, index) => {
    const other = now[index];
    return other !== undefined && one.first === other.first && one.end === other.end && one.continues === other.continues;
  });
}
