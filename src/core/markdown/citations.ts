/** Every mark in one block that points at a source: citekeys, footnote marks and links, with their places in the file. Knows only whether a key is defined, not what it stands for. */
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import { bareAddresses } from './bare-addresses.ts';
import type { BareAddress } from './bare-addresses.ts';
import { citekeys } from './citekeys.ts';
import type { Citekey } from './citekeys.ts';
import type { InlineText, LaidReference, PlacedCitation } from './document.ts';
import { isAmongHandles, isCrossReference, looksLikeCitationKey } from './handles.ts';
import { sourceOfStretch } from './inline-text.ts';
import { touchesOneOf } from './places.ts';
import type { LaidText } from './inline-text.ts';
import { undefinedMarks } from './undefined-marks.ts';

/** What the draft defines. Keys are as in the front matter; link labels are normalised. */
export interface Definitions {
  readonly keys: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, { readonly url: string; readonly title: string }>;
  /** Two drafts with the same value define the same. */
  readonly fingerprint: string;
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
  for (const mark of undefinedMarks(inline)) if (!inLink(mark)) placed.push(mark);
  return placed.sort((a, b) => a.citation.span.start - b.citation.span.start || b.citation.span.end - a.citation.span.end);
}

function referenceCitation(reference: LaidReference, definitions: Definitions): PlacedCitation | undefined {
  const { kind, from, to } = reference;
  if (kind === 'footnote') return { citation: footnoteCitation(reference), from, to, leaves: 'nothing' };
  if (kind === 'link') return linkCitation(reference);
  return { citation: referenceLink(reference, definitions), from, to, leaves: 'words' };
}

function footnoteCitation({ span, keySpan, key }: LaidReference): PlacedCitation['citation'] {
  return { kind: 'footnote', span, keySpan: keySpan ?? sourceSpan(span.start + 2, span.end - 1), key };
}

/** `mailto:` and `tel:` reach a person and support nothing. */
function linkCitation(reference: LaidReference): PlacedCitation | undefined {
  const { span, key, title, from, to } = reference;
  if (/^(?:mailto|tel):/i.test(key)) return undefined;
  const keySpan = reference.keySpan ?? emptyBefore(span.end - 1);
  const textSpan = reference.textSpan ?? emptyBefore(span.start + 1);
  const bare = keySpan.start === textSpan.start;
  return {
    citation: { kind: 'link', span, keySpan, key, url: key, title, textSpan: bare ? span : textSpan },
    from, to, leaves: bare ? 'object' : 'words',
  };
}

function referenceLink({ span, keySpan, textSpan, key, identifier }: LaidReference, definitions: Definitions): PlacedCitation['citation'] {
  const definition = definitions.links.get(identifier);
  return { kind: 'reference-link', span, keySpan: keySpan ?? span, key, url: definition?.url, title: definition?.title ?? '', textSpan: textSpan ?? span };
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
