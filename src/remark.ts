/** On Record as a remark plugin: reports findings as messages on the file. Reads the file's text, not the tree: mdast no longer knows where each word stood. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { analyse } from './core/analyse.ts';
import type { Labeller } from './core/attribution/labeller.ts';
import { check } from './core/check.ts';
import { readConfiguration } from './core/configuration/apply-settings.ts';
import { lineStarts, positionAt } from './core/text/lines.ts';
import { protectedNames } from './service/protected-names.ts';

/** The same keys as in a configuration file, and the labeller, which no file can hold. */
export interface RemarkOnRecordOptions {
  /** Who finds the attributions: that of `readModel`, or by default the one by rule. */
  readonly labeller?: Labeller;
  readonly profile?: string;
  readonly rules?: Readonly<Record<string, string | boolean>>;
  readonly commonKnowledge?: readonly string[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly reporting?: 'own';
}

const source = 'on-record';

/** Errors and warnings become warnings, the rest becomes information: a message is never fatal, since another tool's run is not ours to stop. */
export const remarkOnRecord: Plugin<[RemarkOnRecordOptions?], Root> = options => {
  const { labeller, ...settings } = options ?? {};
  const { configuration, problems } = readConfiguration(settings);
  return (_tree, file) => {
    for (const problem of problems) file.message(problem.message, { source, ruleId: 'configuration' });
    const analysis = analyse(String(file), { configuration, ...(labeller && { labeller }) });
    const { withhold } = protectedNames(analysis.registry.sources);
    const starts = lineStarts(analysis.source);
    const point = (offset: number): { line: number; column: number; offset: number } => {
      const { line, column } = positionAt(starts, offset);
      return { line: line + 1, column: column + 1, offset };
    };
    for (const finding of check(analysis)) {
      const report = finding.severity === 'error' || finding.severity === 'warning' ? 'message' : 'info';
      const message = file[report](withhold(finding.message), {
        source, ruleId: finding.rule, place: { start: point(finding.span.start), end: point(finding.span.end) },
      });
      if (finding.related.length > 0) message.note = finding.related.map(other => withhold(other.message)).join('\n');
    }
  };
};

/** Engines that load a plugin by its name, such as remark-cli, take the default export. */
export default remarkOnRecord;
