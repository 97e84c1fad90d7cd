/** Completion and hover in configuration files, in the protocol's words. */
import { CompletionItemKind, type CompletionList, type Hover, type MarkupContent, type Position } from 'vscode-languageserver';
import { IGNORED_FILE } from '../core/configuration/ignored-file.ts';
import { plain, type Line } from '../service/card.ts';
import { explainIn, suggestIn, type ConfigurationKind } from '../service/configuration-assistance.ts';
import { placesOf } from './lsp.ts';

export interface ConfigurationAssistance {
  readonly completion: (uri: string, position: Position) => CompletionList | null;
  readonly hover: (uri: string, position: Position) => Hover | null;
}

export interface AssistanceInput {
  readonly text: (uri: string) => string | undefined;
  /** False where another extension does it. */
  readonly isWanted: () => boolean;
  readonly written: (lines: readonly Line[]) => MarkupContent;
}

export function createConfigurationAssistance({ text, isWanted, written }: AssistanceInput): ConfigurationAssistance {
  const kindOf = (uri: string): ConfigurationKind => (uri.endsWith(`/${IGNORED_FILE}`) ? 'ignored' : 'configuration');
  return {
    completion: (uri, position) => {
      const source = text(uri);
      if (source === undefined || !isWanted()) return null;
      const places = placesOf(uri, 0, source);
      const found = suggestIn(source, places.offset(position), kindOf(uri));
      if (found === undefined) return null;
      const range = places.range(found.replaces);
      return {
        isIncomplete: false,
        items: found.items.map((item, index) => ({
          label: item.label, kind: item.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember, sortText: String(index).padStart(4, '0'),
          documentation: written([[plain(item.words)]]), textEdit: { range, newText: item.text },
        })),
      };
    },
    hover: (uri, position) => {
      const source = text(uri);
      if (source === undefined || !isWanted()) return null;
      const places = placesOf(uri, 0, source);
      const found = explainIn(source, places.offset(position), kindOf(uri));
      return found === undefined ? null : { range: places.range(found.span), contents: written([[plain(found.words)]]) };
    },
  };
}
