/** The entries of a `.bib` file as sources. Knows what a library must do for it, and not which library that is. */
import { readItems } from '../../core/sources/csl-items.ts';
import type { Source } from '../../core/sources/source.ts';
import { sourceSpan } from '../../core/text/span.ts';
import { cutBibtex, type BibtexChunk } from './bibtex-chunks.ts';
import { nodeOf } from './plain-nodes.ts';
import type { BibtexEntry, BibtexLibrary, KeptEntry, ReadEntry } from './registry-entry.ts';

/** Entry by entry, so that one that cannot be read costs no other. What was read before from the same words is taken from `known`; all goes to `kept`. */
export function* readBibtex(path: string, text: string, library: BibtexLibrary, known: ReadonlyMap<string, KeptEntry>, kept: Map<string, KeptEntry>): Iterable<ReadEntry> {
  const { chunks, faults } = cutBibtex(text);
  for (const { start, end, message } of faults) yield { kind: 'fault', fault: { place: sourceSpan(start, end), message } };
  const { abbreviations, familyOf } = families(text, chunks);
  for (const chunk of chunks) {
    if (chunk.kind === 'string') continue;
    const family = familyOf(chunk);
    // The same words under other abbreviations are another entry.
    const words = family.length === 1 && abbreviations === '' ? family[0] ?? '' : [...family, abbreviations].join('\n');
    const read = known.has(words) ? known.get(words) : convert(abbreviations, family, library);
    kept.set(words, read);
    const idPlace = sourceSpan(chunk.idStart, chunk.idStart + chunk.id.length);
    yield read === undefined
      ? { kind: 'fault', fault: { place: idPlace, message: `The entry “${chunk.id}” cannot be read, so it is left out. Look for a comma, an equals sign or a quotation mark that is missing in one of its fields.` } }
      : { kind: 'source', source: { ...read, id: chunk.id, definedAt: { kind: 'registry', path, place: sourceSpan(chunk.start, chunk.end), idPlace } } };
  }
}

/** Every field of the entries with these keys as CSL has them, and ours: of two with one key the first. What cannot be read is not there. */
export function wholeBibtex(text: string, ids: ReadonlySet<string>, library: BibtexLibrary): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const { chunks } = cutBibtex(text);
  const { abbreviations, familyOf } = families(text, chunks);
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const chunk of chunks) {
    if (chunk.kind === 'string' || !ids.has(chunk.id) || found.has(chunk.id)) continue;
    const fields = fieldsOf(abbreviations, familyOf(chunk), library, bookkeeping);
    if (fields !== undefined) found.set(chunk.id, fields);
  }
  return found;
}

/** What an entry is read with: the file's abbreviations, and the words of the entry and of those that it takes fields from. */
function families(text: string, chunks: readonly BibtexChunk[]): { readonly abbreviations: string; readonly familyOf: (chunk: BibtexChunk) => readonly string[] } {
  const wordsOf = ({ start, end }: BibtexChunk): string => text.slice(start, end);
  const abbreviations = chunks.filter(({ kind }) => kind === 'string').map(wordsOf).join('\n');
  // Few files have parents, and a look into each entry for one takes longer than all else where nothing has changed.
  const byId = new Map<string, BibtexChunk>();
  if (/crossref/iu.test(text)) for (const chunk of chunks) if (chunk.kind === 'entry' && !byId.has(chunk.id)) byId.set(chunk.id, chunk);
  return { abbreviations, familyOf: chunk => (byId.size === 0 ? [wordsOf(chunk)] : [chunk, ...ancestors(chunk, byId, wordsOf)].map(wordsOf)) };
}

/** The entries that this one takes fields from, nearest first; a circle of them ends where it closes. */
function ancestors(chunk: BibtexChunk, byId: ReadonlyMap<string, BibtexChunk>, wordsOf: (chunk: BibtexChunk) => string): readonly BibtexChunk[] {
  const line: BibtexChunk[] = [];
  for (let next: BibtexChunk | undefined = chunk; next !== undefined && line.length < FARTHEST;) {
    const [, key = ''] = /\bcrossref\s{0,10}=\s{0,10}[{"]?\s{0,10}([^\s{}",]{1,200})/iu.exec(wordsOf(next)) ?? [];
    const parent = byId.get(key);
    next = parent === chunk || parent === undefined || line.includes(parent) ? undefined : parent;
    if (next !== undefined) line.push(next);
  }
  return line;
}

const FARTHEST = 4;

function convert(abbreviations: string, family: readonly string[], library: BibtexLibrary): KeptEntry {
  const fields = fieldsOf(abbreviations, family, library, unread);
  if (fields === undefined) return undefined;
  const node = nodeOf(fields, sourceSpan(0, 0));
  const [source] = readItems({ kind: 'list', span: node.span, items: [node] }, 'entry', nowhere, []);
  return source && withoutMarkup(source);
}

function fieldsOf(abbreviations: string, family: readonly string[], library: BibtexLibrary, without: ReadonlySet<string>): Readonly<Record<string, unknown>> | undefined {
  try {
    const [own, ...others] = family.flatMap(words => library.bibtexEntries(`${abbreviations}\n${words}`).slice(-1));
    if (own === undefined) return undefined;
    const csl = cslOf([own, ...others].map((entry, place) => plainer(entry, place === others.length, without)), library);
    return { ...(typeof csl === 'object' ? csl : {}), ...ourFields(own), id: own.label };
  } catch {
    return undefined;
  }
}

/** A value that the library cannot read is left out, so that it does not cost its entry. */
function cslOf(entries: readonly BibtexEntry[], library: BibtexLibrary): unknown {
  try {
    return library.cslOfBibtex(entries);
  } catch {
    return library.cslOfBibtex(entries.map(entry => ({ ...entry, properties: Object.fromEntries(Object.entries(entry.properties).filter(field => isReadable(entry, field, library))) })));
  }
}

function isReadable(entry: BibtexEntry, [name, value]: readonly [string, unknown], library: BibtexLibrary): boolean {
  try {
    library.cslOfBibtex([{ ...entry, properties: { [name]: value } }]);
    return true;
  } catch {
    return false;
  }
}

/** The place is given where the entry stands, and not where it was first read. */
function nowhere(): Source['definedAt'] {
  return { kind: 'registry', path: '', place: sourceSpan(0, 0), idPlace: sourceSpan(0, 0) };
}

/** Without what no reader asks for, which takes most of the time and the memory. The `last` of a line leads to none further, or the library would go round in a circle. */
function plainer({ type, label, properties }: BibtexEntry, last: boolean, without: ReadonlySet<string>): BibtexEntry {
  return { type, label, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !without.has(name) && !(last && name === 'crossref'))) };
}

/** What reference managers keep beside a work and no list of references shows. */
const bookkeeping: ReadonlySet<string> = new Set(['abstract', 'file', 'keywords', 'annotation', 'mendeley-groups', 'bdsk-url-1', 'timestamp', 'owner']);
const unread: ReadonlySet<string> = new Set([...bookkeeping, 'note']);

/** Fields of ours, which BibTeX does not know, as they are written. */
function ourFields({ properties }: BibtexEntry): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of ours) {
    const value = properties[name];
    if (typeof value === 'string') found[name] = value.replace(/[{}]/gu, '').trim();
  }
  return found;
}

const ours = ['speaker', 'excerpt', 'archive', 'grade', 'reliability', 'credibility', 'tlp', 'anonymous', 'descriptor', 'role'] as const;

/** The library writes italics and the like as HTML. */
function withoutMarkup({ title, containerTitle, ...rest }: Source): Omit<Source, 'definedAt'> {
  const { definedAt: _, ...source } = rest;
  return { ...source, title: plain(title), containerTitle: plain(containerTitle) };
}

function plain(text: string): string {
  return text.includes('<') ? text.replace(/<\/?(?:i|b|sub|sup|span)(?: [^<>]{0,80})?>/gu, '') : text;
}
