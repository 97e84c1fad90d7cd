/** Finds footnote marks and reference links to which nothing answers: to the Markdown parser they are plain text, to the writer they are marks. */
import type { InlineText, PlacedCitation } from './document.ts';
import { sourceOfStretch } from './inline-text.ts';

const footnote = /\[\^([\p{L}\p{N}][\p{L}\p{N}_.:-]{0,99})\](?!\()/gu;
/** `words][label]`: both with letters or digits, no brackets inside. An index (`grid[x][y]`) has a word right before it. */
const reference = /(?<![\p{L}\p{N}\])_])\[([^[\]\uE000]{2,200})\]\[([^[\]^@\uE000][^[\]\uE000]{0,99})\](?![[(])/gu;
/** `[^a-z]` in talk about patterns. */
const characterClass = /^.-.$/u;

export function undefinedMarks(inline: InlineText): readonly PlacedCitation[] {
  const { shape } = inline;
  if (!shape.includes(']')) return [];
  const found: PlacedCitation[] = [];
  for (const match of shape.matchAll(footnote)) {
    const [whole, key = ''] = match;
    if (characterClass.test(key)) continue;
    const [from, to] = [match.index, match.index + whole.length];
    found.push({
      citation: { kind: 'footnote', span: sourceOfStretch(inline, from, to), keySpan: sourceOfStretch(inline, from + 2, to - 1), key },
      from, to, leaves: 'nothing',
    });
  }
  for (const match of shape.matchAll(reference)) {
    const [whole, words = '', label = ''] = match;
    if (!/\p{L}/u.test(words) || !/[\p{L}\p{N}]/u.test(label) || /\?$|needed$/i.test(label) || /^citation needed$|\?$/i.test(words)) continue;
    const [from, to] = [match.index, match.index + whole.length];
    const textSpan = sourceOfStretch(inline, from + 1, from + 1 + words.length);
    const keySpan = sourceOfStretch(inline, to - 1 - label.length, to - 1);
    found.push({
      citation: { kind: 'reference-link', span: sourceOfStretch(inline, from, to), keySpan, key: label, url: undefined, title: '', textSpan },
      from, to, leaves: 'words', words: { from: from + 1, to: from + 1 + words.length },
    });
  }
  return found;
}
