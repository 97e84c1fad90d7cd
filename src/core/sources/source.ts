/** Works that stand behind claims, where the draft defines them, and which claim each supports. */
import type { Citation, Problem } from '../markdown/document.ts';
import type { SourceSpan } from '../text/span.ts';

/** A CSL-JSON item as far as we read it, plus our own fields. Every field is the writer's own text, untrusted. */
export interface Source {
  /** As its marks are written: `ft2023` in front matter, `^4` a footnote, `[minutes]` a link definition, the address of an inline link. */
  readonly id: string;
  readonly type: string;
  /** What kind of its type: `press release`, `meta-analysis`; lower case. */
  readonly genre: string;
  readonly title: string;
  /** `Doe, Jane` or a body's name, joined by `; `. */
  readonly author: string;
  readonly containerTitle: string;
  readonly publisher: string;
  readonly issued: string;
  readonly accessed: string;
  readonly url: string;
  /** Without what is written before it: `10.1000/x`. */
  readonly doi: string;
  readonly archive: string;
  readonly locator: string;
  readonly excerpt: string;
  readonly grade: string;
  readonly tlp: string;
  readonly via: readonly string[];
  readonly speaker: string;
  /** `role: background`: listed, and not meant to be cited. */
  readonly background: boolean;
  /** Protected: no output may contain its author, speaker or any name in it. */
  readonly anonymous: boolean;
  /** For a protected source: how the draft may speak of it, “a former night-shift manager”. */
  readonly descriptor: string;
  readonly definedAt: SourceDefinition;
}

export type SourceDefinition = DraftDefinition | RegistryDefinition;

export interface DraftDefinition {
  readonly kind: 'front-matter' | 'footnote' | 'link-definition' | 'inline-link';
  readonly span: SourceSpan;
  /** Exactly the id, label or address. */
  readonly idSpan: SourceSpan;
}

/** In a bibliography beside the draft. The places are in that file, not in the draft. */
export interface RegistryDefinition {
  readonly kind: 'registry';
  readonly path: string;
  readonly place: SourceSpan;
  readonly idPlace: SourceSpan;
}

/** A file of sources, by the name that the draft gives it. */
export interface Bibliography {
  readonly name: string;
  readonly span: SourceSpan;
}

/** A bibliography as read: `.bib`, CSL-JSON, CSL-YAML, `.ris`. */
export interface RegistryFile {
  readonly path: string;
  /** By id; of two alike the first. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of those that are anonymous: their names are withheld whether they are cited or not. */
  readonly protected: readonly string[];
  readonly faults: readonly RegistryFault[];
}

/** What in a bibliography could not be read: what, where, and what to do. The entry is left out, and the others are there. */
export interface RegistryFault {
  readonly place: SourceSpan;
  readonly message: string;
}

/** A bibliography by the name that the draft or the house gives it. */
export interface NamedRegistry {
  readonly name: string;
  /** `house`: the configuration names it, and tells by itself where it cannot be read. Left out for one that the draft names. */
  readonly origin?: 'house';
  /** Undefined where it cannot be read; `reason` says why and what to do. */
  readonly file: RegistryFile | undefined;
  readonly reason: string;
}

/** A citation with the source it resolves to; `source` is undefined where nothing of that name is defined. */
export interface ResolvedCitation {
  readonly citation: Citation;
  readonly source: Source | undefined;
  /** Index of the sentence it stands in or directly after; undefined outside prose. */
  readonly sentence: number | undefined;
}

export interface Registry {
  /** Those that the draft defines, in order of definition, then those of its bibliographies that it cites or that are protected. Ids are unique: the nearest wins. */
  readonly sources: readonly Source[];
  /** The files of sources that its front matter names. */
  readonly bibliographies: readonly Bibliography[];
  /** Those of them that were read: what else it could cite. */
  readonly files: readonly RegistryFile[];
  readonly citations: readonly ResolvedCitation[];
  readonly problems: readonly Problem[];
  /** A bibliography was named and not read: a citekey without a source may be defined in it. */
  readonly external: boolean;
  /** Ids under `nocite:`, meant to be listed without a mark in the text; `*` stands for all. */
  readonly nocite: readonly string[];
}

export type SupportKind =
  | 'attribution' | 'citation' | 'both' | 'carry-over' | 'lead' | 'own-reporting' | 'common-knowledge' | 'not-needed' | 'none';

/** What stands behind a sentence; one for each sentence. */
export interface Support {
  readonly sentence: number;
  readonly kind: SupportKind;
  /** One line for the hover. */
  readonly why: string;
  readonly attributions: readonly number[];
  /** Indexes into the registry's citations. */
  readonly citations: readonly number[];
}
