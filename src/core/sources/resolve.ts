/** Which source each citation points at and which sentence it stands for. Knows spans and ids, and no English. */
import type { Sentence } from '../english/sentence.ts';
import type { Citation } from '../markdown/document.ts';
import type { SourceSpan } from '../text/span.ts';
import { contains } from '../text/span.ts';
import { footnoteId, linkId } from './definitions.ts';
import type { ResolvedCitation, Source } from './source.ts';

export function resolveCitations(citations: readonly Citation[], sources: ReadonlyMap<string, Source>, sentences: readonly Sentence[]): readonly ResolvedCitation[] {
  const find = sentenceFinder(sentences);
  return citations.map(citation => ({ citation, source: sourceOf(citation, sources), sentence: find(citation.span) }));
}

function sourceOf(citation: Citation, sources: ReadonlyMap<string, Source>): Source | undefined {
  switch (citation.kind) {
    case 'citekey': return sources.get(citation.key);
    case 'footnote': return sources.get(footnoteId(citation.key));
    case 'reference-link': return sources.get(linkId(citation.key));
    case 'link': return citation.url === undefined ? undefined : sources.get(citation.url);
  }
}

/** Finds the sentence that a mark stands in, or directly after; a mark before the first sentence of its passage belongs to that one. */
export function sentenceFinder(sentences: readonly Sentence[]): (mark: SourceSpan) => number | undefined {
  const inOrder = [...sentences].sort((a, b) => a.span.start - b.span.start || a.index - b.index);
  return mark => {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.span.start ?? 0) <= mark.start) low = middle + 1;
      else high = middle;
    }
    const before = inOrder[low - 1];
    const opened = inOrder[low];
    // A sentence that begins with a link begins inside the mark, after its bracket.
    if (opened !== undefined && opened.span.start < mark.end && !(before !== undefined && mark.start < before.span.end)) return opened.index;
    if (before !== undefined && (mark.start < before.span.end || contains(before.passage.span, mark))) return before.index;
    return opened !== undefined && contains(opened.passage.span, mark) ? opened.index : undefined;
  };
}
