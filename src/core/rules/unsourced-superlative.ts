/** Reports a first, a largest, an only or a never that nobody stands behind. The claims and sources stages have judged the sentence; this rule looks for the word. */
import { bodyNouns } from '../claims/lexicon/parties.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { backing } from './backing.ts';
import { absolutes, plainSuperlatives, superlativeWords } from './lexicon/superlatives.ts';
import { phraseAt, quoteWords, type Word } from './reading.ts';
import { defineRule } from './rule.ts';

const heads: ReadonlySet<string> = new Set([...superlativeWords, ...absolutes.map(([first]) => first ?? '')]);

export const unsourcedSuperlative = defineRule({
  id: 'unsourced-superlative',
  group: 'claims',
  severity: 'information',
  summary: 'A first, a largest, an only or a never has no source in reach.',
  yieldsTo: ['unsourced-statistic', 'weasel-attribution', 'agentless-attribution', 'allegation-as-fact', 'citation-todo', 'undefined-source'],
  *check(analysis, _options, { isOwnWords, wordsOf }) {
    for (const claim of analysis.claims) {
      const sentence = analysis.sentences[claim.sentence];
      const support = analysis.support[claim.sentence]?.kind;
      if (sentence === undefined || (support !== 'none' && support !== 'not-needed') || idle.has(claim.kind)) continue;
      if ((sentence.passage.kind !== 'paragraph' && sentence.passage.kind !== 'list-item') || !sentence.tokens.some(({ lower }) => heads.has(lower) || lower === 'no' || grows.test(lower)) || sentence.tokens.at(-1)?.text === '?') continue;
      const words = wordsOf(sentence);
      if (words.some(({ token }, at) => personal.has(token.lower) && (token.lower !== 'known' || phraseAt(words, at + 1, 'as|for|to|by')))) continue;
      const span = superlativeIn(words) ?? neverIn(words, claim.needsSource);
      if (span === undefined || !isOwnWords(span)) continue;
      yield {
        span: sentence.span,
        message: `${quoteWords(analysis, span)} puts this above all others, and nobody stands behind it. Somebody must have compared; cite who did, say in whose view, or leave the rank out.`,
        related: [{ span, message: 'the rank' }],
        fixes: backing(analysis, sentence),
      };
    }
  },
});

const idle: ReadonlySet<string> = new Set(['question', 'instruction', 'definition', 'discourse', 'opinion', 'plan', 'own-observation', 'forecast']);
const personal: ReadonlySet<string> = new Set(['known', 'considered', 'i', 'we', 'my', 'our', 'you', 'your', 'if', 'should', 'would', 'could', 'might', 'may', 'perhaps', 'probably']);

/** The word with the noun it ranks: `the largest`, `Europe’s busiest`, `no other`. */
function superlativeIn(words: readonly Word[]): SourceSpan | undefined {
  const [first, second] = words;
  if (first !== undefined && second !== undefined && isFieldwide(words)) return sourceSpan(first.span.start, second.span.end);
  for (const [at, { token, span }] of words.entries()) {
    if (!heads.has(token.lower) && !grows.test(token.lower)) continue;
    const absolute = absolutes.find(phrase => phraseAt(words, at, ...phrase));
    if (absolute !== undefined && isAbsolute(words, at, absolute)) return sourceSpan(span.start, words[at + absolute.length - 1]?.span.end ?? span.end);
    if ((superlativeWords.has(token.lower) || grows.test(token.lower)) && isRanking(words, at)) return sourceSpan(words[at - 1]?.span.start ?? span.start, words[at + (token.lower === 'most' || token.lower === 'least' ? 1 : 0)]?.span.end ?? span.end);
  }
  return undefined;
}

/** `has never declared`, in a sentence that wants its source anyway, or of a body: somebody must know of all the years. */
function neverIn(words: readonly Word[], isChecked: boolean): SourceSpan | undefined {
  const at = words.findIndex(({ token }, place) => token.lower === 'never' && ['has', 'have'].includes(words[place - 1]?.token.lower ?? '') && words[place - 2]?.token.tag !== 'WH' && words[place + 1]?.token.tag === 'VBN');
  const [first, last] = [words[at - 1], words[at]];
  const isOfBody = words.slice(0, Math.max(0, at - 1)).some(({ token }) => bodyNouns.has(token.lemma));
  return at < 0 || !(isChecked || isOfBody) || first === undefined || last === undefined ? undefined : sourceSpan(first.span.start, last.span.end);
}

/** `No other operator has`, at the head of a clause; `has never refused`, with something done after it. */
function isAbsolute(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  const next = words[at + phrase.length]?.token;
  if (phrase[0] === 'no' || phrase[0] === 'nobody') return at === 0 || words[at - 1]?.token.tag === 'PUNCT';
  if (phrase[1] === 'never') return next?.tag === 'VBN' && words.some(({ token }) => ['any', 'ever', 'once', 'single'].includes(token.lower) || token.tag === 'NUM');
  return true;
}

/** `No county on the coast is poorer`: a negative over a whole field, at the head of the sentence. */
function isFieldwide(words: readonly Word[]): boolean {
  const [no, noun, where, field] = words;
  return no?.token.lower === 'no' && (noun?.token.tag === 'NOUN' || noun?.token.lower === 'other') && ['in', 'on', 'of'].includes((noun.token.lower === 'other' ? words[3] : where)?.token.lower ?? '') && ['DET', 'NAME', 'POSS'].includes((noun.token.lower === 'other' ? words[4] : field)?.token.tag ?? '');
}

/** After `the`, `its` or `’s`, and before a noun; `the first day`, `at best` and `First Minister` rank nothing. */
function isRanking(words: readonly Word[], at: number): boolean {
  const head = words[at]?.token;
  const before = words[at - 1]?.token;
  const [next, afterNext] = [words[at + 1]?.token, words[at + 2]?.token];
  if (head === undefined || next === undefined || before === undefined || (/^\p{Lu}/u.test(head.text) && at > 0)) return false;
  const isPossessive = before.tag === 'PART' || before.lower === '’s' || before.lower === '\'s';
  if (before.lower !== 'the' && !isPossessive) return false;
  // `one of the largest`, `not the most`.
  if (words.slice(Math.max(0, at - 5), at).some(({ token }) => token.lower === 'one' || token.lower === 'some' || token.lower === 'among' || token.tag === 'NEG' || token.tag === 'NUM')) return false;
  if ((next.lower === 'in' || next.lower === 'of') && words[at - 1]?.token.lower === 'the' && head.lower !== 'first' && head.lower !== 'only' && head.lower !== 'sole') return reaches(words, at);
  if (next.lower === 'ever' || (next.lower === 'of' && words.slice(at + 2, at + 4).some(({ token }) => token.lower === 'kind'))) return true;
  if (!reaches(words, at) || (isPossessive && (head.lower === 'first' || words.slice(Math.max(0, at - 4), at).some(({ token }) => token.lower === ',')))) return false;
  if (head.lower === 'most' || head.lower === 'least') return next.tag === 'ADJ' || (next.tag === 'ADV' && (afterNext?.tag === 'ADJ' || afterNext?.tag === 'VBN')) || (next.tag === 'VBN' && (afterNext?.tag === 'NOUN' || afterNext?.lower === 'in' || afterNext?.lower === 'of'));
  if (plainSuperlatives.has(next.lower) && ['first', 'best', 'worst', 'leading', 'most', 'least', 'longest', 'last'].includes(head.lower)) return false;
  return ['NOUN', 'NOUNS', 'ADJ', 'VBN', 'NAME'].includes(next.tag);
}

/** `fastest-growing`. */
const grows = /^(?:fastest|slowest|highest|lowest|longest|most|least)-\p{L}+$/u;

/** `the first port in Europe to ban`, `the largest ever`: a field in which it is first. */
function reaches(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 10).some(({ token }, index, near) => token.lower === 'ever' || (['in', 'of', 'on', 'that'].includes(token.lower) && near.slice(index + 1, index + 6).some(({ token: field }) => scopes.has(field.lower) || scopes.has(field.lemma))))
    || (words[at - 1]?.token.tag === 'PART' && words.slice(Math.max(0, at - 3), at).some(({ token }) => scopes.has(token.lower)));
}

/** Fields wide enough that somebody must have compared. */
const scopes: ReadonlySet<string> = new Set([
  'world', 'earth', 'country', 'nation', 'europe', 'asia', 'africa', 'america', 'continent', 'region', 'region’s', 'region\'s', 'state', 'county', 'coast', 'city', 'town', 'province', 'history', 'kind', 'century', 'generation', 'decade', 'decades', 'years', 'market', 'industry', 'trade', 'north', 'south', 'east', 'west',
  'body', 'age', 'era', 'time', 'planet', 'union', 'sector', 'field', 'profession', 'sport', 'league',
]);

