/** Who was told: an outlet, a gathering, or us. Knows the phrase after `told` and `said to`; the names come from the entities. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { EntityReading } from '../names/entities.ts';
import type { FoundHop } from './found-hop.ts';
import { bodyNouns, bodyWords, eventNouns, outletNouns, outletWords, titleWords } from '../lexicon/nouns.ts';
import { givenGender } from '../names/people.ts';
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
    // `in reply to Ines Vela, an Independent`.
    if (/^an?$/.test(tokens[mention.first - 1]?.lower ?? '') && mention.end === range.end) return undefined;
    // `told the Echo’s Ines Vela`.
    const owned = tokens[mention.end]?.tag === 'PART' && (tokens[mention.end + 1]?.tag === 'NAME' || journalists.has(last?.lemma ?? '')) && (entity?.kind === 'outlet' || tokens[mention.first - 1]?.lower === 'the' && entity?.kind === 'unknown');
    const headed = owned || mention.end === range.end || fullName(tokens, mention, range) !== undefined || tokens[mention.end]?.lower === ',' || tokens[mention.end]?.tag === 'ADP';
    // A name in italics or in a link that nothing shows to be a person’s is an outlet’s: `told the *Harbour Lamp*`.
    const byMark = reading.marked.has(mention.entity) && (reading.people.evident[mention.entity] !== true || entity !== undefined && reading.people.genders[mention.entity] !== undefined && givenGender(entity.name) === undefined && !titled(tokens, mention.first));
    if (last !== undefined && (eventNouns.has(last.lemma) || eventNouns.has(last.lower)) && entity?.kind !== 'outlet') return { name: words(tokens, range), kind: 'event', ranges: [range] };
    // A person has no article: `told the Halsby Avis`.
    const named = entity?.kind === 'person' && (tokens[mention.first - 1]?.lower === 'the' && reading.people.evident[mention.entity] !== true || outletNouns.has(tokens[mention.first - 1]?.lower ?? ''));
    if (entity === undefined || (entity.kind === 'person' && !byMark && !named) || entity.kind === 'place') return undefined;
    const gathering = entity.name.toLowerCase().split(/\s+/).some(word => eventNouns.has(word));
    // `told a Hindi daily`.
    if (!headed && outletNouns.has(headOf(tokens, nearPart(tokens, range)))) return { name: words(tokens, nearPart(tokens, range)), kind: 'outlet', ranges: [range] };
    if (!headed && !outletNouns.has(last?.lemma ?? '')) return undefined;
    // A body that is told something and speaks for itself elsewhere is a party, not a channel.
    if (!gathering && entity.kind !== 'outlet' && (speaking.has(mention.entity) || isPlainBody(entity.name, reading.descriptions[mention.entity]))) return undefined;
    // `told a Hindi daily`: the word before the noun is no name of it.
    const unnamed = entity.kind === 'unknown' && mention.end === range.end - 1 && outletNouns.has(last?.lower ?? '') && /^an?$/.test(tokens[range.first]?.lower ?? '');
    return { name: unnamed ? words(tokens, range) : fullName(tokens, mention, range) ?? entity.name, kind: gathering ? 'event' : 'outlet', ranges: [range] };
  }
  const near = nearPart(tokens, range);
  const closing = tokens[near.end - 1]?.lower ?? '';
  const head = outletNouns.has(closing) ? closing : headOf(tokens, range);
  if (eventNouns.has(head)) return listeners.has(head) ? undefined : { name: words(tokens, near), kind: 'event', ranges: [range] };
  if ((outletNouns.has(head) || isNewsAgency(tokens, range) || head === 'agency') && first.lower === 'the' && range.end - range.first <= 3) {
    const known = lastMention(place, range.first, reading, (entity, index) => (entity.kind === 'outlet' || reading.marked.has(index) && reading.people.evident[index] !== true) && head !== 'agency' || reading.descriptions[index]?.has(head) === true && (head !== 'agency' || reading.descriptions[index]?.has('news') === true));
    const outlet = known === undefined ? undefined : reading.entities[known.entity];
    if (outlet !== undefined) return { name: outlet.name, kind: 'outlet', ranges: [range] };
  }
  // `speaking to the Courier`.
  const masthead = tokens[range.end - 1];
  if (first.lower === 'the' && masthead?.tag === 'NAME' && outletWords.has(masthead.lower)) return { name: words(tokens, range), kind: 'outlet', ranges: [range] };
  return outletNouns.has(head) || isNewsAgency(tokens, range) ? { name: words(tokens, range), kind: 'outlet', ranges: [range] } : undefined;
}

/** `told Mr *Vela*`. */
function titled(tokens: readonly Token[], first: number): boolean {
  return titleWords.has((tokens[first - 1]?.lower ?? '').replace('.', ''));
}

/** `the newsletter Grain Week`, where only a part of the name was seen. */
function fullName(tokens: readonly Token[], { first, end }: TokenRange, range: TokenRange): string | undefined {
  let last = end;
  while (last < range.end && /^(?:NOUN|NAME)$/.test(tokens[last]?.tag ?? '') && /^\p{Lu}/u.test(tokens[last]?.text ?? '')) last++;
  return last === end ? undefined : words(tokens, { first, end: last });
}

/** `the court`, `the council’s housing committee`, `a panel of judges`. */
export function sits(tokens: readonly Token[], range: TokenRange): boolean {
  const { first, end } = nearPart(tokens, range);
  let head = first;
  while (head + 1 < end && tokens[head + 1]?.tag !== 'ADP') head++;
  return sitting.has(tokens[head]?.lower ?? '');
}

const sitting = new Set(['court', 'jury', 'bench', 'magistrates', 'magistrate', 'judge', 'jurors', 'judges', 'justices', 'panel', 'tribunal', 'committee', 'subcommittee', 'commission', 'council', 'assembly', 'parliament', 'senate', 'congress', 'chamber', 'board', 'house']);

/** Up to where it was: `an inquest | in Oliva`, `the jury | in a short speech`. */
function nearPart(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at < end; at++) if (tokens[at]?.tag === 'ADP' && tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') return { first, end: at };
  return { first, end };
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

/** Persons who hear a case: told to them is no place of publication. */
const listeners = new Set(['jury', 'magistrates']);

const own = new Set(['me', 'us']);
const ours = new Set(['newspaper', 'magazine', 'reporter', 'newsletter', 'publication', 'author', 'site', 'website', 'column', 'blog', 'paper', 'correspondent', 'outlet', 'journal', 'programme', 'program', 'podcast', 'newsroom']);

function isOwn(tokens: readonly Token[], range: TokenRange): boolean {
  const first = tokens[range.first];
  if (first === undefined) return false;
  if (own.has(first.lower)) return true;
  if (first.lower === 'the' && (range.end - range.first === 2 || tokens[range.first + 1]?.lower === 'present')) return writers.has(tokens[range.end - 1]?.lower ?? '');
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
  let last = '';
  for (let at = range.first; at < range.end; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'ADP' || token.lower === ',') break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS' || token.tag === 'NAME') head = token.lemma;
    else last = token.lower;
  }
  // `told an inquest`: a noun, whatever its tag.
  return head === '' && eventNouns.has(last) ? last : head;
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
