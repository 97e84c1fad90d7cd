/** Reports reporting verbs that doubt, heat or belittle, and offers the plain one in the same form. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Token } from '../english/token.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { rewording } from './fix.ts';
import { loadedParticles, loadedVerbs, otherSenses, type LoadedVerb } from './lexicon/loaded-verbs.ts';
import { firstAt, nextInPassage, phraseAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule, wordsOption, type Analysis, type Fix } from './rule.ts';
import { formOf, verbInForm } from './verb-form.ts';

export const loadedVerb = defineRule({
  id: 'loaded-verb',
  group: 'language',
  severity: 'information',
  profiles: { wiki: 'warning', opinion: 'hint' },
  summary: 'A reporting verb, such as claim, insist or slam, doubts, heats or belittles what was said.',
  options: { words: { kind: 'words', summary: 'Reporting verbs that this house finds loaded too, in the dictionary form: “vow”, “quip”.' } },
  *check(analysis, options, { isQuoted, cited, wordsOf, said }) {
    const verbs = verbsOf(wordsOption(options, 'words'));
    const seen = new Set<number>();
    for (const attribution of analysis.attributions) {
      const verb = verbs.get(attribution.cueLemma.split(' ')[0] ?? '');
      const sentence = analysis.sentences[attribution.sentence];
      const cue = attribution.cue[0];
      if (verb === undefined || sentence === undefined || cue === undefined || attribution.negated || attribution.speaker.kind === 'author' || isQuoted(cue)) continue;
      const words = wordsOf(sentence);
      const at = headIndex(attribution, words);
      const head = words[at];
      if (head === undefined || seen.has(head.span.start) || isOtherSense(words, at) || !saysSomething(attribution, words, at)) continue;
      if (isAnswered(analysis, attribution, sentence, said, cited)) continue;
      seen.add(head.span.start);
      const span = sourceSpan(head.span.start, lastOf(words, at)?.span.end ?? head.span.end);
      yield {
        span,
        message: `${quoteWords(analysis, span)} ${verb.effect}. The verb is yours and not theirs, and it takes a side; ${advice(verb)}.`,
        fixes: fixesOf(analysis, verb, words, at, span),
      };
    }
  },
});

/** Our own words for a verb go before the house's. */
function verbsOf(added: readonly string[]): ReadonlyMap<string, LoadedVerb> {
  return added.length === 0 ? loadedVerbs : new Map([...added.map(word => [word.toLowerCase(), houseVerb] as const), ...loadedVerbs]);
}

const houseVerb: LoadedVerb = { effect: 'is a verb that your house keeps out of reporting', neutral: 'say' };

/** The loaded verb itself among the words of the cue. */
function headIndex({ cue, cueLemma }: Attribution, words: readonly Word[]): number {
  const lemma = cueLemma.split(' ')[0] ?? '';
  const head = cue.flatMap(part => wordsIn(words, part)).find(({ token }) => isForm(token, lemma));
  return head === undefined ? -1 : firstAt(words, head.span.start);
}

/** The verb in any form, though the tagger may have taken it for a noun. */
function isForm({ lemma, lower }: Token, verb: string): boolean {
  return lemma === verb || lower === `${verb}s`;
}

function isOtherSense(words: readonly Word[], at: number): boolean {
  const head = words[at]?.token;
  const particles = loadedParticles.get(head?.lemma ?? '');
  if (particles !== undefined) return !particles.includes(words[at + 1]?.token.lower ?? '');
  // `lists unsupported claims of safety`: a noun, and no word of reporting.
  if (head?.tag.startsWith('NOUN') === true && ['ADJ', 'DET', 'POSS'].includes(words[at - 1]?.token.tag ?? '') && phraseAt(words, at + 1, 'of')) return true;
  const object = words.slice(at + 1, at + 5).find(({ token }) => token.tag !== 'DET' && token.tag !== 'POSS' && token.tag !== 'ADJ' && token.tag !== 'NUM');
  return (object !== undefined && otherSenses.has(object.token.lower)) || (head?.lemma === 'insist' && phraseAt(words, at + 1, 'on|upon')) || (head?.lemma === 'insist' && isMandative(words, at))
    || (head?.lemma === 'purport' && formOf(head) === 'VBN') || (bodily.has(head?.lemma ?? '') && isBodily(words, at));
}

/** `claimed a loss`, `boasts a pool`: a thing after the verb, and no clause or quotation, is had and not said. Heat needs neither. */
function saysSomething({ content }: Attribution, words: readonly Word[], at: number): boolean {
  if (!clausal.has(words[at]?.token.lemma ?? '')) return true;
  const object = content.flatMap(span => wordsIn(words, span));
  const relative = object.findIndex(({ token }, index) => index > 0 && (token.tag === 'WH' || token.lower === 'which'));
  const clause = relative < 0 ? object : object.slice(0, relative);
  return clause.some(({ token }) => ['VBZ', 'VBP', 'VBD', 'MODAL', 'QUOTE'].includes(token.tag)) || phraseAt(words, at + 1, 'to|that');
}

const clausal: ReadonlySet<string> = new Set(['claim', 'insist', 'maintain', 'boast', 'purport']);

const bodilyWords: ReadonlySet<string> = new Set(['to', 'into', 'against', 'onto', 'down', 'shut', 'door', 'doors', 'brakes']);
const bodily: ReadonlySet<string> = new Set(['slam', 'bash', 'blast', 'rip', 'trash', 'savage']);

/** `slammed him to the ground`, `slammed the door shut`, `was slammed against a car`. */
function isBodily(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.token.lemma === 'be' && phraseAt(words, at + 1, 'against|into|on|onto')) return true;
  return words.slice(at + 1, at + 5).some(({ token }) => bodilyWords.has(token.lower)) && !phraseAt(words, at + 1, 'against|into');
}

/** `insisted that the clerk stay`: an order, in a bare verb. */
function isMandative(words: readonly Word[], at: number): boolean {
  if (!phraseAt(words, at + 1, 'that')) return false;
  const verb = words.slice(at + 2, at + 12).find(({ token }) => token.tag === 'MODAL' || (token.tag.startsWith('V') && token.tag !== 'VBG' && token.tag !== 'VBN'));
  return verb?.token.tag === 'VB';
}

/** The draft goes on to show that what was claimed is not so: then `claimed` is the right word. */
function isAnswered(analysis: Analysis, { index }: Attribution, sentence: Sentence, said: ReadonlyMap<number, readonly Attribution[]>, cited: ReadonlySet<number>): boolean {
  const next = nextInPassage(analysis, sentence);
  if (next === undefined || !isContrary(next.tokens.slice(0, 40).map(({ lower }) => lower))) return false;
  return cited.has(next.index) || (said.get(next.index) ?? []).some(other => other.index !== index && (other.speaker.kind === 'document' || other.via.some(hop => hop.kind === 'document')));
}

function isContrary(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return ['but', 'yet'].includes(first) || (first === 'in' && ['fact', 'reality', 'truth'].includes(second)) || words.includes('however');
}

function advice({ neutral }: LoadedVerb): string {
  return neutral === 'criticise' ? 'say “criticised”, or better, say what was wrong in the speaker’s view' : '“said” reports the words and leaves the judging to the reader';
}

/** `lash out at`: the verb with the words that belong to it. */
function lastOf(words: readonly Word[], at: number): Word | undefined {
  const particles = loadedParticles.get(words[at]?.token.lemma ?? '') ?? [];
  const end = particles.includes(words[at + 1]?.token.lower ?? '') ? (phraseAt(words, at + 2, 'at') ? at + 2 : at + 1) : at;
  return words[end];
}

/** The plain verb in the same form. `claims to be` has none: “says to be” is no English; and `slammed: “…”` has nothing to criticise. */
function fixesOf(analysis: Analysis, { neutral }: LoadedVerb, words: readonly Word[], at: number, span: SourceSpan): readonly Fix[] {
  const head = words[at];
  const after = words[firstAt(words, span.end)]?.token;
  if (head === undefined || neutral === undefined) return [];
  if (neutral === 'say' ? after?.lower === 'to' || after?.lower === 'about' : after === undefined || after.tag === 'QUOTE' || after.tag === 'PUNCT') return [];
  const plain = verbInForm(neutral, head.token);
  return [rewording(`Replace ${quoteWords(analysis, span)} by “${plain}”`, span, plain)];
}
