/** Finds the sources of a registry by what is typed of them. Knows ids and words, not where they are typed. */
import type { Registry, RegistryFile, Source } from '../core/sources/source.ts';

/** A registry in lower case, made as far as searches have needed it. */
export interface SourceIndex {
  /** The draft's own works, then those of each of its files; one that stands in an earlier list hides its namesakes. */
  readonly citekey: readonly (readonly Entry[])[];
  readonly footnote: readonly (readonly Entry[])[];
}

interface Entry {
  readonly source: Source;
  readonly isCited: boolean;
  readonly key: string;
  readonly words: () => string;
}

export type SourceIndexes = (registry: Registry) => SourceIndex;

/** One index for each registry, and one for each file, which outlasts many versions of a draft, for as long as somebody holds them. */
export function createSourceIndexes(): SourceIndexes {
  const known = new WeakMap<Registry, SourceIndex>();
  const files = new WeakMap<RegistryFile, readonly Entry[]>();
  const fileIndex = (file: RegistryFile): readonly Entry[] => {
    const index = files.get(file) ?? Array.from(file.sources.values(), source => entryOf(source, false));
    files.set(file, index);
    return index;
  };
  return registry => {
    const index = known.get(registry) ?? indexOf(registry, registry.files.map(fileIndex));
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
  const nearer = new Set<string>();
  for (const list of index[kind]) {
    for (const { source, key, words } of list) {
      if (byKey.length > limit) break;
      const isKey = key.startsWith(typed);
      if (!isKey && (byWord.length > limit || typed === '' || !hasWord(words(), typed)) || nearer.has(source.id)) continue;
      nearer.add(source.id);
      (isKey ? byKey : byWord).push(source);
    }
  }
  const found = [...byKey, ...byWord];
  return { found: found.slice(0, limit), more: found.length > limit };
}

function indexOf(registry: Registry, files: readonly (readonly Entry[])[]): SourceIndex {
  const cited = new Set(registry.citations.flatMap(citation => citation.source?.id ?? []));
  const entries = (...kinds: readonly Source['definedAt']['kind'][]): readonly Entry[] => {
    const all = registry.sources.filter(source => kinds.includes(source.definedAt.kind)).map(source => entryOf(source, cited.has(source.id)));
    return [...all.filter(entry => entry.isCited), ...all.filter(entry => !entry.isCited)];
  };
  return { citekey: [entries('front-matter', 'registry'), ...files], footnote: [entries('footnote')] };
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
