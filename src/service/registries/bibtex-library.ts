/** Reads one BibTeX or BibLaTeX entry, or one RIS record, with Citation.js. Loaded only where such a file is named; holds what the library lacks in types. */
/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { BibtexEntry } from './registry-entry.ts';

/** The entries of a text. Throws where the text is no BibTeX. */
export function bibtexEntries(text: string): readonly BibtexEntry[] {
  return plugins.input.data(text, '@biblatex/text');
}

/** The first entry as a CSL item; it takes from the others what it names by `crossref`. Throws where a value cannot be read. */
export function cslOfBibtex(entries: readonly BibtexEntry[]): unknown {
  return plugins.input.data(entries, '@biblatex/entries+list')[0];
}

/** A record from `TY` to `ER` as a CSL item. Throws where it is none. */
export function cslOfRis(record: string): unknown {
  return plugins.input.chain(record, { forceType: '@ris/file', generateGraph: false })[0];
}
