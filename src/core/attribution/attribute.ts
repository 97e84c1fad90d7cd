/** Who says what, by which words, through whom. The order of the steps; each is independent of the labeller. */
import { sentenceIndexOf } from './places.ts';
import type { PassageEnglish, TokenRange } from '../english/token.ts';
import type { Passage } from '../prose/passage.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Attribution, Quotation } from './attribution.ts';
import { keptLabels } from './kept-labels.ts';
import type { LabelledPassage } from './kept-labels.ts';
import { carryOver } from './sayings/carry-over.ts';
import { withCitedSpeakers } from './sayings/cited-speakers.ts';
import { quotedThroughOutlets } from './sayings/embedded.ts';
import { readEntities } from './names/entities.ts';
import type { EntityReading } from './names/entities.ts';
import { authorsAssess, estimatesIn } from './speakers/estimates.ts';
import type { Labeller, Labelling } from './labeller.ts';
import type { Entity } from './names/names.ts';
import { listAttributions } from './sayings/nesting.ts';
import { readQuotations } from './quotations/quotations.ts';
import { resolveAll } from './sayings/resolve.ts';
import { signatureIn, withSigned } from './sayings/signature.ts';
import { asTranscript } from './sayings/transcript.ts';
import type { CitedWorks } from './works.ts';

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
  /** What it cites. */
  readonly works?: CitedWorks;
  /** Of an earlier version, to save labelling the same words again. */
  readonly earlier?: readonly LabelledPassage[];
}

export interface AttributionReading {
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  /** For the next version of the draft to go on from; nothing else looks at it. */
  readonly labelled: readonly LabelledPassage[];
}

export function attribute(input: AttributionInput): AttributionReading {
  const { passages, labeller, aliases } = input;
  const kept = keptLabels(input.earlier ?? []);
  const english = input.english.map(kept.mended);
  const { quotations, ranges } = readQuotations(passages, english);
  const names = readEntities(passages, english, aliases);
  const labelled = passages.map((passage, place): LabelledPassage => {
    const words = input.english[place] ?? { tokens: [], sentences: [] };
    const mended = english[place] ?? words;
    const seen = { passageKind: passage.kind, quotations: ranges[place] ?? [] };
    return { words, mended, kind: passage.kind, quotations: seen.quotations, labellings: kept.labelled(words, seen) ?? labeller.label({ english: mended, ...seen }) };
  });
  const labellings = labelled.map(passage => passage.labellings);
  const said = withSigned(withCitedSpeakers(resolveAll(completed(labellings, input.passages, english, names), english, names, { author: input.author, passages, works: input.works ?? noWorks }), passages, english, names), passages, english);
  const carried = carryOver(said, { english, ranges, kinds: passages.map(passage => passage.kind), continues: quotations.map(quotation => quotation.continues) });
  const complete = quotedThroughOutlets(carried, { english, ranges, names });
  const attributions = listAttributions(complete, { passages, english, ranges, sentenceOf: sentenceIndexOf(input.sentences, passages, english) });
  return { quotations, entities: names.entities, attributions, labelled };
}

const noWorks: CitedWorks = new Map();

/** What no labeller sees in one passage alone: transcripts, signatures, and the judgements of authors who assess. */
function completed(labellings: readonly (readonly Labelling[])[], passages: readonly Passage[], english: readonly PassageEnglish[], names: EntityReading): readonly (readonly Labelling[])[] {
  const assess = authorsAssess(labellings, english);
  return asTranscript(labellings, passages, english, names).map((mine, place) => {
    const passage = passages[place];
    const words = english[place];
    if (passage === undefined || words === undefined) return mine;
    const signature = signatureIn(passage, words.tokens, place, names);
    const estimates = assess ? estimatesIn(words) : [];
    if (signature === undefined && estimates.length === 0) return mine;
    // What the labeller heard of nobody in such words, or of `our`, the authors say.
    const others = mine.filter(one => !estimates.some(own => overlaps(own.cue, one.cue) && one.speaker.every(range => own.cue.some(cue => cue.first <= range.first && range.end <= cue.end))));
    return [...(signature === undefined ? [] : [signature]), ...others, ...estimates];
  });
}

function overlaps(these: readonly TokenRange[], those: readonly TokenRange[]): boolean {
  return these.some(one => those.some(other => other.first < one.end && one.first < other.end));
}
