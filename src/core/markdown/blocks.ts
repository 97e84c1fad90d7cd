/** Walks a tree once and gathers what it holds, as plain data: blocks of running text, definitions, comments. Knows what each block stands in. */
import type { Definition, FootnoteDefinition as FootnoteNode, Nodes, PhrasingContent, RootContent } from 'mdast';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { FootnoteDefinition, Labelled, LinkDefinition, TextBlock } from './document.ts';
import { layFlat, spanOfNode } from './inline-text.ts';
import type { LaidText } from './inline-text.ts';

/** A block before its citations are known. */
export type BareBlock = Omit<TextBlock, 'inline' | 'citations'> & { readonly laid: LaidText };

export interface Gathered {
  readonly blocks: readonly BareBlock[];
  readonly links: readonly Labelled<LinkDefinition>[];
  readonly footnotes: readonly Labelled<Omit<FootnoteDefinition, 'url'>>[];
  /** HTML in source order; `block` where it stands on lines of its own. */
  readonly html: readonly { readonly span: SourceSpan; readonly block: boolean }[];
  readonly frontMatter: SourceSpan | undefined;
  /** Code, raw HTML and front matter. */
  readonly verbatim: readonly SourceSpan[];
  /** How many groups the blocks are in; they are numbered from 0. */
  readonly groups: number;
}

/** What a block stands in. */
interface Place {
  readonly inList: boolean;
  readonly quoted: boolean;
  readonly footnote: string | undefined;
  readonly group: number | undefined;
}

export function gather(content: readonly RootContent[]): Gathered {
  const blocks: BareBlock[] = [];
  const links: Labelled<LinkDefinition>[] = [];
  const footnotes: Labelled<Omit<FootnoteDefinition, 'url'>>[] = [];
  const verbatim: SourceSpan[] = [];
  const html: { span: SourceSpan; block: boolean }[] = [];
  let frontMatter: SourceSpan | undefined;
  let groups = 0;

  function addBlock(node: Nodes, kind: TextBlock['kind'], children: readonly PhrasingContent[], place: Place, headingDepth = 0): void {
    const laid = layFlat(children);
    const first = children[0];
    const last = children.at(-1);
    const span = first && last ? { start: spanOfNode(first).start, end: spanOfNode(last).end } : spanOfNode(node);
    blocks.push({ kind, span, laid, headingDepth, footnote: place.footnote, quoted: place.quoted, group: place.group ?? groups++ });
    for (const element of laid.inline.elements) {
      if (element.kind === 'html') html.push({ span: element.span, block: false });
      if (element.kind === 'html' || element.kind === 'code') verbatim.push(element.span);
    }
  }

  function visit(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        return addBlock(node, kindOf(place), node.children, place);
      case 'heading':
        return addBlock(node, 'heading', node.children, place, node.depth);
      case 'tableCell':
        return addBlock(node, 'table-cell', node.children, place);
      case 'table': case 'list': case 'blockquote': {
        const group = place.group ?? groups++;
        const inner = { ...place, group, inList: node.type === 'list' || place.inList, quoted: node.type === 'blockquote' || place.quoted };
        for (const child of node.children) visit(child, inner);
        return;
      }
      case 'footnoteDefinition':
        footnotes.push(footnoteOf(node));
        for (const child of node.children) visit(child, { ...place, footnote: node.label ?? node.identifier });
        return;
      case 'definition':
        return void links.push(linkOf(node));
      case 'html':
        html.push({ span: spanOfNode(node), block: true });
        return void verbatim.push(spanOfNode(node));
      case 'code':
        return void verbatim.push(spanOfNode(node));
      // Site builders’ own settings: nothing in them is addressed to us, and nothing is prose.
      case 'toml':
        return void verbatim.push(spanOfNode(node));
      case 'yaml':
        frontMatter = spanOfNode(node);
        return void verbatim.push(frontMatter);
      case 'listItem': case 'tableRow':
        for (const child of node.children) visit(child, place);
    }
  }

  for (const node of content) visit(node, { inList: false, quoted: false, footnote: undefined, group: undefined });
  return { blocks, links, footnotes, html, frontMatter, verbatim, groups };
}

function linkOf(node: Definition): Labelled<LinkDefinition> {
  const span = spanOfNode(node);
  return { identifier: node.identifier, label: node.label ?? node.identifier, url: node.url, title: node.title ?? '', span, labelSpan: node.data?.keySpan ?? span };
}

function footnoteOf(node: FootnoteNode): Labelled<Omit<FootnoteDefinition, 'url'>> {
  const span = spanOfNode(node);
  return { identifier: node.identifier, label: node.label ?? node.identifier, span, labelSpan: node.data?.keySpan ?? sourceSpan(span.start, span.start) };
}

/** A quotation outweighs the list inside it, and a footnote both: what matters is whose words they are. */
function kindOf(place: Place): TextBlock['kind'] {
  if (place.footnote !== undefined) return 'footnote';
  if (place.quoted) return 'block-quotation';
  return place.inList ? 'list-item' : 'paragraph';
}
