/** Reports forecasts with nobody named as expecting them. The claims and sources stages have judged the sentence; this rule looks for the words. */
import type { Attribution } from '../attribution/attribution.ts';
import { bodyNouns, roleNouns } from '../claims/lexicon/parties.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks } from './fix.ts';
import { citationPlace, phraseAt, quoteWords, touching, type Word } from './reading.ts';
import { defineRule } from './rule.ts';

export const unsourcedForecast = defineRule({
  id: 'unsourced-forecast',
  group: 'claims',
  severity: 'information',
  summary: 'A forecast, such as “will cost” or “is expected to”, names nobody who expects it.',
  yieldsTo: ['unsourced-statistic', 'weasel-attribution', 'agentless-attribution', 'allegation-as-fact', 'citation-todo', 'undefined-source'],
  *check(analysis, _options, { isMarked, wordsOf }) {
    const isReported = touching(analysis.attributions.filter(attribution => !isNobodys(attribution) && attribution.speaker.kind !== 'author' && attribution.cueClass !== 'attitude' && attribution.cueClass !== 'intention').flatMap(({ content }) => content));
    for (const claim of analysis.claims) {
      const sentence = analysis.sentences[claim.sentence];
      const support = analysis.support[claim.sentence];
      if (sentence === undefined || support === undefined || claim.kind !== 'forecast' || !(support.kind === 'none' || support.kind === 'not-needed' || support.kind === 'attribution')) continue;
      // `is expected to`, read as an attribution, has nobody who expects.
      if (support.kind === 'attribution' && (support.attributions.length === 0 || !support.attributions.every(index => isNobodys(analysis.attributions[index])))) continue;
      if ((sentence.passage.kind !== 'paragraph' && sentence.passage.kind !== 'list-item') || sentence.tokens.at(-1)?.text === '?') continue;
      const words = wordsOf(sentence);
      const span = isExempt(words) ? undefined : forecastIn(words);
      if (span === undefined || isMarked(span) || isReported(span)) continue;
      yield {
        span: sentence.span,
        message: `${quoteWords(analysis, span)} is a forecast, and nobody is named who makes it. Conjecture should not pass for fact; say who expects it and why, or cite the schedule.`,
        related: [{ span, message: 'the forecast' }],
        fixes: [blanks('Name who expects it', citationPlace(analysis, sentence), ', according to ${1:whom}'), blanks('Cite a schedule…', citationPlace(analysis, sentence), ' [@${1:source}]', false)],
      };
    }
  },
});

function isNobodys(attribution: Attribution | undefined): boolean {
  return attribution !== undefined && attribution.speaker.kind === 'none' && attribution.via.length === 0 && ['expect', 'forecast', 'predict', 'project'].includes(attribution.cueLemma);
}

/** Words that make it a plan, a rule, a diary or somebody’s own judgement. */
const exempt: ReadonlySet<string> = new Set([
  'i', 'we', 'our', 'my', 'you', 'your', 'if', 'unless', 'when', 'once', 'law', 'act', 'section', 'article', 'statute', 'regulation', 'rules', 'chapter', 'figure', 'table', 'below', 'following', 'assess', 'assessed', 'judge', 'unlikely', 'likely', 'probably',
]);
/** What befalls a thing and is nobody’s programme. `Will open`, `will meet` and `will tour` are announced by whoever does them. */
const effects: ReadonlySet<string> = new Set([
  'cost', 'lose', 'ruin', 'hurt', 'harm', 'damage', 'destroy', 'kill', 'save', 'boost', 'improve', 'worsen', 'increase', 'decrease', 'rise', 'fall', 'grow', 'double', 'triple', 'halve', 'shrink', 'collapse', 'fail', 'succeed', 'win', 'beat', 'deter', 'accelerate', 'slow',
  'intensify', 'anger', 'drop', 'vanish', 'disappear', 'bankrupt', 'survive', 'suffer', 'backfire', 'trigger', 'spark', 'dominate', 'reshape', 'transform', 'outlive', 'cripple', 'strengthen', 'weaken', 'soar', 'plunge', 'surge', 'deepen', 'widen', 'drown', 'starve', 'stall', 'ease', 'disappoint',
]);

/** What a thing does to others: said of a body or a person these are plans, `the council will cut jobs`. */
const thingEffects: ReadonlySet<string> = new Set([
  'cut', 'drive', 'bring', 'leave', 'push', 'force', 'cause', 'end', 'hit', 'lift', 'spread', 'exceed', 'climb', 'dry', 'solve',
]);
/** With a horizon only: an instruction says as well what a step `will create`. */
const datedEffects: ReadonlySet<string> = new Set(['make', 'put', 'lead', 'create', 'raise', 'reach', 'mean', 'become', 'turn', 'prove', 'change', 'run', 'reduce', 'attract', 'go']);

/** Set phrases for what is coming: `is heading for defeat`. */
const fates: ReadonlySet<string> = new Set(['defeat', 'collapse', 'bankruptcy', 'disaster', 'recession', 'ruin', 'insolvency', 'divorce', 'trouble', 'extinction', 'closure']);

/** `is set to open`: announced like the rest. */
const programme = 'play|open|close|begin|start|meet|speak|air|appear|face|be|perform|run|attend|testify|visit|return|host|launch|take|hold';

/** In the passive: what befalls somebody, and is nobody’s programme. */
const outcomes: ReadonlySet<string> = new Set(['cancel', 'lose', 'ruin', 'scrap', 'drop', 'delay', 'defeat', 'approve', 'reject', 'sack', 'convict', 'acquit', 'arrest', 'overturn', 'destroy', 'flood', 'hurt', 'harm', 'affect', 'force', 'overtake', 'dissolve', 'abandon', 'wreck', 'forget']);

const months: ReadonlySet<string> = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);

/** `within ten years`, `before the end of the year`: how far somebody claims to see. */
function hasHorizon(words: readonly Word[]): boolean {
  return words.some(({ token }, at) => ['within', 'before', 'by', 'in', 'next'].includes(token.lower) && words.slice(at + 1, at + 4).some(next => /^(?:christmas|easter|years?|months?|weeks?|decades?|end|summer|winter|spring|autumn|century|20\d\d)$/u.test(next.token.lower)));
}

/** `No bank will lend to it again`. */
function isNobody(words: readonly Word[]): boolean {
  return phraseAt(words, 0, 'no|nobody') && words.some(({ token }) => token.lower === 'again' || token.lower === 'ever');
}

/** A day in the calendar makes it a diary. */
function isExempt(words: readonly Word[]): boolean {
  if (words[0]?.token.tag === 'WH') return true;
  return words.some(({ token }, at) => (exempt.has(token.lower) && !(isChance(words, at))) || token.tag === 'OBJECT' || (token.tag === 'NUM' && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(token.text) && (months.has(words[at + 1]?.token.lower ?? '') || months.has(words[at - 1]?.token.lower ?? ''))));
}

/** `are likely to double`: a forecast, where a thing befalls somebody. */
function isChance(words: readonly Word[], at: number): boolean {
  return phraseAt(words, at, 'likely|unlikely', 'to') && words[at - 1]?.token.lemma === 'be' && isEffect(words, at + 2, at - 1);
}

/** The verb at `at` tells what befalls a thing; `verb` is where its subject ends. */
function isEffect(words: readonly Word[], at: number, verb: number): boolean {
  const token = words[at]?.token;
  if (token === undefined) return false;
  if (words[0]?.token.tag === 'VBG' || ['this', 'that', 'it'].includes(words[0]?.token.lower ?? '')) return effects.has(token.lemma);
  return effects.has(token.lemma) || ((thingEffects.has(token.lemma) || (datedEffects.has(token.lemma) && hasHorizon(words))) && !words.slice(0, verb).some(({ token: { tag, lemma } }) => tag === 'NAME' || tag === 'PRON' || bodyNouns.has(lemma) || roleNouns.has(lemma)));
}

/** `will cost`, `is expected to`, `is set to`; in the passive only where an event is expected, `will be published` being a plan. */
function forecastIn(words: readonly Word[]): SourceSpan | undefined {
  for (const [at, { token, span }] of words.entries()) {
    if (token.lower === 'will' && token.tag === 'MODAL') {
      // `those who will suffer` says whom, and forecasts nothing.
      if (words[at - 1]?.token.tag === 'WH' || phraseAt(words, at - 1, 'that|who|which')) return undefined;
      const next = words.slice(at + 1, at + 4).find(({ token: { tag } }) => tag !== 'ADV' && tag !== 'NEG');
      const isDenied = words[at + 1]?.token.tag === 'NEG' || phraseAt(words, at + 1, 'never|have', 'to|be|have|get|see');
      const done = next?.token.lower === 'be' ? words[at + 2] : undefined;
      if (done !== undefined && (outcomes.has(done.token.lemma) || (['ADJ', 'NOUN', 'ADV'].includes(done.token.tag) && !phraseAt(words, at + 2, 'available|open|able|present|free|possible') && hasHorizon(words)))) return sourceSpan(span.start, done.span.end);
      if (next !== undefined && next.token.tag === 'VB' && !/^\p{Lu}/u.test(next.token.text) && (isEffect(words, words.indexOf(next), at) || isNobody(words) || (isDenied && !phraseAt(words, at + 1, 'not', 'be')))) return sourceSpan(span.start, next.span.end);
      return undefined;
    }
    if (phraseAt(words, at, 'look|looks', 'set|bound|likely|certain', 'to')) return sourceSpan(span.start, words[at + 2]?.span.end ?? span.end);
    if (token.lemma !== 'be' || token.lower === 'was' || token.lower === 'were') continue;
    if (phraseAt(words, at + 1, 'going', 'to') && words[at + 3]?.token.tag === 'VB' && isEffect(words, at + 3, at)) return sourceSpan(span.start, words[at + 3]?.span.end ?? span.end);
    if (isChance(words, at + 1)) return sourceSpan(span.start, words[at + 2]?.span.end ?? span.end);
    // `due to be approved by the council` says whose plan it is.
    if (phraseAt(words, at + 1, 'due', 'to', 'be') && outcomes.has(words[at + 4]?.token.lemma ?? '') && !phraseAt(words, at + 5, 'by')) return sourceSpan(span.start, words[at + 4]?.span.end ?? span.end);
    if (phraseAt(words, at + 1, 'heading|headed', 'for') && words.slice(at + 3, at + 6).some(word => fates.has(word.token.lemma))) return sourceSpan(span.start, words[at + 3]?.span.end ?? span.end);
    const expected = words[at + 1];
    if (expected === undefined) return undefined;
    if (phraseAt(words, at + 2, 'to', programme) || (phraseAt(words, at + 1, 'set') && !effects.has(words[at + 3]?.token.lemma ?? ''))) return undefined;
    if (phraseAt(words, at + 1, 'expected|set|bound|poised|certain|forecast|projected|predicted|destined|doomed', 'to')) return sourceSpan(span.start, words[at + 2]?.span.end ?? span.end);
    if (phraseAt(words, at + 1, 'expected|forecast|predicted|projected') && phraseAt(words, at + 2, 'before|by|in|this|next|within|after|on|.')) return sourceSpan(span.start, expected.span.end);
  }
  return undefined;
}
