/** Findings that a house does not want on certain words: the `allow` list of a rule. Knows words, and no rule. */
import type { Configuration } from './configuration.ts';
import { readEnglish } from './english/english.ts';
import type { Finding } from './finding.ts';
import { sentenceAt, wordsIn, wordsOf } from './rules/reading.ts';
import { wordsOption, type Analysis } from './rules/rule.ts';
import { sliceSource } from './text/span.ts';

/** Those on words that hold nothing allowed. A phrase matches word by word: as it stands, or by the dictionary form. */
export function withoutAllowed(findings: readonly Finding[], analysis: Analysis, configuration: Configuration): readonly Finding[] {
  const lists = new Map(Object.entries(configuration.options).flatMap(([rule, options]) => {
    const words = wordsOption(options, 'allow');
    return words.length === 0 ? [] : [[rule, words.map(phraseOf)] as const];
  }));
  if (lists.size === 0) return findings;
  return findings.filter(finding => !(lists.get(finding.rule) ?? []).some(phrase => holds(analysis, finding, phrase)));
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
}

function phraseOf(text: string): Phrase {
  return { text: plain(text), words: readEnglish(text).tokens.map(token => plain(token.lower)) };
}

function holds(analysis: Analysis, { span }: Finding, { text, words }: Phrase): boolean {
  const sentence = sentenceAt(analysis, span.start);
  // Keys of sources and values of the front matter are no words of a sentence.
  if (sentence === undefined || words.length === 0) return plain(sliceSource(analysis.source, span)) === text;
  const here = wordsIn(wordsOf(sentence), span);
  return here.some((_, at) => words.every((word, index) => {
    const token = here[at + index]?.token;
    return token !== undefined && (plain(token.lower) === word || token.lemma === word);
  }));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', '\'').replaceAll('\u00A0', ' ').trim();
}
