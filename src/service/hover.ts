/** The hover card at an offset: of a citation key, a definition, a statement or a claim, in that order. One card, on exactly its span. */
import type { Analysis } from '../core/rules/rule.ts';
import { plain, strong, type Card, type Line } from './card.ts';
import { attributionCard } from './cards/attribution-card.ts';
import { claimCard } from './cards/claim-card.ts';
import { sourceCard } from './cards/source-card.ts';
import { attributionAt, citationAt, definitionAt, extentOf, keyOf, sentenceAt } from './place.ts';
import { protectedNames } from './protected-names.ts';

export function hoverAt(analysis: Analysis, offset: number): Card | undefined {
  const card = cardAt(analysis, offset);
  if (card === undefined || card.lines.length === 0) return undefined;
  const { withhold } = protectedNames(analysis.registry.sources);
  return { span: card.span, lines: card.lines.map(line => line.map(part => ({ ...part, text: withhold(part.text) }))) };
}

function cardAt(analysis: Analysis, offset: number): Card | undefined {
  const citation = citationAt(analysis, offset, 'under');
  if (citation !== undefined && (citation.source !== undefined || citation.citation.kind === 'citekey' || citation.citation.kind === 'footnote')) {
    const lines = citation.source === undefined ? undefinedSource(citation.citation.key, analysis) : sourceCard(citation.source, analysis.registry, citation);
    return { span: keyOf(citation), lines };
  }
  const defined = definitionAt(analysis, offset, 'under');
  if (defined !== undefined) return { span: defined.place.idSpan, lines: sourceCard(defined.source, analysis.registry, undefined) };
  const attribution = attributionAt(analysis, offset);
  if (attribution !== undefined) return { span: extentOf(analysis, attribution, offset), lines: attributionCard(analysis, attribution) };
  const sentence = sentenceAt(analysis, offset, 'under');
  return sentence === undefined ? undefined : { span: sentence.span, lines: claimCard(analysis, sentence) };
}

/** A key may be kept in a bibliography that this draft names and that could not be read. */
function undefinedSource(key: string, { registry: { external, files } }: Analysis): readonly Line[] {
  const where = external ? 'Not defined in this draft; its bibliography may define it' : files.length > 0 ? 'Defined neither in this draft nor in its bibliography' : 'Not defined in this draft';
  return [[strong(key), plain(` · ${where}`)]];
}
