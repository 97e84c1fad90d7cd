/** Which works go into an export, and under which key. Knows marks and places in the draft, and no format. */
import { isEvidence } from '../../core/sources/evidence.ts';
import type { Registry, Source } from '../../core/sources/source.ts';
import { contains } from '../../core/text/span.ts';

export interface ChosenSource {
  /** Its own where it is cited by a key; one made from its label or address where it is a note or a link. */
  readonly key: string;
  readonly source: Source;
}

/** What the draft cites, or meant to list by `nocite`; or all that it and its bibliographies define. Each work once. */
export function chosenSources(registry: Registry, all: boolean, withhold: (text: string) => string): readonly ChosenSource[] {
  const wanted = all ? everything(registry) : cited(registry);
  const entries = wanted.filter(isEntry);
  const notes = wanted.filter(source => source.definedAt.kind === 'footnote' && !holdsKey(source, registry));
  const addresses = new Set([...entries, ...notes].map(({ url }) => url));
  const links: Source[] = [];
  for (const source of wanted) {
    if (isEntry(source) || source.definedAt.kind === 'footnote' || source.url === '' || addresses.has(source.url)) continue;
    addresses.add(source.url);
    links.push(source);
  }
  const taken = new Set(entries.map(({ id }) => id));
  return [...entries.map(source => ({ key: source.id, source })), ...[...notes, ...links].map(source => ({ key: freeKey(source, taken, withhold), source }))];
}

function everything({ sources, files }: Registry): readonly Source[] {
  const byId = new Map(sources.map(source => [source.id, source]));
  for (const file of files) for (const source of file.sources.values()) if (!byId.has(source.id)) byId.set(source.id, source);
  return [...byId.values()];
}

function cited(registry: Registry): readonly Source[] {
  const found = new Set<Source>();
  for (const resolved of registry.citations) if (resolved.source !== undefined && isEvidence(resolved)) found.add(resolved.source);
  if (registry.nocite.length > 0) {
    const listed = new Set(registry.nocite);
    for (const source of everything(registry)) if (listed.has(source.id) || (listed.has('*') && isEntry(source))) found.add(source);
  }
  return [...found];
}

/** Cited by a key: an entry, or an address that is its own key. */
function isEntry({ id, url, definedAt }: Source): boolean {
  return definedAt.kind === 'front-matter' || definedAt.kind === 'registry' || (definedAt.kind === 'inline-link' && id !== url);
}

/** A note that cites by keys says where to look, and is no work itself. */
function holdsKey({ definedAt }: Source, { citations }: Registry): boolean {
  return definedAt.kind === 'footnote' && citations.some(({ citation }) => citation.kind === 'citekey' && contains(definedAt.span, citation.span));
}

/** A made key names nobody. */
function freeKey({ id, definedAt }: Source, taken: Set<string>, withhold: (text: string) => string): string {
  const said = withhold(id) === id ? id : 'source';
  const words = said.replace(/^https?:\/\/(?:www\.)?/iu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join('-').slice(0, 60) ?? 'source';
  const base = definedAt.kind === 'footnote' ? `note-${words}` : words;
  let key = base;
  for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
  taken.add(key);
  return key;
}
