/** “Show What This Draft Knows”: one Markdown report of who says what, on what paper, and what nobody stands behind. Never a verdict. */
import type { Analysis } from '../core/rules/rule.ts';
import type { ResolvedCitation, Source } from '../core/sources/source.ts';
import { describeSource } from '../core/sources/describe.ts';
import { escapeMarkdown, toMarkdown, type Line } from './card.ts';
import { plain, strong } from './card.ts';
import { speakerName, stanceWords, viaWords } from './cards/attribution-card.ts';
import { answeredWords, sentenceWords } from './cards/answers.ts';
import { kindWords } from './cards/claim-card.ts';
import { clip } from './cards/source-card.ts';
import { isLikely, wholeStatement, wordsAt } from './place.ts';
import { protectedNames } from './protected-names.ts';

export function knowledgeReport(analysis: Analysis, name: string): string {
  const { withhold } = protectedNames(analysis.registry.sources);
  const sections = [
    ['Who says what', speakers(analysis), 'Nobody is quoted or reported in this draft.'],
    ['Claims with nobody behind them', unsupported(analysis), 'Every claim that needs a source has one.'],
    ['Accusations and answers', accusations(analysis), 'Nobody is accused of anything in this draft.'],
    ['Sources', sources(analysis), 'This draft defines and cites no source.'],
    ['Citations of sources that are not defined', undefinedCitations(analysis), 'Every citation leads to a source.'],
  ] as const;
  const body = sections.map(([title, items, empty]) => `## ${title}\n\n${items.length === 0 ? empty : items.map(item => list(item, withhold)).join('\n')}\n`);
  const language = analysis.language === 'en' ? '' : `\nThis draft does not read as English, so only its citations and sources are listed.\n`;
  return `# What “${escapeMarkdown(withhold(name))}” knows\n\nProfile: ${analysis.profile}. It says who is named, cited and answered, and never whether it is true.\n${language}\n${body.join('\n')}`;
}

/** A line and the lines under it. */
interface Item {
  readonly line: Line;
  readonly under: readonly Line[];
}

function list({ line, under }: Item, withhold: (text: string) => string): string {
  const written = (parts: Line): string => toMarkdown([parts.map(part => ({ ...part, text: withhold(part.text) }))]);
  return [`- ${written(line)}`, ...under.map(each => `  - ${written(each)}`)].join('\n');
}

function speakers(analysis: Analysis): readonly Item[] {
  const groups = new Map<string, { name: string; role: Set<string>; said: Set<string>; under: Line[] }>();
  for (const attribution of analysis.attributions) {
    if (!isLikely(attribution) || wholeStatement(analysis, attribution) !== attribution) continue;
    const name = speakerName(attribution.speaker);
    const key = attribution.speaker.entity ?? name.toLowerCase();
    const group = groups.get(key) ?? { name, role: new Set<string>(), said: new Set<string>(), under: [] };
    if (attribution.speaker.role !== undefined) group.role.add(attribution.speaker.role);
    const words = clip(attribution.content.map(span => wordsAt(analysis, span)).join(' … '), 200);
    const via = viaWords(analysis, attribution);
    // A title in the front matter and the heading below it say the same once.
    if (words === '' || !group.said.has(words)) group.under.push([plain(`${stanceWords(attribution)}, ${attribution.form}, ${via}${words === '' ? '' : `: ${words}`}`)]);
    group.said.add(words);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, role, under }) => ({ line: [strong(name), plain(role.size === 0 ? '' : ` (${[...role].join(', ')})`)], under }));
}

function unsupported(analysis: Analysis): readonly Item[] {
  return analysis.claims
    .filter(claim => claim.needsSource && analysis.support[claim.sentence]?.kind === 'none')
    .map(claim => ({ line: [plain(`“${sentenceWords(analysis, claim.sentence)}” (${kindWords(claim.kind)})`)], under: [] }));
}

function accusations(analysis: Analysis): readonly Item[] {
  return analysis.accusations.map(accusation => {
    const accuser = accusation.accuser?.name ?? (accusation.ownVoice ? 'The draft itself' : 'Nobody named');
    const accused = accusation.accused?.name ?? 'somebody not named';
    return {
      line: [strong(accuser), plain(' against '), strong(accused), plain(`: “${sentenceWords(analysis, accusation.sentence)}”`)],
      under: [[plain(answeredWords(analysis, accusation))]],
    };
  });
}

function sources(analysis: Analysis): readonly Item[] {
  const { registry } = analysis;
  const usesOf = new Map<string, ResolvedCitation[]>(registry.sources.map(source => [source.id, []]));
  for (const citation of registry.citations) if (citation.source !== undefined) usesOf.get(citation.source.id)?.push(citation);
  return registry.sources.map(source => {
    const uses = usesOf.get(source.id) ?? [];
    const cited = uses.length === 0 ? (source.background ? 'background, not cited' : 'not cited') : `cited ${uses.length === 1 ? 'once' : `${uses.length} times`}`;
    const places = uses.flatMap(use => (use.sentence === undefined ? [] : [use.sentence]));
    const under: readonly Line[] = [...new Set(places)].slice(0, 5).map(sentence => [plain(`“${sentenceWords(analysis, sentence)}”`)]);
    return { line: [strong(shownId(source)), plain(` ${source.title === '' && source.url === source.id ? '' : `${clip(describeSource(source))}, `}${cited}`)], under };
  });
}

function undefinedCitations(analysis: Analysis): readonly Item[] {
  const missing = analysis.registry.citations.filter(({ citation, source }) => source === undefined && citation.kind !== 'link');
  return [...new Set(missing.map(({ citation }) => citation.key))].map(key => ({ line: [strong(key)], under: [] }));
}

function shownId(source: Source): string {
  return clip(source.id, 80);
}
