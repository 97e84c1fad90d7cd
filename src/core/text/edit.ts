/** Edits: what a fix does to the source. */
import type { SourceSpan } from './span.ts';

/** Replaces the words at `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: SourceSpan;
  readonly text: string;
}

/** The source with every edit applied. Edits must not overlap; of two insertions at one place the earlier in the list comes first. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, index) => ({ edit, index })).sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of inOrder) {
    result += source.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + source.slice(at);
}
