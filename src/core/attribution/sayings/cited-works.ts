/** Papers that speak in a sentence that cites a work: they are its authors’, or reached us through it. Knows sentences and nouns for works; reads no registry. */
import type { PassageEnglish } from '../../english/token.ts';
import type { Passage } from '../../prose/passage.ts';
import type { FoundHop } from '../hops/found-hop.ts';
import { collectiveNouns, eventNouns, outletNouns } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import { lastWord } from '../names/names.ts';
import { isHuman } from '../names/people.ts';
import type { Said } from '../said.ts';
import { sentenceBefore } from '../speakers/topics.ts';
import { worksBySentence } from '../works.ts';
import type { CitedWork, CitedWorks } from '../works.ts';
import { quotedWorks } from './quoted-works.ts';
import { authorsSpeaker, workAuthors } from './work-authors.ts';
import type { WorkAuthors } from './work-authors.ts';

/** `The minutes record a row [@minutes]`: whoever wrote them, on that paper; `one woman said [@vela]`: known to us through whoever wrote it down. */
export function withCitedWorks(said: readonly Said[], passages: readonly Passage[], english: readonly PassageEnglish[], works: CitedWorks, reading: EntityReading): readonly Said[] {
  if (works.size === 0) return said;
  const bySentence = new Map<number, ReadonlyMap<number, readonly CitedWork[]>>();
  const citedIn = (place: number, at: number): readonly CitedWork[] => {
    const words = english[place];
    const known = bySentence.get(place) ?? worksBySentence(passages[place], words, works);
    bySentence.set(place, known);
    return words === undefined ? none : known.get(sentenceBefore(words, at + 1)) ?? none;
  };
  const authors = workAuthors(works, reading);
  const known = said.map(given => {
    const one = ofCitedBody(given, authors);
    const at = one.labelling.cue[0]?.first ?? one.content.find(range => range.place === one.place)?.first;
    const [work, another] = at === undefined ? none : citedIn(one.place, at);
    if (work === undefined || another !== undefined && another.authors.join() !== work.authors.join()) return one;
    return whoWrote(one, work, english[one.place], authors) ?? itsAuthor(one, work, english[one.place], authors) ?? ofAuthors(one, work, authors) ?? throughWork(one, work, authors) ?? one;
  });
  const spoken = byPassages(known);
  const unheard = english.flatMap((words, place) => passages[place]?.marks.some(({ citation }) => citation !== undefined && works.has(citation.span.start)) === true ? quotedWorks(words, place, spoken.get(place) ?? none, sentence => citedIn(place, sentence.first), authors) : none);
  return unheard.length === 0 ? known : [...known, ...unheard].sort((a, b) => a.place - b.place);
}

/** `She argues [@vela2019]`, where another was spoken of last: the one author of the work cited. */
function whoWrote(one: Said, { authors: [author, another], outlet }: CitedWork, words: PassageEnglish | undefined, authors: WorkAuthors): Said | undefined {
  const [range] = one.labelling.speaker;
  const isHe = range !== undefined && range.end - range.first === 1 && /^s?he$/u.test(words?.tokens[range.first]?.lower ?? '');
  if (!isHe || author === undefined || another !== undefined || outlet !== '' || one.speaker.firstPerson || one.speaker.candidates !== undefined || one.labelling.addressee.length > 0) return undefined;
  const index = authors.entityOf(author);
  const entity = index === undefined ? undefined : authors.reading.entities[index];
  if (index === undefined || entity === undefined || entity.kind === 'body' || entity.kind === 'outlet' || entity.id === one.speaker.entity) return undefined;
  const isNear = (authors.firstNamed(one.place, index) ?? range.first) < range.first;
  return isNear ? { ...one, speaker: { ...authorsSpeaker([author], authors), personal: true } } : undefined;
}

/** `The trust said`, `the trust’s lawyer said`, where the draft names the trust only as the author of a work. */
function ofCitedBody(one: Said, authors: WorkAuthors): Said {
  const { speaker } = one;
  if (speaker.entity !== undefined || speaker.kind !== 'named' && speaker.kind !== 'role') return one;
  const [, noun = '', spokesman] = /^(\p{Ll}+)(?:['’]s (lawyers?|solicitors?|spokes\p{Ll}+))?$/u.exec(speaker.name) ?? [];
  const author = authors.bodyCalled(noun);
  if (author === undefined) return one;
  const meant = { ...authorsSpeaker([author], authors), role: spokesman };
  const hop: FoundHop = { name: speaker.name, kind: 'person', ranges: one.labelling.speaker };
  return { ...one, speaker: meant, via: spokesman === undefined || spokesman.startsWith('spokes') ? one.via : [hop, ...one.via.filter(other => other.name !== hop.name)] };
}

const none: readonly never[] = [];

/** The sayings that have words in each passage. */
function byPassages(said: readonly Said[]): ReadonlyMap<number, readonly Said[]> {
  const found = new Map<number, Said[]>();
  for (const one of said) {
    for (const place of new Set([one.place, ...one.content.map(range => range.place)])) {
      const list = found.get(place);
      if (list === undefined) found.set(place, [one]);
      else list.push(one);
    }
  }
  return found;
}

/** `In the cases that the board saw, it says [@board]`: of a body that the sentence names, and that wrote it. */
function itsAuthor(one: Said, { authors: [author, another], outlet }: CitedWork, words: PassageEnglish | undefined, authors: WorkAuthors): Said | undefined {
  const [range] = one.labelling.speaker;
  if (range === undefined || words === undefined || author === undefined || another !== undefined || outlet !== '' || one.speaker.kind !== 'document' || range.end - range.first !== 1 || words.tokens[range.first]?.lower !== 'it') return undefined;
  const index = authors.entityOf(author);
  const first = words.sentences[sentenceBefore(words, range.first + 1)]?.first ?? 0;
  const mentions = authors.reading.byPassage[one.place] ?? [];
  const last = lastBefore(mentions, range.first);
  const isNamed = mentions.slice(Math.max(0, last - mostLookedAt), last + 1).some(mention => mention.entity === index && mention.first >= first);
  return isNamed ? { ...one, speaker: authorsSpeaker([author], authors) } : undefined;
}

const mostLookedAt = 12;

/** A paper without an author of its own, where the work cited may be so called. */
function ofAuthors(one: Said, { authors: names, title, outlet }: CitedWork, authors: WorkAuthors): Said | undefined {
  const { speaker, labelling } = one;
  const name = speaker.name.split(linked)[0] ?? speaker.name;
  const noun = lastWord(name);
  const isPaper = speaker.kind === 'document' || (speaker.kind === 'role' || speaker.kind === 'anonymous' || speaker.kind === 'collective') && researches.has(noun);
  if (!isPaper || outlet !== '' || names.length === 0 || plurals.has(noun) || eventNouns.has(noun) || names.some(author => author.toLowerCase().includes(noun))) return undefined;
  const called = title.toLowerCase().includes(noun) || generic.has(noun) || researches.has(noun);
  if (!called || labelling.agentless) return undefined;
  const paper: FoundHop = { name, kind: 'document', ranges: labelling.speaker };
  return { ...one, speaker: authorsSpeaker(names, authors), via: [paper, ...one.via.filter(hop => hop.name !== name && !names.includes(hop.name))] };
}

const linked = /\s(?:of|by|in|from|on|into|for|at)\s/u;
/** Any work may be called so; or so are parts of one. */
const generic = new Set(['report', 'paper', 'study', 'review', 'survey', 'analysis', 'article', 'book', 'chapter', 'document', 'text', 'preprint', 'note', 'footnote', 'annex', 'appendix', 'summary', 'abstract', 'table', 'assessment', 'audit', 'minutes', 'order', 'judgment', 'judgement', 'ruling', 'statement', 'letter', 'results', 'accounts', 'filing', 'ledger', 'register', 'log', 'bulletin', 'guidance', 'briefing', 'thesis', 'memoir', 'entry', 'decision', 'notice', 'figures', 'data', 'census', 'index', 'standard', 'treaty', 'affidavit', 'findings']);
/** What research is called, and no paper elsewhere. */
const researches = new Set(['trial', 'meta-analysis', 'experiment', 'history', 'synthesis', 'monograph', 'census', 'case-study']);
/** `Studies show`: of many, of which one is cited. */
const plurals = new Set(['studies', 'reports', 'surveys', 'papers', 'reviews', 'accounts', 'trials', 'books', 'documents', 'records', 'articles', 'stories']);

/** Those who are not named, in a work of somebody whom the passage names. */
function throughWork(one: Said, { authors: names, outlet }: CitedWork, authors: WorkAuthors): Said | undefined {
  const { speaker, via, place, labelling } = one;
  const [author, another] = names;
  const noun = lastWord(speaker.name.split(linked)[0] ?? speaker.name);
  const hidden = speaker.kind === 'anonymous' || speaker.kind === 'document' || (speaker.kind === 'role' || speaker.kind === 'collective') && (isHuman(noun) || isHuman(noun.replace(/s$/u, '')) || collectiveNouns.has(noun)) && !outletNouns.has(noun.replace(/s$/u, ''));
  const name = outlet === '' ? author : outlet;
  // `Parents say so`: people at large, and nobody whom the work has asked.
  const atLarge = speaker.kind === 'collective' && !speaker.name.includes(' ');
  if (!hidden || atLarge || via.length > 0 || name === undefined || another !== undefined && outlet === '' || labelling.agentless || labelling.cueClass === 'attitude' || labelling.cueClass === 'intention') return undefined;
  const index = authors.entityOf(name);
  const isNamed = index !== undefined && authors.firstNamed(place, index) !== undefined;
  const own = speaker.name.toLowerCase();
  // `a member of the board said [@board]`, of a body that nothing else names.
  const isMember = index === undefined && linked.test(own) && own.endsWith(` ${name.toLowerCase().split(' ').slice(-2).join(' ')}`);
  if (!isMember && (!isNamed || name.toLowerCase().includes(own) || own.includes(lastWord(name)))) return undefined;
  return { ...one, via: [{ name: authors.reading.entities[index ?? -1]?.name ?? name, kind: outlet === '' && !isMember ? 'person' : 'outlet', ranges: [] }] };
}
