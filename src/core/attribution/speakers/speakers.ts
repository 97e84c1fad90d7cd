/** Says who each speaker is, over sentences: leads each kind of phrase to the room that knows it, and remembers who spoke. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { makersOf, ours, writersOf } from './authors.ts';
import { interviewed, sameCrowd } from './crowds.ts';
import { enclosing, isQuoted } from './enclosing.ts';
import type { Heard } from './enclosing.ts';
import { foretold } from './foretold.ts';
import { intervieweeOf } from './interviewees.ts';
import { introductions } from './introductions.ts';
import { estimateLemma } from './estimates.ts';
import type { EntityReading } from '../names/entities.ts';
import { endsAsBodyName } from '../lexicon/body-kinds.ts';
import { bodyFinder } from '../names/bodies.ts';
import type { BodyFinder } from '../names/bodies.ts';
import { namedBody } from './body-speakers.ts';
import { documentSpeaker } from './document-speakers.ts';
import { phraseBefore } from '../frames/phrases.ts';
import { emptyBoxes } from '../frames/scope.ts';
import type { Labelling } from '../labeller.ts';
import { bodyNouns, outletNouns } from '../lexicon/nouns.ts';
import { officeInitials } from '../lexicon/persons.ts';
import { lastBefore, lastMention } from '../names/mentions.ts';
import { lastWord } from '../names/names.ts';
import { mouthpiece } from './mouthpieces.ts';
import type { EntityMention } from '../names/names.ts';
import { namesake } from './namesakes.ts';
import { namedOutlet } from './outlet-speakers.ts';
import { describedPerson } from './person-speakers.ts';
import { readProfiles } from '../names/profiles.ts';
import type { Profiles } from '../names/profiles.ts';
import { paperOfSaying, papersOf } from './papers.ts';
import { pronounSpeaker } from './pronoun-speakers.ts';
import type { Asked, Reach } from './reach.ts';
import { comesAfter, emptyMemory, remember, rememberPaper, speakOver } from './speaker-memory.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import { readSpeakerPhrase } from './speaker-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { described, entitySpeaker, isPersonal, nobody } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';
import { withFirst } from './speaking-together.ts';
import { clientOf, principalOf } from './clients.ts';
import { sentenceBefore } from './topics.ts';
import { addresseeOf, eachOfTwo, isAsking } from './turns.ts';
import { isHuman } from '../names/people.ts';

export { nobody } from './speaking.ts';
export type { ResolvedSpeaker } from './speaking.ts';

/** Resolves the speakers of one draft, called in order of place; what it remembers is who spoke before. */
export function speakerResolver(english: readonly PassageEnglish[], reading: EntityReading, author: string | undefined, finder = laterFinder(english, reading)): (place: number, labelling: Labelling) => ResolvedSpeaker {
  const memory = emptyMemory();
  let papers: ReturnType<typeof papersOf> | undefined;
  const isPlaceLine = placeLines(english);
  const phrases = english.map((): Map<number, SpeakerPhrase> | undefined => undefined);
  const phraseAt = (place: number, range: TokenRange): SpeakerPhrase => {
    const read = phrases[place] ??= new Map();
    const key = range.first * longestPassage + range.end;
    const known = read.get(key) ?? phraseIn(place, range);
    read.set(key, known);
    return known;
  };
  const phraseIn = (place: number, range: TokenRange): SpeakerPhrase => {
    const tokens = english[place]?.tokens ?? [];
    const mentions = reading.byPassage[place] ?? [];
    const phrase = readSpeakerPhrase(tokens, fromItsNoun(tokens, range), mentions, reading.offices);
    const wider = phrase.kind === 'several' ? withFirst(tokens, range, mentions) : range;
    return wider === range ? phrase : readSpeakerPhrase(tokens, wider, mentions, reading.offices);
  };
  const reach: Reach = {
    english, reading, memory, author, makers: makersOf(english, reading), finder: finder.bodies, profiles: finder.profiles, papers: () => papers ??= papersOf(english), phraseAt,
    also: (place, range, depth) => {
      const phrase = phraseAt(place, range);
      return { phrase, speaker: resolve({ place, tokens: english[place]?.tokens ?? [], range, phrase, barred: nobodyBarred, content: [], depth }, reach) };
    },
  };
  const postOf = introductions(english, reading);
  /** A person’s post is his wherever he speaks. */
  const introduced = (speaker: ResolvedSpeaker): ResolvedSpeaker => {
    const role = speaker.role === undefined && speaker.personal === true ? postOf(reading.indexOf.get(speaker.entity ?? '') ?? -1) : undefined;
    return role === undefined ? speaker : { ...speaker, role };
  };
  const interviewee = intervieweeOf(english, reading, author);
  let heard: Heard[] = [];
  let heardAt = -1;
  return (place, labelling) => {
    if (place !== heardAt) heard = [];
    heardAt = place;
    const range = labelling.speaker[0];
    if (labelling.cueLemma === estimateLemma) return { ...nobody, name: author ?? reach.makers() ?? '', kind: 'author' };
    const answering = interviewee(place, labelling, heard);
    if (answering !== undefined) return introduced(answering);
    if (labelling.agentless || range === undefined) return labelling.agentless ? nobody : standingBefore(english[place]?.tokens ?? [], labelling, reading.byPassage[place] ?? [], reading) ?? nobody;
    const tokens = english[place]?.tokens ?? [];
    const phrase = phraseAt(place, range);
    const inside = enclosing(heard, range);
    // `Vela, he said, “was paying”`: what stands before the pronoun is what is said.
    const fronted = phrase.kind === 'pronoun' && tokens[range.first - 1]?.lower === ',' ? [{ first: Math.max(0, range.first - 5), end: range.first - 1 }] : [];
    const spoken = namedIn([...besides(labelling, range, english[place]), ...labelling.addressee, ...fronted.filter(one => startsThere(english[place], one.end, reading.byPassage[place] ?? []))], reading.byPassage[place] ?? []);
    // `Vela wrote that the old man had left`: another.
    const itself = phrase.kind === 'description' ? reading.indexOf.get(inside?.speaker.entity ?? '') : undefined;
    const resolved = resolve({ place, tokens, range, phrase, barred: itself === undefined ? spoken : new Set([...spoken, itself]), content: labelling.content, depth: 0, inside }, reach);
    heard.push({ labelling, speaker: resolved, quoted: isQuoted(tokens, labelling), inside });
    // `Asked by Vela whether he would go, he said`: the other speaks next.
    if (labelling.cueLemma === 'ask' && tokens[range.first - 1]?.lower === 'by') return introduced(spelt(resolved, phrase, range, reading, place));
    const asks = isAsking(labelling.cueLemma) ? addresseeOf(tokens, labelling, reading.byPassage[place] ?? []) : undefined;
    const turned = asks === undefined ? undefined : reach.also(place, asks, 1).speaker;
    const principal = principalOf({ place, tokens, range, phrase, barred: nobodyBarred, content: [], depth: 0 }, resolved, reach);
    // A dateline that was taken for a label.
    if (range.first === 0 && labelling.cueLemma === ':' && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return isPlaceLine(tokens[0]?.text ?? '') ? nobody : resolved;
    if (resolved.entity !== undefined && (passing.has(labelling.cueLemma) || passesOn(tokens, range) || phrase.kind === 'name' && phrase.words.some(word => outletNouns.has(word) && !bodyNouns.has(word)))) noteChannel(reading, memory, resolved.entity);
    if (inside === undefined) memory.turn = turned?.personal === true ? { place, by: resolved, to: turned } : undefined;
    if (principal !== undefined && resolved.entity !== undefined) memory.clients.set(resolved.entity, principal);
    const at = Math.max(range.first, labelling.cue[0]?.first ?? 0);
    remember(memory, resolved, phrase, { place, at, end: labelling.content.reduce((end, content) => Math.max(end, content.end), at) }, reading);
    for (let over = inside, depth = 0; over !== undefined && depth < mostNested; over = over.inside, depth++) speakOver(memory, over.speaker);
    notePaper(memory, english[place], labelling, resolved, place);
    return introduced(spelt(resolved, phrase, range, reading, place));
  };
}

/** `the mayor said in a letter`: hers, should the letter speak later. */
function notePaper(memory: SpeakerMemory, words: PassageEnglish | undefined, { cue, content }: Labelling, speaker: ResolvedSpeaker, place: number): void {
  const end = cue.at(-1)?.end;
  const sentence = end === undefined ? undefined : words?.sentences[sentenceBefore(words, end)];
  if (words === undefined || end === undefined || sentence === undefined || speaker.entity === undefined) return;
  const paper = paperOfSaying(words.tokens, end, sentence.end, content);
  if (paper !== undefined) rememberPaper(memory, { place, at: paper.at, name: paper.name, speaker });
}

/** `A former engineer | there, who`: a range that begins in the middle. */
function fromItsNoun(tokens: readonly Token[], range: TokenRange): TokenRange {
  const lower = tokens[range.first]?.lower;
  if (lower !== 'there' && lower !== 'here') return afterParticiple(tokens, range);
  const noun = phraseBefore({ tokens, first: 0, end: range.first, boxes: noBoxes, passageKind: 'paragraph' }, range.first);
  return noun === undefined ? range : { first: noun.first, end: range.end };
}

/** `Appearing for Oram, | senior advocate Ines Vela`: what the speaker does meanwhile is no name of his. */
function afterParticiple(tokens: readonly Token[], range: TokenRange): TokenRange {
  const first = tokens[range.first];
  if (first === undefined || !first.lower.endsWith('ing') || !/^(?:ADP|TO)$/.test(tokens[range.first + 1]?.tag ?? '')) return range;
  for (let at = range.first + 2; at < range.end - 1 && at - range.first < 15; at++) if (tokens[at]?.lower === ',') return { first: at + 1, end: range.end };
  return range;
}

/** `the HSB’s panel` stands for the Harbour Survey Board’s: an acronym in the words is spelt out. */
function spelt(speaker: ResolvedSpeaker, phrase: SpeakerPhrase, range: TokenRange, reading: EntityReading, place: number): ResolvedSpeaker {
  if (speaker.entity !== undefined || speaker.name !== phrase.text || !/\p{Lu}{2}/u.test(speaker.name)) return speaker;
  const mentions = reading.byPassage[place] ?? [];
  let { name } = speaker;
  for (let index = lastBefore(mentions, range.end); index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined || mention.first < range.first) break;
    const entity = reading.entities[mention.entity];
    const short = entity?.forms.find(form => form !== entity.name && /^\p{Lu}{2,}$/u.test(form) && (name.includes(`${form}’s`) || name.includes(`${form}'s`)));
    if (entity !== undefined && short !== undefined) name = name.replace(short, entity.name);
  }
  return name === speaker.name ? speaker : { ...speaker, name };
}

const mostNested = 4;

const passing = new Set(['report', 'quote', 'cite', 'publish', 'broadcast']);

/** `The Lamp, quoting an official, said`. */
function passesOn(tokens: readonly Token[], { end }: TokenRange): boolean {
  return tokens[end]?.lower === ',' && /^(?:quoting|citing)$/.test(tokens[end + 1]?.lower ?? '');
}

/** A name that shows no kind, and passes on what others say. */
function noteChannel(reading: EntityReading, memory: SpeakerMemory, entity: string): void {
  const index = reading.indexOf.get(entity);
  const known = index === undefined ? undefined : reading.entities[index];
  if (index !== undefined && known !== undefined && known.kind !== 'place' && reading.people.evident[index] !== true && !endsAsBodyName(known.name)) memory.channels.add(index);
}

/** `KALIPUR: The court`: opens no other passage, as the names of those who speak in turns do. */
function placeLines(english: readonly PassageEnglish[]): (label: string) => boolean {
  let counts: Map<string, number> | undefined;
  return label => {
    if (counts === undefined) {
      counts = new Map();
      for (const { tokens } of english) {
        const text = tokens[1]?.lower === ':' ? tokens[0]?.text ?? '' : '';
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    return counts.get(label) === 1;
  };
}

/** `, Ines Vela, said`: the name between commas right before the cue, where the words before it were not understood. */
function standingBefore(tokens: readonly Token[], { cue: [cue] }: Labelling, mentions: readonly EntityMention[], reading: EntityReading): ResolvedSpeaker | undefined {
  const end = (cue?.first ?? 0) - 1;
  const mention = tokens[end]?.lower === ',' ? mentions[lastBefore(mentions, end)] : undefined;
  // `Vela, quoting a survey by the port, said`.
  let opening = end;
  while (opening > 0 && end - opening < 20 && !/^[.?!]$/.test(tokens[opening - 1]?.lower ?? '')) opening--;
  const before = lastBefore(mentions, end);
  const subject = tokens[end]?.lower === ',' ? mentions.slice(Math.max(0, before - 8), before + 1).find(one => one.first === opening) : undefined;
  if (subject !== undefined && tokens[subject.end]?.lower === ',' && tokens[subject.end + 1]?.tag === 'VBG') return entitySpeaker(subject.entity, undefined, reading);
  if (mention === undefined || end - mention.end > 2) return undefined;
  const first = tokens[mention.first - 1]?.tag === 'DET' ? mention.first - 2 : mention.first - 1;
  return tokens[first]?.lower === ',' ? entitySpeaker(mention.entity, undefined, reading) : undefined;
}

export interface Finders {
  readonly bodies: () => BodyFinder;
  readonly profiles: () => Profiles;
}

/** Looks through the draft for bodies and for what each name is called only once somebody asks; share it where many resolvers read one draft. */
export function laterFinder(english: readonly PassageEnglish[], reading: EntityReading): Finders {
  let bodies: BodyFinder | undefined;
  let profiles: Profiles | undefined;
  const read = (): Profiles => profiles ??= readProfiles(english, reading);
  return { bodies: () => bodies ??= bodyFinder(english, reading, read()), profiles: read };
}

/** In tokens; so that two places in a passage make one number. */
const longestPassage = 2 ** 26;

const nobodyBarred: ReadonlySet<number> = new Set();
const mostBarred = 24;

/** What is said in the sentence that names the speaker: a statement that goes on may well name whoever makes it. */
function besides({ content }: Labelling, { first }: TokenRange, words: PassageEnglish | undefined): readonly TokenRange[] {
  const own = words?.sentences[sentenceBefore(words, first + 1)];
  return own === undefined ? content : content.filter(range => range.first < own.end && own.first < range.end);
}

/** Whether a name that ends there begins its sentence. */
function startsThere(words: PassageEnglish | undefined, end: number, mentions: readonly EntityMention[]): boolean {
  const mention = mentions[lastBefore(mentions, end)];
  return words !== undefined && mention?.end === end && words.sentences[sentenceBefore(words, end)]?.first === mention.first;
}

/** The entities named in what is said. */
function namedIn(content: readonly TokenRange[], mentions: readonly { readonly first: number; readonly end: number; readonly entity: number }[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const range of content) {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.first ?? 0) < range.first) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < mentions.length && (mentions[index]?.first ?? 0) < range.end && found.size < mostBarred; index++) found.add(mentions[index]?.entity ?? -1);
  }
  return found;
}

function resolve(asked: Asked, reach: Reach): ResolvedSpeaker {
  const { phrase, tokens, place, range, depth } = asked;
  // `The court, through its registrar, Ines Vela, said`: the court.
  if (depth === 0 && tokens[range.first - 2]?.lower === ',' && /^(?:through|via)$/.test(tokens[range.first - 1]?.lower ?? '')) {
    const behind = phraseBefore({ tokens, first: 0, end: range.first, boxes: noBoxes, passageKind: 'paragraph' }, range.first - 2);
    if (behind !== undefined) return reach.also(place, behind, depth + 1).speaker;
  }
  const each = eachOfTwo(asked, reach);
  if (each !== undefined) return each;
  switch (phrase.kind) {
    case 'relative': {
      const scope = { tokens, first: 0, end: range.first, boxes: noBoxes, passageKind: 'paragraph' };
      const earlier = tokens[range.first - 1]?.tag === 'CONJ' && depth === 0 ? relativeBefore(tokens, range.first) : -1;
      // `a person who was there, and who asked`: of the same person.
      if (earlier >= 0) return resolve({ ...asked, depth: 1, range: { first: earlier, end: earlier + 1 }, phrase: reach.phraseAt(place, { first: earlier, end: earlier + 1 }) }, reach);
      const comma = tokens[range.first - 1]?.lower === ',';
      const nearest = depth > 1 ? undefined : phraseBefore(scope, comma ? range.first - 1 : range.first);
      const antecedent = nearest ?? (depth > 1 ? undefined : opening(reach.english[place], range.first));
      return antecedent === undefined ? described(phrase) : reach.also(place, antecedent, depth + 1).speaker;
    }
    case 'pronoun': return pronounSpeaker(asked, reach);
    case 'name': return initialled(asked, reach) ?? namesake(asked, reach) ?? entitySpeaker(phrase.entity, phrase.role, reach.reading) ?? described(phrase);
    case 'several': return together(phrase, reach.reading);
    case 'mouthpiece': {
      const hop = { name: phrase.through === undefined ? phrase.text : reach.reading.entities[phrase.through]?.name ?? phrase.text, kind: 'person' as const };
      return { ...(entitySpeaker(phrase.entity, phrase.role, reach.reading) ?? described(phrase)), hops: phrase.lawyer ? [hop] : [], personal: false };
    }
    case 'document': return documentSpeaker(asked, reach);
    case 'description': return intelligence(phrase, reach) ?? ours(asked, reach) ?? writersOf(asked, reach) ?? sameCrowd(asked, reach) ?? mouthpiece(asked, reach) ?? namedOutlet(asked, reach) ?? description(asked, reach);
  }
}

/** `Harland intelligence`: the service, where the draft has called one so. */
function intelligence(phrase: SpeakerPhrase, { reading }: Reach): ResolvedSpeaker | undefined {
  return phrase.head === 'intelligence' && phrase.words.length > 1 && phrase.entity === undefined ? entitySpeaker(describedEntity(phrase, reading), phrase.role, reading) : undefined;
}

/** The `who` before this one in its sentence. */
function relativeBefore(tokens: readonly Token[], before: number): number {
  for (let at = before - 2; at >= 0 && before - at < 25 && tokens[at]?.lower !== '.'; at--) if (tokens[at]?.tag === 'WH' && /^(?:who|which)$/.test(tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** `An actor I met next door, and who had once sung there,`: the noun phrase that opens the sentence. */
function opening(words: PassageEnglish | undefined, before: number): TokenRange | undefined {
  const sentence = words?.sentences[sentenceBefore(words, before)];
  if (words === undefined || sentence === undefined) return undefined;
  let end = sentence.first;
  while (end < before && /^(?:DET|POSS|ADJ|NOUNS?|NAME|NUM|PART)$/.test(words.tokens[end]?.tag ?? '')) end++;
  return end > sentence.first ? { first: sentence.first, end } : undefined;
}

/** `the IO`, after `the investigation officer, Inspector Vela`: initials of what somebody is. */
function initialled({ phrase, place, range }: Asked, { reading, profiles, memory }: Reach): ResolvedSpeaker | undefined {
  const entity = phrase.definite && phrase.entity !== undefined ? reading.entities[phrase.entity] : undefined;
  if (entity === undefined || entity.forms.length > 1 || !/^\p{Lu}{2,5}$/u.test(entity.name)) return undefined;
  const initials = entity.name.toLowerCase();
  const before = (index: number): boolean => index !== phrase.entity && !comesAfter(profiles().of(index), { place, at: range.first });
  const holder = profiles().initialled(initials).find(before) ?? profiles().called(initials).find(index => before(index) && isPersonal(index, reading));
  if (holder !== undefined) return entitySpeaker(holder, entity.name, reading);
  // `the PPRO`: whoever has spoken as what the letters stand for.
  const posts = officeInitials.get(initials);
  const spoke = posts === undefined ? undefined : memory.persons.findLast(one => place - one.place <= 2 && posts.includes(lastWord(one.speaker.role ?? one.head)));
  return spoke === undefined ? undefined : { ...spoke.speaker, role: entity.name };
}

const noBoxes = emptyBoxes(0);

/** `Ines Vela and Paul Oram`: by their names where all are named. */
function together(phrase: SpeakerPhrase, reading: EntityReading): ResolvedSpeaker {
  const names = (phrase.together ?? []).flatMap(index => reading.entities[index]?.name ?? []);
  const last = names.at(-1);
  // `Oram and colleagues`: as good as named.
  if (names.length === 1 && last !== undefined && /\sand\s(?:\p{L}+\s)?(?:colleagues|others|co-authors|coauthors)$/iu.test(phrase.text)) {
    return { name: `${last} and ${lastWord(phrase.text)}`, kind: 'named', role: undefined, entity: undefined, hops: [], firstPerson: false };
  }
  const name = names.length < 2 || last === undefined ? phrase.text : `${names.slice(0, -1).join(', ')} and ${last}`;
  return { name, kind: names.length < 2 ? 'collective' : 'named', role: phrase.role, entity: undefined, hops: [], firstPerson: false };
}

/** A description finds the entity that the draft has described in these words, then the person it may mean, then the body. */
function description(asked: Asked, reach: Reach): ResolvedSpeaker {
  const { phrase } = asked;
  const land = territory(asked, reach) ?? interviewed(asked, reach);
  if (land !== undefined) return land;
  const known = phrase.plural && !phrase.definite ? undefined : describedEntity(phrase, reach.reading);
  const entity = entitySpeaker(known, phrase.role, reach.reading);
  // `the group` is nobody whom the draft calls `the group leader`.
  if (entity !== undefined && (entity.personal !== true || isHuman(phrase.head))) return entity;
  if (phrase.restricted) return foretold(asked, reach) ?? described(phrase);
  const telling = phrase.words.slice(phrase.words.findLastIndex(word => noted.test(word)) + 1);
  const bare = phrase.definite && telling.length === 1;
  const body = bare ? namedBody(phrase.head, asked, reach) : undefined;
  return body ?? clientOf(asked, reach) ?? describedPerson(asked, reach) ?? (phrase.definite && bare ? undefined : foretold(asked, reach)) ?? described(phrase);
}

/** `the county`, after `Oliva County`: the last so named. */
function territory({ phrase, place, range }: Asked, { reading }: Reach): ResolvedSpeaker | undefined {
  if (!phrase.definite || phrase.words.length !== 1 || !territories.has(phrase.head)) return undefined;
  return entitySpeaker(lastMention(place, range.first, reading, entity => lastWord(entity.name) === phrase.head && entity.name.includes(' '))?.entity, undefined, reading);
}

const territories = new Set(['county', 'city', 'town', 'village', 'state', 'province', 'district', 'borough', 'republic', 'kingdom', 'island', 'parish', 'municipality']);

/** Says nothing of which one is meant. */
const noted = /^(?:privately|publicly|\p{L}+-(?:based|owned|listed|run|backed|funded|led|headquartered))$/u;

/** The one entity that the draft has described in all these words; a single word finds the latest. */
function describedEntity(phrase: SpeakerPhrase, reading: EntityReading): number | undefined {
  const words = phrase.words.filter(word => word !== 'own');
  if (words.length === 0 || (words.length === 1 && !phrase.definite)) return undefined;
  const [first = '', ...rest] = words;
  const candidates = reading.described.get(first) ?? [];
  if (rest.length === 0) return candidates.length === 1 ? candidates[0] : undefined;
  let found: number | undefined;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (!rest.every(word => reading.descriptions[candidate]?.has(word) === true)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

const mostCandidates = 40;
