/** Sources that the draft's own front matter lists, under `sources:` and `references:`. Knows the fields of CSL and ours, and no other file. */
import type { FrontMatter, Problem, YamlNode } from '../markdown/document.ts';
import type { SourceSpan } from '../text/span.ts';
import { cover } from '../text/span.ts';
import { isAddress, normalGrade, normalTlp, readDate, readNames } from './csl-values.ts';
import type { Source } from './source.ts';
import { emptySource } from './definitions.ts';
import type { Fields } from './yaml-values.ts';
import { field, fieldsOf, isNothing, textOf, textsOf, truthOf } from './yaml-values.ts';

export interface FrontMatterSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  readonly external: boolean;
  readonly nocite: readonly string[];
}

/** Every source with an id, in the order written, those with the same id included. Whatever cannot be read as meant is a problem and has its default. */
export function frontMatterSources(frontMatter: FrontMatter | undefined): FrontMatterSources {
  const top = fieldsOf(frontMatter?.root);
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const list of ['sources', 'references']) {
    const entry = field(top, list);
    if (entry !== undefined) readList(entry.value, list, sources, problems);
  }
  const bibliography = field(top, 'bibliography');
  return {
    sources,
    problems,
    external: bibliography !== undefined && textOf(bibliography.value) !== '',
    nocite: readNocite(field(top, 'nocite')?.value),
  };
}

function readList(node: YamlNode, list: string, sources: Source[], problems: Problem[]): void {
  if (node.kind === 'map') {
    for (const { key, keySpan, value } of node.entries) {
      const source = readSource(value, cover(keySpan, value.span), { text: key, span: keySpan }, problems);
      if (source !== undefined) sources.push(source);
    }
  } else if (node.kind === 'list') {
    for (const item of node.items) {
      const source = readSource(item, item.span, undefined, problems);
      if (source !== undefined) sources.push(source);
    }
  } else {
    problems.push(fault(node.span, `“${list}” is neither a list nor a map, so no source is read from it. Write one entry for each source, with an id.`));
  }
}

interface Id {
  readonly text: string;
  readonly span: SourceSpan;
}

function readSource(node: YamlNode, span: SourceSpan, key: Id | undefined, problems: Problem[]): Source | undefined {
  const address = textOf(node);
  if (key !== undefined && address !== undefined && isAddress(address)) return { ...emptySource('front-matter', key.text, span, key.span), url: address };
  if (node.kind !== 'map' && !(key !== undefined && isNothing(node))) {
    problems.push(fault(node.span, 'This entry is not a source: it has no fields. Write an id, a title, and who published it when.'));
    return undefined;
  }
  const fields = fieldsOf(node);
  const given = field(fields, 'id', 'citation-key', 'key');
  const text = given === undefined ? undefined : textOf(given.value);
  const id = key ?? (given !== undefined && text !== undefined && text !== '' ? { text, span: given.value.span } : undefined);
  if (id === undefined) {
    problems.push(fault(given?.value.span ?? firstKey(node) ?? node.span, 'This source has no id, so nothing in the draft can cite it. Add one, such as “id: ledger2024”.'));
    return undefined;
  }
  return readFields(fields, emptySource('front-matter', id.text.replace(/^@/u, ''), span, id.span), problems);
}

function readFields(fields: Fields, base: Source, problems: Problem[]): Source {
  const complain = (at: SourceSpan, message: string): void => void problems.push(fault(at, message));
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

function readNocite(node: YamlNode | undefined): readonly string[] {
  const ids: string[] = [];
  for (const text of textsOf(node) ?? []) {
    for (const part of text.split(/[\s,;[\]]+/u)) {
      const id = part.replace(/^-?@/u, '').replace(/^\{(.*)\}$/u, '$1');
      if (id !== '') ids.push(id);
    }
  }
  return ids;
}

function firstKey(node: YamlNode): SourceSpan | undefined {
  return node.kind === 'map' ? node.entries[0]?.keySpan : undefined;
}

function fault(span: SourceSpan, message: string): Problem {
  return { id: 'front-matter', span, message };
}
