/** “What holds for this draft, and who says so”: the configuration in force as YAML with a remark behind each value, and as plain records. Knows no disk. */
import type { Configuration } from '../core/configuration.ts';
import { effectiveValues, type DraftHead, type EffectiveValue, type Origin } from '../core/configuration/effective.ts';
import type { House } from '../core/configuration/house.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import type { Baseline } from './baseline.ts';

export interface EffectiveInput {
  readonly house: House & { readonly known?: Baseline | undefined };
  readonly draft: DraftHead | undefined;
  readonly configuration: Configuration;
  /** Paths as people of this host see them. */
  readonly name: (path: string) => string;
  /** What the report is about: a draft or a folder. */
  readonly about: string;
  /** Why the draft is not checked at all. */
  readonly ignoredBy: { readonly path: string; readonly pattern: string } | undefined;
}

export interface EffectiveRecord {
  readonly for: string;
  /** The configuration files that count, the strongest first. */
  readonly files: readonly string[];
  /** Where a file was looked for. */
  readonly looked: readonly string[];
  readonly ignored: boolean;
  /** The file of known findings, and how many it holds: none where it cannot be read. Null where none is named. */
  readonly baseline: { readonly file: string; readonly findings: number | null } | null;
  readonly values: readonly { readonly key: string; readonly value: string; readonly from: OriginRecord }[];
  readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}

export interface OriginRecord {
  readonly kind: Origin['kind'];
  readonly file: string | null;
  readonly line: number | null;
}

export function effectiveRecord(input: EffectiveInput): EffectiveRecord {
  const { house, name, about } = input;
  return {
    for: about, files: filesOf(input), looked: house.looked.map(name), ignored: input.ignoredBy !== undefined,
    baseline: house.baseline === undefined ? null : { file: name(house.baseline.path), findings: sizeOf(house.known) ?? null },
    values: effectiveValues(house, input.draft, input.configuration).map(({ key, value, origin }) => ({ key, value, from: originRecord(origin, input) })),
    problems: house.problems.map(({ path, span, message }) => ({ file: name(path), line: lineOf(house, path, span.start), message })),
  };
}

/** YAML that could be pasted into a configuration file. */
export function effectiveReport(input: EffectiveInput): string {
  const { house, name, about, ignoredBy } = input;
  const files = filesOf(input);
  const head = [
    `# What holds for ${about === '.' ? 'this folder' : oneLine(about)}, and who says so.`,
    ...(files.length > 0 ? [`# Read, the strongest first: ${files.map(oneLine).join(', ')}`] : [`# No configuration file. Looked for: ${house.looked.map(path => oneLine(name(path))).join(', ')}`]),
    ...(ignoredBy === undefined ? [] : [`# Not checked: “${oneLine(ignoredBy.pattern)}” under “ignore” in ${oneLine(name(ignoredBy.path))} leaves it out.`]),
    ...baselineLines(input),
    ...house.problems.map(({ path, span, message }) => `# ${oneLine(name(path))}:${lineOf(house, path, span.start)}: ${oneLine(message)}`),
  ];
  const lines = layOut(effectiveValues(house, input.draft, input.configuration), origin => originWords(origin, input));
  const width = Math.min(60, lines.reduce((most, { text, remark }) => (remark === undefined ? most : Math.max(most, text.length)), 0));
  return `${[...head, '', ...lines.map(({ text, remark }) => (remark === undefined ? text : `${text.padEnd(width)}  # ${remark}`))].join('\n')}\n`;
}

function baselineLines({ house, name }: EffectiveInput): readonly string[] {
  const size = sizeOf(house.known);
  return house.baseline === undefined || size === undefined ? [] : [`# Not shown: ${size} known finding${size === 1 ? '' : 's'} in ${oneLine(name(house.baseline.path))}.`];
}

function sizeOf(known: Baseline | undefined): number | undefined {
  return known?.entries.reduce((sum, { count }) => sum + count, 0);
}

interface Line {
  readonly text: string;
  readonly remark: string | undefined;
}

/** Values with one key after the other belong together: a list, or a rule and its options. */
function layOut(values: readonly EffectiveValue[], words: (origin: Origin) => string): readonly Line[] {
  const lines: Line[] = [];
  const heading = (text: string): void => void lines.push({ text, remark: undefined });
  const has = (key: string): boolean => values.some(value => value.key.startsWith(key));
  let opened: readonly string[] = [];
  for (const { key, value, origin } of values) {
    const isList = key === 'commonKnowledge' || key === 'ignore' || key === 'bibliographies' || key.startsWith('aliases.') || isOption(key);
    const path = pathOf(key);
    const isRuleWithOptions = path[0] === 'rules' && path.length === 2 && has(`${key}.`);
    const parents = isList || isRuleWithOptions ? path : path.slice(0, -1);
    parents.forEach((part, depth) => {
      if (opened[depth] === part && opened.slice(0, depth).every((each, index) => each === parents[index])) return;
      heading(`${'  '.repeat(depth)}${yamlText(part)}:`);
      opened = parents.slice(0, depth + 1);
    });
    if (parents.length === 0) opened = [];
    const indent = '  '.repeat(parents.length);
    const text = isRuleWithOptions ? `${indent}severity: ${value}` : isList ? `${indent}- ${yamlText(value)}` : `${indent}${yamlText(path.at(-1) ?? '')}: ${key === 'baseline' ? yamlText(value) : value}`;
    lines.push({ text, remark: words(origin) });
  }
  return lines;
}

function isOption(key: string): boolean {
  return key.startsWith('rules.') && key.split('.').length === 3;
}

/** A name among the aliases may hold dots. */
function pathOf(key: string): readonly string[] {
  return key.startsWith('aliases.') ? ['aliases', key.slice('aliases.'.length)] : key.split('.');
}

function filesOf({ house, name }: EffectiveInput): readonly string[] {
  return house.layers.flatMap(layer => (layer.kind === 'file' ? [name(layer.path)] : [])).reverse();
}

function originRecord(origin: Origin, { name, about }: EffectiveInput): OriginRecord {
  if (origin.kind === 'file') return { kind: 'file', file: name(origin.path), line: lineAt(origin.text, origin.offset) };
  if (origin.kind === 'draft') return { kind: 'draft', file: about, line: lineAt(origin.text, origin.offset) };
  return { kind: origin.kind, file: null, line: null };
}

function originWords(origin: Origin, { name, about }: EffectiveInput): string {
  switch (origin.kind) {
    case 'file': return oneLine(`${name(origin.path)}:${lineAt(origin.text, origin.offset)}`);
    case 'draft': return oneLine(`${about}:${lineAt(origin.text, origin.offset)}`);
    case 'editor': return 'editor settings';
    case 'run': return 'argument of this run';
    case 'default': return 'usual';
  }
}

function lineOf(house: House, path: string, offset: number): number {
  const layer = house.layers.find(each => each.kind === 'file' && each.path === path);
  const text = layer?.kind === 'file' ? layer.file.text : house.ignoredLists.find(each => each.path === path)?.file.text;
  return text === undefined ? 1 : lineAt(text, offset);
}

/** From 1, as people count. */
function lineAt(text: string, offset: number): number {
  return positionAt(lineStarts(text), offset).line + 1;
}

function yamlText(text: string): string {
  return /^\p{L}[\p{L}\p{N} _.’'-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
