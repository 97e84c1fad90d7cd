/** Reads a draft up to its attributions, for the tests of this stage. */
import { attribute } from '../../../src/core/attribution/attribute.ts';
import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import { ruleLabeller } from '../../../src/core/attribution/rule-labeller.ts';
import { readEnglish } from '../../../src/core/english/english.ts';
import { sentencesOf } from '../../../src/core/english/sentences.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { citedWorks } from '../../../src/core/sources/cited-works.ts';
import { readRegistry } from '../../../src/core/sources/registry.ts';

export function read(source: string, aliases: Readonly<Record<string, readonly string[]>> = {}, author?: string) {
  const markdown = parseMarkdown(source, 'markdown');
  const passages = passagesOf(markdown);
  const english = passages.map(passage => readEnglish(passage.prose.text));
  const sentences = sentencesOf(passages, english);
  const works = citedWorks(readRegistry(markdown, sentences).citations);
  const input = { passages, english, sentences, labeller: ruleLabeller, aliases, works };
  return { source, passages, english, sentences, ...attribute(author === undefined ? input : { ...input, author }) };
}

export function words(source: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.map(span => source.slice(span.start, span.end)).join(' … ');
}

/** The attributions that assert something for a sourcing desk: wishes and plans left out. */
export function spoken(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(one => one.cueClass !== 'attitude' && one.cueClass !== 'intention');
}
