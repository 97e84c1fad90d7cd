/** Works as a list that people read, in Markdown: one line each, in order of name or title, and what is not given said to be so. */
import type { Source } from '../../core/sources/source.ts';
import { emphasis, plain, toMarkdown, isWebAddress, tidy, type Line, type Part } from '../card.ts';
import { dateWords } from './csl-dates.ts';
import type { CslItem } from './csl-item.ts';
import { nameWords } from './csl-names.ts';

export interface ListedItem {
  readonly item: CslItem;
  readonly source: Source | undefined;
}

/** Empty where there is nothing to list. */
export function referenceList(items: readonly ListedItem[]): string {
  return items.map(each => ({ place: placeOf(each.item), line: lineOf(each) }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .map(({ line }) => `- ${line}\n`).join('');
}

/** By family name or title, without accents, articles and case; then by date. */
function placeOf({ names, texts, dates, id }: CslItem): string {
  const head = (names.get('author') ?? names.get('editor'))?.map(nameWords).join('; ') ?? texts.get('title')?.replace(/^(?:the|an?) /iu, '') ?? texts.get('URL')?.replace(/^https?:\/\/(?:www\.)?/iu, '') ?? id;
  const date = dates.get('issued');
  return [head, date === undefined ? '' : dateWords(date), texts.get('title') ?? '', id].map(plainLetters).join('\n');
}

function plainLetters(text: string): string {
  return withoutMarkup(text).normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function lineOf({ item, source }: ListedItem): string {
  if (source?.anonymous === true) return `${toMarkdown([[plain(item.texts.get('title') ?? '')]])}.`;
  const text = (name: string): string => withoutMarkup(item.texts.get(name) ?? '');
  const isNote = source?.definedAt.kind === 'footnote';
  const makers = item.names.get('author') ?? item.names.get('editor') ?? [];
  const issued = item.dates.get('issued');
  const parts: Line[] = [];
  if (makers.length > 0) parts.push([plain(makers.map(nameWords).join('; '))]);
  // A note is in the writer's own order already.
  if (text('title') !== '') parts.push([plain(isNote ? text('title') : `“${text('title')}”`)]);
  if (text('container-title') !== '') parts.push([emphasis(text('container-title'))]);
  else if (text('publisher') !== '' || text('authority') !== '') parts.push([plain(text('publisher') || text('authority'))]);
  for (const [name, mark] of [['volume', 'vol. '], ['issue', 'no. '], ['number', '']] as const) if (text(name) !== '') parts.push([plain(mark + text(name))]);
  if (issued !== undefined) parts.push([plain(dateWords(issued))]);
  if (text('page') !== '') parts.push([plain(`${/[-–,]/u.test(text('page')) ? 'pp.' : 'p.'} ${text('page')}`)]);
  const said = parts.flatMap((part, index) => (index === 0 ? part : [plain(', '), ...part]));
  const rest = [addressWords(item, text('title')), archiveWords(text('archive')), isNote ? '' : missingWords(item)].filter(words => words !== '');
  const words = said.length === 0 ? '' : `${toMarkdown([said])}.`;
  return [words, ...rest].filter(each => each !== '').join(' ');
}

/** With the day on which it was read. A note that has its address in its words has it once. */
function addressWords({ texts, dates }: CslItem, title: string): string {
  const doi = texts.get('DOI');
  const url = texts.get('URL') ?? (doi === undefined ? '' : `https://doi.org/${doi}`);
  const accessed = dates.get('accessed');
  const address = url === '' || title.includes(url) ? '' : linked(url);
  const read = accessed === undefined ? '' : `read on ${toMarkdown([[plain(dateWords(accessed))]])}`;
  const both = [address, read].filter(part => part !== '').join(', ');
  return both === '' ? '' : `${both.charAt(0).toUpperCase()}${both.slice(1)}.`;
}

function archiveWords(archive: string): string {
  return archive === '' ? '' : isWebAddress(archive) ? `Archived: ${linked(archive)}.` : `${toMarkdown([[plain(archive)]])}.`;
}

/** Nothing is made up for what the draft does not say. */
function missingWords({ texts, names, dates }: CslItem): string {
  const hasMaker = names.size > 0 || ['container-title', 'publisher', 'authority'].some(name => texts.has(name));
  const missing = [...(texts.has('title') ? [] : ['title']), ...(hasMaker ? [] : ['author or publisher']), ...(dates.has('issued') ? [] : ['date'])];
  return missing.length === 0 ? '' : `Not given: ${missing.join(', ')}.`;
}

function linked(url: string): string {
  const part: Part = plain(url);
  return isWebAddress(url) ? `<${tidy(url)}>` : toMarkdown([[part]]);
}

function withoutMarkup(text: string): string {
  return text.includes('<') ? text.replace(/<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]{0,80})?>/gu, '') : text;
}
