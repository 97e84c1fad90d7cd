/** Turns a link of the text into an entry of the front matter's `sources:`. The link stays; what cannot be known is left to fill in. */
import type { LinkCitation } from '../../core/markdown/document.ts';
import { newEntryEdit, type EntryField } from '../../core/sources/new-entry.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import type { Edit } from '../../core/text/edit.ts';
import { tidy, isWebAddress } from '../card.ts';
import { touches } from '../place.ts';
import { snippetText, type Change } from './action.ts';

/** Undefined where no web link stands at the offset, its address has an entry already, or the front matter cannot be read. */
export function sourceEntryAction(analysis: Analysis, offset: number): Change | undefined {
  const link = analysis.registry.citations.map(({ citation }) => citation).find(citation => citation.kind === 'link' && touches(citation.span, offset, 'beside'));
  if (link?.kind !== 'link' || link.url === undefined || !isWebAddress(link.url)) return undefined;
  const { url } = link;
  const { sources } = analysis.registry;
  if (sources.some(source => source.definedAt.kind === 'front-matter' && source.url === url)) return undefined;
  const id = freeId(url, new Set(sources.map(source => source.id)));
  const edit = newEntryEdit(analysis.markdown, id, fieldsOf(analysis, link, url));
  return edit === undefined ? undefined : { title: `Create a source entry “${id}” from this link`, edits: [edit], snippet: true };
}

/** An empty entry under an id of the writer's choice; undefined where the id is no key or the front matter cannot be read. */
export function newSource(analysis: Analysis, id: string): Edit | undefined {
  if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(id)) return undefined;
  return newEntryEdit(analysis.markdown, id, [
    ['type', '${1:article-newspaper}'], ['title', '"${2:Title}"'], ['author', '"${3:Author or body}"'], ['issued', '${4:YYYY-MM-DD}'], ['URL', '"${5:https://}"'],
  ]);
}

function fieldsOf(analysis: Analysis, link: LinkCitation, url: string): readonly EntryField[] {
  const words = tidy(analysis.source.slice(link.textSpan.start, link.textSpan.end)).trim();
  const title = link.textSpan.start === link.span.start ? '' : words;
  return [['type', 'webpage'], ['title', snippetText(quoted(title))], ['URL', snippetText(quoted(url))], ['accessed', '${1:YYYY-MM-DD}']];
}

/** A JSON string is a YAML string in double quotation marks. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The longest part of the host's name, which is seldom its country or its `www`. */
function freeId(url: string, taken: ReadonlySet<string>): string {
  const labels = url.replace(/^https?:\/\/(?:[^/@]*@)?/iu, '').split(/[/:?#]/u)[0]?.toLowerCase().split('.') ?? [];
  const name = labels.slice(0, -1).filter(label => label !== 'www').reduce((longest, label) => (label.length > longest.length ? label : longest), '');
  const base = name.replace(/[^a-z0-9-]/gu, '').replace(/^[^a-z]+/u, '') || 'source';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
