/** Whether a citation mark is there to bear out what is said, or only to show the way to somebody’s home page. Knows addresses, no English. */
import type { ResolvedCitation } from './source.ts';

/** Keys and notes always are; a link is, unless it leads to a place in the draft, a mailbox or the front door of a site. */
export function isEvidence({ citation }: ResolvedCitation): boolean {
  if (citation.kind === 'citekey' || citation.kind === 'footnote') return true;
  const url = citation.url?.trim() ?? '';
  if (citation.kind === 'reference-link' && citation.url === undefined) return true;
  if (url === '' || url.startsWith('#') || /^(?:mailto|tel|javascript|data|sms):/iu.test(url)) return false;
  return !/^https?:\/\/[^/?#]+\/?$/iu.test(url);
}
