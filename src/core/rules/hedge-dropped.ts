/** Reports sentences that are surer than the words of the source they cite. Knows excerpts, citations and words only: an excerpt shows what a source says, never what it leaves out. */
import type { Sentence } from '../english/sentence.ts';
import type { Source } from '../sources/source.ts';
import { blanks, place, verbatim } from './fix.ts';
import { keptHedges, sourceHedges } from './lexicon/hedges.ts';
import { citationPlace } from './reading.ts';
import { defineRule, type Analysis } from './rule.ts';

export const hedgeDropped = defineRule({
  id: 'hedge-dropped',
  group: 'certainty',
  severity: 'warning',
  summary: 'The excerpt of a cited source hedges, and the sentence that cites it does not.',
  yieldsTo: ['allegation-as-fact'],
  *check(analysis) {
    const excerpts = new Map<Source, readonly Hedged[]>();
    const reported = new Set<number>();
    for (const { source, sentence: index } of analysis.registry.citations) {
      const sentence = index === undefined ? undefined : analysis.sentences[index];
      if (source === undefined || source.excerpt === '' || source.anonymous || sentence === undefined || reported.has(sentence.index) || sentence.passage.quoted) continue;
      if (sentence.tokens.some(({ lower }) => keptHedges.has(lower)) || sentence.tokens.at(-1)?.text === '?') continue;
      const hedged = excerpts.get(source) ?? hedgedClauses(source.excerpt);
      excerpts.set(source, hedged);
      const dropped = hedged.find(clause => isSameMatter(clause, sentence));
      // Other works cited beside it may have settled the matter.
      if (dropped === undefined || citesOthers(analysis, sentence.index, source)) continue;
      reported.add(sentence.index);
      yield {
        span: sentence.span,
        message: `The source says “${dropped.hedge}” (“${shortened(dropped.text)}”), and this sentence does not. A reader takes it for more than the source will stand behind; put the hedge back, or quote the words.`,
        fixes: [blanks('Quote the source’s words', place(citationPlace(analysis, sentence).start), ` (the source’s words: \${1:“${verbatim(shortened(dropped.text))}”})`)],
      };
    }
  },
});

interface Hedged {
  readonly hedge: string;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Of those, the ones after the last hedge that are no names: what is left open. */
  readonly open: ReadonlySet<string>;
}

/** The clauses of an excerpt that leave something open. */
function hedgedClauses(excerpt: string): readonly Hedged[] {
  return excerpt.slice(0, 4000).split(/[.;!?]\s/u).flatMap(text => {
    const words = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
    // `in May` is a month.
    const hedge = words.find((word, at) => sourceHedges.has(word) && !(word === 'may' && at > 0 && /\bMay\b/u.test(text)));
    return hedge === undefined ? [] : [{ hedge, text: text.trim(), stems: stemsOf(words), open: stemsOf(openWords(text)) }];
  });
}

function openWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  const last = words.findLastIndex(word => sourceHedges.has(word.toLowerCase()) && word !== 'May');
  return words.slice(last + 1).filter(word => /^\p{Ll}/u.test(word));
}

const small: ReadonlySet<string> = new Set(['that', 'this', 'with', 'from', 'have', 'been', 'were', 'will', 'which', 'their', 'they', 'there', 'these', 'those', 'than', 'then', 'into', 'over', 'under', 'since', 'between', 'including', 'such', 'also', 'only', 'more', 'most', 'other', 'some', 'about', 'after', 'before', 'said', 'says', 'report', 'service', 'results', 'result']);

/** Words that carry meaning, cut to their first letters so that `collection` meets `collected`. */
function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter(word => word.length > 3 && !small.has(word) && !sourceHedges.has(word)).map(word => word.slice(0, 5)));
}

/** Three words in common, or all but one of a short sentence's. */
function isSameMatter({ stems, open }: Hedged, { tokens }: Sentence): boolean {
  const own = stemsOf(tokens.filter(({ tag }) => tag !== 'QUOTE').map(({ lower }) => lower));
  const shared = [...own].filter(stem => stems.has(stem)).length;
  // `may have been relabelled at Vesk` says nothing of what was sold there.
  if (open.size > 0 && ![...own].some(stem => open.has(stem))) return false;
  return shared >= 3 || (shared === 2 && own.size <= 4);
}

function citesOthers({ support, registry }: Analysis, sentence: number, source: Source): boolean {
  return (support[sentence]?.citations ?? []).some(index => {
    const other = registry.citations[index];
    return other !== undefined && other.source !== source;
  });
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 76).replace(/\s+\S*$/u, '')} …`;
}
