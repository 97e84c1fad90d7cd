/** Who asked: `approached by the Courier`, `in response to questions from Radio Vela`, `when I put it to her`. Knows the words for asking. */
import type { Token } from '../../english/token.ts';
import { roleNouns } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import { addressed } from './addressed.ts';
import type { FoundHop } from './found-hop.ts';
import { phraseEnd } from './phrases.ts';

/** The outlet whose question was answered, or we ourselves. */
export function askerAt(tokens: readonly Token[], place: number, at: number, end: number, reading: EntityReading): FoundHop | undefined {
  const link = tokens[at]?.lower;
  if (link === 'by' || link === 'on' || link === 'over') {
    const phone = tokens[at + 1]?.tag === 'DET' || tokens[at + 1]?.tag === 'POSS' ? at + 2 : at + 1;
    // `said by telephone`: to us.
    if (phones.has(tokens[phone]?.lower ?? '') && (link !== 'on' || phone === at + 1 || tokens[at + 1]?.lower === 'the') && !tokens[phone + 1]?.tag.startsWith('N')) return { name: tokens[phone]?.lower ?? '', kind: 'own', ranges: [{ first: at + 1, end: phone + 1 }] };
  }
  if (link === 'to' && /^(?:my|our)$/.test(tokens[at + 1]?.lower ?? '') && queries.has(tokens[at + 2]?.lower ?? '')) return { name: `${tokens[at + 1]?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`, kind: 'own', ranges: [{ first: at + 1, end: at + 3 }] };
  // `interviewed for this article`.
  if (link === 'for' && tokens[at + 1]?.lower === 'this' && pieces.has(tokens[at + 2]?.lower ?? '') && isAsked(tokens, at)) return { name: `this ${tokens[at + 2]?.lower ?? ''}`, kind: 'own', ranges: [{ first: at + 1, end: at + 3 }] };
  if (link === 'when' || link === 'after' || link === 'as') return ourselves(tokens, at, end);
  if (link !== 'by' && link !== 'from') return undefined;
  if (!(link === 'by' && isAsked(tokens, at)) && !(questions.has(tokens[at - 1]?.lower ?? ''))) return undefined;
  const hop = addressed(tokens, place, { first: at + 1, end: phraseEnd(tokens, at + 1, Math.min(end, at + 12)) }, reading, noOne);
  return hop?.kind === 'event' || hop?.kind === 'outlet' && isOffice(hop.name) ? undefined : hop;
}

/** `asked by the Speaker`. */
function isOffice(name: string): boolean {
  return name.split(' ').some(word => roleNouns.has(word.toLowerCase()));
}

/** `I rang Ines Vela.` and, in the sentences right after it, what she said. */
export function askedBefore(tokens: readonly Token[], place: number, from: number, entity: number, reading: EntityReading): FoundHop | undefined {
  let quoted = false;
  for (let at = from - 1; at >= 0 && from - at < longestBefore; at--) {
    const token = tokens[at];
    if (token?.tag === 'QUOTE') quoted = !quoted;
    if (quoted || token === undefined || token.lower !== 'i' && token.lower !== 'we') continue;
    const verb = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1;
    if (!calling.has(tokens[verb]?.lower ?? '')) continue;
    const mentions = reading.byPassage[place] ?? [];
    const mention = mentions[lastBefore(mentions, Math.min(from, verb + 7))];
    return mention !== undefined && mention.first > verb && mention.entity === entity ? { name: token.text, kind: 'own', ranges: [{ first: at, end: at + 1 }] } : undefined;
  }
  return undefined;
}

const longestBefore = 45;
const calling = new Set(['asked', 'rang', 'called', 'phoned', 'telephoned', 'met', 'visited', 'interviewed', 'spoke', 'reached', 'contacted', 'approached', 'e-mailed', 'emailed', 'texted', 'pressed']);

/** `approached last week | by`. */
function isAsked(tokens: readonly Token[], by: number): boolean {
  for (let at = by - 1; at >= 0 && by - at <= 4; at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT') return false;
    if (asked.has(token.lower)) return token.tag.startsWith('V') || token.tag === 'ADJ';
  }
  return false;
}

/** `when I put it to her`, `when we asked`. */
function ourselves(tokens: readonly Token[], at: number, end: number): FoundHop | undefined {
  const first = tokens[at + 1]?.lower ?? '';
  const subjectEnd = first === 'i' || first === 'we' ? at + 2 : first === 'this' || first === 'our' ? phraseEnd(tokens, at + 1, at + 5) : at + 1;
  const verb = tokens[subjectEnd];
  if (subjectEnd === at + 1 || subjectEnd >= end || verb === undefined || !asking.has(verb.lower)) return undefined;
  // `when this newspaper called`: nobody need have answered.
  if (first === 'this' && !ours.has(tokens[subjectEnd - 1]?.lemma ?? '')) return undefined;
  return { name: tokens.slice(at + 1, subjectEnd).map(token => token.text).join(' '), kind: 'own', ranges: [{ first: at + 1, end: subjectEnd }] };
}

const queries = new Set(['question', 'questions', 'query', 'queries', 'enquiry', 'enquiries', 'inquiry', 'inquiries', 'request', 'requests', 'e-mail', 'email', 'letter', 'message', 'call', 'calls']);
const pieces = new Set(['article', 'piece', 'story', 'report', 'essay', 'column', 'feature', 'programme', 'podcast', 'book', 'review', 'obituary', 'profile']);
const phones = new Set(['phone', 'telephone', 'mobile']);
const noOne: ReadonlySet<number> = new Set();
const asked = new Set(['asked', 'approached', 'contacted', 'interviewed', 'reached', 'questioned', 'pressed', 'quizzed', 'challenged', 'confronted', 'telephoned', 'phoned', 'emailed', 'e-mailed', 'invited', 'cornered', 'doorstepped', 'pushed', 'put']);
const questions = new Set(['question', 'questions', 'query', 'queries', 'inquiry', 'inquiries', 'enquiry', 'enquiries', 'request', 'requests', 'put', 'posed']);
const asking = new Set(['put', 'asked', 'pressed', 'showed', 'read', 'confronted', 'challenged', 'pointed', 'questioned', 'raised', 'suggested', 'rang', 'called', 'phoned', 'telephoned', 'met', 'reached', 'visited', 'spoke', 'interviewed']);
const ours = new Set(['newspaper', 'magazine', 'reporter', 'correspondent', 'paper', 'author', 'writer', 'publication', 'outlet', 'programme']);
