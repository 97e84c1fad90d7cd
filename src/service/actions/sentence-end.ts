/** Where marks and words are put at the end of a sentence. Knows punctuation and citations, and no source. */
import type { Sentence } from '../../core/english/sentence.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import type { Edit } from '../../core/text/edit.ts';
import { sourceSpan } from '../../core/text/span.ts';

/** Before the full stop; after closing quotation marks, question marks and the like, which belong to the words before them. */
export function beforeFullStop(analysis: Analysis, sentence: Sentence): number {
  for (const end of [sentence.span.end, withMarks(analysis, sentence)]) {
    const words = analysis.source.slice(sentence.span.start, end);
    if (words.endsWith('.') && !words.endsWith('..')) return end - 1;
  }
  return withMarks(analysis, sentence);
}

/** After the full stop, where footnote marks and comments stand. */
export function afterSentence(analysis: Analysis, sentence: Sentence): number {
  return withMarks(analysis, sentence);
}

/** An edit that cites a key: into a bracketed group that already stands at the end, or as one of its own. */
export function citeEdit(analysis: Analysis, sentence: Sentence, key: string): Edit {
  const at = beforeFullStop(analysis, sentence);
  const group = analysis.registry.citations
    .map(({ citation }) => citation)
    .find(citation => citation.kind === 'citekey' && !citation.inText && (citation.group.end === at || citation.group.end === at + 1));
  if (group?.kind === 'citekey') return insertion(group.group.end - 1, `; @${key}`);
  return insertion(at, ` [@${key}]`);
}

export function insertion(at: number, text: string): Edit {
  return { span: sourceSpan(at, at), text };
}

/** The end of the sentence with the marks that stand directly after it, which a reader takes as its own. */
function withMarks(analysis: Analysis, sentence: Sentence): number {
  const limit = sentence.passage.span.end;
  let end: number = sentence.span.end;
  for (const { citation } of analysis.registry.citations) {
    if (citation.kind !== 'footnote' && citation.kind !== 'citekey') continue;
    const span = citation.kind === 'citekey' ? citation.group : citation.span;
    if (span.start >= end && span.end <= limit && analysis.source.slice(end, span.start).trim() === '' && (citation.kind === 'footnote' ? span.start === end : true)) end = span.end;
  }
  while (end < limit && /[.!?”’"')\]*_]/u.test(analysis.source[end] ?? '') && end > sentence.span.end) end++;
  return end;
}
