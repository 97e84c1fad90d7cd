/** Papers that the draft has named before: whose they are, and who brought them to us. Knows the order of sayings, and the verbs for publishing. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import { documentNouns, outletNouns } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import type { EntityMention } from '../names/names.ts';
import { startOf } from '../said.ts';
import type { Said } from '../said.ts';
import type { FoundHop } from './found-hop.ts';
import { publishing } from './papers.ts';

/** `The affidavit alleged`, after `the board, in its affidavit, said`: the board, on the same paper, which came the same way. */
export function withKnownPapers(said: readonly Said[], english: readonly PassageEnglish[], reading: EntityReading): readonly Said[] {
  const published = publishedPapers(english, reading);
  const papers = new Map<string, Said>();
  return said.map(one => {
    const found = onKnownPaper(one, papers, english[one.place]?.tokens ?? []);
    const known = found.speaker.kind === 'document' && found.via.length === 0 ? brought(found, published) : found;
    for (const hop of known.via) if (hop.kind === 'document' && known.speaker.kind !== 'document') papers.set(lastWord(hop.name), known);
    return known;
  });
}

/** A bare noun means a paper named shortly before; a longer name is the same paper wherever it stands. */
function onKnownPaper(one: Said, papers: ReadonlyMap<string, Said>, tokens: readonly Token[]): Said {
  if (one.speaker.kind !== 'document') return sameWay(one, papers);
  const noun = one.speaker.name.toLowerCase();
  const earlier = papers.get(lastWord(noun));
  const paper = earlier?.via.find(hop => hop.kind === 'document' && lastWord(hop.name) === lastWord(noun));
  if (earlier === undefined || paper === undefined) return one;
  const same = noun === lastWord(noun) ? one.place - earlier.place <= mostApart : paper.name.toLowerCase().endsWith(noun) && isDefinite(tokens, one);
  if (!same) return one;
  const cited = earlier.labelling.cueLemma === 'cite';
  const way = earlier.via.filter(hop => hop === paper || hop.kind === 'outlet' && !cited || hop.passesOn === true);
  return { ...one, speaker: { ...earlier.speaker, hops: [] }, via: [...way, ...one.via.filter(hop => !way.some(other => other.name === hop.name))] };
}

const mostApart = 3;

/** `the statement said`, after `in a statement issued through her lawyer`. */
function sameWay(one: Said, papers: ReadonlyMap<string, Said>): Said {
  const [paper, ...others] = one.via;
  const earlier = paper?.kind === 'document' && others.length === 0 && paper.ranges[0] === one.labelling.speaker[0] ? papers.get(lastWord(paper.name)) : undefined;
  if (paper === undefined || earlier === undefined || earlier.speaker.name !== one.speaker.name || one.place - earlier.place > mostApart) return one;
  return { ...one, via: [paper, ...earlier.via.filter(hop => hop.kind === 'outlet' || hop.passesOn === true)] };
}

function isDefinite(tokens: readonly Token[], { labelling }: Said): boolean {
  return definite.has(tokens[labelling.speaker[0]?.first ?? -1]?.lower ?? '');
}

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her']);

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

interface Published {
  readonly place: number;
  readonly at: number;
  readonly by: FoundHop;
}

/** `those minutes`, after `the Courier, which published minutes of the meeting`. */
function brought(one: Said, published: ReadonlyMap<string, readonly Published[]>): Said {
  const at = startOf(one);
  const latest = published.get(lastWord(one.speaker.name))?.findLast(each => each.place < one.place || each.place === one.place && each.at < at);
  return latest === undefined ? one : { ...one, via: [latest.by] };
}

/** By noun, in order, the papers of which the draft says that an outlet published them. */
function publishedPapers(english: readonly PassageEnglish[], reading: EntityReading): ReadonlyMap<string, readonly Published[]> {
  const found = new Map<string, Published[]>();
  english.forEach(({ tokens }, place) => {
    const mentions = reading.byPassage[place] ?? [];
    if (mentions.length === 0) return;
    for (let at = 2; at < tokens.length; at++) {
      const noun = tokens[at]?.lower ?? '';
      const verb = documentNouns.has(noun) ? publisherVerb(tokens, at) : -1;
      const mention = verb < 0 ? undefined : publisher(tokens, mentions, lastBefore(mentions, verb));
      const entity = mention === undefined || verb - mention.end > mostBetween ? undefined : reading.entities[mention.entity];
      if (mention === undefined || entity === undefined || entity.kind === 'place' || reading.people.evident[mention.entity] === true && !reading.marked.has(mention.entity) || !sameClause(tokens, mention.end, verb)) continue;
      const known = found.get(noun) ?? [];
      known.push({ place, at, by: { name: entity.name, kind: 'outlet', ranges: [{ first: mention.first, end: mention.end }] } });
      found.set(noun, known);
    }
  });
  return found;
}

/** The last name that is no part of what another is called: `De Kade, a Brennick | weekly`. */
function publisher(tokens: readonly Token[], mentions: readonly EntityMention[], latest: number): EntityMention | undefined {
  for (let index = latest; index >= 0 && latest - index < 3; index--) {
    const mention = mentions[index];
    if (mention !== undefined && !/^(?:NOUNS?|ADJ)$/.test(tokens[mention.end]?.tag ?? '') && !outletNouns.has(tokens[mention.end]?.lower ?? '')) return mention;
  }
  return undefined;
}

const mostBetween = 10;

/** The verb of publishing a few words before a noun: `published | the first | minutes`. */
function publisherVerb(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= 4; at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP') return -1;
    if (token.tag === 'VBD' || token.tag === 'VBN') return publishing.has(token.lower) || token.lower === 'saw' ? at : -1;
  }
  return -1;
}

function sameClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[.?!;”"]$/.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'by') return false;
  return true;
}
