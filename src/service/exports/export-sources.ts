/** What a draft cites, written for other tools. The gate that nothing passes which the draft may not carry; knows no disk and no host. */
import type { Analysis } from '../../core/rules/rule.ts';
import { normalTlp } from '../../core/sources/csl-values.ts';
import { publicName } from '../../core/sources/describe.ts';
import type { Source } from '../../core/sources/source.ts';
import { isStricter, labelOf, markingOf } from '../../core/sources/tlp.ts';
import { protectedNames } from '../protected-names.ts';
import type { BibtexLibrary } from '../registries/registry-entry.ts';
import { fieldsInFile, fieldsInFrontMatter, wantsLibrary, type Fields } from '../registries/whole-entries.ts';
import { bibtexText, canBeKey } from './bibtex-text.ts';
import { chosenSources, type ChosenSource } from './chosen-sources.ts';
import { itemOfFields, itemOfSource, mapTexts, plainItem, protectedItem, type CslItem } from './csl-item.ts';
import { referenceList } from './reference-list.ts';

export const exportFormats = ['csl-json', 'bibtex', 'biblatex', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportInput {
  readonly analysis: Analysis;
  readonly format: ExportFormat;
  /** Not only what is cited: all that the draft and its bibliographies define. */
  readonly all: boolean;
  /** The text of a bibliography by its path; undefined where it is not at hand. */
  readonly textOf: (path: string) => string | undefined;
}

export type Exported =
  | { readonly kind: 'exported'; readonly text: string; readonly count: number; /** What is missing in it, and why. */ readonly notices: readonly string[] }
  /** Nothing may leave. */
  | { readonly kind: 'refused'; readonly message: string };

export async function exportSources({ analysis, format, all, textOf }: ExportInput): Promise<Exported> {
  const { registry } = analysis;
  const { withhold } = protectedNames(registry.sources);
  const chosen = chosenSources(registry, all, withhold);
  const fields = await fieldsOf(analysis, chosen.map(({ source }) => source), textOf);
  const barred = [...overMarking(analysis, chosen, fields), ...namedByKeys(chosen, withhold)];
  if (barred.length > 0) return { kind: 'refused', message: `${barred.join(' ')} Nothing was exported.` };
  const items = chosen.map(({ key, source }) => itemOf(key, source, fields.get(source.id), withhold));
  const isBibtex = format === 'bibtex' || format === 'biblatex';
  const written = isBibtex ? items.filter(({ id }) => canBeKey(id)) : items;
  const notices = [...unread(analysis), ...undefinedKeys(analysis), ...items.filter(item => !written.includes(item)).map(({ id }) => `“${id}” cannot be a key of BibTeX, so it is left out. Export CSL-JSON, or cite the work by another key.`)];
  return { kind: 'exported', text: write(written, format, chosen), count: written.length, notices: notices.map(withhold) };
}

function write(items: readonly CslItem[], format: ExportFormat, chosen: readonly ChosenSource[]): string {
  switch (format) {
    case 'csl-json': return `${JSON.stringify(items.map(plainItem), undefined, 2)}\n`;
    case 'bibtex': case 'biblatex': return bibtexText(items, format);
    case 'markdown': return referenceList(items.map((item, index) => ({ item, source: chosen[index]?.source })));
  }
}

/** All fields of those that have an entry, read again where it stands. */
async function fieldsOf({ markdown }: Analysis, sources: readonly Source[], textOf: ExportInput['textOf']): Promise<ReadonlyMap<string, Fields>> {
  const found = new Map(fieldsInFrontMatter(markdown.frontMatter?.root, sources.filter(({ definedAt }) => definedAt.kind === 'front-matter')));
  const byFile = new Map<string, Source[]>();
  for (const source of sources) if (source.definedAt.kind === 'registry') addTo(byFile, source.definedAt.path, source);
  const library: BibtexLibrary | undefined = [...byFile.keys()].some(wantsLibrary) ? await import('../registries/bibtex-library.ts') : undefined;
  for (const [path, own] of byFile) for (const [id, fields] of fieldsInFile(path, textOf(path) ?? '', own, library)) found.set(id, fields);
  return found;
}

function addTo(lists: Map<string, Source[]>, path: string, source: Source): void {
  const list = lists.get(path);
  if (list === undefined) lists.set(path, [source]);
  else list.push(source);
}

function itemOf(key: string, source: Source, fields: Fields | undefined, withhold: (text: string) => string): CslItem {
  if (source.anonymous) return protectedItem(key, source.type, withhold(publicName(source)));
  const item = fields === undefined ? itemOfSource(key, source) : itemOfFields(key, fields);
  return mapTexts(item, withhold);
}

/** Whoever shared a work under a label did not agree to the readers of a draft with a wider one. */
function overMarking({ markdown }: Analysis, chosen: readonly ChosenSource[], fields: ReadonlyMap<string, Fields>): readonly string[] {
  const { label: own, entry } = markingOf(markdown);
  const unreadable = chosen.filter(({ source }) => hasUnreadableLabel(source, fields.get(source.id))).map(({ key }) => `The TLP label of “${key}” cannot be read; write CLEAR, GREEN, AMBER, AMBER+STRICT or RED.`);
  const stricter = chosen.filter(({ source }) => isStricter(labelOf(source), own ?? 'CLEAR'));
  if (stricter.length === 0) return unreadable;
  const named = stricter.map(({ key, source }) => `“${key}” is TLP:${labelOf(source)}`);
  const draft = entry === undefined ? 'unmarked, which anybody may read' : own === undefined ? 'marked with no TLP label, which counts as unmarked' : `TLP:${own}`;
  return [...unreadable, `${sentence(named)}, and this draft is ${draft}. Whoever shared ${stricter.length === 1 ? 'it' : 'them'} did not agree to that audience; raise the draft’s label, leave the ${stricter.length === 1 ? 'source' : 'sources'} out, or ask for a lower label.`];
}

/** A label that was meant to hold somebody off and is spelt wrong counts as none elsewhere; what is sent out cannot be called back. */
function hasUnreadableLabel({ tlp }: Source, fields: Fields | undefined): boolean {
  const given = Object.entries(fields ?? {}).find(([key]) => key.toLowerCase() === 'tlp')?.[1];
  return tlp === '' && given !== undefined && given !== null && given !== '' && normalTlp(String(given)) === undefined;
}

/** Keys go out as they are, since the draft cites by them. */
function namedByKeys(chosen: readonly ChosenSource[], withhold: (text: string) => string): readonly string[] {
  const named = chosen.filter(({ key }) => withhold(key) !== key).length;
  return named === 0 ? [] : [`${named === 1 ? 'A key' : `${named} keys`} of this draft ${named === 1 ? 'names' : 'name'} somebody whom it protects; give ${named === 1 ? 'that source another' : 'those sources others'} first.`];
}

/** Bibliographies that could not be read. */
function unread({ registry }: Analysis): readonly string[] {
  if (!registry.external) return [];
  const places = new Set(registry.bibliographies.map(({ span }) => span.start));
  return registry.problems.filter(({ id, span }) => id === 'front-matter' && places.has(span.start)).map(({ message }) => message);
}

function undefinedKeys({ registry }: Analysis): readonly string[] {
  const keys = new Set(registry.citations.flatMap(({ citation, source }) => (source === undefined && citation.kind === 'citekey' ? citation.key : [])));
  return [...keys].map(key => `“${key}” is cited and defined nowhere, so it is not in the export.`);
}

function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
