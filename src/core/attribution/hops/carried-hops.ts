/** Hops that a speaker takes along: `she told Radio Vela. … She said`, and those of an interview set as a transcript. Knows the order of sayings, and no phrases. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import { startOf } from '../said.ts';
import type { Said } from '../said.ts';
import { sameSpeaker } from '../speakers/speaker-memory.ts';
import { entitySpeaker } from '../speakers/speaking.ts';

/** `The affidavit alleged`, after `the board, in its affidavit, said`: the board, on the same paper. */
export function withKnownPapers(said: readonly Said[]): readonly Said[] {
  const papers = new Map<string, Said>();
  return said.map(one => {
    const noun = one.speaker.kind === 'document' ? one.speaker.name.toLowerCase() : '';
    const earlier = papers.get(noun);
    const paper = earlier?.via.find(hop => isPaper(hop, noun));
    const known = earlier === undefined || paper === undefined || one.place - earlier.place > 3 ? one : { ...one, speaker: { ...earlier.speaker, hops: [] }, via: [paper, ...one.via] };
    for (const hop of known.via) if (hop.kind === 'document' && known.speaker.kind !== 'document') papers.set(lastWord(hop.name), known);
    return known;
  });
}

function isPaper({ kind, name }: FoundHop, noun: string): boolean {
  return kind === 'document' && lastWord(name) === noun;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** A speaker who just told somebody something, and goes on with no other in between, still tells it there. */
export function withCarriedHops(said: readonly Said[], english: readonly PassageEnglish[]): readonly Said[] {
  const ordered = said.map((one, index) => ({ one, index, at: startOf(one) })).sort((a, b) => a.one.place - b.one.place || a.at - b.at);
  const carried = [...said];
  let latest: Said | undefined;
  for (const { one, index, at } of ordered) {
    if (latest !== undefined && holds(latest, one, at)) continue;
    const tokens = english[one.place]?.tokens ?? [];
    if (one.via.length > 0) latest = one.labelling.negated || !speaks(one) ? undefined : one;
    else if (latest !== undefined && speaks(one) && goesOn(latest, one, tokens)) {
      latest = { ...one, via: latest.via.filter(hop => hop.kind !== 'document' || latest?.place === one.place) };
      carried[index] = latest;
    } else latest = undefined;
  }
  return carried;
}

function speaks({ labelling, speaker }: Said): boolean {
  return (labelling.cueClass === 'speech' || labelling.cueClass === 'document') && !labelling.agentless && speaker.name !== '' && !speaker.firstPerson && speaker.candidates === undefined;
}

/** Said within what the other says. */
function holds({ content }: Said, { place }: Said, at: number): boolean {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return false;
  return (place > first.place || place === first.place && at >= first.first) && (place < last.place || place === last.place && at < last.end);
}

/** In the same passage, or straight on in the next, and with no sign of another occasion. */
function goesOn(latest: Said, one: Said, tokens: readonly Token[]): boolean {
  const { labelling, place } = one;
  if (!sameSpeaker(latest.speaker, one.speaker) || labelling.cueClass !== 'speech' || labelling.addressee.length > 0 || labelling.negated || place - latest.place > 1) return false;
  const first = Math.min(startOf(one), ...labelling.cue.map(range => range.first));
  const end = Math.max(...labelling.cue.map(range => range.end), first);
  if (place !== latest.place && !(isPronoun(tokens, one) || tokens[first]?.tag === 'QUOTE')) return false;
  let opening = first;
  while (opening > 0 && first - opening < 6 && !/^[.?!”;]$/.test(tokens[opening - 1]?.lower ?? '')) opening--;
  for (let at = opening; at < end + 2; at++) if (elsewhere.has(tokens[at]?.lower ?? '') && !quotedAt(one, at)) return false;
  return true;
}

function quotedAt({ labelling }: Said, at: number): boolean {
  return labelling.content.some(range => range.first <= at && at < range.end);
}

function isPronoun(tokens: readonly Token[], { labelling }: Said): boolean {
  const range = labelling.speaker[0];
  return range === undefined || range.end - range.first === 1 && tokens[range.first]?.tag === 'PRON';
}

const elsewhere = new Set(['later', 'earlier', 'previously', 'separately', 'elsewhere', 'meanwhile', 'outside', 'afterwards', 'once', 'since', 'has', 'have', 'had', 'when', 'reacting', 'also']);

/** The answers of an interview that is set as a transcript reach us through the interview itself. */
export function withInterview(said: readonly Said[], english: readonly PassageEnglish[], reading: EntityReading): readonly Said[] {
  const turns = said.filter(one => isTurn(one, english));
  if (turns.length < 2 || !isInterview(english, turns[0]?.place ?? 0)) return said;
  const asking = new Map<string, number>();
  for (const one of turns) asking.set(one.speaker.name, (asking.get(one.speaker.name) ?? 0) + (english[one.place]?.tokens.at(-1)?.lower === '?' ? 1 : -1));
  const initials = initialsOf(reading);
  const places = new Set(turns.map(one => one.place));
  return said.map(one => {
    if (!places.has(one.place)) return one;
    // `They told me`, in an answer: told to whoever answers.
    if (!isTurn(one, english)) return { ...one, via: one.via.filter(hop => hop.kind !== 'own' || !/^(?:me|us)$/.test(hop.name)) };
    const speaking = unabbreviated(one, initials, reading);
    return (asking.get(one.speaker.name) ?? 0) > 0 ? speaking : { ...speaking, via: [...one.via, ownInterview] };
  });
}

/** `SB` that labels a turn: whoever the draft has named with these initials. */
function initialsOf(reading: EntityReading): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  reading.entities.forEach(({ name, kind }, index) => {
    const parts = name.split(' ');
    const initials = parts.map(part => part.slice(0, 1)).join('');
    if (parts.length > 1 && (kind === 'person' || kind === 'unknown') && !found.has(initials)) found.set(initials, index);
  });
  return found;
}

function unabbreviated(one: Said, initials: ReadonlyMap<string, number>, reading: EntityReading): Said {
  const full = entitySpeaker(initials.get(one.speaker.name), undefined, reading);
  return full === undefined ? one : { ...one, speaker: { ...full, personal: true } };
}

const ownInterview: FoundHop = { name: 'interview', kind: 'own', ranges: [] };

/** From the label that opens a passage to its end. */
function isTurn({ labelling, place }: Said, english: readonly PassageEnglish[]): boolean {
  const [content] = labelling.content;
  return labelling.cueLemma === ':' && labelling.speaker[0]?.first === 0 && content !== undefined && content.end === english[place]?.tokens.length && (labelling.cue[0]?.first ?? 9) < 6;
}

/** Not the record of a court or of a committee. */
function isInterview(english: readonly PassageEnglish[], before: number): boolean {
  for (let place = Math.max(0, before - mostBefore); place < before; place++) {
    for (const { lower } of (english[place]?.tokens ?? []).slice(0, mostTokens)) if (forensic.has(lower)) return false;
  }
  return true;
}

const mostBefore = 12;
const mostTokens = 400;
const forensic = new Set(['hearing', 'deposition', 'transcript', 'cross-examination', 'testimony', 'inquest', 'trial']);
