/** Reports around other sayings: `According to the minutes, she told …`, `…, she said, the minutes show`. Gives what a report passes on its whole extent, where a labeller saw a part or nothing of it. Knows clauses; no names. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { emptyBoxes } from '../frames/scope.ts';
import { subjectBefore } from '../frames/subjects.ts';
import { isFinite, isTime } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns, outletNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import { lastBefore } from '../names/mentions.ts';
import type { EntityReading } from '../names/entities.ts';
import { unheardReport } from './unheard.ts';

/** The labellings of a passage, with reports that hold others in their content. */
export function withReportsAround(labellings: readonly Labelling[], english: PassageEnglish | undefined, place: number, reading: EntityReading): readonly Labelling[] {
  if (english === undefined) return labellings;
  const replaced = new Map<Labelling, Labelling>();
  const added: Labelling[] = [];
  let next = 0;
  const ordered = [...labellings].filter(one => one.cue.length > 0).sort((a, b) => firstOf(a) - firstOf(b));
  for (const sentence of english.sentences) {
    const mine: Labelling[] = [];
    for (; next < ordered.length && firstOf(ordered[next]) < sentence.end; next++) {
      const one = ordered[next];
      if (one !== undefined && firstOf(one) >= sentence.first) mine.push(one);
    }
    const [first, second] = mine;
    if (first === undefined) {
      const unheard = unheardReport(english.tokens, sentence, place, reading);
      if (unheard !== undefined) added.push(unheard);
      continue;
    }
    const wider = second === undefined ? undefined : opened(english.tokens, first, second, sentence);
    if (wider !== undefined && second !== undefined) replaced.set(first, wider).set(second, withoutReport(second, wider));
    const report = closing(english.tokens, mine, sentence, place, reading) ?? accordingTo(english.tokens, mine, sentence);
    if (report === undefined) continue;
    added.push(report);
    for (const one of mine) {
      const shorter = beforeReport(replaced.get(one) ?? one, report);
      if (shorter !== one) replaced.set(one, shorter);
    }
  }
  return replaced.size === 0 && added.length === 0 ? labellings : [...labellings.map(one => replaced.get(one) ?? one), ...added].sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf(one: Labelling | undefined): number {
  return one?.cue[0]?.first ?? one?.content[0]?.first ?? 0;
}

const opening = new Set(['according to', 'per']);

/** `According to the minutes, | the director told the committee that …`: all that follows the comma before the other speaker. */
function opened(tokens: readonly Token[], report: Labelling, inner: Labelling, sentence: TokenRange): Labelling | undefined {
  const cue = report.cue[0];
  const speaker = report.speaker[0];
  const innerCue = inner.cue[0];
  if (cue === undefined || speaker === undefined || innerCue === undefined || !opening.has(report.cueLemma) || cue.first - sentence.first > 3 || tokens.slice(sentence.first, cue.first).some(token => token.tag.startsWith('V')) || speaker.first < cue.end) return undefined;
  if (report.content.some(range => range.first <= innerCue.first && innerCue.end <= range.end)) return undefined;
  const subject = inner.speaker[0];
  let comma = (subject !== undefined && subject.first > cue.end ? subject.first : innerCue.first) - 1;
  if (subject === undefined || subject.first <= cue.end) while (comma > speaker.first && tokens[comma]?.lower !== ',') comma--;
  if (comma <= speaker.first || tokens[comma]?.lower !== ',') return undefined;
  return { ...report, speaker: [{ first: speaker.first, end: comma }], content: [{ first: comma + 1, end: beforeStop(tokens, sentence) }] };
}

/** A speaker whose words were taken to begin before the report does. */
function withoutReport(inner: Labelling, report: Labelling): Labelling {
  const from = report.content[0]?.first ?? 0;
  const speaker = inner.speaker[0];
  return speaker === undefined || speaker.first >= from || speaker.end <= from ? inner : { ...inner, speaker: [{ first: from, end: speaker.end }] };
}

function beforeStop(tokens: readonly Token[], { first, end }: TokenRange): number {
  let last = end;
  while (last > first && tokens[last - 1]?.tag === 'PUNCT') last--;
  return last;
}

const reporting = new Set(['say', 'report', 'show', 'reveal', 'state', 'write', 'record', 'add', 'claim', 'allege', 'note', 'suggest', 'indicate', 'confirm']);

/** `he told her that it was shut, the minutes say`: found by nobody where what it reports is itself a saying. */
function closing(tokens: readonly Token[], mine: readonly Labelling[], sentence: TokenRange, place: number, reading: EntityReading): Labelling | undefined {
  const verb = closingVerb(tokens, sentence);
  if (verb < 0 || mine.some(one => [...one.cue, ...one.content].some(range => range.first <= verb && verb < range.end))) return undefined;
  const subject = subjectBefore({ tokens, first: sentence.first, end: verb, boxes: noBoxes, passageKind: 'paragraph' }, verb);
  if (subject === undefined || tokens[subject.first - 1]?.lower !== ',' || !namesSource(tokens, subject, place, reading)) return undefined;
  const content = { first: sentence.first, end: subject.first - 1 };
  if (!holdsSaying(mine, content) || !tokens.slice(content.first, content.end).some(isFinite)) return undefined;
  const lemma = tokens[verb]?.lemma ?? '';
  return { speaker: [subject], cue: [{ first: verb, end: verb + 1 }], cueLemma: lemma, cueClass: 'speech', content: [content], addressee: [], agentless: false, negated: false, confidence: 0.8 };
}

/** `“I am sorry,” he said, according to his wife.` */
function accordingTo(tokens: readonly Token[], mine: readonly Labelling[], sentence: TokenRange): Labelling | undefined {
  let at = sentence.end - 1;
  while (at > sentence.first && sentence.end - at < mostAfter && tokens[at]?.lower !== 'according') at--;
  const end = beforeStop(tokens, sentence);
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || tokens[at - 1]?.lower !== ',' || at + 2 >= end || tokens.slice(at + 2, end).some(token => isFinite(token) || token.tag === 'QUOTE')) return undefined;
  if (mine.some(one => [...one.cue, ...one.content].some(range => range.first <= at && at < range.end))) return undefined;
  const content = { first: sentence.first, end: at - 1 };
  if (!holdsSaying(mine, content)) return undefined;
  return { speaker: [{ first: at + 2, end }], cue: [{ first: at, end: at + 2 }], cueLemma: 'according to', cueClass: 'speech', content: [content], addressee: [], agentless: false, negated: false, confidence: 0.8 };
}

const mostAfter = 18;

/** Whether a saying stands in what is reported. */
function holdsSaying(mine: readonly Labelling[], content: TokenRange): boolean {
  return mine.some(one => one.cue.every(range => content.first <= range.first && range.end <= content.end) && one.content.every(range => range.end <= content.end));
}

/** A speaker whose words were taken to run on into the report. */
function beforeReport(one: Labelling, report: Labelling): Labelling {
  const end = report.content[0]?.end ?? 0;
  const speaker = one.speaker[0];
  return speaker === undefined || speaker.first >= end || speaker.end <= end ? one : { ...one, speaker: [{ first: speaker.first, end }] };
}

/** The verb of reporting that ends the sentence, times and places of publication aside; -1 where none does. */
function closingVerb(tokens: readonly Token[], sentence: TokenRange): number {
  for (let at = sentence.end - 1, steps = 0; at > sentence.first + 4 && steps < 7; at--, steps++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (isFinite(token)) return reporting.has(token.lemma) && reportingVerbs.has(token.lemma) ? at : -1;
    if (token.tag !== 'PUNCT' && token.tag !== 'OBJECT' && token.tag !== 'NUM' && token.tag !== 'ADP' && !isTime(token) && token.tag !== 'ADJ' && token.tag !== 'DET') return -1;
    if (token.lower === ',') return -1;
  }
  return -1;
}

const noBoxes = emptyBoxes(0);

/** An outlet or a paper: persons who say what others said are found by their labeller. */
function namesSource(tokens: readonly Token[], subject: TokenRange, place: number, reading: EntityReading): boolean {
  for (let at = subject.first; at < subject.end; at++) {
    const { lower = '', lemma = '' } = tokens[at] ?? {};
    if (documentNouns.has(lower) || documentNouns.has(lemma) || outletNouns.has(lemma)) return true;
  }
  const mentions = reading.byPassage[place] ?? [];
  const mention = mentions[lastBefore(mentions, subject.end)];
  const entity = mention === undefined || mention.first < subject.first ? undefined : reading.entities[mention.entity];
  return entity !== undefined && mention !== undefined && (entity.kind === 'outlet' || reading.marked.has(mention.entity) && reading.people.evident[mention.entity] !== true);
}
