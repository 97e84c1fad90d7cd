/** Cues without a verb: according to, in the words of, as X put it, reportedly, the claim that, and the colon and dash of headlines and transcripts. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { clauseNouns, documentNouns, outletNouns, roleNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import { clauseBefore, clauseEnd } from './content.ts';
import { confidenceOf } from './confidence.ts';
import { clauseFollows, hasFiniteVerb, phraseAfter } from './clauses.ts';
import { phraseBefore } from './phrases.ts';
import { subjectAfter } from './subjects.ts';
import { isComma, isDash, isFinite, isNominal, isStop, isTime } from './token-kinds.ts';
import { quotationFrom, quotationUpTo, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';

const countWords = new Set(['count', 'reckoning', 'estimate', 'estimates', 'calculation', 'calculations', 'figures', 'tally', 'account', 'admission']);
const viewWords = new Set(['view', 'opinion', 'words', 'judgment', 'judgement', 'estimation', 'assessment', 'telling', 'account', 'eyes']);

/** `In her view, S`, `In the mayor’s words, S`, `By her own count S`. */
export function inView(scope: Scope, at: number): Labelling | undefined {
  const by = tokenAt(scope, at).lower === 'by' || tokenAt(scope, at).lower === 'on';
  if (!by && tokenAt(scope, at).lower !== 'in' || (at !== scope.first && !isComma(tokenAt(scope, at - 1)))) return undefined;
  const owner = tokenAt(scope, at + 1);
  let noun = at + 2;
  if (owner.tag !== 'POSS') {
    while (noun - at < 12 && tokenAt(scope, noun).tag !== 'PART' && (isNominal(tokenAt(scope, noun)) || tokenAt(scope, noun).tag === 'ADJ')) noun++;
    if (tokenAt(scope, noun).tag !== 'PART' || owner.tag !== 'DET' && !isNominal(owner)) return undefined;
    noun++;
  }
  if (tokenAt(scope, noun).tag === 'ADJ' || tokenAt(scope, noun).lower === 'own') noun++;
  // `By her count 340 bear wrong dates`.
  const open = by && at === scope.first && !isComma(tokenAt(scope, noun + 1)) && !/^(?:CONJ|ADP|WH)$/.test(tokenAt(scope, noun + 1).tag);
  const comma = open ? noun : noun + 1;
  if (!(by ? countWords : viewWords).has(tokenAt(scope, noun).lower) || !open && !isComma(tokenAt(scope, comma)) && !(by && isStop(tokenAt(scope, comma)))) return undefined;
  const before = clauseBefore(scope, at);
  const after = { first: comma + 1, end: clauseEnd(scope, comma + 1) };
  const content = [before, after].filter(range => range.end - range.first > 1);
  const speaker = { first: at + 1, end: owner.tag === 'POSS' ? at + 2 : noun - 1 - (tokenAt(scope, noun - 1).tag === 'ADJ' ? 1 : 0) };
  let says = hasFiniteVerb(scope, comma + 1, scope.end);
  for (let each = comma + 1; each < scope.end; each++) says ||= quotationFrom(scope, each) > 0;
  if (content.length === 0 || !says) return undefined;
  const lemma = tokenAt(scope, noun).lower === 'words' || tokenAt(scope, noun).lower === 'account' ? 'in the words of' : 'in the view of';
  return introduced(scope, { first: noun, end: noun + 1 }, lemma, speaker, content, 'according-to');
}

const notSources = new Set(['plan', 'schedule', 'size', 'taste', 'need', 'whether', 'how', 'which', 'what', 'type', 'age', 'need', 'rank', 'instructions']);

/** `According to X, S`, `S, according to X`, `per X`, `in the words of X`, `in X’s words`. */
export function according(scope: Scope, at: number): Labelling | undefined {
  const length = openingLength(scope, at);
  if (length === 0) return undefined;
  const start = at + length;
  if (notSources.has(tokenAt(scope, start).lower)) return undefined;
  const opensClause = at === scope.first || isStop(tokenAt(scope, at - 1)) || (isComma(tokenAt(scope, at - 1)) && at - scope.first < 4) || tokenAt(scope, at - 1).tag === 'CONJ';
  const speaker = sourceAfter(scope, start, opensClause);
  const lemma = tokenAt(scope, at).lower === 'as' && tokenAt(scope, at + 1).lower !== 'per' ? 'according to' : length === 1 || tokenAt(scope, at + 1).lower === 'per' ? 'per' : tokenAt(scope, at).lower === 'according' ? 'according to' : 'in the words of';
  if (speaker === undefined) return undefined;
  const end = ofEvents(scope, speaker.end);
  const content: TokenRange[] = [];
  const comma = isComma(tokenAt(scope, end)) || isDash(tokenAt(scope, end));
  if (!opensClause) {
    const before = clauseBefore(scope, at);
    if (before.end > before.first) content.push(before);
  }
  const inserted = comma && isComma(tokenAt(scope, at - 1));
  if (opensClause || (inserted && tokenAt(scope, end + 1).lower === 'that') || (inserted && hasFiniteVerb(scope, end + 1, scope.end) && !hasFiniteVerb(scope, content[0]?.first ?? at, content[0]?.end ?? at))) {
    const from = comma ? end + 1 : end;
    const rest = { first: from, end: opensClause ? clauseEnd(scope, from) : clauseEnd(scope, from) };
    if (rest.end > rest.first) content.push(rest);
  }
  if (content.length === 0) return undefined;
  return introduced(scope, { first: at, end: start }, lemma, { first: start, end: speaker.end }, content, 'according-to');
}

/** At the head of a sentence a comma ends the source, unless another closes what it opens: `According to Ines, the mayor, …`. */
function sourceAfter(scope: Scope, start: number, opensClause: boolean): TokenRange | undefined {
  const whole = subjectAfter(scope, start);
  if (whole === undefined || !opensClause || isComma(tokenAt(scope, whole.end))) return whole;
  const end = phraseAfter(scope, start);
  return { first: start, end };
}

function openingLength(scope: Scope, at: number): number {
  const { lower } = tokenAt(scope, at);
  if (lower === 'according' && tokenAt(scope, at + 1).lower === 'to') return 2;
  if (lower === 'as') {
    const verb = tokenAt(scope, at + 1).tag === 'ADV' || tokenAt(scope, at + 1).lower === 'first' ? at + 2 : at + 1;
    if (stated.has(tokenAt(scope, verb).lower) && tokenAt(scope, verb + 1).lower === 'by' && (at === scope.first || isComma(tokenAt(scope, at - 1)))) return verb + 2 - at;
  }
  if (lower === 'as' && tokenAt(scope, at + 1).lower === 'per' && (at === scope.first || isComma(tokenAt(scope, at - 1)) || tokenAt(scope, at + 2).tag === 'DET')) return 2;
  if (lower === 'in' && tokenAt(scope, at + 1).lower === 'the' && inWords.has(tokenAt(scope, at + 2).lower) && tokenAt(scope, at + 3).lower === 'of') return 4;
  const before = tokenAt(scope, at - 1);
  if (lower === 'per' && (tokenAt(scope, at).text === 'per' || before.text === '') && before.tag !== 'NUM' && (before.text === '' || isComma(before)) && (tokenAt(scope, at + 1).tag === 'NAME' || documentNouns.has(tokenAt(scope, at + 2).lower))) return 1;
  return 0;
}

/** `as first reported by`, `as noted by`. */
const stated = new Set(['reported', 'noted', 'stated', 'revealed', 'shown', 'documented', 'argued', 'described', 'observed', 'told', 'recorded', 'explained', 'demonstrated', 'pointed', 'quoted', 'published', 'suggested', 'confirmed']);

const inWords = new Set(['words', 'view', 'opinion', 'judgment', 'judgement', 'estimation', 'assessment', 'telling']);

/** `according to a report published on Monday`: a participle and its times belong to the source. */
function ofEvents(scope: Scope, end: number): number {
  let at = end;
  if (tokenAt(scope, at).tag === 'VBN' || tokenAt(scope, at).tag === 'VBD') {
    at++;
    while (at < scope.end && !isComma(tokenAt(scope, at)) && !isStop(tokenAt(scope, at)) && at - end < 14) at++;
  }
  return at;
}

const hearsay = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'reputedly', 'ostensibly']);

/** `The firm reportedly paid.` Nobody is named. */
export function hearsayAdverb(scope: Scope, at: number): Labelling | undefined {
  const token = tokenAt(scope, at);
  if (!hearsay.has(token.lower)) return undefined;
  // `reportedly argued`: the verb is the cue.
  const next = tokenAt(scope, at + 1);
  if ((next.tag === 'VBD' || next.tag === 'VBZ' || next.tag === 'VBN') && reportingVerbs.has(next.lemma) && reportingVerbs.get(next.lemma)?.some(verb => verb.class === 'say' || verb.class === 'insist') === true) return undefined;
  const before = clauseBefore(scope, at);
  const from = isComma(tokenAt(scope, at + 1)) ? at + 2 : at + 1;
  const after = { first: from, end: clauseEnd(scope, from) };
  const content = [before, after].filter(range => range.end > range.first);
  if (content.length === 0) return undefined;
  return { ...introduced(scope, { first: at, end: at + 1 }, token.lower, undefined, content, 'adverb'), agentless: true };
}

/** `The alleged delay has divided them`: what is alleged is a noun, and nobody is named as alleging it. */
export function allegedNoun(scope: Scope, at: number): Labelling | undefined {
  if (tokenAt(scope, at).lower !== 'alleged' || tokenAt(scope, at).tag === 'VBD') return undefined;
  const end = phraseAfter(scope, at + 1);
  const next = tokenAt(scope, at + 1).tag;
  if (end === at + 1 || (next !== 'NOUN' && next !== 'NOUNS' && next !== 'ADJ' && next !== 'VBG')) return undefined;
  // The word is part of what it marks, so it stands in the content and there is no cue beside it.
  return { ...introduced(scope, { first: at, end: at + 1 }, 'alleged', undefined, [{ first: at, end }], 'adverb'), cue: [], cueClass: 'evidential', agentless: true };
}

/** `the claim that the bridge failed`, `Vela’s allegation that`. */
export function nounClause(scope: Scope, at: number): Labelling | undefined {
  const token = tokenAt(scope, at);
  if ((token.tag !== 'NOUN' && token.tag !== 'NOUNS') || !clauseNouns.has(token.lemma) || tokenAt(scope, at + 1).lower !== 'that') return undefined;
  // `There is no suggestion that`: nobody says it.
  if (tokenAt(scope, at - 1).lower === 'no') return undefined;
  const whole = clauseEnd(scope, at + 1);
  const end = tokenAt(scope, at - 1).tag === 'DET' && at - 1 === scope.first ? beforeMainVerb(scope, at + 2, whole) : whole;
  if (end <= at + 3 || !clauseFollows(scope, at + 2)) return undefined;
  let owner = at - 1;
  while (owner > scope.first && (tokenAt(scope, owner).tag === 'ADJ' || tokenAt(scope, owner).tag === 'NOUN')) owner--;
  const mark = tokenAt(scope, owner);
  const speaker = mark.tag === 'POSS' ? { first: owner, end: owner + 1 } : mark.tag === 'PART' && /^['’]s?$/.test(mark.lower) ? phraseBefore(scope, owner) : undefined;
  return { ...introduced(scope, { first: at, end: at + 1 }, token.lemma, speaker, [{ first: at + 1, end }], 'noun-clause'), agentless: speaker === undefined };
}

/** `The claim that the gate was open | angered them`: the first finite verb is the clause’s, the next one the sentence’s. */
function beforeMainVerb(scope: Scope, start: number, end: number): number {
  let verbs = 0;
  for (let at = start; at < end; at++) {
    const token = tokenAt(scope, at);
    const before = tokenAt(scope, at - 1);
    const bare = before.tag === 'ADJ' && token.lower.endsWith('ed') && opensObject.has(tokenAt(scope, at + 1).tag);
    if (!isFinite(token) && !bare) continue;
    const joined = isFinite(before) || before.tag === 'CONJ' || before.tag === 'WH' || before.tag === 'PRON' || before.tag === 'ADV' || before.tag === 'NEG';
    if (!joined) verbs++;
    if (verbs === 2) return at;
  }
  return end;
}

const opensObject = new Set(['DET', 'POSS', 'NAME', 'PRON']);
const labels = new Set(['todo', 'tk', 'fixme', 'tbc', 'tbd', 'nb', 'ps', 'note', 'update', 'source', 'sources', 'photo', 'credit', 'correction', 'editor', 'related', 'watch', 'read', 'more', 'image', 'figure', 'table', 'caption', 'location', 'time', 'date', 'when', 'where', 'tel', 'email', 'contact', 'example', 'warning', 'twitter', 'facebook', 'instagram', 'here', 'following', 'reminder', 'disclosure', 'clarification', 'result', 'topic', 'subject', 'lesson', 'exclusive', 'analysis', 'opinion', 'live', 'video', 'breaking']);

/** `Spokesman: “…”`, `Report: firm paid`, `Q:`: a short name, role, outlet or paper, then a colon, at the start. */
export function colon(scope: Scope, at: number): Labelling | undefined {
  if (tokenAt(scope, at).lower !== ':' || at === scope.first) return undefined;
  return (at - scope.first > 7 ? undefined : label(scope, at)) ?? nameBeforeColon(scope, at);
}

function label(scope: Scope, at: number): Labelling | undefined {
  const start = tokenAt(scope, scope.first).tag === 'QUOTE' ? scope.first + 1 : scope.first;
  for (let each = start; each < at; each++) {
    const token = tokenAt(scope, each);
    if (labels.has(token.lower) || (token.tag.startsWith('V') && token.tag !== 'VBN') || token.tag === 'MODAL' || token.tag === 'PRON' || token.tag === 'WH' || quotationFrom(scope, each) > 0) return undefined;
  }
  const last = tokenAt(scope, at - 1);
  const letter = at - start === 1 && /^(?:Q|A)$/.test(last.text);
  const named = last.tag === 'NAME' && !isTime(last);
  const speaks = letter || named || roleNouns.has(last.lemma) || documentNouns.has(last.lemma) || outletNouns.has(last.lemma);
  const quoted = quotationFrom(scope, at + 1) > 0;
  if (!speaks || (!quoted && (!hasFiniteVerb(scope, at + 1, scope.end) && !(scope.passageKind === 'heading' && quotesLater(scope, at)) || scope.end - at < 4 || at - start > 5))) return undefined;
  const content = { first: at + 1, end: quoted && quotationFrom(scope, at + 1) >= scope.end - 1 ? quotationFrom(scope, at + 1) : clauseEnd(scope, at + 1) };
  return content.end <= content.first ? undefined : introduced(scope, { first: at, end: at + 1 }, ':', { first: start, end: at }, [content], quoted ? 'colon' : 'label');
}

/** `Vela: bridge ‘safe for now’`. */
function quotesLater(scope: Scope, at: number): boolean {
  for (let each = at + 1; each < scope.end; each++) if (quotationFrom(scope, each) > 0) return true;
  return false;
}

/** `… does not surprise the pollster Daron Vela: “…”`: a name right before the colon and a quotation right after. */
function nameBeforeColon(scope: Scope, at: number): Labelling | undefined {
  const end = quotationFrom(scope, at + 1);
  const speaker = end - at > 5 && tokenAt(scope, at - 1).tag === 'NAME' && !isTime(tokenAt(scope, at - 1)) ? phraseBefore(scope, at) : undefined;
  if (speaker === undefined || tokenAt(scope, speaker.first - 1).tag === 'ADP' && tokenAt(scope, speaker.first - 1).lower !== 'from') return undefined;
  return introduced(scope, { first: at, end: at + 1 }, ':', speaker, [{ first: at + 1, end }], 'label');
}

/** `“…” — Ines Vela, mayor`: a dash after a quotation, a name, and the end. */
export function dash(scope: Scope, at: number): Labelling | undefined {
  if (!isDash(tokenAt(scope, at))) return undefined;
  const first = quotationUpTo(scope, at - 1);
  if (first < 0) return undefined;
  const speaker = subjectAfter(scope, at + 1);
  if (speaker === undefined || !isNominal(tokenAt(scope, speaker.first)) && tokenAt(scope, speaker.first).tag !== 'DET') return undefined;
  if (hasFiniteVerb(scope, speaker.first, scope.end)) return undefined;
  return introduced(scope, { first: at, end: at + 1 }, '—', speaker, [{ first, end: at }], 'dash');
}

function introduced(scope: Scope, cue: TokenRange, cueLemma: string, speaker: TokenRange | undefined, content: readonly TokenRange[], frame: 'according-to' | 'adverb' | 'noun-clause' | 'colon' | 'label' | 'dash'): Labelling {
  return {
    speaker: speaker === undefined ? [] : [speaker],
    cue: [cue],
    cueLemma,
    cueClass: 'speech',
    content,
    addressee: [],
    agentless: false,
    negated: false,
    confidence: confidenceOf(frame, 'speech', speaker !== undefined || phraseAfter(scope, cue.end) > cue.end),
  };
}
