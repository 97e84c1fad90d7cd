/** Who was told: an outlet, a gathering, or us. Knows the phrase after `told` and `said to`; the names come from the entities. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import { bodyNouns, bodyWords, eventNouns, outletNouns } from '../lexicon/nouns.ts';
import { lastMention } from '../names/mentions.ts';

/** `told the Harbour Echo`, `told the court`, `told me`. */
export function addressed(tokens: readonly Token[], place: number, range: TokenRange, reading: EntityReading, speaking: ReadonlySet<number>): FoundHop | undefined {
  const first = tokens[range.first];
  if (first === undefined) return undefined;
  if (isOwn(tokens, range)) return own.has(first.lower) && isQuoted(tokens, range.first) ? undefined : { name: range.end - range.first === 1 ? first.lower : words(tokens, range), kind: 'own', ranges: [range] };
  // `newsmen in Oliva`: a name after a preposition is not the one told.
  const mention = (reading.byPassage[place] ?? []).find(one => one.first >= range.first && one.end <= range.end && !(one.first > range.first && afterLink(tokens, one.first, range.first) && !isPress(tokens, one.first)));
  if (mention !== undefined) {
    const entity = reading.entities[mention.entity];
    const last = tokens[range.end - 1];
    // `told the Echo’s Ines Vela`.
    const owned = tokens[mention.end]?.tag === 'PART' && (tokens[mention.end + 1]?.tag === 'NAME' || journalists.has(last?.lemma ?? '')) && (entity?.kind === 'outlet' || tokens[mention.first - 1]?.lower === 'the' && entity?.kind === 'unknown');
    const headed = owned || mention.end === range.end || tokens[mention.end]?.lower === ',' || tokens[mention.end]?.tag === 'ADP';
    // A name in italics or in a link that nothing shows to be a person’s is an outlet’s: `told the *Harbour Lamp*`.
    const byMark = reading.marked.has(mention.entity) && reading.people.evident[mention.entity] !== true;
    if (last !== undefined && (eventNouns.has(last.lemma) || eventNouns.has(last.lower)) && entity?.kind !== 'outlet') return { name: words(tokens, range), kind: 'event', ranges: [range] };
    // A person has no article: `told the Halsby Avis`.
    const named = entity?.kind === 'person' && tokens[mention.first - 1]?.lower === 'the' && reading.people.evident[mention.entity] !== true;
    if (entity === undefined || (entity.kind === 'person' && !byMark && !named) || entity.kind === 'place') return undefined;
    const gathering = entity.name.toLowerCase().split(/\s+/).some(word => eventNouns.has(word));
    if (!headed && !outletNouns.has(last?.lemma ?? '')) return undefined;
    // A body that is told something and speaks for itself elsewhere is a party, not a channel.
    if (!gathering && entity.kind !== 'outlet' && (speaking.has(mention.entity) || isPlainBody(entity.name, reading.descriptions[mention.entity]))) return undefined;
    return { name: entity.name, kind: gathering ? 'event' : 'outlet', ranges: [range] };
  }
  const head = headOf(tokens, range);
  if (eventNouns.has(head)) return { name: words(tokens, range), kind: 'event', ranges: [range] };
  if ((outletNouns.has(head) || isNewsAgency(tokens, range) || head === 'agency') && first.lower === 'the' && range.end - range.first <= 3) {
    const known = lastMention(place, range.first, reading, (entity, index) => (entity.kind === 'outlet' || reading.marked.has(index) && reading.people.evident[index] !== true) && head !== 'agency' || reading.descriptions[index]?.has(head) === true && (head !== 'agency' || reading.descriptions[index]?.has('news') === true));
    const outlet = known === undefined ? undefined : reading.entities[known.entity];
    if (outlet !== undefined) return { name: outlet.name, kind: 'outlet', ranges: [range] };
  }
  return outletNouns.has(head) || isNewsAgency(tokens, range) ? { name: words(tokens, range), kind: 'outlet', ranges: [range] } : undefined;
}

/** `the state news agency`, `a wire service`. */
function isNewsAgency(tokens: readonly Token[], range: TokenRange): boolean {
  const last = tokens[range.end - 1]?.lower;
  return (last === 'agency' || last === 'service') && /^(?:news|press|wire)$/.test(tokens[range.end - 2]?.lower ?? '');
}

/** A body by its name or by what the draft calls it, rather than by its capitals alone. */
function isPlainBody(name: string, described: ReadonlySet<string> | undefined): boolean {
  if (described?.has('news') === true || described?.has('wire') === true) return false;
  const words = name.toLowerCase().split(/\s+/);
  const link = words.findIndex(word => word === 'of' || word === 'on' || word === 'for');
  return bodyWords.has(words[(link < 0 ? words.length : link) - 1] ?? '') || [...(described ?? [])].some(word => bodyNouns.has(word) && !outletNouns.has(word));
}

const own = new Set(['me', 'us']);
const ours = new Set(['newspaper', 'magazine', 'reporter', 'newsletter', 'publication', 'author', 'site', 'website', 'column', 'blog', 'paper', 'correspondent', 'outlet', 'journal', 'programme', 'program', 'podcast', 'newsroom']);

function isOwn(tokens: readonly Token[], range: TokenRange): boolean {
  const first = tokens[range.first];
  if (first === undefined) return false;
  if (own.has(first.lower)) return true;
  if (first.lower === 'the' && range.end - range.first === 2) return writers.has(tokens[range.first + 1]?.lower ?? '');
  return (first.lower === 'this' || first.lower === 'our') && tokens.slice(range.first, range.end).some(token => ours.has(token.lemma) || writers.has(token.lemma));
}

/** `“They told me to wait,” she said`: told to whoever is quoted. Marks that look alike at both ends tell nothing. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 80; back--) if (tokens[back]?.tag === 'QUOTE') return tokens[back]?.text === '“';
  return false;
}

function afterLink(tokens: readonly Token[], first: number, from: number): boolean {
  return tokens[first - 1]?.tag === 'ADP' || tokens[first - 1]?.tag === 'DET' && first - 2 > from && tokens[first - 2]?.tag === 'ADP';
}

/** `a reporter from the Echo`, `the newspaper of Oliva`. */
function isPress(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.tag === 'DET' ? first - 3 : first - 2;
  const noun = tokens[at];
  // `journalists in Oliva`: a place.
  return noun !== undefined && tokens[at + 1]?.lower !== 'in' && (outletNouns.has(noun.lower) || journalists.has(noun.lemma));
}

const journalists = new Set(['reporter', 'journalist', 'correspondent', 'writer', 'editor', 'interviewer', 'columnist', 'presenter', 'host']);
const writers = new Set(['writer', 'author', 'reporter', 'correspondent', 'interviewer']);

export function headOf(tokens: readonly Token[], range: TokenRange): string {
  let head = '';
  for (let at = range.first; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'ADP' || token.lower === ',') break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS' || token.tag === 'NAME') head = token.lemma;
  }
  return head;
}

/** The phrase’s words without its article. */
export function words(tokens: readonly Token[], range: TokenRange): string {
  let text = '';
  for (let at = range.first; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined || (text === '' && (token.tag === 'DET' || token.tag === 'POSS'))) continue;
    text += text !== '' && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text;
  }
  return text;
}
