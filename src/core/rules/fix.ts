/** How rules offer a change. Every one of these may change what the sentence asserts, so none is safe: the writer picks. */
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** Other words at the span. */
export function rewording(title: string, span: SourceSpan, text: string, preferred = true): Fix {
  return { title, safe: false, preferred, snippet: false, edits: [{ span, text }] };
}

/** Words at the span with places to fill in; `verbatim` what comes from the draft. */
export function blanks(title: string, span: SourceSpan, text: string, preferred = true): Fix {
  return { title, safe: false, preferred, snippet: true, edits: [{ span, text }] };
}

/** The empty span at an offset, for an insertion. */
export function place(offset: number): SourceSpan {
  return sourceSpan(offset, offset);
}

/** The draft's own words inside a snippet, so that no character of theirs opens a place. */
export function verbatim(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
