/** Reports plural words for sources, “studies show”, behind which one work is cited. Knows words and citations only. */
import type { ResolvedCitation } from '../sources/source.ts';
import type { Sentence } from '../english/sentence.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { quoteWords, type Word } from './reading.ts';
import { defineRule, type Fix } from './rule.ts';

export const pluralSourceSingleCitation = defineRule({
  id: 'plural-source-single-citation',
  group: 'attribution',
  severity: 'information',
  summary: 'A plural word for sources, such as studies or reports, has one citation behind it.',
  yieldsTo: ['weasel-attribution'],
  *check(analysis, _options, { isOwnWords, wordsOf }) {
    const citations = new Map<number, ResolvedCitation[]>();
    for (const resolved of analysis.registry.citations) {
      if (resolved.sentence === undefined) continue;
      const beside = citations.get(resolved.sentence);
      if (beside === undefined) citations.set(resolved.sentence, [resolved]);
      else beside.push(resolved);
    }
    for (const [index, cited] of citations) {
      const sentence = analysis.sentences[index];
      const [only] = cited;
      if (sentence === undefined || only === undefined || sentence.passage.quoted || sentence.passage.kind === 'footnote' || !isOne(cited) || holdsSeveral(only) || isMadeGood(analysis.sentences, citations, sentence, only)) continue;
      const words = wordsOf(sentence);
      const phrase = pluralIn(words);
      if (phrase === undefined || !isOwnWords(phrase.span)) continue;
      yield {
        span: phrase.span,
        message: `${quoteWords(analysis, phrase.span)} is a plural, and one work is cited. Readers take it for agreement among many; write that it is one, or cite the others.`,
        fixes: fixesOf(phrase, only),
      };
    }
  },
});

/** One work, however often it is cited in the sentence. */
function isOne(cited: readonly ResolvedCitation[]): boolean {
  return new Set(cited.map(({ citation }) => citation.key)).size === 1 && cited.every(({ citation }) => citation.kind === 'citekey' || citation.kind === 'footnote');
}

/** A review speaks for many, and so does a note that names several works. */
function holdsSeveral({ source }: ResolvedCitation): boolean {
  if (source === undefined) return false;
  return /review|survey|handbook|collection|anthology|proceedings|bundle/iu.test(source.type) || /\b(?:review|meta-?analys[ie]s|survey|overview|handbook|reader|collected|anthology|proceedings|dossier|files|papers)\b/iu.test(source.title) || (source.definedAt.kind === 'footnote' && (source.title.includes(';') || (source.title.match(/\b(?:19|20)\d\d\b/gu) ?? []).length > 1));
}

/** The next sentence cites another of them, `A later one`, `Others`: the plural was the topic of both. */
function isMadeGood(sentences: readonly Sentence[], citations: ReadonlyMap<number, readonly ResolvedCitation[]>, { index, passage }: Sentence, { citation }: ResolvedCitation): boolean {
  const next = sentences[index + 1];
  return next !== undefined && next.passage.index === passage.index && next.tokens.slice(0, 5).some(({ lower }) => ['one', 'another', 'others', 'second', 'latter', 'both'].includes(lower)) && (citations.get(next.index) ?? []).some(other => other.citation.key !== citation.key);
}

const plurals: ReadonlySet<string> = new Set(['studies', 'reports', 'sources', 'surveys', 'polls', 'papers', 'analyses', 'articles', 'trials', 'experiments', 'outlets', 'newspapers', 'investigations', 'researchers', 'scholars', 'authors', 'experts', 'scientists', 'historians', 'accounts']);
const before: ReadonlySet<string> = new Set(['several', 'many', 'some', 'various', 'multiple', 'other', 'numerous', 'recent', 'new', 'earlier', 'previous', 'more', 'most', 'independent', 'different', 'further', 'two', 'three', 'four', 'both', 'few', 'a', 'number', 'of', 'media', 'press', 'news', 'academic', 'scientific', 'later', 'all', 'medical', 'clinical']);

interface Plural {
  readonly span: SourceSpan;
  readonly noun: Word;
  readonly verb: Word;
}

/** At the head of its clause, with its verb next: `Studies agree that`, `Several reports have linked`. `These studies` were named before. */
function pluralIn(words: readonly Word[]): Plural | undefined {
  const from = words.findIndex(({ token }) => token.tag !== 'PUNCT' && token.tag !== 'QUOTE' && !/^[CUSR]$/u.test(token.text));
  for (let at = Math.max(0, from); at < from + 8; at++) {
    const noun = words[at];
    if (noun === undefined) return undefined;
    if (plurals.has(noun.token.lower)) {
      const verb = words.slice(afterPhrase(words, at + 1), afterPhrase(words, at + 1) + 2).find(({ token }) => token.tag !== 'ADV');
      const first = words[from];
      return first !== undefined && verb !== undefined && /^(?:VBP|VBD|MODAL)$/u.test(verb.token.tag) ? { span: sourceSpan(first.span.start, noun.span.end), noun, verb } : undefined;
    }
    if (!before.has(noun.token.lower) && !(noun.token.lower === 'in' && at === from)) return undefined;
  }
  return undefined;
}

/** `Reports from the period describe`: over one short phrase to the verb. */
function afterPhrase(words: readonly Word[], at: number): number {
  if (!['from', 'of', 'in', 'at'].includes(words[at]?.token.lower ?? '')) return at;
  let end = at + 1;
  while (end < at + 5 && ['DET', 'ADJ', 'NUM', 'NOUN', 'NOUNS'].includes(words[end]?.token.tag ?? '')) end++;
  return end;
}

const nouns: Readonly<Record<string, string>> = { studies: 'study', analyses: 'analysis' };

function fixesOf({ span, noun, verb }: Plural, { citation }: ResolvedCitation): readonly Fix[] {
  const singular = nouns[noun.token.lower] ?? noun.token.lower.slice(0, -1);
  const one: Fix = {
    title: `Write “One ${singular}”`, safe: false, preferred: true, snippet: false,
    edits: [{ span, text: `One ${singular}` }, ...(verb.token.tag === 'VBP' ? [{ span: verb.span, text: thirdPerson(verb.token.lower) }] : [])],
  };
  return citation.kind === 'citekey' && !citation.inText ? [one, blanks('Cite another…', place(citation.group.end - 1), '; @${1:key}', false)] : [one];
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'are') return 'is';
  if (verb === 'do') return 'does';
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}
