/** Whom a report cites: `The Echo, citing the agency Norpress, reported that …`. Knows the words for citing, and the phrase after them. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns, outletNouns } from '../lexicon/nouns.ts';
import { lastBefore } from '../names/mentions.ts';

/** The one cited beside the words for whoever reports; it stands nearer to what is said inside than the report does. */
export function citedHop(tokens: readonly Token[], place: number, labelling: Labelling, clause: TokenRange, reading: EntityReading): FoundHop | undefined {
  const at = citingAt(tokens, labelling, clause);
  return at < 0 ? undefined : hopIn(tokens, place, at + 1, reading);
}

/** Where `citing` stands, or -1. */
export function citingAt(tokens: readonly Token[], { speaker: [range], cue: [cue] }: Labelling, clause: TokenRange): number {
  if (range === undefined || cue === undefined) return -1;
  const opens = citing.has(tokens[clause.first]?.lower ?? '') ? clause.first : -1;
  for (let at = opens < 0 ? range.first : opens; at < Math.min(Math.max(range.first, cue.first) + longest, clause.end); at++) {
    if (!citing.has(tokens[at]?.lower ?? '')) continue;
    const before = tokens[at - 1]?.lower;
    if (at === opens || before === ',' || before === 'which') return tokens[at + 1]?.lower === 'by' ? -1 : at;
  }
  return -1;
}

const citing = new Set(['citing', 'quoting', 'cited', 'quoted']);
const longest = 14;

/** The phrase up to the next comma or verb, by the name in it where there is one. */
function hopIn(tokens: readonly Token[], place: number, first: number, reading: EntityReading): FoundHop | undefined {
  let end = first;
  while (end < tokens.length && end - first < longest && phrasal.test(tokens[end]?.tag ?? '')) end++;
  while (end > first && /^(?:ADP|CONJ)$/.test(tokens[end - 1]?.tag ?? '')) end--;
  const from = /^(?:DET|POSS)$/.test(tokens[first]?.tag ?? '') ? first + 1 : first;
  const last = tokens[end - 1];
  if (last === undefined || end <= from || tokens[first]?.lower === 'by') return undefined;
  const ranges = [{ first: from, end }];
  if (documentNouns.has(last.lower) && !outletNouns.has(last.lower)) return { name: textOf(tokens, from, end), kind: 'document', ranges };
  const mentions = reading.byPassage[place] ?? [];
  const latest = mentions[lastBefore(mentions, end)];
  const mention = latest !== undefined && latest.first >= first && latest.end === end ? latest : undefined;
  const entity = mention === undefined ? undefined : reading.entities[mention.entity];
  const press = entity !== undefined && entity.kind !== 'person' && entity.kind !== 'place' || outletNouns.has(last.lemma);
  return { name: entity?.name ?? textOf(tokens, from, end), kind: press ? 'outlet' : 'person', ranges };
}

const phrasal = /^(?:DET|POSS|ADJ|NOUNS?|NAME|NUM|PART|ADP|VBN)$/;

function textOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) text += at > first && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) ? ` ${tokens[at]?.text ?? ''}` : tokens[at]?.text ?? '';
  return text;
}
