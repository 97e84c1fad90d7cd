/** What stands behind each sentence: the words themselves, a citation, the sentence before, the body of the piece, the writer. Passes no judgement. */
import type { Attribution, Quotation } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Claim } from '../claims/claim.ts';
import { type SentenceReading, readSentences } from '../claims/reading.ts';
import type { Profile } from '../configuration.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Directive } from '../markdown/document.ts';
import type { Passage } from '../prose/passage.ts';
import { anaphorOf, leansOn, namesWhereFrom, reportsForum, seemsAttributed, speaksOfBefore } from './carry-over.ts';
import { isEvidence } from './evidence.ts';
import { bodyOf, leadPassages } from './lead.ts';
import { coverByList } from './listed-sources.ts';
import type { Registry, Support, SupportKind } from './source.ts';
import { mentionsCommonKnowledge, writerMarks } from './writer-marks.ts';

export interface SupportInput {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly registry: Registry;
  readonly profile: Profile;
  readonly directives: readonly Directive[];
  readonly ownReporting: boolean;
  readonly commonKnowledge: readonly string[];
  /** As `readClaims` gave them, to save reading the sentences anew. */
  readonly readings?: readonly SentenceReading[];
}

/** One record for each sentence, in order. */
export function supportFor(input: SupportInput): readonly Support[] {
  const readings = input.readings ?? readSentences(input);
  const citations = citationsBySentence(input);
  const support: Support[] = readings.map(reading => direct(reading, citations[reading.sentence.index] ?? []));
  for (const passage of byPassage(readings)) {
    carryOver(passage, support, readings, input.claims);
    followingSource(passage, support);
    if (input.profile === 'academic') coverBack(passage, passage.length - 1, support);
    // An encyclopaedia’s note covers what stands before it, wherever in the paragraph it is.
    if (input.profile === 'wiki') passage.forEach((_, at) => coverBack(passage, at, support));
  }
  carryIntoLists(readings, support);
  coverByList(input.passages, input.sentences, input.registry, support);
  ownAndKnown(input, readings, support);
  leadExemption(input, readings, support);
  return support.map((each, index) => (each.kind === 'none' ? notNeeded(each, input.claims[index]) : each));
}

/** What the sentence itself shows. */
function direct(reading: SentenceReading, citations: readonly number[]): Support {
  const standing = reading.attributions.filter(standsBehind);
  // `the court heard`: nobody is named, and the writer was there.
  const heard = reportsForum(reading) && standing.every(({ speaker }) => speaker.kind === 'none');
  const attributions = heard ? [] : standing.map(({ index }) => index);
  const sentence = reading.sentence.index;
  if (attributions.length > 0 && citations.length > 0) {
    return { sentence, kind: 'both', why: 'The sentence says who, and cites where.', attributions, citations };
  }
  if (attributions.length > 0) return { sentence, kind: 'attribution', why: speakerLine(standing[0]), attributions, citations };
  if (citations.length > 0) return { sentence, kind: 'citation', why: 'The sentence cites a source.', attributions, citations };
  if (!heard && !recalls(reading) && seemsAttributed(reading)) return { sentence, kind: 'attribution', why: 'The sentence reports what somebody says.', attributions, citations };
  if (heard) {
    return { sentence, kind: 'own-reporting', why: 'Said before a court or a hearing that the writer reports.', attributions, citations };
  }
  return { sentence, kind: 'none', why: '', attributions, citations };
}

/** Wants and plans are attributed, and nobody’s word for a fact; `it will be recalled` is nobody’s either. */
function standsBehind({ cueClass, cueLemma, speaker }: Attribution): boolean {
  return cueClass !== 'attitude' && cueClass !== 'intention' && !(speaker.kind === 'none' && reminding.has(cueLemma));
}

const reminding: ReadonlySet<string> = new Set(['recall', 'remember', 'note', 'stress', 'emphasise', 'emphasize', 'mention', 'bear', 'remind']);

/** `It will be recalled that`, `It should be noted that`: the writer’s own reminder. */
function recalls({ tokens }: SentenceReading): boolean {
  const [it, modal, be, cue] = tokens;
  return it?.lower === 'it' && modal?.tag === 'MODAL' && be?.lower === 'be' && reminding.has(cue?.lemma ?? '');
}

function speakerLine(attribution: Attribution | undefined): string {
  const speaker = attribution?.speaker;
  if (speaker === undefined || speaker.kind === 'none') return 'The sentence reports what is said, without saying by whom.';
  if (speaker.kind === 'author') return 'The draft gives it as its own assessment.';
  return 'The sentence says who stands behind it.';
}

/** A sentence that opens with an anaphor leans on the sourced one before it, or goes on with its quotation. */
function carryOver(passage: readonly SentenceReading[], support: Support[], readings: readonly SentenceReading[], claims: readonly Claim[]): void {
  const first = passage[0];
  if (first === undefined || !/^(?:paragraph|list-item|block-quotation)$/u.test(first.sentence.passage.kind)) return;
  let behind = previousParagraphEnd(first, support, readings);
  let forum = false;
  for (const reading of passage) {
    const index = reading.sentence.index;
    const own = support[index];
    if (own === undefined) continue;
    forum ||= reportsForum(reading);
    // `The report lists four invoices`: a word of reporting whose subject goes back to the source before it.
    const leans = own.kind === 'none' || (own.kind === 'attribution' && own.attributions.length === 0);
    const reason = leans && behind !== undefined ? carriedOn(reading, behind, readings, forum && claims[index]?.kind !== 'forecast') : undefined;
    if (own.kind !== 'none' && reason === undefined) {
      behind = own;
      continue;
    }
    if (behind === undefined) continue;
    if (reason === undefined) behind = undefined;
    else {
      support[index] = { ...own, kind: 'carry-over', why: reason, attributions: behind.attributions, citations: behind.citations };
      behind = support[index];
    }
  }
}

/** Across a paragraph’s end only what its very last sentence stands on can be carried, and not out of a list or a note. */
function previousParagraphEnd(first: SentenceReading, support: readonly Support[], readings: readonly SentenceReading[]): Support | undefined {
  const before = readings[first.sentence.index - 1];
  if (before === undefined || before.sentence.passage.kind !== 'paragraph' || first.sentence.passage.kind !== 'paragraph') return undefined;
  const behind = support[before.sentence.index];
  return behind === undefined || behind.kind === 'none' ? undefined : behind;
}

function carriedOn(reading: SentenceReading, behind: Support, readings: readonly SentenceReading[], forum: boolean): string | undefined {
  return forum ? 'It goes on with what was heard in court.' : carriedBy(reading, behind, readings);
}

function carriedBy(reading: SentenceReading, behind: Support, readings: readonly SentenceReading[]): string | undefined {
  const from = readings[behind.sentence];
  const sameParagraph = from?.sentence.passage === reading.sentence.passage;
  if (sameParagraph && isWhollyQuoted(reading)) return 'It goes on with the words quoted before it.';
  const opening = anaphorOf(reading, sameParagraph ? from : undefined);
  // `The line carries gas`, after a spokesman’s words: a line of no paper.
  const anaphor = opening === 'part' && behind.citations.length === 0 && !fromPaper(from, behind) ? 'repeated' : opening;
  if (anaphor === undefined || (anaphor === 'reckoning' && !sameParagraph)) return undefined;
  const attributions = (from?.attributions ?? []).slice(0, 16).filter(({ index }) => behind.attributions.includes(index));
  const hasFigure = reading.tokens.some(token => /\d/u.test(token.text));
  const cited = behind.citations.length > 0 || behind.kind === 'own-reporting' || behind.attributions.length > 0;
  return leansOn(anaphor, attributions, cited, hasFigure) ? 'It leans on the source of the sentence before it.' : undefined;
}

function fromPaper(from: SentenceReading | undefined, behind: Support): boolean {
  return (from?.attributions ?? []).some(({ index, speaker, via, cueClass }) => behind.attributions.includes(index) && (speaker.kind === 'document' || cueClass === 'document' || via.some(({ kind }) => kind === 'document')));
}

function isWhollyQuoted(reading: SentenceReading): boolean {
  return reading.tokens.length > 0 && reading.tokens.every((token, at) => reading.quoted(at) || token.tag === 'QUOTE' || token.tag === 'PUNCT');
}

/** `So says the log.` `These figures come from the audit [@audit].` The sentence before shares what this one names. */
function followingSource(passage: readonly SentenceReading[], support: Support[]): void {
  for (let at = 1; at < passage.length; at++) {
    const reading = passage[at];
    const before = passage[at - 1];
    if (reading === undefined || before === undefined) continue;
    const named = support[reading.sentence.index];
    const own = support[before.sentence.index];
    if (named === undefined || own === undefined || own.kind !== 'none') continue;
    if (!namesWhereFrom(reading) && !(isSourced(named.kind) && speaksOfBefore(reading))) continue;
    support[before.sentence.index] = { ...own, kind: 'carry-over', why: 'The next sentence says where it comes from.', attributions: named.attributions, citations: named.citations };
  }
}

/** In houses that cite by paragraph, the citation of its sentence `end` covers back to the one before. */
function coverBack(passage: readonly SentenceReading[], end: number, support: Support[]): void {
  const last = support[passage[end]?.sentence.index ?? -1];
  if (last === undefined || last.citations.length === 0 || last.kind === 'carry-over') return;
  for (let at = end - 1; at >= 0; at--) {
    const own = support[passage[at]?.sentence.index ?? -1];
    if (own === undefined || (own.citations.length > 0 && own.kind !== 'carry-over')) return;
    if (own.kind === 'none') support[own.sentence] = { ...own, kind: 'citation', why: 'The next citation of the paragraph covers it.', citations: last.citations };
  }
}

/** A list whose introduction is sourced and ends in a colon stands on the same source. */
function carryIntoLists(readings: readonly SentenceReading[], support: Support[]): void {
  let introduction: Support | undefined;
  let group = -1;
  readings.forEach((reading, index) => {
    const { passage } = reading.sentence;
    const own = support[index];
    if (own === undefined) return;
    if (passage.kind === 'list-item') {
      if (group < 0) group = passage.group;
      if (passage.group !== group) introduction = undefined;
      if (introduction !== undefined && own.kind === 'none') {
        support[index] = { ...own, kind: 'carry-over', why: 'The line that introduces the list says where it comes from.', attributions: introduction.attributions, citations: introduction.citations };
      }
      return;
    }
    group = -1;
    introduction = reading.tokens.at(-1)?.text === ':' && isSourced(own.kind) ? own : undefined;
  });
}

function ownAndKnown(input: SupportInput, readings: readonly SentenceReading[], support: Support[]): void {
  const marks = writerMarks(input.directives, input.sentences);
  readings.forEach((reading, index) => {
    const own = support[index];
    const claim = input.claims[index];
    if (own === undefined || claim === undefined || own.kind !== 'none') return;
    const mark = marks.get(index);
    if (mark === 'common-knowledge') support[index] = { ...own, kind: 'common-knowledge', why: 'Marked in the draft as common knowledge.' };
    else if (mark === 'own-reporting') support[index] = { ...own, kind: 'own-reporting', why: 'Marked in the draft as own reporting.' };
    else if (pointsAtOwnFigure(reading)) support[index] = { ...own, kind: 'own-reporting', why: 'It points at a figure or a table of the piece itself.' };
    else if (mentionsCommonKnowledge(reading, input.commonKnowledge)) support[index] = { ...own, kind: 'common-knowledge', why: 'The house lists this as common knowledge.' };
    else if (claim.kind === 'own-observation') support[index] = { ...own, kind: 'own-reporting', why: claim.why };
    else if (input.ownReporting && claim.needsSource && !needsSomebody(claim)) support[index] = { ...own, kind: 'own-reporting', why: 'The front matter says that this is the writer’s own reporting.' };
  });
}

/** `(Figure 3)`, `(see Table 1)`. */
function pointsAtOwnFigure({ tokens }: SentenceReading): boolean {
  return tokens.some(({ text }, at) => text === '(' && tokens.slice(at + 1, at + 4).some(({ lower }, step, near) => /^(?:figures?|fig\.?|figs\.?|tables?|charts?|appendix|panel)$/u.test(lower) && /^[\dA-Z]/u.test(near[step + 1]?.text ?? tokens[at + step + 2]?.text ?? '')));
}

/** Own reporting frees from citing, not from saying who accuses or who is quoted. */
function needsSomebody({ kind }: Claim): boolean {
  return kind === 'quotation' || kind === 'allegation';
}

function leadExemption(input: SupportInput, readings: readonly SentenceReading[], support: Support[]): void {
  const lead = leadPassages(readings, input.claims);
  const open = readings.filter(({ sentence }) => {
    const claim = input.claims[sentence.index];
    return lead.has(sentence.passage) && support[sentence.index]?.kind === 'none' && claim?.needsSource === true && !needsSomebody(claim);
  });
  if (open.length === 0) return;
  const body = bodyOf(readings.filter(({ sentence }) => !lead.has(sentence.passage) && isSourced(support[sentence.index]?.kind ?? 'none')));
  for (const reading of open) {
    const own = support[reading.sentence.index];
    if (own !== undefined && body.bearsOut(reading)) support[own.sentence] = { ...own, kind: 'lead', why: 'The lead sums up what is sourced further down.' };
  }
}

function notNeeded(own: Support, claim: Claim | undefined): Support {
  if (claim === undefined || claim.needsSource) return { ...own, why: 'Nothing in reach says where it comes from.' };
  return { ...own, kind: 'not-needed', why: claim.why };
}

function isSourced(kind: SupportKind): boolean {
  return kind === 'attribution' || kind === 'citation' || kind === 'both' || kind === 'carry-over' || kind === 'own-reporting';
}

function citationsBySentence({ registry, sentences }: SupportInput): readonly (readonly number[])[] {
  const lists: number[][] = sentences.map(() => []);
  registry.citations.forEach((resolved, index) => {
    if (resolved.sentence !== undefined && isEvidence(resolved)) lists[resolved.sentence]?.push(index);
  });
  return lists;
}

function byPassage(readings: readonly SentenceReading[]): readonly (readonly SentenceReading[])[] {
  const passages = new Map<Passage, SentenceReading[]>();
  for (const reading of readings) {
    const list = passages.get(reading.sentence.passage);
    if (list === undefined) passages.set(reading.sentence.passage, [reading]);
    else list.push(reading);
  }
  return [...passages.values()];
}
