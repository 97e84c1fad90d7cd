/** The drafts an editor has open: text by address and version, read once and only when somebody asks. Knows no feature. */
import { analyse } from '../core/analyse.ts';
import type { Labeller } from '../core/attribution/labeller.ts';
import { check, type Finding } from '../core/check.ts';
import type { Configuration } from '../core/configuration.ts';
import type { Dialect } from '../core/markdown/document.ts';
import type { Analysis } from '../core/rules/rule.ts';
import type { NamedRegistry } from '../core/sources/source.ts';
import { compareWith, type Baseline } from './baseline.ts';
import { protectedNames } from './protected-names.ts';

export interface DraftText {
  readonly uri: string;
  /** Grows with every change; an older one than the one kept is ignored. */
  readonly version: number;
  readonly text: string;
  readonly dialect: Dialect;
  readonly configuration: Configuration;
  /** Who finds the attributions; by rule where none is given. */
  readonly labeller?: Labeller | undefined;
  /** The bibliographies that it names, as far as they were read. */
  readonly registries?: readonly NamedRegistry[];
  /** Findings that the house knows: they are not shown. */
  readonly baseline?: Baseline | undefined;
  /** The house leaves the draft alone: it can be asked about, and has no findings. */
  readonly isIgnored?: boolean;
}

/** One version of one draft. */
export interface Draft extends DraftText {
  /** Read on the first call, then kept. */
  readonly analysis: () => Analysis;
  readonly findings: () => readonly Finding[];
  /** How many more there are that the baseline knows. */
  readonly known: () => number;
  /** The newest analysis at hand without any work: of this version, or of one before it. */
  readonly latest: () => Analysis | undefined;
}

export interface Drafts {
  /** @returns whether it was taken: false for a version older than the one kept. */
  readonly set: (text: DraftText) => boolean;
  readonly get: (uri: string) => Draft | undefined;
  /** In the order in which they were opened. */
  readonly all: () => readonly Draft[];
  readonly delete: (uri: string) => void;
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    set: text => {
      const before = drafts.get(text.uri);
      if (before !== undefined && text.version < before.version) return false;
      if (before !== undefined && isSame(before, text)) return true;
      drafts.set(text.uri, readDraft(text, usable(before, text)));
      return true;
    },
    get: uri => drafts.get(uri),
    all: () => [...drafts.values()],
    delete: uri => void drafts.delete(uri),
  };
}

/** A draft that nobody keeps: for one look at a file that is not open. */
export function readDraft(text: DraftText, previous?: Analysis): Draft {
  let before = previous;
  let analysis: Analysis | undefined;
  let judged: { readonly findings: readonly Finding[]; readonly known: number } | undefined;
  const read = (): Analysis => {
    if (analysis !== undefined) return analysis;
    const { dialect, configuration, labeller, registries } = text;
    analysis = analyse(text.text, { dialect, configuration, ...(labeller && { labeller }), ...(registries && { registries }) }, before);
    before = undefined;
    return analysis;
  };
  const judge = (): NonNullable<typeof judged> => {
    if (text.isIgnored === true) return { findings: [], known: 0 };
    const comparison = text.baseline && compareWith(text.baseline);
    const found = check(read());
    return { findings: showable(comparison === undefined ? found : comparison.newIn(read(), found), read()), known: comparison?.known() ?? 0 };
  };
  return {
    ...text,
    analysis: read,
    findings: () => (judged ??= judge()).findings,
    known: () => (judged ??= judge()).known,
    latest: () => analysis ?? before,
  };
}

/** A rule quotes the draft, and the draft may name somebody whom its own registry protects. */
function showable(findings: readonly Finding[], analysis: Analysis): readonly Finding[] {
  if (!analysis.registry.sources.some(source => source.anonymous)) return findings;
  const { withhold, harmless } = protectedNames(analysis.registry.sources);
  return findings.map(finding => ({
    ...finding,
    message: withhold(finding.message),
    related: finding.related.map(related => ({ ...related, message: withhold(related.message) })),
    fixes: harmless(finding.fixes),
  }));
}

function isSame(one: DraftText, other: DraftText): boolean {
  return one.version === other.version && readsAlike(one, other) && one.registries === other.registries && one.baseline === other.baseline && one.text === other.text;
}

/** What the version before knows helps only where both are read the same way. */
function usable(before: Draft | undefined, text: DraftText): Analysis | undefined {
  return before !== undefined && readsAlike(before, text) ? before.latest() : undefined;
}

function readsAlike(one: DraftText, other: DraftText): boolean {
  return one.configuration === other.configuration && (one.isIgnored ?? false) === (other.isIgnored ?? false) && one.dialect === other.dialect && one.labeller === other.labeller;
}
