/** Block quotations with a last line that says whose words they are: `— Ines Vela, letter to the board`. Knows dashes and names. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import type { Passage } from '../../prose/passage.ts';
import type { EntityReading } from '../names/entities.ts';
import { isDash, isFinite } from '../frames/token-kinds.ts';
import type { Labelling } from '../labeller.ts';
import { documentNouns } from '../lexicon/nouns.ts';
import type { PlacedRange, Said } from '../said.ts';
import type { FoundHop } from '../hops/found-hop.ts';

/** The labelling of a passage that is a signature; its words stand in the passages before it. */
export function signatureIn(passage: Passage, tokens: readonly Token[], place: number, reading: EntityReading): Labelling | undefined {
  const first = tokens[0];
  const inline = passage.quoted ? inlineSignature(tokens, place, reading) : undefined;
  if (inline !== undefined) return inline;
  if (!passage.quoted || first === undefined || !isDash(first) || tokens.length < 2 || tokens.length > 30 || tokens.some(isFinite)) return undefined;
  const name = reading.byPassage[place]?.[0];
  if (name === undefined || name.first > 3) return undefined;
  return { speaker: [{ first: 1, end: name.end }], cue: [{ first: 0, end: 1 }], cueLemma: '—', cueClass: 'speech', content: [], addressee: [], agentless: false, negated: false, confidence: 0.85 };
}

/** `The river rose. — Ines Vela, *Kiln and Candle*`, where the words and who signs them share a paragraph. */
function inlineSignature(tokens: readonly Token[], place: number, reading: EntityReading): Labelling | undefined {
  let dash = tokens.length - 2;
  while (dash > 3 && tokens.length - dash < longestSignature && !isDashAt(tokens, dash)) dash--;
  const stop = tokens[dash - 1]?.tag;
  if (dash <= 3 || !isDashAt(tokens, dash) || stop !== 'PUNCT' && stop !== 'QUOTE' || tokens.slice(dash).some(isFinite)) return undefined;
  const name = (reading.byPassage[place] ?? []).find(mention => mention.first > dash);
  if (name === undefined || name.first > dash + 3) return undefined;
  return { speaker: [{ first: dash + 1, end: name.end }], cue: [], cueLemma: '—', cueClass: 'speech', content: [{ first: 0, end: dash }], addressee: [], agentless: false, negated: false, confidence: 0.85 };
}

const longestSignature = 24;

function isDashAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isDash(token);
}

/** Gives each signature the passages of its block quotation before it. */
export function withSigned(said: readonly Said[], passages: readonly Passage[], english: readonly PassageEnglish[]): readonly Said[] {
  return said.map(one => {
    if (one.labelling.cueLemma !== '—') return one;
    if (one.content.length > 0) return passages[one.place]?.quoted === true && one.content[0]?.first === 0 ? { ...one, via: [...one.via, ...workAfter(english[one.place]?.tokens ?? [], one.labelling.speaker[0]?.end ?? 0)] } : one;
    const content: PlacedRange[] = [];
    const group = passages[one.place]?.group;
    for (let place = one.place - 1; place >= 0 && passages[place]?.group === group && passages[place]?.quoted === true; place--) {
      const { tokens } = english[place] ?? { tokens: [] };
      if (tokens[0] !== undefined && isDash(tokens[0])) break;
      if (tokens.length > 0) content.unshift({ place, first: 0, end: tokens.length });
    }
    return { ...one, content, via: [...one.via, ...paperAfter(english[one.place]?.tokens ?? [], one.labelling.speaker[0]?.end ?? 0)] };
  });
}

/** `, *Kiln and Candle*`, `, letter to the board`. */
function workAfter(tokens: readonly Token[], end: number): readonly FoundHop[] {
  const paper = paperAfter(tokens, end);
  if (paper.length > 0 || tokens[end]?.lower !== ',') return paper;
  let to = end + 1;
  while (to < tokens.length && to - end < 9 && tokens[to]?.tag !== 'PUNCT' && tokens[to]?.tag !== 'OBJECT') to++;
  const title = /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[to - 1]?.text ?? '');
  return title && to > end + 2 ? [{ name: tokens.slice(end + 1, to).map(token => token.text).join(' '), kind: 'document', ranges: [{ first: end + 1, end: to }] }] : [];
}

/** `, letter to the board`. */
function paperAfter(tokens: readonly Token[], end: number): readonly FoundHop[] {
  if (tokens[end]?.lower !== ',') return [];
  let to = end + 1;
  while (to < tokens.length && tokens[to]?.tag !== 'PUNCT' && tokens[to]?.tag !== 'ADP' && tokens[to]?.tag !== 'TO') to++;
  const noun = tokens[to - 1];
  return noun !== undefined && to > end + 1 && documentNouns.has(noun.lower) ? [{ name: tokens.slice(end + 1, to).map(token => token.text).join(' '), kind: 'document', ranges: [{ first: end + 1, end: to }] }] : [];
}
