/** How a fix takes one citation mark out of the text and leaves the others. Knows the shapes of marks, no rule. */
import type { Citation } from '../markdown/document.ts';
import type { Edit } from '../text/edit.ts';
import { sliceSource, sourceSpan } from '../text/span.ts';
import type { Analysis } from './rule.ts';

/** The edit that drops the mark with its separator; undefined where the mark is a word of the sentence, or a link, whose words stay. */
export function withoutMark({ source }: Analysis, citation: Citation): Edit | undefined {
  const { span } = citation;
  if (citation.kind === 'footnote') return { span, text: '' };
  if (citation.kind !== 'citekey' || citation.inText || !sliceSource(source, citation.group).startsWith('[')) return undefined;
  const after = /^\s*;\s*/u.exec(source.slice(span.end, citation.group.end));
  if (after !== null) return { span: sourceSpan(span.start, span.end + after[0].length), text: '' };
  const before = /\s*;\s*$/u.exec(source.slice(citation.group.start, span.start));
  if (before !== null) return { span: sourceSpan(span.start - before[0].length, span.end), text: '' };
  const space = /[ \t]$/u.test(source.slice(citation.group.start - 1, citation.group.start)) ? 1 : 0;
  return { span: sourceSpan(citation.group.start - space, citation.group.end), text: '' };
}
