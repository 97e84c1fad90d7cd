/** Frees the words of a draft from its markup, block by block. Knows no English. */
import type { InlineText, MarkdownDocument, PlacedCitation, TextBlock } from '../markdown/document.ts';
import { sourceOfStretch } from '../markdown/inline-text.ts';
import type { SourceSpan } from '../text/span.ts';
import { assemble } from './assembly.ts';
import type { CutOut } from './assembly.ts';
import { isCaption } from './captions.ts';
import { htmlCuts } from './html.ts';
import { proseWithin } from './offsets.ts';
import { OBJECT } from './passage.ts';
import type { Mark, Passage } from './passage.ts';
import { specialsIn } from './specials.ts';
import { titleOf } from './title.ts';

/** In source order, the title first. A block without a letter or digit is no passage. */
export function passagesOf(document: MarkdownDocument): readonly Passage[] {
  const passages: Passage[] = [];
  let ownGroup = document.blocks.length;
  const add = (passage: Passage | undefined): void => {
    if (passage) passages.push({ ...passage, index: passages.length });
  };
  const title = titleOf(document);
  if (title) {
    add(passageOf(document.source, { kind: 'title', ...title, citations: [], headingDepth: 0, footnote: undefined, quoted: false, group: ownGroup++ }, false));
  }
  document.blocks.forEach((block, index) => {
    const kind = isCaption(block, document.blocks[index - 1]) ? 'caption' : block.kind;
    add(passageOf(document.source, { ...block, kind }, document.dialect === 'markdown'));
  });
  return passages;
}

type Words = Omit<TextBlock, 'kind'> & { readonly kind: Passage['kind'] };

const wordLike = /[\p{L}\p{N}]/u;

/** `marked`: the block is Markdown, so shortcodes, mathematics and to-do marks are read. */
function passageOf(source: string, block: Words, marked: boolean): Passage | undefined {
  const { inline } = block;
  const specials = specialsIn(inline.shape).filter(special => marked || special.kind === 'url' || special.kind === 'hash' || special.kind === 'identifier');
  const wanted: (CutOut | Omit<CutOut, 'leaves'> & { readonly leaves: 'words' })[] = [
    ...block.citations.map(citationCut),
    ...specials.map(special => ({ ...special, span: sourceOfStretch(inline, special.from, special.to) })),
    ...htmlCuts(source, inline.elements.filter(element => element.kind === 'html')),
    ...elementMarks(inline, block.citations),
  ];
  wanted.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const cuts: CutOut[] = [];
  let reached = -1;
  for (const cut of wanted) {
    if (cut.leaves === 'words' || cut.from < reached) continue;
    cuts.push({ ...cut, leaves: cut.leaves });
    reached = Math.max(reached, cut.to);
  }
  const prose = assemble(inline, cuts);
  if (!wordLike.test(prose.text)) return undefined;
  const marks = wanted.map(({ kind, span, citation }): Mark => ({ kind, span, at: proseWithin(prose, span), ...(citation && { citation }) }));
  return {
    index: 0, kind: block.kind, span: block.span, prose, marks, headingDepth: block.headingDepth, footnote: block.footnote, quoted: block.quoted, group: block.group,
  };
}

function citationCut({ citation, from, to, leaves }: PlacedCitation): Omit<CutOut, 'leaves'> & { readonly leaves: CutOut['leaves'] | 'words' } {
  const span: SourceSpan = citation.kind === 'citekey' ? citation.group : citation.span;
  const isLink = citation.kind === 'link' || citation.kind === 'reference-link';
  const kind = isLink ? leaves === 'object' ? 'url' : 'link' : 'citation';
  return { from, to, span, kind, citation, leaves: leaves === 'nothing' ? '' : leaves === 'object' ? OBJECT : 'words' };
}

/** Emphasis and code as marks; links and footnotes are citations already. */
function elementMarks(inline: InlineText, citations: readonly PlacedCitation[]): readonly (Omit<CutOut, 'leaves'> & { readonly leaves: 'words' })[] {
  const cited = new Set(citations.map(placed => placed.citation.span.start));
  return inline.elements.flatMap(({ kind, from, to, span }) => {
    if (kind === 'html' || kind === 'footnote' || (kind === 'link' && cited.has(span.start))) return [];
    return [{ kind, from, to, span, leaves: 'words' as const }];
  });
}
