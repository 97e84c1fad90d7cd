/** Annotated articles as the labeller sees them: one lesson a passage, with the people's spans in tokens. Knows PolNeAR's records; trains nothing. */
import { readFileSync } from 'node:fs';
import type { LabellerInput, Labelling } from '../../src/core/attribution/labeller.ts';
import { mendedWords } from '../../src/core/attribution/names/mended-words.ts';
import { readQuotations } from '../../src/core/attribution/quotations/quotations.ts';
import { ruleLabeller } from '../../src/core/attribution/rule-labeller.ts';
import { readEnglish } from '../../src/core/english/english.ts';
import type { Token, TokenRange } from '../../src/core/english/token.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';

/** An attribution as people marked it, in half-open ranges over the passage's tokens. */
export interface MarkedAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

export interface Lesson {
  readonly article: number;
  readonly input: LabellerInput;
  /** What the labeller by rule finds here. */
  readonly byRule: readonly Labelling[];
  readonly marked: readonly MarkedAttribution[];
}

interface ArticleRecord {
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }[];
}

type Span = readonly [number, number];

export function readLessons(path: string): readonly (readonly Lesson[])[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line, article) => lessonsOf(JSON.parse(line) as ArticleRecord, article));
}

function lessonsOf({ text, attributions }: ArticleRecord, article: number): readonly Lesson[] {
  const passages = passagesOf(parseMarkdown(text, 'plain'));
  const english = passages.map(passage => mendedWords(readEnglish(passage.prose.text)));
  const { ranges } = readQuotations(passages, english);
  return passages.map((passage, place) => {
    const words = english[place] ?? { tokens: [], sentences: [] };
    const input: LabellerInput = { english: words, passageKind: passage.kind, quotations: ranges[place] ?? [] };
    const start = Number(passage.span.start);
    const inTokens = (spans: readonly Span[]): readonly TokenRange[] => spans.map(([from, to]) => tokensWithin(words.tokens, from - start, to - start)).filter(range => range.first < range.end);
    const marked = attributions.map(one => ({ source: inTokens(one.source), cue: inTokens(one.cue), content: inTokens(one.content) }));
    return { article, input, byRule: ruleLabeller.label(input), marked: marked.filter(one => one.cue.length + one.content.length > 0) };
  });
}

/** The tokens that a span of the prose touches. */
function tokensWithin(tokens: readonly Token[], from: number, to: number): TokenRange {
  let first = 0;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= from) first++;
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < to) end++;
  return { first, end };
}
