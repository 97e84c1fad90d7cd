/** Where a source is defined, cited and pointed at: in the draft, in the others that are open, in its bibliography. */
import type { SourceSpan } from '../../core/text/span.ts';
import { workAt, type Desk, type Spot } from './works.ts';

export interface Reference {
  /** The draft, or the bibliography by its host and path. */
  readonly file: { readonly kind: 'draft'; readonly uri: string } | { readonly kind: 'registry'; readonly host: string; readonly path: string };
  readonly span: SourceSpan;
  readonly role: 'definition' | 'citation' | 'hop' | 'nocite';
}

/** Definitions first, then the rest file by file in order of place, the asking draft before others. */
export function referencesAt(spot: Spot, desk: Desk, includeDefinition: boolean): readonly Reference[] {
  const work = workAt(spot, desk);
  if (work === undefined) return [];
  const inDrafts = work.inDrafts.flatMap(({ draft: { uri }, mentions }) => mentions.map(({ span, role, kind }): Reference =>
    // A link that nothing defines but itself is cited where it stands.
    ({ file: { kind: 'draft', uri }, span, role: kind === 'address' ? 'citation' : role })));
  const inFile = (work.inRegistry?.mentions ?? []).map(({ span, role }): Reference => ({ file: { kind: 'registry', host: work.inRegistry?.host ?? '', path: work.inRegistry?.path ?? '' }, span, role }));
  const all = [...inDrafts, ...inFile];
  const definitions = includeDefinition ? all.filter(({ role }) => role === 'definition') : [];
  return [...definitions, ...all.filter(({ role }) => role !== 'definition')];
}

/** The same within the draft alone. */
export function highlightsAt(spot: Extract<Spot, { kind: 'draft' }>, desk: Desk): readonly Reference[] {
  const own = desk.drafts.filter(({ uri }) => uri === spot.uri);
  return referencesAt(spot, { ...desk, drafts: own }, true).filter(({ file }) => file.kind === 'draft');
}
