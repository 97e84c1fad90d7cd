/** What CSL's types and fields are called in BibTeX and in BibLaTeX. Data only. */

/** Entry types; what is not here is a `misc`. */
export const entryTypes: ReadonlyMap<string, { readonly bibtex: string; readonly biblatex: string; readonly subtype?: string }> = new Map([
  ['article', { bibtex: 'article', biblatex: 'article' }],
  ['article-journal', { bibtex: 'article', biblatex: 'article' }],
  ['article-magazine', { bibtex: 'article', biblatex: 'article', subtype: 'magazine' }],
  ['article-newspaper', { bibtex: 'article', biblatex: 'article', subtype: 'newspaper' }],
  ['review', { bibtex: 'article', biblatex: 'review' }],
  ['review-book', { bibtex: 'article', biblatex: 'review' }],
  ['periodical', { bibtex: 'misc', biblatex: 'periodical' }],
  ['book', { bibtex: 'book', biblatex: 'book' }],
  ['classic', { bibtex: 'book', biblatex: 'book' }],
  ['chapter', { bibtex: 'incollection', biblatex: 'incollection' }],
  ['entry', { bibtex: 'incollection', biblatex: 'inreference' }],
  ['entry-dictionary', { bibtex: 'incollection', biblatex: 'inreference' }],
  ['entry-encyclopedia', { bibtex: 'incollection', biblatex: 'inreference' }],
  ['paper-conference', { bibtex: 'inproceedings', biblatex: 'inproceedings' }],
  ['pamphlet', { bibtex: 'booklet', biblatex: 'booklet' }],
  ['thesis', { bibtex: 'phdthesis', biblatex: 'thesis' }],
  ['report', { bibtex: 'techreport', biblatex: 'report' }],
  ['manuscript', { bibtex: 'unpublished', biblatex: 'unpublished' }],
  ['webpage', { bibtex: 'misc', biblatex: 'online' }],
  ['post', { bibtex: 'misc', biblatex: 'online' }],
  ['post-weblog', { bibtex: 'misc', biblatex: 'online' }],
  ['dataset', { bibtex: 'misc', biblatex: 'dataset' }],
  ['software', { bibtex: 'misc', biblatex: 'software' }],
  ['patent', { bibtex: 'misc', biblatex: 'patent' }],
  ['standard', { bibtex: 'misc', biblatex: 'standard' }],
  ['legal_case', { bibtex: 'misc', biblatex: 'jurisdiction' }],
  ['legislation', { bibtex: 'misc', biblatex: 'legislation' }],
  ['bill', { bibtex: 'misc', biblatex: 'legislation' }],
  ['regulation', { bibtex: 'misc', biblatex: 'legislation' }],
  ['treaty', { bibtex: 'misc', biblatex: 'legal' }],
  ['personal_communication', { bibtex: 'misc', biblatex: 'letter' }],
  ['motion_picture', { bibtex: 'misc', biblatex: 'movie' }],
  ['broadcast', { bibtex: 'misc', biblatex: 'audio' }],
  ['song', { bibtex: 'misc', biblatex: 'audio' }],
  ['figure', { bibtex: 'misc', biblatex: 'image' }],
  ['graphic', { bibtex: 'misc', biblatex: 'artwork' }],
]);

/** Under which field the work stands that this one is a part of. A part of nothing has its site or body under `publisher`. */
export const containerFields: ReadonlyMap<string, { readonly bibtex: string; readonly biblatex: string }> = new Map([
  ['article', { bibtex: 'journal', biblatex: 'journaltitle' }],
  ['review', { bibtex: 'journal', biblatex: 'journaltitle' }],
  ['incollection', { bibtex: 'booktitle', biblatex: 'booktitle' }],
  ['inproceedings', { bibtex: 'booktitle', biblatex: 'booktitle' }],
  ['inreference', { bibtex: 'booktitle', biblatex: 'booktitle' }],
]);

/** What the body that brings out a work is called; elsewhere it is the `publisher`. */
export const publisherFields: ReadonlyMap<string, { readonly bibtex: string; readonly biblatex: string }> = new Map([
  ['techreport', { bibtex: 'institution', biblatex: 'institution' }],
  ['report', { bibtex: 'institution', biblatex: 'institution' }],
  ['phdthesis', { bibtex: 'school', biblatex: 'institution' }],
  ['thesis', { bibtex: 'school', biblatex: 'institution' }],
  ['misc', { bibtex: 'howpublished', biblatex: 'organization' }],
  ['online', { bibtex: 'howpublished', biblatex: 'organization' }],
  ['jurisdiction', { bibtex: 'howpublished', biblatex: 'institution' }],
  ['legislation', { bibtex: 'howpublished', biblatex: 'institution' }],
]);

/** Texts that go over as they are. */
export const plainFields: readonly { readonly csl: string; readonly bibtex: string | undefined; readonly biblatex: string }[] = [
  { csl: 'collection-title', bibtex: 'series', biblatex: 'series' },
  { csl: 'edition', bibtex: 'edition', biblatex: 'edition' },
  { csl: 'version', bibtex: undefined, biblatex: 'version' },
  { csl: 'volume', bibtex: 'volume', biblatex: 'volume' },
  { csl: 'chapter-number', bibtex: 'chapter', biblatex: 'chapter' },
  { csl: 'publisher-place', bibtex: 'address', biblatex: 'location' },
  { csl: 'genre', bibtex: 'type', biblatex: 'type' },
  { csl: 'number-of-pages', bibtex: undefined, biblatex: 'pagetotal' },
  { csl: 'ISBN', bibtex: 'isbn', biblatex: 'isbn' },
  { csl: 'ISSN', bibtex: 'issn', biblatex: 'issn' },
];
