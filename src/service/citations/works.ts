/** What the writer means at a place, and where else it goes by the same name: in this draft, in others that are open, in its bibliography. Knows drafts and files as they were read. */
import type { Source } from '../../core/sources/source.ts';
import type { SourceSpan } from '../../core/text/span.ts';
import type { Draft } from '../drafts.ts';
import { formatOf } from '../registries/registry-reader.ts';
import type { Mention, NameKind } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { exactName } from './front-matter-mentions.ts';
import { registryMentions, type RegistryMention } from './registry-mentions.ts';

/** Where the writer asks from: in a draft, or in a bibliography that one of them names. */
export type Spot =
  | { readonly kind: 'draft'; readonly uri: string; readonly offset: number }
  | { readonly kind: 'registry'; readonly host: string; readonly path: string; readonly offset: number };

/** The text of a bibliography that was read; undefined for one that was not. */
export type RegistryText = (host: string, path: string) => string | undefined;

/** The drafts that are known, and the bibliographies as they were last read. */
export interface Desk {
  readonly drafts: readonly Draft[];
  readonly registryText: RegistryText;
}

/** A name and all that it stands for at one place. */
export interface Work {
  readonly id: string;
  readonly kind: NameKind;
  /** The name as it is written at the place, and where. */
  readonly name: string;
  readonly span: SourceSpan;
  readonly source: Source | undefined;
  /** A second definition of a name that is taken already: nothing refers to it. */
  readonly isNamesake: boolean;
  readonly inDrafts: readonly { readonly draft: Draft; readonly mentions: readonly Mention[] }[];
  readonly inRegistry: { readonly host: string; readonly path: string; readonly text: string; readonly mentions: readonly RegistryMention[] } | undefined;
}

export function workAt(spot: Spot, desk: Desk): Work | undefined {
  return spot.kind === 'draft' ? workInDraft(spot, desk) : workInRegistry(spot, desk);
}

/** The part of an address that says who holds the file: `file://`, `vscode-vfs://github`. */
export function hostOf(uri: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu.exec(uri)?.[0] ?? '';
}

/** The nearest source of that name: the draft's own, then those of its files in their order. */
export function sourceNamed(draft: Draft, id: string): Source | undefined {
  const { registry } = draft.analysis();
  return registry.sources.find(source => source.id === id) ?? registry.files.find(file => file.sources.has(id))?.sources.get(id);
}

function workInDraft({ uri, offset }: Extract<Spot, { kind: 'draft' }>, desk: Desk): Work | undefined {
  const draft = desk.drafts.find(each => each.uri === uri);
  if (draft === undefined) return undefined;
  const all = mentionsIn(draft.analysis().markdown);
  const here = all.find(({ span }) => span.start <= offset && offset <= span.end && span.start < span.end);
  if (here === undefined) return undefined;
  const { id, kind, span } = here;
  const name = draft.text.slice(span.start, span.end);
  const mentions = all.filter(each => each.id === id && each.kind === kind);
  const [first, ...others] = mentions.filter(({ role }) => role === 'definition');
  if (others.includes(here)) return { id, kind, name, span, source: undefined, isNamesake: true, inDrafts: [{ draft, mentions: [here] }], inRegistry: undefined };
  const own = mentions.filter(mention => !others.includes(mention));
  const source = sourceNamed(draft, id);
  const work = { id, kind, name, span, source, isNamesake: false, inDrafts: [{ draft, mentions: own }] };
  const definedAt = first === undefined ? source?.definedAt : undefined;
  return definedAt?.kind === 'registry' ? shared({ ...work, inRegistry: undefined }, hostOf(uri), definedAt.path, desk) : { ...work, inRegistry: undefined };
}

function workInRegistry({ host, path, offset }: Extract<Spot, { kind: 'registry' }>, desk: Desk): Work | undefined {
  const text = desk.registryText(host, path);
  const file = desk.drafts.filter(({ uri }) => hostOf(uri) === host).flatMap(draft => draft.analysis().registry.files).find(each => each.path === path);
  if (text === undefined || file === undefined) return undefined;
  for (const source of file.sources.values()) {
    const { definedAt, id } = source;
    if (definedAt.kind !== 'registry' || offset < definedAt.idPlace.start || definedAt.idPlace.end < offset) continue;
    const span = exactName(text, definedAt.idPlace, id);
    return span && shared({ id, kind: 'citekey', name: id, span, source, isNamesake: false, inDrafts: [], inRegistry: undefined }, host, path, desk);
  }
  return undefined;
}

/** The work with every draft that means the same entry of the same file. */
function shared(work: Work, host: string, path: string, desk: Desk): Work {
  const { id } = work;
  const known = new Set(work.inDrafts.map(({ draft }) => draft.uri));
  const others = desk.drafts.filter(draft => !known.has(draft.uri) && hostOf(draft.uri) === host).flatMap(draft => {
    const definedAt = sourceNamed(draft, id)?.definedAt;
    if (definedAt?.kind !== 'registry' || definedAt.path !== path) return [];
    const mentions = mentionsIn(draft.analysis().markdown).filter(mention => mention.id === id && mention.kind === 'citekey');
    return mentions.length === 0 ? [] : [{ draft, mentions }];
  });
  const text = desk.registryText(host, path);
  const format = formatOf(path);
  const inRegistry = text === undefined || format === undefined || work.source === undefined ? undefined : { host, path, text, mentions: registryMentions(text, format, work.source) };
  return { ...work, inDrafts: [...work.inDrafts, ...others], inRegistry };
}
