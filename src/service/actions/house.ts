/** What an action writes into files of the house: an ignored finding, a phrase that is common knowledge. Knows the words, and not where the files lie. */
import { ignoredEntry } from '../../core/configuration/ignored-file.ts';
import type { Finding } from '../../core/finding.ts';
import { sentenceOf } from '../../core/finding-sentence.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import { protectedNames } from '../protected-names.ts';

/** Undefined for what cannot be ignored, and for sentences with a protected name, which must not reach another file. */
export function ignoreEntry(analysis: Analysis, finding: Finding): string | undefined {
  if (finding.rule === 'unused-suppression' || finding.rule === 'internal-error') return undefined;
  const sentence = sentenceOf(analysis, finding);
  const { withhold } = protectedNames(analysis.registry.sources);
  return sentence === '' || withhold(sentence) !== sentence ? undefined : ignoredEntry({ rule: finding.rule, sentence, reason: '' });
}

/** The sentence as a phrase for `commonKnowledge`, without its full stop; undefined where it names a protected source, or is too long to be a phrase. */
export function knownPhrase(analysis: Analysis, finding: Finding): string | undefined {
  const phrase = sentenceOf(analysis, finding).replace(/[.!?…"']+$/u, '').replaceAll('*', ' ').trim();
  const { withhold } = protectedNames(analysis.registry.sources);
  return phrase === '' || phrase.length > 300 || withhold(phrase) !== phrase ? undefined : phrase;
}
