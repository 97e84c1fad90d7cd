/** The variables of CSL 1.0.2 that an item may carry out of the house, and the other names they go by. Data only. */

export type FieldKind = 'text' | 'names' | 'date';

const texts: readonly string[] = [
  'title', 'title-short', 'container-title', 'container-title-short', 'collection-title', 'volume-title', 'part-title', 'original-title', 'reviewed-title',
  'genre', 'medium', 'edition', 'version', 'volume', 'number-of-volumes', 'issue', 'number', 'page', 'page-first', 'number-of-pages', 'chapter-number', 'section', 'part', 'printing', 'supplement',
  'collection-number', 'publisher', 'publisher-place', 'original-publisher', 'original-publisher-place', 'authority', 'jurisdiction', 'division', 'references', 'source', 'status', 'scale', 'dimensions',
  'event', 'event-title', 'event-place', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'call-number', 'language', 'note',
  'DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'URL',
];
const names: readonly string[] = [
  'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director', 'editor', 'editor-translator', 'editorial-director',
  'executive-producer', 'guest', 'host', 'illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author',
  'script-writer', 'series-creator', 'translator',
];
const dates: readonly string[] = ['issued', 'accessed', 'available-date', 'event-date', 'original-date', 'submitted'];

/** How writers call them in front matter. */
const aliases: readonly (readonly [alias: string, name: string])[] = [
  ['authors', 'author'], ['date', 'issued'], ['year', 'issued'], ['access-date', 'accessed'], ['link', 'URL'], ['pages', 'page'], ['short-title', 'title-short'],
  ['container', 'container-title'], ['outlet', 'container-title'], ['journal', 'container-title'], ['website', 'container-title'], ['institution', 'publisher'],
  ['archive-url', 'archive'], ['archived', 'archive'],
];

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
}

/**
 * By name without regard to case, hyphens and underscores. What is not here stays in the house: the words and remarks that the writer keeps
 * beside a work (`excerpt`, `annote`, `grade`, `abstract`), paths on the writer's disk, and whatever no style prints.
 */
export const fieldsByKey: ReadonlyMap<string, Field> = new Map([
  ...listed(texts, 'text'), ...listed(names, 'names'), ...listed(dates, 'date'),
  ...aliases.flatMap(([alias, name]) => listed([name], dates.includes(name) ? 'date' : names.includes(name) ? 'names' : 'text').map(([, field]) => [plainKey(alias), field] as const)),
]);

/** The order in which an item is written. */
export const fieldOrder: readonly string[] = [...names, ...texts, ...dates];

export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/gu, '');
}

function listed(given: readonly string[], kind: FieldKind): readonly (readonly [string, Field])[] {
  return given.map(name => [plainKey(name), { name, kind }] as const);
}

/** The types of CSL 1.0.2. */
const types: ReadonlySet<string> = new Set([
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary',
  'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference',
  'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
]);

const otherTypes: ReadonlyMap<string, string> = new Map([
  ['personal-communication', 'personal_communication'], ['letter', 'personal_communication'], ['email', 'personal_communication'], ['legal-case', 'legal_case'], ['motion-picture', 'motion_picture'],
  ['website', 'webpage'], ['blog', 'post-weblog'], ['film', 'motion_picture'], ['video', 'motion_picture'], ['podcast', 'broadcast'], ['newspaper', 'article-newspaper'], ['press-release', 'report'],
]);

/** A type that CSL knows; of a work without one, what its address makes it. */
export function typeOf(given: string, hasAddress: boolean): string {
  const type = given.trim().toLowerCase();
  return types.has(type) ? type : otherTypes.get(type.replace(/[ _]/gu, '-')) ?? (hasAddress ? 'webpage' : 'document');
}
