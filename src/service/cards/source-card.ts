/** The lines about a source: what it is, where it is kept, what is missing. Says nothing about whether it is right. */
import { describeSource, publicName } from '../../core/sources/describe.ts';
import type { Registry, ResolvedCitation, Source } from '../../core/sources/source.ts';
import { emphasis, link, plain, strong, type Line, type Part } from '../card.ts';

/** A card's worth about one source. `citation` is the mark it is looked at through, which may carry the locator. */
export function sourceCard(source: Source, registry: Registry, citation: ResolvedCitation | undefined): readonly Line[] {
  const uses = registry.citations.filter(other => other.source?.id === source.id).length;
  const lines: Line[] = [[strong(headline(source)), plain(` · ${kindOf(source)}`)]];
  if (!source.anonymous) {
    const published = [source.author, source.containerTitle || source.publisher, source.issued, locatorOf(source, citation)].filter(given);
    if (published.length > 0 && isEntry(source)) lines.push([plain(published.join(' · '))]);
    lines.push(...addressLines(source));
    if (given(source.excerpt)) lines.push([plain(`“${clip(source.excerpt)}”`)]);
  }
  if (source.via.length > 0) lines.push([plain(`via ${source.via.map(id => hopName(id, registry)).join(' → ')} → this draft`)]);
  const marks = [given(source.grade) ? `grade ${source.grade}` : '', given(source.tlp) ? `TLP ${source.tlp}` : '', source.background ? 'background' : ''].filter(given);
  lines.push([plain([uses === 0 ? 'Not cited in this draft' : uses === 1 ? 'Cited once' : `Cited ${uses} times`, ...marks].join(' · '))]);
  return [...lines, ...missingLine(missingIn(source, citation))];
}

/** One line about a source inside another card, and its addresses. */
export function sourceLines(source: Source, citation: ResolvedCitation): readonly Line[] {
  const locator = locatorOf(source, citation);
  const words = describeSource(source);
  const tail = locator !== '' && !words.endsWith(locator) ? `, ${locator}` : '';
  return [[plain('Source: '), emphasis(clip(words)), plain(tail)], ...(source.anonymous ? [] : addressLines(source))];
}

/** What a reader would ask about the source and the draft does not say. A link or a note of the draft's own carries what it carries. */
export function missingIn(source: Source, citation: ResolvedCitation | undefined): readonly string[] {
  if (source.anonymous || !isEntry(source)) return [];
  const missing: string[] = [];
  if (!given(source.title)) missing.push('title');
  if (!given(source.author) && !given(source.containerTitle) && !given(source.publisher)) missing.push('author or publisher');
  if (!given(source.issued)) missing.push('date');
  if (!given(locatorOf(source, citation))) missing.push('locator');
  if (!given(source.url)) missing.push('link');
  if (!given(source.archive)) missing.push('archived copy');
  return missing;
}

/** A gap is information: it is said, not left out. */
export function missingLine(missing: readonly string[]): readonly Line[] {
  return missing.length === 0 ? [] : [[plain(`Not given: ${missing.join(', ')}`)]];
}

export function clip(words: string, limit = 280): string {
  return words.length <= limit ? words : `${words.slice(0, words.lastIndexOf(' ', limit) > 0 ? words.lastIndexOf(' ', limit) : limit)} …`;
}

function headline(source: Source): string {
  if (source.anonymous) return publicName(source);
  return clip(source.title || source.url || source.id, 120);
}

/** An entry with fields of its own, in front matter or a bibliography. */
function isEntry({ definedAt: { kind } }: Source): boolean {
  return kind === 'front-matter' || kind === 'registry';
}

function kindOf(source: Source): string {
  switch (source.definedAt.kind) {
    case 'front-matter': case 'registry': return source.anonymous ? 'protected source' : source.type || 'type not given';
    case 'footnote': return 'footnote';
    case 'link-definition': return 'link definition';
    case 'inline-link': return 'link';
  }
}

function addressLines(source: Source): readonly Line[] {
  const parts: Part[] = [];
  if (given(source.url)) parts.push(link(source.url));
  if (given(source.archive)) parts.push(...(parts.length > 0 ? [plain(' · ')] : []), link(source.archive, 'archived copy'));
  return parts.length === 0 ? [] : [parts];
}

function locatorOf(source: Source, resolved: ResolvedCitation | undefined): string {
  const citation = resolved?.citation;
  return citation?.kind === 'citekey' && citation.locator !== '' ? citation.locator : source.locator;
}

function hopName(id: string, registry: Registry): string {
  const hop = registry.sources.find(source => source.id === id);
  return hop === undefined ? id : publicName(hop);
}

function given(text: string): boolean {
  return text.trim() !== '';
}
