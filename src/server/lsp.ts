/** Between our words and the protocol's: spans and ranges, findings and diagnostics, actions and edits. Pure; asks nobody anything. */
import {
  CodeActionKind, DiagnosticSeverity, DiagnosticTag, SnippetTextEdit, TextDocumentEdit, TextEdit, type CodeAction, type Diagnostic, type Position, type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Severity } from '../core/configuration.ts';
import type { Finding } from '../core/finding.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import type { SourceSpan } from '../core/text/span.ts';
import type { Action } from '../service/actions/action.ts';
import { isUnused } from '../service/diagnostics.ts';

/** The places of one version of one draft. */
export interface Places {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly range: (span: SourceSpan) => Range;
  /** A place outside the file is its nearest place inside. */
  readonly offset: (position: Position) => number;
}

export function placesOf(uri: string, version: number, text: string): Places {
  const starts = lineStarts(text);
  const position = (offset: number): Position => {
    const { line, column } = positionAt(starts, Math.max(0, Math.min(offset, text.length)));
    return { line, character: column };
  };
  return {
    uri, version, text,
    range: span => ({ start: position(span.start), end: position(span.end) }),
    offset: ({ line, character }) => {
      if (line < 0) return 0;
      const start = starts[line];
      if (start === undefined) return text.length;
      let end = starts[line + 1] ?? text.length;
      while (end > start && /[\r\n]/u.test(text[end - 1] ?? '')) end--;
      return Math.max(start, Math.min(start + character, end));
    },
  };
}

/** What of the protocol the client understands. */
export interface ClientAbilities {
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  readonly relatedInformation: boolean;
  /** Edits may make a file. */
  readonly createsFiles: boolean;
  readonly rulePages: string | undefined;
  /** Opens the page of a rule. */
  readonly explainCommand: string | undefined;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** `elsewhere`: the places of a file that a finding speaks of beside its own; what lies in none that is known is left out. */
export function toDiagnostic(finding: Finding, places: Places, client: ClientAbilities, isRule: (id: string) => boolean, elsewhere: (path: string) => Places | undefined): Diagnostic {
  const related = finding.related.flatMap(({ span, message, path }) => {
    const file = path === undefined ? places : elsewhere(path);
    return file === undefined ? [] : [{ location: { uri: file.uri, range: file.range(span) }, message }];
  });
  return {
    range: places.range(finding.span),
    severity: severities[finding.severity],
    source: 'On Record',
    code: finding.rule,
    ...(client.rulePages !== undefined && isRule(finding.rule) ? { codeDescription: { href: `${client.rulePages}/${finding.rule}.md` } } : {}),
    message: finding.message,
    ...(isUnused(finding) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
    data: { rule: finding.rule, version: places.version },
  };
}

export const kinds: Readonly<Record<Action['kind'], string>> = {
  quickfix: CodeActionKind.QuickFix,
  refactor: CodeActionKind.RefactorRewrite,
  'fix-all': `${CodeActionKind.SourceFixAll}.onRecord`,
};

export function kindOf(action: Action): string {
  return kinds[action.kind];
}

/** Whether the client asked for actions of this kind, or for none in particular. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined ? !kind.startsWith(CodeActionKind.Source) : only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

export function toCodeAction(action: Action, places: Places, client: ClientAbilities, asked: readonly Diagnostic[], diagnostic: (finding: Finding) => Diagnostic): CodeAction {
  const answered = action.finding === undefined ? undefined : diagnostic(action.finding);
  const shown = answered === undefined ? undefined : asked.find(known => known.code === answered.code && sameRange(known.range, answered.range)) ?? answered;
  return {
    title: action.title,
    kind: kindOf(action),
    ...(shown === undefined ? {} : { diagnostics: [shown] }),
    ...(action.preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(action, places, client),
  };
}

/** With the version, so that a client that has moved on refuses the edit rather than corrupting the text. */
export function toWorkspaceEdit(action: Pick<Action, 'edits' | 'snippet'>, places: Places, client: ClientAbilities): WorkspaceEdit {
  const textEdits = action.edits.map(edit => TextEdit.replace(places.range(edit.span), action.snippet ? withoutPlaces(edit.text) : edit.text));
  if (!client.documentChanges) return { changes: { [places.uri]: textEdits } };
  const document = { uri: places.uri, version: places.version };
  if (!action.snippet || !client.snippetEdits) return { documentChanges: [TextDocumentEdit.create(document, textEdits)] };
  const edits = action.edits.map((edit): SnippetTextEdit | TextEdit => {
    const range = places.range(edit.span);
    return hasPlaces(edit.text) ? { range, snippet: { kind: 'snippet', value: edit.text } } : TextEdit.replace(range, withoutPlaces(edit.text));
  });
  return { documentChanges: [TextDocumentEdit.create(document, edits)] };
}

/** What is left of a snippet where the client has none: names in the places, nothing where a place has no name. */
export function withoutPlaces(snippet: string): string {
  return snippet.replace(snippetPart, (_, kept?: string, name?: string, choices?: string) => kept ?? name ?? choices?.split(',')[0] ?? '');
}

const snippetPart = /\\([\\$}])|\$(?:\d+|\{\d+\}|\{\d+:([^}]*)\}|\{\d+\|([^|]*)\|\})/gu;

function hasPlaces(snippet: string): boolean {
  return /(?<!\\)\$(?:\d|\{\d)/u.test(snippet);
}

function sameRange(one: Range, other: Range): boolean {
  return one.start.line === other.start.line && one.start.character === other.start.character && one.end.line === other.end.line && one.end.character === other.end.character;
}
