/** The lines about a sentence as a claim: its kind, what stands behind it, and why the product thinks so. */
import type { Sentence } from '../../core/english/sentence.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import type { SupportKind } from '../../core/sources/source.ts';
import { plain, strong, type Line } from '../card.ts';
import { sourceLines } from './source-card.ts';

/** Nothing for a sentence that asserts nothing checkable. */
export function claimCard(analysis: Analysis, sentence: Sentence): readonly Line[] {
  const claim = analysis.claims[sentence.index];
  const support = analysis.support[sentence.index];
  if (claim === undefined || support === undefined || claim.kind === 'none' || claim.kind === 'question' || claim.kind === 'instruction' || claim.kind === 'discourse') return [];
  const lines: Line[] = [[strong(kindWords(claim.kind)), plain(` · ${supportWords[support.kind]}`)]];
  const reasons = [claim.why, support.why].filter((why, index, all) => why !== '' && all.indexOf(why) === index);
  for (const reason of reasons) lines.push([plain(reason)]);
  for (const index of support.citations.slice(0, 3)) {
    const citation = analysis.registry.citations[index];
    if (citation?.source !== undefined) lines.push(...sourceLines(citation.source, citation));
  }
  return lines;
}

/** `Claim: an event`. */
export function kindWords(kind: string): string {
  return `Claim: ${kind.replaceAll('-', ' ')}`;
}

export const supportWords: Readonly<Record<SupportKind, string>> = {
  attribution: 'attributed',
  citation: 'cited',
  both: 'attributed and cited',
  'carry-over': 'carried over from the sentence before',
  lead: 'lead: the body has to bear it out',
  'own-reporting': 'the writer’s own reporting',
  'common-knowledge': 'common knowledge',
  'not-needed': 'needs no source',
  none: 'source not given',
};
