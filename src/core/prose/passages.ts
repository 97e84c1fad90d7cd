/** Frees the words of a draft from its markup, block by block. Knows no English. */
import type { InlineText, MarkdownDocument, PlacedCitation, TextBlock } from '../markdown/document.ts';
import { sourceOfStretch } from '../markdown/inline-text.ts';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import { assemble } from './assembly.ts';
import type { CutOut } from './assembly.ts';
import { isCaption } from './captions.ts';
import { keptPassages } from './kept-passages.ts';
import type { EarlierProse } from './kept-passages.ts';
import { htmlCuts } from './html.ts';
import { proseWithin } from './offsets.ts';
import { OBJECT } from './passage.ts';
import type { Mark, Passage } from './passage.ts';
import { specialsIn } from './specials.ts';
import { titleOf } from './title.ts';

/** In source order, the title first. A block without a letter or digit is no passage. `earlier` saves work on blocks that are the same; the result does not depend on it. */
export function passagesOf(document: MarkdownDocument, earlier?: EarlierProse): readonly Passage[] {
  const passages: Passage[] = [];
  let ownGroup = document.blocks.length;
  const add = (passage: Passage | undefined): void => {
    if (passage) passages.push(passage.index === passages.length ? passage : { ...passage, index: passages.length });
  };
  const keptFor = keptPassages(document, earlier);
  const title = titleOf(document);
  if (title) {
    add(passageOf(document.source, { kind: 'title', ...title, citations: [], headingDepth: 0, footnote: undefined, quoted: false, group: ownGroup++ }, false));
  }
  document.blocks.forEach((block, index) => {
    const kind = isCaption(block, document.blocks[index - 1]) ? 'caption' : block.kind;
    const kept = keptFor(block);
    add(kept === 'none' ? undefined : kept?.kind === kind ? kept : passageOf(document.source, { ...block, kind }, document.dialect === 'markdown'));
  });
  return passages;
}

type Words = Omit<TextBlock, 'kind'> & { readonly kind: Passage['kind'] };

const wordLike = /[\p{L}\p{N}]/u;

/** `marked`: the block is Markdown; in plain prose and in a title every character is a word's. */
function passageOf(source: string, block: Words, marked: boolean): Passage | undefined {
  const { inline } = block;
  const specials = marked ? specialsIn(inline.shape) : [];
  const wanted: Stretch[] = [
    ...block.citations.flatMap(citationStretches),
    ...specials.map(special => ({ ...special, span: sourceOfStretch(inline, special.from, special.to) })),
    ...htmlCuts(source, inline.elements.filter(element => element.kind === 'html')),
    ...elementStretches(inline, block.citations),
  ];
  wanted.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const cuts: CutOut[] = [];
  const markedStretches: Stretch[] = [];
  let reached = -1;
  for (const stretch of wanted) {
    // What lies in a cut-out has no words left to mark; only a citation still counts, and so do the others of its group.
    if (stretch.from < reached && !stretch.citation) continue;
    if (stretch.kind !== undefined) markedStretches.push(stretch);
    if (stretch.leaves === 'words' || stretch.from < reached) continue;
    cuts.push({ ...stretch, leaves: stretch.leaves });
    reached = Math.max(reached, stretch.to);
  }
  const prose = assemble(inline, cuts);
  if (!wordLike.test(prose.text)) return undefined;
  const marks = markedStretches.flatMap(({ kind, span, citation }): readonly Mark[] => kind ? [{ kind, span, at: proseWithin(prose, span), ...(citation && { citation }) }] : []);
  return {
    index: 0, kind: block.kind, span: block.span, prose, marks, headingDepth: block.headingDepth, footnote: block.footnote, quoted: block.quoted, group: block.group,
  };
}

/** A stretch of flat text with what it leaves; without a kind it is bare markup and no mark. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly span: SourceSpan;
  readonly leaves: CutOut['leaves'] | 'words';
  readonly kind?: Mark['kind'] | undefined;
  readonly citation?: Mark['citation'];
}

function citationStretches({ citation, from, to, leaves, words }: PlacedCitation): readonly Stretch[] {
  const span: SourceSpan = citation.kind === 'citekey' ? citation.group : citation.span;
  if (leaves === 'nothing') return [{ from, to, span, kind: 'citation', citation, leaves: '' }];
  if (leaves === 'object') return [{ from, to, span, kind: citation.kind === 'citekey' ? 'citation' : 'url', citation, leaves: OBJECT }];
  const mark: Stretch = { from, to, span, kind: 'link', citation, leaves: 'words' };
  if (!words || !('textSpan' in citation)) return [mark];
  return [
    mark,
    { from, to: words.from, span: sourceSpan(span.start, citation.textSpan.start), leaves: '' },
    { from: words.to, to, span: sourceSpan(citation.textSpan.end, span.end), leaves: '' },
  ];
}

/** Emphasis, code and images as marks; links and footnotes are citations already. An image alone on its line stands for no word. */
function elementStretches(inline: InlineText, citations: readonly PlacedCitation[]): readonly Stretch[] {
  const cited = new Set(citations.map(placed => placed.citation.span.start));
  return inline.elements.flatMap(({ kind, from, to, span }): readonly Stretch[] => {
    if (kind === 'html' || kind === 'footnote' || (kind === 'link' && cited.has(span.start))) return [];
    const alone = kind === 'image' && /^[\r\n]?$/.test(inline.text.charAt(from - 1)) && /^[\r\n]?$/.test(inline.text.charAt(to));
    return [{ kind, from, to, span, leaves: alone ? '' : 'words' }];
  });
}
