/** Works as BibTeX or BibLaTeX. Knows how both escape, and keeps capitals, accents and every script as they are. */
import { containerFields, entryTypes, plainFields, publisherFields } from './bibtex-types.ts';
import { dateWords, type CslDate } from './csl-dates.ts';
import type { CslItem } from './csl-item.ts';
import type { CslName } from './csl-names.ts';

export type Dialect = 'bibtex' | 'biblatex';

/** UTF-8, which BibLaTeX, Pandoc and LaTeX since 2018 read as it is. */
export function bibtexText(items: readonly CslItem[], dialect: Dialect): string {
  return items.map(item => entryText(item, dialect)).join('\n');
}

/** What no reader of `.bib` files takes in a key. */
export function canBeKey(id: string): boolean {
  return id !== '' && !/[\s,{}()"'#%~\\=]/u.test(id);
}

type Fields = readonly (readonly [name: string, value: string])[];

function entryText(item: CslItem, dialect: Dialect): string {
  const known = entryTypes.get(item.type);
  const type = known?.[dialect] ?? 'misc';
  const fields: Fields = [
    ...peopleFields(item),
    ...one('title', titleText(item.texts.get('title') ?? '')),
    ...whereFields(item, type, dialect),
    ...(known?.subtype === undefined || dialect === 'bibtex' ? [] : one('entrysubtype', known.subtype)),
    ...plainFields.flatMap(({ csl, [dialect]: name }) => (name === undefined ? [] : one(name, latex(item.texts.get(csl) ?? '')))),
    ...one('number', latex(item.texts.get('issue') ?? item.texts.get('number') ?? item.texts.get('collection-number') ?? '')),
    ...one('pages', latex(item.texts.get('page') ?? '').replace(/\s*[-–—]\s*/gu, '--')),
    ...dateFields(item.dates.get('issued'), dialect),
    ...one('doi', verbatim(item.texts.get('DOI') ?? '')),
    ...one('url', verbatim(item.texts.get('URL') ?? '')),
    ...readOn(item.dates.get('accessed'), dialect),
    ...one('note', noteText(item)),
  ];
  return `@${type}{${item.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

function one(name: string, value: string): Fields {
  return value === '' ? [] : [[name, value]];
}

const people: readonly (readonly [csl: string, name: string])[] = [['author', 'author'], ['editor', 'editor'], ['translator', 'translator'], ['container-author', 'bookauthor']];

function peopleFields({ names }: CslItem): Fields {
  return people.flatMap(([csl, name]) => one(name, (names.get(csl) ?? []).map(nameText).join(' and ')));
}

/** A body in braces of its own, so that nobody looks for its family name. */
function nameText(name: CslName): string {
  const family = [name['non-dropping-particle'], name.family].filter(part => part !== undefined).join(' ');
  const given = [name.given, name['dropping-particle']].filter(part => part !== undefined).join(' ');
  if (name.literal !== undefined || given === '') return `{${latex(name.literal ?? family)}}`;
  return [family, name.suffix ?? '', given].filter(part => part !== '').map(part => guarded(latex(part))).join(', ');
}

/** What parts names from each other must not stand in one. */
function guarded(text: string): string {
  return /,| and /u.test(text) ? `{${text}}` : text;
}

function whereFields({ texts }: CslItem, type: string, dialect: Dialect): Fields {
  const container = titleText(texts.get('container-title') ?? '');
  const body = latex(texts.get('publisher') ?? texts.get('authority') ?? '');
  const containerField = containerFields.get(type)?.[dialect];
  const bodyField = publisherFields.get(type)?.[dialect] ?? 'publisher';
  if (containerField !== undefined) return [...one(containerField, container), ...one(bodyField, body)];
  return one(bodyField, [container, body].filter(part => part !== '').join(', '));
}

/** BibTeX knows no days; what is no date there is said as it stands. */
function dateFields(date: CslDate | undefined, dialect: Dialect): Fields {
  if (date === undefined) return [];
  const [[year, month] = []] = date['date-parts'] ?? [];
  if (dialect === 'biblatex' || year === undefined) return date.literal === undefined ? one('date', `${dateWords(date)}${date.circa === true ? '~' : ''}`) : one('year', latex(date.literal));
  return [...one('year', String(year)), ...(month === undefined ? [] : one('month', months[month - 1] ?? ''))];
}

const months: readonly string[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function readOn(date: CslDate | undefined, dialect: Dialect): Fields {
  return date === undefined || date.literal !== undefined || dialect === 'bibtex' ? [] : one('urldate', dateWords(date));
}

/** Neither has a field for a copy that lasts. */
function noteText({ texts }: CslItem): string {
  const archive = texts.get('archive') ?? '';
  const kept = archive === '' ? '' : /^https?:\/\/\S+$/u.test(archive) ? `Archived: \\url{${verbatim(archive)}}` : latex(archive);
  return [latex(texts.get('note') ?? ''), kept].filter(part => part !== '').join('. ');
}

/** Words with capitals in braces, so that no style makes them small. A first word keeps its first letter anyway. */
function titleText(title: string): string {
  let isFirst = true;
  return latex(title).replace(word, (found: string) => {
    if (found.startsWith('\\')) return found;
    const opens = isFirst;
    isFirst = false;
    return /\p{Lu}/u.test(opens ? found.slice(1) : found) ? `{${found}}` : found;
  });
}

/** A command, or a run of letters with what belongs to it. */
const word = /\\[a-zA-Z]+|\\.|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu;

/** CSL's markup as commands, and everything that LaTeX would act on as a letter. */
function latex(text: string): string {
  const open: string[] = [];
  const marks = isBalanced(text) ? words : loneBraces;
  return text.split(/(<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]{0,80})?>)/u).map((part, index) => {
    if (index % 2 === 0) return part.replace(special, mark => marks.get(mark) ?? `\\${mark}`);
    if (part.startsWith('</')) return open.pop() ?? '';
    const command = commandOf(part);
    open.push('}');
    return command;
  }).join('') + open.join('');
}

function commandOf(tag: string): string {
  if (/^<i\b/u.test(tag)) return '\\textit{';
  if (/^<b\b/u.test(tag)) return '\\textbf{';
  if (/^<sub\b/u.test(tag)) return '\\textsubscript{';
  if (/^<sup\b/u.test(tag)) return '\\textsuperscript{';
  return /^<sc\b|small-caps/u.test(tag) ? '\\textsc{' : '{';
}

const special = /[\\{}&%$#_~^]/gu;
const words: ReadonlyMap<string, string> = new Map([['\\', '\\textbackslash{}'], ['~', '\\textasciitilde{}'], ['^', '\\textasciicircum{}']]);
/** BibTeX counts a brace after a backslash like any other, so one without its partner needs a name; Pandoc knows only the pair. */
const loneBraces: ReadonlyMap<string, string> = new Map([...words, ['{', '\\textbraceleft{}'], ['}', '\\textbraceright{}']]);

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === '{') depth++;
    else if (mark === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** An address stands as it is, but for what would end the field. */
function verbatim(text: string): string {
  return text.replace(/[\s{}\\]/gu, mark => encodeURIComponent(mark));
}
