/** Reads a draft: the tree with exact offsets, and everything in it that is not prose but matters to sourcing. Knows no English. */
import type { Root } from 'mdast';
import { sourceSpan } from '../text/span.ts';
import { gather } from './blocks.ts';
import type { Gathered } from './blocks.ts';
import { citationsIn } from './citations.ts';
import type { Definitions } from './citations.ts';
import { directivesIn } from './directives.ts';
import type { Dialect, FootnoteDefinition, FrontMatter, LinkDefinition, MarkdownDocument, TextBlock } from './document.ts';
import { definedKeys, readFrontMatter, unclosedFrontMatter } from './front-matter.ts';
import { parseTree } from './grammar.ts';
import { spanOfNode } from './inline-text.ts';
import { parsePlain } from './plain.ts';

/** Never throws. What the Markdown parser cannot bear (nesting without end) is read as plain paragraphs. */
export function parseMarkdown(source: string, dialect: Dialect): MarkdownDocument {
  if (dialect === 'plain') return parsePlain(source, dialect);
  try {
    const draft = read(source, parseTree(source));
    const isFrontMatter = draft.frontMatter?.root === undefined || draft.frontMatter.root.kind === 'map' || draft.frontMatter.problems.length > 0;
    return documentOf(source, isFrontMatter ? draft : read(source, parseTree(source, 'body')));
  } catch {
    return parsePlain(source, dialect);
  }
}

interface ReadTree {
  readonly root: Root;
  readonly gathered: Gathered;
  readonly frontMatter: FrontMatter | undefined;
}

function read(source: string, root: Root): ReadTree {
  const gathered = gather(root);
  return { root, gathered, frontMatter: gathered.frontMatter ? readFrontMatter(source, gathered.frontMatter) : unclosedFrontMatter(source) };
}

function documentOf(source: string, { root, gathered, frontMatter }: ReadTree): MarkdownDocument {
  const links = gathered.definitions.map((node): LinkDefinition => {
    const span = spanOfNode(node);
    return { label: node.label ?? node.identifier, url: node.url, title: node.title ?? '', span, labelSpan: node.data?.keySpan ?? span };
  });
  const definitions = definitionsOf(source, gathered, frontMatter);
  const blocks = gathered.blocks.map(({ laid, ...block }): TextBlock => ({ ...block, inline: laid.inline, citations: citationsIn(source, laid, definitions) }));
  return {
    source, dialect: 'markdown', root, frontMatter, blocks, links,
    citations: blocks.flatMap(block => block.citations.map(placed => placed.citation)),
    footnotes: footnotesOf(gathered, blocks),
    directives: directivesIn(source, gathered.html),
  };
}

function definitionsOf(source: string, gathered: Gathered, frontMatter: FrontMatter | undefined): Definitions {
  const links = new Map<string, { url: string; title: string }>();
  for (const node of gathered.definitions) if (!links.has(node.identifier)) links.set(node.identifier, { url: node.url, title: node.title ?? '' });
  return { keys: new Set([...definedKeys(frontMatter), ...gathered.footnotes.map(note => note.label ?? note.identifier)]), links, elsewhere: source.includes('{% include') };
}

function footnotesOf(gathered: Gathered, blocks: readonly TextBlock[]): readonly FootnoteDefinition[] {
  const urls = new Map<string, string>();
  for (const block of blocks) {
    if (block.footnote === undefined || urls.has(block.footnote)) continue;
    for (const { citation } of block.citations) {
      if (citation.kind === 'footnote' || citation.kind === 'citekey' || citation.url === undefined) continue;
      urls.set(block.footnote, citation.url);
      break;
    }
  }
  return gathered.footnotes.map(node => {
    const span = spanOfNode(node);
    const label = node.label ?? node.identifier;
    return { label, span, labelSpan: node.data?.keySpan ?? sourceSpan(span.start, span.start), url: urls.get(label) };
  });
}
