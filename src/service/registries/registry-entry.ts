/** What the readers of all formats give: one entry of a file after another. */
import type { RegistryFault, Source } from '../../core/sources/source.ts';

/** One entry of a file: a source, or why there is none. */
export type ReadEntry =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'fault'; readonly fault: RegistryFault };

/** An entry apart from where it stands; `undefined` where it cannot be read. */
export type KeptEntry = Omit<Source, 'definedAt'> | undefined;

/** A BibTeX entry as it is written: abbreviations put in, LaTeX left as it stands. */
export interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What is asked of a library; each of the three throws where it cannot read. */
export interface BibtexLibrary {
  readonly bibtexEntries: (text: string) => readonly BibtexEntry[];
  /** The first entry as a CSL item; it takes from the others what it names by `crossref`. */
  readonly cslOfBibtex: (entries: readonly BibtexEntry[]) => unknown;
  /** A record from `TY` to `ER` as a CSL item. */
  readonly cslOfRis: (record: string) => unknown;
}
