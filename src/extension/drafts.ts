/** Which open documents are drafts of ours. */
import { languages, window, type DocumentFilter, type TextDocument, type Uri } from 'vscode';

/** Where people write. Comparisons, outputs and our own report have other schemes and are left alone. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-userdata', 'vscode-test-web', 'memfs'];

export const draftSelector: readonly (DocumentFilter & { readonly scheme: string; readonly language: string })[] = schemes.map(scheme => ({ scheme, language: 'markdown' }));

/** The house's settings, which our server reads too. */
export const configurationSelector: readonly { readonly scheme: string; readonly pattern: string }[] = schemes.map(scheme => ({ scheme, pattern: '**/{.onrecord,.onrecord.ignored}.yaml' }));

/** Bibliographies by their names; a `.json` or `.yaml` may be anything, and is read when a draft names it. */
export const bibliographySelector: readonly { readonly scheme: string; readonly pattern: string }[] = schemes.map(scheme => ({ scheme, pattern: '**/*.{bib,bibtex,ris}' }));

export function isDraft(document: TextDocument): boolean {
  return languages.match(draftSelector, document) > 0;
}

export function activeDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isDraft(document) ? document : undefined;
}

/** The last part of a draft's address: what its tab says. */
export function nameOf({ uri }: { readonly uri: Uri }): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}
