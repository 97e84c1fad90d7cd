/** Lays the inline content of a block flat, so that marks which cross emphasis and links can be found in one string. Knows no citations. */
import type { FootnoteReference, Link, LinkReference, PhrasingContent } from 'mdast';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { InlineElement, InlineText, LaidReference, TextRun } from './document.ts';

/** What stands for a word and is none. */
export const STAND_IN = '\uFFFC';

/** What the writer escaped: never syntax. */
const ESCAPED = '\uE000';

export interface LaidText {
  readonly inline: InlineText;
  readonly references: readonly LaidReference[];
}

const elementKinds = {
  emphasis: 'emphasis', strong: 'strong', delete: 'strikethrough', link: 'link', linkReference: 'link',
} as const;

export function layFlat(content: readonly PhrasingContent[]): LaidText {
  let text = '';
  let shape = '';
  const runs: TextRun[] = [];
  const elements: { kind: InlineElement['kind']; span: SourceSpan; from: number; to: number }[] = [];
  const references: LaidReference[] = [];

  function add(value: string, span: SourceSpan, verbatim: boolean, valueShape = verbatim ? value : ESCAPED.repeat(value.length)): void {
    runs.push({ value: text.length, length: value.length, span, verbatim });
    text += value;
    shape += valueShape;
  }

  function lay(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const from = text.length;
      switch (node.type) {
        case 'text':
          for (const run of node.data?.runs ?? []) add(node.value.slice(run.value, run.value + run.length), run.span, run.verbatim);
          break;
        case 'break':
          add('\n', spanOfNode(node), false, '\n');
          break;
        case 'emphasis': case 'strong': case 'delete': case 'link': case 'linkReference': {
          const element = { kind: elementKinds[node.type], span: spanOfNode(node), from, to: from };
          elements.push(element);
          lay(node.children);
          element.to = text.length;
          if (node.type === 'link' || node.type === 'linkReference') references.push(referenceOf(node, from, element.to));
          break;
        }
        case 'footnoteReference':
          elements.push({ kind: 'footnote', span: spanOfNode(node), from, to: from });
          references.push(referenceOf(node, from, from));
          break;
        case 'html':
          elements.push({ kind: 'html', span: spanOfNode(node), from, to: from });
          break;
        case 'inlineCode': case 'image': case 'imageReference':
          add(STAND_IN, spanOfNode(node), false, STAND_IN);
          elements.push({ kind: node.type === 'inlineCode' ? 'code' : 'image', span: spanOfNode(node), from, to: from + 1 });
      }
    }
  }

  lay(content);
  return { inline: { text, shape, runs, elements }, references };
}

function referenceOf(node: Link | LinkReference | FootnoteReference, from: number, to: number): LaidReference {
  const place = { span: spanOfNode(node), keySpan: node.data?.keySpan, textSpan: node.data?.textSpan, from, to };
  if (node.type === 'link') return { kind: 'link', ...place, key: node.url, identifier: '', title: node.title ?? '' };
  return { kind: node.type === 'linkReference' ? 'reference-link' : 'footnote', ...place, key: node.label ?? node.identifier, identifier: node.identifier, title: '' };
}

/** Where a node stands; nodes from the parser always have a place. */
export function spanOfNode(node: { readonly position?: { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined }): SourceSpan {
  return sourceSpan(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The smallest source span that holds the stretch; for an empty stretch, the place where it would begin. */
export function sourceOfStretch(inline: InlineText, from: number, to: number): SourceSpan {
  const first = inline.runs[runAt(inline.runs, from)];
  const last = inline.runs[runAt(inline.runs, Math.max(from, to - 1))];
  if (!first || !last) return sourceSpan(0, 0);
  const start = first.verbatim ? first.span.start + Math.min(from - first.value, first.length) : first.span.start;
  if (to <= from) return sourceSpan(start, start);
  return sourceSpan(start, last.verbatim ? last.span.start + Math.min(to - last.value, last.length) : last.span.end);
}

/** Index of the run that holds the character at `at`, or of the last run. */
function runAt(runs: readonly TextRun[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.value ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
