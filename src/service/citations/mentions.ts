/** Every place of a draft where a source goes by its name: marks in the text, definitions, hops, `nocite`. Knows the draft alone, and not what a name stands for. */
import type { Citation, MarkdownDocument } from '../../core/markdown/document.ts';
import { footnoteId, linkId } from '../../core/sources/definitions.ts';
import { sourceSpan, type SourceSpan } from '../../core/text/span.ts';
import { frontMatterMentions } from './front-matter-mentions.ts';
import type { Mention, Writing } from './mention.ts';

const plain: Writing = { kind: 'plain' };

/** In order of place. */
export function mentionsIn(document: MarkdownDocument): readonly Mention[] {
  const { source, frontMatter, citations, footnotes, links, blocks } = document;
  const mentions: Mention[] = [...frontMatterMentions(source, frontMatter)];
  for (const citation of citations) mentions.push(mentionOf(source, citation));
  for (const { label, labelSpan } of footnotes) mentions.push({ id: footnoteId(label), kind: 'footnote', role: 'definition', span: labelSpan, writing: plain });
  const labels = new Set<string>();
  for (const { label, labelSpan } of links) {
    labels.add(linkId(label));
    mentions.push({ id: linkId(label), kind: 'label', role: 'definition', span: labelSpan, writing: plain });
  }
  if (labels.size > 0) {
    for (const { inline } of blocks) {
      for (const { kind, span } of inline.elements) {
        const image = kind === 'image' ? imageMention(source, span) : undefined;
        if (image !== undefined && labels.has(image.id)) mentions.push(image);
      }
    }
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function mentionOf(source: string, citation: Citation): Mention {
  const { span, keySpan, key } = citation;
  switch (citation.kind) {
    case 'citekey': return { id: key, kind: 'citekey', role: 'citation', span: keySpan, writing: plain };
    case 'footnote': return { id: footnoteId(key), kind: 'footnote', role: 'citation', span: keySpan, writing: plain };
    case 'link': return { id: citation.url ?? key, kind: 'address', role: 'citation', span: keySpan, writing: plain };
    case 'reference-link': {
      const { textSpan } = citation;
      const isShort = keySpan.start === textSpan.start;
      return { id: linkId(key), kind: 'label', role: 'citation', span: keySpan, writing: isShort ? afterWords(source, span) : plain };
    }
  }
}

/** `[words]` and `[words][]`: the words are the name, and they stay. */
function afterWords(source: string, span: SourceSpan): Writing {
  const isCollapsed = source.slice(span.end - 2, span.end) === '[]';
  return { kind: 'label-after', at: isCollapsed ? span.end - 1 : span.end, bracketed: isCollapsed };
}

/** An image is no source, and takes its address from a definition like a link. */
function imageMention(source: string, span: SourceSpan): Mention | undefined {
  const words = source.slice(span.start, span.end);
  if (!words.startsWith('![') || !words.endsWith(']')) return undefined;
  const isCollapsed = words.endsWith('[]');
  const open = words.lastIndexOf('[', isCollapsed ? words.length - 3 : words.length - 1);
  const end = isCollapsed ? words.length - 3 : words.length - 1;
  const place = sourceSpan(span.start + open + 1, span.start + end);
  const label = words.slice(open + 1, end);
  return { id: linkId(label), kind: 'label', role: 'citation', span: place, writing: open === 1 ? afterWords(source, span) : plain };
}
