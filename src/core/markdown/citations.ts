/** Every mark in one block that points at a source: citekeys, footnote marks and links, with their places in the file. Knows only whether a key is defined, not what it stands for. */
import type { FootnoteReference, Link, LinkReference } from 'mdast';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import { bareAddresses } from './bare-addresses.ts';
import type { BareAddress } from './bare-addresses.ts';
import { citekeys } from './citekeys.ts';
import type { Citekey } from './citekeys.ts';
import type { InlineText, PlacedCitation } from './document.ts';
import { isAmongHandles, isCrossReference, looksLikeCitationKey } from './handles.ts';
import { sourceOfStretch, spanOfNode } from './inline-text.ts';
import { touchesOneOf } from './places.ts';
import type { LaidNode, LaidText } from './inline-text.ts';
import { undefinedMarks } from './undefined-marks.ts';

/** What the draft defines. Keys are as in the front matter; link labels are normalised. */
export interface Definitions {
  readonly keys: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, { readonly url: string; readonly title: string }>;
  /** Another file is included, which may define what this one does not. */
  readonly elsewhere: boolean;
}

/** The citations of a block in order of place. */
export function citationsIn(source: string, laid: LaidText, definitions: Definitions): readonly PlacedCitation[] {
  const { inline } = laid;
  const placed: PlacedCitation[] = [];
  for (const reference of laid.references) {
    const citation = referenceCitation(reference, definitions);
    if (citation) placed.push(citation);
  }
  const linked = placed.filter(other => other.to > other.from);
  const keys = citekeys(inline.shape);
  const isTaken = touchesOneOf([...linked, ...keys.filter(mark => mark.bracketed).map(mark => ({ from: mark.groupFrom, to: mark.groupTo }))]);
  const addresses: BareAddress[] = [];
  for (const address of bareAddresses(inline)) {
    if (isTaken(address)) continue;
    addresses.push(address);
    if (address.isMail) continue;
    const span = sourceOfStretch(inline, address.from, address.to);
    const key = source.slice(span.start, span.end);
    const url = /^www\./i.test(key) ? `http://${key}` : key;
    placed.push({ from: address.from, to: address.to, citation: { kind: 'link', span, keySpan: span, key, url, title: '', textSpan: span }, leaves: 'object' });
  }
  const inAddress = touchesOneOf(addresses);
  const inLink = touchesOneOf(linked);
  for (const mark of keys) {
    const place = { from: mark.keyFrom, to: mark.keyTo };
    // A name that is itself a link, `[@tamm](https://social.example/tamm)`, points where the link does.
    if (inAddress(place) || (!mark.bracketed && inLink(place)) || !isCitation(inline.shape, mark, definitions)) continue;
    placed.push(citekeyCitation(inline, mark));
  }
  if (!definitions.elsewhere) for (const mark of undefinedMarks(inline)) if (!inLink(mark)) placed.push(mark);
  return placed.sort((a, b) => a.citation.span.start - b.citation.span.start || b.citation.span.end - a.citation.span.end);
}

function referenceCitation({ node, from, to }: LaidNode, definitions: Definitions): PlacedCitation | undefined {
  if (node.type === 'footnoteReference') return { citation: footnoteCitation(node), from, to, leaves: 'nothing' };
  if (node.type === 'link') return linkCitation(node, from, to);
  if (node.type === 'linkReference') return { citation: referenceLink(node, definitions), from, to, leaves: 'words' };
  return undefined;
}

function footnoteCitation(node: FootnoteReference): PlacedCitation['citation'] {
  const span = spanOfNode(node);
  const keySpan = node.data?.keySpan ?? sourceSpan(span.start + 2, span.end - 1);
  return { kind: 'footnote', span, keySpan, key: node.label ?? node.identifier };
}

/** `mailto:` and `tel:` reach a person and support nothing. */
function linkCitation(node: Link, from: number, to: number): PlacedCitation | undefined {
  if (/^(?:mailto|tel):/i.test(node.url)) return undefined;
  const span = spanOfNode(node);
  const keySpan = node.data?.keySpan ?? emptyBefore(span.end - 1);
  const textSpan = node.data?.textSpan ?? emptyBefore(span.start + 1);
  const bare = keySpan.start === textSpan.start;
  return {
    citation: { kind: 'link', span, keySpan, key: node.url, url: node.url, title: node.title ?? '', textSpan: bare ? span : textSpan },
    from, to, leaves: bare ? 'object' : 'words',
  };
}

function referenceLink(node: LinkReference, definitions: Definitions): PlacedCitation['citation'] {
  const span = spanOfNode(node);
  const definition = definitions.links.get(node.identifier);
  return {
    kind: 'reference-link', span, keySpan: node.data?.keySpan ?? span, key: node.label ?? node.identifier,
    url: definition?.url, title: definition?.title ?? '', textSpan: node.data?.textSpan ?? span,
  };
}

function emptyBefore(offset: number): SourceSpan {
  return sourceSpan(offset, offset);
}

function isCitation(shape: string, mark: Citekey, definitions: Definitions): boolean {
  const key = shape.slice(mark.keyFrom, mark.keyTo);
  if (isCrossReference(key)) return false;
  if (definitions.keys.has(key)) return true;
  if (mark.bracketed) return mark.prefix === '' || !isAmongHandles(shape, mark.from, mark.to);
  return looksLikeCitationKey(key) && !isAmongHandles(shape, mark.from, mark.to);
}

function citekeyCitation(inline: InlineText, mark: Citekey): PlacedCitation {
  return {
    citation: {
      kind: 'citekey',
      span: sourceOfStretch(inline, mark.from, mark.to),
      keySpan: sourceOfStretch(inline, mark.keyFrom, mark.keyTo),
      key: inline.text.slice(mark.keyFrom, mark.keyTo),
      group: sourceOfStretch(inline, mark.groupFrom, mark.groupTo),
      inText: !mark.bracketed,
      authorSuppressed: mark.authorSuppressed,
      prefix: mark.prefix, locator: mark.locator, suffix: mark.suffix,
    },
    from: mark.groupFrom, to: mark.groupTo, leaves: mark.bracketed ? 'nothing' : 'object',
  };
}
