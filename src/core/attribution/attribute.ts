/** Who says what, by which words, through whom. The order of the steps; each is independent of the labeller. */
import { sentenceIndexOf } from './places.ts';
import type { PassageEnglish } from '../english/token.ts';
import type { Passage } from '../prose/passage.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Attribution, Quotation } from './attribution.ts';
import { withMendedTags } from './mended-tags.ts';
import { carryOver } from './carry-over.ts';
import { quotedThroughOutlets } from './embedded.ts';
import { readEntities } from './entities.ts';
import type { Labeller } from './labeller.ts';
import type { Entity } from './names.ts';
import { listAttributions } from './nesting.ts';
import { readQuotations } from './quotations.ts';
import { resolveAll } from './resolve.ts';

export interface AttributionInput {
  readonly passages: readonly Passage[];
  /** `english[i]` is the English of `passages[i]`. */
  readonly english: readonly PassageEnglish[];
  readonly sentences: readonly Sentence[];
  readonly labeller: Labeller;
  /** Name → other forms of it. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** The draft’s own author, for `we assess`. */
  readonly author?: string;
}

export interface AttributionReading {
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

export function attribute(input: AttributionInput): AttributionReading {
  const { passages, labeller, aliases } = input;
  const english = input.english.map(withMendedTags);
  const { quotations, ranges } = readQuotations(passages, english);
  const names = readEntities(passages, english, aliases);
  const labellings = passages.map((passage, place) =>
    labeller.label({ english: english[place] ?? { tokens: [], sentences: [] }, passageKind: passage.kind, quotations: ranges[place] ?? [] }));
  const said = resolveAll(labellings, english, names, input.author);
  const carried = carryOver(said, { english, ranges, continues: quotations.map(quotation => quotation.continues) });
  const complete = quotedThroughOutlets(carried, { english, ranges, names });
  const attributions = listAttributions(complete, { passages, english, ranges, sentenceOf: sentenceIndexOf(input.sentences, passages, english) });
  return { quotations, entities: names.entities, attributions };
}
