/** Reports verbs that turn a statement into a confession, and offers the plain one in the same form. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { rewording } from './fix.ts';
import { admissionVerbs, formalAdmissions, ownFaults } from './lexicon/admissions.ts';
import { perSentence } from './per-sentence.ts';
import { firstAt, phraseAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';
import { verbInForm } from './verb-form.ts';

export const admitVerb = defineRule({
  id: 'admit-verb',
  group: 'language',
  severity: 'information',
  summary: 'A reporting verb, such as admit, concede or acknowledge, makes a statement sound like a confession.',
  *check(analysis, _options, { isQuoted, wordsOf }) {
    const isFormal = perSentence(({ tokens }) => tokens.some(({ lower }) => formalAdmissions.has(lower)));
    const seen = new Set<number>();
    for (const attribution of analysis.attributions) {
      const particles = admissionVerbs.get(attribution.cueLemma.split(' ')[0] ?? '');
      const sentence = analysis.sentences[attribution.sentence];
      const cue = attribution.cue[0];
      if (particles === undefined || sentence === undefined || cue === undefined || attribution.negated || attribution.speaker.kind === 'author' || isQuoted(cue)) continue;
      const words = wordsOf(sentence);
      const at = headIndex(attribution, words);
      const head = words[at];
      if (head === undefined || seen.has(head.span.start) || (particles.length > 0 && !phraseAt(words, at + 1, ...particles))) continue;
      if (isFormal(sentence) || isAttempt(words, at) || isOwnedUp(attribution, words) || isMild(words, at) || !saysSomething(attribution, words, at)) continue;
      seen.add(head.span.start);
      const span = sourceSpan(head.span.start, words[at + particles.length]?.span.end ?? head.span.end);
      yield {
        span,
        message: `${quoteWords(analysis, span)} makes this a confession. Unless a fault was owned in so many words, the verb is your verdict; “said” reports the words and leaves the judging to the reader.`,
        fixes: particles.length > 0 ? [] : fixesOf(analysis, words, at, span),
      };
    }
  },
});

function headIndex({ cue, cueLemma }: Attribution, words: readonly Word[]): number {
  const lemma = cueLemma.split(' ')[0] ?? '';
  const head = cue.flatMap(part => wordsIn(words, part)).find(({ token }) => token.lemma === lemma || token.lower === `${lemma}s` || token.lower === `${lemma}es`);
  return head === undefined ? -1 : firstAt(words, head.span.start);
}

/** `must admit`, `refused to concede`: nobody has. */
function isAttempt(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ token }) => token.tag === 'MODAL' || token.tag === 'TO' || token.tag === 'NEG');
}

/** A fault that is owned in so many words: then somebody did confess it. */
function isOwnedUp({ content }: Attribution, words: readonly Word[]): boolean {
  return content.some(span => wordsIn(words, span).some(({ token }) => ownFaults.has(token.lower)));
}

/** `supporters acknowledge`, `acknowledging that`, `as she has acknowledged`: a view that people hold, and no confession. */
function isMild(words: readonly Word[], at: number): boolean {
  const head = words[at]?.token;
  if (head?.lemma !== 'acknowledge') return false;
  return head.tag === 'VBP' || head.tag === 'VB' || head.tag === 'VBG' || words[at + 1]?.token.tag === 'PUNCT' || words.slice(Math.max(0, at - 6), at).some(({ token }) => token.lower === 'as');
}

/** A clause or quoted words. `admitted 40 patients`, `conceded two goals`, `acknowledged receipt` report nothing. */
function saysSomething({ content, form }: Attribution, words: readonly Word[], at: number): boolean {
  if (phraseAt(words, at + 1, 'that') || form === 'direct') return true;
  if (phraseAt(words, at + 1, 'defeat|receipt|responsibility|liability|guilt')) return false;
  const clause = content.flatMap(span => wordsIn(words, span));
  const end = clause.findIndex(({ token }, index) => index > 0 && (token.tag === 'WH' || token.lower === 'that' || (token.tag === 'PUNCT' && token.lower !== '.')));
  const first = end < 0 ? clause : clause.slice(0, end);
  const verb = first.findIndex(({ token }) => ['VBZ', 'VBP', 'VBD', 'MODAL'].includes(token.tag));
  // `acknowledged the report and confirmed it`: the verb after `and` is a second act of the speaker’s.
  return verb > 0 && first[verb - 1]?.token.tag !== 'CONJ';
}

/** `admitted to us that` has no plain twin with the same words around it. */
function fixesOf(analysis: Analysis, words: readonly Word[], at: number, span: SourceSpan): readonly Fix[] {
  const head = words[at];
  if (head === undefined || phraseAt(words, at + 1, 'to|being|having')) return [];
  const plain = verbInForm('say', head.token);
  return [rewording(`Replace ${quoteWords(analysis, span)} by “${plain}”`, span, plain)];
}
