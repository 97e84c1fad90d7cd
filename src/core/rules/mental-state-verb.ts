/** Reports minds that the draft cannot have seen into: “the agency fears”, “neighbours believe”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import { blanks } from './fix.ts';
import { firstAt, nextInPassage, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule, type Fix } from './rule.ts';
import { formOf } from './verb-form.ts';

const mental: ReadonlySet<string> = new Set(['fear', 'believe', 'think', 'feel', 'want', 'suspect', 'worry', 'hope', 'doubt', 'dread']);

export const mentalStateVerb = defineRule({
  id: 'mental-state-verb',
  group: 'language',
  severity: 'hint',
  profiles: { intel: 'information' },
  summary: 'A body or a person is said to fear, believe or want something, and nothing shows how the writer knows.',
  yieldsTo: ['weasel-attribution', 'vague-anonymous-source', 'agentless-attribution'],
  *check(analysis, _options, { isQuoted, cited, isOwnVoice, wordsOf }) {
    for (const attribution of analysis.attributions) {
      const sentence = analysis.sentences[attribution.sentence];
      const cue = attribution.cue[0];
      if (sentence === undefined || cue === undefined || !mental.has(attribution.cueLemma) || !isMind(attribution)) continue;
      // `Some economists doubt it. Vela finds … [@vela]`: a topic that its neighbour makes good.
      if (attribution.speaker.kind === 'collective' && cited.has(nextInPassage(analysis, sentence)?.index ?? -1)) continue;
      if (cited.has(sentence.index) || isQuoted(cue) || !isOwnVoice(attribution)) continue;
      const words = wordsOf(sentence);
      const head = wordsIn(words, cue).find(({ token }) => token.lemma === attribution.cueLemma);
      const at = head === undefined ? -1 : firstAt(words, head.span.start);
      if (at < 0 || isAside(words, at) || isWish(words, at) || isPassive(words, at) || !isAsserted(words, at)) continue;
      yield {
        span: cue,
        message: `${quoteWords(analysis, cue)} reports what goes on in a mind. Nobody can see it, so the reader cannot tell how you know; report what was said, or cite where it was said.`,
        fixes: fixesOf(words, at, attribution),
      };
    }
  },
});

/** Somebody with a mind whom the draft reports on. Words in quotation marks show that it was said; a hop shows where. */
function isMind({ speaker, negated, via, form }: Attribution): boolean {
  return speaker.kind !== 'none' && speaker.kind !== 'author' && speaker.kind !== 'document' && !negated && via.length === 0 && form === 'indirect';
}

/** `, hoping that it would rain`: a verb without `is` hangs on another and says less. */
function isAside(words: readonly Word[], at: number): boolean {
  return words[at]?.token.tag === 'VBG' && !words.slice(Math.max(0, at - 3), at).some(({ token }) => token.lemma === 'be');
}

/** `hopes to`, `wants to`: a plan that was announced, not a state of mind. */
function isWish(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.token;
  return next?.lower === 'to' || (words[at]?.token.lemma === 'want' && next?.lower !== 'that');
}

/** A clause is believed, and believed outright: not `feels for`, `would think`, `worried about`, nor a question. */
function isAsserted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.token;
  const before = words.slice(Math.max(0, at - 3), at).map(({ token }) => token);
  if (next === undefined || before.some(token => token.tag === 'MODAL' || unsure.has(token.lower)) || words.at(-1)?.token.text === '?') return false;
  return next.lower === 'that' || !['ADP', 'VBN', 'PUNCT', 'TO', 'ADJ', 'ADV'].includes(next.tag) || (next.tag === 'ADJ' && words[at + 2]?.token.tag === 'NOUNS');
}

/** `seems to think`, `apparently believed` say that it is a guess; `you think` speaks to the reader. */
const unsure: ReadonlySet<string> = new Set(['you', 'let', 'us', 'to', 'apparently', 'seemingly', 'evidently', 'presumably', 'if']);

/** `is believed to` has no mind to name; another rule asks for one. */
function isPassive(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).filter(({ token }) => token.tag !== 'ADV').at(-1)?.token;
  return words[at]?.token.tag === 'VBN' && ['be', 'is', 'are', 'was', 'were', 'been', 'being'].includes(before?.lower ?? '');
}

/** `fears` becomes `said it fears`, `fear` `said they fear`. */
function fixesOf(words: readonly Word[], at: number, { speaker }: Attribution): readonly Fix[] {
  const head = words[at];
  const before = words[at - 1]?.token;
  if (head === undefined || speaker.spans.length === 0) return [];
  const form = formOf(head.token);
  if (form === 'VBN' || form === 'VBG') return [];
  if (before !== undefined && (before.tag === 'MODAL' || before.tag === 'ADV' || before.tag === 'TO' || ['has', 'have', 'had', 'does', 'did', 'do'].includes(before.lower))) return [];
  const pronoun = form === 'VB' ? 'they' : form === 'VBZ' ? '${1|it,he,she|}' : '${1|it,he,she,they|}';
  return [blanks('Report what was said', head.span, `said ${pronoun} ${head.token.lower}`)];
}
