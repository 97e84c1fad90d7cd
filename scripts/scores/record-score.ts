/** Scores the record of one draft against its annotation: what was found, what of it is whole, which fields are right. Pure. */
import type { Analysis } from '../../src/core/rules/rule.ts';
import { recordOf } from '../../src/service/record.ts';
import { readAnnotation, type AnnotatedRecord } from './annotation.ts';
import { add, ask, emptyShare, emptyTally, type Share, type Tally } from './counts.ts';
import { locateRecord, type LocatedAttribution } from './located-record.ts';
import { wordsOf, type Range } from './ranges.ts';
import { fields, judge, ownHops, said, type Field } from './record-fields.ts';
import { holdGiven, holdWanted, isWhole, joinContinuations, match, type Given, type Match, type Placed } from './record-match.ts';

export interface RecordScore {
  /** Number of annotated attributions. */
  wanted: number;
  readonly found: Tally;
  /** Of both sides only those whose cue is speech, document, thought or evidential. */
  readonly foundSourcing: Tally;
  readonly whole: Tally;
  readonly fields: Readonly<Record<Field, Share>>;
  /** Over all matches, and over those that the annotator nested. */
  readonly within: Share;
  readonly nested: Share;
  /** Of the product's attributions marked `actionable` on speech cues, those that are whole; and how many of the annotator's on speech cues they cover. */
  readonly actionable: Share;
  speechWanted: number;
  /** Confidence beside whether the attribution is whole, for every one that the product gives. */
  readonly confidences: { readonly confidence: number; readonly right: boolean }[];
  /** Words of drafts: not to be printed for sets that are held out. */
  readonly misses: string[];
  /** Faults of the annotation. */
  readonly faults: string[];
}

const SOURCING = new Set(['speech', 'document', 'thought', 'evidential']);

export function emptyRecordScore(): RecordScore {
  return {
    wanted: 0, found: emptyTally(), foundSourcing: emptyTally(), whole: emptyTally(), within: emptyShare(), nested: emptyShare(), actionable: emptyShare(), speechWanted: 0,
    confidences: [], misses: [], faults: [],
    fields: {
      speaker: emptyShare(), kind: emptyShare(), role: emptyShare(), form: emptyShare(), stance: emptyShare(), cueClass: emptyShare(), negated: emptyShare(),
      via: emptyShare(), noVia: emptyShare(), candidates: emptyShare(),
    },
  };
}

/** `name` stands before each miss and fault. */
export function scoreRecord(name: string, analysis: Analysis, annotation: string, into: RecordScore): void {
  const given = recordOf(analysis, name).attributions.map((record, index): Given => ({ ...record, continues: analysis.attributions[index]?.continues }));
  countRecord(name, analysis.source, readAnnotation(annotation), given, into);
}

export function countRecord(name: string, draft: string, annotation: AnnotatedRecord, product: readonly Given[], into: RecordScore): void {
  const located = locateRecord(draft, annotation);
  into.faults.push(...located.faults.map(fault => `${name}: ${fault}`));

  const words = wordsOf(draft);
  const { wanted, given } = joinContinuations(located.attributions.map(each => holdWanted(draft, words, each)), product.map(each => holdGiven(draft, words, each)));
  const matches = match(wanted, given);
  into.wanted += wanted.length;
  count(into.found, matches.length, wanted.length, given.length);
  const sourcing = [wanted.filter(({ of }) => SOURCING.has(of.annotation.cueClass)), given.filter(({ of }) => SOURCING.has(of.cueClass))] as const;
  count(into.foundSourcing, match(...sourcing).length, sourcing[0].length, sourcing[1].length);

  const whole = matches.filter(pair => of(wanted, pair.wanted, given, pair.given, isWhole));
  count(into.whole, whole.length, wanted.length, given.length);
  const right = new Set(whole.map(pair => pair.given));
  given.forEach((held, index) => {
    into.confidences.push({ confidence: held.of.confidence, right: right.has(index) });
    if (held.of.actionable && held.of.cueClass === 'speech') ask(into.actionable, right.has(index));
  });
  into.speechWanted += wanted.filter(held => held.of.annotation.cueClass === 'speech' && held.hasCue).length;

  const note = (what: string, ranges: readonly Range[]): void => void into.misses.push(`${name}: ${what}: ${ranges.map(([start, end]) => draft.slice(start, end)).join(' … ').slice(0, 160)}`);
  const nested = matches.map(pair => ({ ...pair, ...withOwnHops(wanted[pair.wanted]?.of, located.attributions, given[pair.given]?.of, product) }));
  scoreMatches(nested, wanted, given, into, note);
  const pairedWanted = new Set(matches.map(pair => pair.wanted));
  const pairedGiven = new Set(matches.map(pair => pair.given));
  wanted.forEach((held, index) => { if (!pairedWanted.has(index)) note(`not found [${held.of.annotation.cueClass}]`, around(held.of.speaker, held.of.cue, held.of.content)); });
  given.forEach((held, index) => { if (!pairedGiven.has(index)) note(`no attribution [${held.of.cueClass}]`, around(held.of.speaker.spans, held.of.cue, held.of.content)); });
  for (const pair of matches) if (!whole.includes(pair)) note('not whole', around(wanted[pair.wanted]?.of.speaker ?? [], wanted[pair.wanted]?.of.cue ?? [], wanted[pair.wanted]?.of.content ?? []));
}

function scoreMatches(
  matches: readonly (Match & Partial<Pair>)[], wanted: readonly Placed<LocatedAttribution>[], given: readonly Placed<Given>[], into: RecordScore, note: (what: string, ranges: readonly Range[]) => void,
): void {
  const partner = new Map(matches.map(pair => [wanted[pair.wanted]?.place, given[pair.given]?.place]));
  for (const pair of matches) {
    const { mine, theirs } = pair;
    if (mine === undefined || theirs === undefined) continue;
    const place = around(mine.speaker, mine.cue, mine.content);
    for (const field of fields) {
      const right = judge(field, mine.annotation, theirs);
      if (right === undefined) continue;
      ask(into.fields[field], right);
      if (!right) note(`${field} ${said(field, mine.annotation, theirs)}`, place);
    }
    // A parent that was not found cannot be the one named.
    const within = mine.within === undefined ? theirs.within === null : theirs.within !== null && partner.get(mine.within) === theirs.within;
    ask(into.within, within);
    if (mine.within !== undefined) ask(into.nested, within);
    if (!within) note(mine.within === undefined ? 'nested, but stands by itself' : 'nested in another than the annotator’s', place);
  }
}

interface Pair {
  readonly mine: LocatedAttribution;
  readonly theirs: Given;
}

/** Annotators may or may not repeat in a nested statement’s chain those who stand around it; on both sides what repeats them is left out. */
function withOwnHops(mine: LocatedAttribution | undefined, wanted: readonly LocatedAttribution[], theirs: Given | undefined, given: readonly Given[]): Partial<Pair> {
  if (mine === undefined || theirs === undefined) return {};
  const names: string[] = [];
  for (let at = mine.within; at !== undefined; at = wanted[at]?.within) names.push(...namesIn(wanted[at]?.annotation));
  for (let at: number | null = theirs.within; at !== null; at = given[at]?.within ?? null) names.push(...namesIn(given[at]));
  return {
    mine: { ...mine, annotation: { ...mine.annotation, via: ownHops(mine.annotation.via, names) } },
    theirs: { ...theirs, via: ownHops(theirs.via, names) },
  };
}

function namesIn(one: { readonly speaker: { readonly name: string }; readonly via: readonly { readonly name: string }[] } | undefined): readonly string[] {
  return one === undefined ? [] : [one.speaker.name, ...one.via.map(({ name }) => name)].filter(name => name !== '');
}

function count(tally: Tally, both: number, wanted: number, given: number): void {
  add(tally, { hit: both, missed: wanted - both, falseAlarm: given - both });
}

function of<A, B>(first: readonly A[], at: number, second: readonly B[], place: number, test: (a: A, b: B) => boolean): boolean {
  const [a, b] = [first[at], second[place]];
  return a !== undefined && b !== undefined && test(a, b);
}

/** Speaker, cue and content in order of place. */
function around(...ranges: readonly (readonly Range[])[]): readonly Range[] {
  return ranges.flat().sort((a, b) => a[0] - b[0]);
}
