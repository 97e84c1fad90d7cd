/** Open drafts and their bibliographies in memory, with a cursor, `‸`, in one of them. Knows no protocol. */
import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../src/core/configuration.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { hostOf, type Spot } from '../../../src/service/citations/works.ts';
import { createShelf } from '../../../src/service/registries/shelf.ts';
import { createService, type Service } from '../../../src/service/service.ts';

export interface OpenDesk {
  readonly service: Service;
  readonly spot: Spot;
  readonly texts: (host: string, path: string) => string | undefined;
  /** Every file as it stands, without the cursor. */
  readonly files: ReadonlyMap<string, string>;
}

const host = 'file://';
const root = '/desk';

/** By name: `.md` files are opened as drafts, the rest is what they may name under `bibliography:`. */
export async function openDesk(marked: Readonly<Record<string, string>>): Promise<OpenDesk> {
  const files = new Map<string, string>();
  let cursor: { readonly name: string; readonly offset: number } | undefined;
  for (const [name, text] of Object.entries(marked)) {
    const offset = text.indexOf('‸');
    if (offset >= 0) cursor = { name, offset };
    files.set(name, text.replace('‸', ''));
  }
  const shelf = createShelf({ read: async path => {
    const text = files.get(path.slice(root.length + 1));
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
  } });
  const service = createService();
  for (const [name, text] of files) {
    if (!name.endsWith('.md')) continue;
    const draft = { uri: uriOf(name), version: 1, text, dialect: 'markdown', configuration: defaultConfiguration } as const;
    service.update(draft);
    const names = service.draft(draft.uri)?.analysis().registry.bibliographies.map(each => each.name) ?? [];
    if (names.length > 0) service.update({ ...draft, version: 2, registries: await shelf.take(names, { folder: root, root }) });
  }
  const { name, offset } = cursor ?? { name: '', offset: 0 };
  const spot: Spot = name.endsWith('.md') || name === '' ? { kind: 'draft', uri: uriOf(name), offset } : { kind: 'registry', host: hostOf(uriOf(name)), path: `${root}/${name}`, offset };
  return { service, spot, texts: (_, path) => shelf.text(path), files };
}

export function uriOf(name: string): string {
  return `${host}${root}/${name}`;
}

/** All files after a renaming; fails where it is refused. */
export function renamed({ service, spot, texts, files }: OpenDesk, name: string): Readonly<Record<string, string>> {
  const renaming = service.rename(spot, name, texts);
  assert.ok(renaming.kind === 'edits', renaming.kind === 'refused' ? renaming.message : '');
  const after = new Map(files);
  for (const { draft, edits } of renaming.drafts) after.set(draft.uri.slice(`${host}${root}/`.length), applyEdits(draft.text, edits));
  if (renaming.registry !== undefined) after.set(renaming.registry.path.slice(root.length + 1), applyEdits(renaming.registry.text, renaming.registry.edits));
  return Object.fromEntries(after);
}

export function refusal({ service, spot, texts }: OpenDesk, name: string): string {
  const renaming = service.rename(spot, name, texts);
  assert.equal(renaming.kind, 'refused');
  return renaming.kind === 'refused' ? renaming.message : '';
}

/** `file:role:words` of every reference, in the order given. */
export function referenced({ service, spot, texts, files }: OpenDesk, includeDefinition = true): readonly string[] {
  return service.references(spot, texts, includeDefinition).map(({ file, span, role }) => {
    const name = (file.kind === 'draft' ? file.uri.slice(host.length) : file.path).slice(root.length + 1);
    return `${name}:${role}:${files.get(name)?.slice(span.start, span.end)}`;
  });
}
