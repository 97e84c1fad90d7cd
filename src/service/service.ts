/** What an editor asks of the drafts it has open, in offsets and plain data. Wired by hand; knows no protocol, no editor and no disk. */
import type { Analysis } from '../core/rules/rule.ts';
import type { Registry } from '../core/sources/source.ts';
import { describeSource } from '../core/sources/describe.ts';
import type { Edit } from '../core/text/edit.ts';
import { sourceSpan } from '../core/text/span.ts';
import type { Action } from './actions/action.ts';
import type { Card, Line } from './card.ts';
import { newSource } from './actions/source-entry.ts';
import { accusationReport } from './accusations.ts';
import { actionsAt, fixAll, type Offer } from './code-actions.ts';
import { complete, completionCard, typedKeyAt, type Completion } from './completion.ts';
import { linksIn, type DraftLink } from './citations/document-links.ts';
import { highlightsAt, referencesAt, type Reference } from './citations/references.ts';
import { renamable, renameAt, type Renamable, type Renaming } from './citations/rename.ts';
import type { Desk, RegistryText, Spot } from './citations/works.ts';
import { definitionFrom, type Definition } from './definition.ts';
import { createDrafts, readDraft, type Draft, type DraftText } from './drafts.ts';
import { hoverAt } from './hover.ts';
import { knowledgeReport } from './knowledge.ts';
import { isOutsideProse } from './place.ts';
import { protectedNames } from './protected-names.ts';
import type { Reading } from './safe-fixes.ts';
import { createSourceIndexes, keyText, type SourceIndexes } from './source-index.ts';

export interface Service {
  /** Opens a draft or takes its next version. @returns false for a version older than the one kept, which is dropped. */
  readonly update: (draft: DraftText) => boolean;
  readonly close: (uri: string) => void;
  /** The draft as it is now; undefined where it is not open. */
  readonly draft: (uri: string) => Draft | undefined;
  /** Reads an open draft from nothing, without what earlier versions knew. */
  readonly recheck: (uri: string) => Draft | undefined;
  /** A text that is not open and is not kept; `previous`: the same text as read before its bibliographies were. */
  readonly check: (draft: Omit<DraftText, 'uri' | 'version' | 'dialect'>, previous?: Analysis) => Pick<Draft, 'analysis' | 'findings' | 'known'>;
  readonly hover: (uri: string, offset: number) => Card | undefined;
  readonly completion: (uri: string, offset: number) => Completion | undefined;
  readonly completionCard: (uri: string, id: string) => readonly Line[];
  readonly definition: (uri: string, offset: number) => Definition | undefined;
  /** `texts`: the bibliographies as they were read, by host and path. */
  readonly references: (spot: Spot, texts: RegistryText, includeDefinition: boolean) => readonly Reference[];
  /** Where else in its draft the name at the offset stands. */
  readonly highlights: (uri: string, offset: number) => readonly Reference[];
  readonly links: (uri: string) => readonly DraftLink[];
  readonly renamable: (spot: Spot, texts: RegistryText) => Renamable | undefined;
  readonly rename: (spot: Spot, name: string, texts: RegistryText) => Renaming;
  readonly actions: (uri: string, start: number, end: number, offer: Offer) => readonly Action[];
  readonly fixAll: (uri: string) => Action | undefined;
  readonly knowledge: (uri: string, name: string) => string | undefined;
  readonly accusations: (uri: string, name: string) => string | undefined;
  readonly sources: (uri: string) => readonly ListedSource[];
  /** The edit that adds an empty entry to the draft's `sources:`, as a snippet; undefined where there is no place for one. */
  readonly newSource: (uri: string, id: string) => Edit | undefined;
}

/** A source as Insert Citation lists it. */
export interface ListedSource {
  readonly id: string;
  readonly description: string;
  /** What is written into the text to cite it: `[@ft2023]`, `[^1]`. */
  readonly citation: string;
}

export function createService(): Service {
  const drafts = createDrafts();
  const indexes = createSourceIndexes();
  const desk = (registryText: RegistryText): Desk => ({ drafts: drafts.all(), registryText });
  /** Features ask about an open draft; about any other the answer is nothing. */
  const ask = <T>(uri: string, answer: (draft: Draft) => T): T | undefined => {
    const draft = drafts.get(uri);
    return draft === undefined ? undefined : answer(draft);
  };
  return Object.freeze({
    update: drafts.set,
    close: drafts.delete,
    draft: drafts.get,
    recheck: (uri: string) => {
      const draft = drafts.get(uri);
      if (draft === undefined) return undefined;
      const { version, text, dialect, configuration, labeller, registries, baseline, isIgnored } = draft;
      drafts.delete(uri);
      drafts.set({ uri, version, text, dialect, configuration, labeller, baseline, ...(registries && { registries }), ...(isIgnored === undefined ? {} : { isIgnored }) });
      return drafts.get(uri);
    },
    check: (draft: Omit<DraftText, 'uri' | 'version' | 'dialect'>, previous?: Analysis) => readDraft({ ...draft, uri: '', version: 0, dialect: 'markdown' }, previous),
    hover: (uri: string, offset: number) => ask(uri, draft => hoverAt(draft.analysis(), offset)),
    completion: (uri: string, offset: number) => ask(uri, draft => completionAt(draft, offset, indexes)),
    completionCard: (uri: string, id: string) => ask(uri, draft => completionCard(registryOf(draft), id)) ?? [],
    definition: (uri: string, offset: number) => ask(uri, draft => definitionFrom(draft.analysis(), offset)),
    references: (spot: Spot, texts: RegistryText, includeDefinition: boolean) => referencesAt(spot, desk(texts), includeDefinition),
    highlights: (uri: string, offset: number) => highlightsAt({ kind: 'draft', uri, offset }, desk(() => undefined)),
    links: (uri: string) => ask(uri, draft => linksIn(draft.analysis())) ?? [],
    renamable: (spot: Spot, texts: RegistryText) => renamable(spot, desk(texts)),
    rename: (spot: Spot, name: string, texts: RegistryText) => renameAt(spot, name, desk(texts)),
    actions: (uri: string, start: number, end: number, offer: Offer) => ask(uri, draft => actionsAt(draft.analysis(), draft.findings(), sourceSpan(start, end), offer)) ?? [],
    fixAll: (uri: string) => ask(uri, draft => fixAll(readingOf(draft), (text, previous) => readingOf(readDraft({ ...draft, text }, previous)))),
    knowledge: (uri: string, name: string) => ask(uri, draft => knowledgeReport(draft.analysis(), name)),
    accusations: (uri: string, name: string) => ask(uri, draft => accusationReport(draft.analysis(), name)),
    sources: (uri: string) => ask(uri, draft => listSources(draft.analysis().registry)) ?? [],
    newSource: (uri: string, id: string) => ask(uri, draft => newSource(draft.analysis(), id)),
  });
}

function completionAt(draft: Draft, offset: number, indexes: SourceIndexes): Completion | undefined {
  const key = typedKeyAt(draft.text, offset);
  if (key === undefined) return undefined;
  const registry = registryOf(draft);
  return isPlaceForKeys(draft, offset) ? complete(registry, key, indexes(registry)) : undefined;
}

function readingOf(draft: Draft): Reading {
  return { analysis: draft.analysis(), findings: draft.findings() };
}

/** While only the prose changes the sources of the front matter are the same, and a long list of them need not be read again for every key. */
function registryOf(draft: Draft): Registry {
  const latest = draft.latest();
  const head = latest?.markdown.frontMatter?.span.end;
  const isSameHead = latest !== undefined && head !== undefined && head > 20_000 && draft.text.startsWith(latest.source.slice(0, head));
  return isSameHead ? latest.registry : draft.analysis().registry;
}

/** The analysis of an earlier version knows where the front matter ends, and no more about this one. */
function isPlaceForKeys(draft: Draft, offset: number): boolean {
  const latest = draft.latest();
  if (latest?.source === draft.text) return !isOutsideProse(latest, offset);
  return offset >= (latest?.markdown.frontMatter?.span.end ?? 0);
}

function listSources(registry: Registry): readonly ListedSource[] {
  const { withhold } = protectedNames(registry.sources);
  return registry.sources
    .filter(source => source.definedAt.kind === 'front-matter' || source.definedAt.kind === 'footnote')
    .map(source => ({
      id: keyText(source),
      description: withhold(describeSource(source)),
      citation: source.definedAt.kind === 'footnote' ? `[^${keyText(source)}]` : `[@${source.id}]`,
    }));
}
