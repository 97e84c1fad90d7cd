/** CSL items with our own fields, as front matter, CSL-YAML and CSL-JSON alike have them. Knows the fields, and not where the items stand. */
import type { YamlNode } from '../markdown/document.ts';
import type { SourceSpan } from '../text/span.ts';
import { cover } from '../text/span.ts';
import { isAddress, normalGrade, normalTlp, readDate, readNames } from './csl-values.ts';
import { emptySource } from './definitions.ts';
import type { Source, SourceDefinition } from './source.ts';
import type { Fields } from './yaml-values.ts';
import { field, fieldsOf, isNothing, textOf, textsOf, truthOf } from './yaml-values.ts';

/** Where an item is defined, from the places of the item and of its id. */
export type Define = (span: SourceSpan, idSpan: SourceSpan) => SourceDefinition;

/** Something in an item that could not be read as meant, and has its default. */
export interface ItemFault {
  readonly span: SourceSpan;
  readonly message: string;
}

/** The sources of a list of items, or of a map of them by id. `name` is what the list is called in a message. */
export function readItems(node: YamlNode, name: string, define: Define, faults: ItemFault[]): readonly Source[] {
  if (node.kind === 'map') {
    return node.entries.flatMap(({ key, keySpan, value }) => readItem(value, cover(keySpan, value.span), { text: key, span: keySpan }, define, faults) ?? []);
  }
  if (node.kind === 'list') return node.items.flatMap(item => readItem(item, item.span, undefined, define, faults) ?? []);
  faults.push({ span: node.span, message: `“${name}” is neither a list nor a map, so no source is read from it. Write one entry for each source, with an id.` });
  return [];
}

interface Id {
  readonly text: string;
  readonly span: SourceSpan;
}

function readItem(node: YamlNode, span: SourceSpan, key: Id | undefined, define: Define, faults: ItemFault[]): Source | undefined {
  const address = textOf(node);
  if (key !== undefined && address !== undefined && isAddress(address)) return { ...emptySource(key.text, define(span, key.span)), url: address };
  if (node.kind !== 'map' && !(key !== undefined && isNothing(node))) {
    faults.push({ span: node.span, message: 'This entry is not a source: it has no fields. Write an id, a title, and who published it when.' });
    return undefined;
  }
  const fields = fieldsOf(node);
  const given = field(fields, 'id', 'citation-key', 'key');
  const text = given === undefined ? undefined : textOf(given.value);
  const id = key ?? (given !== undefined && text !== undefined && text !== '' ? { text, span: given.value.span } : undefined);
  if (id === undefined) {
    faults.push({ span: given?.value.span ?? firstKey(node) ?? node.span, message: 'This source has no id, so nothing in the draft can cite it. Add one, such as “id: ledger2024”.' });
    return undefined;
  }
  return readFields(fields, emptySource(id.text.replace(/^@/u, ''), define(span, id.span)), faults);
}

function readFields(fields: Fields, base: Source, faults: ItemFault[]): Source {
  const complain = (span: SourceSpan, message: string): void => void faults.push({ span, message });
  const text = (...names: readonly string[]): string => {
    const entry = field(fields, ...names);
    if (entry === undefined) return '';
    const read = textOf(entry.value);
    if (read === undefined) complain(entry.value.span, `“${entry.key}” of “${base.id}” is not a text; it is left out. Write it on one line, in quotation marks if it has a colon.`);
    return read ?? '';
  };
  const names = (...keys: readonly string[]): string => {
    const entry = field(fields, ...keys);
    if (entry === undefined) return '';
    const read = readNames(entry.value);
    if (read === undefined) complain(entry.value.span, `“${entry.key}” of “${base.id}” names nobody. Write a name, or “family” and “given”, or “literal” for a body.`);
    return read ?? '';
  };
  const date = (...keys: readonly string[]): string => {
    const entry = field(fields, ...keys);
    if (entry === undefined) return '';
    const read = readDate(entry.value);
    if (read === undefined) complain(entry.value.span, `“${entry.key}” of “${base.id}” is not a date. Write it as 2024-03-31, 2024-03 or 2024.`);
    return read ?? '';
  };
  const doi = text('DOI').replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/iu, '');
  const via = field(fields, 'via');
  const hops = textsOf(via?.value);
  if (via !== undefined && hops === undefined) complain(via.value.span, `“via” of “${base.id}” is not a list of ids; it is left out.`);
  const anonymous = field(fields, 'anonymous');
  const hidden = anonymous === undefined ? false : truthOf(anonymous.value);
  if (anonymous !== undefined && hidden === undefined) complain(anonymous.value.span, `“anonymous” of “${base.id}” is neither true nor false; the source is treated as protected until it is.`);
  return {
    ...base,
    type: text('type').toLowerCase(),
    genre: text('genre').toLowerCase(),
    title: text('title', 'title-short', 'short-title'),
    author: names('author', 'authors', 'editor', 'director', 'interviewer'),
    containerTitle: text('container-title', 'collection-title', 'container', 'outlet', 'journal', 'website'),
    publisher: text('publisher', 'authority', 'institution'),
    issued: date('issued', 'date', 'year', 'available-date', 'event-date'),
    accessed: date('accessed', 'access-date'),
    url: text('URL', 'link') || (doi === '' ? '' : `https://doi.org/${doi}`),
    doi,
    archive: text('archive', 'archive-url', 'archived'),
    locator: text('locator', 'page', 'pages', 'number'),
    excerpt: text('excerpt', 'annote', 'quote'),
    grade: readGrade(fields, base.id, complain),
    tlp: readTlp(fields, base.id, complain),
    via: (hops ?? []).map(hop => hop.replace(/^@/u, '')).filter(hop => hop !== ''),
    speaker: names('speaker'),
    background: text('role').toLowerCase() === 'background',
    anonymous: hidden ?? true,
    descriptor: text('descriptor'),
  };
}

function readGrade(fields: Fields, id: string, complain: (at: SourceSpan, message: string) => void): string {
  const grade = field(fields, 'grade');
  if (grade !== undefined) {
    const read = normalGrade(textOf(grade.value) ?? '');
    if (read === undefined) complain(grade.value.span, `“grade” of “${id}” is not a letter A to F with a figure 1 to 6, such as B2; the source counts as ungraded.`);
    return read ?? '';
  }
  const reliability = field(fields, 'reliability');
  const credibility = field(fields, 'credibility');
  const place = (credibility ?? reliability)?.value.span;
  if (place === undefined) return '';
  const read = normalGrade(`${textOf(reliability?.value) ?? ''}${textOf(credibility?.value) ?? ''}`);
  if (read === undefined) complain(place, `The grade of “${id}” wants both “reliability”, A to F, and “credibility”, 1 to 6; the source counts as ungraded.`);
  return read ?? '';
}

function readTlp(fields: Fields, id: string, complain: (at: SourceSpan, message: string) => void): string {
  const entry = field(fields, 'tlp');
  if (entry === undefined) return '';
  const read = normalTlp(textOf(entry.value) ?? '');
  if (read === undefined) complain(entry.value.span, `“tlp” of “${id}” is no TLP label. Write CLEAR, GREEN, AMBER, AMBER+STRICT or RED; the source counts as unmarked.`);
  return read ?? '';
}

function firstKey(node: YamlNode): SourceSpan | undefined {
  return node.kind === 'map' ? node.entries[0]?.keySpan : undefined;
}
