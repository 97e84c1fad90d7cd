/** The items of a CSL-JSON file as sources, with their places. What is damaged is left out, and the rest is read. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { YamlNode } from '../../core/markdown/document.ts';
import { sourceSpan } from '../../core/text/span.ts';
import { entriesOf } from './csl-yaml.ts';
import type { ReadEntry } from './registry-entry.ts';

export function* readCslJson(path: string, text: string): Iterable<ReadEntry> {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) {
    const place = sourceSpan(Math.min(first.offset, text.length), Math.min(first.offset + first.length, text.length));
    yield { kind: 'fault', fault: { place, message: `This bibliography is damaged here (${printParseErrorCode(first.error)}), and entries from here on may be missing. Compare the brackets and commas of this entry with those of the one before it.` } };
  }
  if (root !== undefined) yield* entriesOf(nodeOf(root, 0), path);
}

/** The file as a tree, as far as it can be read. */
export function jsonTree(text: string): YamlNode | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root && nodeOf(root, 0);
}

function nodeOf({ type, offset, length, value, children = [] }: Node, depth: number): YamlNode {
  const span = sourceSpan(offset, offset + length);
  if (depth > DEEPEST) return { kind: 'scalar', span, value: null };
  if (type === 'array') return { kind: 'list', span, items: children.map(child => nodeOf(child, depth + 1)) };
  if (type === 'object') {
    return {
      kind: 'map', span,
      entries: children.flatMap(({ children: [key, field] = [] }) => key === undefined || field === undefined
        ? [] : { key: String(key.value), keySpan: sourceSpan(key.offset, key.offset + key.length), value: nodeOf(field, depth + 1) }),
    };
  }
  return { kind: 'scalar', span, value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null };
}

const DEEPEST = 30;
