/** Gives a source another name everywhere at once: draft, other open drafts, bibliography. What would come out as anything else than the same draft under another name is refused. */
import { parseMarkdown } from '../../core/markdown/parse.ts';
import { footnoteId, linkId } from '../../core/sources/definitions.ts';
import { applyEdits, type Edit } from '../../core/text/edit.ts';
import { sourceSpan } from '../../core/text/span.ts';
import type { Draft } from '../drafts.ts';
import { formatOf } from '../registries/registry-reader.ts';
import { faultInRegistry, faultOfName, NAMELESS, yamlScalar } from './legal-names.ts';
import type { Mention, NameKind, Writing } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { hostOf, sourceNamed, workAt, type Desk, type Spot, type Work } from './works.ts';

export type Renaming =
  | { readonly kind: 'edits'; readonly drafts: readonly { readonly draft: Draft; readonly edits: readonly Edit[] }[]; readonly registry: RegistryEdits | undefined }
  | { readonly kind: 'refused'; readonly message: string };

export type Renamable = Work | { readonly kind: 'refused'; readonly message: string };

export interface RegistryEdits {
  readonly host: string;
  readonly path: string;
  /** The text that the edits are for. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** What stands at the place and can be given another name; else why not. */
export function renamable(spot: Spot, desk: Desk): Renamable | undefined {
  const work = workAt(spot, desk);
  if (work === undefined) return undefined;
  if (work.kind === 'address' || work.source?.definedAt.kind === 'inline-link') return refused(NAMELESS);
  const isAbroad = work.kind === 'citekey' && work.source === undefined && !work.isNamesake && work.inDrafts.some(({ draft }) => draft.analysis().registry.external);
  if (isAbroad) return refused(`A bibliography that this draft names may define “${work.name}” and is not read. Mend what the Problems list says about it first, or wait until it is read.`);
  const definedAt = work.source?.definedAt;
  const isMissing = definedAt?.kind === 'registry' && (work.inRegistry?.mentions ?? []).length === 0;
  return isMissing ? refused(`“${fileName(definedAt.path)}” has changed since it was read. Try again in a moment.`) : work;
}

export function renameAt(spot: Spot, wanted: string, desk: Desk): Renaming {
  const work = renamable(spot, desk);
  if (work === undefined) return refused('Nothing here has a name that can be changed. Put the cursor on a key, a footnote’s label or the label of a link.');
  if (work.kind === 'refused') return work;
  const name = wanted.trim().replace(marks[work.kind], '');
  const fault = faultOfName(name, work.kind) ?? (work.inRegistry && faultInRegistry(name, formatOf(work.inRegistry.path) ?? 'csl-json'));
  if (fault !== undefined) return refused(fault);
  const id = idOf(name, work.kind);
  if (name === work.name) return { kind: 'edits', drafts: [], registry: undefined };
  const taken = id === work.id ? undefined : takenBy(work, id, name, desk);
  if (taken !== undefined) return refused(taken);
  const drafts = work.inDrafts.map(({ draft, mentions }) => ({ draft, edits: mentions.map(({ span, writing }) => editOf(span, writing, name)) }));
  const spoilt = drafts.find(({ draft, edits }, index) => !isSameUnder(draft, edits, work.inDrafts[index]?.mentions ?? [], id));
  if (spoilt !== undefined) return refused(`“${name}” would not be read as the same name everywhere in ${spoilt.draft.uri.slice(spoilt.draft.uri.lastIndexOf('/') + 1)}: a key without a year is a source in running text only where the draft itself defines it. Choose one with letters and a year, such as “ledger2024”.`);
  const { inRegistry } = work;
  return { kind: 'edits', drafts, registry: inRegistry && { host: inRegistry.host, path: inRegistry.path, text: inRegistry.text, edits: inRegistry.mentions.map(({ span, writing }) => editOf(span, writing, name)) } };
}

/** What a writer may type before the name, out of habit. */
const marks: Readonly<Record<NameKind, RegExp>> = { citekey: /^@/u, footnote: /^\^/u, label: /^$/u, address: /^$/u };

function idOf(name: string, kind: NameKind): string {
  return kind === 'footnote' ? footnoteId(name) : kind === 'label' ? linkId(name) : name;
}

function editOf(span: Mention['span'], writing: Writing, name: string): Edit {
  switch (writing.kind) {
    case 'plain': return { span, text: name };
    case 'yaml': case 'yaml-whole': return { span, text: yamlScalar(name) };
    case 'label-after': return { span: sourceSpan(writing.at, writing.at), text: writing.bracketed ? name : `[${name}]` };
  }
}

/** Who has the name already, in a draft that would be changed or in the bibliography; two sources of one name cannot be told apart again. */
function takenBy(work: Work, id: string, name: string, desk: Desk): string | undefined {
  const path = work.inRegistry?.path;
  const drafts = path === undefined ? work.inDrafts.map(({ draft }) => draft) : desk.drafts.filter(draft => hostOf(draft.uri) === work.inRegistry?.host && draft.analysis().registry.files.some(file => file.path === path));
  for (const draft of drafts) {
    const where = draft.uri.slice(draft.uri.lastIndexOf('/') + 1);
    const definedAt = sourceNamed(draft, id)?.definedAt;
    if (definedAt !== undefined) return `“${name}” is taken: ${definedAt.kind === 'registry' ? fileName(definedAt.path) : where} has a source of that name, and the two could not be told apart. Choose another, or delete one if they are the same work.`;
    if (mentionsIn(draft.analysis().markdown).some(mention => mention.id === id && mention.kind === work.kind)) return `“${name}” is cited in ${where} already, and nothing there defines it: those citations would come to mean this source. Choose another name, or correct them first.`;
  }
  return undefined;
}

/** Whether the changed draft has the same names in the same roles in the same order, this one apart. */
function isSameUnder({ analysis, text, dialect }: Draft, edits: readonly Edit[], changed: readonly Mention[], id: string): boolean {
  const places = new Set(changed.map(({ span }) => span.start));
  const before = mentionsIn(analysis().markdown).map(mention => (places.has(mention.span.start) ? { ...mention, id } : mention));
  const after = mentionsIn(parseMarkdown(applyEdits(text, edits), dialect));
  return before.length === after.length && before.every((mention, index) => {
    const other = after[index];
    return mention.kind === other?.kind && mention.role === other.role && mention.id === other.id;
  });
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function refused(message: string): { readonly kind: 'refused'; readonly message: string } {
  return { kind: 'refused', message };
}
