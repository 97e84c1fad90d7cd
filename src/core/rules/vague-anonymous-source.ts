/** Reports unnamed sources of whom the reader learns nothing: “sources said”, “the Chronicle understands”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import type { EntityKind } from '../attribution/names/names.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks } from './fix.ts';
import { assertiveVerbs } from './lexicon/assertive-verbs.ts';
import { bareSources, emptyDescriptions, emptyMatters, emptyModifiers } from './lexicon/anonymous-sources.ts';
import { coverAll, cueSpan, firstAt, isNoun, phraseAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule } from './rule.ts';

export const vagueAnonymousSource = defineRule({
  id: 'vague-anonymous-source',
  group: 'attribution',
  severity: 'warning',
  summary: 'An unnamed source is given no description that tells the reader how it would know.',
  yieldsTo: ['anonymous-attack'],
  *check(analysis, _options, { isQuoted, isOwnVoice, wordsOf }) {
    const kinds = new Map(analysis.entities.map(entity => [entity.id, entity.kind]));
    for (const attribution of analysis.attributions) {
      const sentence = analysis.sentences[attribution.sentence];
      const speaker = coverAll(attribution.speaker.spans);
      const cue = cueSpan(attribution);
      if (sentence === undefined || cue === undefined || isQuoted(cue) || !isOwnVoice(attribution)) continue;
      const words = wordsOf(sentence);
      if (understands(attribution, kinds, words, cue)) {
        yield {
          span: cue,
          message: `${quoteWords(analysis, cue)} tells the reader that you know, and not how. A claim from an unnamed source rests on what is said of that source; say who told you and how they know.`,
          fixes: [blanks('Say who told you', cue, 'was told by ${1:a person who saw what}')],
        };
        continue;
      }
      const bare = speaker === undefined || attribution.via.length > 0 ? undefined : barePhrase(attribution, words, speaker);
      if (bare !== undefined) {
        yield {
          span: bare,
          message: `${quoteWords(analysis, bare)} says nothing of how the source knows. A source without a name is worth what its description is worth; say how many there are, where they sit and what they saw.`,
          fixes: [blanks('Describe the source', bare, '${1:Two people} who ${2:attended the meeting}')],
        };
      }
    }
  },
});

/** `The Chronicle understands`, `the paper has learned`: a newsroom's way to say that an unnamed source told it. */
function understands({ cueLemma, speaker, negated }: Attribution, kinds: ReadonlyMap<string, EntityKind>, words: readonly Word[], cue: SourceSpan): boolean {
  if (negated || (cueLemma !== 'understand' && cueLemma !== 'learn')) return false;
  const kind = kinds.get(speaker.entity ?? '');
  if (speaker.kind === 'named' ? kind === 'person' || kind === 'place' : speaker.kind !== 'author' || cueLemma === 'understand') return false;
  const verbs = wordsIn(words, cue).map(({ token }) => token);
  const head = verbs.at(-1);
  if (cueLemma === 'understand') return head?.tag === 'VBZ' || head?.tag === 'VBP';
  const before = words[firstAt(words, cue.start) - 1]?.token.lower ?? '';
  return verbs.length > 1 || ['has', 'have', '’ve', '\'ve'].includes(before);
}

/** The words for a source of which nothing is told: a bare noun with empty words before it, and after it none or an empty phrase. */
function barePhrase({ speaker, cueLemma, negated }: Attribution, words: readonly Word[], span: SourceSpan): SourceSpan | undefined {
  if (speaker.kind !== 'anonymous' && speaker.kind !== 'collective' && speaker.kind !== 'role') return undefined;
  if (negated || !assertiveVerbs.has(cueLemma)) return undefined;
  const whole = wordsIn(words, span);
  const clause = whole.findIndex(({ token }) => token.lower === 'who' || token.lower === 'whose');
  const phrase = clause < 0 ? whole : whole.slice(0, clause);
  const last = phrase.at(-1);
  if (last === undefined) return undefined;
  const named = sourceSpan(span.start, last.span.end);
  // `the source` is one that the draft has brought on before.
  if (['the', 'this', 'that', 'these', 'those'].includes(phrase[0]?.token.lower ?? '')) return undefined;
  const nouns = phrase.findIndex(({ token }, index) => index > 0 && (token.tag === 'ADP' || token.tag === 'WH' || token.tag === 'PUNCT' || token.tag === 'VBG'));
  // `official sources`: the last of them is the source.
  const head = phrase.slice(0, nouns < 0 ? phrase.length : nouns).findLastIndex(({ token }) => isNoun(bareSources, token) && token.tag !== 'ADJ');
  const noun = phrase[head];
  if (noun === undefined || !phrase.slice(0, head).every(({ token }) => emptyModifiers.has(token.lower))) return undefined;
  const end = emptyDescriptionEnd(describing(words, noun));
  if (end !== undefined) return sourceSpan(span.start, Math.max(span.end, end));
  if (isSomewhere(describing(words, noun), noun.token)) return sourceSpan(span.start, Math.max(span.end, noun.span.end));
  // `people said` is weaselling, and `a person` or `the figures` may be anybody or anything, unless something claims that they know.
  return isNoun(anybody, noun.token) || phrase.length > head + 1 || isExplained(words, named) ? undefined : named;
}

/** `Sources in the department`, `sources on the island`: where they sit, and not what they saw. */
function isSomewhere(rest: readonly Word[], { lower }: Word['token']): boolean {
  if (lower !== 'sources' && lower !== 'insiders') return false;
  const verb = rest.findIndex(({ token }) => token.tag.startsWith('VB') || token.tag === 'MODAL');
  const place = rest.slice(1, verb < 0 ? rest.length : verb);
  return phraseAt(rest, 0, 'in|on|at|within|inside|from') && place.length > 0 && place.length <= 4 && place.every(({ token }) => ['DET', 'ADJ', 'NOUN', 'NOUNS', 'NAME'].includes(token.tag));
}

const anybody: ReadonlySet<string> = new Set(['people', 'person', 'individual', 'figure', 'somebody', 'someone']);

/** The words after the noun up to a comma, as far as a description may run. */
function describing(words: readonly Word[], noun: Word): readonly Word[] {
  const from = firstAt(words, noun.span.start) + 1;
  const rest = words.slice(from, from + 8);
  const end = rest.findIndex(({ token }) => token.tag === 'PUNCT' || token.tag === 'QUOTE');
  return end < 0 ? rest : rest.slice(0, end);
}

/** Where `familiar with the matter` ends; undefined where the words after the source are none of those, or say more. */
function emptyDescriptionEnd(rest: readonly Word[]): number | undefined {
  const phrase = emptyDescriptions.find(words => phraseAt(rest, 0, ...words));
  if (phrase === undefined) return undefined;
  if (phrase[0] === 'in') return rest[phrase.length - 1]?.span.end;
  // Closeness to anybody at all leaves open what the source saw.
  if (phrase[0] === 'close') {
    const verb = rest.findIndex(({ token }) => token.tag.startsWith('VB') || token.tag === 'MODAL');
    return rest[(verb < 0 ? rest.length : verb) - 1]?.span.end;
  }
  const matter = rest.findIndex(({ token }) => emptyMatters.has(token.lower));
  const saysMore = rest.slice(0, matter).some(({ token }) => token.tag === 'NAME' || token.tag === 'NUM') || phraseAt(rest, matter + 1, 'of|at|in|on|between');
  return matter < 0 || saysMore ? undefined : rest[matter]?.span.end;
}

/** `sources, who took part in the talks, said`: a clause after the noun describes it, unless it only asks for anonymity and gives no reason. */
function isExplained(words: readonly Word[], span: SourceSpan): boolean {
  const after = firstAt(words, span.end);
  const clause = words.slice(after, after + 14).map(({ token }) => token.lower);
  const isUnnamed = clause.some(word => ['anonymity', 'anonymous', 'unnamed', 'named', 'identified'].includes(word));
  if (isUnnamed && !clause.some(word => ['because', 'as', 'since', 'for', 'fearing', 'works', 'worked', 'attended', 'saw'].includes(word))) return false;
  return phraseAt(words, after, 'who|whose|at|in|from|inside|within|on|of') || phraseAt(words, after, ',', 'who|whose|all|both|one|speaking');
}
