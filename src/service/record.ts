/** An analysis as plain JSON, in the shape that `schemas/analyse.schema.json` publishes. Knows the contract, and nothing of files or printing. */
import type { Attribution, Hop, Speaker } from '../core/attribution/attribution.ts';
import type { Analysis } from '../core/rules/rule.ts';
import type { ResolvedCitation, Source } from '../core/sources/source.ts';
import type { SourceSpan } from '../core/text/span.ts';
import { protectedNames } from './protected-names.ts';

/** `[start, end)` in UTF-16 code units of the file. */
export type SpanRecord = readonly [number, number];

export interface AnalysisRecord {
  readonly file: string;
  readonly profile: string;
  readonly language: string;
  readonly sentences: readonly SentenceRecord[];
  readonly attributions: readonly AttributionRecord[];
  readonly citations: readonly CitationRecord[];
  readonly sources: readonly SourceRecord[];
}

export interface SentenceRecord {
  readonly start: number;
  readonly end: number;
  readonly passage: string;
  readonly claim: { readonly kind: string; readonly needsSource: boolean; readonly support: string; readonly why: string };
  /** Indexes of the attributions whose words stand in it. */
  readonly attributions: readonly number[];
  /** Indexes of the citations that stand in it or directly after it. */
  readonly citations: readonly number[];
}

export interface AttributionRecord {
  readonly sentence: number;
  readonly speaker: SpeakerRecord;
  readonly cue: readonly SpanRecord[];
  readonly cueClass: string;
  readonly content: readonly SpanRecord[];
  readonly form: string;
  readonly stance: string;
  readonly negated: boolean;
  readonly via: readonly HopRecord[];
  readonly confidence: number;
  readonly actionable: boolean;
  readonly within: number | null;
}

export interface SpeakerRecord {
  readonly name: string;
  readonly spans: readonly SpanRecord[];
  readonly kind: string;
  readonly role: string | null;
  readonly entity: string | null;
  readonly candidates?: readonly { readonly name: string; readonly weight: number }[];
}

export interface HopRecord {
  readonly name: string;
  readonly kind: string;
  readonly spans: readonly SpanRecord[];
  /** The source beside it in the text that bears its name. */
  readonly source: string | null;
}

export interface CitationRecord {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly key: string;
  readonly source: string | null;
  readonly locator: string;
}

export interface SourceRecord {
  readonly id: string;
  readonly type: string;
  /** Empty for a protected source, of which nothing is told but that it is there. */
  readonly title: string;
  readonly definedAt: { readonly file: string; readonly start: number; readonly end: number };
  readonly anonymous?: true;
}

export function recordOf(analysis: Analysis, file: string): AnalysisRecord {
  const { withhold } = protectedNames(analysis.registry.sources);
  const attributionsOf = attributionsBySentence(analysis);
  const citationsOf = indexesBy(analysis.registry.citations, resolved => resolved.sentence);
  return {
    file,
    profile: analysis.profile,
    language: analysis.language,
    sentences: analysis.sentences.map((sentence, index) => {
      const claim = analysis.claims[index];
      return {
        start: sentence.span.start,
        end: sentence.span.end,
        passage: sentence.passage.kind,
        claim: {
          kind: claim?.kind ?? 'none',
          needsSource: claim?.needsSource ?? false,
          support: analysis.support[index]?.kind ?? 'not-needed',
          why: withhold(claim?.why ?? ''),
        },
        attributions: attributionsOf.get(index) ?? [],
        citations: citationsOf.get(index) ?? [],
      };
    }),
    attributions: analysis.attributions.map(attribution => attributionRecord(attribution, citedIn(analysis, citationsOf, attribution.sentence), withhold)),
    citations: analysis.registry.citations.map(({ citation, source }) => ({
      start: citation.span.start,
      end: citation.span.end,
      kind: citation.kind,
      key: citation.key,
      source: source?.id ?? null,
      locator: citation.kind === 'citekey' ? citation.locator : '',
    })),
    sources: analysis.registry.sources.map(source => sourceRecord(source, file, withhold)),
  };
}

type Withhold = (text: string) => string;

function attributionRecord(attribution: Attribution, cited: readonly Source[], withhold: Withhold): AttributionRecord {
  return {
    sentence: attribution.sentence,
    speaker: speakerRecord(attribution.speaker, withhold),
    cue: attribution.cue.map(pair),
    cueClass: attribution.cueClass,
    content: attribution.content.map(pair),
    form: attribution.form,
    stance: attribution.stance,
    negated: attribution.negated,
    via: attribution.via.map(hop => ({ name: withhold(hop.name), kind: hop.kind, spans: hop.spans.map(pair), source: cited.find(source => bears(source, hop))?.id ?? null })),
    confidence: Math.round(attribution.confidence * 1000) / 1000,
    actionable: attribution.actionable,
    within: attribution.within ?? null,
  };
}

function speakerRecord(speaker: Speaker, withhold: Withhold): SpeakerRecord {
  return {
    name: withhold(speaker.name),
    spans: speaker.spans.map(pair),
    kind: speaker.kind,
    role: speaker.role === undefined ? null : withhold(speaker.role),
    entity: speaker.entity === undefined || withhold(speaker.name) !== speaker.name ? null : speaker.entity,
    ...(speaker.candidates === undefined ? {} : { candidates: speaker.candidates.map(({ name, weight }) => ({ name: withhold(name), weight })) }),
  };
}

function sourceRecord(source: Source, file: string, withhold: Withhold): SourceRecord {
  const place = source.definedAt.kind === 'registry' ? source.definedAt.place : source.definedAt.span;
  const definedAt = { file: source.definedAt.kind === 'registry' ? source.definedAt.path : file, start: place.start, end: place.end };
  return source.anonymous
    ? { id: source.id, type: source.type, title: '', definedAt, anonymous: true }
    : { id: source.id, type: source.type, title: withhold(source.title), definedAt };
}

/** A hop and a work are matched by name alone, and only where the work is cited in the same sentence. */
function bears(source: Source, hop: Hop): boolean {
  const name = bare(hop.name);
  return !source.anonymous && [source.containerTitle, source.publisher, source.author, source.title].some(field => bare(field) === name);
}

function bare(name: string): string {
  return name.trim().toLowerCase().replace(/^the\s+/u, '');
}

function citedIn(analysis: Analysis, citationsOf: ReadonlyMap<number, readonly number[]>, sentence: number): readonly Source[] {
  return (citationsOf.get(sentence) ?? []).flatMap(index => analysis.registry.citations[index]?.source ?? []);
}

/** An attribution belongs to each sentence that holds a word of it, and to the one it is counted in where none does. */
function attributionsBySentence(analysis: Analysis): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  analysis.attributions.forEach((attribution, index) => {
    const sentences = new Set([attribution.sentence]);
    for (const span of [...attribution.speaker.spans, ...attribution.cue, ...attribution.content]) {
      for (let at = sentenceFrom(analysis, span); (analysis.sentences[at]?.span.start ?? Infinity) < span.end; at++) sentences.add(at);
    }
    for (const sentence of sentences) add(found, sentence, index);
  });
  return found;
}

/** Index of the first sentence that ends after the span's start. */
function sentenceFrom({ sentences }: Analysis, span: SourceSpan): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexesBy(citations: readonly ResolvedCitation[], key: (citation: ResolvedCitation) => number | undefined): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  citations.forEach((citation, index) => {
    const at = key(citation);
    if (at !== undefined) add(found, at, index);
  });
  return found;
}

function add(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function pair(span: SourceSpan): SpanRecord {
  return [span.start, span.end];
}
