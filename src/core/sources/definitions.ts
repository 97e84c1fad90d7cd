/** Sources that the text itself defines: footnotes, link definitions, inline links. Knows nothing of front matter. */
import type { Passage } from '../prose/passage.ts';
import { OBJECT } from '../prose/passage.ts';
import type { Sentence } from '../english/sentence.ts';
import type { LinkCitation, MarkdownDocument } from '../markdown/document.ts';
import type { DraftDefinition, Source, SourceDefinition } from './source.ts';

/** A source of which nothing is known but where it is defined. */
export function emptySource(id: string, definedAt: SourceDefinition): Source {
  return {
    id, type: '', genre: '', title: '', author: '', containerTitle: '', publisher: '', issued: '', accessed: '', url: '', doi: '', archive: '', locator: '', excerpt: '',
    grade: '', tlp: '', via: [], speaker: '', background: false, anonymous: false, descriptor: '', definedAt,
  };
}

/** Where the draft itself defines a source; undefined for one that stands in another file. */
export function placeInDraft({ definedAt }: Source): DraftDefinition | undefined {
  return definedAt.kind === 'registry' ? undefined : definedAt;
}

export function footnoteId(label: string): string {
  return `^${plainLabel(label)}`;
}

export function linkId(label: string): string {
  return `[${plainLabel(label)}]`;
}

/** One source for each footnote definition, its words as title; repeated labels included. */
export function footnoteSources(document: MarkdownDocument, sentences: readonly Sentence[]): readonly Source[] {
  const words = wordsOfNotes(sentences);
  return document.footnotes.map(note => ({
    ...emptySource(footnoteId(note.label), { kind: 'footnote', span: note.span, idSpan: note.labelSpan }),
    title: words.get(plainLabel(note.label)) ?? '',
    url: note.url ?? '',
  }));
}

export function linkDefinitionSources(document: MarkdownDocument): readonly Source[] {
  return document.links.map(link => ({
    ...emptySource(linkId(link.label), { kind: 'link-definition', span: link.span, idSpan: link.labelSpan }),
    title: link.title,
    url: link.url,
  }));
}

/** One source for each address that an inline link points at; the first link to it defines it. */
export function inlineLinkSources(document: MarkdownDocument): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const citation of document.citations) {
    if (citation.kind !== 'link' || !pointsOut(citation) || sources.has(citation.url ?? '')) continue;
    const url = citation.url ?? '';
    sources.set(url, { ...emptySource(url, { kind: 'inline-link', span: citation.span, idSpan: citation.keySpan }), title: citation.title, url });
  }
  return [...sources.values()];
}

/** Keys that are addresses or registered identifiers lead to the work by themselves: `@https://…`, `@doi:10.1000/x`. */
export function addressKeySources(document: MarkdownDocument): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { kind, key, span, keySpan } of document.citations) {
    const url = kind === 'citekey' ? addressOf(key) : undefined;
    if (url !== undefined && !sources.has(key)) sources.set(key, { ...emptySource(key, { kind: 'inline-link', span: span, idSpan: keySpan }), url });
  }
  return [...sources.values()];
}

function addressOf(key: string): string | undefined {
  if (/^https?:\/\/[^\s/]/iu.test(key)) return key;
  const [, scheme = '', rest = ''] = /^(doi|pmid|pmcid|arxiv|isbn|url):(.+)$/iu.exec(key) ?? [];
  switch (scheme.toLowerCase()) {
    case 'doi': return `https://doi.org/${rest}`;
    case 'pmid': return `https://pubmed.ncbi.nlm.nih.gov/${rest}`;
    case 'pmcid': return `https://pmc.ncbi.nlm.nih.gov/articles/${rest}`;
    case 'arxiv': return `https://arxiv.org/abs/${rest}`;
    case 'isbn': return `urn:isbn:${rest}`;
    case 'url': return rest;
    default: return undefined;
  }
}

/** Whether a link leads out of the draft at all: not to a place in it, nor to a mailbox. */
export function pointsOut(link: LinkCitation): boolean {
  const url = (link.url ?? '').trim();
  return url !== '' && !url.startsWith('#') && !/^(?:mailto|tel|javascript|data|sms):/iu.test(url);
}

function wordsOfNotes(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const seen = new Set<Passage>();
  for (const { passage } of sentences) {
    if (passage.footnote === undefined || seen.has(passage)) continue;
    seen.add(passage);
    const label = plainLabel(passage.footnote);
    const text = passage.prose.text.replaceAll(OBJECT, '').replace(/\s+/gu, ' ').trim();
    if (!words.has(label)) words.set(label, text);
  }
  return words;
}

/** Labels match without regard to case and runs of space. */
function plainLabel(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}
