/** Plain values, as a library gives them, in the shape of a parsed file: so that all formats are read by the same fields. */
import type { YamlNode } from '../../core/markdown/document.ts';
import type { SourceSpan } from '../../core/text/span.ts';

/** Every node has the one place, that of the entry. What is no value of JSON is nothing. */
export function nodeOf(value: unknown, span: SourceSpan, depth = 0): YamlNode {
  if (Array.isArray(value) && depth < deepest) return { kind: 'list', span, items: value.map(item => nodeOf(item, span, depth + 1)) };
  if (typeof value === 'object' && value !== null && depth < deepest) {
    return { kind: 'map', span, entries: Object.entries(value).map(([key, each]) => ({ key, keySpan: span, value: nodeOf(each, span, depth + 1) })) };
  }
  return { kind: 'scalar', span, value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null };
}

/** A CSL date is a list of lists in a map. */
const deepest = 8;
