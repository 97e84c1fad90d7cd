/** Reports, in a draft that declares a yardstick, words for likelihood that are not on it, hedges piled on hedges and hedges that say nothing. Knows words and the declaration only. */
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { declared } from './declared.ts';
import { rewording } from './fix.ts';
import { isYardstick, opensTerm, termAt, yardsticks, type LikelihoodTerm, type YardstickName } from './lexicon/likelihood.ts';
import { phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix, type Report } from './rule.ts';

export const offScaleLikelihood = defineRule({
  id: 'off-scale-likelihood',
  group: 'certainty',
  severity: 'hint',
  profiles: { intel: 'warning', news: 'off' },
  summary: 'In a draft with a declared yardstick, a likelihood is put in words that are not on it, or hedged twice, or left empty.',
  *check(analysis, _options, { isOwnWords, wordsOf }) {
    const name = declared(analysis, 'yardstick')?.toLowerCase();
    if (!isYardstick(name)) return;
    let heading = '';
    for (const sentence of analysis.sentences) {
      const { kind, prose } = sentence.passage;
      if (kind === 'heading') heading = prose.text.toLowerCase();
      // Hypotheses are put up to be tested, and tables list the scale itself.
      if ((kind !== 'paragraph' && kind !== 'list-item') || /hypothes|scale|yardstick|glossary/u.test(heading) || !sentence.tokens.some(token => opensTerm(token) || modals.has(token.lower))) continue;
      const words = wordsOf(sentence);
      for (let at = 0; at < words.length; at++) {
        const found = stacked(analysis, words, at) ?? empty(analysis, words, at) ?? offScale(analysis, words, at, name);
        if (found === undefined) continue;
        at += found.length - 1;
        if (found.report !== undefined && isOwnWords(found.report.span)) yield found.report;
      }
    }
  },
});

interface Found {
  /** Undefined where the term is one of the yardstick’s. */
  readonly report: Report | undefined;
  /** How many words it takes up. */
  readonly length: number;
}

const modals: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'cannot']);
const hedges = 'possibly|potentially|perhaps|conceivably|probably|maybe';

/** `could potentially`: the second hedge adds nothing. */
function stacked(analysis: Analysis, words: readonly Word[], at: number): Found | undefined {
  const [first, second, next] = [words[at], words[at + 1], words[at + 2]];
  if (first === undefined || second === undefined || next === undefined || first.token.tag !== 'MODAL' || !phraseAt(words, at, 'may|might|could') || !phraseAt(words, at + 1, hedges)) return undefined;
  const span = sourceSpan(first.span.start, second.span.end);
  return {
    length: 2,
    report: {
      span,
      message: `${quoteWords(analysis, span)} hedges twice and says how likely neither time. A reader cannot tell it from a guess; say how likely it is, in a term of the yardstick.`,
      fixes: second.span.end < next.span.start ? [rewording(`Take “${second.token.text}” out`, sourceSpan(second.span.start, next.span.start), '')] : [],
    },
  };
}

/** `cannot be ruled out`: true of nearly everything. */
function empty(analysis: Analysis, words: readonly Word[], at: number): Found | undefined {
  const from = phraseAt(words, at, 'cannot') ? at + 1 : phraseAt(words, at, 'can|could', 'not') ? at + 2 : -1;
  const first = words[at];
  if (from < 0 || first === undefined) return undefined;
  const length = phraseAt(words, from, 'be', 'ruled', 'out') ? 3 : phraseAt(words, from, 'be', 'excluded|discounted|dismissed') ? 2 : phraseAt(words, from, 'rule', 'out') ? 2 : phraseAt(words, from, 'exclude') ? 1 : 0;
  const last = words[from + length - 1];
  if (length === 0 || last === undefined) return undefined;
  const span = sourceSpan(first.span.start, last.span.end);
  return {
    length: from + length - at,
    report: { span, message: `${quoteWords(analysis, span)} is true of nearly everything. It sounds like a judgement and makes none; say how likely it is, in a term of the yardstick, or that you cannot judge.` },
  };
}

function offScale(analysis: Analysis, words: readonly Word[], at: number, name: YardstickName): Found | undefined {
  const word = words[at];
  const found = word === undefined || !opensTerm(word.token) ? undefined : termAt(words.slice(at, at + 4).map(({ token }) => token), 0);
  const last = words[at + (found?.length ?? 1) - 1];
  if (word === undefined || found === undefined || last === undefined) return undefined;
  const { allows, title } = yardsticks[name];
  const { term, length } = found;
  if (allows.some(({ phrase }) => phrase === term.phrase) || isNoJudgement(words, at, length)) return { length, report: undefined };
  const span = sourceSpan(word.span.start, last.span.end);
  const nearest = closest(allows, term);
  return {
    length,
    report: {
      span,
      message: `${quoteWords(analysis, span)} is not a term of the ${title} yardstick, which this draft declares. Readers will look it up and not find it; ${nearest === undefined ? 'write one that is' : `“${nearest.phrase}” is the nearest`}.`,
      fixes: fixesOf(words, at, span, term, nearest),
    },
  };
}

/** `perhaps 40`, `more likely`, `as likely`, `the probable cause`: no judgement of how likely. */
function isNoJudgement(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1]?.token;
  const next = words[at + length]?.token;
  if (next?.tag === 'NUM' || ['more', 'less', 'as', 'most', 'least', 'how', 'whether', 'not'].includes(before?.lower ?? '')) return true;
  return words[at]?.token.tag === 'ADJ' && length === 1 && (before?.tag === 'DET' || before?.tag === 'POSS') && (next?.tag === 'NOUN' || next?.tag === 'NOUNS');
}

function closest(allows: readonly LikelihoodTerm[], term: LikelihoodTerm): LikelihoodTerm | undefined {
  const fitting = allows.filter(({ place }) => place === term.place);
  const pool = fitting.length === 0 ? allows : fitting;
  return pool.reduce<LikelihoodTerm | undefined>((best, each) => (best === undefined || distance(each, term) < distance(best, term) ? each : best), undefined);
}

function distance(a: LikelihoodTerm, b: LikelihoodTerm): number {
  return Math.abs(a.percent - b.percent);
}

/** Within ten points, and where the words around it may stay as they are. */
function fixesOf(words: readonly Word[], at: number, span: SourceSpan, term: LikelihoodTerm, nearest: LikelihoodTerm | undefined): readonly Fix[] {
  if (nearest === undefined || nearest.place !== term.place || distance(nearest, term) > 10) return [];
  const head = words[at]?.token.text ?? '';
  const text = /^\p{Lu}/u.test(head) ? `${nearest.phrase.charAt(0).toUpperCase()}${nearest.phrase.slice(1)}` : nearest.phrase;
  const article = words[at - 1];
  const fitting = /^[aeiou]/iu.test(nearest.phrase) ? 'an' : 'a';
  const whole = article !== undefined && (article.token.lower === 'a' || article.token.lower === 'an') && article.token.lower !== fitting;
  return [rewording(`Write “${nearest.phrase}”`, whole ? sourceSpan(article.span.start, span.end) : span, whole ? `${fitting} ${text}` : text)];
}
