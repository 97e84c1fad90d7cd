/** Finds the sources of a registry by what is typed of them. Knows ids and words, not where they are typed. */
import type { Registry, Source } from '../core/sources/source.ts';

/** A registry in lower case, made as far as searches have needed it. */
export interface SourceIndex {
  readonly citekey: readonly Entry[];
  readonly footnote: readonly Entry[];
}

interface Entry {
  readonly source: Source;
  readonly isCited: boolean;
  readonly key: string;
  readonly words: () => string;
}

export type SourceIndexes = (registry: Registry) => SourceIndex;

/** One index for each registry for as long as somebody holds the registry. */
export function createSourceIndexes(): SourceIndexes {
  const known = new WeakMap<Registry, SourceIndex>();
  return registry => {
    const index = known.get(registry) ?? indexOf(registry);
    known.set(registry, index);
    return index;
  };
}

/** What is written after the mark: a footnote's label stands in the registry with its `^`. */
export function keyText(source: Source): string {
  return source.definedAt.kind === 'footnote' ? source.id.replace(/^\^/u, '') : source.id;
}

/** At most `limit` sources, the likeliest first; `more` where there are others. `typed` is in lower case. */
export function search(index: SourceIndex, { kind, typed }: { readonly kind: keyof SourceIndex; readonly typed: string }, limit: number): { readonly found: readonly Source[]; readonly more: boolean } {
  const byKey: Source[] = [];
  const byWord: Source[] = [];
  for (const { source, key, words } of index[kind]) {
    if (byKey.length > limit) break;
    if (key.startsWith(typed)) byKey.push(source);
    else if (byWord.length <= limit && typed !== '' && hasWord(words(), typed)) byWord.push(source);
  }
  const found = [...byKey, ...byWord];
  return { found: found.slice(0, limit), more: found.length > limit };
}

function indexOf(registry: Registry): SourceIndex {
  const cited = new Set(registry.citations.flatMap(citation => citation.source?.id ?? []));
  const entries = (sources: Iterable<Source>): readonly Entry[] => {
    const all = Array.from(sources, source => entryOf(source, cited.has(source.id)));
    return [...all.filter(entry => entry.isCited), ...all.filter(entry => !entry.isCited)];
  };
  return { citekey: entries(citable(registry)), footnote: entries(registry.sources.filter(({ definedAt }) => definedAt.kind === 'footnote')) };
}

/** Every work that a key can name, the draft's own first; of two with one id the nearer. */
function citable({ sources, files }: Registry): Iterable<Source> {
  const byId = new Map(sources.filter(({ definedAt: { kind } }) => kind === 'front-matter' || kind === 'registry').map(source => [source.id, source]));
  for (const file of files) for (const [id, source] of file.sources) if (!byId.has(id)) byId.set(id, source);
  return byId.values();
}

function entryOf(source: Source, isCited: boolean): Entry {
  let words: string | undefined;
  return { source, isCited, key: keyText(source).toLowerCase(), words: () => (words ??= wordsOf(source).toLowerCase()) };
}

function wordsOf(source: Source): string {
  return source.anonymous ? source.id : `${source.id} ${source.author} ${source.title} ${source.containerTitle}`;
}

/** Whether a word of the text begins so. */
function hasWord(text: string, typed: string): boolean {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
