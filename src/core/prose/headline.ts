/** Which passage heads the draft. Knows the look of a headline, and no English. */
import type { Passage } from './passage.ts';

/**
 * The first heading where no body stands before it; else the front matter's title; else, as in copy that comes without
 * markup, a first line that is short and ends without a full stop while paragraphs follow.
 */
export function headlineOf(passages: readonly Passage[]): Passage | undefined {
  const title = passages.find(passage => passage.kind === 'title');
  const first = passages.find(passage => passage.kind !== 'title');
  if (first?.kind === 'heading') return first;
  if (title !== undefined) return title;
  return first !== undefined && first.kind === 'paragraph' && passages.length >= 3 && looksLikeHeadline(first.prose.text) ? first : undefined;
}

function looksLikeHeadline(text: string): boolean {
  const line = text.trim().replace(/[”’"')\]]+$/u, '');
  const words = line.split(' ').length;
  return words >= 4 && words <= 24 && line.length <= 160 && !/[.!?…:;,]$/u.test(line) && !/[.!?] /u.test(line);
}
