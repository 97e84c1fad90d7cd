/** Which words of a draft are its writer's own: not quoted, not a title or a term in marks, not what somebody else is reported to have said. Knows no rule. */
import type { Attribution } from '../attribution/attribution.ts';
import type { SourceSpan } from '../text/span.ts';
import { touching } from './reading.ts';
import type { Analysis } from './rule.ts';

/** A question about places: does the writer speak here, in no quotation marks of any kind and in nobody else's name? */
export function ownWords(analysis: Analysis, isMarked: (span: SourceSpan) => boolean): (span: SourceSpan) => boolean {
  // Who wants or plans a thing has put nothing into words.
  const isSaying = ({ speaker, cueClass }: Attribution): boolean => speaker.kind !== 'author' && !/^(?:we|i)$/iu.test(speaker.name) && cueClass !== 'attitude' && cueClass !== 'intention';
  const isReported = touching(analysis.attributions.filter(isSaying).flatMap(({ content }) => content));
  return span => !isMarked(span) && !isReported(span);
}

/** A question about places: does one touch quoted words, or a title, a nickname or a term in marks? */
export function markedWords(analysis: Analysis): (span: SourceSpan) => boolean {
  const marked = analysis.quotations.filter(({ within }) => within === undefined).map(({ span }) => span);
  return touching([...marked, ...analysis.passages.filter(({ quoted }) => quoted).map(({ span }) => span)]);
}
