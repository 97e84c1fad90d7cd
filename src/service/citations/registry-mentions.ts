/** Every place of a bibliography where an entry goes by its name: its own key, and the fields of other entries that point at it. Knows the formats' ways to do so. */
import type { Source } from '../../core/sources/source.ts';
import { sourceSpan, type SourceSpan } from '../../core/text/span.ts';
import type { RegistryFormat } from '../registries/registry-reader.ts';
import { exactName } from './front-matter-mentions.ts';
import type { Writing } from './mention.ts';

export interface RegistryMention {
  readonly role: 'definition' | 'hop';
  readonly span: SourceSpan;
  readonly writing: Extract<Writing, { kind: 'plain' | 'yaml' }>;
}

/** None where the file is no longer as it was when the source was read. */
export function registryMentions(text: string, format: RegistryFormat, { id, definedAt }: Source): readonly RegistryMention[] {
  if (definedAt.kind !== 'registry') return [];
  const span = exactName(text, definedAt.idPlace, id);
  if (span === undefined) return [];
  const isQuoted = span.start > definedAt.idPlace.start;
  const own: RegistryMention = { role: 'definition', span, writing: { kind: isQuoted || format !== 'csl-yaml' ? 'plain' : 'yaml' } };
  const rest = format === 'bibtex' ? pointersInBibtex(text, id) : format === 'ris' ? [] : [...twin(text, definedAt.place, id), ...hopsIn(text, id, format)];
  return [own, ...rest].sort((a, b) => a.span.start - b.span.start);
}

/** Fields whose value is the key of another entry, or several of them. */
const pointer = /\b(?:crossref|xref|xdata|related|entryset)[ \t]{0,40}=[ \t]{0,40}(?:\{([^{}]{0,2000})\}|"([^"{}]{0,2000})")/giu;

function pointersInBibtex(text: string, id: string): readonly RegistryMention[] {
  return [...text.matchAll(pointer)].flatMap(({ 0: whole, 1: braced, 2: quoted, index }) => {
    const value = braced ?? quoted ?? '';
    return value.includes(id) ? wordsIn(text, index + whole.length - 1 - value.length, index + whole.length - 1, id, 'plain') : [];
  });
}

/** Better BibTeX writes the key a second time. */
function twin(text: string, place: SourceSpan, id: string): readonly RegistryMention[] {
  const found = /["']?citation-key["']?[ \t]{0,40}:[ \t]{0,40}(["']?)/u.exec(text.slice(place.start, place.end));
  if (found === null) return [];
  const start = place.start + found.index + found[0].length;
  const isWhole = text.startsWith(id, start) && (found[1] === '' ? /^\s*(?:$|[,}\r\n])/u : /^["']/u).test(text.slice(start + id.length, start + id.length + 40));
  return isWhole ? [{ role: 'definition', span: sourceSpan(start, start + id.length), writing: { kind: found[1] === '' ? 'yaml' : 'plain' } }] : [];
}

/** `via: a`, `via: [a, b]`, a list under `via:`; in JSON `"via": ["a"]`. */
const via = /(?<![\p{L}\p{N}-])via["']?[ \t]{0,40}:[ \t]{0,40}(?:\[([^\]]{0,4000})\]|((?:\r?\n[ \t]*- [^\r\n]{0,400})+)|([^[\r\n]{0,400}))/gu;

function hopsIn(text: string, id: string, format: RegistryFormat): readonly RegistryMention[] {
  return [...text.matchAll(via)].flatMap(({ 0: whole, 1: flow, 2: block, 3: one, index }) => {
    const value = flow ?? block ?? one ?? '';
    const end = index + whole.length - (flow === undefined ? 0 : 1);
    return value.includes(id) ? wordsIn(text, end - value.length, end, id, format === 'csl-json' ? 'plain' : 'yaml') : [];
  });
}

function wordsIn(text: string, from: number, to: number, id: string, kind: 'plain' | 'yaml'): readonly RegistryMention[] {
  const found: RegistryMention[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(/[^\s,"'@]+/gu)) {
    if (word !== id) continue;
    const start = from + index;
    found.push({ role: 'hop', span: sourceSpan(start, start + id.length), writing: { kind: /["'@]/u.test(text[start - 1] ?? '') ? 'plain' : kind } });
  }
  return found;
}
