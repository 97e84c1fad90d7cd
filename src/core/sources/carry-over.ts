/** When a sentence leans on the source of the one before it. Knows the opening words of sentences, nothing of registries. */
import type { Attribution } from '../attribution/attribution.ts';
import { findPhrase, phraseAt, phraseTable } from '../claims/phrases.ts';
import type { SentenceReading } from '../claims/reading.ts';
import {
  backwardStarts, comingFromStarts, documentNouns, forumPhrases, partNouns, personPronouns, plainReports, pluralPronouns, reckoningStarts, thingPronouns,
} from './lexicon/anaphors.ts';

export type Anaphor = 'document' | 'part' | 'person' | 'thing' | 'plural' | 'reckoning' | 'repeated';

const reckoning = phraseTable(reckoningStarts);
const comingFrom = phraseTable(comingFromStarts);
const backward = phraseTable(backwardStarts);
const reports = phraseTable(plainReports);
const forums = phraseTable(forumPhrases);

/** How the sentence points back, judged by how it opens; undefined where it stands on its own. */
export function anaphorOf(reading: SentenceReading, before?: SentenceReading): Anaphor | undefined {
  const { tokens } = reading;
  const start = openingOf(reading);
  const word = tokens[start]?.lower ?? '';
  if (personPronouns.has(word)) return 'person';
  if (thingPronouns.has(word)) return 'thing';
  if (pluralPronouns.has(word)) return 'plural';
  if ((word === 'in' || word === 'under' || word === 'to' || word === 'for' || word === 'from')
    && /^(?:it|them|its|their|his|her)$/u.test(tokens[start + 1]?.lower ?? '')) {
    return 'document';
  }
  if (partNouns.has(word) && /^\d/u.test(tokens[start + 1]?.text ?? '')) return 'part';
  if (/^(?:the|this|that|these|those|another|a|an|one)$/u.test(word)) {
    const noun = headNoun(reading, start + 1);
    const definite = word !== 'a' && word !== 'an' && word !== 'one';
    if (definite && documentNouns.has(noun)) return 'document';
    if (partNouns.has(noun)) return 'part';
    // `told his supervisor. The supervisor left`: what it speaks of was brought up by the source.
    if (definite && noun !== '' && before?.tokens.some(token => token.lemma === noun) === true) return 'repeated';
  }
  return phraseAt(reckoning, tokens, start) > 0 || countsOfThose(reading) ? 'reckoning' : undefined;
}

/** `Inspectors had boarded 120 of those.` */
function countsOfThose({ tokens, quoted }: SentenceReading): boolean {
  return tokens.some(({ lower, tag }, at) => tag === 'NUM' && lower !== 'one' && tokens[at + 1]?.lower === 'of' && /^(?:those|these|them)$/u.test(tokens[at + 2]?.lower ?? '') && !quoted(at));
}

/** Whether such an anaphor can mean the source of the sentence before: its speaker, its document or its figures. */
export function leansOn(anaphor: Anaphor, attributions: readonly Attribution[], cited: boolean, hasFigure: boolean): boolean {
  if (anaphor === 'document' || anaphor === 'part' || anaphor === 'reckoning') return true;
  if (anaphor === 'repeated') return attributions.length > 0 && !hasFigure;
  const speakers = attributions.map(({ speaker }) => speaker);
  if (speakers.length === 0) return cited && !hasFigure;
  if (anaphor === 'plural') {
    return speakers.length > 1 || speakers.some(({ kind, role }) => kind !== 'document' && (kind !== 'named' || role !== undefined)) || !hasFigure;
  }
  if (anaphor === 'person') return speakers.some(({ kind }) => kind !== 'document');
  return true;
}

/** `So says the harbour log.` `These figures come from the audit.` */
export function namesWhereFrom(reading: SentenceReading): boolean {
  return phraseAt(comingFrom, reading.tokens, openingOf(reading)) > 0 || phraseAt(comingFrom, reading.tokens, 0) > 0;
}

/** `These figures are in the audit [@audit].` */
export function speaksOfBefore(reading: SentenceReading): boolean {
  return phraseAt(backward, reading.tokens, openingOf(reading)) > 0;
}

/** `The jury heard that`, `an inquest was told`. */
export function reportsForum(reading: SentenceReading): boolean {
  const at = findPhrase(forums, reading.tokens);
  return at >= 0 && !reading.quoted(at);
}

/** `Prices fell, according to`, `he says “…”`: reporting words outside quotations. In doubt a sentence counts as attributed. */
export function seemsAttributed(reading: SentenceReading): boolean {
  return reading.tokens.some((token, at) => {
    if (reading.quoted(at)) return false;
    if (token.lemma === 'say' && (token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP')) return true;
    // `Lena Hart, a surveyor, agreed.`: with what was said before.
    if (AGREEING.has(token.lemma) && token.tag === 'VBD' && /^[.,;]$/u.test(reading.tokens[at + 1]?.text ?? '')) return true;
    const plain = phraseAt(reports, reading.tokens, at) > 0 && !(token.lower !== 'according' && reading.tokens[at + 1]?.lower === 'from' && isObject(reading, at));
    return plain || (SHOWING.has(token.lemma) && /^VB[DZP]$/u.test(token.tag) && documentBefore(reading, at));
  });
}

/** `collects shipping data from ports`: what somebody gathers is no word of theirs. */
function isObject({ tokens }: SentenceReading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const tag = tokens[back]?.tag ?? 'PUNCT';
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'VBD' || tag === 'VB') return true;
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'DET' && tag !== 'NOUNS') return false;
  }
  return false;
}

const AGREEING: ReadonlySet<string> = new Set(['agree', 'disagree', 'concur', 'demur']);
const SHOWING: ReadonlySet<string> = new Set('show reveal indicate suggest record put find estimate list'.split(' '));

/** `the police log shows`, `a poll in May put`, `the register, which is published each month, lists`: a work within a dozen words before the verb. */
function documentBefore(reading: SentenceReading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    const token = reading.tokens[at];
    if (token === undefined || /^[;:]$/u.test(token.text)) return false;
    if ((token.tag === 'NOUN' || token.tag === 'NOUNS') && (documentNouns.has(token.lemma) || documentNouns.has(token.lower))
      && token.lower !== 'number' && token.lower !== 'numbers') {
      return true;
    }
  }
  return false;
}

/** Over quotation marks and connectives to the first word that says something. */
function openingOf(reading: SentenceReading): number {
  const { tokens } = reading;
  let at = 0;
  while (at < tokens.length - 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const passes = token.tag === 'PUNCT' || token.tag === 'QUOTE'
      || /^(?:and|but|so|yet|or|nor|also|then|later|still|however|moreover|furthermore|meanwhile|instead|indeed|even|only|in addition|for example)$/u.test(token.lower);
    if (!passes) break;
    at += 1;
  }
  return at;
}

/** The noun that closes the phrase begun before `from`, in its dictionary form; at most three words are passed over. */
function headNoun(reading: SentenceReading, from: number): string {
  let noun = '';
  for (let at = from; at < from + 5; at++) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS') noun = documentNouns.has(token.lower) ? token.lower : token.lemma;
    else if (noun !== '' || !['ADJ', 'NAME', 'NUM', 'POSS', 'VBN', 'PART', 'OTHER'].includes(token.tag)) break;
  }
  return noun;
}
