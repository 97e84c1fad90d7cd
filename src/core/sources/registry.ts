/** The draft's register of sources and what each citation points at. Knows where sources are defined, not how the words around them read. */
import type { Sentence } from '../english/sentence.ts';
import type { MarkdownDocument, Problem } from '../markdown/document.ts';
import { addressKeySources, footnoteSources, inlineLinkSources, linkDefinitionSources } from './definitions.ts';
import { frontMatterSources } from './front-matter-sources.ts';
import { resolveCitations } from './resolve.ts';
import type { Registry, Source } from './source.ts';

/** Reads every source that the draft defines, nearest first, and resolves its citations. Reads no other file. */
export function readRegistry(document: MarkdownDocument, sentences: readonly Sentence[]): Registry {
  const front = frontMatterSources(document.frontMatter);
  const problems: Problem[] = [...front.problems];
  const byId = new Map<string, Source>();
  const defined = [...front.sources, ...footnoteSources(document, sentences), ...linkDefinitionSources(document), ...inlineLinkSources(document), ...addressKeySources(document)];
  for (const source of defined) {
    const first = byId.get(source.id);
    if (first === undefined) byId.set(source.id, source);
    else if (!isSameLink(first, source)) {
      problems.push(duplicate(source));
      // Who is protected in an entry that is set aside stays protected: the names are kept where they are withheld from every output.
      if (source.anonymous) byId.set(source.id, { ...first, anonymous: true, speaker: [first.speaker, source.author, source.speaker].filter(name => name !== '').join('; ') });
    }
  }
  const sources = [...byId.values()];
  return { sources, citations: resolveCitations(document.citations, byId, sentences), problems, external: front.external, nocite: front.nocite };
}

function isSameLink(first: Source, second: Source): boolean {
  if (first.definedAt.kind === 'inline-link' || second.definedAt.kind === 'inline-link') return true;
  return second.definedAt.kind === 'link-definition' && first.url === second.url;
}

function duplicate(second: Source): Problem {
  const id = second.definedAt.kind === 'front-matter' ? `“${second.id}”` : `“${second.id.replace(/^\^|^\[|\]$/gu, '')}”`;
  return {
    id: 'duplicate-source',
    span: second.definedAt.idSpan,
    message: `${id} is defined twice, and every citation of it means the first. Give the second another name, or delete it if the two are one work.`,
  };
}
