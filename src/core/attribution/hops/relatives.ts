/** Papers of which a relative clause says how they came to us: `a message that the Courier printed`, `an e-mail which her clerk gave to us`. Knows the verbs for publishing and giving. */
import type { Token } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import type { FoundHop } from './found-hop.ts';
import { headOf, words } from './addressed.ts';
import { printing, publishing } from './papers.ts';
import { isHuman } from '../names/people.ts';

/** Who published or handed on the paper whose phrase ends at `from`. */
export function inRelative(tokens: readonly Token[], place: number, from: number, end: number, reading: EntityReading): FoundHop | undefined {
  let relative = from;
  while (relative < end && relative - from < longestTail && !/^(?:which|that)$/.test(tokens[relative]?.lower ?? '')) {
    if (!between.test(tokens[relative]?.tag ?? 'QUOTE') && tokens[relative]?.lower !== ',') return undefined;
    relative++;
  }
  const verb = verbAfter(tokens, relative + 1, end);
  if (verb < 0) return undefined;
  const { lower = '' } = tokens[verb] ?? {};
  const toUs = tokens[verb + 1]?.lower === 'to' || tokens[verb + 1]?.lower === 'with' ? verb + 2 : verb + 1;
  const gives = giving.has(lower) && /^(?:us|me|this|our)$/.test(tokens[toUs]?.lower ?? '');
  const past = gives ? toUs + 1 : verb + 1;
  if (!gives && !publishing.has(lower) && !printing.has(lower)) return undefined;
  const mentions = reading.byPassage[place] ?? [];
  const mention = mentions[lastBefore(mentions, verb)];
  const subject = { first: relative + 1, end: subjectEnd(tokens, relative + 1, verb) };
  const entity = mention === undefined || mention.first <= relative ? undefined : reading.entities[mention.entity];
  if (entity !== undefined && mention !== undefined) {
    const isPerson = gives || entity.kind === 'person' || reading.people.evident[mention.entity] === true;
    return entity.kind === 'place' ? undefined : { name: entity.name, kind: isPerson ? 'person' : 'outlet', ranges: [{ first: mention.first, end: past }], ...(isPerson ? { passesOn: true } : {}) };
  }
  return gives && isHuman(headOf(tokens, subject)) ? { name: words(tokens, subject), kind: 'person', ranges: [{ first: subject.first, end: past }], passesOn: true } : undefined;
}

const longestTail = 10;
const between = /^(?:ADP|NUM|NAME|NOUNS?|ADJ|DET|POSS|PART|TO|OBJECT)$/;
const giving = new Set(['gave', 'given', 'sent', 'showed', 'shown', 'passed', 'handed', 'leaked', 'forwarded', 'provided', 'supplied', 'shared', 'read']);

/** The verb of the relative clause, past what stands between commas in its subject. */
function verbAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const tag = tokens[at]?.tag ?? 'OTHER';
    if (tag === 'QUOTE') return -1;
    if ((tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'VBN') && !/^(?:have|be)$/.test(tokens[at]?.lemma ?? '')) return at > from ? at : -1;
  }
  return -1;
}

function subjectEnd(tokens: readonly Token[], from: number, verb: number): number {
  let end = from;
  while (end < verb && tokens[end]?.lower !== ',') end++;
  return end;
}
