/** Whether two entries are one work under two names: by DOI or address, unless something else tells them apart. Knows fields, and not where they stand. */
import type { Source } from './source.ts';

export interface SameWork {
  readonly first: Source;
  readonly second: Source;
  /** What they have in common. */
  readonly by: 'DOI' | 'address';
}

/** Each entry that is a work named before, with the first of its names. */
export function sameWorks(sources: readonly Source[]): readonly SameWork[] {
  const known = new Map<string, Source>();
  const found: SameWork[] = [];
  for (const source of sources) {
    const doi = doiOf(source);
    const address = doi === '' ? plainAddress(source.url) : '';
    const keys = [doi === '' ? '' : `doi:${doi}`, address].filter(key => key !== '');
    const first = keys.map(key => known.get(key)).find(other => other !== undefined && other.id !== source.id);
    if (first !== undefined && !isToldApart(first, source)) found.push({ first, second: source, by: doi === '' ? 'address' : 'DOI' });
    else for (const key of keys) if (!known.has(key)) known.set(key, source);
  }
  return found;
}

/** In lower case and without what is written before it; empty where there is none. */
export function doiOf({ doi, url }: Pick<Source, 'doi' | 'url'>): string {
  const [, name = ''] = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/iu.exec(decoded(doi || url)) ?? [];
  return name.toLowerCase().replace(/[/.]+$/u, '');
}

/** The address without scheme, `www.`, the slash at its end and what only counts readers; empty for the front page of a site, which is the address of many works. */
export function plainAddress(url: string): string {
  const found = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/iu.exec(url.trim());
  if (found === null) return '';
  const [, host = '', path = '', query = '', fragment = ''] = found;
  const place = path.replace(/\/+$/u, '').replace(/\/index\.html?$/iu, '');
  const asked = query.slice(1).split('&').filter(part => part !== '' && !counters.test(part)).sort().join('&');
  if (place === '' && asked === '') return '';
  return `${host.toLowerCase().replace(/:(?:80|443)$/u, '')}${place}${asked === '' ? '' : `?${asked}`}${/^#(?:$|:~:)/u.test(fragment) ? '' : fragment}`;
}

const counters = /^(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|_hsenc|_hsmi)(?:=|$)/iu;

/** Chapters of a book, editions, two talks on one page, two interviews in one paper: another title, date, speaker, page or excerpt makes another source. */
function isToldApart(one: Source, other: Source): boolean {
  if (one.title !== '' && other.title !== '' && !isSameTitle(one.title, other.title)) return true;
  if (one.issued !== '' && other.issued !== '' && one.issued.slice(0, 4) !== other.issued.slice(0, 4)) return true;
  return [[one.speaker, other.speaker], [one.locator, other.locator], [one.excerpt, other.excerpt]].some(([here = '', there = '']) => here !== there && here !== '' && there !== '');
}

/** Without regard to case, marks and a subtitle. */
function isSameTitle(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [plainTitle(one), plainTitle(other)].sort((a, b) => a.length - b.length);
  return longer === shorter || (shorter.length >= 12 && longer.startsWith(`${shorter} `));
}

function plainTitle(title: string): string {
  return (title.normalize('NFKD').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
