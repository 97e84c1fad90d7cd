/** Source ids for what is being typed after `@`, `[@` or `[^`. Reads the words before the cursor, and no protocol. */
import { describeSource, publicName } from '../core/sources/describe.ts';
import type { Registry, Source } from '../core/sources/source.ts';
import { sourceSpan, type SourceSpan } from '../core/text/span.ts';
import type { Line } from './card.ts';
import { sourceCard } from './cards/source-card.ts';
import { protectedNames } from './protected-names.ts';
import { keyText, search, type SourceIndex } from './source-index.ts';

export interface Completion {
  readonly items: readonly CompletionItem[];
  /** There are more than are listed; ask again when more is typed. */
  readonly isIncomplete: boolean;
  /** Exactly what was typed of the key, up to the end of the key that the cursor stands in. */
  readonly replaces: SourceSpan;
}

export interface CompletionItem {
  readonly id: string;
  /** What is put in the place of the typed part. */
  readonly text: string;
  /** Author or outlet, and when. */
  readonly description: string;
  /** Everything in a line. */
  readonly detail: string;
  /** What an editor that narrows the list by itself compares with the typed words. */
  readonly filter: string;
}

export interface TypedKey {
  readonly kind: 'citekey' | 'footnote';
  readonly span: SourceSpan;
  /** The part before the cursor, in lower case. */
  readonly typed: string;
}

const limit = 100;
const longestKey = 200;

/** The key at the cursor, undefined where none is being typed: after a letter `@` belongs to an address. */
export function typedKeyAt(source: string, offset: number): TypedKey | undefined {
  if (offset < 0 || offset > source.length) return undefined;
  let start = offset;
  while (start > 0 && offset - start < longestKey && isKeyUnit(source[start - 1] ?? '')) start--;
  let end = offset;
  while (end < source.length && end - offset < longestKey && isInnerUnit(source[end] ?? '')) end++;
  const mark = source[start - 1];
  const before = source[start - 2] ?? ' ';
  if (mark === '@' && !/[\p{L}\p{N}@\\/._]/u.test(before)) return { kind: 'citekey', span: sourceSpan(start, end), typed: source.slice(start, offset).toLowerCase() };
  if (mark === '^' && before === '[') return { kind: 'footnote', span: sourceSpan(start, end), typed: source.slice(start, offset).toLowerCase() };
  return undefined;
}

/**
 * Sources whose id begins with the typed part come first, those already cited before others; then those of which a part of
 * the id, the author or the title begins with it.
 */
export function complete(registry: Registry, key: TypedKey, index: SourceIndex): Completion {
  const { found, more } = search(index, key, limit);
  const { withhold } = protectedNames(registry.sources);
  const items = found.map(source => ({
    id: source.id, text: keyText(source), description: withhold(shortDescription(source)), detail: withhold(describeSource(source)), filter: matchedText(source, key.typed),
  }));
  return { items, isIncomplete: more, replaces: key.span };
}

/** The card of one item, made only for the item that the writer looks at. */
export function completionCard(registry: Registry, id: string): readonly Line[] {
  const source = registry.sources.find(candidate => candidate.id === id) ?? registry.files.find(file => file.sources.has(id))?.sources.get(id);
  if (source === undefined) return [];
  const { withhold } = protectedNames(registry.sources);
  return sourceCard(source, registry, undefined).map(line => line.map(part => ({ ...part, text: withhold(part.text) })));
}

function shortDescription(source: Source): string {
  if (source.definedAt.kind === 'footnote') return '';
  return [publicName(source), source.anonymous ? '' : source.issued].filter(part => part !== '' && part !== source.id).join(', ');
}

/** A source found by its author or title must not be dropped again because its id begins otherwise. */
function matchedText(source: Source, typed: string): string {
  return typed === '' || keyText(source).toLowerCase().startsWith(typed) ? keyText(source) : `${typed} ${keyText(source)}`;
}

/** What a key may hold while it is typed; a label of a footnote has the same letters. */
function isKeyUnit(unit: string): boolean {
  return /[\p{L}\p{N}_:.#$%&\-+?<>~/]/u.test(unit);
}

/** To the right of the cursor only what is plainly the rest of the key: its punctuation may end the sentence. */
function isInnerUnit(unit: string): boolean {
  return /[\p{L}\p{N}_]/u.test(unit);
}
