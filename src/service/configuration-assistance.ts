/** Completion and hover in the house's configuration file and its list of ignored findings, for editors without a YAML extension. Knows the settings, and no protocol. */
import { profiles, ruleSettings } from '../core/configuration.ts';
import { readConfigurationFile } from '../core/configuration/configuration-file.ts';
import { profileWords, settingWords, severityWords } from '../core/configuration/described.ts';
import { settable, settableOf } from '../core/configuration/settable.ts';
import type { YamlNode } from '../core/markdown/document.ts';
import { sourceSpan, type SourceSpan } from '../core/text/span.ts';
import { touches } from './place.ts';

export type ConfigurationKind = 'configuration' | 'ignored';

export interface Suggestion {
  readonly label: string;
  readonly text: string;
  readonly words: string;
  readonly kind: 'key' | 'value';
}

export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** What was typed of the word. */
  readonly replaces: SourceSpan;
}

export interface Explanation {
  readonly span: SourceSpan;
  readonly words: string;
}

/** In block style, as people write these files; in braces nothing is suggested. */
export function suggestIn(text: string, offset: number, kind: ConfigurationKind): Suggestions | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = offset === 0 ? '' : text.slice(start, offset);
  const lines = text.split(/\r?\n/u);
  const at = text.slice(0, offset).split('\n').length - 1;
  const value = /^( *(?:- +)*)([^\s:#'"{[][^:#]*): +([\w-]*)$/u.exec(before);
  const key = /^( *(?:- +)*)([\w-]*)$/u.exec(before);
  const typed = value?.[3] ?? key?.[2];
  if (typed === undefined) return undefined;
  const indent = (value ?? key)?.[1] ?? '';
  const parents = pathTo(lines, at, indent.length);
  const path = value === null ? parents : [...parents, value[2]?.trim() ?? ''];
  const rest = /^[\w-]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  const items = value === null ? keysUnder(path, kind).filter(item => !siblings(lines, at, indent.length).has(item.label)) : valuesOf(path, kind);
  return items.length === 0 ? undefined : { items, replaces: sourceSpan(offset - typed.length, offset + rest) };
}

/** What a key or a value means, at exactly its words. */
export function explainIn(text: string, offset: number, kind: ConfigurationKind): Explanation | undefined {
  if (kind === 'ignored') return undefined;
  let node: YamlNode | undefined = readConfigurationFile(text).root;
  const path: string[] = [];
  while (node?.kind === 'map') {
    const entry: (typeof node.entries)[number] | undefined = node.entries.find(each => touches(each.keySpan, offset, 'under') || (each.value.span.start <= offset && offset < each.value.span.end));
    if (entry === undefined) return undefined;
    path.push(entry.key);
    if (touches(entry.keySpan, offset, 'under')) return explained(entry.keySpan, wordsOfKey(path));
    node = entry.value;
  }
  if (node?.kind !== 'scalar') return undefined;
  const { value, span } = node;
  return explained(span, valuesOf(path, kind).find(({ label }) => label === String(value))?.words);
}

function explained(span: SourceSpan, words: string | undefined): Explanation | undefined {
  return words === undefined ? undefined : { span, words };
}

function wordsOfKey(path: readonly string[]): string | undefined {
  return keysUnder(path.slice(0, -1), 'configuration').find(({ label }) => label === path.at(-1))?.words;
}

function keysUnder(path: readonly string[], kind: ConfigurationKind): readonly Suggestion[] {
  const [first, id, ...deeper] = path;
  if (kind === 'ignored') return path.length > 0 ? [] : [key('rule', 'The rule whose finding is ignored.'), key('sentence', 'The sentence that it stands in, without markup.'), key('reason', 'Why it is ignored, for those who come after.')];
  if (first === undefined) return Object.entries(settingWords).map(([name, words]) => key(name, words, name === 'rules' || name === 'aliases'));
  if (first !== 'rules' || deeper.length > 0) return [];
  if (id === undefined) return settable.map(({ id: rule, summary, usually }) => key(rule, `${summary} Usually: ${usually}.`));
  const known = settableOf(id);
  return known === undefined ? [] : [key('severity', 'How loud the rule is.'), ...Object.entries(known.options).map(([name, { summary }]) => key(name, summary))];
}

function valuesOf(path: readonly string[], kind: ConfigurationKind): readonly Suggestion[] {
  const [first, id, third] = path;
  if (kind === 'ignored') return path.length === 1 && first === 'rule' ? settable.map(({ id: rule, summary }) => value(rule, summary)) : [];
  if (path.length === 1 && first === 'profile') return profiles.map(name => value(name, profileWords[name]));
  if (path.length === 1 && first === 'reporting') return [value('own', 'The drafts rest on own reporting.'), value('none', 'They do not, whatever an extended file says.')];
  const isSeverity = first === 'rules' && id !== undefined && settableOf(id) !== undefined && (path.length === 2 || (path.length === 3 && third === 'severity'));
  return isSeverity ? ruleSettings.map(setting => value(setting, severityWords[setting])) : [];
}

function key(label: string, words: string, opensMap = false): Suggestion {
  return { label, text: opensMap ? `${label}:` : `${label}: `, words, kind: 'key' };
}

function value(label: string, words: string): Suggestion {
  return { label, text: label, words, kind: 'value' };
}

/** The keys above a line, the outermost first: each is the nearest line upwards that is indented less. */
function pathTo(lines: readonly string[], at: number, indent: number): readonly string[] {
  const path: string[] = [];
  let least = indent;
  for (const line of lines.slice(0, at).reverse()) {
    const found = keyLine.exec(line);
    const depth = found?.[1]?.length ?? Infinity;
    if (depth >= least) continue;
    path.unshift(found?.[2]?.trim() ?? '');
    least = depth;
  }
  return path;
}

/** Keys of the same map that stand there already, above and below. */
function siblings(lines: readonly string[], at: number, indent: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const side of [lines.slice(0, at).reverse(), lines.slice(at + 1)]) {
    for (const line of side) {
      const match = keyLine.exec(line);
      if (match === null) continue;
      const depth = match[1]?.length ?? 0;
      if (depth < indent) break;
      if (depth === indent) found.add(match[2]?.trim() ?? '');
      // The first key of a list's item stands behind its hyphen; what is above that is another item's.
      if (match[1]?.includes('-') === true) break;
    }
  }
  return found;
}

const keyLine = /^( *(?:- +)?)([^\s:#-][^:#]*):(?:\s|$)/u;
