/** Hops that a speaker takes along: `she told Radio Vela. … She said`. Knows the order of sayings, and no phrases. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import { startOf } from '../said.ts';
import type { Said } from '../said.ts';
import { sits } from './addressed.ts';
import { sentenceBefore } from '../speakers/topics.ts';
import { sameSpeaker } from '../speakers/speaker-memory.ts';

/** A speaker who just told somebody something, and goes on with no other in between, still tells it there. */
export function withCarriedHops(said: readonly Said[], english: readonly PassageEnglish[]): readonly Said[] {
  const ordered = said.map((one, index) => ({ one, index, at: startOf(one) })).sort((a, b) => a.one.place - b.one.place || a.at - b.at || beginning(a.one) - beginning(b.one));
  const carried = [...said];
  /** Who spoke last with a chain; and in this passage everybody who did. */
  let latest: Said | undefined;
  let passage = -1;
  const spoke = new Map<string, Said>();
  let paper: Said | undefined;
  let record: Said | undefined;
  for (const { one, index, at } of ordered) {
    // `Vela asked why, the minutes record. Oram replied that …`: in the same minutes.
    if (record !== undefined && answers(record, one, at, english[one.place])) {
      carried[index] = { ...one, via: [...one.via, { name: record.speaker.kind === 'document' ? record.speaker.name : '', kind: 'document' as const, ranges: [] }, ...record.via].filter(hop => hop.name !== '') };
    }
    if (paper !== undefined && holds(paper, one, at)) record = paper;
    else if (one.speaker.kind === 'document' || one.via[0]?.kind === 'document' && one.speaker.personal !== true) paper = one;
    if (latest !== undefined && holds(latest, one, at)) continue;
    if (one.place !== passage) {
      passage = one.place;
      spoke.clear();
    }
    const tokens = english[one.place]?.tokens ?? [];
    const before = latest !== undefined && isBy(latest, one) ? latest : adding.has(one.labelling.cueLemma) || isToldThere(one, tokens) ? spoke.get(one.speaker.name) : undefined;
    const more = before === undefined || !speaks(one) ? undefined : goneOn(before, one, tokens);
    if (more !== undefined) carried[index] = more;
    const now = more ?? one;
    if (now.via.length > 0 && (more !== undefined || !one.labelling.negated && speaks(one))) {
      latest = more === undefined || before === undefined || !isTogether(before) ? now : { ...before, place: now.place };
      spoke.set(now.speaker.name, now);
    } else latest = undefined;
  }
  return carried;
}

/** The reply of another, in the sentence right after one whose words a paper records. */
function answers(record: Said, one: Said, at: number, words: PassageEnglish | undefined): boolean {
  if (one.place !== record.place || one.via.length > 0 || !replying.has(one.labelling.cueLemma) || one.speaker.name === record.speaker.name || holds(record, one, at)) return false;
  const end = Math.max(...record.content.map(range => range.end), ...record.labelling.cue.map(range => range.end));
  const next = words?.sentences[sentenceBefore(words, end) + 1];
  return next !== undefined && next.first <= at && at < next.end;
}

/** Of two sayings that begin together, the one whose content begins first holds the other. */
function beginning({ content }: Said): number {
  return content[0]?.first ?? 0;
}

const replying = new Set(['reply', 'respond', 'answer', 'retort', 'counter']);
const adding = new Set(['add', 'continue', 'go on', 'conclude', 'elaborate']);

function speaks({ labelling, speaker }: Said): boolean {
  return (labelling.cueClass === 'speech' || labelling.cueClass === 'document') && !labelling.agentless && speaker.name !== '' && !speaker.firstPerson && speaker.candidates === undefined;
}

/** The same speaker, or one of those who spoke together. */
function isBy(latest: Said, { speaker }: Said): boolean {
  return sameSpeaker(latest.speaker, speaker) || isTogether(latest) && latest.speaker.name.split(/, | and /).includes(speaker.name);
}

function isTogether({ speaker }: Said): boolean {
  return speaker.kind === 'named' && speaker.entity === undefined && speaker.name.includes(' and ');
}

/** Said within what the other says. */
function holds({ content }: Said, { place }: Said, at: number): boolean {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return false;
  return (place > first.place || place === first.place && at >= first.first) && (place < last.place || place === last.place && at < last.end);
}

/** The saying on the chain of the one before, where it goes on from it. */
function goneOn(latest: Said, one: Said, tokens: readonly Token[]): Said | undefined {
  const session = latest.via.find(hop => hop.kind === 'event');
  const inSession = session !== undefined && isToldThere(one, tokens);
  const toldThere = inSession && one.via.length === 1 && one.via[0]?.kind === 'event' && one.via[0] !== session;
  if (one.via.length > 0 && !toldThere || !goesOn(latest, one, tokens, inSession)) return undefined;
  const via = latest.via.filter(hop => hop.kind !== 'document' || latest.place === one.place);
  return via.length === 0 ? undefined : { ...one, via };
}

/** Told to those who sit at a hearing is told there. */
function isToldThere({ labelling }: Said, tokens: readonly Token[]): boolean {
  const [told] = labelling.addressee;
  return told !== undefined && sits(tokens, told);
}

/** In the same passage, or straight on in the next, and with no sign of another occasion. */
function goesOn(latest: Said, one: Said, tokens: readonly Token[], inSession: boolean): boolean {
  const { labelling, place } = one;
  if (labelling.cueClass !== 'speech' && latest.labelling.cueClass !== 'document' || !inSession && labelling.addressee.length > 0 || place - latest.place > 1 || silent.has(labelling.cueLemma) || one.stance === 'no-comment' && !telling.has(labelling.cueLemma)) return false;
  const first = Math.min(startOf(one), ...labelling.cue.map(range => range.first));
  const end = Math.max(...labelling.cue.map(range => range.end), first);
  if (place !== latest.place && !(isPronoun(tokens, one) || tokens[first]?.tag === 'QUOTE')) return false;
  let opening = first;
  while (opening > 0 && first - opening < 6 && !/^[.?!”;]$/.test(tokens[opening - 1]?.lower ?? '')) opening--;
  for (let at = opening; at < end + 2 && !(at >= end && /^[.?!;]$/.test(tokens[at]?.lower ?? '')); at++) if (elsewhere.has(tokens[at]?.lower ?? '') && !quotedAt(one, at)) return false;
  return true;
}

const silent = new Set(['decline', 'refuse']);
/** `She did not say when`: in the same conversation. */
const telling = new Set(['say', 'name', 'specify', 'explain', 'elaborate', 'disclose', 'identify', 'mention']);

function quotedAt({ labelling }: Said, at: number): boolean {
  return labelling.content.some(range => range.first <= at && at < range.end);
}

function isPronoun(tokens: readonly Token[], { labelling }: Said): boolean {
  const range = labelling.speaker[0];
  return range === undefined || range.end - range.first === 1 && tokens[range.first]?.tag === 'PRON';
}

const elsewhere = new Set(['later', 'earlier', 'previously', 'separately', 'elsewhere', 'meanwhile', 'outside', 'afterwards', 'once', 'since', 'has', 'have', 'had', 'when', 'reacting', 'also']);
