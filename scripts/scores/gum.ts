/** Scores attribution clauses on one GUM text. Knows its annotation (offsets in code points); reads no file. */
import { analyse } from '../../src/core/analyse.ts';
import type { Attribution, CueClass } from '../../src/core/attribution/attribution.ts';
import type { Labeller } from '../../src/core/attribution/labeller.ts';
import { ask, decide, emptyShare, emptyTally, type Share, type Tally } from './counts.ts';
import { overlap, type Range } from './ranges.ts';

export interface GumText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly attributions: readonly GumAttribution[];
}

export interface GumAttribution {
  readonly polarity: 'positive' | 'negative';
  readonly attributionEdu: Range;
  readonly contentHeadEdu: Range | null;
}

export interface GumScore {
  /** Sentences that hold an attribution clause, against those that hold a cue of any class, and of one that sources a claim. */
  readonly sentences: Tally;
  readonly sourcing: Tally;
  /** Attribution clauses that hold a cue. */
  readonly clauses: Share;
  /** Of those: the head of what is said lies in the content of one of the cues; the negation is seen (or not where there is none). */
  readonly heads: Share;
  readonly polarity: Share;
  /** Of those that are negative. */
  readonly negative: Share;
  /** Sentences, for the texts that may be read. */
  readonly misses: string[];
}

const SOURCING: ReadonlySet<CueClass> = new Set<CueClass>(['speech', 'document', 'thought', 'evidential']);

export function emptyGumScore(): GumScore {
  return { sentences: emptyTally(), sourcing: emptyTally(), clauses: emptyShare(), heads: emptyShare(), polarity: emptyShare(), negative: emptyShare(), misses: [] };
}

/** Adds the counts of one text to each of the scores. */
export function scoreGum(gum: GumText, labeller: Labeller, into: readonly GumScore[]): void {
  countGum(gum, analyse(gum.text, { dialect: 'plain', labeller }).attributions, into);
}

/** What counting needs to know of an attribution. */
export type GumCue = Pick<Attribution, 'cue' | 'cueClass' | 'content' | 'negated'>;

export function countGum(gum: GumText, attributions: readonly GumCue[], into: readonly GumScore[]): void {
  const units = codeUnits(gum.text);
  const sentences = gum.sentences.map(units);
  const wanted = gum.attributions.map(each => ({ ...each, clause: units(each.attributionEdu), head: each.contentHeadEdu === null ? undefined : units(each.contentHeadEdu) }));
  for (const sentence of sentences) {
    const holds = wanted.some(({ clause }) => overlap(clause, sentence));
    const cues = attributions.filter(({ cue }) => touches(cue, sentence));
    const sources = cues.some(({ cueClass }) => SOURCING.has(cueClass));
    for (const score of into) {
      decide(score.sentences, holds, cues.length > 0);
      decide(score.sourcing, holds, sources);
      if (holds !== cues.length > 0) score.misses.push(`${gum.id}: ${holds ? 'not found' : `no clause [${cuesOf(gum.text, cues)}]`}: ${gum.text.slice(...sentence)}`);
    }
  }
  for (const { clause, head, polarity } of wanted) {
    const found = attributions.filter(({ cue }) => touches(cue, clause));
    const negated = found.some(attribution => attribution.negated);
    for (const score of into) {
      ask(score.clauses, found.length > 0);
      if (found.length === 0) continue;
      if (head !== undefined) ask(score.heads, found.some(({ content }) => touches(content, head)));
      ask(score.polarity, negated === (polarity === 'negative'));
      if (polarity === 'negative') ask(score.negative, negated);
    }
  }
}

function touches(spans: Attribution['cue'], range: Range): boolean {
  return spans.some(({ start, end }) => overlap([start, end], range));
}

function cuesOf(text: string, attributions: readonly GumCue[]): string {
  return attributions.map(({ cue, cueClass }) => `${cueClass}: ${cue.map(({ start, end }) => text.slice(start, end)).join(' ')}`).join(', ');
}

/** From code points to UTF-16 code units. */
export function codeUnits(text: string): (range: Range) => Range {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  const unit = (point: number): number => offsets[point] ?? at;
  return ([start, end]) => [unit(start), unit(end)];
}
