/** From a citation to where its source is defined, and from a definition to itself and its citations. */
import type { Analysis } from '../core/rules/rule.ts';
import type { Source } from '../core/sources/source.ts';
import type { SourceSpan } from '../core/text/span.ts';
import { citationAt, definitionAt, keyOf } from './place.ts';

export interface Definition {
  /** The words that were asked about. */
  readonly from: SourceSpan;
  /** The whole definition … */
  readonly span: SourceSpan;
  /** … and its id within. */
  readonly idSpan: SourceSpan;
}

/** Undefined where nothing is cited at the cursor, or the source is not defined in this draft. */
export function definitionFrom(analysis: Analysis, offset: number): Definition | undefined {
  const citation = citationAt(analysis, offset, 'beside');
  const source = citation === undefined ? definitionAt(analysis, offset, 'beside') : citation.source;
  if (source === undefined) return undefined;
  return { from: citation === undefined ? source.definedAt.idSpan : keyOf(citation), span: source.definedAt.span, idSpan: source.definedAt.idSpan };
}

/** Every citation of the source at the cursor, in order of place; with its definition first where that is asked for. */
export function referencesTo(analysis: Analysis, offset: number, includeDefinition: boolean): readonly SourceSpan[] {
  const source = sourceAt(analysis, offset);
  if (source === undefined) return [];
  const citations = analysis.registry.citations.filter(citation => citation.source?.id === source.id).map(keyOf);
  const defined = includeDefinition && source.definedAt.kind !== 'inline-link' ? [source.definedAt.idSpan] : [];
  return [...defined, ...citations];
}

function sourceAt(analysis: Analysis, offset: number): Source | undefined {
  return citationAt(analysis, offset, 'beside')?.source ?? definitionAt(analysis, offset, 'beside');
}
