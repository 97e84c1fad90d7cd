/** Reads YAML with the place of every value: front matter, and the house's configuration files. What cannot be read is a problem for the writer, never an exception. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { sourceSpan } from '../text/span.ts';
import type { Problem, YamlEntry, YamlNode } from './document.ts';

export interface ReadYaml {
  readonly root: YamlNode | undefined;
  readonly problems: readonly Pick<Problem, 'span' | 'message'>[];
}

/** Deeper than any front matter, and shallow enough that aliases of aliases stay small. */
const deepest = 30;
const mostNodes = 20_000;

/** The YAML from `start` to `end`. `name` opens the messages: “The front matter”. `most`: nodes beyond are left out, which aliases of aliases would make without end. */
export function readYaml(source: string, start: number, end: number, name: string, most = mostNodes): ReadYaml {
  // A lone CR ends a line in Markdown and not in YAML; the exchange keeps every offset.
  const yaml = source.slice(start, end).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(yaml, { schema: 'core', customTags: [], keepSourceTokens: false, logLevel: 'silent', prettyErrors: false, uniqueKeys: true });
  // After a fault of form the parser stumbles on; only its first complaint is worth reading.
  const doubled = document.errors.filter(error => error.code === 'DUPLICATE_KEY');
  const malformed = document.errors.filter(error => error.code !== 'DUPLICATE_KEY').slice(0, 1);
  const problems = [...malformed, ...doubled].slice(0, 10).map(error => problemOf(error, start, yaml, name));
  let left = most;

  function convert(node: Node | null | undefined, depth: number): YamlNode | undefined {
    if (left-- <= 0 || depth > deepest) return undefined;
    const place = node?.range;
    const at = place ? sourceSpan(start + place[0], start + Math.max(place[0], place[1])) : sourceSpan(start, start);
    if (isAlias(node)) {
      const target = convert(node.resolve(document), depth + 1);
      return target && { ...target, span: at };
    }
    if (isMap(node)) return { kind: 'map', span: at, entries: entriesOf(node.items, depth) };
    if (isSeq(node)) return { kind: 'list', span: at, items: node.items.flatMap(item => convert(asNode(item), depth + 1) ?? []) };
    if (isScalar(node)) return { kind: 'scalar', span: at, value: scalarOf(node.value) };
    return undefined;
  }

  function entriesOf(items: readonly unknown[], depth: number): readonly YamlEntry[] {
    const entries: YamlEntry[] = [];
    for (const item of items) {
      if (!isPair(item) || !isScalar(item.key)) continue;
      const range = item.key.range ?? [0, 0, 0];
      const keySpan = sourceSpan(start + range[0], start + range[1]);
      const value = convert(asNode(item.value), depth + 1) ?? { kind: 'scalar' as const, span: sourceSpan(keySpan.end, keySpan.end), value: null };
      entries.push({ key: String(item.key.value), keySpan, value });
    }
    return entries;
  }

  return { root: convert(contentsOf(document), 0), problems };
}

function contentsOf(document: Document): Node | null {
  return asNode(document.contents);
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
}

function problemOf(error: YAMLError, offset: number, yaml: string, name: string): Pick<Problem, 'span' | 'message'> {
  const opened = error.code === 'MISSING_CHAR' ? unclosedLine(yaml, error.pos[0]) : undefined;
  let start = Math.min(opened?.start ?? error.pos[0], yaml.length);
  let end = Math.min(Math.max(opened?.end ?? error.pos[1], start), yaml.length);
  if (isWithinCharacter(yaml, start)) start--;
  if (isWithinCharacter(yaml, end)) end++;
  // The key alone: the value may name somebody whom a key that cannot be read was to protect.
  const from = Math.max(yaml.lastIndexOf('\n', start - 1), yaml.lastIndexOf('\r', start - 1)) + 1;
  const key = /^[\s-]*([^\s:"'{}[\],][^:\r\n"']{0,40}):/u.exec(yaml.slice(from, from + 80))?.[1];
  const where = key === undefined ? 'here' : `at “${key}:”`;
  return { span: sourceSpan(offset + start, offset + end), message: `${name} cannot be read ${where}: ${reasonOf(error)}` };
}

/** The parser notices a missing quotation mark where the text ends; the writer wants the last line that opens one and does not close it. */
function unclosedLine(yaml: string, before: number): { readonly start: number; readonly end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  let start = 0;
  for (const line of yaml.slice(0, before).split(/(?<=\n)/)) {
    const opens = /: *(["'])/.exec(line);
    const words = line.trimEnd();
    if (opens && words.split(opens[1] ?? '"').length % 2 === 0) found = { start, end: start + words.length };
    start += line.length;
  }
  return found;
}

/** Between the halves of a surrogate pair or of a CRLF. */
function isWithinCharacter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}

function reasonOf(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY': return 'this key is given twice, and only one value can hold. Remove one of them.';
    case 'MISSING_CHAR': return 'a closing quotation mark or bracket is missing. Add it at the end of the value.';
    case 'TAB_AS_INDENT': return 'the line is indented with a tab, which YAML does not allow. Use spaces.';
    case 'BAD_INDENT': return 'the indentation does not fit the lines above. Give keys of one level the same number of spaces.';
    case 'BLOCK_AS_IMPLICIT_KEY': return 'a value holds a second “: ”. Put the whole value in quotation marks.';
    case 'BAD_ALIAS': return 'it refers to an anchor that is not defined. Write the value out.';
    default: return 'it is not valid YAML, and the value is read as well as it can be. A value with punctuation is safest in quotation marks.';
  }
}
