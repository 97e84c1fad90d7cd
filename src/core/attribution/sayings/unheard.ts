/** Sayings of which a labeller heard nothing: `So said the mayor`, `…, its agenda shows`, `A survey of the county found …`. Knows whole sentences; resolves nobody. */
import type { Token, TokenRange } from '../../english/token.ts';
import { isFinite } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns, lesserPapers } from '../lexicon/nouns.ts';
import { lastBefore } from '../names/mentions.ts';
import type { EntityReading } from '../names/entities.ts';
import { nounPhraseEnd, openingPhrase } from './noun-phrases.ts';

/** `“The tank was dry.” So said the mayor.`: the words of the sentence before are his. */
export function soSaid(tokens: readonly Token[], sentence: TokenRange, before: TokenRange | undefined, known: readonly TokenRange[]): readonly Labelling[] {
  const verb = tokens[sentence.first + 1];
  if (before === undefined || verb === undefined || tokens[sentence.first]?.lower !== 'so' || !(verb.tag === 'VBD' || verb.tag === 'VBZ') || !saying.has(verb.lemma)) return [];
  const cue = { first: sentence.first + 1, end: sentence.first + 2 };
  const end = nounPhraseEnd(tokens, cue.end, sentence.end);
  if (end === cue.end || touches(known, { first: before.first, end: sentence.end })) return [];
  return [{ speaker: [{ first: cue.end, end }], cue: [cue], cueLemma: verb.lemma, cueClass: 'speech', content: [{ first: before.first, end: before.end }], addressee: [], agentless: false, negated: false, confidence: 0.8 }];
}

const saying = new Set(['say', 'read', 'write', 'run', 'argue', 'go', 'state']);

/** `A survey commissioned by the county found lead in three wells`: a paper with which a sentence begins in which a labeller heard nobody. */
export function paperFound(tokens: readonly Token[], sentence: TokenRange, known: readonly TokenRange[]): readonly Labelling[] {
  if (touches(known, sentence)) return [];
  const phrase = openingPhrase(tokens, sentence, sentence.end);
  if (phrase === undefined) return [];
  let head = phrase.first;
  while (head + 1 < phrase.end && tokens[head + 1]?.tag !== 'ADP') head++;
  const noun = tokens[head]?.lower ?? '';
  if (!documentNouns.has(noun) && !lesserPapers.has(noun) || tokens[head]?.tag === 'NAME') return [];
  let verb = phrase.end;
  if (tokens[verb]?.lower === '(' && tokens[verb + 2]?.lower === ')') verb += 3;
  // `commissioned by the county`.
  if (/^VB[ND]$/.test(tokens[verb]?.tag ?? '') && tokens[verb + 1]?.lower === 'by') {
    const end = nounPhraseEnd(tokens, verb + 2, sentence.end);
    if (end > verb + 2) verb = end;
  }
  let end = sentence.end;
  while (end > verb && tokens[end - 1]?.tag === 'PUNCT') end--;
  const token = tokens[verb];
  if (token === undefined || !isFinite(token) || !telling.has(token.lemma) || end - verb < 4 || /^(?:POSS|PRON)$/.test(tokens[verb + 1]?.tag ?? '')) return [];
  return [{ speaker: [{ first: phrase.first, end: verb }], cue: [{ first: verb, end: verb + 1 }], cueLemma: token.lemma, cueClass: 'document', content: [{ first: verb + 1, end }], addressee: [], agentless: false, negated: false, confidence: 0.65 }];
}

/** What papers do with what they hold. */
const telling = new Set(['find', 'put', 'list', 'record', 'define', 'report', 'state', 'estimate', 'conclude', 'name', 'describe', 'note', 'show', 'say', 'give', 'count', 'confirm', 'reveal', 'warn', 'recommend', 'speak']);

/** `The council votes in May, its agenda shows`, `Three are being questioned, the sheriff, Ines Vela, told reporters`: a report that ends a sentence in which a labeller heard nobody. */
export function unheardReport(tokens: readonly Token[], sentence: TokenRange, place: number, reading: EntityReading): Labelling | undefined {
  const end = beforeStop(tokens, sentence);
  const verb = end - sentence.first < fewestWords ? -1 : unheardVerb(tokens, sentence, end);
  if (verb < 0) return undefined;
  const whole = subjectAfterComma(tokens, verb, sentence);
  if (whole === undefined) return undefined;
  const content = { first: sentence.first, end: tokens[whole.first - 1]?.lower === 'as' ? whole.first - 2 : whole.first - 1 };
  let head = whole.first + 1;
  while (head < verb - 1 && tokens[head + 1]?.tag !== 'ADP') head++;
  const paper = lesserPapers.has(tokens[head]?.lower ?? '') || documentNouns.has(tokens[head]?.lower ?? '');
  if (content.end - content.first < 4 || tokens[content.first]?.tag === 'ADP' || !isClause(tokens, content, paper)) return undefined;
  const told = tokens[verb]?.lemma === 'tell';
  const mentions = reading.byPassage[place] ?? [];
  const named = mentions[lastBefore(mentions, whole.end)];
  if (!paper && !(named !== undefined && named.first >= whole.first)) return undefined;
  return { speaker: [whole], cue: [{ first: verb, end: verb + 1 }], cueLemma: tokens[verb]?.lemma ?? '', cueClass: paper ? 'document' : 'speech', content: [content], addressee: told ? [{ first: verb + 1, end }] : [], agentless: false, negated: false, confidence: 0.7 };
}

const fewestWords = 7;

/** `says`, `show` at the very end but for a time; `told reporters`. */
function unheardVerb(tokens: readonly Token[], sentence: TokenRange, end: number): number {
  for (let at = end - 1, steps = 0; at > sentence.first + 4 && steps < 7; at--, steps++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'QUOTE' || token.lower === ',' || token.tag === 'WH') return -1;
    // `the register records`: tagged as a noun.
    if (at === end - 1 && token.tag === 'NOUNS' && reporting.has(token.lemma) && documentNouns.has(tokens[at - 1]?.lower ?? '')) return at;
    if (isFinite(token)) return token.lemma === 'tell' && at < end - 1 || reporting.has(token.lemma) ? at : -1;
  }
  return -1;
}

/** `, its agenda | shows`, `, the sheriff, Ines Vela, | told`: a plain noun phrase between a comma and the verb, with a name beside it or without. */
function subjectAfterComma(tokens: readonly Token[], verb: number, sentence: TokenRange): TokenRange | undefined {
  const phraseStart = (end: number): number => {
    let first = end;
    while (first > sentence.first && end - first < 9 && (plainPhrase.test(tokens[first - 1]?.tag ?? '') || tokens[first - 1]?.tag === 'ADP' && tokens[first - 2]?.tag.startsWith('NOUN') === true)) first--;
    return first;
  };
  const apposed = tokens[verb - 1]?.lower === ',';
  const end = apposed ? verb - 1 : verb;
  const name = phraseStart(end);
  // `, as its register records`.
  const link = tokens[name - 1]?.lower === 'as' && !apposed ? name - 1 : name;
  if (name === end || tokens[link - 1]?.lower !== ',') return undefined;
  if (!apposed) return { first: name, end };
  const first = phraseStart(name - 1);
  const article = tokens[first]?.tag;
  return first < name - 1 && tokens[first - 1]?.lower === ',' && (article === 'DET' || article === 'POSS') ? { first, end: verb } : undefined;
}

const plainPhrase = /^(?:DET|POSS|ADJ|NOUNS?|NAME|PART)$/;

/** A clause with a verb of its own, outside quotation marks; before a paper whatever is long enough. */
function isClause(tokens: readonly Token[], { first, end }: TokenRange, paper: boolean): boolean {
  let finite = paper && end - first > 5;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.tag === 'QUOTE') return false;
    finite ||= token !== undefined && isFinite(token);
  }
  return finite;
}

/** Verbs by which a report ends a sentence. */
const reporting = new Set(['say', 'report', 'show', 'reveal', 'state', 'write', 'record', 'add', 'claim', 'allege', 'note', 'suggest', 'indicate', 'confirm']);

function beforeStop(tokens: readonly Token[], { first, end }: TokenRange): number {
  let last = end;
  while (last > first && tokens[last - 1]?.tag === 'PUNCT') last--;
  return last;
}

/** Cues and contents, in order and joined where they overlap. */
export function byFirst(labellings: readonly Labelling[]): readonly TokenRange[] {
  const joined: { first: number; end: number }[] = [];
  for (const { first, end } of labellings.flatMap(one => [...one.cue, ...one.content]).sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last !== undefined && first < last.end) last.end = Math.max(last.end, end);
    else joined.push({ first, end });
  }
  return joined;
}

/** Whether one of the ranges, which come in order and apart, shares a word with another. */
function touches(ranges: readonly TokenRange[], { first, end }: TokenRange): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.first ?? end) < end;
}
