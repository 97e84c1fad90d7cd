/** Reports verbs that vouch for a statement which somebody disputes: “revealed that the figures were false”. Knows words and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import { wrongNouns, wrongVerbs, wrongWithObject } from '../claims/lexicon/wrongdoing.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { rewording } from './fix.ts';
import { contestedWords, exposingVerbs, factiveVerbs, settlingSpeakers } from './lexicon/factive-verbs.ts';
import { firstAt, phraseAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';
import { verbInForm } from './verb-form.ts';

export const factiveVerb = defineRule({
  id: 'factive-verb',
  group: 'language',
  severity: 'information',
  summary: 'A verb such as reveal, expose or point out presents a disputed statement about somebody else as established.',
  *check(analysis, _options, { isQuoted, cited, isOwnVoice, wordsOf }) {
    const seen = new Set<number>();
    for (const attribution of analysis.attributions) {
      const sentence = analysis.sentences[attribution.sentence];
      const cue = attribution.cue[0];
      if (sentence === undefined || cue === undefined || !mayVouch(attribution) || isQuoted(cue) || !isOwnVoice(attribution)) continue;
      const words = wordsOf(sentence);
      const at = headIndex(attribution, words);
      const head = words[at];
      if (head === undefined || seen.has(head.span.start) || (head.token.lemma === 'point' && !phraseAt(words, at + 1, 'out')) || isUnreal(words, at) || isSettled(attribution, words, cited.has(sentence.index)) || !(isDisputed(attribution, words) || (!cited.has(sentence.index) && tellsOnOthers(analysis, attribution, words)))) continue;
      seen.add(head.span.start);
      const span = sourceSpan(head.span.start, (head.token.lemma === 'point' ? words[at + 1] : head)?.span.end ?? head.span.end);
      yield { span, message: messageOf(analysis, span), fixes: fixesOf(analysis, words, at, span) };
    }
    for (const sentence of analysis.sentences) {
      if (!sentence.tokens.some(({ lemma }) => exposingVerbs.has(lemma)) || cited.has(sentence.index)) continue;
      const words = wordsOf(sentence);
      for (const [at, { token, span }] of words.entries()) {
        if (!exposingVerbs.has(token.lemma) || seen.has(span.start) || !exposes(words, at) || isQuoted(span)) continue;
        yield { span, message: messageOf(analysis, span) };
      }
    }
  },
});

/** Somebody, and no paper, vouches for it. */
function mayVouch({ cueLemma, speaker, negated, form }: Attribution): boolean {
  return factiveVerbs.has(cueLemma === 'find out' ? cueLemma : cueLemma.split(' ')[0] ?? '') && !negated && form !== 'direct' && speaker.kind !== 'document' && speaker.kind !== 'author' && speaker.kind !== 'none';
}

function headIndex({ cue, cueLemma }: Attribution, words: readonly Word[]): number {
  const lemma = cueLemma.split(' ')[0] ?? '';
  const head = cue.flatMap(part => wordsIn(words, part)).find(({ token }) => token.lemma === lemma || token.lower === `${lemma}s`);
  return head === undefined ? -1 : firstAt(words, head.span.start);
}

/** `could show`, `tried to prove`; and `a paper showing that`, where the paper shows it. */
function isUnreal(words: readonly Word[], at: number): boolean {
  if (words[at]?.token.tag === 'VBG' && words[at - 1]?.token.lower !== ',') return true;
  return words.slice(Math.max(0, at - 3), at).some(({ token }) => token.tag === 'MODAL' || token.tag === 'TO' || token.tag === 'NEG');
}

/** A court, or an office whose finding is cited. */
function isSettled({ speaker }: Attribution, words: readonly Word[], isCited: boolean): boolean {
  if (isCited && speaker.name.split(' ').some(word => offices.has(word.toLowerCase()))) return true;
  return speaker.spans.flatMap(span => wordsIn(words, span)).some(({ token }) => settlingSpeakers.has(token.lower)) || speaker.name.split(' ').some(word => settlingSpeakers.has(word.toLowerCase()));
}

const offices: ReadonlySet<string> = new Set(['office', 'regulator', 'inspectorate', 'commission', 'authority', 'agency', 'ombudsman', 'auditor', 'audit', 'council', 'committee', 'ministry', 'department', 'police', 'bureau', 'board', 'inquiry', 'institute', 'service']);

/** A third party and a matter that somebody will dispute. `revealed that it is investigating` speaks of the speaker's own acts. */
function isDisputed({ content, cueLemma }: Attribution, words: readonly Word[]): boolean {
  const clause = content.flatMap(span => wordsIn(words, span)).slice(0, 60).filter(({ token }) => token.tag !== 'QUOTE');
  const from = clause[0]?.token.lower === 'that' ? 1 : 0;
  const subject = clause[from]?.token;
  if (subject === undefined || ['it', 'its', 'they', 'their', 'he', 'his', 'she', 'her', 'i', 'we', 'our', 'my', 'there'].includes(subject.lower)) return false;
  const verb = clause.slice(from).find(({ token }) => token.tag === 'MODAL' || /^VB[ZDP]$/u.test(token.tag))?.token;
  if ((verb === undefined && from === 0) || (verb?.tag === 'MODAL' && (cueLemma === 'warn' || verb.lower !== 'would'))) return false;
  if ((cueLemma === 'remind' && from === 0) || (cueLemma === 'prove' && verb === undefined)) return false;
  // To prove is to settle, whatever the matter; `expose how` vouches for the whole story.
  if (cueLemma === 'prove' && from === 1 && !clause.some(({ token }) => mathematics.has(token.lower))) return true;
  return (cueLemma === 'expose' && subject.tag === 'WH') || clause.slice(from).some((_, index) => isContested(clause, from + index));
}

const unveiling: ReadonlySet<string> = new Set(['reveal', 'disclose', 'divulge', 'expose']);

/** `revealed that Orvex had drawn up a timetable`: what somebody else by name has done, laid bare. */
function tellsOnOthers({ entities }: Analysis, { content, cueLemma, speaker, within }: Attribution, words: readonly Word[]): boolean {
  if (!unveiling.has(cueLemma) || speaker.kind === 'document' || within !== undefined) return false;
  const clause = content.flatMap(span => wordsIn(words, span)).slice(0, 30).filter(({ token }) => token.tag !== 'QUOTE');
  const verb = clause.findIndex(({ token }) => token.tag === 'MODAL' || /^VB[ZDP]$/u.test(token.tag));
  const first = clause[1];
  const last = clause[verb - 1];
  if (clause[0]?.token.lower !== 'that' || first === undefined || last === undefined || verb < 2 || clause[verb]?.token.tag === 'MODAL') return false;
  return entities.some(({ id, kind, mentions }) => id !== speaker.entity && kind !== 'place' && mentions.some(({ start, end }) => start >= first.span.start && end <= last.span.end));
}

const mathematics: ReadonlySet<string> = new Set(['theorem', 'lemma', 'conjecture', 'polynomial', 'finite', 'infinite', 'converges', 'bounded', 'prime', 'algorithm', 'np-hard', 'equation', 'integer', 'integers']);

function isContested(words: readonly Word[], at: number): boolean {
  const token = words[at]?.token;
  if (token === undefined || token.tag === 'NAME') return false;
  if (contestedWords.has(token.lower) || (token.tag.startsWith('V') && wrongVerbs.has(token.lemma))) return true;
  const objects = wrongWithObject.get(token.lemma);
  return objects !== undefined && words.slice(at + 1, at + 5).some(({ token: { lower } }) => objects.has(lower));
}

/** `exposed the missing invoices`; not `was exposed to`, nor `uncovered a mosaic`. */
function exposes(words: readonly Word[], at: number): boolean {
  if (isUnreal(words, at) || !/^VB[DZN]$/u.test(words[at]?.token.tag ?? '') || phraseAt(words, at - 1, 'was|were|be|been|being|is|are')) return false;
  if (words.slice(Math.max(0, at - 40), at).some(({ token }) => settlingSpeakers.has(token.lower))) return false;
  for (let next = at + 1; next < at + 7; next++) {
    const token = words[next]?.token;
    if (token === undefined || !['DET', 'POSS', 'ADJ', 'NUM', 'NOUN', 'NOUNS', 'VBN', 'VBG', 'NAME', 'PART'].includes(token.tag)) return false;
    if (contestedWords.has(token.lower) || wrongNouns.has(token.lemma) || wrongNouns.has(token.lower)) return true;
  }
  return false;
}

function messageOf(analysis: Analysis, span: SourceSpan): string {
  return `${quoteWords(analysis, span)} vouches for what follows, and somebody will dispute it. The reader takes it as established on your word; “said” leaves it with the speaker, and a citation shows what was found.`;
}

/** `reminded the board that` has no plain twin with the same words around it. */
function fixesOf(analysis: Analysis, words: readonly Word[], at: number, span: SourceSpan): readonly Fix[] {
  const head = words[at];
  const next = words[firstAt(words, span.end)]?.token.lower;
  if (head === undefined || next !== 'that') return [];
  const plain = verbInForm('say', head.token);
  return [rewording(`Replace ${quoteWords(analysis, span)} by “${plain}”`, span, plain)];
}
