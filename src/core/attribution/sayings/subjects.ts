/** Subjects that a labeller missed or cut short: `The panel, named in May, said`, `Asked by the clerk whether`. Knows noun phrases and what may stand between commas; resolves nobody. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { isFinite, isTime } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns } from '../lexicon/nouns.ts';
import { personWords } from '../lexicon/persons.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import { isHuman } from '../names/people.ts';
import { withPaperApart } from './apart.ts';
import { isFiniteAt, nounPhraseEnd, openingPhrase } from './noun-phrases.ts';
import { asSpoken } from './spoken.ts';
import { byFirst, paperFound, soSaid } from './unheard.ts';

/** The labellings of a passage, with the words that name each speaker where the sentence shows them. */
export function withSubjects(labellings: readonly Labelling[], english: PassageEnglish | undefined): readonly Labelling[] {
  if (english === undefined) return labellings;
  const { tokens } = english;
  const mended = labellings.map(given => {
    const one = withPaperApart(withoutNounInCue(asSpoken(given, tokens), tokens), tokens);
    const sentence = sentenceAround(english, one.cue[0]?.first);
    const range = sentence === undefined ? undefined : subjectOf(tokens, one, sentence);
    return range === undefined ? one : { ...one, speaker: [range], agentless: false };
  });
  const heard = byFirst(mended);
  const added = english.sentences.flatMap((sentence, order) => [...soSaid(tokens, sentence, english.sentences[order - 1], heard), ...paperFound(tokens, sentence, heard)]);
  return added.length > 0 ? [...mended, ...added].sort((a, b) => firstOf(a) - firstOf(b)) : mended.every((one, order) => one === labellings[order]) ? labellings : mended;
}

function firstOf(one: Labelling): number {
  return one.cue[0]?.first ?? one.content[0]?.first ?? 0;
}

function sentenceAround({ sentences }: PassageEnglish, at: number | undefined): TokenRange | undefined {
  if (at === undefined) return undefined;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The words to put in place of the labeller’s; undefined where those are good. */
function subjectOf(tokens: readonly Token[], one: Labelling, sentence: TokenRange): TokenRange | undefined {
  const [speaker] = one.speaker;
  const [cue] = one.cue;
  if (cue === undefined) return undefined;
  // `Vela, as cited in Oram, | reports | that`: a verb that was taken for a noun.
  if (one.agentless) return sentence !== undefined && cue.end - cue.first === 1 && tokens[cue.first]?.tag === 'NOUNS' && tokens[cue.first - 1]?.lower === ',' && tokens[cue.end]?.lower === 'that' ? openingSubject(tokens, one, sentence) : undefined;
  if (speaker === undefined) return one.cueLemma === 'ask' && isPassiveAsk(tokens, cue) ? askerAfter(tokens, cue.end, sentence.end) : openingSubject(tokens, one, sentence);
  const clean = wholePhrase(tokens, beforeVerb(tokens, speaker), sentence);
  if (clean !== undefined && (clean.first !== speaker.first || clean.end !== speaker.end)) return clean;
  const grown = wholePaper(tokens, speaker, cue) ?? afterItsPaper(tokens, speaker, cue);
  return grown ?? (speaker.first > sentence.first && speaker.end <= cue.end ? aroundInsert(tokens, speaker, one, sentence) ?? aroundRelative(tokens, speaker, one, sentence) : undefined);
}

/** `a night | guard told`: the end of who speaks, taken for the beginning of the cue. */
function withoutNounInCue(one: Labelling, tokens: readonly Token[]): Labelling {
  const [speaker] = one.speaker;
  const [cue, ...others] = one.cue;
  let at = cue?.first ?? 0;
  while (cue !== undefined && at < cue.end - 2 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.tag ?? '') && !isFiniteAt(tokens, at + 1)) at++;
  const noun = tokens[at];
  if (cue === undefined || speaker?.end !== cue.first || cue.end - at < 2 || noun === undefined || noun.tag.startsWith('V') || !isFiniteAt(tokens, at + 1) || !isHuman(noun.lower) && !personWords.has(noun.lower)) return one;
  return { ...one, speaker: [{ first: speaker.first, end: at + 1 }], cue: [{ first: at + 1, end: cue.end }, ...others] };
}

/** `One | recalled his fall and`: whoever speaks ends where his first verb begins. */
function beforeVerb(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'WH' || token.lower === 'that' || token.tag === 'PUNCT' || token.tag === 'QUOTE' || token.tag === 'PART') break;
    // `a woman said to be his wife`: a participle.
    if ((token.tag === 'VBD' || token.tag === 'VBN') && (tokens[at + 1]?.tag === 'VBG' || tokens[at + 1]?.lower === 'that')) return { first, end: at };
  }
  return { first, end };
}

/** `an outside | firm`: with the article and the adjectives of its noun. */
function wholePhrase(tokens: readonly Token[], { first, end }: TokenRange, sentence: TokenRange): TokenRange | undefined {
  if (!/^(?:NOUNS?|ADJ)$/.test(tokens[first]?.tag ?? '')) return { first, end };
  let from = first;
  while (from > sentence.first && first - from < 4 && /^(?:ADJ|NOUN)$/.test(tokens[from - 1]?.tag ?? '')) from--;
  const article = tokens[from - 1]?.tag;
  return from > sentence.first && from < first && (article === 'DET' || article === 'POSS') ? { first: from - 1, end } : { first, end };
}

/** `Asked by | the clerk of the court | whether`. */
function askerAfter(tokens: readonly Token[], by: number, end: number): TokenRange | undefined {
  if (tokens[by]?.lower !== 'by') return undefined;
  const close = nounPhraseEnd(tokens, by + 1, end);
  let last = close;
  // `Asked by her barrister, Ines Vela, whether`.
  if (tokens[close]?.lower === ',') {
    const name = nounPhraseEnd(tokens, close + 1, end);
    if (name > close + 1 && tokens[name]?.lower === ',' && /^(?:whether|if|why|who|whom|what|when|where|how|about)$/.test(tokens[name + 1]?.lower ?? '')) last = name;
  }
  return close > by + 1 && !means.has(tokens[by + 1]?.lower ?? '') ? { first: by + 1, end: last } : undefined;
}

const means = new Set(['e-mail', 'email', 'telephone', 'phone', 'text', 'letter', 'post', 'message']);

function isPassiveAsk(tokens: readonly Token[], cue: TokenRange): boolean {
  return cue.end - cue.first === 1 && tokens[cue.first]?.lower === 'asked' && (cue.first === 0 || tokens[cue.first - 1]?.tag === 'PUNCT');
}

/** `The panel, named in May, | said`, `The panel had on Tuesday | accused`: the noun phrase with which the sentence begins. */
function openingSubject(tokens: readonly Token[], one: Labelling, sentence: TokenRange): TokenRange | undefined {
  const [cue] = one.cue;
  if (cue === undefined || one.content.some(range => range.first < cue.first) || !isVerbal(tokens, cue)) return undefined;
  let pronoun = cue.first;
  while (pronoun > sentence.first && isBetween(tokens[pronoun - 1])) pronoun--;
  if (subjects.has(tokens[pronoun - 1]?.lower ?? '') && pronoun > sentence.first) return { first: pronoun - 1, end: pronoun };
  const phrase = openingPhrase(tokens, sentence, cue.first);
  if (phrase === undefined) return undefined;
  let before = cue.first;
  while (before > phrase.end && isBetween(tokens[before - 1])) before--;
  if (before === phrase.end) return phrase;
  // `The panel read the file and | found`.
  if (/^(?:and|but)$/.test(tokens[cue.first - 1]?.lower ?? '') && /^VB[DN]$/.test(tokens[phrase.end]?.tag ?? '') && /^VB[DN]$/.test(tokens[cue.first]?.tag ?? '') && !hasBreak(tokens, phrase.end, cue.first)) return phrase;
  // Where words come between, they are all of the insertion.
  return tokens[cue.first - 1]?.lower === ',' && tokens[phrase.end]?.lower === ',' && inserts(tokens, phrase.end + 1) && !holdsClause(tokens, phrase.end + 1, cue.first - 1) ? { first: phrase.first, end: cue.first } : undefined;
}

const subjects = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** Whether another clause may begin on the way. */
function hasBreak(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (isFiniteAt(tokens, at) || /^(?:QUOTE|WH|PRON)$/.test(tokens[at]?.tag ?? '') || tokens[at]?.lower === ':' || tokens[at]?.lower === ';') return true;
  return end - first > longestClause;
}

const longestClause = 30;

/** A verb that stands with a subject of its own: not `adding`, not `according to`. */
function isVerbal(tokens: readonly Token[], cue: TokenRange): boolean {
  for (let at = cue.first; at < cue.end; at++) {
    const token = tokens[at];
    if (token !== undefined && (isFinite(token) || token.tag === 'MODAL' || token.tag === 'VBN')) return true;
  }
  const only = tokens[cue.first];
  // `The authors, Vela and Oram, | caution that`: tagged as a noun.
  return cue.end - cue.first === 1 && only !== undefined && only.tag.startsWith('NOUN') && reportingVerbs.has(only.lemma);
}

/** `had | on Tuesday`, `has | often`. */
function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'ADV' || token.tag === 'MODAL' || token.tag === 'NEG' || token.lemma === 'have' || token.lemma === 'be' || isTime(token) || token.tag === 'NUM' || token.lower === 'on' || token.lower === 'in' || token.lower === 'further' || token.lower === 'also');
}

/** What opens such words: a relative, a participle, an adverb, a preposition. */
function inserts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (/^(?:WH|VBN|VBG|VBD|ADV|ADP|CONJ)$/.test(token.tag) || token.tag === 'TO' || token.tag === 'DET' || token.tag === 'NAME');
}

/** Whether a whole clause of another stands there, rather than a relative one. */
function holdsClause(tokens: readonly Token[], first: number, end: number): boolean {
  const tag = tokens[first]?.tag;
  if (tag === 'WH' || tokens[first + 1]?.tag === 'WH' || tag === 'VBN' || tag === 'VBG' || tag === 'VBD') return false;
  for (let at = first; at < end; at++) if (isFiniteAt(tokens, at)) return true;
  return false;
}

/** `A fitter who worked there, and who has signed what | he | was given, told`: a pronoun of the relative clause that a comma closes. */
function aroundRelative(tokens: readonly Token[], speaker: TokenRange, { cue, content }: Labelling, sentence: TokenRange): TokenRange | undefined {
  const verb = lastVerb(tokens, cue.at(-1));
  if (verb < 0 || tokens[verb - 1]?.lower !== ',' || speaker.end - speaker.first !== 1 || tokens[speaker.first]?.tag !== 'PRON' || content.some(range => range.first < verb)) return undefined;
  const phrase = openingPhrase(tokens, sentence, speaker.first);
  // Another clause stands between the pronoun and the verb, so that it is no subject of both.
  const own = phrase !== undefined && tokens[phrase.end]?.lower === 'who' && speaker.end < verb - 1 && hasFinite(tokens, speaker.end, verb - 1);
  return own ? { first: phrase.first, end: verb - 1 } : undefined;
}

function hasFinite(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFiniteAt(tokens, at)) return true;
  return false;
}

/** `The board, to which | we | wrote, replied`, `The letter, read out by | Vela |, says`: whoever stands in the insertion is not the one who speaks. */
function aroundInsert(tokens: readonly Token[], speaker: TokenRange, { cue, content }: Labelling, sentence: TokenRange): TokenRange | undefined {
  const verb = lastVerb(tokens, cue.at(-1));
  if (verb < 0 || tokens[verb - 1]?.lower !== ',' || content.some(range => range.first < verb)) return undefined;
  const phrase = openingPhrase(tokens, sentence, speaker.first);
  if (phrase === undefined || tokens[phrase.end]?.lower !== ',' || speaker.first <= phrase.end || speaker.first >= verb) return undefined;
  const opens = tokens[phrase.end + 1]?.tag;
  const relative = opens === 'WH' || (opens === 'ADP' || opens === 'TO') && tokens[phrase.end + 2]?.tag === 'WH';
  if (!relative && opens !== 'VBN' && opens !== 'VBG') return undefined;
  // A subject with a comma of its own stands behind the insertion; one that a main verb follows has closed before.
  if (speaker.first <= phrase.end + 1 || tokens[speaker.first - 1]?.lower === ',') return undefined;
  for (let at = phrase.end + 2; at < verb - 1; at++) if (tokens[at]?.lower === ',' && isFiniteAt(tokens, at + 1)) return undefined;
  return { first: phrase.first, end: verb - 1 };
}

function lastVerb(tokens: readonly Token[], cue: TokenRange | undefined): number {
  for (let at = (cue?.end ?? 0) - 1; at >= (cue?.first ?? 0); at--) if (isFiniteAt(tokens, at)) return at;
  return -1;
}

/** `the council’s contracts | register`: a paper whose noun is tagged as a verb. */
function wholePaper(tokens: readonly Token[], { first, end }: TokenRange, cue: TokenRange): TokenRange | undefined {
  const next = cue.first === end ? undefined : tokens[end];
  const closes = tokens[end + 1] === undefined || tokens[end + 1]?.tag === 'PUNCT' || tokens[end + 1]?.tag === 'OBJECT';
  return next !== undefined && closes && documentNouns.has(next.lower) && next.tag.startsWith('V') && /^(?:NOUNS?|PART|ADJ)$/.test(tokens[end - 1]?.tag ?? '') ? { first, end: end + 1 } : undefined;
}

/** `In | its letter of claim Vela | alleged`: where it was said is not who said it. */
function afterItsPaper(tokens: readonly Token[], { first, end }: TokenRange, cue: TokenRange): TokenRange | undefined {
  if (tokens[first - 1]?.lower !== 'in' || cue.first !== end || tokens[end - 1]?.tag !== 'NAME') return undefined;
  let name = end - 1;
  while (name > first && tokens[name - 1]?.tag === 'NAME') name--;
  return tokens.slice(first, name).some(token => documentNouns.has(token.lower)) && /^NOUN/.test(tokens[name - 1]?.tag ?? '') ? { first: name, end } : undefined;
}
