/** Reads a draft through every stage up to support, for the tests of claims and sources. */
import { attribute } from '../../../src/core/attribution/attribute.ts';
import { ruleLabeller } from '../../../src/core/attribution/rule-labeller.ts';
import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import type { Claim, Accusation, Response } from '../../../src/core/claims/claim.ts';
import { readClaims } from '../../../src/core/claims/claims.ts';
import type { Profile } from '../../../src/core/configuration.ts';
import { readEnglish } from '../../../src/core/english/english.ts';
import type { Sentence } from '../../../src/core/english/sentence.ts';
import { sentencesOf } from '../../../src/core/english/sentences.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { readRegistry } from '../../../src/core/sources/registry.ts';
import type { Registry, Support } from '../../../src/core/sources/source.ts';
import { supportFor } from '../../../src/core/sources/support.ts';
import { type SourceSpan, sliceSource } from '../../../src/core/text/span.ts';

export interface House {
  readonly profile?: Profile;
  readonly commonKnowledge?: readonly string[];
  readonly ownReporting?: boolean;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

export interface Draft {
  readonly source: string;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly accusations: readonly Accusation[];
  readonly responses: readonly Response[];
  readonly registry: Registry;
  readonly support: readonly Support[];
  readonly words: (span: SourceSpan) => string;
  /** The index of the first sentence that has these words. */
  readonly find: (words: string) => number;
}

export function readDraft(source: string, house: House = {}): Draft {
  const document = parseMarkdown(source, 'markdown');
  const passages = passagesOf(document);
  const english = passages.map(passage => readEnglish(passage.prose.text));
  const sentences = sentencesOf(passages, english);
  const found = attribute({ passages, english, sentences, labeller: ruleLabeller, aliases: house.aliases ?? {} });
  const common = {
    passages, sentences, ...found, profile: house.profile ?? 'news', commonKnowledge: house.commonKnowledge ?? [], ownReporting: house.ownReporting ?? false, directives: document.directives,
  };
  const claimed = readClaims(common);
  const registry = readRegistry(document, sentences);
  const support = supportFor({ ...common, claims: claimed.claims, registry });
  const words = (span: SourceSpan): string => sliceSource(source, span);
  return { source, sentences, attributions: found.attributions, ...claimed, registry, support, words, find: part => sentences.findIndex(({ span }) => words(span).includes(part)) };
}
