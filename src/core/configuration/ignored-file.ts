/** The house's list of ignored findings: a file of its own, since a tool writes it and people only prune it. Knows its lines, and no draft. */
import type { IgnoredFinding } from '../configuration.ts';
import type { YamlNode } from '../markdown/document.ts';
import { readYaml } from '../markdown/yaml.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { entryOf, type FileProblem } from './configuration-file.ts';
import { settableOf } from './settable.ts';

export const IGNORED_FILE = '.onrecord.ignored.yaml';

export interface IgnoredFile {
  readonly text: string;
  readonly entries: readonly PlacedIgnored[];
  readonly problems: readonly FileProblem[];
}

export interface PlacedIgnored extends IgnoredFinding {
  readonly span: SourceSpan;
}

export function readIgnoredFile(text: string): IgnoredFile {
  const { root, problems } = readYaml(text, text.startsWith('\uFEFF') ? 1 : 0, text.length, 'The list of ignored findings');
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return { text, entries: [], problems };
  if (root.kind !== 'list') {
    return { text, entries: [], problems: [...problems, { span: sourceSpan(root.span.start, root.span.start), message: `This file is a list of findings, each “- rule: …” with “sentence: …” under it; as it stands, nothing is ignored.` }] };
  }
  const read = root.items.map(readEntry);
  return { text, entries: read.flatMap(({ entry }) => entry ?? []), problems: [...problems, ...read.flatMap(({ problem }) => problem ?? [])] };
}

/** The lines that ignore one more finding; the head comes first in a file that is still empty. */
export function ignoredEntry({ rule, sentence, reason }: IgnoredFinding): string {
  return `- rule: ${rule}\n  sentence: ${JSON.stringify(sentence)}\n${reason === '' ? '' : `  reason: ${JSON.stringify(reason)}\n`}`;
}

export const IGNORED_HEAD = '# Findings that were looked at and are not to be reported again. Each is known by its rule and its sentence, wherever that stands.\n# “onrecord suppressions” lists those that are no longer needed.\n';

function readEntry(node: YamlNode): { readonly entry?: PlacedIgnored; readonly problem?: FileProblem } {
  const text = (key: string): string | undefined => {
    const value = node.kind === 'map' ? entryOf(node.entries, key)?.value : undefined;
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
  };
  const [rule, sentence] = [text('rule'), text('sentence')];
  if (rule === undefined || sentence === undefined || sentence.trim() === '') return { problem: { span: node.span, message: 'An ignored finding has a “rule” and a “sentence”; this one lacks one of them and ignores nothing. Add it, or take the entry out.' } };
  const entry = { rule, sentence, reason: text('reason') ?? '', span: node.span };
  return settableOf(rule) === undefined ? { entry, problem: { span: node.span, message: `No rule is called “${rule.slice(0, 60)}”, so this entry ignores nothing. Take it out, or correct the name.` } } : { entry };
}
