/** What the reading of attributions may know of the works a draft cites: authors as they are spoken of, titles, outlets. Nothing of a protected source. */
import type { CitedWork, CitedWorks } from '../attribution/works.ts';
import type { ResolvedCitation, Source } from './source.ts';

/** By where each citation begins. */
export function citedWorks(citations: readonly ResolvedCitation[]): CitedWorks {
  const read = new Map<Source, CitedWork | undefined>();
  const found = new Map<number, CitedWork>();
  for (const { citation, source } of citations) {
    if (source === undefined) continue;
    if (!read.has(source)) read.set(source, workOf(source));
    const work = read.get(source);
    if (work !== undefined) found.set(citation.span.start, work);
  }
  return found;
}

function workOf(source: Source): CitedWork | undefined {
  if (source.anonymous) return undefined;
  const listed = source.author.split(';').map(name => spoken(name.trim())).filter(name => name !== '');
  const noted = source.definedAt.kind === 'footnote' ? authorOfNote(source.title) : undefined;
  const authors = listed.length > 0 || noted === undefined ? listed : [noted];
  const outlet = journalism.has(source.type) ? source.containerTitle || authors[0] || source.publisher : '';
  return authors.length === 0 && outlet === '' ? undefined : { authors, title: source.title, outlet };
}

const journalism = new Set(['article-newspaper', 'article-magazine', 'broadcast']);

/** `Vela, Ines` as `Ines Vela`; a body’s name with a comma stays as it is. */
function spoken(name: string): string {
  const [, family = '', given = ''] = /^([^,]+),\s([^,]+)$/u.exec(name) ?? [];
  const isPerson = given !== '' && given.split(' ').length < 4 && given.split(' ').every(word => /^\p{Lu}[\p{Ll}.-]/u.test(word)) && !/\b(?:of|the|for|and|&)\b/u.test(family);
  return isPerson ? `${given} ${family}` : name;
}

/** `Harbour Survey Board, minutes of 3 May`: a note that begins with a name and a comma. */
function authorOfNote(text: string): string | undefined {
  const [, name = ''] = /^([^,“”"‘’:;()]{4,70}),\s/u.exec(text.slice(0, 90)) ?? [];
  const words = name.split(' ');
  if (words.length < 2 || words.length > 8 || /\d/u.test(name) || !/^\p{Lu}/u.test(name)) return undefined;
  return words.every(word => /^\p{Lu}/u.test(word) || small.has(word)) ? name : undefined;
}

const small = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'de', 'von', 'van', 'der', 'la', 'del', 'al', '&']);
