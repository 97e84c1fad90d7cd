/** Walks the tree once and gathers what it holds: blocks of running text, definitions, comments. Knows what each block stands in. */
import type { FootnoteDefinition as FootnoteNode, Html, Nodes, PhrasingContent, Root, Definition } from 'mdast';
import type { SourceSpan } from '../text/span.ts';
import type { TextBlock } from './document.ts';
import { layFlat, spanOfNode } from './inline-text.ts';
import type { LaidText } from './inline-text.ts';

/** A block before its citations are known. */
export type BareBlock = Omit<TextBlock, 'inline' | 'citations'> & { readonly laid: LaidText };

export interface Gathered {
  readonly blocks: readonly BareBlock[];
  readonly definitions: readonly Definition[];
  readonly footnotes: readonly FootnoteNode[];
  /** HTML in source order; `block` where it stands on lines of its own. */
  readonly html: readonly { readonly span: SourceSpan; readonly block: boolean }[];
  readonly frontMatter: SourceSpan | undefined;
}

/** What a block stands in. */
interface Place {
  readonly inList: boolean;
  readonly quoted: boolean;
  readonly footnote: string | undefined;
  readonly group: number | undefined;
}

export function gather(root: Root): Gathered {
  const blocks: BareBlock[] = [];
  const definitions: Definition[] = [];
  const footnotes: FootnoteNode[] = [];
  const html: { span: SourceSpan; block: boolean }[] = [];
  let frontMatter: SourceSpan | undefined;
  let groups = 0;

  function addBlock(node: Nodes, kind: TextBlock['kind'], children: readonly PhrasingContent[], place: Place, headingDepth = 0): void {
    const laid = layFlat(children);
    const first = children[0];
    const last = children.at(-1);
    const span = first && last ? { start: spanOfNode(first).start, end: spanOfNode(last).end } : spanOfNode(node);
    blocks.push({ kind, span, laid, headingDepth, footnote: place.footnote, quoted: place.quoted, group: place.group ?? groups++ });
    for (const element of laid.inline.elements) if (element.kind === 'html') html.push({ span: element.span, block: false });
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
        footnotes.push(node);
        for (const child of node.children) visit(child, { ...place, footnote: node.label ?? node.identifier });
        return;
      case 'definition':
        return void definitions.push(node);
      case 'html':
        return void html.push({ span: spanOfNode(node satisfies Html), block: true });
      case 'yaml':
        frontMatter = spanOfNode(node);
        return;
      case 'root': case 'listItem': case 'tableRow':
        for (const child of node.children) visit(child, place);
    }
  }

  visit(root, { inList: false, quoted: false, footnote: undefined, group: undefined });
  return { blocks, definitions, footnotes, html, frontMatter };
}

/** A quotation outweighs the list inside it, and a footnote both: what matters is whose words they are. */
function kindOf(place: Place): TextBlock['kind'] {
  if (place.footnote !== undefined) return 'footnote';
  if (place.quoted) return 'block-quotation';
  return place.inList ? 'list-item' : 'paragraph';
}
