/** Those whom a report cites: `the Courier reported, citing the ministry, that …` makes the ministry say it, through the Courier. Knows the words for citing; the phrase after them is the hops’ business. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import { citedHop, citingAt } from '../hops/cited-hops.ts';
import type { FoundHop } from '../hops/found-hop.ts';
import type { Labelling } from '../labeller.ts';
import { anonymousNouns, bodyNouns, collectiveNouns, documentNouns, outletNouns, roleNouns } from '../lexicon/nouns.ts';
import type { EntityReading } from '../names/entities.ts';
import { lastBefore } from '../names/mentions.ts';
import type { EntityMention } from '../names/names.ts';
import { isHuman } from '../names/people.ts';

/** A citing beside a report, as a saying of the one cited. */
export interface Citing {
  readonly labelling: Labelling;
  readonly report: Labelling;
  readonly hop: FoundHop;
}

/** The citings of a passage, each with the report whose content it gives a source. */
export function citingsIn(labellings: readonly Labelling[], english: PassageEnglish | undefined, place: number, clauseOf: (labelling: Labelling) => TokenRange, reading: EntityReading): readonly Citing[] {
  const tokens = english?.tokens ?? [];
  const found: Citing[] = [];
  const places = new Set<number>();
  for (const report of labellings) {
    const isReport = report.cueClass === 'speech' && !report.negated && !report.agentless && report.content.length > 0 && !citing.has(report.cueLemma);
    const clause = isReport ? clauseOf(report) : undefined;
    const hop = clause === undefined ? undefined : citedHop(tokens, place, report, clause, reading);
    const range = hop?.ranges[0];
    if (clause === undefined || hop === undefined || range === undefined || !isSource(tokens, range, hop, reading, place)) continue;
    const at = citingAt(tokens, report, clause);
    if (at < 0 || places.has(at)) continue;
    places.add(at);
    const article = /^(?:DET|POSS)$/.test(tokens[range.first - 1]?.tag ?? '') ? range.first - 1 : range.first;
    const labelling: Labelling = {
      speaker: [{ first: article, end: range.end }], cue: [{ first: at, end: at + 1 }], cueLemma: 'cite', cueClass: hop.kind === 'document' ? 'document' : 'speech',
      content: report.content, addressee: [], agentless: false, negated: false, confidence: Math.min(leastSure, report.confidence),
    };
    found.push({ labelling, report, hop });
  }
  return found;
}

/** Rules do not rely on it. */
const leastSure = 0.75;
const citing = new Set(['cite', 'quote']);

/** Somebody or some paper, and no reason: `citing legal risks`. */
function isSource(tokens: readonly Token[], range: TokenRange, hop: FoundHop, reading: EntityReading, place: number): boolean {
  if (hop.kind !== 'person') return true;
  if (endsInName(reading.byPassage[place] ?? [], range)) return true;
  for (let at = range.first; at < range.end && tokens[at]?.tag !== 'ADP'; at++) {
    const { lower = '', lemma = '' } = tokens[at] ?? {};
    if (sources.some(nouns => nouns.has(lower) || nouns.has(lemma)) || isHuman(lower)) return true;
  }
  return false;
}

function endsInName(mentions: readonly EntityMention[], range: TokenRange): boolean {
  const mention = mentions[lastBefore(mentions, range.end)];
  return mention !== undefined && mention.first >= range.first && mention.end === range.end;
}

const sources = [roleNouns, anonymousNouns, collectiveNouns, bodyNouns, documentNouns, outletNouns];
