/** Where words of a draft lead: notes to their addresses, identifiers to their registry, fields of front matter to files and kept pages. Only to the web and to names of files; what a name means is the host's to say. */
import type { YamlNode } from '../../core/markdown/document.ts';
import { toSource } from '../../core/prose/offsets.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import { field, fieldsOf, textOf } from '../../core/sources/yaml-values.ts';
import { proseSpan, sourceSpan, type SourceSpan } from '../../core/text/span.ts';
import { isWebAddress } from '../card.ts';

export interface DraftLink {
  readonly span: SourceSpan;
  readonly target: LinkTarget;
}

export type LinkTarget =
  | { readonly kind: 'web'; readonly url: string }
  /** As the draft writes it: seen from the draft, then from the project. */
  | { readonly kind: 'file'; readonly name: string };

/** In order of place. Inline links and link definitions are left to whoever reads Markdown. */
export function linksIn(analysis: Analysis): readonly DraftLink[] {
  const { markdown, registry } = analysis;
  const links: DraftLink[] = [];
  const add = (span: SourceSpan, target: LinkTarget | undefined): void => {
    if (target !== undefined && span.start < span.end) links.push({ span, target });
  };
  const top = fieldsOf(markdown.frontMatter?.root);
  for (const list of ['sources', 'references']) {
    for (const entry of entriesOf(field(top, list)?.value)) {
      if (entry.kind === 'scalar') add(within(analysis.source, entry.span), web(textOf(entry) ?? ''));
      const fields = fieldsOf(entry);
      for (const [name, target] of targets) for (const node of scalarsOf(field(fields, name)?.value)) add(within(analysis.source, node.span), target(textOf(node) ?? ''));
    }
  }
  for (const { name, span } of registry.bibliographies) add(within(analysis.source, span), webOrFile(name));
  for (const { labelSpan, url } of markdown.footnotes) add(labelSpan, url === undefined ? undefined : web(url));
  for (const { citation, source } of registry.citations) if (citation.kind === 'citekey' && source?.definedAt.kind === 'inline-link') add(citation.keySpan, web(source.url));
  links.push(...identifiersIn(analysis));
  return links.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).slice(0, MOST);
}

/** No page has as many; a list of addresses without end is no draft. */
const MOST = 5_000;

const targets: readonly (readonly [field: string, target: (value: string) => LinkTarget | undefined])[] = [
  ['URL', web], ['link', web], ['DOI', value => doi(value)], ['archive', web], ['archive-url', web], ['archived', web], ['copy', webOrFile], ['copies', webOrFile],
];

/** `doi:10.1000/x` and bare `10.1000/x` in running words. */
const identifier = /(?<![\p{L}\p{N}/.])(?:doi:\s?)?(10\.\d{4,9}\/[^\s“”"'‘’<>|]{1,300})/giu;

function identifiersIn({ passages, source }: Analysis): readonly DraftLink[] {
  if (!source.includes('10.')) return [];
  return passages.flatMap(({ prose }) => (!prose.text.includes('10.') ? [] : [...prose.text.matchAll(identifier)].flatMap(({ 0: whole, 1: value = '', index }) => {
    const name = withoutStop(value);
    const target = doi(name);
    return target === undefined ? [] : [{ span: toSource(prose, proseSpan(index, index + whole.length - value.length + name.length)), target }];
  })));
}

/** The stop that ends a sentence and a bracket that opened before the name are not of it. */
function withoutStop(value: string): string {
  const bare = value.replace(/[.,;:!?]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).replace(/[.,;:!?]+$/u, '') : bare;
}

function doi(value: string): LinkTarget | undefined {
  const name = value.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/iu, '');
  return /^10\.\d{4,9}\/\S+$/u.test(name) ? web(`https://doi.org/${name.replace(/["<>\\^`{|}]/gu, encodeURIComponent)}`) : undefined;
}

/** Any other scheme stays words. */
function web(url: string): LinkTarget | undefined {
  return isWebAddress(url) ? { kind: 'web', url } : undefined;
}

function webOrFile(value: string): LinkTarget | undefined {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(value)) return web(value);
  return value === '' || value.length > 1_000 || value.startsWith('//') || value.startsWith('\\\\') ? undefined : { kind: 'file', name: value };
}

function entriesOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.kind === 'list') return node.items;
  return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}

function scalarsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.kind === 'list') return node.items.flatMap(item => (item.kind === 'scalar' ? item : []));
  return node?.kind === 'scalar' ? [node] : [];
}

/** Without the quotation marks of YAML, and on one line. */
function within(source: string, { start, end }: SourceSpan): SourceSpan {
  const words = source.slice(start, end);
  if (/[\r\n]/u.test(words)) return sourceSpan(start, start);
  return /^(["'])[^]*\1$/u.test(words) && words.length > 1 ? sourceSpan(start + 1, end - 1) : sourceSpan(start, end);
}
