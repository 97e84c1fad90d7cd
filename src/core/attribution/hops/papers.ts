/** Who brought a paper or some remarks to us: `published by the Echo`, `issued by her lawyer`; and the paper that the speaker’s own words name. Knows participles and nouns for papers. */
import type { Token, TokenRange } from '../../english/token.ts';
import { documentNouns, lawyerNouns, outletNouns } from '../lexicon/nouns.ts';
import type { Labelling } from '../labeller.ts';
import type { EntityReading } from '../names/entities.ts';
import { coreEnd, documentWords, headRange, lastNoun, onlyTitles } from '../speakers/phrase-parts.ts';
import type { ResolvedSpeaker } from '../speakers/speaking.ts';
import { addressed, headOf, words } from './addressed.ts';
import type { FoundHop } from './found-hop.ts';
import { phraseEnd } from './phrases.ts';

/** `The county’s own figures show`: the figures, where somebody speaks through them. */
export function paperOf(tokens: readonly Token[], { speaker: [range] }: Labelling, speaker: ResolvedSpeaker): FoundHop | undefined {
  if (range === undefined || speaker.kind === 'document' || speaker.kind === 'none' || speaker.personal === true || speaker.hops.some(hop => hop.kind === 'document')) return undefined;
  const head = headRange(tokens, range);
  const core = coreEnd(tokens, head);
  const last = tokens[core - 1];
  const noun = documentNouns.has(last?.lower ?? '') ? last : tokens[lastNoun(tokens, head.first, core)];
  // `Velan intelligence`: a service, and no paper.
  if (noun?.lower === 'intelligence' && /^\p{Lu}/u.test(tokens[head.first]?.text ?? '')) return undefined;
  if (noun === undefined || noun.tag === 'NAME' || !(documentNouns.has(noun.lower) || documentNouns.has(noun.lemma)) || outletNouns.has(noun.lemma)) return undefined;
  // `An engineers’ report`: a paper of nobody’s; `the county’s figures` are the county’s.
  const opening = tokens[head.first]?.lower;
  if (speaker.entity === undefined && (opening === 'a' || opening === 'an' || !tokens.slice(head.first, core).some(token => token.tag === 'PART' || token.tag === 'POSS'))) return undefined;
  let first = head.first;
  for (let at = first; at < core - 1; at++) if (tokens[at]?.tag === 'PART' || tokens[at]?.tag === 'NAME' || tokens[at]?.lower === 'own') first = at + 1;
  return { name: documentWords(tokens, first, core), kind: 'document', ranges: [{ first, end: core }] };
}

/** `Reporting from a partner service indicates`, `Papers shared by the owner show`, `A survey carried out for the port by Vela Research found`: what stands before the words for the speaker. */
export function paperBefore(tokens: readonly Token[], labelling: Labelling): FoundHop | undefined {
  const link = makerLink(tokens, labelling);
  if (link < 1) return undefined;
  let at = link - 1;
  let made = false;
  for (; at > 0 && link - at < 14; at--) {
    const { tag = 'OTHER', lower = '' } = tokens[at] ?? {};
    // `a letter of 4 March from the mayor`.
    if (at === link - 1 && (tag === 'NAME' || tag === 'NUM')) {
      const dated = beforeDate(tokens, at);
      if (dated >= 0) {
        at = dated;
        break;
      }
    }
    made ||= tag === 'VBN' || tag === 'VBD';
    if (documentNouns.has(lower) && tag.startsWith('NOUN') && (made || at === link - 1)) break;
    if (tag === 'PUNCT' || tag === 'QUOTE' || tag === 'VBZ' || tag === 'VBP' || tag === 'MODAL' || at === link - 1 && !made && !/^(?:NOUNS?|NAME|ADV|ADP)$/.test(tag)) return undefined;
  }
  const noun = tokens[at];
  const opens = at === 0 || tokens[at - 1]?.tag === 'PUNCT' || /^(?:DET|POSS|ADJ|NOUN|NAME)$/.test(tokens[at - 1]?.tag ?? '');
  return noun !== undefined && opens && documentNouns.has(noun.lower) ? { name: noun.lower, kind: 'document', ranges: [{ first: at, end: at + 1 }] } : undefined;
}

/** The noun in `letter of 4 March`, or -1. */
function beforeDate(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > 1 && /^(?:NAME|NUM)$/.test(tokens[at]?.tag ?? '')) at--;
  const dated = tokens[at]?.lower === 'of' || tokens[at]?.lower === 'dated';
  return dated && documentNouns.has(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
}

/** The `by` or `from` before the last name of the speaker's words. */
function makerLink(tokens: readonly Token[], { speaker: [range] }: Labelling): number {
  if (range === undefined) return -1;
  for (let at = range.first - 1; at < range.end - 1; at++) if (/^(?:from|by)$/.test(tokens[at]?.lower ?? '') && tokens[range.first - 1]?.tag !== 'PUNCT' && (at < range.first || tokens[range.first - 1]?.tag === 'ADP')) return at;
  return -1;
}

/** `in remarks | published by the Echo`, `in a report | picked up by Radio Vela`. */
export function publishedBy(tokens: readonly Token[], place: number, at: number, reading: EntityReading, again = false): FoundHop | undefined {
  const verb = tokens[at]?.lower === 'picked' && tokens[at + 1]?.lower === 'up' ? at + 1 : publishing.has(tokens[at]?.lower ?? '') ? at : -1;
  const said = tokens[at - 1]?.lower ?? '';
  const link = tokens[verb + 1]?.lower;
  if (verb < 0 || (link !== 'by' && link !== 'in' && link !== 'on') || !again && !(documentNouns.has(said) || uttered.has(said))) return undefined;
  const phrase = { first: verb + 2, end: phraseEnd(tokens, verb + 2, verb + 9) };
  const hop = addressed(tokens, place, phrase, reading, noOne) ?? namedIn(place, phrase, reading);
  return hop?.kind === 'outlet' ? hop : undefined;
}

const uttered = new Set(['remarks', 'comments', 'words', 'quotes', 'interview', 'extracts', 'excerpts', 'testimony']);

/** In a clause of its own: `which she prints in full`. */
export const printing = new Set(['prints', 'printed', 'publishes', 'published', 'quotes', 'reproduces', 'reprints', 'transcribes', 'saw', 'obtained', 'ran', 'carried', 'aired']);
export const publishing = new Set(['republished', 'rebroadcast', 'reprinted', 'relayed', 'circulated', 'quoted', 'carried', 'reproduced', 'released', 'published', 'obtained', 'seen', 'reviewed', 'broadcast', 'released', 'posted', 'printed', 'aired', 'cited', 'reported']);

/** `a statement | issued by her lawyer, Paul Oram,`, `released through an aide`: who handed it on for the speaker. */
export function issuedBy(tokens: readonly Token[], place: number, at: number, reading: EntityReading): FoundHop | undefined {
  const by = issuing.has(tokens[at]?.lower ?? '') ? issuerLink(tokens, at + 1) : -1;
  if (by < 0 || !documentNouns.has(tokens[at - 1]?.lower ?? '') && !uttered.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const phrase = { first: by + 1, end: phraseEnd(tokens, by + 1, by + 8) };
  const head = headOf(tokens, phrase);
  const forThem = tokens[by - 1]?.lower === 'behalf';
  if (phrase.end === phrase.first || !forThem && !lawyerNouns.has(head) && !mouthpieces.has(head)) return undefined;
  return { name: apposedName(tokens, place, phrase.end, reading) ?? words(tokens, phrase), kind: 'person', ranges: [phrase], passesOn: true };
}

/** `issued | on Wednesday | through`. */
function issuerLink(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    const { lower = '', tag = 'PUNCT' } = tokens[at] ?? {};
    if (lower === 'by' || lower === 'through' || lower === 'via') return at;
    if (tag !== 'ADP' && tag !== 'NAME' && tag !== 'NUM' && tag !== 'ADV' && tag !== 'POSS' && lower !== 'behalf') return -1;
  }
  return -1;
}

const issuing = new Set(['issued', 'released', 'made', 'read', 'given', 'sent', 'signed', 'provided', 'relayed', 'shared', 'e-mailed', 'emailed', 'published', 'posted', 'delivered', 'distributed', 'circulated']);
export const mouthpieces = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'agent', 'publicist', 'aide', 'assistant', 'family', 'interpreter', 'intermediary', 'press-officer', 'manager', 'office', 'secretary', 'aides', 'lawyers', 'relatives', 'relative', 'brother', 'sister', 'wife', 'husband', 'son', 'daughter', 'friend']);

const noOne: ReadonlySet<number> = new Set();

/** `through its spokesman, Ines Vela,`, `through its lawyer in Oliva, Ines Vela.` */
export function apposedName(tokens: readonly Token[], place: number, end: number, reading: EntityReading): string | undefined {
  const comma = tokens[end]?.tag === 'ADP' && tokens[end + 1]?.tag === 'NAME' ? phraseEnd(tokens, end + 1, end + 5) : end;
  const mention = tokens[comma]?.lower === ',' ? (reading.byPassage[place] ?? []).find(one => one.first > comma && one.first <= comma + 3) : undefined;
  const closed = mention !== undefined && !/^(?:VB[DZP]|PART)$/.test(tokens[mention.end]?.tag ?? '');
  return mention !== undefined && closed && onlyTitles(tokens, comma + 1, mention.first) ? reading.entities[mention.entity]?.name : undefined;
}

/** The outlet named in a phrase. */
export function namedIn(place: number, phrase: TokenRange, reading: EntityReading): FoundHop | undefined {
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= phrase.first && one.end <= phrase.end);
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  return entity === undefined || entity.kind === 'place' || entity.kind === 'person' ? undefined : { name: entity.name, kind: 'outlet', ranges: [phrase] };
}
