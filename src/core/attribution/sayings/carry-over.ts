/** Gives quotations without a cue of their own to the one who is speaking already. Knows paragraphs and quotations, no reporting verbs. */
import type { PassageEnglish, TokenRange } from '../../english/token.ts';
import type { QuotationRange } from '../labeller.ts';
import { byPassage } from '../said.ts';
import type { PlacedRange, Said } from '../said.ts';

export interface CarryInput {
  readonly english: readonly PassageEnglish[];
  /** What the labeller saw of the quotations, for each passage. */
  readonly ranges: readonly (readonly QuotationRange[])[];
  /** For each quotation the one in the paragraph before that it continues. */
  readonly continues: readonly (number | undefined)[];
  /** What each passage is; a list after a colon is what was said. */
  readonly kinds?: readonly string[];
}

/**
 * Quotations that go straight on after a cue’s own sentence are part of what that cue reports; one that resumes after other
 * sentences, or in a later paragraph, becomes a record of its own that `continues` it. A paragraph that is nothing but closed
 * quotations goes on with whoever is quoted in the last sentence before it, and with nobody who spoke earlier.
 */
export function carryOver(said: readonly Said[], input: CarryInput): readonly Said[] {
  const byPlace = byPassage(said);
  const speakerOf = new Map<number, Said>();
  const result: Said[] = [];
  /** Quotations whose speaker has not been seen yet. */
  const open = new Map<number, PlacedRange>();
  let waiting: Said | undefined;
  /** Who is quoted where the paragraph before ends: a paragraph that is nothing but quotation goes on with it. */
  let speaking: Said | undefined;
  input.english.forEach((english, place) => {
    const mine = byPlace.get(place) ?? none;
    const quotations = outermost(input.ranges[place] ?? none);
    if (waiting !== undefined && input.kinds?.[place] === 'list-item' && english.tokens.length > 0 && input.kinds[waiting.place] !== 'list-item') {
      waiting = listed(waiting, place, english, input.kinds, result);
    } else if (waiting !== undefined && english.tokens.length > 0) {
      const fed = opensWithQuotation(quotations) ? feed(waiting, place, quotations, english) : undefined;
      if (fed !== undefined) {
        result.push(fed);
        for (const quotation of quotations) speakerOf.set(quotation.quotation, fed);
      }
      waiting = undefined;
    }
    const unfed = quotations.filter(quotation => !speakerOf.has(quotation.quotation));
    const first = result.length;
    for (const one of unfed.length === 0 ? mine : extend([...mine], place, unfed, english, input, speakerOf, open)) {
      if (one.content.length > 0) result.push(one);
      else waiting = one;
    }
    if (speaking !== undefined && isNothingBut(quotations, english) && !(mine.some(speaks) && isReopened(quotations, english))) {
      for (const quotation of quotations) {
        if (speakerOf.has(quotation.quotation)) continue;
        const more = continued(speaking, place, quotation);
        result.push(more);
        speakerOf.set(quotation.quotation, more);
      }
    }
    speaking = input.kinds?.[place] === undefined || input.kinds[place] === 'paragraph' ? speakingAtEnd(result.slice(first), place, english, quotations) : undefined;
  });
  return result;
}

const none: readonly never[] = [];

function outermost(ranges: readonly QuotationRange[]): readonly QuotationRange[] {
  const found: QuotationRange[] = [];
  let reached = 0;
  for (const range of ranges) {
    if (range.first < reached) continue;
    found.push(range);
    reached = range.end;
  }
  return found;
}

function opensWithQuotation(quotations: readonly QuotationRange[]): boolean {
  return quotations[0]?.first === 0;
}

/** `The mayor replied:` and, in the next paragraph, the words. */
function feed(said: Said, place: number, quotations: readonly QuotationRange[], english: PassageEnglish): Said | undefined {
  const content: PlacedRange[] = [];
  for (const quotation of quotations) if (startsSentence(english, quotation.first)) content.push({ place, first: quotation.first, end: quotation.end });
  return content.length === 0 ? undefined : { ...said, content };
}

/** `The auditor found:` and the items of the list after it; still waits while more items follow. */
function listed(said: Said, place: number, english: PassageEnglish, kinds: readonly string[], result: Said[]): Said | undefined {
  const grown = { ...said, content: [...said.content, { place, first: 0, end: english.tokens.length }] };
  if (kinds[place + 1] === 'list-item') return grown;
  result.push(grown);
  return undefined;
}

function startsSentence(english: PassageEnglish, at: number): boolean {
  return sentenceAt(english, at)?.first === at;
}

function sentenceAt(english: PassageEnglish, at: number): TokenRange | undefined {
  let low = 0;
  let high = english.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((english.sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return english.sentences[low];
}

/** Nothing but quotations and marks. */
function isNothingBut(quotations: readonly QuotationRange[], english: PassageEnglish): boolean {
  let from = 0;
  for (const { first, end } of quotations) {
    if (english.tokens.slice(from, first).some(token => token.tag !== 'PUNCT')) return false;
    from = end;
  }
  return from > 0 && english.tokens.slice(from).every(token => token.tag === 'PUNCT');
}

/** Marks inside a quotation: where somebody speaks in it too, it may be two with words between them. */
function isReopened(quotations: readonly QuotationRange[], english: PassageEnglish): boolean {
  return quotations.some(({ first, end }) => english.tokens.slice(first + 1, end - 1).some(token => token.tag === 'QUOTE'));
}

/** The one who is quoted in the last sentence, by a cue there or in words that reach into it; a crowd does not go on. */
function speakingAtEnd(said: readonly Said[], place: number, english: PassageEnglish, quotations: readonly QuotationRange[]): Said | undefined {
  const inQuotation = insideAny(quotations);
  const last = english.sentences.at(-1)?.first ?? 0;
  let latest: Said | undefined;
  for (const one of said) {
    if (!speaks(one) || one.speaker.kind === 'collective' || extent(one, place) <= last) continue;
    const isQuoted = one.content.some(range => range.place === place && (inQuotation(range.first) || inQuotation(range.end - 1)));
    if (isQuoted && (latest === undefined || extent(one, place) >= extent(latest, place))) latest = one;
  }
  return latest;
}

/** Walks the passage’s quotations: those covered pass, the others look to the cue just before or just after. */
function extend(mine: Said[], place: number, quotations: readonly QuotationRange[], english: PassageEnglish, input: CarryInput, speakerOf: Map<number, Said>, open: Map<number, PlacedRange>): readonly Said[] {
  const covered = coverage(mine, place);
  const added: Said[] = [];
  const inQuotation = insideAny(quotations);
  const ends = mine.map((one, index) => ({ index, end: extent(one, place), first: contentStart(one, place) }))
    .filter(one => !inQuotation(mine[one.index]?.labelling.cue[0]?.first ?? 0)).sort((a, b) => a.end - b.end);
  let next = 0;
  let latest: { index: number; end: number } | undefined;
  quotations.forEach((quotation, order) => {
    while (next < ends.length && (ends[next]?.end ?? 0) <= quotation.first) {
      const candidate = ends[next];
      if (candidate !== undefined && speaks(mine[candidate.index]) && (latest === undefined || candidate.end >= latest.end)) latest = candidate;
      next++;
    }
    const owner = covered.find(quotation);
    if (owner !== undefined) {
      const one = mine[owner];
      if (one === undefined) return;
      const begun = begunEarlier(quotation, input, speakerOf, open);
      const whole = begun.length === 0 ? one : { ...one, content: [...begun, ...one.content] };
      mine[owner] = whole;
      speakerOf.set(quotation.quotation, whole);
      return;
    }
    const earlier = quotation.continues ? speakerOf.get(input.continues[quotation.quotation] ?? -1) : undefined;
    if (earlier !== undefined) {
      const more = continued(earlier, place, quotation);
      added.push(more);
      speakerOf.set(quotation.quotation, more);
      return;
    }
    if (!startsSentence(english, quotation.first)) return;
    open.set(quotation.quotation, { place, first: quotation.first, end: quotation.end });
    const before = latest === undefined ? undefined : mine[latest.index];
    if (latest !== undefined && before !== undefined && adjoins(english, latest.end, quotation.first)) {
      const grown: Said = { ...before, content: [...before.content, { place, first: quotation.first, end: quotation.end }] };
      mine[latest.index] = grown;
      latest = { index: latest.index, end: quotation.end };
      speakerOf.set(quotation.quotation, grown);
      return;
    }
    // `“A.” “B,” she said.`
    const following = ends.find(one => one.first === quotation.end && mine[one.index]?.content.some(range => range.first === one.first) === true);
    const after = following === undefined ? undefined : mine[following.index];
    if (following !== undefined && after !== undefined && quotations[order + 1]?.first === quotation.end) {
      mine[following.index] = { ...after, content: [{ place, first: quotation.first, end: quotation.end }, ...after.content] };
      return;
    }
    if (before !== undefined && latest !== undefined && wholeSentence(english, quotation) && before.content.some(range => english.tokens[range.first]?.tag === 'QUOTE')) {
      const more = continued(before, place, quotation);
      added.push(more);
      speakerOf.set(quotation.quotation, more);
    }
  });
  return [...mine, ...added];
}

/** `“One.` and, in the next paragraph, `“Two,” she said`: the paragraphs that the same quotation began with, the earliest first. */
function begunEarlier(quotation: QuotationRange, input: CarryInput, speakerOf: ReadonlyMap<number, Said>, open: ReadonlyMap<number, PlacedRange>): readonly PlacedRange[] {
  const found: PlacedRange[] = [];
  for (let at = quotation.continues ? input.continues[quotation.quotation] : undefined; at !== undefined && !speakerOf.has(at) && found.length < mostParagraphs; at = input.continues[at]) {
    const part = open.get(at);
    if (part === undefined) break;
    found.unshift(part);
  }
  return found;
}

const mostParagraphs = 12;

/** Whether a token stands inside one of the quotations, which come in order and apart. */
function insideAny(quotations: readonly QuotationRange[]): (at: number) => boolean {
  return at => {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotations[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (quotations[low]?.first ?? at + 1) <= at;
  };
}

function speaks(one: Said | undefined): boolean {
  return one !== undefined && one.content.length > 0 && !one.labelling.negated && !one.labelling.agentless && one.speaker.kind !== 'none'
    && (one.labelling.cueClass === 'speech' || one.labelling.cueClass === 'document');
}

/** Nothing but the end of a sentence between. */
function adjoins(english: PassageEnglish, end: number, start: number): boolean {
  const sentence = sentenceAt(english, Math.max(0, end - 1));
  return sentence !== undefined && sentence.end === start;
}

function wholeSentence(english: PassageEnglish, range: TokenRange): boolean {
  const last = sentenceAt(english, range.end - 1);
  return last !== undefined && last.end <= range.end + 1;
}

function continued(before: Said, place: number, quotation: TokenRange): Said {
  const origin = before.continues ?? before;
  return {
    ...origin,
    place,
    labelling: { ...origin.labelling, speaker: [], cue: [], addressee: [], content: [quotation] },
    content: [{ place, first: quotation.first, end: quotation.end }],
    confidence: Math.max(0, origin.confidence - 0.1),
    continues: origin,
  };
}

function extent(one: Said, place: number): number {
  let end = 0;
  const { cue, speaker, addressee } = one.labelling;
  for (const ranges of [cue, speaker, addressee]) for (const range of ranges) end = Math.max(end, range.end);
  for (const range of one.content) if (range.place === place) end = Math.max(end, range.end);
  return end;
}

function contentStart(one: Said, place: number): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const range of one.content) if (range.place === place) first = Math.min(first, range.first);
  return first;
}

/** Which attribution holds a quotation in its content; the ranges are sorted once and searched. */
function coverage(mine: readonly Said[], place: number): { readonly find: (range: TokenRange) => number | undefined } {
  const ranges: { readonly first: number; readonly end: number; readonly index: number }[] = [];
  mine.forEach((one, index) => {
    for (const range of one.content) if (range.place === place) ranges.push({ first: range.first, end: range.end, index });
  });
  ranges.sort((a, b) => a.first - b.first || b.end - a.end);
  let next = 0;
  let reach: { end: number; index: number } | undefined;
  return {
    find: range => {
      for (; next < ranges.length && (ranges[next]?.first ?? 0) <= range.first; next++) {
        const one = ranges[next];
        if (one !== undefined && (reach === undefined || one.end >= reach.end)) reach = one;
      }
      return reach !== undefined && reach.end >= range.end ? reach.index : undefined;
    },
  };
}
