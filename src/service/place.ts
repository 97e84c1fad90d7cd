/** What stands at an offset of a draft: sentence, citation, definition, attribution. Knows places, and nothing of what to say about them. */
import type { Attribution } from '../core/attribution/attribution.ts';
import type { Sentence } from '../core/english/sentence.ts';
import type { Passage } from '../core/prose/passage.ts';
import { proseWithin } from '../core/prose/offsets.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { placeInDraft } from '../core/sources/definitions.ts';
import type { DraftDefinition, ResolvedCitation, Source } from '../core/sources/source.ts';
import { contains, cover, sourceSpan, type SourceSpan } from '../core/text/span.ts';

/** `under`: the character after the offset, as for a mouse. `beside`: either side of it, as for a cursor. */
export type Touch = 'under' | 'beside';

export function touches(span: SourceSpan, offset: number, touch: Touch): boolean {
  return span.start <= offset && (touch === 'beside' ? offset <= span.end : offset < span.end);
}

/** The part of a citation that stands for its source: a key, a whole footnote mark, a link's address. */
export function keyOf({ citation }: ResolvedCitation): SourceSpan {
  return citation.kind === 'footnote' ? citation.span : citation.keySpan;
}

export function citationAt(analysis: Analysis, offset: number, touch: Touch): ResolvedCitation | undefined {
  return analysis.registry.citations.find(resolved => touches(keyOf(resolved), offset, touch));
}

/** The source whose id, label or address is defined at the offset. An inline link defines itself, and is its own citation. */
export function definitionAt(analysis: Analysis, offset: number, touch: Touch): { readonly source: Source; readonly place: DraftDefinition } | undefined {
  for (const source of analysis.registry.sources) {
    const place = placeInDraft(source);
    if (place !== undefined && place.kind !== 'inline-link' && touches(place.idSpan, offset, touch)) return { source, place };
  }
  return undefined;
}

export function sentenceAt(analysis: Analysis, offset: number, touch: Touch): Sentence | undefined {
  return analysis.sentences.find(sentence => touches(sentence.span, offset, touch));
}

/** Passages do not overlap and stand in order of place. */
export function passageAt({ passages }: Analysis, span: SourceSpan): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = passages[low - 1];
  return before !== undefined && contains(before.span, span) ? before : undefined;
}

/** The attribution that the words at the offset belong to, innermost first; words between its parts belong to it too. */
export function attributionAt(analysis: Analysis, offset: number): Attribution | undefined {
  const sentence = sentenceAt(analysis, offset, 'under');
  const near = analysis.attributions.filter(isLikely).filter(attribution => attribution.sentence === sentence?.index || partsOf(attribution).some(part => touches(part, offset, 'under')));
  const byPart = near.filter(attribution => partsOf(attribution).some(part => touches(part, offset, 'under')));
  const candidates = byPart.length > 0 ? byPart : near.filter(attribution => touches(extentOf(analysis, attribution, offset), offset, 'under'));
  const innermost = [...candidates].sort((a, b) => narrowest(a, offset) - narrowest(b, offset) || b.index - a.index)[0];
  return innermost === undefined ? undefined : wholeStatement(analysis, innermost);
}

/** What a card or a report states; the record that programs read keeps the less likely ones too, each with its number. */
export function isLikely({ confidence }: Attribution): boolean {
  return confidence >= LIKELY;
}

/** On held-out drafts, about half of the attributions of this confidence are wholly right. */
const LIKELY = 0.4;

/** Who says in their own quotation that they deny something says one thing, not two. */
export function wholeStatement(analysis: Analysis, attribution: Attribution): Attribution {
  let whole = attribution;
  for (;;) {
    const around: Attribution | undefined = whole.within === undefined ? undefined : analysis.attributions[whole.within];
    // Parents come first in the list, so this ends.
    if (around === undefined || around.index >= whole.index || around.speaker.name !== whole.speaker.name) return whole;
    whole = around;
  }
}

/** From the first to the last word of an attribution that stands in the passage at the offset. */
export function extentOf(analysis: Analysis, attribution: Attribution, offset: number): SourceSpan {
  const sentence = sentenceAt(analysis, offset, 'under') ?? analysis.sentences[attribution.sentence];
  const parts = partsOf(attribution).filter(part => sentence === undefined || contains(sentence.passage.span, part));
  const [first, ...rest] = parts;
  return first === undefined ? sentence?.span ?? sourceSpan(offset, offset) : rest.reduce(cover, first);
}

/** The words at a span as a reader sees them, without markup and citations. */
export function wordsAt(analysis: Analysis, span: SourceSpan): string {
  const passage = passageAt(analysis, span);
  if (passage === undefined) return analysis.source.slice(span.start, span.end);
  const words = proseWithin(passage.prose, span);
  return passage.prose.text.slice(words.start, words.end);
}

function partsOf(attribution: Attribution): readonly SourceSpan[] {
  return [...attribution.speaker.spans, ...attribution.cue, ...attribution.content, ...attribution.via.flatMap(hop => hop.spans)];
}

function narrowest(attribution: Attribution, offset: number): number {
  const lengths = partsOf(attribution).filter(part => touches(part, offset, 'under')).map(part => part.end - part.start);
  return lengths.length === 0 ? Infinity : Math.min(...lengths);
}

/** Whether the offset lies in code, raw HTML or front matter, where `@` means something else. */
export function isOutsideProse(analysis: Analysis, offset: number): boolean {
  return analysis.markdown.verbatim.some(({ start, end }) => start < offset && offset < end);
}
