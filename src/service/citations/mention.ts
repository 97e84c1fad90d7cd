/** One place where the name of a source stands, and how another name is written there. Finds none. */
import type { SourceSpan } from '../../core/text/span.ts';

export interface Mention {
  /** As the registry has it: a key as it is, `^label` for a footnote, `[label]` for a link definition, the address of an inline link. */
  readonly id: string;
  readonly kind: NameKind;
  readonly role: 'definition' | 'citation' | 'hop' | 'nocite';
  /** Exactly the name. */
  readonly span: SourceSpan;
  readonly writing: Writing;
}

export type NameKind = 'citekey' | 'footnote' | 'label' | 'address';

/** How another name is written here: in the place of this one; as a scalar of YAML, within its quotation marks or whole; after the words that were the name. */
export type Writing =
  | { readonly kind: 'plain' }
  | { readonly kind: 'yaml' }
  | { readonly kind: 'yaml-whole' }
  | { readonly kind: 'label-after'; readonly at: number; readonly bracketed: boolean };
