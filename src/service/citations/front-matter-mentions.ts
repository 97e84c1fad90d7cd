/** The names of sources in front matter: ids of entries, the hops under `via:`, what `nocite:` lists. Knows YAML's scalars, and no citation in the text. */
import type { FrontMatter, YamlNode } from '../../core/markdown/document.ts';
import { frontMatterSources } from '../../core/sources/front-matter-sources.ts';
import { field, fieldsOf, textOf } from '../../core/sources/yaml-values.ts';
import { placeInDraft } from '../../core/sources/definitions.ts';
import { sourceSpan, type SourceSpan } from '../../core/text/span.ts';
import type { Mention } from './mention.ts';

export function frontMatterMentions(source: string, frontMatter: FrontMatter | undefined): readonly Mention[] {
  if (frontMatter?.root === undefined) return [];
  const top = fieldsOf(frontMatter.root);
  const mentions: Mention[] = [];
  for (const defined of frontMatterSources(frontMatter).sources) {
    const place = placeInDraft(defined);
    if (place !== undefined) mentions.push(scalarMention(source, place.idSpan, defined.id, 'definition'));
  }
  for (const list of ['sources', 'references']) {
    for (const entry of entriesOf(field(top, list)?.value)) {
      for (const node of scalarsOf(field(fieldsOf(entry), 'via')?.value)) {
        const id = (textOf(node) ?? '').replace(/^@/u, '');
        if (id !== '') mentions.push(scalarMention(source, node.span, id, 'hop'));
      }
    }
  }
  for (const node of scalarsOf(field(top, 'nocite')?.value)) mentions.push(...nociteMentions(source, node.span));
  return mentions;
}

/** Within its quotation marks and after its `@`, where the name is written out; else the whole scalar. */
export function scalarMention(source: string, span: SourceSpan, id: string, role: Mention['role']): Mention {
  const exact = exactName(source, span, id);
  if (exact === undefined) return { id, kind: 'citekey', role, span, writing: { kind: 'yaml-whole' } };
  return { id, kind: 'citekey', role, span: exact, writing: { kind: exact.start > span.start ? 'plain' : 'yaml' } };
}

/** Exactly the name in a scalar of YAML or JSON; undefined where it is written with escapes, or is an alias. */
export function exactName(text: string, span: SourceSpan, name: string): SourceSpan | undefined {
  let { start, end }: { start: number; end: number } = span;
  const mark = text[start];
  if ((mark === '"' || mark === "'") && text[end - 1] === mark && end - start >= 2) {
    start++;
    end--;
  }
  if (text[start] === '@' && !name.startsWith('@')) start++;
  return text.slice(start, end) === name ? sourceSpan(start, end) : undefined;
}

function entriesOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.kind === 'list') return node.items;
  return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}

function scalarsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.kind === 'list') return node.items.flatMap(item => (item.kind === 'scalar' ? item : []));
  return node?.kind === 'scalar' ? [node] : [];
}

/** `@a, @b`, `[@a; @b]`, bare ids; what YAML adds around them is no name. */
function nociteMentions(source: string, span: SourceSpan): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: word, index } of source.slice(span.start, span.end).matchAll(/[^\s,;[\]"'|>]+/gu)) {
    const name = word.replace(/^-?@/u, '').replace(/^\{(.*)\}$/u, '$1');
    if (name === '' || name === '*') continue;
    const start = span.start + index + word.indexOf(name);
    mentions.push({ id: name, kind: 'citekey', role: 'nocite', span: sourceSpan(start, start + name.length), writing: { kind: word === name ? 'yaml' : 'plain' } });
  }
  return mentions;
}
