/** What is wrong with configuration files, in the Problems list: as they stand in their editor where they are open, else as they were read for a draft. */
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../core/configuration/configuration-file.ts';
import { IGNORED_FILE, readIgnoredFile } from '../core/configuration/ignored-file.ts';
import type { FileProblem } from '../core/configuration/configuration-file.ts';
import type { KnownHouse } from '../service/houses.ts';
import type { Guard } from './guard.ts';
import { problemsByFile, type Houses } from './houses.ts';
import { placesOf } from './lsp.ts';

export interface ConfigurationChecks {
  /** A house was made from files on disk. */
  readonly found: (house: KnownHouse, addressOfPath: (path: string) => string, text: (path: string) => string) => void;
  /** What is wrong with files that configurations name, by the address of the configuration. */
  readonly amiss: (problems: ReadonlyMap<string, readonly FileProblem[]>) => void;
  readonly typed: (uri: string, version: number, text: string) => void;
  readonly closed: (uri: string) => void;
  /** Files changed: what was said of them no longer counts. */
  readonly reset: () => void;
}

export interface ConfigurationChecksInput {
  readonly connection: Connection;
  readonly houses: () => Houses;
  /** Told when what an open file says is another. */
  readonly changed: (uri: string) => void;
  /** Milliseconds of quiet after a key. */
  readonly delay: number;
  readonly guard: Guard;
}

export function isConfigurationFile(uri: string): boolean {
  return [CONFIGURATION_FILE, IGNORED_FILE].some(name => uri.endsWith(`/${name}`));
}

export function createConfigurationChecks({ connection, houses, changed, delay, guard }: ConfigurationChecksInput): ConfigurationChecks {
  const onDisk = new Map<string, readonly Diagnostic[]>();
  /** What is wrong with the files that a configuration names, which are read after it. */
  const named = new Map<string, readonly Diagnostic[]>();
  const texts = new Map<string, string>();
  const told = new Map<string, { readonly diagnostics: readonly Diagnostic[]; readonly version: number | undefined }>();
  const open = new Map<string, number>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = (uri: string, diagnostics: readonly Diagnostic[], version?: number): void => {
    told.set(uri, { diagnostics, version });
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics, ...named.get(uri) ?? []], ...(version === undefined ? {} : { version }) });
  };
  const check = guard('configuration', undefined, async ({ uri, version, text }: { readonly uri: string; readonly version: number; readonly text: string }): Promise<void> => {
    const problems = uri.endsWith(`/${IGNORED_FILE}`) ? readIgnoredFile(text).problems : await problemsOf(uri, text);
    if (open.get(uri) === version) publish(uri, diagnosticsOf(problems, uri, text), version);
  });
  const problemsOf = async (uri: string, text: string): Promise<readonly FileProblem[]> => {
    const house = await houses().whileTyped(uri, text);
    return house?.problems.filter(({ path }) => path === house.file) ?? [];
  };
  return {
    found: (house, addressOfPath, text) => {
      for (const layer of house.layers) if (layer.kind === 'file') texts.set(addressOfPath(layer.path), layer.file.text);
      for (const [uri, problems] of problemsByFile(house, addressOfPath)) {
        const before = onDisk.get(uri);
        const diagnostics = diagnosticsOf(problems, uri, text(problems[0]?.path ?? ''));
        onDisk.set(uri, diagnostics);
        if (!open.has(uri) && (diagnostics.length > 0 || (before ?? []).length > 0)) publish(uri, diagnostics);
      }
    },
    amiss: problems => {
      for (const [uri, list] of problems) {
        const diagnostics = diagnosticsOf(list, uri, texts.get(uri) ?? '');
        if (JSON.stringify(diagnostics) === JSON.stringify(named.get(uri) ?? [])) continue;
        named.set(uri, diagnostics);
        const { diagnostics: others, version } = told.get(uri) ?? { diagnostics: [], version: undefined };
        publish(uri, others, version);
      }
    },
    typed: (uri, version, text) => {
      const isFresh = !open.has(uri);
      open.set(uri, version);
      clearTimeout(waiting.get(uri));
      waiting.set(uri, setTimeout(() => {
        if (!isFresh) changed(uri);
        void check({ uri, version, text });
      }, isFresh ? 0 : delay));
    },
    closed: uri => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      open.delete(uri);
      publish(uri, onDisk.get(uri) ?? []);
      changed(uri);
    },
    reset: () => {
      for (const [uri, diagnostics] of onDisk) {
        const more = named.get(uri) ?? [];
        named.delete(uri);
        if (!open.has(uri) && diagnostics.length + more.length > 0) publish(uri, []);
      }
      onDisk.clear();
    },
  };
}

function diagnosticsOf(problems: readonly FileProblem[], uri: string, text: string): readonly Diagnostic[] {
  const places = placesOf(uri, 0, text);
  return problems.map(({ span, message }) => ({ range: places.range(span), severity: DiagnosticSeverity.Warning, source: 'On Record', code: 'configuration', message }));
}
