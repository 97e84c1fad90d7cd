/** From a citation to where its source is defined, and from a definition to itself. */
import type { Analysis } from '../core/rules/rule.ts';
import type { SourceSpan } from '../core/text/span.ts';
import { citationAt, definitionAt, keyOf } from './place.ts';

export interface Definition {
  /** The words that were asked about. */
  readonly from: SourceSpan;
  /** The bibliography that the places are in; undefined for the draft itself. */
  readonly path: string | undefined;
  /** The whole definition … */
  readonly span: SourceSpan;
  /** … and its id within. */
  readonly idSpan: SourceSpan;
}

/** Undefined where nothing is cited at the cursor, or nothing that we read defines the source. */
export function definitionFrom(analysis: Analysis, offset: number): Definition | undefined {
  const citation = citationAt(analysis, offset, 'beside');
  if (citation === undefined) {
    const place = definitionAt(analysis, offset, 'beside')?.place;
    return place && { from: place.idSpan, path: undefined, span: place.span, idSpan: place.idSpan };
  }
  const definedAt = citation.source?.definedAt;
  if (definedAt === undefined) return undefined;
  const from = keyOf(citation);
  return definedAt.kind === 'registry'
    ? { from, path: definedAt.path, span: definedAt.place, idSpan: definedAt.idPlace }
    : { from, path: undefined, span: definedAt.span, idSpan: definedAt.idSpan };
}
