/** The named people and bodies of a draft, with every form under which the draft knows them. */
import type { TokenRange } from '../../english/token.ts';
import type { SourceSpan } from '../../text/span.ts';

export type EntityKind = 'person' | 'body' | 'outlet' | 'place' | 'unknown';

export interface Entity {
  /** Stable within one analysis: a slug of the name, `orvex`. */
  readonly id: string;
  /** The fullest form the draft uses, or the one its `aliases:` prefer. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every form met, acronyms and front matter aliases included. */
  readonly forms: readonly string[];
  readonly mentions: readonly SourceSpan[];
}

/** The words of a name, which mostly have one space between them. */
export function wordsOf(name: string): readonly string[] {
  if (oddlySpaced.test(name)) return name.split(/\s+/);
  return name.includes(' ') ? name.split(' ') : [name];
}

/** `engineer` of `former chief engineer`, in lower case. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

const oddlySpaced = /[^\S ]| {2}/;

/** Where an entity is named, in tokens of its passage. */
export interface EntityMention extends TokenRange {
  readonly passage: number;
  /** Index into the entities. */
  readonly entity: number;
}
