/** A card: a few lines of words, as plain data, and how they are written down. Whatever comes from a draft is text here, never markup. */
import type { SourceSpan } from '../core/text/span.ts';

export interface Card {
  /** Exactly what the card is about. */
  readonly span: SourceSpan;
  readonly lines: readonly Line[];
}

export type Line = readonly Part[];

export type Part =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export const plain = (text: string): Part => ({ kind: 'text', text });
export const strong = (text: string): Part => ({ kind: 'strong', text });
export const emphasis = (text: string): Part => ({ kind: 'emphasis', text });

/** A link for web addresses; any other scheme (`command:`, `file:`, `data:`) stays words. */
export function link(url: string, words = shortAddress(url)): Part {
  return isWebAddress(url) ? { kind: 'link', text: words, url } : plain(words);
}

export function toMarkdown(lines: readonly Line[]): string {
  return lines.map(line => line.map(partMarkdown).join('')).join('  \n');
}

export function toPlainText(lines: readonly Line[]): string {
  return lines.map(line => line.map(partPlain).join('')).join('\n');
}

/** Nothing of it can act as Markdown or HTML, become a link by itself, break the line or turn the reading direction. */
export function escapeMarkdown(text: string): string {
  return tidy(text).replace(activeMarkdown, '\\$&');
}

/** Marks; entities; the middle of web and mail addresses; what opens a heading, a list or a rule at the start of a line. */
const activeMarkdown = /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}])|:(?=\/\/)|(?<=www)\.|(?<=[\p{L}\p{N}._+-])@(?=[\p{L}\p{N}])|(?<=^ ?)[#+=-]|(?<=^ ?\d{1,9})[.)]/giu;

/** On one line, without control and direction characters. */
export function tidy(text: string): string {
  return text.replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"\\^`{|}]+$/iu.test(url) && tidy(url) === url;
}

function shortAddress(url: string): string {
  const words = url.replace(/^https?:\/\//iu, '');
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`;
}

function partMarkdown(part: Part): string {
  const words = escapeMarkdown(part.text);
  switch (part.kind) {
    case 'text': return words;
    case 'strong': return wrapped(words, '**');
    case 'emphasis': return wrapped(words, '*');
    case 'link': return `[${words}](<${part.url}>)`;
  }
}

/** Emphasis marks do not open before a space. */
function wrapped(words: string, mark: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${mark}${inner}${mark}`);
}

function partPlain(part: Part): string {
  return part.kind === 'link' && part.text !== part.url ? `${tidy(part.text)} (${part.url})` : tidy(part.text);
}
