/** Who quotes the speaker: `the Courier quoted Ines Vela as saying`, `was quoted as saying by the Courier`. Knows the verbs for quoting; the names come from the entities. */
import type { Token, TokenRange } from '../../english/token.ts';
import { documentNouns, outletNouns } from '../lexicon/nouns.ts';
import type { Labelling } from '../labeller.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import { addressed, headOf, words } from './addressed.ts';
import type { FoundHop } from './found-hop.ts';

/** The one in whose words the cue says that the speaker spoke. */
export function quoterOf(tokens: readonly Token[], place: number, { cue, speaker: [speaker] }: Labelling, reading: EntityReading): FoundHop | undefined {
  const last = cue.at(-1);
  if (last === undefined || !cue.some(({ first, end }) => end - first > 1 || tokens[first]?.tag === 'VBG')) return undefined;
  const end = last.end;
  // `was quoted by | the Courier as saying`, where the cue was cut short.
  const inner = tokens[end - 1]?.lower;
  if ((inner === 'by' || inner === 'in') && quotes(tokens, last) && tokens.slice(last.first, end).some(token => token.lemma === 'be')) return passer(tokens, place, { first: end, end: phraseEnd(tokens, end) }, reading);
  // `was quoted as saying by the Courier`, `… in the Courier`.
  const link = tokens[end]?.lower;
  if ((link === 'by' || link === 'in') && cue.some(range => quotes(tokens, range))) return passer(tokens, place, { first: end + 1, end: phraseEnd(tokens, end + 1) }, reading);
  // `the Courier quoted Ines Vela as saying`.
  if (speaker === undefined || tokens[last.first - 1]?.lower !== 'as' || !/^(?:quote|cite)$/.test(tokens[speaker.first - 1]?.lemma ?? '')) return undefined;
  const mentions = reading.byPassage[place] ?? [];
  const mention = mentions[lastBefore(mentions, speaker.first - 1)];
  return mention === undefined || speaker.first - 1 - mention.end > 3 ? undefined : passer(tokens, place, mention, reading);
}

function quotes(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (/^(?:quoted|cited|reported)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

const nobodyElse: ReadonlySet<number> = new Set();

function passer(tokens: readonly Token[], place: number, range: TokenRange, reading: EntityReading): FoundHop | undefined {
  const told = addressed(tokens, place, range, reading, nobodyElse);
  if (told !== undefined) return told;
  const head = headOf(tokens, range);
  if (documentNouns.has(head) && !outletNouns.has(head)) return { name: words(tokens, range), kind: 'document', ranges: [range] };
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= range.first && one.end <= range.end);
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  return entity === undefined || entity.kind === 'place' ? undefined : { name: entity.name, kind: entity.kind === 'person' ? 'person' : 'outlet', ranges: [range] };
}

function phraseEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end - first < 10 && /^(?:DET|POSS|ADJ|NOUNS?|NAME|NUM|PART)$/.test(tokens[end]?.tag ?? '')) end++;
  return end;
}
