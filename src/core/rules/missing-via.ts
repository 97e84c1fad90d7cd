/** Reports outlets that were told or that reported something, where nothing leads the reader to the report. Knows no list of outlets: the attribution stage says what is one. */
import type { Entity } from '../attribution/names/names.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Source } from '../sources/source.ts';
import { sliceSource, sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks, rewording, verbatim } from './fix.ts';
import { reportingVerbs, tellingVerbs, tellingVerbsWithTo } from './lexicon/outlet-verbs.ts';
import { citationPlace, firstAt, quoteWords, sentenceAt, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

interface NamedOutlet {
  readonly name: string;
  readonly entity: string | undefined;
  readonly span: SourceSpan;
  readonly sentence: number;
}

export const missingVia = defineRule({
  id: 'missing-via',
  group: 'attribution',
  severity: 'information',
  summary: 'A statement was made to, or reported by, another outlet, and no link or citation leads to it.',
  *check(analysis, _options, { isQuoted, cited, wordsOf }) {
    const own = ownNames(analysis);
    const entities = new Map(analysis.entities.map(entity => [entity.id, entity]));
    const sources = sourcesByName(analysis);
    const settled = new Set<string>();
    for (const named of namedOutlets(analysis, wordsOf)) {
      const key = plainName(named.name);
      if (settled.has(key) || own.has(key) || isQuoted(named.span)) continue;
      settled.add(key);
      if (cited.has(named.sentence) || cited.has(sentenceAt(analysis, named.span.start)?.index ?? -1) || isCitedEarlier(analysis, entities.get(named.entity ?? ''), named.span, cited)) continue;
      const span = withoutArticle(analysis, wordsOf, named.span);
      if (span === undefined) continue;
      const outlet = { ...named, span };
      yield {
        span: outlet.span,
        message: `${quoteWords(analysis, outlet.span)} got this, and nothing leads to its report. Credit belongs to the outlet that did the work, and a reader wants to see the words in place; link the name or cite the report.`,
        fixes: fixesOf(analysis, outlet, sources.get(key) ?? []),
      };
    }
  },
});

/** Outlets among the hops, and outlets that are themselves the speaker, in order of place. */
function namedOutlets(analysis: Analysis, read: (sentence: Sentence) => readonly Word[]): readonly NamedOutlet[] {
  const outlets = analysis.entities.filter(entity => entity.kind === 'outlet');
  const byId = new Set(outlets.map(entity => entity.id));
  const byForm = new Map(outlets.flatMap(entity => [entity.name, ...entity.forms].map((form): readonly [string, string] => [plainName(form), entity.id])));
  return analysis.attributions.flatMap((attribution): readonly NamedOutlet[] => {
    if (attribution.negated) return [];
    const { speaker, sentence } = attribution;
    const told = tellingVerbs.has(attribution.cueLemma) ? attribution.via.filter(hop => hop.kind === 'outlet') : [];
    const hops = told.flatMap(({ name, spans }) => spans.map(span => ({ name, entity: byForm.get(plainName(name)), span, sentence })))
      .filter(({ span }) => tellingVerbsWithTo.has(attribution.cueLemma) || wordBefore(analysis, read, span) !== 'to')
      // What is written on a network is its writer’s own, and no report.
      .filter(({ span }) => !/(?<!\p{L})(?:network|platform|app|messenger|forum)(?!\p{L})/iu.test(sliceSource(analysis.source, span)) && !platforms.has(wordBefore(analysis, read, span) ?? ''))
      .filter(({ span }) => wordBefore(analysis, read, span) !== 'by' || !sawPaper.has(wordBefore(analysis, read, span, 2) ?? ''));
    const speaks = speaker.kind === 'named' && byId.has(speaker.entity ?? '') && reportingVerbs.has(attribution.cueLemma);
    return speaks ? [...hops, ...speaker.spans.map(span => ({ name: speaker.name, entity: speaker.entity, span, sentence }))] : hops;
  }).sort((a, b) => a.span.start - b.span.start);
}

const platforms: ReadonlySet<string> = new Set(['network', 'platform', 'app', 'messenger', 'forum']);

/** `a letter seen by the Courier`: it saw the paper, and may have printed nothing. */
const sawPaper = new Set(['seen', 'reviewed', 'obtained', 'viewed']);

function wordBefore(analysis: Analysis, read: (sentence: Sentence) => readonly Word[], span: SourceSpan, back = 1): string | undefined {
  const sentence = sentenceAt(analysis, span.start);
  const words = sentence === undefined ? [] : read(sentence);
  return words[firstAt(words, span.start) - back]?.token.lower;
}

/** `the Courier` is called “Courier”, and that is what is linked; `a crowd in the square` is called nothing. */
function withoutArticle(analysis: Analysis, read: (sentence: Sentence) => readonly Word[], span: SourceSpan): SourceSpan | undefined {
  const sentence = sentenceAt(analysis, span.start);
  const words = sentence === undefined ? [] : wordsIn(read(sentence), span).filter(({ token }) => token.tag !== 'QUOTE');
  const whole = words.slice(words.findIndex(({ token }) => token.tag !== 'DET' && token.tag !== 'POSS'));
  // `the state agency OTA in remarks`: the name ends where a phrase of another kind begins.
  const end = whole.findIndex(({ token }, at) => token.tag === 'ADP' && whole.slice(0, at).some(word => word.token.tag === 'NAME'));
  const name = end < 0 ? whole : whole.slice(0, end);
  const [first, last] = [name[0], name.at(-1)];
  const isPlace = name.some(({ token }) => token.tag === 'ADP' && !/^\p{Lu}/u.test(name[0]?.token.text ?? ''));
  // `posted on several social media outlets`: no one outlet.
  const isCrowd = last?.token.tag === 'NOUNS' && !name.some(({ token }) => /^\p{Lu}/u.test(token.text));
  return first === undefined || last === undefined || isPlace || isCrowd ? undefined : sourceSpan(first.span.start, last.span.end);
}

/** Names that the front matter gives to the place of publication or the author. */
function ownNames(analysis: Analysis): ReadonlySet<string> {
  const root = analysis.markdown.frontMatter?.root;
  const entries = root?.kind === 'map' ? root.entries : [];
  const declared = entries.flatMap(({ value }) => (value.kind === 'scalar' && typeof value.value === 'string' ? [plainName(value.value)] : []));
  // `OSTER, 3 May (Harbour Wire) –`: a wire signs its dateline.
  const opening = analysis.passages.find(({ kind }) => kind === 'paragraph')?.prose.text.slice(0, 80) ?? '';
  const dateline = /^\p{Lu}[^()]{0,40}\(([^()]{2,30})\)\s*[–—-]/u.exec(opening)?.[1];
  return new Set([...declared, ...(dateline === undefined ? [] : [plainName(dateline)])]);
}

/** A sentence before this one names the same outlet and cites. */
function isCitedEarlier(analysis: Analysis, entity: Entity | undefined, span: SourceSpan, cited: ReadonlySet<number>): boolean {
  return (entity?.mentions ?? []).some(mention => mention.start < span.start && cited.has(sentenceAt(analysis, mention.start)?.index ?? -1));
}

/** The draft's sources by the names of those who made them. A protected source is offered to nobody. */
function sourcesByName(analysis: Analysis): ReadonlyMap<string, readonly Source[]> {
  const found = new Map<string, Source[]>();
  for (const source of analysis.registry.sources) {
    if (source.anonymous || source.definedAt.kind !== 'front-matter') continue;
    for (const name of new Set([source.containerTitle, source.publisher, source.author].map(plainName))) {
      if (name !== '') found.set(name, [...(found.get(name) ?? []), source].slice(0, 3));
    }
  }
  return found;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^the\s+/u, '').replace(/[’']/gu, '\'').replace(/[*_.]/gu, '').trim();
}

function fixesOf(analysis: Analysis, outlet: NamedOutlet, sources: readonly Source[]): readonly Fix[] {
  const sentence = analysis.sentences[outlet.sentence];
  const words = quoteWords(analysis, outlet.span);
  const written = sliceSource(analysis.source, outlet.span);
  const linkable = !/[[\]\n]/u.test(written);
  const known = sources.flatMap((source, index): readonly Fix[] => {
    if (source.url !== '' && linkable) return [rewording(`Link ${words} to “${source.id}”`, outlet.span, `[${written}](${source.url})`, index === 0)];
    return sentence === undefined ? [] : [rewording(`Cite “${source.id}”`, citationPlace(analysis, sentence), ` [@${source.id}]`, index === 0)];
  });
  if (linkable) return [...known, blanks(`Link ${words} to its report`, outlet.span, `[${verbatim(written)}](\${1:https://})`, known.length === 0)];
  return sentence === undefined ? known : [...known, blanks('Cite the report', citationPlace(analysis, sentence), ' [@${1:key}]', known.length === 0)];
}
