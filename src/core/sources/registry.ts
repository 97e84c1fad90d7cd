/** The draft's register of sources and what each citation points at. Knows where sources are defined, not how the words around them read. */
import type { Sentence } from '../english/sentence.ts';
import type { MarkdownDocument, Problem } from '../markdown/document.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { addressKeySources, footnoteSources, inlineLinkSources, linkDefinitionSources, placeInDraft } from './definitions.ts';
import { frontMatterSources } from './front-matter-sources.ts';
import { resolveCitations } from './resolve.ts';
import { sameWorks } from './same-work.ts';
import type { Bibliography, NamedRegistry, Registry, RegistryFile, Source } from './source.ts';

/** Reads every source that the draft defines, nearest first, and resolves its citations. Other files come as read by the host. */
export function readRegistry(document: MarkdownDocument, sentences: readonly Sentence[], registries: readonly NamedRegistry[] = []): Registry {
  const front = frontMatterSources(document.frontMatter);
  const { files, problems: missing, isWhole } = named(front.bibliographies, registries, document.source.startsWith('\uFEFF') ? 1 : 0);
  const problems: Problem[] = [...front.problems, ...missing];
  const byId = new Map<string, Source>();
  const defined = [...front.sources, ...footnoteSources(document, sentences), ...linkDefinitionSources(document), ...inlineLinkSources(document), ...addressKeySources(document)];
  for (const source of defined) {
    const first = byId.get(source.id);
    if (first === undefined) byId.set(source.id, source);
    else if (!isSameLink(first, source)) {
      problems.push(...duplicate(source, first));
      // Who is protected in an entry that is set aside stays protected: the names are kept where they are withheld from every output.
      if (source.anonymous) byId.set(source.id, { ...first, anonymous: true, speaker: [first.speaker, source.author, source.speaker].filter(name => name !== '').join('; ') });
    }
  }
  for (const key of new Set([...document.citations.flatMap(({ kind, key }) => (kind === 'citekey' ? key : [])), ...files.flatMap(file => file.protected)])) {
    const source = byId.has(key) ? undefined : files.find(file => file.sources.has(key))?.sources.get(key);
    if (source !== undefined) byId.set(key, source);
  }
  problems.push(...twoNames([...byId.values()], document));
  return { sources: [...byId.values()], bibliographies: front.bibliographies, files, citations: resolveCitations(document.citations, byId, sentences), problems, external: !isWhole, nocite: front.nocite };
}

/** The files behind the names; one that cannot be read is a problem where it is named, and one that nobody looked for is only not there yet. */
function named(names: readonly Bibliography[], registries: readonly NamedRegistry[], start: number): { readonly files: readonly RegistryFile[]; readonly problems: readonly Problem[]; readonly isWhole: boolean } {
  const problems: Problem[] = [];
  let isWhole = true;
  for (const { name, span } of names) {
    const known = registries.find(registry => registry.name === name && registry.origin === undefined);
    if (known?.file !== undefined) problems.push(...damage(known.file, name, span));
    else {
      isWhole = false;
      if (known !== undefined) problems.push({ id: 'front-matter', span, message: known.reason });
    }
  }
  const files = new Set<RegistryFile>();
  for (const { name, origin, file } of [...registries].sort((a, b) => Number(a.origin === 'house') - Number(b.origin === 'house'))) {
    if (origin === 'house' && file === undefined) isWhole = false;
    // No place in the draft names a file of the house.
    else if (origin === 'house' && file !== undefined && !files.has(file)) problems.push(...damage(file, name, sourceSpan(start, start)));
    if (file !== undefined) files.add(file);
  }
  return { files: [...files], problems, isWhole };
}

/** A file with a hundred faults has one that wants mending first. */
function damage({ path, faults }: RegistryFile, name: string, span: SourceSpan): readonly Problem[] {
  const told = faults.slice(0, MOST_FAULTS).map(({ place, message }): Problem => ({ id: 'damaged-source', span, message: `In “${name}”: ${message}`, elsewhere: { path, place } }));
  const rest = faults.length - told.length;
  return rest <= 0 ? told : [...told, { id: 'damaged-source', span, message: `“${name}” has ${rest} more such ${rest === 1 ? 'fault' : 'faults'}. Mend the first ones and check again.`, elsewhere: { path, place: faults[MOST_FAULTS]?.place ?? span } }];
}

const MOST_FAULTS = 10;

function isSameLink(first: Source, second: Source): boolean {
  if (first.definedAt.kind === 'inline-link' || second.definedAt.kind === 'inline-link') return true;
  return second.definedAt.kind === 'link-definition' && first.url === second.url;
}

function duplicate(second: Source, first: Source): readonly Problem[] {
  const place = placeInDraft(second);
  if (place === undefined) return [];
  const id = place.kind === 'front-matter' ? `“${second.id}”` : `“${second.id.replace(/^\^|^\[|\]$/gu, '')}”`;
  const message = `${id} is defined twice, and every citation of it means the first. Give the second another name, or delete it if the two are one work.`;
  return [{ id: 'duplicate-source', span: place.idSpan, message, ...firstPlace(first) }];
}

/** One work that the draft lists under two names; of a bibliography, only what the draft cites is its own affair. */
function twoNames(sources: readonly Source[], { citations }: MarkdownDocument): readonly Problem[] {
  const listed = sources.filter(({ definedAt: { kind } }) => kind === 'front-matter' || kind === 'registry');
  const cited = new Map(citations.filter(({ kind }) => kind === 'citekey').map(({ key, keySpan }) => [key, keySpan] as const).reverse());
  return sameWorks(listed).flatMap(({ first, second, by }): readonly Problem[] => {
    const { definedAt } = second;
    const span = definedAt.kind === 'registry' ? cited.get(second.id) : definedAt.idSpan;
    if (span === undefined) return [];
    const message = `“${second.id}” has the same ${by} as “${first.id}”, so one work is listed under two names. Cite it by one of them and delete the other; if they are two works, say in the title or the date what tells them apart.`;
    const elsewhere = definedAt.kind === 'registry' ? { elsewhere: { path: definedAt.path, place: definedAt.idPlace } } : {};
    return [{ id: 'duplicate-source', span, message, ...elsewhere, ...firstPlace(first) }];
  });
}

function firstPlace(first: Source): { readonly beside?: SourceSpan } {
  const place = placeInDraft(first);
  return place === undefined ? {} : { beside: place.idSpan };
}
