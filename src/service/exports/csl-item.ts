/** A work as a CSL item: its fields put in order, whatever shape they had where it is defined. Knows the fields that may leave, and no file. */
import type { Source } from '../../core/sources/source.ts';
import { isRecord } from '../../core/text/reading.ts';
import { fieldOrder, fieldsByKey, plainKey, typeOf } from './csl-fields.ts';
import { dateOf, type CslDate } from './csl-dates.ts';
import { namesOf, type CslName } from './csl-names.ts';

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly CslName[]>;
  readonly dates: ReadonlyMap<string, CslDate>;
}

/** From the fields as they stand where the work is defined. */
export function itemOfFields(id: string, given: Readonly<Record<string, unknown>>): CslItem {
  const texts = new Map<string, string>();
  const names = new Map<string, readonly CslName[]>();
  const dates = new Map<string, CslDate>();
  let type = '';
  for (const [key, value] of Object.entries(given)) {
    if (plainKey(key) === 'type' && typeof value === 'string') type = value;
    const field = fieldsByKey.get(plainKey(key));
    if (field === undefined) continue;
    if (field.kind === 'text') setOnce(texts, field.name, textOf(value));
    else if (field.kind === 'names') setOnce(names, field.name, namesOf(value));
    else setOnce(dates, field.name, dateOf(value));
  }
  const doi = texts.get('DOI')?.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/iu, '');
  if (doi !== undefined) texts.set('DOI', doi);
  return { id, type: typeOf(type, texts.has('URL')), texts, names, dates };
}

/** From what the draft itself tells, where a work is no more than a link or a note. */
export function itemOfSource(id: string, { type, genre, title, author, containerTitle, publisher, issued, accessed, url, archive, definedAt }: Source): CslItem {
  // A note's words go on to its address, which has a field of its own.
  const words = definedAt.kind === 'footnote' ? title.replace(/^see:? (?=\P{Ll})/iu, '').replace(/[\s,;:.]+$/u, '') : title;
  return itemOfFields(id, { type, genre, title: words, author, 'container-title': containerTitle, publisher, issued, accessed, URL: url, archive });
}

/** Of somebody protected nothing leaves but how the draft may speak of them. */
export function protectedItem(id: string, type: string, descriptor: string): CslItem {
  return { ...itemOfFields(id, { title: descriptor }), type: typeOf(type, false) };
}

/** Every text in it, changed; the id stays, since the draft cites by it. An address that would change is left out: it would lead nowhere. */
export function mapTexts(item: CslItem, change: (text: string) => string): CslItem {
  return {
    ...item,
    texts: new Map([...item.texts].flatMap(([name, text]) => (addresses.has(name) && change(text) !== text ? [] : [[name, change(text)] as const]))),
    names: new Map([...item.names].map(([field, names]) => [field, names.map(name => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, change(text)])))])),
    dates: new Map([...item.dates].map(([name, date]) => [name, date.literal === undefined ? date : { literal: change(date.literal) }])),
  };
}

const addresses: ReadonlySet<string> = new Set(['URL', 'DOI', 'archive']);

/** The item as JSON has it. */
export function plainItem({ id, type, texts, names, dates }: CslItem): Readonly<Record<string, unknown>> {
  const fields = fieldOrder.flatMap(name => {
    const value = texts.get(name) ?? names.get(name) ?? dates.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { id, type, ...Object.fromEntries(fields) };
}

/** On one line; nothing for what is no text. A field of several texts has them one after another. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.flatMap(part => textOf(part) ?? []);
    return parts.length === 0 ? undefined : parts.join(', ');
  }
  if (isRecord(value) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const text = String(value).replace(/[\u0000-\u001F\u007F]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

function setOnce<T>(fields: Map<string, T>, name: string, value: T | undefined): void {
  if (value !== undefined && !fields.has(name)) fields.set(name, value);
}
