/** The draft's register of sources and what each citation points at. Knows where sources are defined, not how the words around them read. */
import type { Sentence } from '../english/sentence.ts';
import type { MarkdownDocument, Problem } from '../markdown/document.ts';
import type { SourceSpan } from '../text/span.ts';
import { addressKeySources, footnoteSources, inlineLinkSources, linkDefinitionSources, placeInDraft } from './definitions.ts';
import { frontMatterSources } from './front-matter-sources.ts';
import { resolveCitations } from './resolve.ts';
import type { Bibliography, NamedRegistry, Registry, RegistryFile, Source } from './source.ts';

/** Reads every source that the draft defines, nearest first, and resolves its citations. Other files come as read by the host. */
export function readRegistry(document: MarkdownDocument, sentences: readonly Sentence[], registries: readonly NamedRegistry[] = []): Registry {
  const front = frontMatterSources(document.frontMatter);
  const { files, problems: missing, isWhole } = named(front.bibliographies, registries);
  const problems: Problem[] = [...front.problems, ...missing];
  const byId = new Map<string, Source>();
  const defined = [...front.sources, ...footnoteSources(document, sentences), ...linkDefinitionSources(document), ...inlineLinkSources(document), ...addressKeySources(document)];
  for (const source of defined) {
    const first = byId.get(source.id);
    if (first === undefined) byId.set(source.id, source);
    else if (!isSameLink(first, source)) {
      problems.push(...duplicate(source));
      // Who is protected in an entry that is set aside stays protected: the names are kept where they are withheld from every output.
      if (source.anonymous) byId.set(source.id, { ...first, anonymous: true, speaker: [first.speaker, source.author, source.speaker].filter(name => name !== '').join('; ') });
    }
  }
  for (const key of new Set([...document.citations.flatMap(({ kind, key }) => (kind === 'citekey' ? key : [])), ...files.flatMap(file => file.protected)])) {
    const source = byId.has(key) ? undefined : files.find(file => file.sources.has(key))?.sources.get(key);
    if (source !== undefined) byId.set(key, source);
  }
  return { sources: [...byId.values()], bibliographies: front.bibliographies, files, citations: resolveCitations(document.citations, byId, sentences), problems, external: !isWhole, nocite: front.nocite };
}

/** The files behind the names; one that cannot be read is a problem where it is named, and one that nobody looked for is only not there yet. */
function named(names: readonly Bibliography[], registries: readonly NamedRegistry[]): { readonly files: readonly RegistryFile[]; readonly problems: readonly Problem[]; readonly isWhole: boolean } {
  const problems: Problem[] = [];
  let isWhole = true;
  for (const { name, span } of names) {
    const known = registries.find(registry => registry.name === name);
    if (known?.file !== undefined) problems.push(...damage(known.file, name, span));
    else {
      isWhole = false;
      if (known !== undefined) problems.push({ id: 'front-matter', span, message: known.reason });
    }
  }
  return { files: registries.flatMap(({ file }) => file ?? []), problems, isWhole };
}

/** A file with a hundred faults has one that wants mending first. */
function damage({ path, faults }: RegistryFile, name: string, span: SourceSpan): readonly Problem[] {
  const told = faults.slice(0, MOST_FAULTS).map(({ place, message }): Problem => ({ id: 'damaged-source', span, message: `In “${name}”: ${message}`, elsewhere: { path, place } }));
  const rest = faults.length - told.length;
  return rest <= 0 ? told : [...told, { id: 'damaged-source', span, message: `“${name}” has ${rest} more such ${rest === 1 ? 'fault' : 'faults'}. Mend the first ones and check again.` }];
}

const MOST_FAULTS = 10;

function isSameLink(first: Source, second: Source): boolean {
  if (first.definedAt.kind === 'inline-link' || second.definedAt.kind === 'inline-link') return true;
  return second.definedAt.kind === 'link-definition' && first.url === second.url;
}

function duplicate(second: Source): readonly Problem[] {
  const place = placeInDraft(second);
  if (place === undefined) return [];
  const id = place.kind === 'front-matter' ? `“${second.id}”` : `“${second.id.replace(/^\^|^\[|\]$/gu, '')}”`;
  const message = `${id} is defined twice, and every citation of it means the first. Give the second another name, or delete it if the two are one work.`;
  return [{ id: 'duplicate-source', span: place.idSpan, message }];
}
