/** The requests of our own that client and server share beside LSP. Names and shapes only: nothing here runs. */
import type { Diagnostic, Range } from 'vscode-languageserver';
import type { FileView } from '../core/configuration/house.ts';
import type { FolderEntry } from '../service/registries/house-bibliographies.ts';
import type { AnalysisRecord } from '../service/record.ts';

export type RunMode = 'onType' | 'onSave' | 'manual';

/** Findings by severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export interface DraftAddress {
  readonly uri: string;
}

/** Client to server. */
export interface Requests {
  /** Reads an open draft afresh and publishes what it finds; null where it is not open. */
  readonly 'onRecord/checkDraft': { readonly params: DraftAddress; readonly result: { readonly counts: Counts; /** Findings that the baseline knows and nobody is shown. */ readonly known: number } | null };
  /** The same, of the selected text alone: the draft is read whole, and what is published is what lies in the ranges. Until the draft is checked again, nothing else of it is shown. */
  readonly 'onRecord/checkSelection': { readonly params: DraftAddress & { readonly ranges: readonly Range[] }; readonly result: { readonly counts: Counts } | null };
  /** Findings of files that are not open: the client reads them, since only it can read every workspace. */
  readonly 'onRecord/checkTexts': {
    /** `run`: what belongs together; a fault of a bibliography is told once in it. */
    readonly params: { readonly texts: readonly { readonly uri: string; readonly text: string }[]; readonly run?: string };
    readonly result: { readonly checked: readonly { readonly uri: string; readonly diagnostics: readonly Diagnostic[]; readonly counts: Counts; readonly known: number }[] };
  };
  /** A Markdown report of who says what; null where the draft is not open. */
  readonly 'onRecord/knowledge': { readonly params: DraftAddress & { readonly name: string }; readonly result: { readonly markdown: string } | null };
  /** A Markdown list of who is accused, by whom, and what answers; null where the draft is not open. */
  readonly 'onRecord/accusations': { readonly params: DraftAddress & { readonly name: string }; readonly result: { readonly markdown: string } | null };
  /** Every source that a citation in the draft may point at. */
  readonly 'onRecord/sources': {
    readonly params: DraftAddress;
    readonly result: { readonly sources: readonly { readonly id: string; readonly description: string; readonly citation: string }[] };
  };
  /** Where a new entry of the draft's `sources:` goes, as a snippet; null where its front matter cannot be read. */
  readonly 'onRecord/newSource': { readonly params: DraftAddress & { readonly id: string }; readonly result: { readonly range: Range; readonly snippet: string } | null };
  /** What the draft holds, as `onrecord analyse` prints it, and which labeller found the attributions; null where it is not open. */
  readonly 'onRecord/record': {
    readonly params: DraftAddress & { readonly name: string };
    readonly result: { readonly labeller: string; readonly record: AnalysisRecord } | null;
  };
  /** What holds for a draft and which file says so, as YAML; null where the draft is not open. */
  readonly 'onRecord/configuration': { readonly params: DraftAddress & { readonly name: string }; readonly result: { readonly yaml: string } | null };
  readonly 'onRecord/rules': {
    readonly params: Readonly<Record<string, never>>;
    readonly result: { readonly rules: readonly { readonly id: string; readonly group: string; readonly summary: string; readonly severity: string }[] };
  };
}

/** Server to client. */
export interface Notifications {
  /** A version of a draft was checked; null counts where its answer was taken back, as on closing. */
  readonly 'onRecord/checked': { readonly uri: string; readonly version: number; readonly counts: Counts | null; /** Only a selection of it. */ readonly isPart?: boolean; /** Findings that the baseline knows; left out where there are none. */ readonly known?: number };
  /** Once a start: who finds the attributions, and what is wrong where that is not the labeller that was promised. */
  readonly 'onRecord/labeller': { readonly id: string; readonly problem: string | null };
}

/** Server to client, with an answer. */
export interface ClientRequests {
  /** The bytes of the learned model, asked by a server that can read no file itself; null where the client cannot read it either. */
  readonly 'onRecord/model': { readonly params: Readonly<Record<string, never>>; readonly result: Uint8Array | null };
  /** The texts of configuration files, asked by a server that cannot open them itself: one answer for each address. */
  readonly 'onRecord/files': { readonly params: { readonly uris: readonly string[] }; readonly result: { readonly files: readonly FileView[] } };
  /** What folders hold, asked likewise; null for one that is not there. */
  readonly 'onRecord/folders': { readonly params: { readonly uris: readonly string[] }; readonly result: { readonly folders: readonly (readonly FolderEntry[] | null)[] } };
}

export type RequestName = keyof Requests;

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Address of the folder with the rules' pages, `unsourced-claim.md` and so on. */
  readonly rulePages?: string;
  /** The client has a command of this name that opens the page of a rule, named by its only argument. */
  readonly explainCommand?: string;
  /** Another extension completes and explains `.onrecord.yaml` from its schema, so that we need not. */
  readonly otherYaml?: boolean;
  /** The client answers `onRecord/files`. */
  readonly readsFiles?: boolean;
  /** Settings for clients that cannot be asked for them. */
  readonly settings?: unknown;
}
