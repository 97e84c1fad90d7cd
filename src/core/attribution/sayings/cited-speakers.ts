/** Speakers named by a citation in the text: `@vela2019 found`, `the survey of @vela2019`. Knows marks and keys, no registry. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { Passage } from '../../prose/passage.ts';
import type { EntityReading } from '../names/entities.ts';
import type { Said } from '../said.ts';
import type { ResolvedSpeaker } from '../speakers/speakers.ts';

/** Gives those whose words are a citation the name that its key begins with, where it begins with one. */
export function withCitedSpeakers(said: readonly Said[], passages: readonly Passage[], english: readonly PassageEnglish[], reading: EntityReading): readonly Said[] {
  let bySurname: ReadonlyMap<string, number> | undefined;
  const keys = new Map<number, ReadonlyMap<number, string>>();
  const keyAt = (place: number, start: number): string | undefined => {
    const known = keys.get(place) ?? keysIn(passages[place]);
    keys.set(place, known);
    return known.get(start);
  };
  let latest: { readonly place: number; readonly speaker: ResolvedSpeaker } | undefined;
  const cites = passages.map(passage => passage.marks.some(mark => mark.kind === 'citation'));
  let spoke: { readonly place: number; readonly speaker: ResolvedSpeaker } | undefined;
  return said.map(plain => {
    const given = cites[plain.place] === true ? withListener(plain, english[plain.place]?.tokens ?? [], spoke) : plain;
    if (given.speaker.kind !== 'none' && given.labelling.addressee.length === 0) spoke = { place: given.place, speaker: given.speaker };
    // `@vela2019 counted them. She warns`: of whom nothing more is known.
    if (latest?.place === given.place && isPronoun(given, english[given.place]?.tokens ?? []) && !isNamedBefore(given, reading)) return { ...given, speaker: { ...latest.speaker, personal: true } };
    const work = workAfter(english[given.place], given);
    const workKey = work < 0 ? undefined : keyAt(given.place, english[given.place]?.tokens[work]?.start ?? -1);
    if (workKey !== undefined) bySurname ??= surnames(reading);
    const author = workKey === undefined || bySurname === undefined ? undefined : cited(workKey, bySurname, reading, given.speaker);
    const one = author === undefined || author.name === given.speaker.name ? given : { ...given, via: [...given.via, { name: author.name, kind: 'person' as const, ranges: [{ first: work, end: work + 1 }] }] };
    const range = one.labelling.speaker[0];
    const at = range === undefined ? -1 : citedAt(english[one.place], range);
    const key = at < 0 ? undefined : keyAt(one.place, english[one.place]?.tokens[at]?.start ?? -1);
    if (range === undefined || key === undefined) return one;
    const alone = range.end - range.first === 1;
    if (!alone && one.speaker.kind !== 'document') return one;
    bySurname ??= surnames(reading);
    const speaker = cited(key, bySurname, reading, one.speaker);
    latest = { place: one.place, speaker };
    return alone ? { ...one, speaker } : { ...one, speaker, via: [{ name: one.speaker.name.split(/\s(?:of|by|in)\s/)[0] ?? one.speaker.name, kind: 'document', ranges: [range] }, ...one.via] };
  });
}

/** `The operator told her that it had replaced them`, of one whose work is cited: known to us through her. */
function withListener(one: Said, tokens: readonly Token[], spoke: { readonly place: number; readonly speaker: ResolvedSpeaker } | undefined): Said {
  const [told, another] = one.labelling.addressee;
  const known = spoke?.place === one.place && spoke.speaker.name !== one.speaker.name && spoke.speaker.kind !== 'author' ? spoke.speaker : undefined;
  if (told === undefined || another !== undefined || known === undefined || one.via.length > 0 || one.labelling.cueLemma !== 'tell' || told.end - told.first > 1) return one;
  const word = tokens[told.first];
  const meant = word !== undefined && (/^(?:it|her|him|them)$/.test(word.lower) || word.tag === 'NAME' && known.name.split(' ').at(-1) === word.text);
  return meant ? { ...one, via: [{ name: known.name, kind: 'person', ranges: [told] }] } : one;
}

function isPronoun({ labelling: { speaker: [range] } }: Said, tokens: readonly Token[]): boolean {
  return range !== undefined && range.end - range.first === 1 && /^s?he$/.test(tokens[range.first]?.lower ?? '');
}

/** Whether the passage has named the speaker. */
function isNamedBefore({ speaker, place, labelling }: Said, reading: EntityReading): boolean {
  const index = speaker.entity === undefined ? -1 : reading.indexOf.get(speaker.entity) ?? -1;
  return (reading.byPassage[place] ?? []).some(mention => mention.entity === index && mention.first < (labelling.cue[0]?.first ?? 0));
}

/** Where a saying’s sentence names the work that it was found in: `Elm argued that … (as cited in @caro2011)`. */
function workAfter(words: PassageEnglish | undefined, one: Said): number {
  const tokens = words?.tokens ?? [];
  const from = one.labelling.cue.at(-1)?.end;
  if (from === undefined) return -1;
  for (let at = from + 2; at < from + mostBetween && at < tokens.length && tokens[at]?.lower !== ';'; at++) {
    if ((tokens[at]?.tag === 'OBJECT' || tokens[at]?.text.startsWith('@') === true) && tokens[at - 1]?.lower === 'in' && quoting.has(tokens[at - 2]?.lower ?? '')) return at;
    if (tokens[at]?.lower === '.' && tokens[at - 1]?.lower !== 'p' && words !== undefined && startsAt(words, at + 1)) return -1;
  }
  return -1;
}

/** Whether a sentence begins there. */
function startsAt({ sentences }: PassageEnglish, at: number): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.first === at;
}

const mostBetween = 60;
const quoting = new Set(['cited', 'quoted', 'qtd', 'reported', 'reproduced', 'printed', 'reprinted']);

/** The one token of the range that stands for something cut out. */
function citedAt(words: PassageEnglish | undefined, range: TokenRange): number {
  for (let at = range.first; at < range.end; at++) if (words?.tokens[at]?.tag === 'OBJECT') return at;
  return -1;
}

/** By where each stands among the words. */
function keysIn(passage: Passage | undefined): ReadonlyMap<number, string> {
  return new Map((passage?.marks ?? []).flatMap(({ kind, at, citation }) => kind === 'citation' && at.end > at.start && citation?.kind === 'citekey' ? [[at.start, citation.key] as const] : []));
}

function surnames(reading: EntityReading): ReadonlyMap<string, number> {
  return new Map(reading.entities.map((entity, index) => [entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase(), index]));
}

/** `vela2019`, `vela_2019`, `velaOram2019`: whoever the letters before the year begin with; a key without a year is its own name. */
function cited(key: string, bySurname: ReadonlyMap<string, number>, reading: EntityReading, plain: ResolvedSpeaker): ResolvedSpeaker {
  const stem = /^(\p{L}\p{Ll}+)[^\d]*\d{4}/u.exec(key)?.[1];
  const index = stem === undefined ? undefined : bySurname.get(stem.toLowerCase());
  const entity = index === undefined ? undefined : reading.entities[index];
  const name = entity?.name ?? (stem === undefined ? key : stem.slice(0, 1).toUpperCase() + stem.slice(1));
  return { ...plain, name, kind: 'named', entity: entity?.id, hops: [], firstPerson: false };
}
