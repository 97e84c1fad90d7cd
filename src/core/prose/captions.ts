/** Tells the words under a figure or a table from the paragraphs around them. Modest: an image with a line of emphasis, or words that open as captions do. */
import type { TextBlock } from '../markdown/document.ts';
import { OBJECT } from './passage.ts';

const opening = /^(?:(?:figure|fig\.|table|tab\.|photo|image|chart|map|graphic|exhibit)(?: \p{N}{1,3}(?:[.-]\p{N}{1,3})?)?[a-z]?[:.|–—] |: )\S/iu;

export function isCaption(block: TextBlock, previous: TextBlock | undefined): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text, elements } = block.inline;
  if (opening.test(text.slice(0, 60))) return true;
  if (isImageAlone(text) || !elements.some(element => element.kind === 'emphasis')) return false;
  const from = imageLine(block);
  if (from === undefined && !(previous && isImageAlone(previous.inline.text) && previous.inline.elements[0]?.kind === 'image')) return false;
  const words = text.slice(from ?? 0).trim();
  const start = (from ?? 0) + text.slice(from ?? 0).indexOf(words);
  return elements.some(element => element.kind === 'emphasis' && element.from <= start && element.to >= start + words.length);
}

/** Where the words begin after a first line that is an image alone. */
function imageLine(block: TextBlock): number | undefined {
  const { text, elements } = block.inline;
  const end = text.search(/[\r\n]/);
  if (end < 0 || !isImageAlone(text.slice(0, end)) || elements.find(element => element.kind !== 'link')?.kind !== 'image') return undefined;
  return end + 1;
}

function isImageAlone(text: string): boolean {
  return text.trim() === OBJECT;
}
